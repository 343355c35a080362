public import ComputePool
public import Logging

/// How to reach a database, and with how many connections.
public struct DatabaseConfiguration: Sendable {
  /// The libpq connection string, with all that libpq supports: several hosts, `target_session_attrs`, TLS.
  public var connection: String
  /// Connections of each loop for reads. With two, a slow read does not hold up all others.
  public var readConnections = 2
  /// Connections of each loop for write batches: this many may wait for a lock before they hold up others.
  public var writeConnections = 8
  /// How many of the loops make connections; the other loops use theirs. Nil means all.
  public var connectedLoops: Int?
  /// The limits.
  public var limits = DatabaseLimits()
  /// Where large results are decoded (`DatabaseLimits.resultBytesReadOnLoop`).
  public var computePool = ComputePool()
  /// Logs lost and new connections.
  public var logger = Logger(label: "postgres")

  /// The defaults for this connection string.
  public init(_ connection: String) { self.connection = connection }
}
