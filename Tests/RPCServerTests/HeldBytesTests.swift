import FairQueueing
import HTTP2
import Protobuf
import RPC
import RPCClient
import RPCServer
import RPCTestSupport
import TestServants
import Testing

import enum TestingAPI.GrpcTesting

/// What a server holds for its clients is bounded for each connection, caller and loop. Callers are told apart by their
/// addresses here.
@Suite(.timeLimit(.minutes(15)))
struct HeldBytesTests {
  private static let exhausted = Int(StatusCode.resourceExhausted.rawValue)
  private static let greedy = "127.0.0.2"
  private static let other = "127.0.0.3"
  private static let newcomer = "127.0.0.4"

  /// Runs a conversation with a server; `RawPeer` blocks.
  private func converse(
    _ service: any Service = TestServant(), _ configure: (inout ServerConfiguration) -> Void,
    _ script: @escaping @Sendable (UInt16) throws -> Void, beforeStop: () async -> Void = {}
  ) async throws {
    let server = try await TestServer([service]) {
      // The guard against floods has tests of its own, and `settle` asks with PINGs.
      $0.limits.minimumPingInterval = .zero
      configure(&$0)
    }
    let port = server.endpoint.port
    let outcome = await ChildProcess.blocking { Result { try script(port) } }
    await beforeStop()
    await server.stop()
    try outcome.get()
  }

  /// Runs a conversation about messages that a handler does not take, of which a connection may hold 100 000 bytes.
  private func converseWithIdleHandler(_ script: @escaping @Sendable (RawPeer) throws -> Void) async throws {
    let method = MethodDescriptor(service: "testing.EchoService", method: "Echo", kind: .clientStreaming)
    let release = Gate<Void>()
    let service = MethodService(ServerMethod(method) { _ async throws(Status) in await release.wait() })
    try await converse(service) {
      $0.undeliveredRequests.perConnection = 100_000
    } _: { port in
      try script(Self.peer(port, from: Self.greedy))
    } beforeStop: {
      // On a loop that has ended nothing goes on any more.
      await release.open()
    }
  }

  private static func peer(_ port: UInt16, from host: String, window: UInt32 = 0) throws -> RawPeer {
    let peer = try RawPeer(port: port, from: host)
    try peer.begin([.initialWindowSize(window)])
    return peer
  }

  private static func fields(_ path: String) -> [RawField] {
    RawField.echo.map { $0.name == ":path" ? RawField(":path", path) : $0 }
  }

  private static let unary = fields("/grpc.testing.TestService/UnaryCall")

  /// Asks for a response of a size, and waits until the server has processed that.
  private static func ask(_ peer: RawPeer, _ stream: UInt32, size: Int32) throws {
    let request = GrpcTesting.SimpleRequest.with { $0.responseSize = size }
    peer.send(.headers(stream, unary), .data(stream, RawCall.frame(request.encoded()), ends: true))
    try peer.settle()
  }

  /// Sends this many bytes of an incomplete message, and waits until the server has processed them.
  private static func begin(_ peer: RawPeer, _ stream: UInt32, count: Int) throws {
    peer.send(.headers(stream, unary))
    var rest = ([0, 0, 1, 0, 0] + [UInt8](repeating: 0, count: count - 5))[...]
    while !rest.isEmpty {
      peer.send(.data(stream, Array(rest.prefix(16_384))))
      rest = rest.dropFirst(16_384)
    }
    try peer.settle()
  }

  private static func isAnswered(_ peer: RawPeer, _ stream: UInt32) -> Bool {
    peer.fields[stream]?.contains { $0.name == "grpc-status" } ?? false
  }

  // MARK: Responses

  @Test func responsesBeyondTheLimitOfAConnectionAreRefused() async throws {
    try await converse {
      $0.unsentResponses.perConnection = 100_000
    } _: { port in
      let peer = try Self.peer(port, from: Self.greedy)
      for stream in [UInt32(1), 3] { try Self.ask(peer, stream, size: 40_000) }
      #expect(!Self.isAnswered(peer, 1) && !Self.isAnswered(peer, 3))
      try Self.ask(peer, 5, size: 40_000)
      try peer.expectStatus(5, Self.exhausted)
    }
  }

