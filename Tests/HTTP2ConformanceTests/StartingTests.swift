import HTTP2
import RPCTestSupport
import Testing

/// RFC 9113, section 3.
@Suite(.timeLimit(.minutes(5)))
struct StartingTests {
  @Test("RFC 9113 3.4: the first frame of the server is SETTINGS without ACK")
  func serverPreface() async throws {
    try await withRawPeer(settings: nil) { peer in
      peer.send(bytes: RawPeer.preface)
      peer.send(.settings())
      guard let first = try peer.next(), first.kind == .settings, !first.isAcknowledgement, first.stream == 0
      else { throw peer.deviation("SETTINGS") }
    }
  }

  @Test("RFC 9113 3.4: SETTINGS of the client are acknowledged")
  func settingsAcknowledged() async throws {
    try await withRawPeer(settings: nil) { peer in
      peer.send(bytes: RawPeer.preface)
      peer.send(.settings())
      _ = try peer.next(.settings) { $0.isAcknowledgement }
    }
  }

  @Test("RFC 9113 3.4: a client may ask before it has seen anything of the server")
  func requestBehindPreface() async throws {
    try await withRawPeer(settings: nil) { peer in
      peer.send(
        bytes: RawPeer.preface + RawFrame.settings().bytes + RawFrame.headers(1, RawField.echo).bytes
          + RawFrame.data(1, RawPeer.message, ends: true).bytes)
      try peer.expectEcho(1)
    }
  }

  @Test("RFC 9113 3.4: the preface may come in pieces")
  func prefaceInPieces() async throws {
    try await withRawPeer(settings: nil) { peer in
      for byte in RawPeer.preface + RawFrame.settings().bytes { peer.send(bytes: [byte]) }
      try peer.echo(1)
    }
  }

  // GOAWAY may be left out here, as the peer may not speak HTTP/2 at all.
  private static let otherPrefaces = [
    "INVALID CONNECTION PREFACE\r\n\r\n", "GET / HTTP/1.1\r\nhost: localhost\r\n\r\n",
    "PRI * HTTP/2.0\r\n\r\nSN\r\n\r\n",
    "\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}\u{0}\u{1}\u{fc}\u{3}\u{3}aaaaaaaaaaaaaa",
  ]

  @Test("RFC 9113 3.4: another preface closes the connection", arguments: otherPrefaces)
  func otherPreface(_ text: String) async throws {
    try await withRawPeer(settings: nil) { peer in
      peer.send(bytes: Array(text.utf8))
      try peer.expectClose()
    }
  }

  private static let firstFrames: [RawFrame] = [
    .ping([0, 0, 0, 0, 0, 0, 0, 0]), .headers(1, RawField.echo), .windowUpdate(0, 1),
    .settingsAcknowledgement,
    RawFrame(type: 0x42),
  ]

  @Test(
    "RFC 9113 3.4: a first frame other than SETTINGS is a connection error PROTOCOL_ERROR",
    arguments: firstFrames)
  func firstFrame(_ frame: RawFrame) async throws {
    try await withRawPeer(settings: nil) { peer in
      peer.send(bytes: RawPeer.preface)
      peer.send(frame)
      try peer.expectConnectionError(.protocolError)
    }
  }

  @Test("RFC 9113 3.4: a client that leaves within the preface harms nobody")
  func prefaceCutShort() async throws {
    try await withRawPeer(settings: nil) { peer in
      peer.send(bytes: Array(RawPeer.preface.prefix(10)))
      peer.endSending()
      try peer.expectClose()
    }
  }
}
