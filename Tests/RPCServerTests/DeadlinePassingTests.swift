import ComputePool
import EventLoop
import Protobuf
import RPC
import RPCClient
import RPCServer
import RPCTestSupport
import TestServants
import Testing

import enum TestingAPI.GrpcTesting

/// Deadlines and cancellation that go on to the calls that a handler makes.
@Suite(.timeLimit(.minutes(15)))
struct DeadlinePassingTests {
  /// Answers with the nanoseconds until its deadline, 0 without one, and the metadata `k`.
  private static let inner = MethodService(
    .echo { _, call in
      .with {
        $0.number = Int64(call.deadline.map { $0.nanoseconds(since: .now) } ?? 0)
        $0.text = call.metadata["k"] ?? ""
      }
    })

  /// What the inner server sees where the outer is called with `timeout`, and calls with `options`.
  private func seen(
    timeout: Duration?, _ options: @escaping @Sendable (ServerCall) -> CallOptions
  ) async throws -> EchoAnswer {
    var answer = EchoAnswer()
    try await withServer([Self.inner]) { channel, _ in
      let outer = MethodService(
        .echo { request, call async throws(Status) in
          try await EchoClient(channel).echo(request, options: options(call))
        })
      try await withServer([outer]) { channel, _ in
        let message = try await EchoClient(channel).echo(
          EchoMessage(), options: CallOptions(timeout: timeout))
        answer = EchoAnswer(nanoseconds: message.number, metadata: message.text)
      }
    }
    return answer
  }

  private struct EchoAnswer {
    var nanoseconds: Int64 = -1
    var metadata = ""
  }

  private static let second: Int64 = 1_000_000_000

  @Test func theDeadlineGoesOn() async throws {
    let answer = try await seen(timeout: .seconds(1_000)) { CallOptions(within: $0) }
    // At most what was left; how much less, no clock can promise.
    #expect((1...1_000 * Self.second).contains(answer.nanoseconds))
  }

  @Test func withoutADeadlineThereIsNone() async throws {
    let answer = try await seen(timeout: nil) { CallOptions(within: $0) }
    #expect(answer.nanoseconds == 0)
  }

  @Test(arguments: [nil, 3_000] as [Int?])
  func aShorterTimeoutHolds(_ outer: Int?) async throws {
    let answer = try await seen(timeout: outer.map { .seconds($0) }) {
      CallOptions(within: $0, timeout: .seconds(1_000))
    }
    #expect((1...1_000 * Self.second).contains(answer.nanoseconds))
  }

  @Test func aLongerTimeoutDoesNot() async throws {
    let answer = try await seen(timeout: .seconds(1_000)) {
      CallOptions(within: $0, timeout: .seconds(9_000))
    }
    #expect((1...1_000 * Self.second).contains(answer.nanoseconds))
  }

  @Test func metadataIsTheCallersOwn() async throws {
    let answer = try await seen(timeout: .seconds(1_000)) { call in
      var metadata = Metadata()
      metadata.append("k", "value")
      return CallOptions(within: call, metadata: metadata)
    }
    #expect(answer.metadata == "value")
    #expect(answer.nanoseconds > 0)
  }

  @Test func afterTheDeadlineNothingRemains() throws {
    let method = ServerMethod(EchoMethods.echo) { _ in }
    let call = ServerCall(
      method, metadata: Metadata(), peer: Peer(address: "nobody", identity: nil), deadline: .now,
      loop: try EventLoop(name: "unused"), transport: NoTransport(), observer: NoObserver())
    #expect(CallOptions(within: call).timeout == .zero)
    #expect(CallOptions(within: call, timeout: .seconds(1)).timeout == .zero)
  }

  @Test(arguments: [true, false])
  func theInnerCallEndsWithTheOuter(_ byDeadline: Bool) async throws {
    let probe = HandlerProbe()
    try await withServer([probe.service]) { channel, _ in
      let outer = MethodService(
        .echo { request, call async throws(Status) in
          try await EchoClient(channel).echo(request, options: CallOptions(within: call))
        })
      try await withServer([outer]) { channel, _ in
        let options = CallOptions(timeout: byDeadline ? .seconds(1) : nil)
        let call = Task { try await EchoClient(channel).echo(EchoMessage(), options: options) }
        if !byDeadline {
          await probe.started.wait()
          call.cancel()
        }
        let status = await failure { try await call.value }
        #expect(status?.code == (byDeadline ? .deadlineExceeded : .cancelled))
        // Where the machine is too slow for the inner call to begin before the deadline, there is nothing to end.
        if await probe.started.isOpen { #expect(await probe.ended.wait() == .cancelled) }
      }
    }
  }
}

private final class NoTransport: ServerTransport {
  let computePool = ComputePool()

  func sendHeaders(_ call: ServerCall) {}
  func send(_ frame: consuming [UInt8], compressedFrom originalCount: Int?, _ call: ServerCall) -> Bool {
    true
  }
  func finish(_ status: Status, _ call: ServerCall) {}
  func consumed(_ byteCount: Int) {}
}

private final class NoObserver: HandlerObserver {
  func handlerStarted() {}
  func handlerEnded() {}
}
