import HTTP2
import RPCTestSupport
import Testing

/// RFC 9113, sections 6.3, 6.4, 6.7, 6.8 and 7.
@Suite(.timeLimit(.minutes(5)))
struct ControlFrameTests {
  private static let eight: [UInt8] = [1, 2, 3, 4, 5, 6, 7, 8]

  // MARK: PRIORITY

  @Test("RFC 9113 6.3: PRIORITY on stream 0 is a connection error PROTOCOL_ERROR")
  func priorityOnStreamZero() async throws {
    try await withRawPeer { peer in
      peer.send(.priority(0, .init(on: 1)))
      try peer.expectConnectionError(.protocolError)
    }
  }

  // A stream error would do; nghttp2 gives the connection up, which section 5.4.2 allows.
  @Test("RFC 9113 6.3: PRIORITY of another length than 5 is an error FRAME_SIZE_ERROR", arguments: [0, 4, 6])
  func priorityOfWrongLength(_ length: Int) async throws {
    try await withRawPeer { peer in
      peer.send(
        .headers(1, RawField.echo), RawFrame(.priority, stream: 1, [UInt8](repeating: 0, count: length)))
      try peer.expectConnectionError(.frameSizeError)
    }
  }

  @Test(
    "RFC 9113 6.3: PRIORITY is taken on a stream in any state",
    arguments: [
      RawFrame.Priority(on: 0, weight: 0), .init(on: 0, exclusive: true, weight: 255), .init(on: 5),
    ])
  func priority(_ priority: RawFrame.Priority) async throws {
    try await withRawPeer { peer in
      peer.send(.priority(1, priority), .headers(1, RawField.echo), .priority(1, priority))
      peer.send(.data(1, RawPeer.message, ends: true))
      try peer.expectEcho(1)
      peer.send(.priority(1, priority), .priority(9, priority))
      try peer.expectNoError()
    }
  }

  // MARK: RST_STREAM

  @Test("RFC 9113 6.4: RST_STREAM on stream 0 is a connection error PROTOCOL_ERROR")
  func resetOnStreamZero() async throws {
    try await withRawPeer { peer in
      peer.send(.reset(0, .cancel))
      try peer.expectConnectionError(.protocolError)
    }
  }

  @Test(
    "RFC 9113 6.4: RST_STREAM on an idle stream is a connection error PROTOCOL_ERROR", arguments: [3, 99])
  func resetOnIdle(_ stream: UInt32) async throws {
    try await withRawPeer { peer in
      peer.send(.headers(1, RawField.echo), .reset(stream, .cancel))
      try peer.expectConnectionError(.protocolError)
    }
  }

  @Test(
    "RFC 9113 6.4: RST_STREAM of another length than 4 is a connection error FRAME_SIZE_ERROR",
    arguments: [0, 3, 5])
  func resetOfWrongLength(_ length: Int) async throws {
    try await withRawPeer { peer in
      peer.send(.headers(1, RawField.echo), RawFrame(.reset, stream: 1, [UInt8](repeating: 0, count: length)))
      try peer.expectConnectionError(.frameSizeError)
    }
  }

  @Test("RFC 9113 7: RST_STREAM with any error code ends the stream", arguments: [0, 7, 13, 14, 0xFFFF_FFFF])
  func resetWithAnyCode(_ code: UInt32) async throws {
    try await withRawPeer { peer in
      peer.send(.headers(1, RawField.echo), .reset(1, ErrorCode(rawValue: code)))
      try peer.expectNoError()
      try peer.echo(3)
    }
  }

  // MARK: PING

  @Test("RFC 9113 6.7: PING is answered with the same payload")
  func ping() async throws {
    try await withRawPeer { peer in
      peer.send(.ping(Self.eight))
      let answer = try peer.next(.ping)
      guard answer == .ping(Self.eight, acknowledges: true) else {
        throw peer.deviation("an acknowledgement")
      }
    }
  }

  @Test("RFC 9113 6.7: PING with ACK is not answered")
  func pingAcknowledgement() async throws {
    try await withRawPeer { peer in
      peer.send(.ping(Self.eight, acknowledges: true))
      guard try peer.settle().allSatisfy({ $0.payload != Self.eight }) else {
        throw peer.deviation("no answer")
      }
    }
  }

  @Test("RFC 9113 6.7: PING on a stream is a connection error PROTOCOL_ERROR", arguments: [true, false])
  func pingOnAStream(_ acknowledges: Bool) async throws {
    try await withRawPeer { peer in
      var ping = RawFrame.ping(Self.eight, acknowledges: acknowledges)
      ping.stream = 1
      peer.send(ping)
      try peer.expectConnectionError(.protocolError)
    }
  }

  @Test(
    "RFC 9113 6.7: PING of another length than 8 is a connection error FRAME_SIZE_ERROR",
    arguments: [0, 7, 9])
  func pingOfWrongLength(_ length: Int) async throws {
    try await withRawPeer { peer in
      peer.send(RawFrame(.ping, [UInt8](repeating: 0, count: length)))
      try peer.expectConnectionError(.frameSizeError)
    }
  }

  // MARK: GOAWAY

  @Test("RFC 9113 6.8: GOAWAY on a stream is a connection error PROTOCOL_ERROR")
  func goAwayOnAStream() async throws {
    try await withRawPeer { peer in
      var frame = RawFrame.goAway()
      frame.stream = 1
      peer.send(frame)
      try peer.expectConnectionError(.protocolError)
    }
  }

  @Test("RFC 9113 6.8: GOAWAY shorter than 8 bytes is a connection error FRAME_SIZE_ERROR")
  func shortGoAway() async throws {
    try await withRawPeer { peer in
      peer.send(RawFrame(.goAway, [0, 0, 0, 0, 0, 0, 0]))
      try peer.expectConnectionError(.frameSizeError)
    }
  }

  @Test(
    "RFC 9113 6.8: streams go on after a client's GOAWAY, whatever its code says", arguments: [0, 2, 13, 255])
  func goAway(_ code: UInt32) async throws {
    try await withRawPeer { peer in
      peer.send(.headers(1, RawField.echo), .goAway(ErrorCode(rawValue: code), debug: Array("bye".utf8)))
      peer.send(.data(1, RawPeer.message, ends: true))
      try peer.expectEcho(1)
    }
  }
}
