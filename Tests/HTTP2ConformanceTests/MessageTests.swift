import HTTP2
import RPCTestSupport
import Testing

/// RFC 9113, section 8. What exactly a field may be is in `RequestFieldsTests`.
@Suite(.timeLimit(.minutes(5)))
struct MessageTests {
  private static func expectMalformed(_ frames: RawFrame...) async throws {
    try await withRawPeer { peer in
      for frame in frames { peer.send(frame) }
      try peer.expectStreamError(1, .protocolError)
      // Compression and the other streams are in step.
      try peer.echo(3)
    }
  }

  // MARK: Framing

  @Test("RFC 9113 8.1: a request may have trailers")
  func trailers() async throws {
    try await withRawPeer { peer in
      peer.send(
        .headers(1, RawField.echo), .data(1, RawPeer.message), .headers(1, [RawField("x-a", "1")], ends: true)
      )
      try peer.expectEcho(1)
    }
  }

  @Test("RFC 9113 8.1: a request may have trailers and no body")
  func trailersWithoutBody() async throws {
    try await withRawPeer { peer in
      peer.send(.headers(1, RawField.echo), .headers(1, [RawField("x-a", "1")], ends: true))
      try peer.expectAnswer(1)
    }
  }

  @Test(
    "RFC 9113 8.1: a second HEADERS without END_STREAM is a stream error PROTOCOL_ERROR",
    arguments: [true, false])
  func trailersWithoutEnd(_ hasBody: Bool) async throws {
    try await Self.expectMalformed(
      .headers(1, RawField.echo), .data(1, hasBody ? RawPeer.message : []),
      .headers(1, [RawField("x-a", "1")]))
  }

  @Test(
    "RFC 9113 8.1: trailers with pseudo-headers are a stream error PROTOCOL_ERROR",
    arguments: [":path", ":status"])
  func trailersWithPseudoHeaders(_ name: String) async throws {
    try await Self.expectMalformed(
      .headers(1, RawField.echo), .data(1, RawPeer.message), .headers(1, [RawField(name, "/")], ends: true))
  }

  @Test("RFC 9113 8.1: a server that has answered early tells the client to stop with NO_ERROR")
  func earlyAnswer() async throws {
    try await withRawPeer { peer in
      peer.send(.headers(1, RawField.echo.map { $0.name == ":method" ? RawField(":method", "GET") : $0 }))
      try peer.expectAnswer(1)
      guard try peer.next(.reset) == .reset(1, .noError) else { throw peer.deviation("NO_ERROR") }
      try peer.echo(3)
    }
  }

  @Test("RFC 9113 8.1.1: a body of the announced length is taken")
  func announcedLength() async throws {
    try await withRawPeer { peer in
      peer.sendEcho(1, [RawField("content-length", "\(RawPeer.message.count)")])
      try peer.expectEcho(1)
    }
  }

  private static let wrongLengths: [(String, [[UInt8]])] = [
    ("1", []), ("0", [[0]]), ("9", [RawPeer.message]), ("7", [RawPeer.message]),
    ("9", [[0, 0, 0, 0], [3, 10]]),
    ("7", [[0, 0, 0, 0], [3, 10, 1, 0x78]]), ("x", [RawPeer.message]), ("-8", [RawPeer.message]),
  ]

  @Test(
    "RFC 9113 8.1.1: another length than content-length says is a stream error PROTOCOL_ERROR",
    arguments: wrongLengths)
  func wrongLength(_ length: String, _ pieces: [[UInt8]]) async throws {
    try await withRawPeer { peer in
      let fields = RawField.echo + [RawField("content-length", length)]
      peer.send(.headers(1, fields, ends: pieces.isEmpty))
      for (index, piece) in pieces.enumerated() {
        peer.send(.data(1, piece, ends: index == pieces.count - 1))
      }
      try peer.expectStreamError(1, .protocolError)
      try peer.echo(3)
    }
  }

  @Test("RFC 9113 8.1.1: trailers before all of content-length is there are a stream error PROTOCOL_ERROR")
  func trailersBeforeTheEnd() async throws {
    try await Self.expectMalformed(
      .headers(1, RawField.echo + [RawField("content-length", "100")]), .data(1, RawPeer.message),
      .headers(1, [RawField("x-a", "1")], ends: true))
  }

  // MARK: Fields

  private static let badFields = [
    RawField("X-Upper", "1"), RawField("x y", "1"), RawField("x-\u{1}", "1"), RawField("x-\u{7f}", "1"),
    RawField("", "1"), RawField("x-a", "a\nb"), RawField("x-a", "a\rb"), RawField("x-a", "a\u{0}b"),
    RawField("x-a", " a"), RawField("x-a", "a\t"),
  ]

