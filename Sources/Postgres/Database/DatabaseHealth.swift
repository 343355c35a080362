/// How well a database can be reached at this moment.
public struct DatabaseHealth: Hashable, Sendable {
  /// Connections for reads that are ready.
  public var readyReaders = 0
  /// Connections for write batches that are ready.
  public var readyWriters = 0
  /// Connections that should be ready.
  public var wanted = 0
  /// Requests that wait to be sent.
  public var queued = 0
  /// Why a connection is not ready: the reason of the latest attempt.
  public var latestFailure: String?

  /// Whether reads and batches are accepted.
  public var isAvailable: Bool { readyReaders > 0 && readyWriters > 0 }

  /// Whether all wanted connections are ready.
  public var isComplete: Bool { readyReaders + readyWriters == wanted }

  static func + (left: DatabaseHealth, right: DatabaseHealth) -> DatabaseHealth {
    DatabaseHealth(
      readyReaders: left.readyReaders + right.readyReaders,
      readyWriters: left.readyWriters + right.readyWriters,
      wanted: left.wanted + right.wanted, queued: left.queued + right.queued,
      latestFailure: left.latestFailure ?? right.latestFailure)
  }
}
