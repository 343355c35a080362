import RPCTestSupport
import Testing

@testable import HTTP2

/// What becomes of streams and connections whose peer takes its data slowly. Time is the number of sweeps.
@Suite(.timeLimit(.minutes(5)))
struct SlowPeerTests {
  private static let rate = MinimumRate(byteCount: 300, sweepCount: 3)
  private static let sweeps = 30

  /// A server that has answered `count` calls with bodies of 60 000 bytes each, to a client that opens its windows as it
  /// says.
  private func server(_ count: Int, streamWindow: UInt32) throws -> RawClient {
    let client = try RawClient()
    try client.send(RawFrame.settings([.initialWindowSize(streamWindow)]).bytes)
    for index in 0..<count {
      try client.send(RawClient.headers(UInt32(index * 2 + 1), RawClient.request))
      let stream = try #require(client.streams.last)
      stream.respond(HeaderBlock([(":status", "200")]), ends: false)
      stream.write([UInt8](repeating: 7, count: 60_000))
    }
    _ = client.answers()
    return client
  }

  /// The streams that are reset within so many sweeps, before each of which the client opens a window by `increment`.
  private func resets(_ client: RawClient, opening window: UInt32, by increment: UInt32) throws -> [UInt32] {
    var resets: [UInt32] = []
    for _ in 0..<Self.sweeps {
      try client.send(RawFrame.windowUpdate(window, increment).bytes)
      let answers = client.answers()
      client.session?.sweep(Self.rate)
      resets += (answers + client.answers()).filter { $0.kind == .reset }.map(\.stream)
    }
    return resets
  }

  @Test func aStreamWhoseWindowIsOpenedByteByByteIsReset() throws {
    let client = try server(1, streamWindow: 0)
    #expect(try resets(client, opening: 1, by: 1) == [1])
  }

  @Test func aStreamWhoseWindowIsOpenedFastEnoughIsNot() throws {
    let client = try server(1, streamWindow: 0)
    #expect(try resets(client, opening: 1, by: 100) == [])
    #expect(client.streams[0].outboundByteCount == 60_000 - 100 * Self.sweeps)
  }

  @Test func streamsThatShareASlowConnectionAreNotBlamedForEachOther() throws {
    // Of 100 bytes a sweep, each of ten streams has ten.
    let client = try server(10, streamWindow: 1 << 20)
    #expect(try resets(client, opening: 0, by: 100) == [])
  }

  @Test func streamsOfAConnectionWhoseWindowIsOpenedByteByByteAreReset() throws {
    let client = try server(10, streamWindow: 1 << 20)
    let waiting = client.streams.filter { $0.outboundByteCount > 0 }.map { UInt32($0.id) }
    #expect(waiting.count == 9)
    #expect(try Set(resets(client, opening: 0, by: 1)) == Set(waiting))
  }

  @Test func aConnectionWhoseSocketIsNotReadIsClosed() async throws {
    try await withBench { bench in
      let (side, _) = try await Self.fullSocket(bench)
      for _ in 0..<Self.rate.sweepCount { side.connection?.sweep(Self.rate) }
      #expect(side.closing == nil)
      side.connection?.sweep(Self.rate)
      #expect(side.closing == "\(ConnectionError.stalled)")
    }
  }

  @Test func aConnectionWhoseSocketIsReadInBurstsIsNot() async throws {
    try await withBench { bench in
      let (side, far) = try await Self.fullSocket(bench)
      for sweep in 0..<Self.sweeps {
        if sweep % 3 == 1 { #expect(try #require(far.readOnce()) > 300) }
        await bench.settle()
        #expect(side.connection?.isHeldUp == true)
        side.connection?.sweep(Self.rate)
      }
      #expect(side.closing == nil)
    }
  }

  /// A server's connection with more to send than its socket takes.
  private static func fullSocket(_ bench: Bench) async throws -> (Side, FarEnd) {
    let (side, far) = try bench.rawPair(.server)
    try side.start()
    try far.begin([.initialWindowSize(1 << 30)])
    try far.send(.windowUpdate(0, 1 << 30), .headers(1, RawField.echo, ends: true))
    await bench.happenings.wait { !side.streams.isEmpty }
    side.streams[0].respond(.response, ends: false)
    side.streams[0].write([UInt8](repeating: 7, count: 20 << 20))
    await bench.settle()
    return (side, far)
  }
}
