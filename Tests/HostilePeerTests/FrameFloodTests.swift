import HTTP2
import RPCTestSupport
import Testing

/// Clients that keep a server busy with useless frames.
@Suite(.timeLimit(.minutes(15)))
struct FrameFloodTests {
  private static let frames = 100_000

  @Test("Rapid reset (CVE-2023-44487): the connection is closed after some 1 000 streams")
  func rapidReset() async throws {
    try await Victim.attacked { victim in
      let attacker = try victim.attacker()
      var stream: UInt32 = 1
      for _ in 0..<Self.frames / 100 {
        var burst: [UInt8] = []
        for _ in 0..<100 {
          burst += RawFrame.headers(stream, RawField.echo).bytes + RawFrame.reset(stream, .cancel).bytes
          stream += 2
        }
        attacker.send(bytes: burst)
      }
      let goAway = try attacker.next(.goAway)
      let limit = SessionLimits().streamResetBurst
      guard let last = goAway.lastStream, UInt64(last / 2) < limit + limit / 2 else {
        throw attacker.deviation("GOAWAY after some \(limit) streams")
      }
      try attacker.expectClose()
    }
  }

  @Test("Streams reset for breaches of the protocol (CVE-2025-8671) count like useless frames")
  func provokedResets() async throws {
    try await Victim.attacked { victim in
      let attacker = try victim.attacker()
      for call in 0..<UInt32(SessionLimits().emptyFrameBurst + 1) {
        let stream = call * 2 + 1
        // More than a window may be.
        attacker.send(.headers(stream, RawField.echo), .windowUpdate(stream, 0x7FFF_FFFF))
      }
      try attacker.expectPunishment(Flood.emptyFrames.rawValue)
    }
  }

  @Test("A CONTINUATION flood (CVE-2024-28182) ends with the ninth frame", arguments: [0, 16_384])
  func continuations(size: Int) async throws {
    try await Victim.attacked { victim in
      let attacker = try victim.attacker()
      attacker.send(.headers(1, RawField.echo, completes: false))
      let piece = RawField("x", String(repeating: "a", count: max(0, size - 6))).literal()
      let flood = RawFrame.continuation(1, size == 0 ? [] : piece, completes: false).bytes
      for _ in 0..<1_000 { attacker.send(bytes: flood) }
      try attacker.expectConnectionError(.internalError, .enhanceYourCalm, .protocolError)
    }
  }

  @Test("The third PING too many ends the connection with too_many_pings (gRFC A8)")
  func pings() async throws {
    try await Victim.attacked { victim in
      let attacker = try victim.attacker()
      for _ in 0..<SessionLimits().maximumPingStrikes + 2 {
        attacker.send(.ping([1, 2, 3, 4, 5, 6, 7, 8]))
      }
      try attacker.expectPunishment("too_many_pings")
    }
  }

  @Test func pingsWhoseAnswersAreNotReadCostNoMemory() async throws {
    try await Victim.attacked { victim in
      let attacker = try victim.attacker()
      let burst = [[UInt8]](repeating: RawFrame.ping([UInt8](repeating: 0, count: 8)).bytes, count: 1_000)
      for _ in 0..<Self.frames / 1_000 { attacker.send(bytes: burst.flatMap { $0 }) }
      try attacker.expectPunishment()
    }
  }

  /// Frames that are allowed one by one.
  private static let idleFrames: [(name: String, frame: RawFrame)] = [
    ("SETTINGS", .settings()),
    ("PRIORITY", .priority(3, .init(on: 0))),
    ("WINDOW_UPDATE of the connection", .windowUpdate(0, 1)),
    ("WINDOW_UPDATE of a stream", .windowUpdate(1, 1)),
    ("frames of an unknown type", RawFrame(type: 0xB7)),
    ("empty DATA", .data(1)),
    ("DATA that is all padding", .data(1, padding: 10)),
  ]

  @Test("A flood ends the connection with ENHANCE_YOUR_CALM", arguments: idleFrames.indices)
  func floods(_ index: Int) async throws {
    let frame = Self.idleFrames[index].frame
    try await Victim.attacked { victim in
      let attacker = try victim.attacker()
      attacker.send(.headers(1, RawField.echo))
      let burst = [[UInt8]](repeating: frame.bytes, count: 1_000).flatMap { $0 }
      for _ in 0..<Self.frames / 1_000 { attacker.send(bytes: burst) }
      try attacker.expectPunishment()
    }
  }

  @Test func aFloodOfWINDOW_UPDATEsForAStreamThatIsOverEndsTheConnection() async throws {
    try await Victim.attacked { victim in
      let attacker = try victim.attacker()
      try attacker.echo(1)
      let burst = [[UInt8]](repeating: RawFrame.windowUpdate(1, 1).bytes, count: 1_000).flatMap { $0 }
      for _ in 0..<Self.frames / 1_000 { attacker.send(bytes: burst) }
      try attacker.expectPunishment()
    }
  }

  @Test func moreThan32EntriesOfSETTINGSAreRefused() async throws {
    try await Victim.attacked { victim in
      let attacker = try victim.attacker()
      let entries = (0...SessionLimits().maximumSettingsEntries).map { _ in RawSetting.enablePush(0) }
      attacker.send(.settings(entries))
      try attacker.expectConnectionError(.enhanceYourCalm, .internalError, .protocolError)
    }
  }

  @Test func aBusyClientsWINDOW_UPDATEsAreNoFlood() async throws {
    try await Victim.attacked { victim in
      let client = try victim.attacker()
      for call in 0..<UInt32(1_000) {
        let stream = call * 2 + 1
        try client.echo(stream)
        client.send(.windowUpdate(0, 100), .windowUpdate(0, 1))
      }
      try client.echo(2_001)
    }
  }
}
