import HTTP2
import RPCTestSupport
import Testing

/// RFC 9113, section 6.5.
@Suite(.timeLimit(.minutes(5)))
struct SettingsFrameTests {
  @Test("RFC 9113 6.5: SETTINGS with ACK and a payload is a connection error FRAME_SIZE_ERROR")
  func acknowledgementWithPayload() async throws {
    try await withRawPeer { peer in
      peer.send(RawFrame(.settings, flags: RawFrame.acknowledgement, [0, 3, 0, 0, 0, 1]))
      try peer.expectConnectionError(.frameSizeError)
    }
  }

  @Test("RFC 9113 6.5: SETTINGS on a stream is a connection error PROTOCOL_ERROR", arguments: [UInt8](0...1))
  func settingsOnAStream(_ flags: UInt8) async throws {
    try await withRawPeer { peer in
      peer.send(RawFrame(.settings, flags: flags, stream: 1))
      try peer.expectConnectionError(.protocolError)
    }
  }

  @Test(
    "RFC 9113 6.5: SETTINGS of a length that is no multiple of 6 is a connection error FRAME_SIZE_ERROR",
    arguments: [1, 5, 7])
  func wrongLength(_ length: Int) async throws {
    try await withRawPeer { peer in
      peer.send(RawFrame(.settings, [UInt8](repeating: 0, count: length)))
      try peer.expectConnectionError(.frameSizeError)
    }
  }

  private static let impossible: [(RawSetting, ErrorCode)] = [
    (.enablePush(2), .protocolError), (.enablePush(.max), .protocolError),
    (.initialWindowSize(1 << 31), .flowControlError), (.initialWindowSize(.max), .flowControlError),
    (.maximumFrameSize(16_383), .protocolError), (.maximumFrameSize(0), .protocolError),
    (.maximumFrameSize(1 << 24), .protocolError),
  ]

  @Test("RFC 9113 6.5.2: an impossible value is a connection error", arguments: impossible)
  func impossibleValue(_ setting: RawSetting, _ code: ErrorCode) async throws {
    try await withRawPeer { peer in
      peer.send(.settings([setting]))
      try peer.expectConnectionError(code)
    }
  }

  private static let possible: [RawSetting] = [
    .headerTableSize(0), .headerTableSize(.max), .enablePush(0), .enablePush(1), .maximumConcurrentStreams(0),
    .maximumConcurrentStreams(.max), .initialWindowSize(1 << 31 - 1), .maximumFrameSize(16_384),
    .maximumFrameSize(1 << 24 - 1), RawSetting(6, .max),
  ]

  @Test("RFC 9113 6.5.2: the bounds of every value are taken", arguments: possible)
  func possibleValue(_ setting: RawSetting) async throws {
    try await withRawPeer { peer in
      peer.send(.settings([setting]))
      _ = try peer.next(.settings) { $0.isAcknowledgement }
      try peer.expectNoError()
      try peer.echo(1)
    }
  }

  @Test("RFC 9113 6.5.2: unknown settings are ignored", arguments: [0, 7, 0x42, 0xFF00, 0xFFFF])
  func unknownSetting(_ identifier: UInt16) async throws {
    try await withRawPeer(settings: [RawSetting(identifier, .max)]) { peer in try peer.echo(1) }
  }

  @Test("RFC 9113 6.5.3: every SETTINGS frame is acknowledged once")
  func acknowledgements() async throws {
    try await withRawPeer { peer in
      for value: UInt32 in 1...5 { peer.send(.settings([.headerTableSize(value)])) }
      let count = try peer.settle().filter { $0.isAcknowledgement && $0.kind == .settings }.count
      guard count == 5 else { throw peer.deviation("5 acknowledgements") }
    }
  }

  @Test("RFC 9113 6.5.3: of several values for a setting the last is in force")
  func lastValue() async throws {
    try await withRawPeer(settings: [.initialWindowSize(100), .initialWindowSize(1)]) { peer in
      peer.sendEcho(1)
      guard try peer.next(.data).payload.count == 1 else { throw peer.deviation("one byte") }
    }
  }

  @Test("RFC 9113 6.5.3: an acknowledgement of nothing is a connection error PROTOCOL_ERROR")
  func needlessAcknowledgement() async throws {
    // RFC 9113 does not say so; nghttp2 takes the peer for broken, which it may.
    try await withRawPeer { peer in
      peer.send(.settingsAcknowledgement)
      try peer.expectConnectionError(.protocolError)
    }
  }
}
