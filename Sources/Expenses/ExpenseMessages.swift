import GoogleAPI
import Identifiers
import Money
import PayshareAPI
import Postgres
import Protobuf
import RPC
import Rules
import ServiceKit

extension PayshareV1.Expense {
  init(_ expense: Expense, createTime: Timestamp, updateTime: Timestamp, deleteTime: Timestamp? = nil) {
    self.init()
    id = expense.id.description
    eventID = expense.eventID.description
    description = expense.description
    kind = expense.kind == .refund ? .refund : .expense
    spendDate = expense.spendDate
    total = PayshareV1.Money(expense.total)
    exchangeRate = expense.rate.map { PayshareV1.ExchangeRate($0) }
    payers = expense.payers.map { allocation in
      var payer = PayshareV1.Payer()
      payer.userID = allocation.userID.description
      payer.amountMinor = allocation.minorUnits
      payer.baseAmountMinor = allocation.baseMinorUnits
      return payer
    }
    shares = expense.shares.map { allocation in
      var share = PayshareV1.Share()
      share.userID = allocation.userID.description
      share.amountMinor = allocation.minorUnits
      share.baseAmountMinor = allocation.baseMinorUnits
      return share
    }
    baseTotal = PayshareV1.Money(expense.baseTotal)
    creatorUserID = expense.creatorID.description
    self.createTime = GoogleProtobuf.Timestamp(createTime)
    self.updateTime = GoogleProtobuf.Timestamp(updateTime)
    self.deleteTime = deleteTime.map { GoogleProtobuf.Timestamp($0) }
    etag = expense.version.etag
    split = expense.split.map { PayshareV1.Split($0) }
    payerSplit = expense.payerSplit.map { PayshareV1.PayerSplit($0) }
    notes = expense.notes
    categoryID = expense.categoryID?.description ?? ""
  }

  /// Re-encodes a stored expense. A message of a newer format, which holds more than this program knows, is shown
  /// unchanged.
  init(_ stored: ExpenseStatements.StoredExpense) throws(Status) {
    if let message = stored.message, message.format > ExpenseFormat.current {
      self = try message.decoded()
    } else {
      self.init(
        stored.expense, createTime: stored.createTime, updateTime: stored.updateTime,
        deleteTime: stored.deleteTime)
    }
  }
}

extension ExpenseStatements.StoredMessage {
  /// The message.
  func decoded() throws(Status) -> PayshareV1.Expense {
    do throws(DecodingError) {
      return try LazyMessages<PayshareV1.Expense>(delimited: delimited).decoded().first
        ?? PayshareV1.Expense()
    } catch {
      throw Status(undecodable: PayshareV1.Expense.fullName, error)
    }
  }
}

extension PayshareV1.Money {
  init(_ amount: Amount) {
    self.init()
    amountMinor = amount.minorUnits
    currencyCode = amount.currency.code
  }
}

extension PayshareV1.ExchangeRate {
  init(_ rate: ExchangeRate) {
    self.init()
    numerator = rate.numerator
    denominator = rate.denominator
    source = rate.source
    date = rate.date
  }
}

extension ExpenseDraft {
  /// A draft from a request; the day is `today` if it gives none.
  ///
  /// The contract's field rules refuse malformed ids and rates: here such an id becomes nobody's, and such a rate is
  /// omitted.
  init(_ message: PayshareV1.Expense, today: CalendarDate) {
    self.init(
      description: message.description, kind: message.kind == .refund ? .refund : .expense,
      spendDate: message.spendDate.isEmpty ? today.description : message.spendDate,
      totalMinor: message.total?.amountMinor ?? 0, currencyCode: message.total?.currencyCode ?? "",
      rate: message.exchangeRate.flatMap { rate in
        try? ExchangeRate(
          numerator: rate.numerator, denominator: rate.denominator, source: rate.source, date: rate.date)
      },
      payers: message.payers.map {
        RequestedAllocation(userID: UUID($0.userID) ?? .zero, minorUnits: $0.amountMinor)
      },
      payerSplit: message.payerSplit.map { PayerSplit($0) },
      shares: message.shares.map {
        RequestedAllocation(userID: UUID($0.userID) ?? .zero, minorUnits: $0.amountMinor)
      },
      split: message.split.map { Split($0) }, notes: message.notes, categoryID: UUID(message.categoryID))
  }
}
