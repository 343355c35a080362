import EventLoop
import FairQueueing
import GoogleAPI
import Locking
import RPC
import RPCTestSupport
import ServiceKit
import TLS
import TestServants
import Testing

import enum TestingAPI.GrpcTesting

@testable import Access

/// The flow and the source of calls without a session.
@Suite("The source that a portal states")
struct StatedSourceTests {
  private static let portal = "spiffe://payshare.dev/client/web"
  private static let other = "spiffe://payshare.dev/client/other"

  /// Handles sources like the access interceptor, without a database, and records the results.
  private struct Interceptor: ServerInterceptor {
    let check: ClientCheck
    let seen = Locked<[(flow: FlowID, source: CallSource)]>([])

    func intercept(_ call: ServerCall, _ next: () async throws(Status) -> Void) async throws(Status) {
      call.statedSource = try check.admit(call).statedSource(of: call)
      let result = (flow: call.flow, source: call.source)
      seen.withLock { $0.append(result) }
      try await next()
    }

    func flow(of call: ServerCall) -> FlowID? { check.grant(of: call).flow(of: call) }
  }

  /// Makes a call for each list of stated addresses; returns what was seen of the admitted calls.
  private func calls(
    by identity: String, stating addresses: [[String]]
  ) async throws -> (seen: [(flow: FlowID, source: CallSource)], failures: [Status?]) {
    let file = ClientAllowListFile("callers", trustDomain: "payshare.dev", services: [])
    let rules = "\(Self.portal) users forwards *\n\(Self.other) users *"
    let interceptor = Interceptor(check: ClientCheck(try file.parse(Array(rules.utf8))))
    let loop = try EventLoop(name: "sources")
    try loop.start()
    let client = EchoClient(
      InProcessChannel(services: [EchoServant()], interceptors: [interceptor], identity: identity, on: loop))
    var failures: [Status?] = []
    for stated in addresses {
      var options = CallOptions()
      for address in stated { options.metadata.append(ServerCall.sourceAddressKey, address) }
      let chosen = options
      failures.append(await failure { try await client.echo(EchoMessage(), options: chosen) })
    }
    await loop.end()
    return (interceptor.seen.withLock { $0 }, failures)
  }

  @Test func eachAddressOfAPortalHasItsOwnFlow() async throws {
    let (seen, failures) = try await calls(
      by: Self.portal,
      stating: [["192.0.2.7"], ["::ffff:192.0.2.7"], ["2001:db8::1"], ["2001:db8::2"], []])
    #expect(failures == [nil, nil, nil, nil, nil])
    #expect(
      seen.map(\.source.address?.description)
        == ["192.0.2.7", "192.0.2.7", "2001:db8::/64", "2001:db8::/64", nil])
    #expect(seen.allSatisfy { $0.source.service == Self.portal })
    #expect(seen[0].flow == seen[1].flow && seen[2].flow == seen[3].flow)
    #expect(Set(seen.map(\.flow)).count == 3)
    #expect(seen[4].flow == FlowID(Self.portal))
  }

  @Test func anAddressStatedWithoutForwardsIsIgnored() async throws {
    let (seen, failures) = try await calls(
      by: Self.other, stating: [["192.0.2.7"], ["nonsense"], ["192.0.2.7", "192.0.2.8"]])
    #expect(failures == [nil, nil, nil])
    #expect(seen.allSatisfy { $0.flow == FlowID(Self.other) && $0.source.address == nil })
  }

  @Test(arguments: [
    ["nonsense"], [""], ["192.0.2.7:443"], ["192.0.2.7, 192.0.2.8"], ["192.0.2.7", "192.0.2.7"],
  ])
  func aMalformedStatedAddressIsRefused(_ stated: [String]) async throws {
    let (seen, failures) = try await calls(by: Self.portal, stating: [stated])
    #expect(seen.isEmpty)
    #expect(failures.first??.code == .invalidArgument)
    #expect(failures.first??.reason == "INVALID_SOURCE_ADDRESS")
    #expect(failures.first??.message.contains("payshare-source-address") == true)
  }

  @Test(arguments: [("127.0.0.1:53412", "127.0.0.1"), ("[2001:db8::1]:53412", "2001:db8::/64")])
  func aConnectionsAddressIsReadWithoutItsPort(_ address: String, _ expected: String) {
    let peer = Peer(address: address, identity: nil)
    #expect(SourceAddress(peer.host)?.description == expected)
  }
}
