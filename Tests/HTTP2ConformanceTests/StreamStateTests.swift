import HTTP2
import RPCTestSupport
import Testing

/// RFC 9113, section 5.1.
@Suite(.timeLimit(.minutes(5)))
struct StreamStateTests {
  // MARK: Idle

  private static let notForIdle: [RawFrame] = [
    .data(1, [0]), .reset(1, .cancel), .windowUpdate(1, 1), .continuation(1, RawField.block(RawField.echo)),
  ]

  @Test(
    "RFC 9113 5.1: DATA, RST_STREAM, WINDOW_UPDATE, CONTINUATION on an idle stream are a connection error PROTOCOL_ERROR",
    arguments: notForIdle)
  func idle(_ frame: RawFrame) async throws {
    try await withRawPeer { peer in
      peer.send(frame)
      try peer.expectConnectionError(.protocolError)
    }
  }

  @Test("RFC 9113 5.1: PRIORITY on an idle stream is taken, and the stream can still be opened")
  func priorityOnIdle() async throws {
    try await withRawPeer { peer in
      peer.send(.priority(1, .init(on: 0)))
      try peer.expectNoError()
      try peer.echo(1)
    }
  }

  // MARK: Half-closed (remote)

  /// With a window of 0 the answer cannot end, so that the stream stays half-closed.
  private func withHalfClosed(_ script: @escaping @Sendable (RawPeer) throws -> Void) async throws {
    try await withRawPeer(settings: [.initialWindowSize(0)]) { peer in
      peer.sendEcho(1)
      _ = try peer.next(.headers)
      try script(peer)
    }
  }

  // A stream error would do; nghttp2 gives the connection up, which section 5.4.2 allows.
  private static let notForHalfClosed: [RawFrame] = [
    .data(1, [0]), .data(1, [], ends: true), .headers(1, RawField.echo),
    .headers(1, [RawField("x-a", "1")], ends: true),
  ]

  @Test(
    "RFC 9113 5.1: DATA and HEADERS on a half-closed (remote) stream are an error STREAM_CLOSED",
    arguments: notForHalfClosed)
  func halfClosed(_ frame: RawFrame) async throws {
    try await withHalfClosed { peer in
      peer.send(frame)
      try peer.expectConnectionError(.streamClosed)
    }
  }

  @Test("RFC 9113 5.1: CONTINUATION on a half-closed (remote) stream is a connection error PROTOCOL_ERROR")
  func continuationOnHalfClosed() async throws {
    // Section 6.10 has PROTOCOL_ERROR for one without a header block before it.
    try await withHalfClosed { peer in
      peer.send(.continuation(1, RawField.block(RawField.echo)))
      try peer.expectConnectionError(.protocolError)
    }
  }

  @Test("RFC 9113 5.1: WINDOW_UPDATE on a half-closed (remote) stream lets its answer go on")
  func windowUpdateOnHalfClosed() async throws {
    try await withHalfClosed { peer in
      peer.send(.windowUpdate(1, 1_000))
      try peer.expectEcho(1)
    }
  }

  @Test("RFC 9113 5.1: PRIORITY on a half-closed (remote) stream is taken")
  func priorityOnHalfClosed() async throws {
    try await withHalfClosed { peer in
      peer.send(.priority(1, .init(on: 0, weight: 200)), .windowUpdate(1, 1_000))
      try peer.expectEcho(1)
    }
  }

  @Test("RFC 9113 5.1: RST_STREAM on a half-closed (remote) stream ends it and nothing else")
  func resetOnHalfClosed() async throws {
    try await withHalfClosed { peer in
      peer.send(.reset(1, .cancel), .windowUpdate(1, 1_000))
      let frames = try peer.settle()
      guard frames.allSatisfy({ $0.stream != 1 && $0.kind != .goAway }) else {
        throw peer.deviation("nothing more on 1")
      }
    }
  }

  // MARK: Closed

  private static let late: [RawFrame] = [
    .data(1, [0]), .headers(1, RawField.echo), .headers(1, [RawField("x-a", "1")], ends: true),
    .windowUpdate(1, 1), .reset(1, .cancel), .priority(1, .init(on: 0)),
  ]

  // RFC 9113 lets a server answer DATA and HEADERS with STREAM_CLOSED or drop them, where RFC 7540 demanded the former;
  // this one keeps no memory of closed streams, and drops them.
  @Test("RFC 9113 5.1: frames on a stream that the client has reset are dropped", arguments: late)
  func closedByReset(_ frame: RawFrame) async throws {
    try await withRawPeer { peer in
      peer.send(.headers(1, RawField.echo), .reset(1, .cancel), frame)
      try peer.expectNoError()
      try peer.echo(3)
    }
  }

  @Test("RFC 9113 5.1: frames on a stream that both sides have ended are dropped", arguments: late)
  func closedByEnds(_ frame: RawFrame) async throws {
    try await withRawPeer { peer in
      try peer.echo(1)
      peer.send(frame)
      try peer.expectNoError()
      try peer.echo(3)
    }
  }

  @Test("RFC 9113 5.1: frames on a stream that the server has reset are dropped", arguments: late)
  func closedByServer(_ frame: RawFrame) async throws {
    try await withRawPeer { peer in
      peer.send(.headers(1, [RawField("X-Upper", "1")]))
      try peer.expectStreamError(1, .protocolError)
      peer.send(frame)
      try peer.expectNoError()
      try peer.echo(3)
    }
  }

  private static let resets = [true, false]

  @Test(
    "RFC 9113 5.1: CONTINUATION on a closed stream is a connection error PROTOCOL_ERROR", arguments: resets)
  func continuationOnClosed(_ isReset: Bool) async throws {
    try await withRawPeer { peer in
      if isReset { peer.send(.headers(1, RawField.echo), .reset(1, .cancel)) } else { try peer.echo(1) }
      peer.send(.continuation(1, RawField.block(RawField.echo)))
      try peer.expectConnectionError(.protocolError)
    }
  }

  @Test("RFC 9113 5.1: DATA on a closed stream is given back to the connection's window")
  func dataOnClosedStreams() async throws {
    try await withRawPeer { peer in
      try peer.echo(1)
      let piece = [UInt8](repeating: 0, count: 16_384)
      let total = 2 * Int(SessionLimits().connectionWindowBytes)
      for _ in 0..<total / piece.count {
        peer.send(.data(1, piece))
        try peer.expectNoError()
      }
      let returned = peer.received.filter { $0.stream == 0 }.compactMap(\.increment).reduce(0, +)
      guard returned >= total / 2 else { throw peer.deviation("WINDOW_UPDATE of \(total / 2)") }
    }
  }

  @Test("RFC 9113 5.1: late trailers of a reset stream still change the state of compression")
  func compressionOfLateTrailers() async throws {
    try await withRawPeer { peer in
      peer.send(.headers(1, [RawField("X-Upper", "1")]))
      try peer.expectStreamError(1, .protocolError)
      let path = RawField(":path", "/testing.EchoService/Echo")
      peer.send(.headers(1, block: path.literal(0x40), ends: true))
      let first = RawField.block(Array(RawField.echo.prefix(2)))
      let last = RawField.block(Array(RawField.echo.dropFirst(3)))
      peer.send(.headers(3, block: first + [0xBE] + last), .data(3, RawPeer.message, ends: true))
      try peer.expectEcho(3)
    }
  }
}
