import EventLoop
import Locking
import PayshareClient
import RPCTestSupport
import TestServants
import Testing

import enum TestingAPI.GrpcTesting
import enum TestingAPI.TestingAPIFileDescriptors

@testable import payshare

/// All four kinds of calls by their schemas; the methods of the interop tests have them all.
@Suite("Calls of methods without code for them", .timeLimit(.minutes(15)))
struct ContractCallTests {
  private func method(_ descriptor: MethodDescriptor, _ input: String, _ output: String) throws
    -> ContractMethod
  {
    let schemas = TestingAPIFileDescriptors.schemas
    return ContractMethod(
      descriptor: descriptor, input: try #require(schemas.message("grpc.testing.\(input)")),
      output: try #require(schemas.message("grpc.testing.\(output)")), schemas: schemas)
  }

  /// What a call of a method prints.
  private func output(_ method: ContractMethod, _ data: String, limit: Int? = nil) async throws -> String {
    let written = Locked("")
    try await withLoop { loop in
      let channel = InProcessChannel(services: [TestServant()], on: loop)
      let call = ContractCall(
        method: method, channel: channel, options: { CallOptions(timeout: .seconds(60)) }, limit: limit
      ) { text in
        written.withLock { $0 += text }
        return true
      }
      try await call.run(try RequestSource(method, data: data, fields: []))
    }
    return written.withLock { $0 }
  }

  @Test func manyRequestsGiveOneResponse() async throws {
    let method = try method(
      GrpcTesting.TestServiceMethods.streamingInputCall, "StreamingInputCallRequest",
      "StreamingInputCallResponse")
    let text = try await output(
      method, #"{"payload":{"body":"AAAA"}}"# + "\n\n" + #"{"payload":{"body":"AAAAAAAA"}}"# + "\n")
    #expect(text == "{\n  \"aggregatedPayloadSize\": 9\n}\n")
  }

  @Test func oneRequestGivesManyResponses() async throws {
    let method = try method(
      GrpcTesting.TestServiceMethods.streamingOutputCall, "StreamingOutputCallRequest",
      "StreamingOutputCallResponse")
    let data = #"{"responseParameters":[{"size":1},{"size":3}]}"#
    let lines = try await output(method, data).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.last?.contains(#""body":"AAAA""#) == true)
    #expect(try await output(method, data, limit: 1).split(separator: "\n").count == 1)
  }

  @Test func manyRequestsGiveManyResponses() async throws {
    let method = try method(
      GrpcTesting.TestServiceMethods.fullDuplexCall, "StreamingOutputCallRequest",
      "StreamingOutputCallResponse")
    let request = #"{"responseParameters":[{"size":1}]}"# + "\n"
    #expect(try await output(method, request + request + request).split(separator: "\n").count == 3)
  }

  @Test func aStreamsStatusIsTheCommandsError() async throws {
    let method = try method(
      GrpcTesting.TestServiceMethods.fullDuplexCall, "StreamingOutputCallRequest",
      "StreamingOutputCallResponse")
    let error = await #expect(throws: CommandError.self) {
      try await output(method, #"{"responseStatus":{"code":5,"message":"not here"}}"#)
    }
    #expect(error?.exitCode == 5)
  }

  private func withLoop(_ body: (EventLoop) async throws -> Void) async throws {
    let group = try EventLoopGroup(count: 1, name: "test")
    try await body(group.loops[0])
    await ChildProcess.blocking { group.shutDown() }
  }
}
