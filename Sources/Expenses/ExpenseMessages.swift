import GoogleAPI
import Identifiers
import Money
import PayshareAPI
import Postgres
import RPC
import Rules
import Slice

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
    payers = expense.payers.map { part in
      var payer = PayshareV1.Payer()
      payer.userID = part.userID.description
      payer.amountMinor = part.minor
      payer.baseAmountMinor = part.baseMinor
      return payer
    }
    shares = expense.shares.map { part in
      var share = PayshareV1.Share()
      share.userID = part.userID.description
      share.amountMinor = part.minor
      share.baseAmountMinor = part.baseMinor
      return share
    }
    baseTotal = PayshareV1.Money(expense.baseTotal)
    creatorUserID = expense.creatorID.description
    self.createTime = GoogleProtobuf.Timestamp(createTime)
    self.updateTime = GoogleProtobuf.Timestamp(updateTime)
    self.deleteTime = deleteTime.map { GoogleProtobuf.Timestamp($0) }
    etag = expense.version.etag
  }

  init(_ stored: ExpenseStatements.StoredExpense) {
    self.init(
      stored.expense, createTime: stored.createTime, updateTime: stored.updateTime,
      deleteTime: stored.deleteTime)
  }
}

extension PayshareV1.Money {
  init(_ amount: Amount) {
    self.init()
    amountMinor = amount.minor
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
  /// What a request says an expense is to be; the day is `today` where it says none.
  init(_ message: PayshareV1.Expense, today: CalendarDate) throws(Status) {
    var rate: ExchangeRate?
    if let wanted = message.exchangeRate {
      do throws(MoneyError) {
        rate = try ExchangeRate(
          numerator: wanted.numerator, denominator: wanted.denominator, source: wanted.source,
          date: wanted.date)
      } catch {
        throw Status(field: "expense.exchange_rate", reason: "INVALID_RATE", "\(error)")
      }
    }
    self.init(
      description: message.description, kind: message.kind == .refund ? .refund : .expense,
      spendDate: message.spendDate.isEmpty ? today.description : message.spendDate,
      totalMinor: message.total?.amountMinor ?? 0, currencyCode: message.total?.currencyCode ?? "",
      rate: rate,
      payers: try Self.portions(message.payers.map { ($0.userID, $0.amountMinor) }, "payers"),
      split: .exact(try Self.portions(message.shares.map { ($0.userID, $0.amountMinor) }, "shares")))
  }

  private static func portions(_ list: [(String, Int64)], _ name: String) throws(Status) -> [Portion] {
    var portions: [Portion] = []
    for (index, (userID, minor)) in list.enumerated() {
      let id = try UUID(required: userID, field: "expense.\(name)[\(index)].user_id")
      portions.append(Portion(userID: id, minor: minor))
    }
    return portions
  }
}

extension Timestamp {
  /// The day in UTC.
  var day: CalendarDate {
    let seconds = microsecondsSince1970 / 1_000_000
    return CalendarDate(daysSince1970: Int32(clamping: seconds / 86_400))
  }
}
