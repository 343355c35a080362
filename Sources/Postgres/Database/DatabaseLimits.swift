/// The limits of a loop's shard; `PostgresError.overloaded` gives these names.
public struct DatabaseLimits: Hashable, Sendable {
  /// Reads that may wait to be sent; one more is refused.
  public var queuedReads = 16_384
  /// Write batches that may wait for a connection; one more is refused.
  public var queuedBatches = 4_096
  /// Statements of one batch.
  public var statementsInBatch = 1_024
  /// Reads sent with one Sync: the number that one error can abort.
  public var readsInGroup = 256
  /// Groups of reads in flight on one connection. Later reads gather into the next group.
  public var groupsInFlight = 2
  /// Single-read groups in flight on one connection: reads sent again, on their own.
  public var singleGroupsInFlight = 64
  /// Batches in flight on one connection; the second waits for the locks of the first.
  public var batchesInFlight = 2
  /// Batches in flight of one caller, in per cent of the write connections: the rest is for other callers.
  public var batchesOfFlowPercent = 25
  /// A batch with this many bytes of parameters must be its caller's only one in flight.
  public var largeBatchBytes = 16 << 10
  /// Reads in flight of one caller on a loop, not counting those with large results.
  public var readsOfFlow = 8
  /// Reads in flight of heavy callers (`HeavyFlows`), in per cent of the read connections.
  public var heavyReadsPercent = 50
  /// How long a connection may take for a group, in milliseconds, before others get new work, and for one answer
  /// before the reads behind it are hedged on another connection.
  public var slowAnswerMilliseconds = 20
  /// How long a connection may take for a group, in milliseconds, before the reads behind it are hedged although
  /// answers arrive. Much longer than `slowAnswerMilliseconds`: under overload all groups are long, and duplicating
  /// work makes it worse.
  public var longGroupMilliseconds = 100
  /// Bytes of results up to which rows are decoded on the loop, in 0.3 ms at worst; larger results are decoded in the
  /// compute pool.
  public var resultBytesReadOnLoop = 128 << 10
  /// Statements that a connection keeps prepared; others are parsed each time.
  public var preparedStatements = 1_000
  /// The longest that a statement may run, in milliseconds, if the call has no shorter deadline.
  public var statementMilliseconds = 30_000
  /// Callers with less time than this, in milliseconds, pass it on to the server. With more it is not worth a
  /// statement: abandoned reads are cancelled.
  public var shortReadMilliseconds = 1_000
  /// How long an abandoned statement may go on, in milliseconds, before it is cancelled.
  public var cancelGraceMilliseconds = 10
  /// How long a cancelled statement may go on, in milliseconds, before the connection is given up.
  public var cancelMilliseconds = 5_000
  /// How long a connection may take for one answer, in milliseconds, before it is given up.
  public var answerMilliseconds = 45_000
  /// How long one host may take to accept a connection, in seconds.
  public var connectSeconds = 5
  /// The pause before the first reconnection attempt, in milliseconds; it doubles with each.
  public var firstBackoffMilliseconds = 50
  /// The longest pause between reconnection attempts, in milliseconds.
  public var longestBackoffMilliseconds = 5_000

  /// The defaults.
  public init() {}

  /// How often deadlines are checked, in milliseconds.
  static let tickMilliseconds: UInt64 = 5
}

extension DatabaseLimits {
  /// The pause before reconnecting after this many failures in a row: it doubles up to the longest, and half of it is
  /// random.
  func backoffMilliseconds(failures: Int) -> UInt64 {
    let doubled = firstBackoffMilliseconds << min(max(failures - 1, 0), 16)
    let pause = UInt64(max(1, min(doubled, longestBackoffMilliseconds)))
    return pause / 2 + UInt64.random(in: 0...(pause / 2))
  }
}
