import ComputePool
import FairQueueing
import GoogleAPI
import Locking
import Protobuf
import RPC
import RPCClient
import RPCServer
import RPCTestSupport
import TestServants
import Testing

import enum TestingAPI.GrpcTesting

/// What leaves a loop by its size, and what becomes of it in the compute pool.
@Suite(.timeLimit(.minutes(15)))
struct OffLoopTests {
  private static let long = 100_000
  private static let short = 1_000
  private static let gzip = {
    var options = CallOptions()
    options.compressesRequests = true
    return options
  }()

  @Test func aLongRequestIsDecodedInThePoolAndAShortOneOnTheLoop() async throws {
    try await withPool { channel, pool in
      let client = EchoClient(channel)
      _ = try await client.echo(.payload(Self.short))
      #expect(pool.startedCount == 0)
      let long = EchoMessage.payload(Self.long)
      #expect(try await client.echo(long) == long)
      #expect(pool.startedCount == 1)
    }
  }

  @Test func aRequestWithALargeInflatedSizeIsInflatedInThePool() async throws {
    try await withPool { channel, pool in
      let client = EchoClient(channel)
      _ = try await client.echo(.payload(Self.short), options: Self.gzip)
      #expect(pool.startedCount == 0)
      // A thousandth of that on the wire.
      let long = EchoMessage.payload(1_000_000)
      #expect(try await client.echo(long, options: Self.gzip) == long)
      #expect(pool.startedCount == 1)
    }
  }

  @Test func theRequestsOfAStreamAreDecodedInThePoolToo() async throws {
    try await withPool { channel, pool in
      for options in [CallOptions(), Self.gzip] {
        let before = pool.startedCount
        let call = try await GrpcTesting.TestServiceClient(channel).streamingInputCall(options: options)
        for size in [Self.short, Self.long, Self.short, Self.long] { try await call.send(.payload(size)) }
        let sum = try await call.finish().aggregatedPayloadSize
        #expect(Int(sum) == 2 * (Self.short + Self.long))
        #expect(pool.startedCount == before + 2)
      }
    }
  }

  @Test func aLongResponseIsCompressedInThePoolAndAShortOneOnTheLoop() async throws {
    try await withPool { channel, pool in
      let client = GrpcTesting.TestServiceClient(channel)
      for (size, started) in [(Self.short, 0), (Self.long, 1)] {
        let response = try await client.unaryCall(
          .with {
            $0.responseSize = Int32(size)
            $0.responseCompressed = .with { $0.value = true }
          })
        #expect(response.payload?.body.count == size)
        #expect(pool.startedCount == started)
      }
      var request = GrpcTesting.StreamingOutputCallRequest.asking(for: [Int32(Self.long), Int32(Self.short)])
      request.responseParameters[0].compressed = .with { $0.value = true }
      request.responseParameters[1].compressed = .with { $0.value = true }
      var sizes: [Int] = []
      for try await response in try await client.streamingOutputCall(request) {
        sizes.append(response.payload?.body.count ?? -1)
      }
      #expect(sizes == [Self.long, Self.short])
      #expect(pool.startedCount == 2)
    }
  }

  @Test func aBusyPoolDoesNotDelayCallsThatDoNotNeedIt() async throws {
    try await withPool { channel, pool in
      let block = try await PoolBlock(pool)
      let client = EchoClient(channel)
      let long = Task { try await client.echo(.payload(Self.long)) }
      while pool.waitingCount == 0 { await Task.yield() }
      _ = try await client.echo(.payload(Self.short))
      await block.open()
      #expect(try await long.value.payload.count == Self.long)
    }
  }

  @Test func aFullPoolRefusesLongRequestsAndSaysWhenToRetry() async throws {
    try await withPool(ComputePool(threads: 1, maximumWaiting: 0)) { channel, pool in
      let block = try await PoolBlock(pool)
      let client = EchoClient(channel)
      let refused = await failure { try await client.echo(.payload(Self.long)) }
      #expect(refused?.code == .resourceExhausted)
      #expect(refused?.detail(GoogleRpc.ErrorInfo.self)?.metadata["limit"] == "maximumWaitingComputations")
      #expect(refused?.detail(GoogleRpc.RetryInfo.self) != nil)
      _ = try await client.echo(.payload(Self.short))
      await block.open()
    }
  }

