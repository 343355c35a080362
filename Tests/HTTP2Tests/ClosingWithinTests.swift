import RPCTestSupport
import Testing

@testable import HTTP2

/// Every callback of a connection may close it. AddressSanitizer sees any use after the connection is freed.
@Suite(.timeLimit(.minutes(5)))
struct ClosingWithinTests {
  private static func expectClosedOnce(_ sides: Side...) {
    for side in sides {
      #expect(side.closings.count == 1)
      #expect(side.leftStreamCount == 0)
      #expect(side.streams.allSatisfy { $0.closings.count == 1 && $0.session == nil })
    }
  }

  /// Runs calls with bodies both ways, while the first stream of one side to whom `event` happens closes the connection.
  private static func closeWithin(
    _ event: TestStream.Event, of role: HTTP2Session.Role, _ transport: Transport
  ) async throws {
    try await withBench(transport) { bench in
      var limits = SessionLimits()
      limits.streamBufferBytes = 1_000
      let (server, client) = try await bench.openPair(server: limits, client: limits)
      let closer = role == .server ? server : client
      func close(_ happened: TestStream.Event) {
        if happened == event { closer.connection?.close() }
      }
      server.onStream = { stream in
        stream.onEvent = { stream, happened in
          if happened == .headersEnd {
            stream.respond(.response, ends: false)
            stream.send(pattern(5_000), pieceBytes: 800)
          }
          if role == .server { close(happened) }
        }
      }
      for _ in 0..<3 {
        let stream = try client.open()
        if role == .client { stream.onEvent = { close($1) } }
        stream.send(pattern(5_000), pieceBytes: 800)
      }
      await bench.happenings.wait { server.closing != nil && client.closing != nil }
      #expect(closer.closing == ConnectionError.closedHere.description)
      expectClosedOnce(server, client)
    }
  }

  @Test(arguments: TestStream.Event.allCases, Transport.allCases)
  func streamOfAServerMayCloseItsConnection(_ event: TestStream.Event, _ transport: Transport) async throws {
    try await Self.closeWithin(event, of: .server, transport)
  }

  @Test(arguments: TestStream.Event.allCases.filter { $0 != .sentEnd }, Transport.allCases)
  func streamOfAClientMayCloseItsConnection(_ event: TestStream.Event, _ transport: Transport) async throws {
    try await Self.closeWithin(event, of: .client, transport)
  }

  @Test(arguments: Side.Event.allCases, Transport.allCases)
  func ownerMayCloseTheConnection(_ event: Side.Event, _ transport: Transport) async throws {
    try await withBench(transport) { bench in
      let (server, client) = try bench.pair()
      server.onEvent = { happened in
        if happened == .settings { server.connection?.session?.ping(2) }
        if happened == event { server.connection?.close() }
      }
      client.onEvent = { happened in
        guard happened == .settings else { return }
        _ = try? client.open()
        client.connection?.session?.goAway(.noError)
      }
      try server.start()
      try client.start()
      await bench.happenings.wait { server.closing != nil && client.closing != nil }
      #expect(server.closing == ConnectionError.closedHere.description)
      Self.expectClosedOnce(server, client)
    }
  }

  @Test func streamMayCloseTheConnectionAsItEndsForABreachOfTheProtocol() async throws {
    try await withBench { bench in
      let (side, far) = try bench.rawPair(.server)
      side.onStream = { $0.onEvent = { if $1 == .closed { side.connection?.close() } } }
      try side.start()
      try far.begin()
      try far.send(.headers(1, RawField.echo), .headers(3, RawField.echo), .headers(5, RawField.echo))
      await bench.happenings.wait { side.streams.count == 3 }
      // DATA belongs to a stream.
      try far.send(.data(0, [1]))
      await bench.happenings.wait { side.closing != nil }
      Self.expectClosedOnce(side)
    }
  }
}