  @Test("RFC 9113 8.2.1: a field that is not valid is a stream error PROTOCOL_ERROR", arguments: badFields)
  func badField(_ field: RawField) async throws {
    try await Self.expectMalformed(.headers(1, RawField.echo + [field], ends: true))
  }

  private static let connectionFields = [
    RawField("connection", "keep-alive"), RawField("keep-alive", "1"),
    RawField("proxy-connection", "keep-alive"),
    RawField("transfer-encoding", "chunked"), RawField("upgrade", "h2c"),
  ]

  @Test(
    "RFC 9113 8.2.2: a field of the connection is a stream error PROTOCOL_ERROR", arguments: connectionFields)
  func connectionField(_ field: RawField) async throws {
    try await Self.expectMalformed(.headers(1, RawField.echo + [field], ends: true))
  }

  @Test(
    "RFC 9113 8.2.2: te other than trailers is a stream error PROTOCOL_ERROR",
    arguments: ["gzip", "trailers, deflate"])
  func te(_ value: String) async throws {
    let fields = RawField.echo.map { $0.name == "te" ? RawField("te", value) : $0 }
    try await Self.expectMalformed(.headers(1, fields, ends: true))
  }

  @Test("RFC 9113 8.2.3: cookies may come in several fields")
  func cookies() async throws {
    try await withRawPeer { peer in
      peer.sendEcho(1, [RawField("cookie", "a=1"), RawField("cookie", "b=2")])
      try peer.expectEcho(1)
    }
  }

  // MARK: Control data

  private static let badPseudoHeaders = [":status", ":unknown", ":protocol", ":"].map { RawField($0, "200") }

  @Test(
    "RFC 9113 8.3: other pseudo-headers than those of requests are a stream error PROTOCOL_ERROR",
    arguments: badPseudoHeaders)
  func otherPseudoHeader(_ field: RawField) async throws {
    try await Self.expectMalformed(.headers(1, [field] + RawField.echo, ends: true))
  }

  @Test(
    "RFC 9113 8.3: a pseudo-header behind other fields is a stream error PROTOCOL_ERROR", arguments: 0..<4)
  func latePseudoHeader(_ index: Int) async throws {
    var fields = RawField.echo
    fields.append(fields.remove(at: index))
    try await Self.expectMalformed(.headers(1, fields, ends: true))
  }

  @Test("RFC 9113 8.3: a pseudo-header that comes twice is a stream error PROTOCOL_ERROR", arguments: 0..<4)
  func repeatedPseudoHeader(_ index: Int) async throws {
    try await Self.expectMalformed(.headers(1, [RawField.echo[index]] + RawField.echo, ends: true))
  }

  @Test(
    "RFC 9113 8.3.1: a request without :method, :scheme or :path is a stream error PROTOCOL_ERROR",
    arguments: 0..<3)
  func missingPseudoHeader(_ index: Int) async throws {
    var fields = RawField.echo
    fields.remove(at: index)
    try await Self.expectMalformed(.headers(1, fields, ends: true))
  }

  @Test(
    "RFC 9113 8.3.1: an empty or relative :path is a stream error PROTOCOL_ERROR", arguments: ["", "x", "*"])
  func badPath(_ path: String) async throws {
    let fields = RawField.echo.map { $0.name == ":path" ? RawField(":path", path) : $0 }
    try await Self.expectMalformed(.headers(1, fields, ends: true))
  }

  @Test("RFC 9113 8.3.1: host may stand for :authority")
  func host() async throws {
    try await withRawPeer { peer in
      let fields = RawField.echo.filter { $0.name != ":authority" } + [RawField("host", "test")]
      peer.send(.headers(1, fields), .data(1, RawPeer.message, ends: true))
      try peer.expectEcho(1)
    }
  }

  @Test("RFC 9113 8.5: CONNECT with :scheme and :path is a stream error PROTOCOL_ERROR")
  func connectWithPath() async throws {
    let fields = RawField.echo.map { $0.name == ":method" ? RawField(":method", "CONNECT") : $0 }
    try await Self.expectMalformed(.headers(1, fields))
  }

  @Test("RFC 9113 8.5: CONNECT is answered, as other methods are")
  func connect() async throws {
    try await withRawPeer { peer in
      peer.send(.headers(1, [RawField(":method", "CONNECT"), RawField(":authority", "localhost:1")]))
      try peer.expectAnswer(1)
    }
  }

  @Test(
    "RFC 9113 8.7: HEAD and other methods than POST are answered with headers alone",
    arguments: ["HEAD", "GET", "PUT"])
  func otherMethods(_ method: String) async throws {
    try await withRawPeer { peer in
      let fields = RawField.echo.map { $0.name == ":method" ? RawField(":method", method) : $0 }
      peer.send(.headers(1, fields, ends: true))
      let frames = try peer.expectAnswer(1)
      guard frames.count == 1, frames[0].kind == .headers else { throw peer.deviation("headers alone") }
    }
  }
}
