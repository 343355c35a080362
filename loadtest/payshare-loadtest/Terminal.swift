import Glibc
import Synchronization

/// Standard error, for everything but the result.
enum Terminal {
  /// Whether it is a terminal.
  static let isInteractive = isatty(2) == 1

  static func error(_ line: String) { write("\(line)\n") }

  static func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = Glibc.write(2, bytes, bytes.count)
  }

  static var workingDirectory: String? {
    guard let path = getcwd(nil, 0) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }
}

/// A line that is overwritten as work goes on; without a terminal, a line for each tenth.
final class ProgressBar: Sendable {
  private static let width = 30
  private let shown = Mutex((step: "", tenth: -1))

  func show(_ step: String, done: Int, of total: Int) {
    let tenth = total == 0 ? 10 : done * 10 / total
    let isNews = shown.withLock { shown in
      let isNews = shown.step != step || shown.tenth != tenth
      let isNewStep = shown.step != step && !shown.step.isEmpty
      shown = (step, tenth)
      return (isNews, isNewStep)
    }
    if Terminal.isInteractive {
      let filled = total == 0 ? Self.width : done * Self.width / total
      let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: Self.width - filled)
      Terminal.write("\(isNews.1 ? "\n" : "")\r\(bar) \(done) of \(total) \(step)\u{1b}[K")
    } else if isNews.0 {
      Terminal.error("\(step): \(done) of \(total)")
    }
  }

  func end() { if Terminal.isInteractive { Terminal.write("\n") } }
}
