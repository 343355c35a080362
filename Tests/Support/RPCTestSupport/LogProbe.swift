import Locking
public import Logging

/// Keeps what is logged, and lets a test wait for a line.
public final class LogProbe: Sendable {
  private struct State {
    var lines: [String] = []
    /// The lines before this one have been waited for.
    var next = 0
    var waiter: (text: String, continuation: CheckedContinuation<String, Never>)?
  }

  private let state = Locked(State())

  /// Nothing is logged yet.
  public init() {}

  /// A logger whose lines, of every level, are kept.
  public var logger: Logger {
    Logger(label: "test", factory: { _ in Handler(probe: self) })
  }

  /// All lines so far: the message, and the metadata as ` name=value`.
  public var lines: [String] { state.withLock { $0.lines } }

  /// Waits for the first line with `text` behind the one that was waited for last. One test waits at a time.
  @discardableResult
  public func next(_ text: String) async -> String {
    await withCheckedContinuation { continuation in
      let line = state.withLock { state in
        let line = Self.take(&state, text)
        if line == nil { state.waiter = (text, continuation) }
        return line
      }
      if let line { continuation.resume(returning: line) }
    }
  }

  fileprivate func add(_ line: String) {
    let resumed = state.withLock { state -> (CheckedContinuation<String, Never>, String)? in
      state.lines.append(line)
      guard let waiter = state.waiter, let line = Self.take(&state, waiter.text) else { return nil }
      state.waiter = nil
      return (waiter.continuation, line)
    }
    if let (continuation, line) = resumed { continuation.resume(returning: line) }
  }

  private static func take(_ state: inout State, _ text: String) -> String? {
    guard let index = state.lines[state.next...].firstIndex(where: { $0.contains(text) }) else { return nil }
    state.next = index + 1
    return state.lines[index]
  }

  private struct Handler: LogHandler {
    let probe: LogProbe
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
      let pairs = (event.metadata ?? [:]).sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }
      probe.add("\(event.level) \(event.message)\(pairs.joined())")
    }
  }
}