  @Test func responsesBeyondTheLimitOfACallerAreRefusedOnAllConnectionsOfThatCallerOnly() async throws {
    try await converse {
      $0.unsentResponses.perCaller = 100_000
    } _: { port in
      let peers = try (0..<3).map { _ in try Self.peer(port, from: Self.greedy) }
      for peer in peers.prefix(2) { try Self.ask(peer, 1, size: 40_000) }
      try Self.ask(peers[2], 1, size: 40_000)
      try peers[2].expectStatus(1, Self.exhausted)
      let another = try Self.peer(port, from: Self.other, window: 1 << 20)
      try Self.ask(another, 1, size: 40_000)
      try another.expectStatus(1, Int(StatusCode.ok.rawValue))
      // What is taken makes room.
      peers[0].send(.settings([.initialWindowSize(1 << 20)]))
      try peers[0].expectStatus(1, Int(StatusCode.ok.rawValue))
      try Self.ask(peers[2], 3, size: 40_000)
      #expect(!Self.isAnswered(peers[2], 3))
    }
  }

  @Test func atTheLoopsLimitTheCallsOfTheGreediestCallerEnd() async throws {
    try await converse {
      $0.unsentResponses.perLoop = 250_000
    } _: { port in
      let greedy = try (0..<3).map { _ in try Self.peer(port, from: Self.greedy) }
      for peer in greedy { try Self.ask(peer, 1, size: 40_000) }
      let other = try Self.peer(port, from: Self.other)
      for stream in [UInt32(1), 3] { try Self.ask(other, stream, size: 40_000) }
      let newcomer = try Self.peer(port, from: Self.newcomer)
      try Self.ask(newcomer, 1, size: 60_000)
      #expect(!Self.isAnswered(newcomer, 1))
      for peer in greedy {
        let reset = try peer.next(.reset)
        #expect(reset.stream == 1 && reset.errorCode == .cancel)
      }
      try other.settle()
      #expect(!other.received.contains { $0.kind == .reset })
      // The response of the newcomer, and those of the other, are whole.
      for peer in [other, newcomer] {
        peer.send(.settings([.initialWindowSize(1 << 20)]))
        try peer.expectStatus(1, Int(StatusCode.ok.rawValue))
      }
    }
  }

  @Test func atTheLoopsLimitTheGreediestCallerItselfIsRefused() async throws {
    try await converse {
      $0.unsentResponses.perLoop = 150_000
    } _: { port in
      let other = try Self.peer(port, from: Self.other)
      try Self.ask(other, 1, size: 40_000)
      let greedy = try Self.peer(port, from: Self.greedy)
      for stream in [UInt32(1), 3] { try Self.ask(greedy, stream, size: 40_000) }
      try Self.ask(greedy, 5, size: 40_000)
      try greedy.expectStatus(5, Self.exhausted)
      try other.settle()
      #expect(!other.received.contains { $0.kind == .reset })
    }
  }

  @Test func noCallStartsWhileTooManyResponsesWait() async throws {
    let begun = AsyncStream.makeStream(of: Void.self)
    let method = MethodDescriptor(
      service: "testing.EchoService", method: "Echo", kind: .unary,
      policy: MethodPolicy(access: .requirements([.init("echo.read")]), effect: .read, idempotency: .natural))
    let service = MethodService(
      .unary(method) { (_: EchoMessage, _) async throws(Status) -> EchoMessage in
        begun.continuation.yield()
        return .with { $0.text = String(repeating: "x", count: 60_000) }
      })
    try await converse(service) {
      $0.unsentResponses.perConnection = 100_000
    } _: { port in
      let peer = try Self.peer(port, from: Self.greedy)
      peer.sendEcho(1)
      try peer.settle()
      peer.sendEcho(3)
      try peer.expectStatus(3, Self.exhausted)
    }
    begun.continuation.finish()
    var count = 0
    for await _ in begun.stream { count += 1 }
    #expect(count == 1)
  }

  @Test func aResponseLargerThanClientsAcceptIsRefused() async throws {
    try await converse {
      $0.maximumResponseSize = 1_000
    } _: { port in
      let peer = try Self.peer(port, from: Self.greedy, window: 1 << 20)
      try Self.ask(peer, 1, size: 990)
      try peer.expectStatus(1, Int(StatusCode.ok.rawValue))
      try Self.ask(peer, 3, size: 1_001)
      try peer.expectStatus(3, Self.exhausted)
    }
  }

