import InteropCases
import RPCTestSupport
import Testing

/// The clients of others play every case that they know against our server. (Our own does in `OurClientTests`.)
@Suite(.timeLimit(.minutes(15)))
struct OurServerTests {
  struct Pairing: CustomStringConvertible {
    let interopCase: InteropCase
    let peer: ClientPeer
    let security: TestServer.Security

    var description: String { "\(interopCase) by \(peer) over \(security.name)" }
    var isMissing: Bool { peer.missing[interopCase.name] != nil }

    static let all = ClientPeer.allCases.flatMap { peer in
      TestServer.Security.allCases.flatMap { security in
        InteropCase.all.map { Pairing(interopCase: $0, peer: peer, security: security) }
      }
    }
  }

  @Test(arguments: Pairing.all.filter { !$0.isMissing })
  func theCasePasses(_ pairing: Pairing) async throws {
    let outcomes = try await pairing.peer.outcomes(pairing.security)
    #expect(outcomes[pairing.interopCase.name] == "passed")
  }

  @Test(arguments: Pairing.all.filter(\.isMissing))
  func casesListedAsMissingAreMissing(_ pairing: Pairing) async throws {
    let outcomes = try await pairing.peer.outcomes(pairing.security)
    #expect(outcomes[pairing.interopCase.name] == "not implemented")
  }
}
