import Glibc

/// A line on a terminal that shows how far something has come. Confined to one task.
struct ProgressLine {
  /// The time between two changes of the line, in nanoseconds.
  private static let pauseNanoseconds: UInt64 = 100_000_000
  private static let barWidth = 30

  private let isShown: Bool
  private var lastTime: UInt64 = 0

  /// A line on standard error, if that is a terminal.
  init(isWanted: Bool) { isShown = isWanted && isatty(2) == 1 }

  /// Shows how much is done.
  mutating func show(rows: Int, share: Double) {
    guard isShown else { return }
    let now = clock_gettime_nsec()
    guard now - lastTime >= Self.pauseNanoseconds else { return }
    lastTime = now
    _ = PlainFile.writeAll("\r" + Self.text(rows: rows, share: share), to: 2)
  }

  /// Removes the line.
  func end() { if isShown, lastTime > 0 { _ = PlainFile.writeAll("\r\u{1B}[K", to: 2) } }

  /// The line.
  static func text(rows: Int, share: Double) -> String {
    let share = min(max(share, 0), 1)
    let done = Int(share * Double(barWidth))
    let bar = String(repeating: "#", count: done) + String(repeating: "-", count: barWidth - done)
    return "[\(bar)] \(Int(share * 100)) %, \(rows) rows"
  }

  private func clock_gettime_nsec() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
