import HTTP2
import RPCTestSupport
import Testing

/// RFC 9113, section 6.9.
@Suite(.timeLimit(.minutes(5)))
struct FlowControlTests {
  private static let defaultWindow = 65_535

  @Test("RFC 9113 6.9: an increment of 0 is an error PROTOCOL_ERROR", arguments: [0, 1])
  func zeroIncrement(_ stream: UInt32) async throws {
    // On a stream a stream error would do; nghttp2 gives the connection up, which section 5.4.2 allows.
    try await withRawPeer { peer in
      peer.send(.headers(1, RawField.echo), .windowUpdate(stream, 0))
      try peer.expectConnectionError(.protocolError)
    }
  }

  @Test("RFC 9113 6.9: the reserved bit of an increment is ignored")
  func reservedBit() async throws {
    try await withRawPeer(settings: [.initialWindowSize(0)]) { peer in
      peer.sendEcho(1)
      peer.send(.windowUpdate(1, 1 << 31 | 1_000))
      try peer.expectEcho(1)
    }
  }

  @Test(
    "RFC 9113 6.9: WINDOW_UPDATE of another length than 4 is a connection error FRAME_SIZE_ERROR",
    arguments: [0, 3, 5])
  func wrongLength(_ length: Int) async throws {
    try await withRawPeer { peer in
      peer.send(RawFrame(.windowUpdate, [UInt8](repeating: 1, count: length)))
      try peer.expectConnectionError(.frameSizeError)
    }
  }

  // MARK: The window

  @Test("RFC 9113 6.9.1: the server sends no more than the window of a stream")
  func streamWindow() async throws {
    try await withRawPeer(settings: [.initialWindowSize(1)]) { peer in
      peer.sendEcho(1)
      for _ in RawPeer.message.dropLast() {
        guard try peer.next(.data).payload.count == 1 else { throw peer.deviation("one byte") }
        guard try !peer.settle().contains(where: { $0.kind == .data }) else {
          throw peer.deviation("no DATA")
        }
        peer.send(.windowUpdate(1, 1))
      }
      try peer.expectEcho(1)
    }
  }

  /// A message that fills the client's default window and 1 000 bytes more.
  private static let large: [UInt8] = {
    let text = [UInt8](repeating: 0x78, count: defaultWindow + 1_000)
    let length = [UInt8(text.count & 127 | 128), UInt8(text.count >> 7 & 127 | 128), UInt8(text.count >> 14)]
    return RawCall.frame([0x0A] + length + text)
  }()

  private static func sendLarge(_ peer: RawPeer, _ stream: UInt32) {
    peer.send(.headers(stream, RawField.echo))
    for start in stride(from: 0, to: large.count, by: 16_384) {
      let end = min(start + 16_384, large.count)
      peer.send(.data(stream, Array(large[start..<end]), ends: end == large.count))
    }
  }

  private static func takeData(_ peer: RawPeer, _ count: Int) throws {
    var missing = count
    while missing > 0 { missing -= try peer.next(.data).payload.count }
    guard missing == 0 else { throw peer.deviation("\(count) bytes of DATA") }
  }

  @Test("RFC 9113 6.9.1: the server sends no more than the window of the connection")
  func connectionWindow() async throws {
    try await withRawPeer(settings: [.initialWindowSize(1 << 20)]) { peer in
      Self.sendLarge(peer, 1)
      try Self.takeData(peer, Self.defaultWindow)
      guard try !peer.settle().contains(where: { $0.kind == .data }) else { throw peer.deviation("no DATA") }
      peer.send(.windowUpdate(0, 1 << 20))
      try peer.expectEcho(1, Self.large)
    }
  }

  @Test("RFC 9113 6.9.1: a window of the connection above 2^31-1 is a connection error FLOW_CONTROL_ERROR")
  func connectionWindowOverflow() async throws {
    try await withRawPeer { peer in
      peer.send(.windowUpdate(0, 1 << 31 - 1), .windowUpdate(0, 1 << 31 - 1))
      try peer.expectConnectionError(.flowControlError)
    }
  }

