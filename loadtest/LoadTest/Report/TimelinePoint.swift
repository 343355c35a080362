/// A point of a plot over time: a second of a run, or several if the plot lacks room.
struct TimelinePoint {
  /// The middle, in seconds from the start.
  let time: Double
  /// The first second.
  let second: Int
  /// Per second.
  let due: Double
  let ended: Double
  let errors: Double
  /// The most.
  let inFlight: Int
  /// In microseconds; nil if no call was due.
  let latency: (p50: Int, p99: Int, maximum: Int)?
  /// CPU time a second of time, which is the number of busy cores; memory is in KiB.
  let usage: (server: Double, database: Double, generator: Double, memory: Int)?

  /// The most points of a plot.
  static let maximumPoints = 600

  /// The points of a run.
  static func points(of timeline: [SecondFigures]) -> [TimelinePoint] {
    let step = (timeline.count + maximumPoints - 1) / maximumPoints
    guard step > 0 else { return [] }
    return stride(from: 0, to: timeline.count, by: step).map { first in
      TimelinePoint(first, Array(timeline[first..<min(first + step, timeline.count)]))
    }
  }

  private init(_ first: Int, _ seconds: [SecondFigures]) {
    let length = Double(seconds.count)
    second = first
    time = Double(first) + length / 2
    func rate(_ part: (SecondFigures) -> Int) -> Double {
      Double(seconds.reduce(0) { $0 + part($1) }) / length
    }
    due = rate(\.due)
    ended = rate(\.ended)
    errors = rate(\.errors)
    inFlight = seconds.map(\.inFlight).max() ?? 0
    var latencies = seconds.first?.latency ?? Latencies()
    for other in seconds.dropFirst() { latencies.merge(other.latency) }
    latency =
      latencies.count == 0
      ? nil : (latencies.percentile(50), latencies.percentile(99), latencies.maximum)
    let usages = seconds.compactMap(\.usage)
    func cores(_ part: (SecondFigures.Usage) -> Int) -> Double {
      Double(usages.reduce(0) { $0 + part($1) }) / 1e6 / Double(usages.count)
    }
    usage =
      usages.isEmpty
      ? nil
      : (
        cores(\.serverCPU), cores(\.databaseCPU), cores(\.generatorCPU), usages.map(\.serverMemory).max() ?? 0
      )
  }
}
