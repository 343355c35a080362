/// The limits of a loop's part of the database; the names are those that `PostgresError.overloaded` gives.
public struct DatabaseLimits: Hashable, Sendable {
  /// Reads that may wait to be sent; one more is refused.
  public var queuedReads = 16_384
  /// Write batches that may wait for a connection; one more is refused.
  public var queuedBatches = 4_096
  /// Statements of one batch.
  public var statementsInBatch = 1_024
  /// Reads sent with one Sync: what an error in one of them can abort.
  public var readsInGroup = 256
  /// Groups of reads in flight on one connection. Reads that come meanwhile gather into the next group.
  public var groupsInFlight = 2
  /// Groups of one read each in flight on one connection: reads sent again, on their own.
  public var singleGroupsInFlight = 64
  /// Batches in flight on one connection; the second waits for the locks of the first.
  public var batchesInFlight = 2
  /// Batches in flight of one caller, as a part of the write connections, in per cent: the rest is for the others.
  public var batchesOfFlowPercent = 25
  /// Bytes of a batch's parameters from which on it is the only one of its caller in flight.
  public var largeBatchBytes = 16 << 10
  /// Small reads in flight of one caller on a loop, of those whose results are not large.
  public var readsOfFlow = 8
  /// Reads in flight of callers who read much at a time (`HeavyFlows`), as a part of the read connections, in per cent.
  public var heavyReadsPercent = 50
  /// How long a connection may take for a group, in milliseconds, before others get new work, and for one answer before
  /// the reads behind it are sent on another as well.
  public var slowAnswerMilliseconds = 20
  /// How long a connection may take for a group, in milliseconds, before the reads behind it are sent on another as well
  /// although answers come. Much longer than `slowAnswerMilliseconds`: where there is too much to do, groups are long
  /// everywhere, and to do things twice is the last that helps.
  public var longGroupMilliseconds = 100
  /// Bytes of memory of a request's results whose rows are read on the loop, in 0.3 ms at worst; those of larger ones
  /// are read in the compute pool.
  public var resultBytesReadOnLoop = 128 << 10
  /// Statements that a connection keeps prepared; any others are parsed each time.
  public var preparedStatements = 1_000
  /// The longest that a statement may run, in milliseconds, where the call has no shorter deadline.
  public var statementMilliseconds = 30_000
  /// A group of reads whose callers have less time than this, in milliseconds, tells the server so. Where they have more
  /// it is not worth a statement: what nobody waits for any more is cancelled.
  public var shortReadMilliseconds = 1_000
  /// How long a statement that nobody waits for may go on, in milliseconds, before it is cancelled.
  public var cancelGraceMilliseconds = 10
  /// How long a cancelled statement may go on, in milliseconds, before the connection is given up.
  public var cancelMilliseconds = 5_000
  /// How long a connection may take for one answer, in milliseconds, before it is given up.
  public var answerMilliseconds = 45_000
  /// How long one host may take to accept a connection, in seconds.
  public var connectSeconds = 5
  /// The pause before the first attempt to connect again, in milliseconds; it doubles with each.
  public var firstBackoffMilliseconds = 50
  /// The longest pause between attempts to connect, in milliseconds.
  public var longestBackoffMilliseconds = 5_000

  /// The defaults.
  public init() {}

  /// How often waits are checked for their deadlines, in milliseconds.
  static let tickMilliseconds: UInt64 = 5
}

extension DatabaseLimits {
  /// The pause before connecting again after this many failures in a row: it doubles up to the longest; half of it
  /// is random.
  func backoffMilliseconds(failures: Int) -> UInt64 {
    let doubled = firstBackoffMilliseconds << min(max(failures - 1, 0), 16)
    let pause = UInt64(max(1, min(doubled, longestBackoffMilliseconds)))
    return pause / 2 + UInt64.random(in: 0...(pause / 2))
  }
}
