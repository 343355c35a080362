import RPCTestSupport
import Testing

@testable import HTTP2

/// RFC 9113, section 8, at a server.
struct RequestFieldsTests {
  /// A request made of `fields` and what follows; the stream's end if it was reset, nil if it was taken.
  private func outcome(_ fields: [RawClient.Field], then more: [[UInt8]] = []) throws -> ErrorCode? {
    let client = try RawClient()
    let flags = RawClient.endHeaders | (more.isEmpty ? RawClient.endStream : 0)
    try client.send(RawClient.headers(1, fields, flags: flags))
    for bytes in more { try client.send(bytes) }
    let reset = client.answers().lazy.compactMap(\.errorCode).first
    #expect(client.streams.count == 1)
    #expect(client.streams.first?.closedWith == reset)
    if reset != nil { #expect(client.streams.first?.ended == false) }
    return reset
  }

  private static let request = RawClient.request

  private static let wholeAndGood: [[RawClient.Field]] = [
    request,
    [(":method", "POST"), (":scheme", "https"), (":path", "/"), ("host", "localhost")],
    [(":method", "OPTIONS"), (":scheme", "https"), (":path", "*"), (":authority", "localhost")],
    [(":method", "CONNECT"), (":authority", "localhost:1")],
  ]

  @Test("A well-formed request is taken", arguments: wholeAndGood)
  func wellFormed(_ fields: [RawClient.Field]) throws { #expect(try outcome(fields) == nil) }

  private static let goodFields: [RawClient.Field] = [
    ("te", "trailers"), ("content-type", "application/grpc"), ("x-tab", "a\tb"), ("x-empty", ""),
    ("host", "localhost"), ("content-length", "0"), ("x-high", "\u{e9}"),
    ("x-longer-than-words", "0123456789abcdef\u{e9}0123456789"),
  ]

  @Test("A field that is allowed is taken", arguments: goodFields)
  func allowedField(_ field: RawClient.Field) throws { #expect(try outcome(Self.request + [field]) == nil) }

  @Test("A control character is found wherever it stands in a value", arguments: 1...25)
  func controlCharacters(length: Int) {
    let name = Array("x".utf8)
    for position in 0..<length {
      for byte in UInt8.min...UInt8.max {
        var value = [UInt8](repeating: UInt8(ascii: "a"), count: length)
        value[position] = byte
        let isEdge = position == 0 || position == length - 1
        let isAllowed = byte == 0x09 || byte == 0x20 ? !isEdge : byte > 0x20 && byte != 0x7F
        var fields = RequestFields()
        let isTaken = name.withUnsafeBufferPointer { name in
          value.withUnsafeBufferPointer { fields.receive(name, $0) }
        }
        #expect(isTaken == isAllowed, "byte \(byte) at \(position) of \(length)")
      }
    }
  }

  private static let wholeAndBad: [[RawClient.Field]] = [
    // 8.3: pseudo-headers come first.
    [("x-first", "1")] + request,
    // 8.3.1: those that must be there.
    Array(request.dropFirst()),
    request.filter { $0.name != ":scheme" },
    request.filter { $0.name != ":path" },
    request.filter { $0.name != ":authority" },
    [(":method", "POST"), (":scheme", "https"), (":path", ""), (":authority", "localhost")],
    [(":method", "POST"), (":scheme", "https"), (":path", "a/B"), (":authority", "localhost")],
    [(":method", "POST"), (":scheme", "https"), (":path", "*"), (":authority", "localhost")],
    [(":method", "POST"), (":scheme", "https"), (":path", "/a\u{0}B"), (":authority", "localhost")],
    [(":method", "CONNECT"), (":scheme", "https"), (":path", "/"), (":authority", "localhost")],
    [(":method", "CONNECT")],
    // 8.1.1: one length of the body.
    request + [("content-length", "0"), ("content-length", "0")],
  ]

  @Test("A malformed request is reset with PROTOCOL_ERROR", arguments: wholeAndBad)
  func malformed(_ fields: [RawClient.Field]) throws { #expect(try outcome(fields) == .protocolError) }

  private static let badFields: [RawClient.Field] = [
    // 8.3: pseudo-headers come once, and are none but those of requests.
    (":path", "/again"), (":method", "GET"), (":scheme", "http"), (":authority", "other"), (":status", "200"),
    (":protocol", "websocket"), (":", "1"),
    // 8.2.1: names.
    ("X-Upper", "1"), ("x upper", "1"), ("x\u{0}", "1"), ("x\u{7f}", "1"), ("x\u{e9}", "1"), ("x:y", "1"),
    ("", "1"),
    // 8.2.1: values.
    ("x-value", "a\r\nb"), ("x-value", "a\u{0}"), ("x-value", "\u{7f}a"), ("x-value", "01234567\u{1}9abcdef"),
    ("x-value", "0123456789abcd\u{7f}f"), ("x-value", " a"), ("x-value", "a "), ("x-value", "\ta"),
    // 8.2.2: fields of the connection.
    ("connection", "close"), ("keep-alive", "1"), ("upgrade", "h2c"), ("proxy-connection", "close"),
    ("transfer-encoding", "chunked"), ("te", "gzip"),
    // 8.1.1: the length of the body.
    ("content-length", "1"), ("content-length", "x"), ("content-length", ""), ("content-length", "-1"),
    ("content-length", "9999999999999999999"),
  ]

  @Test("A field that is not allowed resets the stream with PROTOCOL_ERROR", arguments: badFields)
  func forbiddenField(_ field: RawClient.Field) throws {
    #expect(try outcome(Self.request + [field]) == .protocolError)
  }

  @Test func bodyOfTheAnnouncedLengthIsTaken() throws {
    let fields = Self.request + [("content-length", "10")]
    #expect(
      try outcome(fields, then: [RawClient.data(1, 4, ends: false), RawClient.data(1, 6, ends: true)]) == nil)
  }

  @Test func shortBodyIsRefused() throws {
    let fields = Self.request + [("content-length", "10")]
    #expect(try outcome(fields, then: [RawClient.data(1, 9, ends: true)]) == .protocolError)
  }

  @Test func longBodyIsRefused() throws {
    let fields = Self.request + [("content-length", "10")]
    #expect(try outcome(fields, then: [RawClient.data(1, 11, ends: false)]) == .protocolError)
  }

  @Test func trailersAreTaken() throws {
    let trailers = RawClient.headers(1, [("x-a", "1")], flags: RawClient.endHeaders | RawClient.endStream)
    #expect(try outcome(Self.request, then: [trailers]) == nil)
  }

  @Test func trailersMustEndTheStream() throws {
    #expect(try outcome(Self.request, then: [RawClient.headers(1, [("x-a", "1")])]) == .protocolError)
  }

  @Test func trailersHoldNoPseudoHeaders() throws {
    let trailers = RawClient.headers(1, [(":path", "/")], flags: RawClient.endHeaders | RawClient.endStream)
    #expect(try outcome(Self.request, then: [trailers]) == .protocolError)
  }

  @Test func otherStreamsOfTheConnectionGoOn() throws {
    let client = try RawClient()
    try client.send(RawClient.headers(1, [("connection", "close")], flags: RawClient.endHeaders))
    try client.send(RawClient.data(1, 100, ends: true))
    try client.send(RawClient.headers(3, Self.request, flags: RawClient.endHeaders | RawClient.endStream))
    #expect(client.streams.map(\.ended) == [false, true])
    #expect(client.streams.first?.byteCount == 0)
  }
}