  @Test("RFC 9113 6.9.1: a window of a stream above 2^31-1 is a stream error FLOW_CONTROL_ERROR")
  func streamWindowOverflow() async throws {
    try await withRawPeer { peer in
      peer.send(.headers(1, RawField.echo), .windowUpdate(1, 1 << 31 - 1), .windowUpdate(1, 1 << 31 - 1))
      try peer.expectStreamError(1, .flowControlError)
      try peer.echo(3)
    }
  }

  @Test("RFC 9113 6.9.1: windows of 2^31-1 are taken")
  func largestWindows() async throws {
    try await withRawPeer { peer in
      let rest = UInt32(1 << 31 - 1 - Self.defaultWindow)
      peer.send(.headers(1, RawField.echo), .windowUpdate(0, rest), .windowUpdate(1, rest))
      peer.send(.data(1, RawPeer.message, ends: true))
      try peer.expectEcho(1)
    }
  }

  @Test("RFC 9113 6.9.1: a body above the server's window of a stream is an error FLOW_CONTROL_ERROR")
  func bodyAboveStreamWindow() async throws {
    // A unary call's body is given back as it comes: only a single frame can be above the window.
    var limits = SessionLimits()
    limits.streamWindowBytes = 16_000
    try await withRawPeer(limits: limits) { peer in
      peer.send(.headers(1, RawField.echo), .data(1, [UInt8](repeating: 0, count: 16_001)))
      try peer.expectStreamError(1, .flowControlError)
      try peer.echo(3)
    }
  }

  // MARK: SETTINGS_INITIAL_WINDOW_SIZE

  @Test("RFC 9113 6.9.2: a larger initial window reopens streams that wait")
  func largerInitialWindow() async throws {
    try await withRawPeer(settings: [.initialWindowSize(0)]) { peer in
      peer.sendEcho(1)
      _ = try peer.next(.headers)
      peer.send(.settings([.initialWindowSize(1)]))
      guard try peer.next(.data).payload.count == 1 else { throw peer.deviation("one byte") }
      peer.send(.settings([.initialWindowSize(1_000)]))
      try peer.expectEcho(1)
    }
  }

  @Test("RFC 9113 6.9.2: a window can become negative, and nothing is sent until it is positive again")
  func negativeWindow() async throws {
    try await withRawPeer(settings: [.initialWindowSize(4)]) { peer in
      peer.sendEcho(1)
      try Self.takeData(peer, 4)
      // 4 bytes are used of a window of now 2: it is -2.
      peer.send(.settings([.initialWindowSize(2)]), .windowUpdate(1, 2))
      guard try !peer.settle().contains(where: { $0.kind == .data }) else { throw peer.deviation("no DATA") }
      peer.send(.windowUpdate(1, 1))
      guard try peer.next(.data).payload.count == 1 else { throw peer.deviation("one byte") }
      peer.send(.windowUpdate(1, 1_000))
      try peer.expectEcho(1)
    }
  }

  @Test("RFC 9113 6.9.2: settings do not change the window of the connection")
  func connectionWindowIsNoSetting() async throws {
    try await withRawPeer(settings: [.initialWindowSize(1 << 20)]) { peer in
      Self.sendLarge(peer, 1)
      try Self.takeData(peer, Self.defaultWindow)
      peer.send(.settings([.initialWindowSize(1 << 30)]))
      guard try !peer.settle().contains(where: { $0.kind == .data }) else { throw peer.deviation("no DATA") }
    }
  }

  @Test(
    "RFC 9113 6.9.2: settings that lift a stream's window above 2^31-1 are a connection error FLOW_CONTROL_ERROR"
  )
  func settingsOverflow() async throws {
    try await withRawPeer { peer in
      peer.send(.headers(1, RawField.echo), .windowUpdate(1, 1_000))
      peer.send(.settings([.initialWindowSize(1 << 31 - 1)]))
      try peer.expectConnectionError(.flowControlError)
    }
  }
}
