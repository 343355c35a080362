import CertificateTestSupport
import EventLoop
import Locking
import Protobuf
import RPC
import RPCClient
import RPCTestSupport
import TLS
import TestServants
import Testing

import enum TestingAPI.GrpcTesting

@testable import payshare_server

/// Row 17 of the reliability rows: the server's certificate is replaced while it works.
@Suite("Rotation", .timeLimit(.minutes(15)))
struct RotationTests {
  private static let swaps = 20
  private static let callsBetweenSwaps = 40
  private static let callsOfAConnection = 3

  @Test func twentySwapsOfTheServersCertificateUnderLoadFailNoCall() async throws {
    let service = MethodService(
      .echo { _, call async throws(Status) in .with { $0.text = call.peer.address } })
    let server = try await WatchedServer([service], loops: 2)
    let client = try server.authority.issue(.client())
    let configuration = try server.configuration(client)
    let loop = try EventLoop(name: "clients")
    try loop.start()
    let answered = Counter()
    let isDone = Locked(false)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<3 {
        group.addTask { try await Self.keepCalling(configuration, loop, answered, isDone) }
        group.addTask { try await Self.reconnectAndCall(configuration, loop, answered, isDone) }
      }
      for number in 1...Self.swaps {
        let calls = await answered.count
        await answered.wait(for: calls + Self.callsBetweenSwaps)
        try await Self.swap(number, server, client, loop)
      }
      isDone.withLock { $0 = true }
      // A call that failed is thrown here.
      try await group.waitForAll()
    }
    #expect(server.log.lines.filter { $0.contains("certificates reloaded") }.count == Self.swaps)
    await loop.end()
    await server.server.stop()
  }

  /// Gives the server another certificate with another key and another name, and waits until it shows it.
  private static func swap(
    _ number: Int, _ server: WatchedServer, _ client: TestCertificate, _ loop: EventLoop
  ) async throws {
    let id = "spiffe://test.dev/server/\(number)"
    var request = CertificateRequest.server
    request.alternativeNames = "DNS:localhost,IP:127.0.0.1,URI:\(id)"
    let next = try server.authority.issue(request)
    try server.write(next.key.pem, "server.key")
    // Two files are not replaced at once: a look in between finds a key that does not fit.
    server.watch.check()
    try server.write(next.pem, "server.crt")
    server.watch.check()
    let configuration = try server.configuration(client, expecting: .spiffeID(SPIFFEID(id)))
    let channel = try ClientChannel(configuration, on: loop)
    defer { channel.shutDown() }
    var options = CallOptions(timeout: .seconds(60))
    options.waitsForReady = true
    _ = try await EchoClient(channel).echo(EchoMessage(), options: options)
  }

  /// Calls on one connection, which no swap may end.
  private static func keepCalling(
    _ configuration: ClientConfiguration, _ loop: EventLoop, _ answered: Counter, _ isDone: Locked<Bool>
  ) async throws {
    let channel = try ClientChannel(configuration, on: loop)
    defer { channel.shutDown() }
    var addresses: Set<String> = []
    while !isDone.withLock({ $0 }) {
      addresses.insert(try await EchoClient(channel).echo(EchoMessage()).text)
      await answered.increment()
    }
    #expect(addresses.count == 1)
  }

  /// Calls on one connection after another.
  private static func reconnectAndCall(
    _ configuration: ClientConfiguration, _ loop: EventLoop, _ answered: Counter, _ isDone: Locked<Bool>
  ) async throws {
    while !isDone.withLock({ $0 }) {
      let channel = try ClientChannel(configuration, on: loop)
      defer { channel.shutDown() }
      for _ in 0..<callsOfAConnection {
        _ = try await EchoClient(channel).echo(EchoMessage())
        await answered.increment()
      }
    }
  }
}
