import GRPCAPI
import GoogleAPI
import Protobuf
import RPC
import RPCClient
import RPCServer
import RPCTestSupport
import Testing

import enum TestingAPI.TestingAPIFileDescriptors

/// Reflection, in both versions of the protocol.
@Suite(.timeLimit(.minutes(15)))
struct ReflectionTests {
  private typealias Request = GrpcReflectionV1.ServerReflectionRequest
  private typealias Response = GrpcReflectionV1.ServerReflectionResponse

  private static let service = ReflectionService(
    services: ["grpc.testing.TestService", "testing.EchoService"],
    files: TestingAPIFileDescriptors.all + GRPCAPIFileDescriptors.all)

  private func answers(to requests: [Request]) async throws -> [Response] {
    var answers: [Response] = []
    try await withServer([Self.service]) { channel, _ in
      let call = try await GrpcReflectionV1.ServerReflectionClient(channel).serverReflectionInfo()
      var responses = call.responses.makeAsyncIterator()
      for request in requests {
        try await call.send(request)
        if let response = try await responses.next() { answers.append(response) }
      }
      call.finishSending()
      let end = try await responses.next()
      #expect(end == nil)
    }
    return answers
  }

  private func fileNames(_ response: Response?) throws -> [String] {
    guard case .fileDescriptorResponse(let files) = response?.messageResponse else { return [] }
    // The name is field 1 of each file's descriptor.
    return try files.fileDescriptorProto.map { bytes in
      try bytes.withUnsafeBytes { buffer in
        var reader = WireReader(buffer)
        let tag = try reader.nextTag()
        #expect(tag == 10)
        return try reader.string()
      }
    }
  }

  private static let names = [
    "grpc.reflection.v1.ServerReflection", "grpc.reflection.v1alpha.ServerReflection",
    "grpc.testing.TestService", "testing.EchoService",
  ]

  @Test func servicesAreListed() async throws {
    let request = Request.with { $0.messageRequest = .listServices("") }
    let answer = try await answers(to: [request]).first
    guard case .listServicesResponse(let list) = answer?.messageResponse else {
      Issue.record("no list: \(answer as Any)")
      return
    }
    #expect(list.service.map(\.name) == Self.names)
    #expect(answer?.originalRequest == request)
  }

  @Test(arguments: [
    "testing.EchoService", "testing.EchoService.Echo", "testing.EchoMessage", "testing.EchoMessage.text",
  ])
  func aSymbolLeadsToItsFile(_ symbol: String) async throws {
    let answer = try await answers(to: [.with { $0.messageRequest = .fileContainingSymbol(symbol) }]).first
    #expect(try fileNames(answer) == ["testing/echo.proto"])
  }

  @Test(arguments: [
    "grpc.testing.TestService", "grpc.testing.PayloadType", "grpc.testing.COMPRESSABLE",
    "grpc.health.v1.HealthCheckResponse.ServingStatus", "grpc.health.v1.HealthCheckResponse.SERVING",
  ])
  func enumsAndTheirValuesAreSymbolsToo(_ symbol: String) async throws {
    let answer = try await answers(to: [.with { $0.messageRequest = .fileContainingSymbol(symbol) }]).first
    #expect(try !fileNames(answer).isEmpty)
  }

  @Test func aFileComesWithAllThatItImports() async throws {
    let answer = try await answers(
      to: [.with { $0.messageRequest = .fileByFilename("grpc/testing/test.proto") }]).first
    #expect(try fileNames(answer) == ["grpc/testing/test.proto", "grpc/testing/messages.proto"])
  }

  @Test func unknownNamesAreNotFoundAndTheStreamGoesOn() async throws {
    let requests: [Request] = [
      .with { $0.messageRequest = .fileContainingSymbol("nobody.Knows") },
      .with { $0.messageRequest = .fileByFilename("nobody.proto") },
      .with { $0.messageRequest = .allExtensionNumbersOfType("nobody.Knows") },
      .with { request in
        request.messageRequest = .fileContainingExtension(
          .with {
            $0.containingType = "testing.EchoMessage"
            $0.extensionNumber = 1
          })
      },
      Request(),
    ]
    let codes = try await answers(to: requests).map { answer -> Int32? in
      guard case .errorResponse(let error) = answer.messageResponse else { return nil }
      return error.errorCode
    }
    #expect(codes == [5, 5, 5, 5, 3])
  }

  @Test func aTypeWithoutExtensionsHasNone() async throws {
    let answer = try await answers(
      to: [.with { $0.messageRequest = .allExtensionNumbersOfType("testing.EchoMessage") }]).first
    guard case .allExtensionNumbersResponse(let numbers) = answer?.messageResponse else {
      Issue.record("no numbers: \(answer as Any)")
      return
    }
    #expect(numbers.extensionNumber.isEmpty)
  }

  @Test func theOlderVersionAnswersTheSame() async throws {
    try await withServer([Self.service.alpha]) { channel, _ in
      let call = try await GrpcReflectionV1alpha.ServerReflectionClient(channel).serverReflectionInfo()
      try await call.send(.with { $0.messageRequest = .listServices("") })
      call.finishSending()
      var names: [String] = []
      for try await response in call.responses {
        if case .listServicesResponse(let list) = response.messageResponse {
          names = list.service.map(\.name)
        }
      }
      #expect(names == Self.names)
    }
  }
}
