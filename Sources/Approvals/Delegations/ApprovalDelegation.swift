public import Identifiers

public import struct Postgres.Timestamp

/// A person has another one decide for them, for some time.
public struct ApprovalDelegation: Sendable, Hashable {
  /// Its id.
  public let id: UUID
  /// Who is stood in for.
  public let fromID: UUID
  /// Who stands in.
  public let toID: UUID
  /// The first moment at which it holds.
  public let firstTime: Timestamp
  /// The last moment at which it holds.
  public let lastTime: Timestamp

  /// A delegation, which `DelegationRules` checks.
  public init(
    id: UUID, from fromID: UUID, to toID: UUID, first firstTime: Timestamp, last lastTime: Timestamp
  ) {
    self.id = id
    self.fromID = fromID
    self.toID = toID
    self.firstTime = firstTime
    self.lastTime = lastTime
  }

  /// Whether it holds at a moment.
  public func holds(at moment: Timestamp) -> Bool { firstTime <= moment && moment <= lastTime }
}
