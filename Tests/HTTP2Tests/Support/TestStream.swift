import HTTP2
import Testing

/// A stream that writes down what arrives, reads only when it is told to, and sends a body as fast as there is room.
/// Confined to the loop.
final class TestStream: HTTP2Stream {
  /// What a stream is told.
  enum Event: CaseIterable, Sendable {
    case header, headersEnd, data, end, room, sentEnd, closed
  }

  private(set) var received: [UInt8] = []
  private(set) var hasEnded = false
  /// How the stream was closed, each time that it was.
  private(set) var closings: [ErrorCode] = []
  private(set) var wasOversized = false
  /// Whether what arrives is given back to the peer's window at once.
  private(set) var isReading = true
  private var unread = 0
  /// Bytes of the body that were written so far.
  private(set) var writtenByteCount = 0
  /// Whether the last `write` found room for more.
  private(set) var hasRoom = true
  /// The most bytes that have waited on the stream.
  private(set) var mostWaiting = 0
  /// Does something within a callback.
  var onEvent: (TestStream, Event) -> Void = { _, _ in }
  private var body: ArraySlice<UInt8> = []
  private var pieceBytes = 0
  private let happenings: Happenings

  init(_ happenings: Happenings) { self.happenings = happenings }

  /// Bytes that the connection has taken from the stream.
  var takenByteCount: Int { writtenByteCount - outboundByteCount }

  func pauseReading() { isReading = false }

  /// Gives back what was withheld, and from here on what arrives.
  func resumeReading() {
    isReading = true
    consume(unread)
    unread = 0
  }

  /// Sends a body in pieces while there is room, waits for room where there is none, and then ends the stream.
  func send(_ body: [UInt8], pieceBytes: Int = 10_000) {
    self.body = body[...]
    self.pieceBytes = pieceBytes
    sendMore()
  }

  private func sendMore() {
    guard !body.isEmpty else { return }
    hasRoom = true
    while hasRoom, !body.isEmpty {
      let piece = Array(body.prefix(pieceBytes))
      body = body.dropFirst(pieceBytes)
      writtenByteCount += piece.count
      hasRoom = write(piece)
      mostWaiting = max(mostWaiting, outboundByteCount)
    }
    if body.isEmpty { finish() }
  }

  private func note(_ event: Event) {
    onEvent(self, event)
    happenings.note()
  }

  override func receiveHeader(
    _ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    note(.header)
    return true
  }

  override func receiveHeadersEnd(_ kind: HeaderKind) { note(.headersEnd) }

  override func receiveOversizedHeaders(_ kind: HeaderKind) {
    wasOversized = true
    super.receiveOversizedHeaders(kind)
  }

  override func receiveData(_ bytes: UnsafeRawBufferPointer) {
    received.append(contentsOf: bytes)
    if isReading { consume(bytes.count) } else { unread += bytes.count }
    note(.data)
  }

  override func receiveEnd() {
    hasEnded = true
    note(.end)
  }

  override func roomBecameFree() {
    sendMore()
    note(.room)
  }

  override func sentEnd() { note(.sentEnd) }

  override func closed(_ code: ErrorCode) {
    closings.append(code)
    note(.closed)
  }
}

/// Bytes of which no two stretches are alike, so that what is lost, doubled or out of order shows.
func pattern(_ count: Int, seed: Int = 0) -> [UInt8] {
  [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
    var state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    for index in 0..<count {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      buffer[index] = UInt8(truncatingIfNeeded: state >> 56)
    }
    initialized = count
  }
}
