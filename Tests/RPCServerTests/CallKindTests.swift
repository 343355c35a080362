import Protobuf
import RPC
import RPCClient
import RPCServer
import RPCTestSupport
import TestServants
import Testing

import enum TestingAPI.GrpcTesting

/// Every kind of call between our client and our server, over sockets.
@Suite(.timeLimit(.minutes(15)))
struct CallKindTests {
  typealias Security = TestServer.Security

  @Test(arguments: Security.allCases)
  func aUnaryCallIsAnswered(_ security: Security) async throws {
    try await withServer([EchoServant()], security) { channel, _ in
      let client = EchoClient(channel)
      let message = EchoMessage.with {
        $0.text = "grüezi 👋"
        $0.number = -7
        $0.payload = [0, 1, 255]
      }
      let answer = try await client.echo(message)
      #expect(answer == message)
      let empty = try await client.echo(EchoMessage())
      #expect(empty == EchoMessage())
    }
  }

  @Test(arguments: Security.allCases)
  func serverStreamingGivesResponsesInOrder(_ security: Security) async throws {
    try await withServer([TestServant()], security) { channel, _ in
      let client = GrpcTesting.TestServiceClient(channel)
      let sizes: [Int32] = [31_415, 9, 0, 2_653, 58_979]
      let stream = try await client.streamingOutputCall(.asking(for: sizes))
      var received: [Int32] = []
      for try await response in stream { received.append(Int32(response.payload?.body.count ?? -1)) }
      #expect(received == sizes)
    }
  }

  @Test(arguments: Security.allCases)
  func aServerStreamMayBeEmpty(_ security: Security) async throws {
    try await withServer([TestServant()], security) { channel, _ in
      let stream = try await GrpcTesting.TestServiceClient(channel).streamingOutputCall(.asking(for: []))
      for try await _ in stream { Issue.record("nothing was asked for") }
    }
  }

  @Test(arguments: Security.allCases)
  func clientStreamingSumsUp(_ security: Security) async throws {
    try await withServer([TestServant()], security) { channel, _ in
      let call = try await GrpcTesting.TestServiceClient(channel).streamingInputCall()
      for size in [27_182, 8, 1_828, 45_904] { try await call.send(.payload(size)) }
      #expect(try await call.finish().aggregatedPayloadSize == 74_922)
    }
  }

  @Test(arguments: Security.allCases)
  func aClientStreamMayBeEmpty(_ security: Security) async throws {
    try await withServer([TestServant()], security) { channel, _ in
      let call = try await GrpcTesting.TestServiceClient(channel).streamingInputCall()
      #expect(try await call.finish().aggregatedPayloadSize == 0)
    }
  }

  @Test(arguments: Security.allCases)
  func fullDuplexPlaysPingPong(_ security: Security) async throws {
    try await withServer([TestServant()], security) { channel, _ in
      let call = try await GrpcTesting.TestServiceClient(channel).fullDuplexCall()
      var responses = call.responses.makeAsyncIterator()
      for (request, response) in [(27_182, 31_415), (8, 9), (1_828, 2_653), (45_904, 58_979)] {
        try await call.send(.asking(for: [Int32(response)], payload: request))
        #expect(try await responses.next()?.payload?.body.count == response)
      }
      call.finishSending()
      #expect(try await responses.next() == nil)
    }
  }

  @Test(arguments: Security.allCases)
  func anEmptyFullDuplexCallEndsWell(_ security: Security) async throws {
    try await withServer([TestServant()], security) { channel, _ in
      let call = try await GrpcTesting.TestServiceClient(channel).fullDuplexCall()
      call.finishSending()
      for try await _ in call.responses { Issue.record("nothing was asked for") }
    }
  }

  @Test(arguments: Security.allCases)
  func halfDuplexAnswersAtTheEnd(_ security: Security) async throws {
    try await withServer([TestServant()], security) { channel, _ in
      let call = try await GrpcTesting.TestServiceClient(channel).halfDuplexCall()
      for size in 1...5 { try await call.send(.asking(for: [Int32(size)])) }
      call.finishSending()
      var sizes: [Int] = []
      for try await response in call.responses { sizes.append(response.payload?.body.count ?? -1) }
      #expect(sizes == [1, 2, 3, 4, 5])
    }
  }

  @Test(arguments: Security.allCases)
  func largeMessagesGoBothWays(_ security: Security) async throws {
    try await withServer([EchoServant()], security) { channel, _ in
      let message = EchoMessage.with {
        $0.payload = (0..<3_900_000).map { UInt8(truncatingIfNeeded: $0 ^ $0 >> 8) }
      }
      let answer = try await EchoClient(channel).echo(message)
      #expect(answer == message)
    }
  }

  @Test(arguments: Security.allCases)
  func aThousandCallsRunAtOnce(_ security: Security) async throws {
    try await withServer([EchoServant()], security, loops: 2) { channel, _ in
      let client = EchoClient(channel)
      try await withThrowingTaskGroup(of: Int64.self) { group in
        for number in 0..<1_000 {
          group.addTask { try await client.echo(.with { $0.number = Int64(number) }).number }
        }
        var numbers: Set<Int64> = []
        for try await number in group { numbers.insert(number) }
        #expect(numbers.count == 1_000)
      }
    }
  }
}
