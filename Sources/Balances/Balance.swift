public import Identifiers
public import Money

/// What one person paid and owes in an event, in minor units of its base currency; as a change, what to add to it.
public struct Balance: Sendable, Hashable {
  /// The most that one person may have paid or owe in one event, and the most below zero, in minor units. With 1 000 people
  /// all sums then fit 64 bits; the database holds it too (`participant_bounds`).
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

  /// Whether nothing is paid and nothing owed; a change then leaves a balance as it is.
  public var isZero: Bool { paidMinor == 0 && owedMinor == 0 }

  /// This balance with a change of the same person's added.
  public func adding(_ change: Balance) throws(MoneyError) -> Balance {
    Balance(
      userID: userID, paidMinor: try paidMinor.addingExactly(change.paidMinor),
      owedMinor: try owedMinor.addingExactly(change.owedMinor))
  }
}
