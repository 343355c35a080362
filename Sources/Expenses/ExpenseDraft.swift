public import Identifiers
public import Money

/// An expense as a caller describes it, not yet checked.
public struct ExpenseDraft: Sendable, Hashable {
  /// What the money was for.
  public var description: String
  /// Which way the money went.
  public var kind: Expense.Kind
  /// The calendar day the money was spent, `YYYY-MM-DD`.
  public var spendDate: String
  /// The whole amount in minor units; zero if the caller gives none.
  public var totalMinor: Int64
  /// The code of the currency of payment; empty if the caller gives none.
  public var currencyCode: String
  /// What that currency was worth in the event's base currency.
  public var rate: ExchangeRate?
  /// Who paid which exact amount; empty if `payerSplit` is given.
  public var payers: [RequestedAllocation]
  /// How the total is divided among the payers.
  public var payerSplit: PayerSplit?
  /// Who owes which exact amount; empty if `split` is given.
  public var shares: [RequestedAllocation]
  /// How the total is divided among those who owe it.
  public var split: Split?
  /// Any further remarks.
  public var notes: String
  /// The category that the money was spent on.
  public var categoryID: UUID?

  /// A draft.
  public init(
    description: String, kind: Expense.Kind = .expense, spendDate: String, totalMinor: Int64,
    currencyCode: String, rate: ExchangeRate? = nil, payers: [RequestedAllocation] = [],
    payerSplit: PayerSplit? = nil,
    shares: [RequestedAllocation] = [], split: Split? = nil, notes: String = "", categoryID: UUID? = nil
  ) {
    self.description = description
    self.kind = kind
    self.spendDate = spendDate
    self.totalMinor = totalMinor
    self.currencyCode = currencyCode
    self.rate = rate
    self.payers = payers
    self.payerSplit = payerSplit
    self.shares = shares
    self.split = split
    self.notes = notes
    self.categoryID = categoryID
  }

  /// One person and an exact amount in minor units.
  public struct RequestedAllocation: Sendable, Hashable {
    /// The person.
    public let userID: UUID
    /// The amount.
    public let minorUnits: Int64

    /// One person and an amount.
    public init(userID: UUID, minorUnits: Int64) {
      self.userID = userID
      self.minorUnits = minorUnits
    }
  }
}

extension ExpenseDraft {
  /// The draft that an expense was created from, which is where an edit starts. It omits amounts derived from a
  /// split.
  public init(_ expense: Expense) {
    self.init(
      description: expense.description, kind: expense.kind, spendDate: expense.spendDate,
      totalMinor: expense.total.minorUnits, currencyCode: expense.total.currency.code, rate: expense.rate,
      payers: expense.payerSplit == nil ? Self.requested(expense.payers) : [], payerSplit: expense.payerSplit,
      shares: expense.split == nil ? Self.requested(expense.shares) : [], split: expense.split,
      notes: expense.notes, categoryID: expense.categoryID)
  }

  private static func requested(_ allocations: [Expense.Allocation]) -> [RequestedAllocation] {
    allocations.map { RequestedAllocation(userID: $0.userID, minorUnits: $0.minorUnits) }
  }
}
