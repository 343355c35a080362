public import Identifiers
public import Money
public import Rules

/// Money that one or more participants of an event paid for one or more of them. The payers' allocations, the shares
/// and the total agree exactly, both in the currency of payment and in the event's base currency.
public struct Expense: Sendable, Hashable {
  /// The expense's id.
  public let id: UUID
  /// The event it belongs to.
  public let eventID: UUID
  /// Who created it.
  public let creatorID: UUID
  /// What the money was for.
  public var description: String
  /// Which way the money went.
  public var kind: Kind
  /// The calendar day the money was spent, `YYYY-MM-DD`.
  public var spendDate: String
  /// The whole amount, in the currency of payment.
  public var total: Amount
  /// What that currency was worth in the base currency; nil if they are the same.
  public var rate: ExchangeRate?
  /// The total in the event's base currency, converted once.
  public var baseTotal: Amount
  /// Who paid how much, in order of their ids.
  public var payers: [Allocation]
  /// The split from which the payers' amounts were derived; nil if exact amounts were given.
  public var payerSplit: PayerSplit?
  /// Who owes how much, in order of their ids.
  public var shares: [Allocation]
  /// The split from which the shares were derived; nil if exact amounts were given.
  public var split: Split?
  /// Any further remarks.
  public var notes: String
  /// The category that the money was spent on, as it was entered; nil if none was.
  public var categoryID: UUID?
  /// Whether it is deleted; a deleted expense affects no balance.
  public var isDeleted: Bool
  /// Its version.
  public var version: ResourceVersion

  /// An expense, as it is stored. `ExpenseRules` creates new ones.
  public init(
    id: UUID, eventID: UUID, creatorID: UUID, description: String, kind: Kind, spendDate: String,
    total: Amount, rate: ExchangeRate?, baseTotal: Amount, payers: [Allocation],
    payerSplit: PayerSplit? = nil,
    shares: [Allocation], split: Split? = nil, notes: String = "", categoryID: UUID? = nil, isDeleted: Bool,
    version: ResourceVersion
  ) {
    self.id = id
    self.eventID = eventID
    self.creatorID = creatorID
    self.description = description
    self.kind = kind
    self.spendDate = spendDate
    self.total = total
    self.rate = rate
    self.baseTotal = baseTotal
    self.payers = payers
    self.payerSplit = payerSplit
    self.shares = shares
    self.split = split
    self.notes = notes
    self.categoryID = categoryID
    self.isDeleted = isDeleted
    self.version = version
  }

  /// Which way the money went. The raw values are stored and are those of the contract.
  public enum Kind: Int16, Sendable, Hashable {
    /// Payers paid the total; the people in the shares owe them for it.
    case expense = 1
    /// Payers received the total back; the people in the shares are owed their share of it.
    case refund = 2
  }

  /// One person's part of the total, paid or owed.
  public struct Allocation: Sendable, Hashable {
    /// The person.
    public let userID: UUID
    /// Their amount, in minor units of the currency of payment; not negative.
    public let minorUnits: Int64
    /// Their amount of the base total, in minor units of the base currency; not negative.
    public let baseMinorUnits: Int64

    /// One person's allocation.
    public init(userID: UUID, minorUnits: Int64, baseMinorUnits: Int64) {
      self.userID = userID
      self.minorUnits = minorUnits
      self.baseMinorUnits = baseMinorUnits
    }
  }
}
