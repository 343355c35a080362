import GoogleAPI
import Protobuf
import RPC
import RPCClient
import RPCServer
import RPCTestSupport
import SeededRandom
import TestServants
import Testing

import enum TestingAPI.GrpcTesting

/// Metadata and statuses over the wire.
@Suite(.timeLimit(.minutes(15)))
struct MetadataTests {
  @Test(arguments: TestServer.Security.allCases)
  func metadataGoesBothWaysInEveryKindOfCall(_ security: TestServer.Security) async throws {
    try await withServer([TestServant()], security) { channel, _ in
      let client = GrpcTesting.TestServiceClient(channel)
      let binary = Array(UInt8.min...UInt8.max)
      func options() -> (CallOptions, ResponseInfo) {
        var options = CallOptions()
        options.metadata.append("x-grpc-test-echo-initial", "an initial value")
        options.metadata.append("x-grpc-test-echo-trailing-bin", bytes: binary)
        options.metadata.append("x-grpc-test-echo-trailing-bin", bytes: [])
        let response = ResponseInfo()
        options.response = response
        return (options, response)
      }
      func check(_ response: ResponseInfo) {
        #expect(response.headers["x-grpc-test-echo-initial"] == "an initial value")
        #expect(response.trailers.binaryValues("x-grpc-test-echo-trailing-bin") == [binary, []])
      }
      var (call, response) = options()
      _ = try await client.unaryCall(.with { $0.responseSize = 10 }, options: call)
      check(response)
      (call, response) = options()
      for try await _ in try await client.streamingOutputCall(.asking(for: [1, 2]), options: call) {}
      check(response)
      (call, response) = options()
      _ = try await client.streamingInputCall(options: call).finish()
      check(response)
      (call, response) = options()
      let duplex = try await client.fullDuplexCall(options: call)
      duplex.finishSending()
      for try await _ in duplex.responses {}
      check(response)
    }
  }

  @Test func aHandlerSeesNamesInOrderAndNoneOfTheProtocolsOwn() async throws {
    let service = MethodService(
      .echo { _, call in
        .with { $0.text = call.metadata.entries.map { "\($0.name)" }.joined(separator: " ") }
      })
    try await withServer([service]) { channel, _ in
      var options = CallOptions(timeout: .seconds(600))
      options.metadata.append("b", "1")
      options.metadata.append("a", "2")
      options.metadata.append("b", "3")
      options.metadata.append("k-bin", bytes: [1])
      let answer = try await EchoClient(channel).echo(EchoMessage(), options: options)
      #expect(answer.text == "user-agent b a b k-bin")
    }
  }

  @Test func headersCanGoBeforeTheFirstResponse() async throws {
    let release = Gate<Void>()
    let service = MethodService(
      .echoMany { _, responses, call async throws(Status) in
        call.responseMetadata.append("early", "yes")
        call.sendHeaders()
        await release.wait()
      })
    try await withServer([service]) { channel, _ in
      var options = CallOptions()
      let response = ResponseInfo()
      options.response = response
      let stream = try await EchoClient(channel).echoMany(EchoManyRequest(), options: options)
      while response.headers.isEmpty { await Task.yield() }
      #expect(response.headers["early"] == "yes")
      await release.open()
      for try await _ in stream {}
    }
  }

  @Test func requestMetadataAboveTheLimitIsRefusedBeforeItIsSent() async throws {
    try await withServer([TestServant()]) { channel, _ in
      let client = GrpcTesting.TestServiceClient(channel)
      _ = try await client.emptyCall(GrpcTesting.Empty())
      var options = CallOptions()
      options.metadata.append("big", String(repeating: "x", count: 9_000))
      let status = await failure { try await client.emptyCall(GrpcTesting.Empty(), options: options) }
      #expect(status?.code == .resourceExhausted)
      // The connection goes on.
      _ = try await client.emptyCall(GrpcTesting.Empty())
    }
  }

