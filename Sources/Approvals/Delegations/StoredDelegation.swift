public import struct Postgres.Timestamp

/// A delegation with what is stored besides.
public struct StoredDelegation: Sendable, Hashable {
  /// The delegation.
  public let delegation: ApprovalDelegation
  /// When it was made.
  public let createTime: Timestamp
}
