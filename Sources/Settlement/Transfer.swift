public import Identifiers

/// One payment between two people, planned or made.
public struct Transfer: Sendable, Hashable {
  /// The person who pays.
  public let payerID: UUID
  /// The person who is paid.
  public let payeeID: UUID
  /// How much, in minor units of the event's base currency; more than zero.
  public let minorUnits: Int64

  /// A payment.
  public init(payerID: UUID, payeeID: UUID, minorUnits: Int64) {
    self.payerID = payerID
    self.payeeID = payeeID
    self.minorUnits = minorUnits
  }
}

extension Transfer: Comparable {
  /// Orders by payer, then by payee.
  public static func < (left: Transfer, right: Transfer) -> Bool {
    (left.payerID, left.payeeID, left.minorUnits) < (right.payerID, right.payeeID, right.minorUnits)
  }
}
