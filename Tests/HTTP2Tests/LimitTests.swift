import RPCTestSupport
import Testing

@testable import HTTP2

/// What a peer sees that goes beyond the limits of a session. What clients do to servers is in HostilePeerTests, unless
/// another limit is hit before.
@Suite(.timeLimit(.minutes(5)))
struct LimitTests {
  private static let ping = RawFrame.ping([1, 2, 3, 4, 5, 6, 7, 8]).bytes

  /// Limits under which PINGs alone are no flood.
  private static let patient: SessionLimits = {
    var limits = SessionLimits()
    limits.minimumPingInterval = .zero
    limits.minimumIdlePingInterval = .zero
    limits.emptyFrameBurst = 1_000_000
    limits.maximumEmptyFrameCredit = 1_000_000
    return limits
  }()

  /// A connection that has exchanged settings with its far end.
  private static func open(_ role: HTTP2Session.Role, _ limits: SessionLimits, _ bench: Bench) async throws
    -> (side: Side, far: FarEnd)
  {
    let (side, far) = try bench.rawPair(role, limits: limits)
    try side.start()
    try far.begin()
    _ = try await far.frame(.settings) { $0.isAcknowledgement }
    return (side, far)
  }

  /// GOAWAY that tells the peer to calm down, and then the end.
  private static func expectCut(_ side: Side, _ far: FarEnd, _ bench: Bench) async throws {
    let goAway = try await far.frame(.goAway)
    #expect(goAway.errorCode == .enhanceYourCalm)
    await far.end()
    far.close()
    await bench.happenings.wait { side.closing != nil }
    #expect(side.closings.count == 1)
    #expect(side.leftStreamCount == 0)
  }

  @Test(
    "More acknowledgements than may wait end the connection", arguments: [HTTP2Session.Role.server, .client])
  func queuedAcknowledgements(_ role: HTTP2Session.Role) async throws {
    try await withBench { bench in
      let limits = Self.patient
      let (side, far) = try await Self.open(role, limits, bench)
      // They are read in one turn, in which nothing is sent.
      let count = Int(limits.maximumQueuedAcknowledgements) + 1
      try far.send(bytes: (0..<count).flatMap { _ in Self.ping })
      try await Self.expectCut(side, far, bench)
    }
  }

  @Test func aFloodIsAnsweredByOneGOAWAYWithItsReason() async throws {
    try await withBench { bench in
      let (side, far) = try await Self.open(.server, SessionLimits(), bench)
      try far.send(bytes: (0..<100).flatMap { _ in Self.ping })
      try await Self.expectCut(side, far, bench)
      let goAways = far.frames.filter { $0.kind == .goAway }
      #expect(goAways.count == 1)
      #expect(goAways.first?.payload.suffix(14).elementsEqual(Flood.pings.rawValue.utf8) == true)
      #expect(side.closing == ConnectionError.flood(.pings).description)
    }
  }

  @Test func acknowledgementsThatAreTakenAreNotCounted() async throws {
    try await withBench { bench in
      let limits = Self.patient
      let (side, far) = try await Self.open(.server, limits, bench)
      let count = Int(limits.maximumQueuedAcknowledgements)
      for round in 1...10 {
        try far.send(bytes: (0..<count).flatMap { _ in Self.ping })
        await bench.happenings.wait { far.frames.filter { $0.kind == .ping }.count == round * count }
      }
      #expect(side.closing == nil)
    }
  }

  @Test func entriesOfAServersSETTINGSAreCounted() async throws {
    try await withBench { bench in
      let limits = SessionLimits()
      let (side, far) = try await Self.open(.client, limits, bench)
      let most = (0..<limits.maximumSettingsEntries).map { _ in RawSetting.maximumConcurrentStreams(10) }
      try far.send(.settings(most))
      await bench.happenings.wait { side.settingsCount == 2 }
      try far.send(.settings(most + [.maximumConcurrentStreams(10)]))
      try await Self.expectCut(side, far, bench)
    }
  }

  @Test func continuationsOfAServersHeadersAreCounted() async throws {
    try await withBench { bench in
      let limits = SessionLimits()
      let (side, far) = try await Self.open(.client, limits, bench)
      // 8 are taken.
      let first = try side.open()
      let status = RawField(":status", "200")
      try far.send(.headers(1, [status], completes: false))
      let most = limits.maximumContinuations
      for index in 1...most { try far.send(.continuation(1, [], completes: index == most)) }
      try far.send(.data(1, [1], ends: true))
      await bench.happenings.wait { first.hasEnded }

      let second = try side.open()
      try far.send(.headers(3, [status], completes: false))
      for _ in 0...most { try far.send(.continuation(3, [], completes: false)) }
      try await Self.expectCut(side, far, bench)
      #expect(second.isConnectionLost)
    }
  }

  @Test func headersOfAResponseAboveTheLimitResetTheStreamAlone() async throws {
    try await withBench { bench in
      let limits = SessionLimits()
      let (side, far) = try await Self.open(.client, limits, bench)
      let status = RawField(":status", "200")
      let half = RawField("x", String(repeating: "a", count: Int(limits.maximumHeaderListBytes / 2)))
      let first = try side.open(ends: true)
      let second = try side.open(ends: true)
      _ = try await far.frame(.headers) { $0.stream == 3 }
      try far.send(.headers(1, [status, half, half]), .headers(3, [status, half], ends: true))
      let reset = try await far.frame(.reset)
      #expect(reset.stream == 1)
      #expect(reset.errorCode == .enhanceYourCalm)
      await bench.happenings.wait { !second.closings.isEmpty }
      #expect(first.wasOversized)
      #expect(first.closings == [.enhanceYourCalm])
      #expect(!second.wasOversized)
      #expect(second.closings == [.noError])
      #expect(side.closing == nil)
    }
  }
}
