import EventLoop
import Glibc

/// Appends the turn times of the loops to a file, a line of JSON at each signal, for `make bench-loops`.
struct TurnReport {
  /// The signal that asks for a line.
  static let signal = SIGUSR1

  private let file: String
  private let meter = TurnMeter()

  /// Appends to `file`.
  init(file: String) { self.file = file }

  /// Measures these loops from now on.
  func measure(_ loops: [EventLoop]) {
    for loop in loops { loop.execute { loop.meter = meter } }
  }

  /// Appends what was measured since the last line.
  func write() {
    let report = meter.take()
    let phases = zip(TurnMeter.Phase.allCases, report.phasesOfLongest).map { "\"\($0)\": \($1 / 1_000)" }
    let line =
      "{\"turns\": \(report.turnCount), \"p99_us\": \(report.microseconds(of: 0.99)), "
      + "\"longest_us\": \(report.longest / 1_000), \"phases_us\": {\(phases.joined(separator: ", "))}}\n"
    guard let output = fopen(file, "ae") else { return }
    defer { fclose(output) }
    fputs(line, output)
  }
}
