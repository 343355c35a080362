import EventLoop
import Protobuf
import RPC
import RPCClient
import RPCServer
import RPCTestSupport
import TestServants
import Testing

import enum TestingAPI.GrpcTesting

/// A client is used from wherever Swift code runs.
@Suite(.timeLimit(.minutes(15)))
struct ContextTests {
  /// One call of each kind.
  private static func callAll(_ channel: any Channel) async throws {
    let answer = try await EchoClient(channel).echo(.with { $0.text = "x" })
    #expect(answer.text == "x")
    let client = GrpcTesting.TestServiceClient(channel)
    var sizes: [Int] = []
    for try await response in try await client.streamingOutputCall(.asking(for: [70_000, 2])) {
      sizes.append(response.payload?.body.count ?? -1)
    }
    #expect(sizes == [70_000, 2])
    let upload = try await client.streamingInputCall()
    for _ in 0..<5 { try await upload.send(.payload(30_000)) }
    let sum = try await upload.finish()
    #expect(sum.aggregatedPayloadSize == 150_000)
    let duplex = try await client.fullDuplexCall()
    var responses = duplex.responses.makeAsyncIterator()
    for size in 1...5 {
      try await duplex.send(.asking(for: [Int32(size)]))
      let response = try await responses.next()
      #expect(response?.payload?.body.count == size)
    }
    duplex.finishSending()
    let end = try await responses.next()
    #expect(end == nil)
  }

  @Test @MainActor func fromTheMainActor() async throws {
    try await withServer([EchoServant(), TestServant()]) { channel, _ in try await Self.callAll(channel) }
  }

  @Test func fromADetachedTask() async throws {
    try await withServer([EchoServant(), TestServant()]) { channel, _ in
      try await Task.detached { try await Self.callAll(channel) }.value
    }
  }

  @Test func fromATaskGroup() async throws {
    try await withServer([EchoServant(), TestServant()], loops: 2) { channel, _ in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<20 { group.addTask { try await Self.callAll(channel) } }
        try await group.waitForAll()
      }
    }
  }

  @Test func fromAnActor() async throws {
    actor Caller {
      func call(_ channel: any Channel) async throws { try await ContextTests.callAll(channel) }
    }
    try await withServer([EchoServant(), TestServant()]) { channel, _ in try await Caller().call(channel) }
  }

  @Test func fromAnEventLoop() async throws {
    try await withServer([EchoServant(), TestServant()]) { channel, _ in
      let loop = try EventLoop(name: "caller")
      try loop.start()
      try await loop.submit { try await Self.callAll(channel) }
      loop.stop()
      loop.join()
    }
  }

  @Test func onTheChannelsOwnLoop() async throws {
    try await withServer([EchoServant(), TestServant()]) { _, server in
      let loop = try EventLoop(name: "shared")
      try loop.start()
      let channel = try ClientChannel(server.clientConfiguration, on: loop)
      try await loop.submit { try await Self.callAll(channel) }
      try await Self.callAll(channel)
      channel.shutDown()
      await loop.submit {}
      loop.stop()
      loop.join()
    }
  }

  @Test func fromAHandlerOfAServer() async throws {
    try await withServer([EchoServant(), TestServant()]) { channel, _ in
      let front = MethodService(
        .echo { request, _ async throws(Status) in try await EchoClient(channel).echo(request) })
      try await withServer([front]) { outer, _ in
        let answer = try await EchoClient(outer).echo(.with { $0.text = "through" })
        #expect(answer.text == "through")
      }
    }
  }

  @Test func asyncLetRunsCallsAtOnce() async throws {
    try await withServer([EchoServant()]) { channel, _ in
      let client = EchoClient(channel)
      async let first = client.echo(.with { $0.number = 1 })
      async let second = client.echo(.with { $0.number = 2 })
      let sum = try await first.number + second.number
      #expect(sum == 3)
    }
  }

  @Test func sendingAndReadingAtOnce() async throws {
    try await withServer([TestServant()]) { channel, _ in
      let call = try await GrpcTesting.TestServiceClient(channel).fullDuplexCall()
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
          for _ in 0..<200 { try await call.send(.asking(for: [10_000], payload: 10_000)) }
          call.finishSending()
        }
        group.addTask {
          var count = 0
          for try await _ in call.responses { count += 1 }
          #expect(count == 200)
        }
        try await group.waitForAll()
      }
    }
  }
}
