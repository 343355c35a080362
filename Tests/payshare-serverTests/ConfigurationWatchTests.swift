import ArgumentParser
import CertificateTestSupport
import Glibc
import RPC
import RPCClient
import RPCServer
import RPCTestSupport
import TestServants
import Testing

import enum TestingAPI.GrpcTesting

@testable import payshare_server

/// Row 17 of the reliability rows: what changes in files reaches a server that runs, without a signal.
@Suite("The watch over the configuration", .timeLimit(.minutes(15)))
struct ConfigurationWatchTests {
  private static func client(_ server: WatchedServer, _ name: String) throws -> TestCertificate {
    try server.authority.issue(.client("spiffe://test.dev/client/\(name)"))
  }

  @Test func aLookIsOftenEnoughForARevocationToCountWithinAMinute() {
    #expect(ConfigurationWatch.defaultSeconds <= ConfigurationWatch.maximumSeconds)
    #expect(ConfigurationWatch.maximumSeconds <= 30)
    #expect(throws: (any Error).self) { try ServerOptions.parse(["--reload-seconds", "31"]) }
    #expect(throws: (any Error).self) { try ServerOptions.parse(["--reload-seconds", "0"]) }
  }

  @Test func aRevokedClientIsCutOffAtTheNextLookAndOthersGoOn() async throws {
    let started = Counter()
    let release = Gate<Void>()
    let service = MethodService(
      .echo { request, _ async throws(Status) in
        await started.increment()
        await release.wait()
        return request
      })
    let server = try await WatchedServer([service])
    let revoked = try Self.client(server, "revoked")
    let channel = try ClientChannel(server.configuration(revoked))
    let other = try ClientChannel(server.configuration(Self.client(server, "other")))
    let cut = Task { await failure { try await EchoClient(channel).echo(EchoMessage()) } }
    let going = Task { await failure { try await EchoClient(other).echo(EchoMessage()) } }
    await started.wait(for: 2)

    try server.revoke([revoked])
    server.watch.check()
    #expect(await cut.value?.code == .unavailable)
    #expect(await failure { try await EchoClient(channel).echo(EchoMessage()) }?.code == .unavailable)
    await release.open()
    #expect(await going.value == nil)
    channel.shutDown()
    other.shutDown()
    await server.server.stop()
  }

  @Test func filesAreLoadedAgainWhenTheyHaveChangedOnly() async throws {
    let server = try await WatchedServer([EchoServant()])
    let loads = { server.log.lines.filter { $0.contains("certificates reloaded") }.count }
    server.watch.check()
    server.watch.check()
    #expect(loads() == 0)
    try server.revoke([])
    server.watch.check()
    server.watch.check()
    #expect(loads() == 1)
    // Somebody who sends SIGHUP wants to see that something happens.
    server.watch.reload()
    #expect(loads() == 2)
    await server.server.stop()
  }

  @Test func filesThatAreNotGoodLeaveTheOldOnesInUseUntilTheyAre() async throws {
    let server = try await WatchedServer([EchoServant()])
    let client = try Self.client(server, "any")
    let next = try server.authority.issue(.server)
    let failures = { server.log.lines.filter { $0.contains("certificates not reloaded") }.count }
    try server.write(next.pem, "server.crt")
    server.watch.check()
    server.watch.check()
    // Said once.
    #expect(failures() == 1)
    #expect(try await server.refusal(client) == nil)
    try server.write(next.key.pem, "server.key")
    server.watch.check()
    #expect(server.log.lines.contains { $0.contains("certificates reloaded") })
    #expect(try await server.refusal(client) == nil)
    await server.server.stop()
  }

  @Test func aRevocationListThatVanishesIsStillDemanded() async throws {
    let server = try await WatchedServer([EchoServant()])
    let revoked = try Self.client(server, "revoked")
    try server.revoke([revoked])
    server.watch.check()
    await server.server.turn()
    #expect(try await server.refusal(revoked)?.code == .unavailable)
    unlink("\(server.folder)/ca.crl")
    server.watch.check()
    server.watch.reload()
    await server.server.turn()
    #expect(server.log.lines.contains { $0.contains("certificates not reloaded") && $0.contains("ca.crl") })
    #expect(try await server.refusal(revoked)?.code == .unavailable)
    #expect(try await server.refusal(Self.client(server, "other")) == nil)
    await server.server.stop()
  }

  @Test func aRevocationListThatAppearsIsHeeded() async throws {
    let server = try await WatchedServer([EchoServant()], hasList: false)
    let revoked = try Self.client(server, "revoked")
    #expect(try await server.refusal(revoked) == nil)
    try server.revoke([revoked])
    server.watch.check()
    await server.server.turn()
    #expect(try await server.refusal(revoked)?.code == .unavailable)
    await server.server.stop()
  }

  @Test func theEndOfARevocationListIsLoggedOnceUntilThereIsANewOne() async throws {
    let server = try await WatchedServer([EchoServant()])
    let told = { server.log.lines.filter { $0.contains("a revocation list has expired") }.count }
    let later = Int64(time(nil)) + 3_700
    server.watch.check()
    #expect(told() == 0)
    server.watch.check(at: later)
    server.watch.check(at: later + 20)
    #expect(told() == 1)
    try server.revoke([], ends: 7_200)
    server.watch.check(at: later)
    #expect(told() == 1)
    server.watch.check(at: later + 3_600)
    #expect(told() == 2)
    await server.server.stop()
  }

  @Test func anotherListOfCallersCountsAtOnceAndABadOneDoesNot() async throws {
    let server = try await WatchedServer(
      [HealthService(services: []), EchoServant()], callers: "spiffe://test.dev/client/a users *\n")
    let (a, b) = (try Self.client(server, "a"), try Self.client(server, "b"))
    let channel = try ClientChannel(server.configuration(a))
    _ = try await EchoClient(channel).echo(EchoMessage())
    #expect(try await server.refusal(b)?.reason == "CALLER_NOT_ALLOWED")

    try server.write(Array("spiffe://test.dev/client/b users nonsense\n".utf8), "callers")
    server.watch.check()
    server.watch.check()
    let failures = server.log.lines.filter { $0.contains("client allow list not reloaded") }
    #expect(failures.count == 1)
    #expect(failures.first?.contains("\(server.folder)/callers:1: there is no service nonsense") == true)
    _ = try await EchoClient(channel).echo(EchoMessage())

    try server.write(Array("spiffe://test.dev/client/b users *\n".utf8), "callers")
    server.watch.check()
    #expect(
      await failure { try await EchoClient(channel).echo(EchoMessage()) }?.reason == "CALLER_NOT_ALLOWED")
    #expect(try await server.refusal(b) == nil)
    channel.shutDown()
    await server.server.stop()
  }
}
