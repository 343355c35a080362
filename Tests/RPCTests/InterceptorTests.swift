import ComputePool
import EventLoop
import Protobuf
import RPC
import RPCTestSupport
import TestServants
import Testing

import enum TestingAPI.GrpcTesting

/// Interceptors on both sides.
@Suite(.timeLimit(.minutes(15)))
struct InterceptorTests {
  @Test func serverInterceptorsRunFromTheOutermost() async throws {
    let log = Log()
    let interceptors = [Recorder("outer", log), Recorder("inner", log)]
    try await withTestClient(interceptors: interceptors) { client in
      _ = try await client.emptyCall(GrpcTesting.Empty())
      #expect(await log.lines == ["outer in", "inner in", "inner out", "outer out"])
    }
  }

  @Test func aServerInterceptorSeesTheStatus() async throws {
    let log = Log()
    try await withTestClient(interceptors: [Recorder("it", log)]) { client in
      _ = await failure { try await client.unaryCall(.wanting(9, "no")) }
      #expect(await log.lines == ["it in", "it FAILED_PRECONDITION: no"])
    }
  }

  @Test func aServerInterceptorCanRefuse() async throws {
    let log = Log()
    try await withTestClient(interceptors: [Refuser(), Recorder("never", log)]) { client in
      let status = await failure { try await client.emptyCall(GrpcTesting.Empty()) }
      #expect(status == Status(.unauthenticated, "who are you?"))
      let streaming = await failure {
        let call = try await client.fullDuplexCall()
        for try await _ in call.responses {}
      }
      #expect(streaming?.code == .unauthenticated)
      #expect(await log.lines.isEmpty)
    }
  }

  @Test func aValueReachesTheHandlerAndLaterInterceptors() async throws {
    try await withLoop { loop in
      let service = MethodService(
        .unary(EchoMethods.echo) { (request: EchoMessage, call) async throws(Status) -> EchoMessage in
          .with { $0.text = call[UserKey.self] ?? "nobody" }
        })
      let without = EchoClient(InProcessChannel(services: [service], on: loop))
      let nobody = try await without.echo(EchoMessage())
      #expect(nobody.text == "nobody")
      let channel = InProcessChannel(services: [service], interceptors: [UserSetter()], on: loop)
      let answer = try await EchoClient(channel).echo(EchoMessage())
      #expect(answer.text == "alice")
    }
  }

  @Test func clientInterceptorsRunFromTheOutermostAndChangeOptions() async throws {
    try await withLoop { loop in
      let log = Log()
      let channel = InterceptedChannel(
        InProcessChannel(services: [TestServant()], on: loop),
        [ClientRecorder("outer", log), ClientRecorder("inner", log)])
      let client = GrpcTesting.TestServiceClient(channel)
      let response = ResponseInfo()
      var options = CallOptions()
      options.response = response
      _ = try await client.emptyCall(GrpcTesting.Empty(), options: options)
      #expect(await log.lines == ["outer in", "inner in", "inner out", "outer out"])
      #expect(response.headers.values("x-grpc-test-echo-initial") == ["outer", "inner"])
    }
  }

  @Test func aClientInterceptorSeesEveryKindOfCall() async throws {
    try await withLoop { loop in
      let log = Log()
      let channel = InterceptedChannel(
        InProcessChannel(services: [TestServant()], on: loop), [ClientRecorder("it", log)])
      let client = GrpcTesting.TestServiceClient(channel)
      for try await _ in try await client.streamingOutputCall(.asking(for: [1])) {}
      _ = try await client.streamingInputCall().finish()
      let call = try await client.fullDuplexCall()
      call.finishSending()
      for try await _ in call.responses {}
      #expect(await log.lines == ["it in", "it out", "it in", "it out", "it in", "it out"])
    }
  }

  @Test func aClientInterceptorCanRefuse() async throws {
    try await withLoop { loop in
      let channel = InterceptedChannel(
        InProcessChannel(services: [TestServant()], on: loop), [ClientRefuser()])
      let client = GrpcTesting.TestServiceClient(channel)
      let status = await failure { try await client.emptyCall(GrpcTesting.Empty()) }
      #expect(status?.code == .permissionDenied)
      let streaming = await failure { try await client.fullDuplexCall() }
      #expect(streaming?.code == .permissionDenied)
    }
  }

  @Test func aClientInterceptorThatDoesNothingEndsTheCall() async throws {
    struct Idle: ClientInterceptor {
      func intercept(
        _ method: MethodDescriptor, _ options: CallOptions, _ next: (CallOptions) async throws(Status) -> Void
      ) async throws(Status) {}
    }
    try await withLoop { loop in
      let channel = InterceptedChannel(InProcessChannel(services: [TestServant()], on: loop), [Idle()])
      let client = GrpcTesting.TestServiceClient(channel)
      let status = await failure { try await client.emptyCall(GrpcTesting.Empty()) }
      #expect(status?.code == .internal)
    }
  }
}

private actor Log {
  private(set) var lines: [String] = []
  func add(_ line: String) { lines.append(line) }
}

private struct Recorder: ServerInterceptor {
  let name: String
  let log: Log

  init(_ name: String, _ log: Log) {
    self.name = name
    self.log = log
  }

  func intercept(_ call: ServerCall, _ next: () async throws(Status) -> Void) async throws(Status) {
    await log.add("\(name) in")
    do throws(Status) {
      try await next()
      await log.add("\(name) out")
    } catch {
      await log.add("\(name) \(error)")
      throw error
    }
  }
}

private struct Refuser: ServerInterceptor {
  func intercept(_ call: ServerCall, _ next: () async throws(Status) -> Void) async throws(Status) {
    throw Status(.unauthenticated, "who are you?")
  }
}

private enum UserKey: CallKey { typealias Value = String }

private struct UserSetter: ServerInterceptor {
  func intercept(_ call: ServerCall, _ next: () async throws(Status) -> Void) async throws(Status) {
    call[UserKey.self] = "alice"
    try await next()
  }
}

private struct ClientRecorder: ClientInterceptor {
  let name: String
  let log: Log

  init(_ name: String, _ log: Log) {
    self.name = name
    self.log = log
  }

  func intercept(
    _ method: MethodDescriptor, _ options: CallOptions, _ next: (CallOptions) async throws(Status) -> Void
  ) async throws(Status) {
    await log.add("\(name) in")
    var options = options
    options.metadata.append("x-grpc-test-echo-initial", name)
    try await next(options)
    await log.add("\(name) out")
  }
}

private struct ClientRefuser: ClientInterceptor {
  func intercept(
    _ method: MethodDescriptor, _ options: CallOptions, _ next: (CallOptions) async throws(Status) -> Void
  ) async throws(Status) { throw Status(.permissionDenied, "not from here") }
}
