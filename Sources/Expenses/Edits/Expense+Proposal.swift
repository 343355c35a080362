import Identifiers
import Money
import PayshareAPI
import Protobuf
import RPC
import Rules

extension PayshareV1.Expense {
  /// An expense as an edit would make it, without what only making it gives it.
  init(proposing expense: Expense, on stored: ExpenseStatements.StoredExpense) {
    self.init(expense, createTime: stored.createTime, updateTime: stored.updateTime)
    (updateTime, etag) = (nil, "")
  }
}

extension Expense {
  /// The next version of this expense, as an edit says: exactly the amounts that were approved, without deriving any anew.
  func making(_ edit: ExpenseEdit) throws(Status) -> Expense {
    var new = self
    new.version = version.next
    new.isDeleted = edit.kind == .delete
    guard edit.kind == .update else { return new }
    let said = edit.proposal
    guard let kind = Kind(rawValue: Int16(clamping: said.kind.rawValue)), let total = said.total?.amount,
      let baseTotal = said.baseTotal?.amount,
      let payers = Self.all(said.payers, { Allocation($0.userID, $0.amountMinor, $0.baseAmountMinor) }),
      let shares = Self.all(said.shares, { Allocation($0.userID, $0.amountMinor, $0.baseAmountMinor) })
    else { throw Status(.internal, "the proposed expense could not be read") }
    (new.description, new.kind, new.spendDate, new.notes) = (
      said.description, kind, said.spendDate, said.notes
    )
    (new.total, new.baseTotal, new.payers, new.shares) = (total, baseTotal, payers, shares)
    new.rate = said.exchangeRate.flatMap { rate in
      try? ExchangeRate(
        numerator: rate.numerator, denominator: rate.denominator, source: rate.source, date: rate.date)
    }
    new.payerSplit = said.payerSplit.map { PayerSplit($0) }
    new.split = said.split.map { Split($0) }
    new.categoryID = UUID(said.categoryID)
    return new
  }

  /// What becomes of all elements; nil if nothing becomes of one.
  private static func all<Element>(_ elements: [Element], _ make: (Element) -> Allocation?) -> [Allocation]? {
    let made = elements.compactMap(make)
    return made.count == elements.count ? made : nil
  }
}

extension Expense.Allocation {
  fileprivate init?(_ userID: String, _ minorUnits: Int64, _ baseMinorUnits: Int64) {
    guard let id = UUID(userID) else { return nil }
    self.init(userID: id, minorUnits: minorUnits, baseMinorUnits: baseMinorUnits)
  }
}

extension PayshareV1.Money {
  /// The amount; nil if the currency is unknown.
  fileprivate var amount: Amount? {
    (try? Currency(code: currencyCode)).map { Amount(minorUnits: amountMinor, currency: $0) }
  }
}
