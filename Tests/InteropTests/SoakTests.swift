import InteropCases
import RPC
import RPCClient
import RPCTestSupport
import TestServants
import Testing

/// Many calls after another; `make soak` makes as many as one likes.
@Suite(.timeLimit(.minutes(15)))
struct SoakTests {
  @Test(arguments: TestServer.Security.allCases)
  func aThousandCallsOverOneChannelSucceed(_ security: TestServer.Security) async throws {
    try await withServer([TestServant()], security, configureClient: { $0.retry = .none }) { channel, _ in
      let report = try await Soak(iterations: 1_000).run(over: channel)
      #expect(report.calls == 1_000)
      #expect(report.failures.isEmpty)
    }
  }

  @Test(arguments: TestServer.Security.allCases)
  func aHundredChannelsWithOneCallEachSucceed(_ security: TestServer.Security) async throws {
    try await withServer([TestServant()], security) { _, server in
      var configuration = server.clientConfiguration
      configuration.retry = .none
      let report = try await Soak(iterations: 100).run { body in
        let channel = try ClientChannel(configuration)
        defer { channel.shutDown() }
        try await body(channel)
      }
      #expect(report.calls == 100)
      #expect(report.failures.isEmpty)
    }
  }

  @Test func aSoakFailsWhereMoreCallsFailThanMay() async throws {
    let service = MethodService()
    try await withServer([service], configureClient: { $0.retry = .none }) { channel, _ in
      var soak = Soak(iterations: 3)
      await #expect(throws: InteropFailure.self) { try await soak.run(over: channel) }
      soak.maximumFailures = 3
      let report = try await soak.run(over: channel)
      #expect(report.failures.count == 3)
    }
  }
}
