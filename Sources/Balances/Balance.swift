public import Identifiers
public import Money

/// What one person has paid and owes in an event, in minor units of its base currency; also a change to add to it.
public struct Balance: Sendable, Hashable {
  /// The limit of what one person may have paid or owe in one event, above and below zero, in minor units. With 1 000
  /// people all sums then fit 64 bits; the database enforces it too (`participant_bounds`).
  public static let maximumMinor = Amount.maximumMinor

  /// The person.
  public let userID: UUID
  /// What they paid for others and themselves, less the refunds they received.
  public var paidMinor: Int64
  /// Their shares of all expenses, less their shares of refunds.
  public var owedMinor: Int64

  /// A balance, or a change of one.
  public init(userID: UUID, paidMinor: Int64 = 0, owedMinor: Int64 = 0) {
    self.userID = userID
    self.paidMinor = paidMinor
    self.owedMinor = owedMinor
  }

  /// Paid less owed: positive where others owe them, negative where they owe. The nets of an event sum to zero.
  public var netMinor: Int64 {
    get throws(MoneyError) { try paidMinor.subtractingExactly(owedMinor) }
  }

  /// Whether nothing is paid and nothing owed; as a change it then has no effect.
  public var isZero: Bool { paidMinor == 0 && owedMinor == 0 }

  /// This balance plus a change for the same person.
  public func adding(_ change: Balance) throws(MoneyError) -> Balance {
    Balance(
      userID: userID, paidMinor: try paidMinor.addingExactly(change.paidMinor),
      owedMinor: try owedMinor.addingExactly(change.owedMinor))
  }
}
