import GRPCAPI
import Protobuf
import RPC
import RPCClient
import RPCServer
import RPCTestSupport
import TestServants
import Testing

import enum TestingAPI.TestingAPIFileDescriptors

/// Our server, as Python's grpcio and `buf curl` see it over mutual TLS.
@Suite(.timeLimit(.minutes(15)))
struct PythonClientTests {
  @Test(arguments: ["test_calls", "test_server"])
  func everyTestOfTheModulePasses(_ module: String) async throws {
    let names = [TestServant.descriptor.name, EchoServant.descriptor.name]
    let health = HealthService(services: names)
    let reflection = ReflectionService(
      services: names + [HealthService.descriptor.name] + ReflectionService.serviceNames,
      files: TestingAPIFileDescriptors.all + GRPCAPIFileDescriptors.all)
    let server = try await TestServer(
      [TestServant(), EchoServant(), health, reflection, reflection.alpha], .mutualTLS, loops: 2
    ) {
      // These clients take what they ask for, which is more than clients of gRPC take by default.
      $0.maximumResponseSize = 32 << 20
      $0.unsentResponses = ByteLimits(perConnection: 64 << 20, perCaller: 128 << 20, perLoop: 512 << 20)
    }
    let tests = try ChildProcess(
      [try await Python.program(), "-m", "unittest", "-v", module],
      environment: [
        "PYTHONPATH": Python.folder,
        "INTEROP_TARGET": "127.0.0.1:\(server.endpoint.port)",
        "INTEROP_CERTS": try await TestCertificates.shared().folder,
        "INTEROP_SERVICES": names.joined(separator: ","),
      ])
    let (code, output) = try await tests.finish(seconds: 400)
    #expect(code == 0, "\(output)")
    #expect(output.contains("\nOK"))
    await server.stop()
  }
}
