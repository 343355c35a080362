import GoogleAPI
import Protobuf
import RPC
import RPCTestSupport
import TestServants
import Testing

import enum TestingAPI.GrpcTesting

@testable import RPCServer

/// More calls than a server takes at once.
@Suite(.timeLimit(.minutes(15)))
struct OverloadTests {
  /// A method that the contract describes, and that the limit therefore holds for.
  private static let limited = MethodDescriptor(
    service: "testing.EchoService", method: "Echo", kind: .unary,
    policy: MethodPolicy(access: .permission("echo.read"), effect: .read, idempotency: .natural))
  private static let writing = MethodDescriptor(
    service: "testing.EchoService", method: "Write", kind: .unary,
    policy: MethodPolicy(access: .permission("echo.write"), effect: .write, idempotency: .natural))

  @Test func aCallBeyondTheLimitIsRefusedAtOnceAndToldWhenToComeAgain() async throws {
    let (started, release) = (Gate<Void>(), Gate<Void>())
    try await withLimit(1, started, release) { channel, _ in
      let first = Task { try await channel.unary(Self.limited, EchoMessage(), CallOptions()) as EchoMessage }
      await started.wait()
      let refused = await failure {
        try await channel.unary(Self.limited, EchoMessage(), CallOptions()) as EchoMessage
      }
      #expect(refused?.code == .resourceExhausted)
      #expect(refused?.reason == "OVERLOADED")
      #expect(refused?.detail(GoogleRpc.ErrorInfo.self)?.metadata == ["limit": "maximumCallsPerLoop"])
      #expect(refused?.detail(GoogleRpc.RetryInfo.self)?.retryDelay?.seconds == Status.overloadRetrySeconds)
      // What is not of the contract, such as health, is answered all the same.
      _ = try await GrpcTesting.TestServiceClient(channel).emptyCall(GrpcTesting.Empty())
      await release.open()
      _ = try await first.value
      let _: EchoMessage = try await channel.unary(Self.limited, EchoMessage(), CallOptions())
    }
  }

  @Test func aQuarterOfThePlacesIsForReads() async throws {
    let (started, release) = (Gate<Void>(), Gate<Void>())
    await release.open()
    let begun = AsyncStream.makeStream(of: Void.self)
    let blocked = Gate<Void>()
    try await withLimit(
      4, started, release,
      write: { _ in
        begun.continuation.yield()
        await blocked.wait()
      }
    ) { channel, _ in
      let writes = (0..<3).map { _ in
        Task { try await channel.unary(Self.writing, EchoMessage(), CallOptions()) as EchoMessage }
      }
      var beginnings = begun.stream.makeAsyncIterator()
      for _ in writes { _ = await beginnings.next() }
      let status = await failure {
        try await channel.unary(Self.writing, EchoMessage(), CallOptions()) as EchoMessage
      }
      #expect(status?.reason == "OVERLOADED")
      let _: EchoMessage = try await channel.unary(Self.limited, EchoMessage(), CallOptions())
      await blocked.open()
      for write in writes { _ = try await write.value }
    }
  }

  @Test(arguments: [(CallPlaces.Kind.read, 8), (.write, 6), (.public, 2)])
  func aKindOfCallTakesItsPartOfThePlacesAndGivesThemBack(_ kind: CallPlaces.Kind, _ most: Int) {
    var places = CallPlaces(8)
    for _ in 1...2 {
      let taken = (0..<10).map { _ in places.take(kind) }
      #expect(taken.count { $0 } == most)
      for other in [CallPlaces.Kind.read, .write, .public] where other != kind {
        let isTaken = places.take(other)
        #expect(isTaken == (most < 8))
        if isTaken { places.leave(other) }
      }
      for _ in 0..<most { places.leave(kind) }
    }
    var one = CallPlaces(1)
    let isTaken = one.take(kind)
    #expect(isTaken)
  }

  @Test func theCallsOfAClientThatIsGoneTakeNoPlace() async throws {
    let (started, release) = (Gate<Void>(), Gate<Void>())
    try await withLimit(1, started, release) { channel, _ in
      let first = Task { try await channel.unary(Self.limited, EchoMessage(), CallOptions()) as EchoMessage }
      await started.wait()
      first.cancel()
      _ = await first.result
      await release.open()
      var status: Status?
      repeat {
        status = await failure {
          try await channel.unary(Self.limited, EchoMessage(), CallOptions()) as EchoMessage
        }
      } while status?.code == .resourceExhausted
      #expect(status == nil)
    }
  }

  @Test func aRequestThatIsSlowToArriveTakesNoPlaceOfOthers() async throws {
    let (started, release) = (Gate<Void>(), Gate<Void>())
    await release.open()
    try await withLimit(1, started, release) { channel, server in
      // A stream on which nothing is sent but its headers.
      let slow = try await channel.open(Self.limited, CallOptions())
      let _: EchoMessage = try await channel.unary(Self.limited, EchoMessage(), CallOptions())
      slow.cancel()
    }
  }

  @Test func theLimitHasADefault() {
    #expect(ServerConfiguration(addresses: [], tls: nil).maximumCallsPerLoop == 256)
  }

  private func withLimit(
    _ limit: Int, _ started: Gate<Void>, _ release: Gate<Void>,
    write: @escaping @Sendable (EchoMessage) async -> Void = { _ in },
    _ body: (any Channel, TestServer) async throws -> Void
  ) async throws {
    let service = MethodService(
      .unary(Self.limited) { (request: EchoMessage, _) async throws(Status) -> EchoMessage in
        await started.open()
        await release.wait()
        return request
      },
      .unary(Self.writing) { (request: EchoMessage, _) async throws(Status) -> EchoMessage in
        await write(request)
        return request
      })
    try await withServer([service, TestServant()], configure: { $0.maximumCallsPerLoop = limit }) {
      channel, server in
      try await body(channel, server)
    }
  }
}
