import Foundation
import GRPCAPI
import PayshareClient
import RPCTestSupport
import Testing

/// What the server says about itself to clients that know nothing of Payshare.
@Suite("The server's description of itself")
struct DiscoveryTests {
  private static let product = PayshareAPIServices.all.map(\.name)
  private static let all = GRPCAPIServices.all.map(\.name) + product

  @Test func theRegistryHasEveryServiceOfTheContract() throws {
    let folder = URL(fileURLWithPath: "\(Repository.path)/Proto/payshare/v1")
    var services: Set<String> = []
    for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      where line.hasPrefix("service ") {
        services.insert("payshare.v1.\(line.split(separator: " ")[1])")
      }
    }
    #expect(services == Set(Self.product))
  }

  @Test func anErrorThatNoServiceMadeHasAReasonToo() async throws {
    try await withChannel { channel in
      let unknown = MethodDescriptor(
        service: PayshareV1.EventServiceMethods.service.name, method: "Forget", kind: .unary)
      let error = await #expect(throws: Status.self) {
        let _: GoogleProtobuf.Empty = try await channel.unary(unknown, GoogleProtobuf.Empty(), CallOptions())
      }
      #expect(error?.code == .unimplemented)
      let information = error?.detail(GoogleRpc.ErrorInfo.self)
      #expect(information?.reason == "UNIMPLEMENTED")
      #expect(information?.domain == "payshare")
    }
  }

  @Test func reflectionListsEveryService() async throws {
    try await withChannel { channel in
      let call = try await GrpcReflectionV1.ServerReflectionClient(channel).serverReflectionInfo()
      try await call.send(.with { $0.messageRequest = .listServices("") })
      call.finishSending()
      var names: [String] = []
      for try await response in call.responses {
        if case .listServicesResponse(let list) = response.messageResponse {
          names += list.service.map(\.name)
        }
      }
      #expect(names.sorted() == Self.all.sorted())
    }
  }

  @Test func theOlderReflectionListsEveryService() async throws {
    try await withChannel { channel in
      let call = try await GrpcReflectionV1alpha.ServerReflectionClient(channel).serverReflectionInfo()
      try await call.send(.with { $0.messageRequest = .listServices("") })
      call.finishSending()
      var names: [String] = []
      for try await response in call.responses {
        if case .listServicesResponse(let list) = response.messageResponse {
          names += list.service.map(\.name)
        }
      }
      #expect(names.sorted() == Self.all.sorted())
    }
  }

  /// Health, reflection with every message of every service, and `buf curl`.
  @Test func theToolsOfOthersFindEveryService() async throws {
    let server = try await SharedServer.shared()
    let tests = try ChildProcess(
      [try await Python.program(), "-m", "unittest", "-v", "test_server"],
      environment: [
        "PYTHONPATH": Python.folder, "INTEROP_TARGET": server.address,
        "INTEROP_CERTS": server.certificates.folder, "INTEROP_SERVICES": Self.product.joined(separator: ","),
      ])
    let (code, output) = try await tests.finish(seconds: 400)
    #expect(code == 0, "\(output)")
  }

  private func withChannel(_ body: (ClientChannel) async throws -> Void) async throws {
    let server = try await SharedServer.shared()
    let endpoint = try #require(ClientConfiguration.Endpoint(text: server.address))
    let channel = try ClientChannel(
      ClientConfiguration(
        endpoints: [endpoint], security: .mutualTLS(try server.certificates.client(), .host("127.0.0.1"))))
    defer { channel.shutDown() }
    try await body(channel)
  }
}
