public import Identifiers

/// What one person owes another directly, out of the expenses between them.
public struct Debt: Sendable, Hashable {
  /// Who owes.
  public let debtorID: UUID
  /// Whom they owe.
  public let creditorID: UUID
  /// How much, in minor units of the event's base currency; more than zero.
  public let minor: Int64

  /// A debt.
  public init(debtorID: UUID, creditorID: UUID, minor: Int64) {
    self.debtorID = debtorID
    self.creditorID = creditorID
    self.minor = minor
  }
}
