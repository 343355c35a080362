import EventLoop
import Protobuf
import RPC
import RPCTestSupport
import TestServants
import Testing

import enum TestingAPI.GrpcTesting

/// Every kind of call without sockets.
@Suite(.timeLimit(.minutes(15)))
struct InProcessCallTests {
  @Test func aUnaryCallIsAnswered() async throws {
    try await withLoop { loop in
      let client = EchoClient(InProcessChannel(services: [EchoServant()], on: loop))
      let message = EchoMessage.with { $0.text = "hello" }
      let answer = try await client.echo(message)
      #expect(answer == message)
    }
  }

  @Test func serverStreamingGivesResponsesInOrder() async throws {
    try await withTestClient { client in
      let stream = try await client.streamingOutputCall(.asking(for: [3, 1, 2]))
      var sizes: [Int] = []
      for try await response in stream { sizes.append(response.payload?.body.count ?? -1) }
      #expect(sizes == [3, 1, 2])
    }
  }

  @Test func clientStreamingSumsUp() async throws {
    try await withTestClient { client in
      let call = try await client.streamingInputCall()
      for size in [10, 20, 30] { try await call.send(.payload(size)) }
      let response = try await call.finish()
      #expect(response.aggregatedPayloadSize == 60)
    }
  }

  @Test func fullDuplexPlaysPingPong() async throws {
    try await withTestClient { client in
      let call = try await client.fullDuplexCall()
      var responses = call.responses.makeAsyncIterator()
      for size in [5, 0, 7] {
        try await call.send(.asking(for: [Int32(size)]))
        let response = try await responses.next()
        #expect(response?.payload?.body.count == size)
      }
      call.finishSending()
      let end = try await responses.next()
      #expect(end == nil)
    }
  }

  @Test func aStatusArrivesWithItsDetails() async throws {
    try await withTestClient { client in
      let status = await failure { try await client.unaryCall(.wanting(5, "not here")) }
      #expect(status?.code == .notFound)
      #expect(status?.message == "not here")
      #expect(status?.reason == "TEST_STATUS")
    }
  }

  @Test func anUnknownMethodIsUnimplemented() async throws {
    try await withLoop { loop in
      let client = EchoClient(InProcessChannel(services: [TestServant()], on: loop))
      let status = await failure { try await client.echo(EchoMessage()) }
      #expect(status?.code == .unimplemented)
      #expect(status?.message.contains("/testing.EchoService/Echo") == true)
      let streaming = await failure {
        for try await _ in try await client.echoMany(EchoManyRequest()) {}
      }
      #expect(streaming?.code == .unimplemented)
    }
  }

  @Test func metadataGoesBothWays() async throws {
    try await withTestClient { client in
      var options = CallOptions()
      options.metadata.append("x-grpc-test-echo-initial", "initial")
      options.metadata.append("x-grpc-test-echo-trailing-bin", bytes: [0, 1, 255])
      let response = ResponseInfo()
      options.response = response
      _ = try await client.emptyCall(GrpcTesting.Empty(), options: options)
      #expect(response.headers["x-grpc-test-echo-initial"] == "initial")
      #expect(response.trailers[bytes: "x-grpc-test-echo-trailing-bin"] == [0, 1, 255])
    }
  }

  @Test func theHandlerSeesTheGivenIdentity() async throws {
    try await withLoop { loop in
      let channel = InProcessChannel(services: [TestServant()], identity: "spiffe://test/someone", on: loop)
      let response = try await GrpcTesting.TestServiceClient(channel).unaryCall(
        .with { $0.fillUsername = true })
      #expect(response.username == "spiffe://test/someone")
    }
  }

  @Test func aResponseAboveTheLimitIsRefused() async throws {
    try await withTestClient { client in
      var options = CallOptions()
      options.maximumMessageSize = 1_000
      let status = await failure {
        try await client.unaryCall(.with { $0.responseSize = 1_001 }, options: options)
      }
      #expect(status?.code == .resourceExhausted)
    }
  }

  @Test func aHundredCallsRunAtOnce() async throws {
    try await withTestClient { client in
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
}

/// Runs `body` with a loop that ends with it.
func withLoop(_ body: (EventLoop) async throws -> Void) async throws {
  let loop = try EventLoop(name: "test")
  try loop.start()
  do {
    try await body(loop)
  } catch {
    loop.stop()
    loop.join()
    throw error
  }
  loop.stop()
  loop.join()
}

/// Runs `body` with a client of the interoperability servant.
func withTestClient(
  interceptors: [any ServerInterceptor] = [],
  _ body: (GrpcTesting.TestServiceClient) async throws -> Void
) async throws {
  try await withLoop { loop in
    let channel = InProcessChannel(services: [TestServant()], interceptors: interceptors, on: loop)
    try await body(GrpcTesting.TestServiceClient(channel))
  }
}
