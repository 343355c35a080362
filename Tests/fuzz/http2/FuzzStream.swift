import HTTP2

/// What became of the streams of one session.
final class StreamCounts {
  var opened = 0
  var closed = 0
  var alive = 0
}

/// A server's stream that does what a byte says, well-behaved or not, and sees that the session keeps its promises to it.
final class FuzzStream: HTTP2Stream {
  private struct Behavior: OptionSet {
    let rawValue: UInt8
    static let consumes = Behavior(rawValue: 1)
    static let answersAtOnce = Behavior(rawValue: 2)
    static let writesMuch = Behavior(rawValue: 4)
    static let hasTrailers = Behavior(rawValue: 8)
    static let resets = Behavior(rawValue: 16)
    static let refusesFields = Behavior(rawValue: 32)
    static let hasNoBody = Behavior(rawValue: 64)
    static let goesOn = Behavior(rawValue: 128)
  }

  private static let headers = StaticHeaderBlock([":status": "200", "content-type": "application/grpc"])

  private let behavior: Behavior
  private let counts: StreamCounts
  private var unread = 0
  private var isClosed = false
  private var hasAnswered = false

  init(_ behavior: UInt8, _ counts: StreamCounts) {
    self.behavior = Behavior(rawValue: behavior)
    self.counts = counts
    counts.alive += 1
  }

  deinit { counts.alive -= 1 }

  private func mustBeOpen() { precondition(!isClosed, "a closed stream was called") }

  override func receiveHeader(
    _ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    mustBeOpen()
    return !behavior.contains(.refusesFields) || name.first != UInt8(ascii: "x")
  }

  override func receiveHeadersEnd(_ kind: HeaderKind) {
    mustBeOpen()
    if kind == .request, behavior.contains(.answersAtOnce) { answer() }
    if behavior.isSuperset(of: [.resets, .answersAtOnce]) { reset(.cancel) }
  }

  override func receiveData(_ bytes: UnsafeRawBufferPointer) {
    mustBeOpen()
    if behavior.contains(.consumes) { consume(bytes.count) } else { unread += bytes.count }
    if behavior.contains(.resets) { reset(.internalError) }
  }

  override func receiveEnd() {
    mustBeOpen()
    answer()
    consume(unread)
    unread = 0
  }

  override func closed(_ code: ErrorCode) {
    mustBeOpen()
    isClosed = true
    counts.closed += 1
    // All of this must be harmless now.
    write([1])
    finish()
    reset(.cancel)
    consume(unread)
  }

  override func sentEnd() {
    mustBeOpen()
    if behavior.contains(.consumes) { reset(.noError) }
  }

  override func roomBecameFree() {
    mustBeOpen()
    if behavior.contains(.goesOn) { write([UInt8](repeating: 7, count: 3_000)) }
  }

  private func answer() {
    guard !hasAnswered else { return }
    hasAnswered = true
    respond(Self.headers, ends: behavior.contains(.hasNoBody))
    guard !behavior.contains(.hasNoBody) else { return }
    for _ in 0..<(behavior.contains(.writesMuch) ? 3 : 1) { write([UInt8](repeating: 7, count: 40_000)) }
    if behavior.contains(.goesOn) { return }
    guard behavior.contains(.hasTrailers) else { return finish() }
    var trailers = HeaderBlock()
    trailers.append("grpc-status", "0")
    finish(trailers)
  }
}
