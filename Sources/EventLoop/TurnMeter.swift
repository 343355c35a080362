import CSystem
import Glibc
import Locking

/// Measures the CPU time of loop turns, as their threads count it. For benchmarks: a loop without a meter only checks
/// whether it has one. Any thread.
public final class TurnMeter: Sendable {
  /// The parts of a turn, in their order.
  public enum Phase: Int, CaseIterable, Sendable {
    /// Sockets that are ready.
    case events
    /// Timers that are due.
    case timers
    /// Tasks and other jobs.
    case jobs
    /// Work deferred to the end of the turn, such as sending.
    case hooks
  }

  /// What was measured.
  public struct Report: Sendable {
    /// How many turns there were.
    public fileprivate(set) var turnCount = 0
    /// The longest turn, in nanoseconds.
    public fileprivate(set) var longest: UInt64 = 0
    /// The phases of the longest turn, in nanoseconds.
    public fileprivate(set) var phasesOfLongest = [UInt64](repeating: 0, count: Phase.allCases.count)
    /// The number of turns by duration in microseconds; the last entry counts all longer ones.
    fileprivate var counts = [Int](repeating: 0, count: Report.maximumMicroseconds + 1)

    fileprivate static let maximumMicroseconds = 20_000

    /// The quantile `fraction` of turn durations, in microseconds, rounded up.
    public func microseconds(of fraction: Double) -> Int {
      var seen = 0
      for (microseconds, count) in counts.enumerated() {
        seen += count
        if Double(seen) >= fraction * Double(turnCount) { return microseconds + 1 }
      }
      return 0
    }
  }

  private let report = Locked(Report())

  /// An empty meter.
  public init() {}

  /// The measurements since the last call.
  public func take() -> Report {
    report.withLock { report in
      defer { report = Report() }
      return report
    }
  }

  func record(_ phases: [UInt64]) {
    let sum = phases.reduce(0, +)
    report.withLock { report in
      report.turnCount += 1
      report.counts[min(Int(clamping: sum / 1_000), Report.maximumMicroseconds)] += 1
      if sum > report.longest {
        report.longest = sum
        report.phasesOfLongest = phases
      }
    }
  }
}

/// A turn that is being measured. Confined to its loop.
struct MeasuredTurn {
  private let meter: TurnMeter
  private var mark = MeasuredTurn.threadTime()
  private var phases = [UInt64](repeating: 0, count: TurnMeter.Phase.allCases.count)

  init(_ meter: TurnMeter) { self.meter = meter }

  /// A phase has ended, and the next begins.
  mutating func end(_ phase: TurnMeter.Phase) {
    let time = Self.threadTime()
    phases[phase.rawValue] = time - mark
    mark = time
  }

  /// The turn is over.
  func record() { meter.record(phases) }

  /// The CPU time that the thread has used, in nanoseconds.
  private static func threadTime() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
