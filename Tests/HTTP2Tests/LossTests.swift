import RPCTestSupport
import Testing

@testable import HTTP2

/// When a connection is lost, each of its streams is told, once, before the connection's owner is.
@Suite(.timeLimit(.minutes(5)))
struct LossTests {
  /// How a connection ends before its streams do.
  enum Loss: CaseIterable, Sendable {
    case peerVanishes, peerEndsItsSending, closedHere
  }

  /// Whether all streams of a side were closed once, before the connection.
  private static func expectAllClosed(_ side: Side, _ session: HTTP2Session) {
    #expect(side.streams.allSatisfy { $0.closings.count == 1 && $0.session == nil })
    #expect(side.closings.count == 1)
    #expect(side.leftStreamCount == 0)
    #expect(session.liveStreamCount == 0)
    #expect(session.outboundByteCount == 0)
  }

  private static func lose(_ loss: Loss, _ side: Side, _ far: FarEnd) {
    switch loss {
    case .peerVanishes: far.close()
    case .peerEndsItsSending: far.endSending()
    case .closedHere: side.connection?.close()
    }
  }

  @Test(arguments: Loss.allCases)
  func streamsOfAServerAreToldWhateverTheyAwait(_ loss: Loss) async throws {
    try await withBench { bench in
      let (side, far) = try bench.rawPair(.server)
      side.onStream = { stream in
        if side.streams.count == 5 { stream.pauseReading() }
      }
      try side.start()
      try far.begin([.initialWindowSize(0)])
      // One that awaits its body, three that have all, and one with a body that is not read.
      try far.send(
        .headers(1, RawField.echo), .headers(3, RawField.echo, ends: true),
        .headers(5, RawField.echo, ends: true), .headers(7, RawField.echo, ends: true),
        .headers(9, RawField.echo), .data(9, pattern(10_000)))
      await bench.happenings.wait { side.streams.last?.received.count == 10_000 }
      // One awaits room, and one that the window opens; one has answered its headers; one does nothing.
      side.streams[1].respond(.response, ends: false)
      side.streams[1].send(pattern(200_000))
      side.streams[2].respond(.response, ends: false)
      side.streams[2].send([1])
      side.streams[3].respond(.response, ends: false)
      await bench.settle()
      let session = try #require(side.connection?.session)
      #expect(session.liveStreamCount == 5)
      #expect(!side.streams[1].hasRoom)

      Self.lose(loss, side, far)
      await bench.happenings.wait { side.closing != nil }
      Self.expectAllClosed(side, session)
      #expect(side.streams.allSatisfy { $0.isConnectionLost })
    }
  }

  @Test(arguments: Loss.allCases)
  func streamsOfAClientAreToldEvenBeforeTheyWereSent(_ loss: Loss) async throws {
    try await withBench { bench in
      let (side, far) = try bench.rawPair(.client)
      try side.start()
      try far.begin([.maximumConcurrentStreams(2), .initialWindowSize(0)])
      await bench.happenings.wait { side.settingsCount > 0 }
      for _ in 0..<5 { try side.open().send(pattern(200_000)) }
      await bench.settle()
      far.startReading()
      await bench.settle()
      let session = try #require(side.connection?.session)
      #expect(far.frames.filter { $0.kind == .headers }.count == 2)
      #expect(session.liveStreamCount == 5)

      Self.lose(loss, side, far)
      await bench.happenings.wait { side.closing != nil }
      Self.expectAllClosed(side, session)
      #expect(side.streams.allSatisfy { $0.isConnectionLost })
    }
  }

  @Test(arguments: Transport.allCases)
  func bothEndsAreToldWhenTheSocketIsCut(_ transport: Transport) async throws {
    try await withBench(transport) { bench in
      let (server, client) = try await bench.openPair()
      for direction in Direction.allCases {
        let flow = try await Flow(direction, bench, server: server, client: client)
        flow.reader.pauseReading()
        flow.writer.send(pattern(1_000_000))
      }
      let sessions = [try #require(server.connection?.session), try #require(client.connection?.session)]
      client.cut()
      await bench.happenings.wait { server.closing != nil && client.closing != nil }
      for (side, session) in zip([server, client], sessions) {
        Self.expectAllClosed(side, session)
        #expect(side.streams.allSatisfy { $0.isConnectionLost })
        // Whoever cuts TLS off might want to keep something back.
        #expect(side.closing?.hasPrefix("TLS: ") == (transport == .tls))
      }
    }
  }

  @Test func streamThatEndsByItselfHasNotLostItsConnection() async throws {
    try await withBench { bench in
      let (server, client) = try await bench.openPair()
      let flow = try await Flow(.toClient, bench, server: server, client: client)
      flow.writer.send([1])
      let both = [flow.writer, flow.reader]
      await bench.happenings.wait { both.allSatisfy { !$0.closings.isEmpty } }
      client.connection?.close()
      await bench.happenings.wait { server.closing != nil && client.closing != nil }
      #expect(both.allSatisfy { $0.closings == [.noError] && !$0.isConnectionLost })
    }
  }
}
