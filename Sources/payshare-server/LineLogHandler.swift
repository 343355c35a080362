import Glibc
import JSON
import Logging
import ServiceKit

/// Writes each log event as one line on standard error. Any thread.
struct LineLogHandler: LogHandler {
  let label: String
  let sink: LogSink
  var metadata: Logger.Metadata = [:]
  var metadataProvider: Logger.MetadataProvider?
  var logLevel: Logger.Level

  init(label: String, sink: LogSink, level: Logger.Level) {
    self.label = label
    self.sink = sink
    logLevel = level
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    var all = metadata
    if let provided = metadataProvider?.get() { all.merge(provided) { $1 } }
    if let own = event.metadata { all.merge(own) { $1 } }
    if let error = event.error { all["error"] = "\(error)" }
    let entries = all.sorted { $0.key < $1.key }.map { ($0.key, "\($0.value)") }
    StandardError.write(
      sink.line(
        time: LogTime.now, level: event.level, label: label, message: event.message.description, entries))
  }
}

/// The format of a log line.
enum LogSink: Sendable {
  /// `2025-03-01T12:00:00.123Z info  server: connection closed peer=127.0.0.1:40000`
  case text
  /// `{"time":"2025-03-01T12:00:00.123Z","level":"info","logger":"server","message":"…","peer":"…"}`
  case jsonLines

  /// The line without its terminator. Control characters are escaped, so it is always one line.
  func line(
    time: String, level: Logger.Level, label: String, message: String, _ metadata: [(String, String)]
  ) -> String {
    let message = PersonalData.masked(message)
    let metadata = metadata.map { ($0.0, PersonalData.masked($0.1)) }
    switch self {
    case .text:
      let name = level.rawValue.padding(to: 8)
      let pairs = metadata.map { " \($0.0)=\(Self.quoted($0.1))" }.joined()
      return "\(time) \(name) \(label): \(Self.escaped(message))\(pairs)"
    case .jsonLines:
      let fixed = [("time", time), ("level", level.rawValue), ("logger", label), ("message", message)]
      let names = Set(fixed.map(\.0))
      // Metadata named like a fixed field gets a prefix, so that no key occurs twice.
      let others = metadata.map { (names.contains($0.0) ? "_\($0.0)" : $0.0, $0.1) }
      let members = (fixed + others).map { (key: $0.0, value: JSONValue.string($0.1)) }
      return JSONValue.object(members).compact
    }
  }

  private static func quoted(_ text: String) -> String {
    let isPlain = !text.isEmpty && text.unicodeScalars.allSatisfy { $0 > " " && $0 != "\"" && $0 != "\u{7F}" }
    return isPlain
      ? text
      : "\"\(escaped(text).split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\""))\""
  }

  /// Control characters would let a client write lines of its own into the log.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
        result += "\\u{\(String(scalar.value, radix: 16))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

/// The time of a log line.
enum LogTime {
  /// Now, in UTC, to the millisecond (RFC 3339).
  static var now: String {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    var parts = tm()
    gmtime_r(&time.tv_sec, &parts)
    var text = [CChar](repeating: 0, count: 32)
    let count = strftime(&text, text.count, "%Y-%m-%dT%H:%M:%S", &parts)
    let seconds = String(decoding: text[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let milliseconds = String(time.tv_nsec / 1_000_000)
    return seconds + "." + String(repeating: "0", count: 3 - milliseconds.count) + milliseconds + "Z"
  }
}

/// The standard error stream.
enum StandardError {
  /// Writes a line in one system call, so that lines of several threads do not mix.
  static func write(_ line: String) {
    var bytes = Array((line + "\n").utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}

extension String {
  fileprivate func padding(to width: Int) -> String {
    count < width ? self + String(repeating: " ", count: width - count) : self
  }
}
