public import Identifiers
public import Money

/// What a caller says of an expense, not yet checked.
public struct ExpenseDraft: Sendable, Hashable {
  /// What the money was for.
  public var description: String
  /// Which way the money went.
  public var kind: Expense.Kind
  /// The calendar day the money was spent, `YYYY-MM-DD`.
  public var spendDate: String
  /// The whole amount in minor units; zero where the caller says none.
  public var totalMinor: Int64
  /// The code of the currency it was paid in; empty where the caller says none.
  public var currencyCode: String
  /// What that currency was worth in the event's base currency.
  public var rate: ExchangeRate?
  /// Who paid.
  public var payers: [Portion]
  /// For whom.
  public var split: Split

  /// A draft.
  public init(
    description: String, kind: Expense.Kind = .expense, spendDate: String, totalMinor: Int64,
    currencyCode: String,
    rate: ExchangeRate? = nil, payers: [Portion], split: Split
  ) {
    self.description = description
    self.kind = kind
    self.spendDate = spendDate
    self.totalMinor = totalMinor
    self.currencyCode = currencyCode
    self.rate = rate
    self.payers = payers
    self.split = split
  }

  /// One person and an amount in minor units.
  public struct Portion: Sendable, Hashable {
    /// The person.
    public let userID: UUID
    /// The amount.
    public let minor: Int64

    /// One person and an amount.
    public init(userID: UUID, minor: Int64) {
      self.userID = userID
      self.minor = minor
    }
  }

  /// How a total is divided. Every mode compiles to exact amounts, which are what is stored and owed.
  public enum Split: Sendable, Hashable {
    /// Everybody's amount is given.
    case exact([Portion])
    /// Everybody owes the same; what is left over goes round by the expense's id.
    case equal(among: [UUID])
  }
}

extension ExpenseDraft {
  /// The draft that says of an expense what it already is: where an edit begins.
  public init(_ expense: Expense) {
    self.init(
      description: expense.description, kind: expense.kind, spendDate: expense.spendDate,
      totalMinor: expense.total.minor, currencyCode: expense.total.currency.code, rate: expense.rate,
      payers: expense.payers.map { Portion(userID: $0.userID, minor: $0.minor) },
      split: .exact(expense.shares.map { Portion(userID: $0.userID, minor: $0.minor) }))
  }
}
