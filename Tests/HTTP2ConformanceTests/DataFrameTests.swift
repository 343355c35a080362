import HTTP2
import RPCTestSupport
import Testing

/// RFC 9113, section 6.1.
@Suite(.timeLimit(.minutes(5)))
struct DataFrameTests {
  @Test("RFC 9113 6.1: DATA on stream 0 is a connection error PROTOCOL_ERROR")
  func streamZero() async throws {
    try await withRawPeer { peer in
      peer.send(.headers(1, RawField.echo), .data(0, [0]))
      try peer.expectConnectionError(.protocolError)
    }
  }

  @Test("RFC 9113 6.1: a body may come in many frames, empty ones among them")
  func manyFrames() async throws {
    try await withRawPeer { peer in
      peer.send(.headers(1, RawField.echo))
      for byte in RawPeer.message { peer.send(.data(1), .data(1, [byte])) }
      peer.send(.data(1, [], ends: true))
      try peer.expectEcho(1)
    }
  }

  @Test("RFC 9113 6.1: padding is left out of the body", arguments: [0, 1, 255])
  func padding(_ count: Int) async throws {
    try await withRawPeer { peer in
      peer.send(
        .headers(1, RawField.echo), .data(1, [], padding: count),
        .data(1, RawPeer.message, ends: true, padding: count))
      try peer.expectEcho(1)
    }
  }

  private static let tooMuchPadding: [[UInt8]] = [[1], [5, 0, 0, 0, 0], [255, 0, 0, 0, 0, 0, 0, 0]]

  @Test(
    "RFC 9113 6.1: padding as long as the payload is a connection error PROTOCOL_ERROR",
    arguments: tooMuchPadding)
  func paddingAboveRest(_ payload: [UInt8]) async throws {
    try await withRawPeer { peer in
      peer.send(.headers(1, RawField.echo), RawFrame(.data, flags: RawFrame.padded, stream: 1, payload))
      try peer.expectConnectionError(.protocolError)
    }
  }

  @Test("RFC 9113 6.1: padding counts for flow control, and is given back")
  func paddingIsGivenBack() async throws {
    try await withRawPeer { peer in
      peer.send(.headers(1, RawField.echo))
      let window = Int(SessionLimits().streamWindowBytes)
      // More than the window, in padding alone.
      for _ in 0..<2 * window / 256 { peer.send(.data(1, [], padding: 255)) }
      peer.send(.data(1, RawPeer.message, ends: true))
      try peer.expectEcho(1)
    }
  }
}
