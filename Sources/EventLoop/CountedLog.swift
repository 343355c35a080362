public import Logging

/// Logs what others can cause as often as they like: the first event of a kind at once, those that follow as one line
/// with their number once a minute. Confined to its loop, which keeps it until it is flushed or has nothing to tell.
public final class CountedLog: @unchecked Sendable {
  /// How long events are counted before they are told.
  public static let interval = Duration.seconds(60)
  /// The most kinds that are told apart at once; events of others are counted together.
  public static let maximumKinds = 64

  /// An event of a kind that is past the limit.
  private static let otherEvents = "more kinds of events than are told apart"

  private struct Count {
    let level: Logger.Level
    var events = 0
    var latest: Logger.Metadata
  }

  private let logger: Logger
  private unowned let loop: EventLoop
  private let interval: Duration
  /// What happened since the interval began, by message; zero events where there was only the first, which was told.
  private var counts: [String: Count] = [:]
  private var timer: LoopTimer?

  /// Logs to `logger`; events are told after `interval`.
  public init(_ logger: Logger, on loop: EventLoop, interval: Duration = CountedLog.interval) {
    self.logger = logger
    self.loop = loop
    self.interval = interval
  }

  /// Logs an event, or counts it. The message is its kind: it must not hold what a client sent. The metadata of the
  /// latest event is told with the number.
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

  /// Tells what is counted now. For the end of the loop's work.
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
    // A kind that goes on is only counted; one that has ended is told at once when it comes again.
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