  @Test func aCallThatEndsLeavesThePoolsQueue() async throws {
    try await withPool { channel, pool in
      let block = try await PoolBlock(pool)
      let client = EchoClient(channel)
      let cancelled = Task { try await client.echo(.payload(Self.long)) }
      while pool.waitingCount == 0 { await Task.yield() }
      cancelled.cancel()
      while pool.waitingCount > 0 { await Task.yield() }
      await block.open()
      #expect(pool.startedCount == 1)
    }
  }

  @Test func aBrokenLongRequestFailsLikeAShortOne() async throws {
    let server = try await TestServer([EchoServant()])
    let broken = [UInt8](repeating: 0xFF, count: Self.long)
    let answer = try await RawCall.make(
      port: server.endpoint.port, RawCall.headers("/testing.EchoService/Echo", []),
      body: [RawCall.frame(broken)])
    #expect(answer.status == "\(StatusCode.internal.rawValue)")
    await server.stop()
  }

  @Test func responsesFromASizeOnAreCompressedIfTheClientAcceptsIt() async throws {
    try await withEcho(isSecret: false) { wire async throws in
      #expect(try await wire(1_000, "identity,gzip") == 0)
      #expect(try await wire(5_000, "identity,gzip") == 1)
      #expect(try await wire(50_000, "identity,gzip") == 1)
      #expect(try await wire(50_000, "identity") == 0)
    }
  }

  @Test func aSecretResponseIsNeverCompressed() async throws {
    try await withEcho(isSecret: true) { wire async throws in
      #expect(try await wire(5_000, "identity,gzip") == 0)
      #expect(try await wire(50_000, "identity,gzip") == 0)
    }
  }

  /// Runs `body` with a way to get the compressed flag of a response of a size.
  private func withEcho(
    isSecret: Bool, _ body: ((Int, String) async throws -> UInt8?) async throws -> Void
  ) async throws {
    let method = MethodDescriptor(
      service: "testing.EchoService", method: "Echo", kind: .unary,
      policy: MethodPolicy(access: .public, effect: .read, idempotency: .natural, isSecret: isSecret))
    let service = MethodService(
      .unary(method) { (request: EchoMessage, call) async throws(Status) -> EchoMessage in
        // A handler that asks for it does not get it either.
        if isSecret { call.compressesResponses = true }
        return request
      })
    let server = try await TestServer([service], configure: { $0.compressedResponseBytes = 2_000 })
    try await body { size, accepted in
      let answer = try await RawCall.make(
        port: server.endpoint.port,
        RawCall.headers("/testing.EchoService/Echo", [("grpc-accept-encoding", accepted)]),
        body: [RawCall.frame(EchoMessage.payload(size).encoded())])
      #expect((answer.headers["grpc-encoding"] == "gzip") == (answer.body.first == 1))
      return answer.body.first
    }
    await server.stop()
  }

  private func withPool(
    _ pool: ComputePool = ComputePool(threads: 1),
    _ body: (ClientChannel, ComputePool) async throws -> Void
  ) async throws {
    try await withServer([TestServant(), EchoServant()], configure: { $0.computePool = pool }) { channel, _ in
      try await body(channel, pool)
    }
  }
}

/// Keeps the one thread of a pool busy.
private struct PoolBlock {
  private let semaphore = Semaphore()
  private let task: Task<Void, any Error>

  init(_ pool: ComputePool) async throws {
    let semaphore = semaphore
    task = Task { _ = try await pool.run(for: .own) { _ in semaphore.wait() } }
    while pool.startedCount == 0 { await Task.yield() }
  }

  /// Lets it go on.
  func open() async {
    semaphore.signal()
    _ = await task.result
  }
}

extension EchoMessage {
  fileprivate static func payload(_ size: Int) -> Self {
    .with { $0.payload = [UInt8](repeating: 7, count: size) }
  }
}
