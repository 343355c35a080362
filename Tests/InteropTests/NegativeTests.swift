import HTTP2
import Protobuf
import RPC
import RPCClient
import RPCTestSupport
import Testing

import enum TestingAPI.GrpcTesting

/// The "Negative HTTP/2 Interop Test Case Descriptions": a server that does what gRPC's servers do not, and our client.
@Suite(.timeLimit(.minutes(15)))
struct NegativeTests {
  private static let responseSize = 314_159
  private static let request = GrpcTesting.SimpleRequest.with {
    $0.responseSize = Int32(responseSize)
    $0.payload = .zeros(271_828)
  }
  private static let frame = RawCall.frame(
    GrpcTesting.SimpleResponse.with { $0.payload = .zeros(responseSize) }.encoded())
  private static let headers: [(StaticString, String)] = [
    (":status", "200"), ("content-type", "application/grpc"),
  ]

  /// `goaway`.
  @Test func afterAGoAwayTheNextCallTakesAnotherConnection() async throws {
    let server = try await RawServer { stream, event in
      guard case .end = event else { return }
      // Of both connections: a client that stayed would have its second call refused.
      stream.connection?.session?.goAway(.noError)
      Self.answer(stream)
    }
    try await withClient(server) { client in
      for _ in 0..<2 { try await Self.callSucceeds(client) }
    }
    await server.accepted.wait(for: 2)
    #expect(await server.accepted.count == 2)
    await server.stop()
  }

  /// `rst_after_header`.
  @Test(arguments: [ErrorCode.noError, .internalError, .cancel])
  func aResetAfterTheHeadersFailsTheCall(_ code: ErrorCode) async throws {
    try await expectFailure(code) { stream, event in
      guard case .end = event else { return }
      stream.respond(Self.headers)
      stream.reset(code)
    }
  }

  /// `rst_during_data`.
  @Test(arguments: [ErrorCode.noError, .internalError, .cancel])
  func aResetInsideTheMessageFailsTheCall(_ code: ErrorCode) async throws {
    try await expectFailure(code) { stream, event in
      switch event {
      case .end:
        stream.respond(Self.headers)
        stream.write(Array(Self.frame.prefix(Self.frame.count / 2)))
      case .roomBecameFree: stream.reset(code)
      case .headers, .closed: break
      }
    }
  }

  /// `rst_after_data`.
  @Test(arguments: [ErrorCode.noError, .internalError, .cancel])
  func aResetAfterTheMessageFailsTheCall(_ code: ErrorCode) async throws {
    try await expectFailure(code) { stream, event in
      switch event {
      case .end:
        stream.respond(Self.headers)
        stream.write(Self.frame)
      case .roomBecameFree: stream.reset(code)
      case .headers, .closed: break
      }
    }
  }

  /// `ping`.
  @Test func pingsAreAcknowledgedAndDisturbNoCall() async throws {
    let rest = Once()
    let server = try await RawServer(limits: Self.unbuffered) { stream, event in
      switch event {
      case .headers: stream.connection?.session?.ping(1)
      case .end:
        stream.connection?.session?.ping(2)
        stream.respond(Self.headers)
        stream.write(Array(Self.frame.prefix(100_000)))
      case .roomBecameFree:
        guard rest.isDue else { return }
        stream.connection?.session?.ping(3)
        stream.write(Array(Self.frame.dropFirst(100_000)))
        stream.finish(HeaderBlock([("grpc-status", "0")]))
      case .closed: stream.connection?.session?.ping(4)
      }
    }
    try await withClient(server) { client in
      try await Self.callSucceeds(client)
      await server.acknowledged.wait(for: 4)
    }
    #expect(await server.onLoop { server.acknowledgedPings } == [1, 2, 3, 4])
    await server.stop()
  }

  /// `max_streams`.
  @Test func noMoreStreamsAreOpenedThanTheServerTakes() async throws {
    var limits = SessionLimits()
    limits.maximumConcurrentStreams = 1
    let tally = Tally()
    let server = try await RawServer(limits: limits) { stream, event in
      switch event {
      case .headers: tally.opened()
      case .end: Self.answer(stream)
      case .closed: tally.closed()
      case .roomBecameFree: break
      }
    }
    try await withClient(server) { client in
      try await Self.callSucceeds(client)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<15 { group.addTask { try await Self.callSucceeds(client) } }
        try await group.waitForAll()
      }
    }
    let (all, most) = await server.onLoop { (tally.all, tally.most) }
    #expect(all == 16)
    #expect(most == 1)
    await server.stop()
  }

  // MARK: -

  /// Streams tell of every write that went out.
  private static let unbuffered = {
    var limits = SessionLimits()
    limits.streamBufferBytes = 1
    return limits
  }()

  private static func answer(_ stream: RawServer.Stream) {
    stream.respond(headers)
    stream.write(frame)
    stream.finish(HeaderBlock([("grpc-status", "0")]))
  }

  private static func callSucceeds(_ client: GrpcTesting.TestServiceClient) async throws {
    let response = try await client.unaryCall(request, options: CallOptions(timeout: .seconds(120)))
    #expect(response.payload == .zeros(responseSize))
  }

  private func expectFailure(
    _ code: ErrorCode, _ handler: @escaping @Sendable (RawServer.Stream, RawServer.Event) -> Void
  ) async throws {
    let server = try await RawServer(limits: Self.unbuffered, handler)
    try await withClient(server) { client in
      let status = await failure {
        try await client.unaryCall(Self.request, options: CallOptions(timeout: .seconds(120)))
      }
      #expect(status?.code == (code == .cancel ? .cancelled : .internal))
      #expect(status?.message.contains("\(code)") == true)
    }
    await server.stop()
  }

  private func withClient(
    _ server: RawServer, _ body: (GrpcTesting.TestServiceClient) async throws -> Void
  ) async throws {
    var configuration = ClientConfiguration(
      endpoints: [.init(host: "127.0.0.1", port: server.port)], security: .plaintext)
    configuration.retry = .none
    let channel = try ClientChannel(configuration)
    defer { channel.shutDown() }
    try await body(GrpcTesting.TestServiceClient(channel))
  }

  /// Is due once. Confined to the raw server's loop.
  private final class Once: @unchecked Sendable {
    private var isOver = false

    var isDue: Bool {
      defer { isOver = true }
      return !isOver
    }
  }

  /// Counts streams. Confined to the raw server's loop.
  private final class Tally: @unchecked Sendable {
    private(set) var all = 0
    private(set) var most = 0
    private var open = 0

    func opened() {
      all += 1
      open += 1
      most = max(most, open)
    }

    func closed() { open -= 1 }
  }
}