  // MARK: Requests

  @Test func requestsBeyondTheLimitOfACallerAreRefusedOnAllConnectionsOfThatCallerOnly() async throws {
    try await converse {
      $0.undeliveredRequests.perCaller = 50_000
    } _: { port in
      let peers = try (0..<2).map { _ in try Self.peer(port, from: Self.greedy) }
      try Self.begin(peers[0], 1, count: 40_000)
      let another = try Self.peer(port, from: Self.other)
      try Self.begin(another, 1, count: 40_000)
      try Self.begin(peers[1], 1, count: 20_000)
      try peers[1].expectStatus(1, Self.exhausted)
      for peer in [peers[0], another] {
        try peer.settle()
        #expect(!Self.isAnswered(peer, 1))
      }
      // What is given up makes room.
      peers[0].send(.reset(1, .cancel))
      try peers[0].settle()
      try Self.begin(peers[1], 3, count: 20_000)
      #expect(!Self.isAnswered(peers[1], 3))
    }
  }

  @Test func unfinishedRequestsCountWithTheirMetadata() async throws {
    try await converse {
      $0.undeliveredRequests.perCaller = 30_000
    } _: { port in
      let peers = try (0..<2).map { _ in try Self.peer(port, from: Self.greedy) }
      let metadata = [RawField("x", String(repeating: "m", count: 7_500))]
      for peer in peers {
        for stream: UInt32 in [1, 3] { peer.send(.headers(stream, Self.unary + metadata)) }
        try peer.settle()
      }
      try peers[1].expectStatus(3, Self.exhausted)
      for (peer, stream) in [(peers[0], UInt32(1)), (peers[0], 3), (peers[1], 1)] {
        #expect(!Self.isAnswered(peer, stream))
      }
      // What is given up makes room.
      peers[0].send(.reset(1, .cancel))
      try peers[0].settle()
      peers[1].send(.headers(5, Self.unary + metadata))
      try peers[1].settle()
      #expect(!Self.isAnswered(peers[1], 5))
    }
  }

  @Test func atTheLoopsLimitTheRequestsOfTheGreediestCallerEnd() async throws {
    try await converse {
      $0.undeliveredRequests.perLoop = 100_000
    } _: { port in
      let greedy = try (0..<2).map { _ in try Self.peer(port, from: Self.greedy) }
      for peer in greedy { try Self.begin(peer, 1, count: 30_000) }
      let other = try Self.peer(port, from: Self.other)
      try Self.begin(other, 1, count: 30_000)
      let newcomer = try Self.peer(port, from: Self.newcomer)
      try Self.begin(newcomer, 1, count: 20_000)
      for peer in greedy { try peer.expectStatus(1, Self.exhausted) }
      for peer in [other, newcomer] {
        try peer.settle()
        #expect(!Self.isAnswered(peer, 1))
      }
    }
  }

  @Test func requestsThatAHandlerDoesNotTakeCountWithTheirInflatedSize() async throws {
    try await converseWithIdleHandler { peer in
      peer.send(.headers(1, RawField.echo + [RawField("grpc-encoding", "gzip")]))
      func frame(_ size: Int) throws -> [UInt8] {
        var frame = [UInt8](repeating: 0, count: Frame.headerSize + size)
        try Frame.seal(&frame, compressing: true)
        #expect(frame.count < 1_000)
        return frame
      }
      // What is inflated only when it is taken is held as it came.
      for _ in 0..<3 { peer.send(.data(1, try frame(60_000))) }
      for _ in 0..<3 { peer.send(.data(1, try frame(30_000))) }
      try peer.settle()
      #expect(!Self.isAnswered(peer, 1))
      peer.send(.data(1, try frame(30_000)))
      try peer.expectStatus(1, Self.exhausted)
    }
  }

  @Test func emptyMessagesThatAHandlerDoesNotTakeCountWithTheirMemory() async throws {
    try await converseWithIdleHandler { peer in
      peer.send(.headers(1, RawField.echo))
      let messages = [UInt8](repeating: 0, count: 1_000 * Frame.headerSize)
      peer.send(.data(1, messages))
      try peer.settle()
      #expect(!Self.isAnswered(peer, 1))
      peer.send(.data(1, messages))
      try peer.expectStatus(1, Self.exhausted)
    }
  }
}
