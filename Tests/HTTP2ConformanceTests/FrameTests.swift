import HTTP2
import RPCTestSupport
import Testing

/// RFC 9113, section 4.
@Suite(.timeLimit(.minutes(5)))
struct FrameTests {
  @Test("RFC 9113 4.1: flags that mean nothing for a type are ignored", arguments: [UInt8](0...7))
  func undefinedFlags(_ bit: UInt8) async throws {
    // Of PING, only the lowest bit means something.
    try await withRawPeer { peer in
      let payload: [UInt8] = [9, 9, 9, 9, 9, 9, 9, bit]
      peer.send(RawFrame(.ping, flags: 1 << bit & ~RawFrame.acknowledgement, payload))
      let answer = try peer.next(.ping) { $0.payload == payload }
      guard answer.flags == RawFrame.acknowledgement else { throw peer.deviation("no flag but ACK") }
    }
  }

  @Test("RFC 9113 4.1: the reserved bit of a stream's number is ignored")
  func reservedBit() async throws {
    try await withRawPeer { peer in
      peer.send(RawFrame(.ping, stream: 1 << 31, [1, 2, 3, 4, 5, 6, 7, 8]))
      _ = try peer.next(.ping)
      peer.send(.headers(1 | 1 << 31, RawField.echo), .data(1 | 1 << 31, RawPeer.message, ends: true))
      try peer.expectEcho(1)
    }
  }

  @Test("RFC 9113 4.2: a frame of 2^14 bytes is taken")
  func largestFrame() async throws {
    try await withRawPeer { peer in
      let message = RawCall.frame([0x0A, 0xF6, 0x7F] + [UInt8](repeating: 0x78, count: 16_374))
      peer.send(.headers(1, RawField.echo), .data(1, message, ends: true, padding: 1))
      try peer.expectEcho(1, message)
    }
  }

  // A stream error would do for DATA; nghttp2 gives the connection up, which section 5.4.2 allows.
  private static let tooLarge: [RawFrame] = [
    .data(1, [UInt8](repeating: 0, count: 16_385)),
    .headers(3, RawField.echo + [RawField("x-large", String(repeating: "x", count: 16_385))]),
    .continuation(1, [UInt8](repeating: 0, count: 16_385)),
    RawFrame(.settings, [UInt8](repeating: 0, count: 16_386)),
    RawFrame(.ping, [UInt8](repeating: 0, count: 16_385)),
    RawFrame(type: 0x42, [UInt8](repeating: 0, count: 16_385)),
  ]

  @Test(
    "RFC 9113 4.2: a frame above SETTINGS_MAX_FRAME_SIZE is a connection error FRAME_SIZE_ERROR",
    arguments: tooLarge)
  func frameAboveLimit(_ frame: RawFrame) async throws {
    try await withRawPeer { peer in
      peer.send(.headers(1, RawField.echo), frame)
      try peer.expectConnectionError(.frameSizeError)
    }
  }

  private static let tooSmall: [RawFrame] = [
    RawFrame(.data, flags: RawFrame.padded, stream: 1),
    RawFrame(.headers, flags: RawFrame.padded | RawFrame.endHeaders, stream: 3),
    RawFrame(.headers, flags: RawFrame.prioritised | RawFrame.endHeaders, stream: 3, [0, 0, 0, 0]),
    RawFrame(
      .headers, flags: RawFrame.padded | RawFrame.prioritised | RawFrame.endHeaders, stream: 3,
      [0, 0, 0, 0, 0]),
  ]

  @Test(
    "RFC 9113 4.2: a frame too small for what its flags announce is a connection error FRAME_SIZE_ERROR",
    arguments: tooSmall)
  func frameWithoutWhatItAnnounces(_ frame: RawFrame) async throws {
    try await withRawPeer { peer in
      peer.send(.headers(1, RawField.echo), frame)
      // Section 6.1 has PROTOCOL_ERROR for padding that does not fit.
      try peer.expectConnectionError(.frameSizeError, .protocolError)
    }
  }

  @Test("RFC 9113 4.3: a header block that cannot be decoded is a connection error COMPRESSION_ERROR")
  func undecodableBlock() async throws {
    try await withRawPeer { peer in
      peer.send(.headers(1, block: [0x40]))
      try peer.expectConnectionError(.compressionError)
    }
  }

  @Test("RFC 9113 4.3: trailers that cannot be decoded are a connection error COMPRESSION_ERROR")
  func undecodableTrailers() async throws {
    try await withRawPeer { peer in
      peer.send(.headers(1, RawField.echo), .headers(1, block: [0xFF, 0xFF, 0xFF, 0x0F], ends: true))
      try peer.expectConnectionError(.compressionError)
    }
  }

  private static let intruders: [RawFrame] = [
    .data(1, [0]), .data(3, [0]), .headers(3, RawField.echo), .headers(1, RawField.echo),
    .priority(1, .init(on: 0)), .reset(1, .cancel), .settings(), .ping([0, 0, 0, 0, 0, 0, 0, 0]), .goAway(),
    .windowUpdate(0, 1), .windowUpdate(1, 1), .continuation(3, []), .continuation(0, []),
    .pushPromise(1, promising: 2, []), RawFrame(type: 0x42, stream: 1),
  ]

  @Test(
    "RFC 9113 4.3: another frame within a header block is a connection error PROTOCOL_ERROR",
    arguments: intruders)
  func intruder(_ frame: RawFrame) async throws {
    try await withRawPeer { peer in
      peer.send(.headers(1, RawField.echo, completes: false), frame)
      try peer.expectConnectionError(.protocolError)
    }
  }

  @Test("RFC 9113 4.3: the header block of a refused stream still changes the state of compression")
  func compressionGoesOnAfterARefusal() async throws {
    try await withRawPeer { peer in
      let path = RawField(":path", "/testing.EchoService/Echo")
      // The first stream is malformed by its first field, and adds the path to the dynamic table behind it.
      peer.send(.headers(1, block: RawField("X-Upper", "1").literal() + path.literal(0x40), ends: true))
      try peer.expectStreamError(1, .protocolError)
      let first = RawField.block(Array(RawField.echo.prefix(2)))
      let last = RawField.block(Array(RawField.echo.dropFirst(3)))
      peer.send(.headers(3, block: first + [0xBE] + last), .data(3, RawPeer.message, ends: true))
      try peer.expectEcho(3)
    }
  }
}
