public import Identifiers

/// What one person owes another directly, from the expenses that they share.
public struct Debt: Sendable, Hashable {
  /// The person who owes.
  public let debtorID: UUID
  /// The person who is owed.
  public let creditorID: UUID
  /// How much, in minor units of the event's base currency; more than zero.
  public let minorUnits: Int64

  /// A debt.
  public init(debtorID: UUID, creditorID: UUID, minorUnits: Int64) {
    self.debtorID = debtorID
    self.creditorID = creditorID
    self.minorUnits = minorUnits
  }
}
