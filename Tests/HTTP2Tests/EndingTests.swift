import EventLoop
import RPCTestSupport
import Testing

@testable import HTTP2

/// How connections begin and end, where all goes as it should or the peer says nothing.
@Suite(.timeLimit(.minutes(5)))
struct EndingTests {
  @Test(arguments: [HTTP2Session.Role.server, .client], Transport.allCases)
  func peerThatSaysNothingIsNotWaitedFor(_ role: HTTP2Session.Role, _ transport: Transport) async throws {
    try await withBench(transport) { bench in
      let (side, far) = try bench.rawPair(role, handshakeTimeout: .milliseconds(20))
      try side.start()
      await far.end()
      #expect(side.closing == ConnectionError.handshakeTimeout.description)
      #expect(side.closings.count == 1)
    }
  }

  @Test func streamsOfAClientEndWithAHandshakeThatTakesTooLong() async throws {
    try await withBench { bench in
      let (side, far) = try bench.rawPair(.client, handshakeTimeout: .milliseconds(20))
      // A client need not wait for the server's settings.
      side.onEvent = { if $0 == .opened { _ = try? side.open() } }
      try side.start()
      await far.end()
      #expect(side.closing == ConnectionError.handshakeTimeout.description)
      #expect(side.streams.map(\.closings.count) == [1])
      #expect(side.streams[0].isConnectionLost)
    }
  }

  @Test func completePrefaceEndsTheWaitForIt() async throws {
    try await withBench { bench in
      let timeout = Duration.milliseconds(20)
      let (good, goodFar) = try bench.rawPair(.server, handshakeTimeout: timeout)
      let (silent, silentFar) = try bench.rawPair(.server, handshakeTimeout: timeout)
      // It is there before the loop checks its timers for the first time.
      try goodFar.begin()
      try good.start()
      try silent.start()
      await silentFar.end()
      #expect(silent.closing == ConnectionError.handshakeTimeout.description)
      #expect(good.closing == nil)
      try goodFar.send(.ping([1, 2, 3, 4, 5, 6, 7, 8]))
      _ = try await goodFar.frame(.ping)
    }
  }

  /// A server that has said GOAWAY while it had a stream, which it has answered now.
  private static func finishedServer(
    _ bench: Bench, lingerTimeout: Duration = .seconds(60)
  ) async throws -> (side: Side, far: FarEnd) {
    let (side, far) = try bench.rawPair(.server, lingerTimeout: lingerTimeout)
    try side.start()
    try far.begin()
    try far.send(.headers(1, RawField.echo))
    await bench.happenings.wait { side.streams.first != nil }
    side.connection?.session?.goAway(.noError)
    let goAway = try await far.frame(.goAway)
    #expect(goAway.lastStream == 1)
    #expect(goAway.errorCode == .noError)
    await bench.settle()
    #expect(side.closing == nil)
    #expect(!far.hasEnded)

    try far.send(.data(1, pattern(10_000), ends: true))
    await bench.happenings.wait { side.streams[0].hasEnded }
    side.streams[0].respond(.response, ends: false)
    side.streams[0].send(pattern(20_000))
    await far.end()
    #expect(far.body(1) == pattern(20_000))
    #expect(side.streams[0].received == pattern(10_000))
    #expect(side.streams[0].closings == [.noError])
    #expect(!side.streams[0].isConnectionLost)
    return (side, far)
  }

  @Test func afterGOAWAYStreamsFinishAndTheConnectionWaitsForThePeersEnd() async throws {
    try await withBench { bench in
      let (side, far) = try await Self.finishedServer(bench)
      // What still comes is read and dropped, so that the peer's side of the socket does not break.
      try far.send(.windowUpdate(0, 1), .headers(3, RawField.echo))
      await bench.settle()
      #expect(side.closing == nil)
      far.endSending()
      await bench.happenings.wait { side.closing != nil }
      #expect(side.closing == ConnectionError.finished.description)
      #expect(side.closings.count == 1)
      #expect(side.streams.count == 1)
    }
  }

  @Test func finishedConnectionDoesNotWaitForEverForThePeersEnd() async throws {
    try await withBench { bench in
      let (side, far) = try await Self.finishedServer(bench, lingerTimeout: .milliseconds(20))
      await bench.happenings.wait { side.closing != nil }
      #expect(side.closing == ConnectionError.finished.description)
      #expect(side.closings.count == 1)
      far.close()
    }
  }

  @Test(arguments: Transport.allCases)
  func bothEndsFinishAfterGOAWAY(_ transport: Transport) async throws {
    try await withBench(transport) { bench in
      let (server, client) = try await bench.openPair()
      let flow = try await Flow(.toClient, bench, server: server, client: client)
      server.connection?.session?.goAway(.noError)
      await bench.happenings.wait { !client.goAways.isEmpty }
      #expect(client.goAways.map(\.lastStream) == [flow.reader.id])
      #expect(client.goAways.map(\.code) == [.noError])
      let body = pattern(300_003)
      flow.writer.send(body)
      await bench.happenings.wait { server.closing != nil && client.closing != nil }
      #expect(flow.reader.received == body)
      #expect([flow.reader, flow.writer].allSatisfy { $0.closings == [.noError] && !$0.isConnectionLost })
      // The client has finished, too, but may be told that the server has closed its side before it checks.
      #expect(server.closing == ConnectionError.finished.description)
    }
  }

  @Test(
    "A server's stream is told once that its last frame is sent, whatever kind of frame that is",
    arguments: [false, true])
  func lastFrame(hasTrailers: Bool) async throws {
    try await withBench { bench in
      let (side, far) = try bench.rawPair(.server)
      var sentEnds = 0
      side.onStream = { $0.onEvent = { if $1 == .sentEnd { sentEnds += 1 } } }
      try side.start()
      try far.begin()
      try far.send(.headers(1, RawField.echo))
      await bench.happenings.wait { !side.streams.isEmpty }
      side.streams[0].respond(.response, ends: false)
      side.streams[0].write(pattern(40_000))
      await bench.settle()
      #expect(sentEnds == 0)
      if hasTrailers {
        side.streams[0].finish(HeaderBlock([("x-trailer", "1")]))
      } else {
        side.streams[0].finish()
      }
      await bench.settle()
      #expect(sentEnds == 1)
      try far.send(.data(1, ends: true))
      await bench.happenings.wait { !side.streams[0].closings.isEmpty }
      #expect(sentEnds == 1)
    }
  }

  @Test func peerThatEndsItsSendingIsAnsweredWithTheEnd() async throws {
    try await withBench { bench in
      let (side, far) = try bench.rawPair(.server)
      try side.start()
      try far.begin()
      await bench.happenings.wait { side.settingsCount > 0 }
      far.endSending()
      await far.end()
      #expect(side.closing == ConnectionError.closedByPeer.description)
    }
  }

  @Test func endInsideTheTLSHandshakeIsNoUsualEnd() async throws {
    try await withBench(.tls) { bench in
      let (side, far) = try bench.rawPair(.server)
      try side.start()
      far.endSending()
      await far.end()
      #expect(side.closing?.hasPrefix("TLS: ") == true)
    }
  }
}
