import RPCTestSupport

@testable import HTTP2

/// A client that sends any bytes that a test wants to a server's session, and reads the frames that come back.
final class RawClient: HTTP2SessionDelegate {
  typealias Field = (name: String, value: String)
  typealias Frame = RawFrame

  private(set) var streams: [RecordingStream] = []
  private(set) var session: HTTP2Session?

  init() throws {
    session = try HTTP2Session(.server, limits: SessionLimits(), buffers: IOBuffers(), delegate: self)
    try send(Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8) + Self.frame(4, 0, 0, []))
    _ = answers()
  }

  deinit { session?.invalidate(.cancel) }

  static let endStream = RawFrame.endStream
  static let endHeaders = RawFrame.endHeaders

  /// The fields of a plain request.
  static let request: [Field] = [
    (":method", "POST"), (":scheme", "https"), (":path", "/a/B"), (":authority", "localhost"),
  ]

  static func frame(_ type: UInt8, _ flags: UInt8, _ stream: UInt32, _ payload: [UInt8]) -> [UInt8] {
    RawFrame(type: type, flags: flags, stream: stream, payload).bytes
  }

  /// A HEADERS frame with literal fields.
  static func headers(_ stream: UInt32, _ fields: [Field], flags: UInt8 = endHeaders) -> [UInt8] {
    frame(1, flags, stream, RawField.block(fields.map { RawField($0.name, $0.value) }))
  }

  static func data(_ stream: UInt32, _ count: Int, ends: Bool) -> [UInt8] {
    RawFrame.data(stream, [UInt8](repeating: 7, count: count), ends: ends).bytes
  }

  func send(_ bytes: [UInt8]) throws {
    guard let session else { return }
    try bytes.withUnsafeBytes { try session.receive($0) }
  }

  /// The frames that the server has sent since the last time.
  func answers() -> [Frame] {
    var bytes: [UInt8] = []
    while session?.drain({ bytes.append(contentsOf: $0) }) == true {}
    var frames: [Frame] = []
    while let frame = RawFrame(takingFrom: &bytes) { frames.append(frame) }
    return frames
  }

  func makeStream() -> HTTP2Stream {
    let stream = RecordingStream()
    streams.append(stream)
    return stream
  }

  func sessionHasOutput() {}
  func receivedGoAway(lastStream: Int32, _ code: ErrorCode) {}
  func receivedPingAcknowledgement(_ payload: UInt64) {}
  func receivedSettings() {}
}

/// A server's stream that writes down what arrives.
final class RecordingStream: HTTP2Stream {
  private(set) var headersEnded = 0
  private(set) var byteCount = 0
  private(set) var ended = false
  private(set) var closedWith: ErrorCode?
  var consumes = true

  override func receiveHeadersEnd(_ kind: HeaderKind) { headersEnded += 1 }
  override func receiveData(_ bytes: UnsafeRawBufferPointer) {
    byteCount += bytes.count
    if consumes { consume(bytes.count) }
  }
  override func receiveEnd() { ended = true }
  override func closed(_ code: ErrorCode) { closedWith = code }
}
