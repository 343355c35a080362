public import Logging

/// Logs events that clients can trigger at will: the first of a kind at once, later ones once a minute as one line with
/// a count. Confined to its loop, which retains it until it is flushed or has nothing to report.
public final class CountedLog: @unchecked Sendable {
  /// How often counts are logged.
  public static let interval = Duration.seconds(60)
  /// The most kinds that are counted separately; events of all others are counted together.
  public static let maximumKinds = 64

  /// Stands for all kinds past the limit.
  private static let otherEvents = "too many kinds of events to log separately"

  private struct Count {
    let level: Logger.Level
    var events = 0
    var latest: Logger.Metadata
  }

  private let logger: Logger
  private unowned let loop: EventLoop
  private let interval: Duration
  /// Events that are not logged yet, by message.
  private var counts: [String: Count] = [:]
  private var timer: LoopTimer?

  /// Logs to `logger`, and counts after each `interval`.
  public init(_ logger: Logger, on loop: EventLoop, interval: Duration = CountedLog.interval) {
    self.logger = logger
    self.loop = loop
    self.interval = interval
  }

  /// Logs an event, or counts it. The message is its kind: it must not contain client input. The count is logged with
  /// the metadata of the latest event.
  public func record(_ level: Logger.Level, _ message: String, _ metadata: Logger.Metadata = [:]) {
    loop.assertCurrent()
    let isSeparate = counts[message] != nil || counts.count < Self.maximumKinds
    let kind = isSeparate ? message : Self.otherEvents
    if counts[kind] != nil {
      counts[kind]?.events += 1
      counts[kind]?.latest = metadata
    } else {
      counts[kind] = Count(level: level, latest: metadata)
      logger.log(level: level, "\(kind)", metadata: metadata)
    }
    if timer == nil { timer = loop.schedule(after: interval) { [self] in intervalEnded() } }
  }

  /// Logs the counts now. Call it before the loop stops.
  public func flush() {
    loop.assertCurrent()
    timer?.cancel()
    timer = nil
    logCounts()
    counts.removeAll()
  }

  private func intervalEnded() {
    timer = nil
    logCounts()
    // A kind that continues is only counted; one that has stopped is logged at once when it recurs.
    counts = counts.filter { $0.value.events > 0 }
    for kind in counts.keys { counts[kind]?.events = 0 }
    if counts.isEmpty { return }
    timer = loop.schedule(after: interval) { [self] in intervalEnded() }
  }

  private func logCounts() {
    for (kind, count) in counts.sorted(by: { $0.key < $1.key }) where count.events > 0 {
      let metadata = count.latest.merging(["count": "\(count.events)"]) { $1 }
      logger.log(level: count.level, "\(kind)", metadata: metadata)
    }
  }
}
