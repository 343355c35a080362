public import Identifiers
public import Money
public import Rules

/// An occasion on which people spend money together, with a snapshot of who takes part.
public struct Event: Sendable, Hashable {
  /// The event's id.
  public let id: UUID
  /// What the event is called.
  public var displayName: String
  /// The currency in which balances are kept and settled.
  public let baseCurrency: Currency
  /// The group the event was made from, if any.
  public let groupID: UUID?
  /// The participants in order of their ids, without duplicates.
  public var participantIDs: [UUID]
  /// Who made the event.
  public let creatorID: UUID
  /// The version of the event itself; expenses do not change it.
  public var version: ResourceVersion
  /// For how many budgets its expenses count.
  public var budgetCount: Int16

  /// An event, as it is stored.
  public init(
    id: UUID, displayName: String, baseCurrency: Currency, groupID: UUID?, participantIDs: [UUID],
    creatorID: UUID, version: ResourceVersion, budgetCount: Int16 = 0
  ) {
    self.id = id
    self.displayName = displayName
    self.baseCurrency = baseCurrency
    self.groupID = groupID
    self.participantIDs = participantIDs
    self.creatorID = creatorID
    self.version = version
    self.budgetCount = budgetCount
  }
}