  @Test(arguments: [9_000, 100_000])
  func responseMetadataAboveTheLimitEndsTheCall(_ size: Int) async throws {
    let service = MethodService(
      .echo { request, call async throws(Status) in
        if request.number == 1 { call.responseMetadata.append("big", String(repeating: "x", count: size)) }
        if request.number == 2 { call.trailers.append("big", String(repeating: "x", count: size)) }
        return request
      })
    try await withServer([service], configureClient: { $0.retry = .none }) { channel, _ in
      let client = EchoClient(channel)
      for number in Int64(1)...2 {
        let status = await failure { try await client.echo(.with { $0.number = number }) }
        #expect(status != nil)
        #expect(
          status?.code == .resourceExhausted || status?.code == .internal, "\(number): \(status as Any)")
      }
      _ = try await client.echo(EchoMessage())
    }
  }

  @Test(arguments: TestServer.Security.allCases)
  func aStatusArrivesWithMessageAndDetails(_ security: TestServer.Security) async throws {
    try await withServer([TestServant()], security) { channel, _ in
      let client = GrpcTesting.TestServiceClient(channel)
      for message in [
        "", "plain", " spaces at the ends ", "100 % ☕\n\t\0 — 👋", String(repeating: "é", count: 100),
      ] {
        let status = await failure { try await client.unaryCall(.wanting(5, message)) }
        #expect(status?.code == .notFound)
        #expect(status?.message == message)
        #expect(status?.reason == "TEST_STATUS")
      }
      let invalid = await failure { try await client.unaryCall(.wanting(3, "too small")) }
      let badRequest = try #require(invalid?.detail(GoogleRpc.BadRequest.self))
      #expect(badRequest.fieldViolations.map(\.field) == ["response_status.code"])
      #expect(badRequest.fieldViolations.map(\.description) == ["too small"])
    }
  }

  @Test func aStatusAfterResponsesArrivesWithDetailsToo() async throws {
    try await withServer([TestServant()]) { channel, _ in
      let call = try await GrpcTesting.TestServiceClient(channel).fullDuplexCall()
      try await call.send(.asking(for: [3]))
      var responses = call.responses.makeAsyncIterator()
      let first = try await responses.next()
      #expect(first?.payload?.body.count == 3)
      try await call.send(
        .with { request in
          request.responseStatus = .with {
            $0.code = 10
            $0.message = "again, please"
          }
        })
      let status = await failure { try await responses.next() }
      #expect(status?.code == .aborted)
      #expect(status?.reason == "TEST_STATUS")
    }
  }

  @Test(arguments: StatusCode.allCases.filter { $0 != .ok })
  func everyCodeArrives(_ code: StatusCode) async throws {
    try await withServer([TestServant()], configureClient: { $0.retry = .none }) { channel, _ in
      let client = GrpcTesting.TestServiceClient(channel)
      let status = await failure { try await client.unaryCall(.wanting(code.rawValue, "test")) }
      #expect(status?.code == code)
      #expect(status?.message == "test")
    }
  }

  @Test func anyMessageOfAStatusArrives() async throws {
    var generator = SeededGenerator(seed: 11)
    let usual = Array(" %\t\r\n\0\u{7F}aé☺😈".unicodeScalars)
    var messages: [String] = []
    for _ in 0..<200 {
      var message = ""
      for _ in 0..<Int.random(in: 0...40, using: &generator) {
        let scalar =
          Bool.random(using: &generator)
          ? usual.randomElement(using: &generator)
          : Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &generator))
        if let scalar { message.unicodeScalars.append(scalar) }
      }
      messages.append(message)
    }
    try await withServer([TestServant()]) { channel, _ in
      let client = GrpcTesting.TestServiceClient(channel)
      for message in messages {
        let status = await failure { try await client.unaryCall(.wanting(2, message)) }
        #expect(status?.code == .unknown)
        // Strings that compare as equal may be different bytes.
        #expect(status.map { Array($0.message.utf8) } == Array(message.utf8))
      }
    }
  }

  @Test func longMessagesAndDetailsAreCutToWhatClientsAccept() async throws {
    let service = MethodService(
      .echo { request, _ async throws(Status) in
        throw Status(
          .internal, reason: "LARGE", String(repeating: "é", count: 50_000),
          metadata: ["k": String(repeating: "x", count: Int(request.number))])
      })
    try await withServer([service]) { channel, _ in
      let client = EchoClient(channel)
      let fits = await failure { try await client.echo(.with { $0.number = 3_000 }) }
      #expect(fits?.code == .internal)
      #expect(fits?.message.hasPrefix("ééé") == true)
      #expect(fits?.reason == "LARGE")
      let aboveAll = await failure { try await client.echo(.with { $0.number = 200_000 }) }
      #expect(aboveAll?.code == .internal)
      #expect(aboveAll?.message.hasPrefix("ééé") == true)
      #expect(aboveAll?.details == [])
    }
  }
}
