@testable import HTTP2

/// A client that says whatever a test wants to a server's session, byte by byte, and reads what frames come back.
final class RawClient: HTTP2SessionDelegate {
  typealias Field = (name: String, value: String)

  struct Frame: Equatable {
    var type: UInt8
    var flags: UInt8
    var stream: UInt32
    var payload: [UInt8]

    /// The error code in RST_STREAM.
    var errorCode: ErrorCode? {
      type == 3 ? ErrorCode(rawValue: payload.reduce(0) { $0 << 8 | UInt32($1) }) : nil
    }
  }

  private(set) var streams: [RecordingStream] = []
  private(set) var session: HTTP2Session?

  init() throws {
    session = try HTTP2Session(.server, limits: SessionLimits(), buffers: IOBuffers(), delegate: self)
    try send(Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8) + Self.frame(4, 0, 0, []))
    _ = answers()
  }

  deinit { session?.invalidate(.cancel) }

  static let endStream: UInt8 = 1
  static let endHeaders: UInt8 = 4

  /// The fields of a plain request.
  static let request: [Field] = [
    (":method", "POST"), (":scheme", "https"), (":path", "/a/B"), (":authority", "localhost"),
  ]

  static func frame(_ type: UInt8, _ flags: UInt8, _ stream: UInt32, _ payload: [UInt8]) -> [UInt8] {
    let length = UInt32(payload.count)
    return [
      UInt8(truncatingIfNeeded: length >> 16), UInt8(truncatingIfNeeded: length >> 8),
      UInt8(truncatingIfNeeded: length), type, flags, UInt8(stream >> 24), UInt8(stream >> 16 & 255),
      UInt8(stream >> 8 & 255), UInt8(stream & 255),
    ] + payload
  }

  /// A HEADERS frame with literal fields (RFC 7541, section 6.2.2).
  static func headers(_ stream: UInt32, _ fields: [Field], flags: UInt8 = endHeaders) -> [UInt8] {
    var payload: [UInt8] = []
    for field in fields {
      payload.append(0)
      for text in [field.name, field.value] {
        payload.append(UInt8(text.utf8.count))
        payload.append(contentsOf: text.utf8)
      }
    }
    return frame(1, flags, stream, payload)
  }

  static func data(_ stream: UInt32, _ count: Int, ends: Bool) -> [UInt8] {
    frame(0, ends ? endStream : 0, stream, [UInt8](repeating: 7, count: count))
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
    while bytes.count >= 9 {
      let length = Int(bytes[0]) << 16 | Int(bytes[1]) << 8 | Int(bytes[2])
      let stream = bytes[5..<9].reduce(0) { $0 << 8 | UInt32($1) }
      frames.append(
        Frame(type: bytes[3], flags: bytes[4], stream: stream, payload: Array(bytes[9..<9 + length])))
      bytes.removeFirst(9 + length)
    }
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
