import InteropCases
import RPCTestSupport
import Testing

/// Our client plays every case against every server there is.
@Suite(.timeLimit(.minutes(15)))
struct OurClientTests {
  struct Pairing: CustomStringConvertible {
    let interopCase: InteropCase
    let peer: ServerPeer
    let security: TestServer.Security

    var description: String { "\(interopCase) against \(peer) over \(security.name)" }
    var isMissing: Bool { peer.missing[interopCase.name] != nil }

    static let all = ServerPeer.allCases.flatMap { peer in
      TestServer.Security.allCases.flatMap { security in
        InteropCase.all.map { Pairing(interopCase: $0, peer: peer, security: security) }
      }
    }
  }

  @Test func thereAreEighteenCases() {
    #expect(Set(InteropCase.all.map(\.name)).count == 18)
    for name in ServerPeer.allCases.flatMap(\.missing.keys) { #expect(InteropCase.named(name) != nil) }
  }

  @Test(arguments: Pairing.all.filter { !$0.isMissing })
  func theCasePasses(_ pairing: Pairing) async throws {
    try await pairing.peer.withChannel(pairing.security) { try await pairing.interopCase.run(over: $0) }
  }

  /// A case that passed whatever the server does would prove nothing.
  @Test(arguments: Pairing.all.filter(\.isMissing))
  func aCaseThatThePeerDoesNotImplementFails(_ pairing: Pairing) async throws {
    await #expect(throws: InteropFailure.self) {
      try await pairing.peer.withChannel(pairing.security) { try await pairing.interopCase.run(over: $0) }
    }
  }
}
