import HTTP2
import RPC
import RPCTestSupport
import Testing

/// Clients whose messages are too much.
@Suite(.timeLimit(.minutes(15)))
struct MessageAttackTests {
  private static let exhausted = Int(StatusCode.resourceExhausted.rawValue)

  @Test(
    "A message that claims to be above 4 MiB is refused before it comes",
    arguments: [4 << 20 + 1, 0xFFFF_FFFF])
  func giantMessage(length: UInt32) async throws {
    try await Victim.attacked { victim in
      let attacker = try victim.attacker()
      let header = [0] + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: length >> UInt32($0)) }
      attacker.send(.headers(1, RawField.echo), .data(1, header))
      try attacker.expectStatus(1, Self.exhausted)
    }
  }

  @Test func messageShorterThanItClaimsIsRefused() async throws {
    try await Victim.attacked { victim in
      let attacker = try victim.attacker()
      attacker.send(.headers(1, RawField.echo), .data(1, [0, 0, 0, 1, 0, 1, 2, 3], ends: true))
      try attacker.expectStatus(1, Int(StatusCode.internal.rawValue))
    }
  }

  @Test func messageThatNeverCompletesIsGivenUp() async throws {
    try await Victim.attacked(["--stall-milliseconds", "200"]) { victim in
      let attacker = try victim.attacker()
      attacker.send(.headers(1, RawField.echo), .data(1, [0, 0, 0, 1, 0, 1, 2, 3]))
      try attacker.expectStatus(1, Int(StatusCode.deadlineExceeded.rawValue))
    }
  }

  @Test("A message of a few KiB that unpacks to 64 MiB is refused at the limit of 4 MiB")
  func decompressionBomb() async throws {
    var bomb = [UInt8](repeating: 0, count: Frame.headerSize + 64 << 20)
    try Frame.seal(&bomb, compressing: true)
    let message = bomb
    try await Victim.attacked(growingAtMost: 16) { victim in
      let attacker = try victim.attacker()
      for stream in stride(from: UInt32(1), to: 21, by: 2) {
        attacker.send(.headers(stream, RawField.echo + [RawField("grpc-encoding", "gzip")]))
        var rest = message[...]
        while !rest.isEmpty {
          let piece = Array(rest.prefix(16_384))
          rest = rest.dropFirst(piece.count)
          attacker.send(.data(stream, piece, ends: rest.isEmpty))
        }
        try attacker.expectStatus(stream, Self.exhausted)
      }
    }
  }

  @Test("Unfinished requests on one connection are refused above 5 MiB in all")
  func unfinishedRequests() async throws {
    try await Victim.attacked(growingAtMost: 32) { victim in
      let attacker = try victim.attacker()
      // Of messages of nearly 4 MiB that are never complete, each stream sends what its window lets in.
      let begin = [0, 0, 0x3F, 0xFF, 0xFF] + [UInt8](repeating: 0, count: 16_000)
      let piece = [UInt8](repeating: 0, count: 16_000)
      let calls = UInt32(120)
      for call in 0..<calls {
        let stream = call * 2 + 1
        attacker.send(.headers(stream, RawField.echo))
        try attacker.sendWithinWindow(stream, begin)
        for _ in 0..<14 { try attacker.sendWithinWindow(stream, piece) }
      }
      let limit = 5 << 20
      let fitting = UInt32(limit / (15 * 16_000))
      for call in fitting + 1..<calls { try attacker.expectStatus(call * 2 + 1, Self.exhausted) }
    }
  }

  @Test("Unfinished requests on all connections of one caller are refused above 16 MiB in all")
  func unfinishedRequestsOfACaller() async throws {
    // Slow tests beside this one must not make the requests too slow.
    try await Victim.attacked(["--stall-milliseconds", "600000"], growingAtMost: 64) { victim in
      let host = "127.0.0.2"
      let attackers = try (0..<60).map { _ in try victim.attacker(from: host) }
      let streams: [UInt32] = [1, 3, 5, 7]
      let begin = [0, 0, 0x3F, 0xFF, 0xFF] + [UInt8](repeating: 0, count: 16_000)
      let piece = [UInt8](repeating: 0, count: 16_000)
      for attacker in attackers {
        for stream in streams {
          attacker.send(.headers(stream, RawField.echo))
          try attacker.sendWithinWindow(stream, begin)
          for _ in 0..<14 { try attacker.sendWithinWindow(stream, piece) }
        }
      }
      // Which of them fit depends on whose bytes come first.
      var refused = 0
      for attacker in attackers {
        try attacker.settle()
        refused += streams.count { stream in
          attacker.fields[stream]?.contains { $0.name == "grpc-status" && $0.value == String(Self.exhausted) }
            ?? false
        }
      }
      let fitting = (16 << 20) / (15 * 16_000)
      #expect(refused >= attackers.count * streams.count - fitting)
    }
  }
}
