import HTTP2
import RPC
import RPCTestSupport
import Testing

/// Clients whose headers are too much.
@Suite(.timeLimit(.minutes(15)))
struct HeaderAttackTests {
  private let exhausted = Int(StatusCode.resourceExhausted.rawValue)

  @Test("An HPACK bomb, a small block that stands for 64 MiB of fields, is refused and costs no memory")
  func hpackBomb() async throws {
    let exhausted = exhausted
    try await Victim.attacked { victim in
      let attacker = try victim.attacker()
      // The first call puts a field of nearly 4 KiB into the table, the others name it 16 000 times, a byte each.
      let field = RawField("x-bomb", String(repeating: "a", count: 3_900))
      attacker.send(.headers(1, block: RawField.block(RawField.echo) + field.literal(0x40), ends: true))
      try attacker.expectAnswer(1)
      for stream in stride(from: UInt32(3), to: 23, by: 2) {
        let references = [UInt8](repeating: 0x80 | 62, count: 16_000)
        attacker.send(.headers(stream, block: RawField.block(RawField.echo) + references, ends: true))
        try attacker.expectStatus(stream, exhausted)
      }
    }
  }

  @Test func thousandsOfMetadataEntriesAreRefused() async throws {
    let exhausted = exhausted
    try await Victim.attacked { victim in
      let attacker = try victim.attacker()
      let entries = (0..<2_000).map { RawField("x\($0)", "1") }
      let block = RawField.block(RawField.echo + entries)
      attacker.send(.headers(1, block: Array(block[..<16_000]), ends: true, completes: false))
      attacker.send(.continuation(1, Array(block[16_000...])))
      try attacker.expectStatus(1, exhausted)
      try attacker.echo(3)
    }
  }

  @Test(
    "As many streams as announced are served; one more breaks the protocol, as the limit was acknowledged")
  func streams() async throws {
    try await Victim.attacked { victim in
      let limit = SessionLimits().maximumConcurrentStreams
      let client = try victim.attacker()
      for call in 0..<limit { client.send(.headers(call * 2 + 1, RawField.echo)) }
      for call in 0..<limit { client.send(.data(call * 2 + 1, RawPeer.message, ends: true)) }
      for call in 0..<limit { try client.expectEcho(call * 2 + 1) }
      let attacker = try victim.attacker()
      for call in 0...limit { attacker.send(.headers(call * 2 + 1, RawField.echo)) }
      try attacker.expectConnectionError(.protocolError, .refusedStream)
    }
  }

  @Test func streamsAboveTheLimitAreRefusedWhileItIsNotAcknowledged() async throws {
    try await Victim.attacked { victim in
      let attacker = try RawPeer(port: victim.port)
      attacker.send(bytes: RawPeer.preface)
      attacker.send(.settings())
      let limit = SessionLimits().maximumConcurrentStreams
      for call in 0...limit { attacker.send(.headers(call * 2 + 1, RawField.echo)) }
      let reset = try attacker.next(.reset)
      guard reset.stream == limit * 2 + 1, reset.errorCode == .refusedStream else {
        throw attacker.deviation("REFUSED_STREAM on the last")
      }
    }
  }
}
