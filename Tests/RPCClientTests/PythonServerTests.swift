import GoogleAPI
import Protobuf
import RPC
import RPCClient
import RPCTestSupport
import TLS
import TestServants
import Testing

import enum TestingAPI.GrpcTesting

/// Our client against a server by Python's grpcio, over mutual TLS.
@Suite(.timeLimit(.minutes(15)))
struct PythonServerTests {
  @Test func everyKindOfCallIsAnswered() async throws {
    try await withPythonServer { client in
      _ = try await client.emptyCall(GrpcTesting.Empty(), options: CallOptions(timeout: .seconds(600)))
      let large = try await client.unaryCall(
        .with {
          $0.responseSize = 314_159
          $0.payload = .zeros(271_828)
        })
      #expect(large.payload?.body.count == 314_159)

      var sizes: [Int] = []
      for try await response in try await client.streamingOutputCall(
        .asking(for: [31_415, 9, 2_653, 58_979]))
      {
        sizes.append(response.payload?.body.count ?? -1)
      }
      #expect(sizes == [31_415, 9, 2_653, 58_979])

      let upload = try await client.streamingInputCall()
      for size in [27_182, 8, 1_828, 45_904] { try await upload.send(.payload(size)) }
      let sum = try await upload.finish()
      #expect(sum.aggregatedPayloadSize == 74_922)

      let duplex = try await client.fullDuplexCall()
      var responses = duplex.responses.makeAsyncIterator()
      for (request, response) in [(27_182, 31_415), (8, 9), (1_828, 2_653), (45_904, 58_979)] {
        try await duplex.send(.asking(for: [Int32(response)], payload: request))
        let received = try await responses.next()
        #expect(received?.payload?.body.count == response)
      }
      duplex.finishSending()
      let end = try await responses.next()
      #expect(end == nil)

      let half = try await client.halfDuplexCall()
      for size in 1...5 { try await half.send(.asking(for: [Int32(size)])) }
      half.finishSending()
      var halves: [Int] = []
      for try await response in half.responses { halves.append(response.payload?.body.count ?? -1) }
      #expect(halves == [1, 2, 3, 4, 5])
    }
  }

  @Test func largeAndManyMessagesAreCarried() async throws {
    try await withPythonServer { client in
      var options = CallOptions(timeout: .seconds(600))
      options.maximumMessageSize = 64 << 20
      let response = try await client.unaryCall(
        .with {
          $0.responseSize = 20_000_000
          $0.payload = .zeros(20_000_000)
        }, options: options)
      #expect(response.payload?.body.count == 20_000_000)
      var size = 0
      for try await response in try await client.streamingOutputCall(
        .asking(for: [Int32](repeating: 1_000_000, count: 20)), options: options)
      {
        size += response.payload?.body.count ?? 0
      }
      #expect(size == 20_000_000)
      let upload = try await client.streamingInputCall(options: options)
      for _ in 0..<20 { try await upload.send(.payload(1_000_000)) }
      let sum = try await upload.finish()
      #expect(sum.aggregatedPayloadSize == 20_000_000)
    }
  }

  @Test func aHundredCallsRunAtOnce() async throws {
    try await withPythonServer { client in
      try await withThrowingTaskGroup(of: Int.self) { group in
        for size in 0..<100 {
          group.addTask {
            try await client.unaryCall(.with { $0.responseSize = Int32(size) }).payload?.body.count ?? -1
          }
        }
        var sizes: Set<Int> = []
        for try await size in group { sizes.insert(size) }
        #expect(sizes == Set(0..<100))
      }
    }
  }

