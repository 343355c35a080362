import HTTP2

/// What became of the streams of one session.
final class Census {
  var opened = 0
  var closed = 0
  var alive = 0
}

/// A server's stream that does what a byte says, well-behaved or not, and sees that the session keeps its promises to it.
final class FuzzStream: HTTP2Stream {
  private struct Manner: OptionSet {
    let rawValue: UInt8
    static let consumes = Manner(rawValue: 1)
    static let answersAtOnce = Manner(rawValue: 2)
    static let writesMuch = Manner(rawValue: 4)
    static let hasTrailers = Manner(rawValue: 8)
    static let resets = Manner(rawValue: 16)
    static let refusesFields = Manner(rawValue: 32)
    static let hasNoBody = Manner(rawValue: 64)
    static let goesOn = Manner(rawValue: 128)
  }

  private static let headers = StaticHeaderBlock([":status": "200", "content-type": "application/grpc"])

  private let manner: Manner
  private let census: Census
  private var unread = 0
  private var isClosed = false
  private var hasAnswered = false

  init(_ manner: UInt8, _ census: Census) {
    self.manner = Manner(rawValue: manner)
    self.census = census
    census.alive += 1
  }

  deinit { census.alive -= 1 }

  private func mustBeOpen() { precondition(!isClosed, "a closed stream was called") }

  override func receiveHeader(
    _ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    mustBeOpen()
    return !manner.contains(.refusesFields) || name.first != UInt8(ascii: "x")
  }

  override func receiveHeadersEnd(_ kind: HeaderKind) {
    mustBeOpen()
    if kind == .request, manner.contains(.answersAtOnce) { answer() }
    if manner.isSuperset(of: [.resets, .answersAtOnce]) { reset(.cancel) }
  }

  override func receiveData(_ bytes: UnsafeRawBufferPointer) {
    mustBeOpen()
    if manner.contains(.consumes) { consume(bytes.count) } else { unread += bytes.count }
    if manner.contains(.resets) { reset(.internalError) }
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
    census.closed += 1
    // All of this must be harmless now.
    write([1])
    finish()
    reset(.cancel)
    consume(unread)
  }

  override func sentEnd() {
    mustBeOpen()
    if manner.contains(.consumes) { reset(.noError) }
  }

  override func roomBecameFree() {
    mustBeOpen()
    if manner.contains(.goesOn) { write([UInt8](repeating: 7, count: 3_000)) }
  }

  private func answer() {
    guard !hasAnswered else { return }
    hasAnswered = true
    respond(Self.headers, ends: manner.contains(.hasNoBody))
    guard !manner.contains(.hasNoBody) else { return }
    for _ in 0..<(manner.contains(.writesMuch) ? 3 : 1) { write([UInt8](repeating: 7, count: 40_000)) }
    if manner.contains(.goesOn) { return }
    guard manner.contains(.hasTrailers) else { return finish() }
    var trailers = HeaderBlock()
    trailers.append("grpc-status", "0")
    finish(trailers)
  }
}
