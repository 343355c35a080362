import HTTP2
import RPCTestSupport
import Testing

/// RFC 9113, sections 6.2, 6.6 and 6.10: frames that carry header blocks.
@Suite(.timeLimit(.minutes(5)))
struct HeadersFrameTests {
  private static let block = RawField.block(RawField.echo)

  // MARK: HEADERS

  @Test("RFC 9113 6.2: HEADERS on stream 0 is a connection error PROTOCOL_ERROR")
  func headersOnStreamZero() async throws {
    try await withRawPeer { peer in
      peer.send(.headers(0, RawField.echo))
      try peer.expectConnectionError(.protocolError)
    }
  }

  @Test("RFC 9113 6.2: padding of HEADERS is left out", arguments: [0, 1, 255])
  func padding(_ count: Int) async throws {
    try await withRawPeer { peer in
      peer.send(.headers(1, RawField.echo, padding: count), .data(1, RawPeer.message, ends: true))
      try peer.expectEcho(1)
    }
  }

  @Test("RFC 9113 6.2: HEADERS with padding and priority is taken")
  func paddingAndPriority() async throws {
    try await withRawPeer { peer in
      peer.send(.headers(1, RawField.echo, padding: 9, .init(on: 0)), .data(1, RawPeer.message, ends: true))
      try peer.expectEcho(1)
    }
  }

  private static let tooMuchPadding: [RawFrame] = [
    RawFrame(.headers, flags: RawFrame.padded | RawFrame.endHeaders, stream: 1, [4, 0, 0, 0]),
    RawFrame(.headers, flags: RawFrame.padded | RawFrame.endHeaders, stream: 1, [255] + block),
    RawFrame(
      .headers, flags: RawFrame.padded | RawFrame.prioritised | RawFrame.endHeaders, stream: 1,
      [1, 0, 0, 0, 0, 15]),
  ]

  @Test(
    "RFC 9113 6.2: padding as long as the payload, or longer than the rest, is a connection error PROTOCOL_ERROR",
    arguments: tooMuchPadding)
  func paddingAboveRest(_ frame: RawFrame) async throws {
    try await withRawPeer { peer in
      peer.send(frame)
      try peer.expectConnectionError(.protocolError)
    }
  }

  @Test("RFC 9113 6.2: END_STREAM counts in HEADERS that CONTINUATION follows")
  func endStreamBeforeContinuation() async throws {
    try await withRawPeer { peer in
      peer.send(
        .headers(1, block: Array(Self.block.prefix(9)), ends: true, completes: false),
        .continuation(1, Array(Self.block.dropFirst(9))))
      let frames = try peer.expectAnswer(1)
      // Without a message there is nothing to echo but a status.
      guard frames.count == 1, frames[0].kind == .headers else { throw peer.deviation("a status alone") }
    }
  }

  // MARK: PUSH_PROMISE

  @Test(
    "RFC 9113 6.6: PUSH_PROMISE of a client is a connection error PROTOCOL_ERROR", arguments: [UInt32](0...3))
  func pushPromise(_ stream: UInt32) async throws {
    try await withRawPeer { peer in
      peer.send(.headers(1, RawField.echo), .pushPromise(stream, promising: 2, RawField.echo))
      try peer.expectConnectionError(.protocolError)
    }
  }

  // MARK: CONTINUATION

  @Test("RFC 9113 6.10: a header block may come in pieces", arguments: [1, 2, 5, 8])
  func continuations(_ count: Int) async throws {
    try await withRawPeer { peer in
      let size = Self.block.count / (count + 1)
      peer.send(.headers(1, block: Array(Self.block.prefix(size)), completes: false))
      for index in 1..<count {
        peer.send(.continuation(1, Array(Self.block[index * size..<(index + 1) * size]), completes: false))
      }
      peer.send(.continuation(1, Array(Self.block[(count * size)...])))
      peer.send(.data(1, RawPeer.message, ends: true))
      try peer.expectEcho(1)
    }
  }

  @Test("RFC 9113 6.10: the first and the last piece of a header block may be empty")
  func emptyPieces() async throws {
    try await withRawPeer { peer in
      peer.send(
        .headers(1, block: [], completes: false), .continuation(1, Self.block, completes: false),
        .continuation(1, []), .data(1, RawPeer.message, ends: true))
      try peer.expectEcho(1)
    }
  }

  @Test("RFC 9113 6.10: trailers may come in pieces")
  func trailersInPieces() async throws {
    try await withRawPeer { peer in
      let block = RawField.block([RawField("x-a", "1")])
      peer.send(
        .headers(1, RawField.echo), .data(1, RawPeer.message),
        .headers(1, block: Array(block.prefix(2)), ends: true, completes: false),
        .continuation(1, Array(block.dropFirst(2))))
      try peer.expectEcho(1)
    }
  }

  private static let lonely: [[RawFrame]] = [
    [.headers(1, RawField.echo), .continuation(1, [])],
    [.headers(1, RawField.echo, completes: false), .continuation(1, []), .continuation(1, [])],
    [.headers(1, RawField.echo), .data(1, [0]), .continuation(1, block)],
    [.headers(1, RawField.echo, ends: true), .continuation(1, block)],
    [.continuation(0, block)],
    [.continuation(1, block)],
  ]

  @Test(
    "RFC 9113 6.10: CONTINUATION that does not follow an open header block is a connection error PROTOCOL_ERROR",
    arguments: lonely)
  func lonelyContinuation(_ frames: [RawFrame]) async throws {
    try await withRawPeer { peer in
      for frame in frames { peer.send(frame) }
      try peer.expectConnectionError(.protocolError)
    }
  }

  @Test("RFC 9113 6.10: more CONTINUATION frames than the limit end the connection")
  func tooManyContinuations() async throws {
    try await withRawPeer { peer in
      peer.send(.headers(1, RawField.echo, completes: false))
      for _ in 0...SessionLimits().maximumContinuations { peer.send(.continuation(1, [], completes: false)) }
      try peer.expectClose()
    }
  }
}