  @Test func metadataGoesBothWays() async throws {
    try await withPythonServer { client in
      var options = CallOptions(timeout: .seconds(600))
      options.metadata.append("x-grpc-test-echo-initial", "an initial value")
      options.metadata.append("x-grpc-test-echo-trailing-bin", bytes: Array(0...255))
      let response = ResponseInfo()
      options.response = response
      _ = try await client.emptyCall(GrpcTesting.Empty(), options: options)
      #expect(response.headers["x-grpc-test-echo-initial"] == "an initial value")
      #expect(response.trailers[bytes: "x-grpc-test-echo-trailing-bin"] == Array(0...255))
    }
  }

  @Test func compressedMessagesGoBothWays() async throws {
    try await withPythonServer { client in
      for (requests, responses) in [(false, true), (true, false), (true, true)] {
        var options = CallOptions(timeout: .seconds(600))
        options.compressesRequests = requests
        let response = try await client.unaryCall(
          .with {
            $0.responseSize = 314_159
            $0.payload = .zeros(271_828)
            $0.responseCompressed = .with { $0.value = responses }
          }, options: options)
        #expect(response.payload?.body.count == 314_159)
      }
    }
  }

  @Test func errorsArriveWithTheirDetails() async throws {
    try await withPythonServer { client in
      for code in StatusCode.allCases where code != .ok {
        let status = await failure {
          try await client.unaryCall(.wanting(code.rawValue, "é 100 % \(code.name)"))
        }
        #expect(status?.code == code)
        #expect(status?.message == "é 100 % \(code.name)")
        #expect(status?.details.isEmpty == false)
      }
      let invalid = await failure { try await client.unaryCall(.wanting(3, "too small")) }
      #expect(invalid?.detail(GoogleRpc.BadRequest.self)?.fieldViolations.map(\.description) == ["too small"])
      let aborted = await failure { try await client.unaryCall(.wanting(10, "again")) }
      #expect(aborted?.reason == "TEST_STATUS")
      let unimplemented = await failure { try await client.unimplementedCall(GrpcTesting.Empty()) }
      #expect(unimplemented?.code == .unimplemented)
    }
  }

  @Test func deadlinesAndCancellationEndCalls() async throws {
    try await withPythonServer { client in
      let slow = GrpcTesting.StreamingOutputCallRequest.with { request in
        request.responseParameters = [.with { $0.intervalUs = 2_000_000_000 }]
      }
      let late = await failure {
        for try await _ in try await client.streamingOutputCall(
          slow, options: CallOptions(timeout: .milliseconds(100)))
        {}
      }
      #expect(late?.code == .deadlineExceeded)
      let call = try await client.fullDuplexCall()
      try await call.send(.asking(for: [1]))
      var responses = call.responses.makeAsyncIterator()
      _ = try await responses.next()
      call.cancel()
      let cancelled = await failure { try await responses.next() }
      #expect(cancelled?.code == .cancelled)
    }
  }

  @Test func theServerSeesWhoCalls() async throws {
    try await withPythonServer { client in
      let response = try await client.unaryCall(.with { $0.fillUsername = true })
      #expect(response.username == "spiffe://payshare.dev/client/service")
    }
  }

  /// One server for all tests; it ends with this process.
  private static let server = Task {
    let certificates = try await TestCertificates.shared()
    let process = try ChildProcess(
      [try await Python.program(), "\(Python.folder)/server.py", certificates.folder])
    let output = try await process.wait(for: "\n")
    let port = try #require(output.split(separator: ":").last.flatMap { UInt16($0.filter(\.isNumber)) })
    return (process: process, port: port)
  }

  private func withPythonServer(
    _ body: (GrpcTesting.TestServiceClient) async throws -> Void
  ) async throws {
    let port = try await Self.server.value.port
    let certificates = try await TestCertificates.shared()
    var configuration = ClientConfiguration(
      endpoints: [.init(host: "127.0.0.1", port: port)],
      security: .mutualTLS(try certificates.client(), .trustDomain(TestCertificates.trustDomain)))
    configuration.retry = .none
    let channel = try ClientChannel(configuration)
    defer { channel.shutDown() }
    try await body(GrpcTesting.TestServiceClient(channel))
  }
}
