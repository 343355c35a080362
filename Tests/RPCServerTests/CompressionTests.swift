import Protobuf
import RPC
import RPCClient
import RPCServer
import RPCTestSupport
import TestServants
import Testing

import enum TestingAPI.GrpcTesting

/// Compressed messages and the limits of their size, over the wire.
@Suite(.timeLimit(.minutes(15)))
struct CompressionTests {
  @Test(arguments: TestServer.Security.allCases)
  func requestsAndResponsesCanBeCompressed(_ security: TestServer.Security) async throws {
    try await withServer([TestServant(), EchoServant()], security) { channel, _ in
      let client = GrpcTesting.TestServiceClient(channel)
      var options = CallOptions()
      for compressesRequests in [false, true] {
        options.compressesRequests = compressesRequests
        let message = EchoMessage.with { $0.payload = [UInt8](repeating: 1, count: 200_000) }
        let answer = try await EchoClient(channel).echo(message, options: options)
        #expect(answer == message)
        let response = try await client.unaryCall(
          .with {
            $0.responseSize = 314_159
            $0.responseCompressed = .with { $0.value = true }
          }, options: options)
        #expect(response.payload?.body == [UInt8](repeating: 0, count: 314_159))
      }
    }
  }

  @Test func aStreamMayCompressSomeMessagesOnly() async throws {
    try await withServer([TestServant()]) { channel, _ in
      var request = GrpcTesting.StreamingOutputCallRequest.asking(for: [50_000, 50_000, 50_000])
      request.responseParameters[0].compressed = .with { $0.value = true }
      request.responseParameters[2].compressed = .with { $0.value = true }
      let stream = try await GrpcTesting.TestServiceClient(channel).streamingOutputCall(request)
      var sizes: [Int] = []
      for try await response in stream { sizes.append(response.payload?.body.count ?? -1) }
      #expect(sizes == [50_000, 50_000, 50_000])
    }
  }

  @Test func aCompressedMessageIsSmallOnTheWire() async throws {
    let server = try await TestServer([TestServant()])
    let request = GrpcTesting.SimpleRequest.with {
      $0.responseSize = 100_000
      $0.responseCompressed = .with { $0.value = true }
    }
    func body(_ more: [(StaticString, String)]) async throws -> (body: [UInt8], encoding: String?) {
      let headers = RawCall.headers("/grpc.testing.TestService/UnaryCall", more)
      let answer = try await RawCall.make(
        port: server.endpoint.port, headers, body: [RawCall.frame(request.encoded())])
      return (answer.body, answer.headers["grpc-encoding"])
    }
    let compressed = try await body([("grpc-accept-encoding", "identity, deflate,gzip")])
    #expect(compressed.body.first == 1)
    #expect(compressed.body.count < 1_000)
    #expect(compressed.encoding == "gzip")
    // A client that does not say that it accepts gzip gets none.
    for accepted in [[], [("grpc-accept-encoding", "identity,deflate")]] as [[(StaticString, String)]] {
      let plain = try await body(accepted)
      #expect(plain.body.first == 0)
      #expect(plain.body.count > 100_000)
      #expect(plain.encoding == nil)
    }
    await server.stop()
  }

  @Test func aRequestAboveTheServersLimitIsRefused() async throws {
    try await withServer([EchoServant()], configure: { $0.maximumMessageSize = 1_000 }) { channel, _ in
      let client = EchoClient(channel)
      for compresses in [false, true] {
        var options = CallOptions()
        options.compressesRequests = compresses
        // The field's tag and length take three bytes.
        let fits = EchoMessage.with { $0.payload = [UInt8](repeating: 0, count: 997) }
        let answer = try await client.echo(fits, options: options)
        #expect(answer == fits)
        let status = await failure {
          try await client.echo(.with { $0.payload = [UInt8](repeating: 0, count: 998) }, options: options)
        }
        #expect(status?.code == .resourceExhausted)
        #expect(status?.message.contains("1000") == true)
      }
    }
  }

  @Test func aResponseAboveTheClientsLimitIsRefused() async throws {
    try await withServer([TestServant()]) { channel, _ in
      let client = GrpcTesting.TestServiceClient(channel)
      for compresses in [false, true] {
        var options = CallOptions()
        options.maximumMessageSize = 1_000
        let status = await failure {
          try await client.unaryCall(
            .with {
              $0.responseSize = 1_000
              $0.responseCompressed = .with { $0.value = compresses }
            }, options: options)
        }
        #expect(status?.code == .resourceExhausted)
        let streaming = await failure {
          for try await _ in try await client.streamingOutputCall(
            .asking(for: [10, 1_000]), options: options)
          {}
        }
        #expect(streaming?.code == .resourceExhausted)
      }
      _ = try await client.emptyCall(GrpcTesting.Empty())
    }
  }

  @Test func aBombIsStopped() async throws {
    try await withServer([EchoServant()]) { channel, _ in
      var options = CallOptions()
      options.compressesRequests = true
      let status = await failure {
        try await EchoClient(channel).echo(
          .with { $0.payload = [UInt8](repeating: 0, count: 50 << 20) }, options: options)
      }
      #expect(status?.code == .resourceExhausted)
    }
  }
}
