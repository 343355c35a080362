import EventLoop
import Glibc
import RPC
import RPCClient
import RPCServer
import RPCTestSupport
import TestServants
import Testing

import enum TestingAPI.GrpcTesting

/// What strangers can make a server log.
@Suite(.timeLimit(.minutes(15)))
struct RefusalLogTests {
  @Test func refusedConnectionsAreLoggedOnceAndThenCounted() async throws {
    let log = LogProbe()
    let server = try await TestServer([EchoServant()], logger: log.logger) {
      $0.maximumConnectionsPerPeer = 1
    }
    let connections = (0..<200).map { _ in HostileClient.connect(to: server.endpoint.port, from: "127.0.0.9")
    }
    await server.turn()
    // Those that were refused are closed by the server, so that each has been dealt with when it ends.
    for connection in connections.dropFirst() {
      var byte: UInt8 = 0
      while read(connection, &byte, 1) > 0 {}
    }
    #expect(log.lines.count { $0.contains("connection refused") } == 1)
    await server.stop()
    let told = log.lines.filter { $0.contains("connection refused") }
    #expect(told.count == 2)
    #expect(told.last?.contains("count=198") == true)
    #expect(!told.contains { $0.contains("127.0.0.9") }, "an address tells a person")
    for connection in connections { close(connection) }
  }

  @Test func aFailureOfAHandlerIsLoggedOnceAndThenCounted() async throws {
    let log = LogProbe()
    let service = MethodService(
      .unary(GrpcTesting.TestServiceMethods.emptyCall) {
        (_: GrpcTesting.Empty, _) async throws(Status) -> GrpcTesting.Empty in
        throw Status(.internal, reason: "BROKEN", "it broke")
      })
    let server = try await TestServer([service], logger: log.logger)
    let channel = try ClientChannel(server.clientConfiguration)
    let client = GrpcTesting.TestServiceClient(channel)
    for _ in 0..<3 { await #expect(throws: Status.self) { _ = try await client.emptyCall(.init()) } }
    channel.shutDown()
    await server.stop()
    let told = log.lines.filter { $0.contains("call failed: internal BROKEN") }
    #expect(told.count == 2)
    #expect(told.first?.contains("method=") == true)
    #expect(told.last?.contains("count=2") == true)
  }

  @Test func aFailedCallIsLoggedWithItsTraceAndItsCauseThatClientsDoNotGet() async throws {
    let log = LogProbe()
    let service = MethodService(
      .unary(GrpcTesting.TestServiceMethods.emptyCall) {
        (_: GrpcTesting.Empty, _) async throws(Status) -> GrpcTesting.Empty in
        var status = Status(.internal, reason: "BROKEN", "it broke")
        status.cause = "a wheel"
        throw status
      })
    let server = try await TestServer([service], logger: log.logger) {
      $0.traceID = { $0.metadata.values("x-trace").first }
    }
    let channel = try ClientChannel(server.clientConfiguration)
    var options = CallOptions()
    options.metadata.append("x-trace", "4bf92f3577b34da6a3ce929d0e0e4736")
    let chosen = options
    await #expect {
      _ = try await GrpcTesting.TestServiceClient(channel).emptyCall(.init(), options: chosen)
    } throws: { error in
      !"\((error as? Status)?.details ?? [])\(error)".contains("wheel")
    }
    channel.shutDown()
    await server.stop()
    let told = log.lines.filter { $0.contains("call failed: internal BROKEN") }
    #expect(told.first?.contains("trace=4bf92f3577b34da6a3ce929d0e0e4736") == true)
    #expect(told.first?.contains("cause=a wheel") == true)
  }
}
