public import ComputePool
public import Logging

/// How to reach a database, and with how much.
public struct DatabaseConfiguration: Sendable {
  /// The libpq connection string. Several hosts, `target_session_attrs`, TLS and all else of libpq work.
  public var connection: String
  /// Connections of each loop that reads share. With two, a slow read does not hold up all others.
  public var readConnections = 2
  /// Connections of each loop for write batches: as many may wait for a lock before others wait with them.
  public var writeConnections = 8
  /// On how many of the loops connections are made; the others use theirs. Nil stands for all.
  public var connectedLoops: Int?
  /// The limits.
  public var limits = DatabaseLimits()
  /// Where rows are read that would keep a loop for too long (`DatabaseLimits.resultBytesReadOnLoop`).
  public var computePool = ComputePool()
  /// Where connections lost and made are told.
  public var logger = Logger(label: "postgres")

  /// The defaults for this connection string.
  public init(_ connection: String) { self.connection = connection }
}
