import RPCTestSupport
import Testing

/// Clients that open connection upon connection.
@Suite(.timeLimit(.minutes(15)))
struct ConnectionFloodTests {
  /// Opens connections; the first `allowed` of them are served, the others are closed at once.
  private func flood(_ option: String, allowed: Int, handshake: Bool = true) async throws {
    // One connection is the bystander's.
    try await Victim.attacked([option, String(allowed + 1)], growingAtMost: 16) { victim in
      var kept = try (0..<allowed).map { _ in try victim.attacker() }
      for _ in 0..<100 { try RawPeer(port: victim.port).expectClose() }
      for peer in kept { try peer.echo(1) }
      // Room is made when one goes.
      let last = kept.removeLast()
      last.endSending()
      try last.expectClose()
    }
  }

  @Test func connectionsAboveTheLimitAreClosedAtOnce() async throws {
    try await flood("--maximum-connections", allowed: 20)
  }

  @Test func connectionsOfOneAddressAboveTheLimitAreClosedAtOnce() async throws {
    try await flood("--maximum-connections-per-peer", allowed: 20)
  }
}
