import GoogleAPI
import Protobuf
import RPC
import RPCClient
import RPCServer
import RPCTestSupport
import TestServants
import Testing

import enum TestingAPI.GrpcTesting

/// The reason that every error carries (AIP-193), whoever made it, as it comes over the wire.
@Suite(.timeLimit(.minutes(15)))
struct ErrorInfoTests {
  private static let echo = RawCall.headers("/testing.EchoService/Echo")
  private static let duplex = "/grpc.testing.TestService/FullDuplexCall"
  private static let message = RawCall.frame(EchoMessage.with { $0.text = "x" }.encoded())

  /// A call that the runtime refuses by itself.
  struct Refused: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let code: StatusCode
    var headers = ErrorInfoTests.echo
    var body: [[UInt8]] = []
    var ends = false
  }

  static let refused = [
    Refused(
      testDescription: "unknown method", code: .unimplemented, headers: RawCall.headers("/no.Such/One")),
    Refused(
      testDescription: "unsupported compression", code: .unimplemented,
      headers: echo + [("grpc-encoding", "snappy")]),
    Refused(
      testDescription: "deadline exceeded", code: .deadlineExceeded,
      headers: RawCall.headers(duplex, [("grpc-timeout", "0n")])),
    Refused(
      testDescription: "malformed timeout", code: .internal, headers: echo + [("grpc-timeout", "1s")]),
    Refused(
      testDescription: "oversized metadata", code: .resourceExhausted,
      headers: echo + [("big", String(repeating: "x", count: 9_000))]),
    Refused(
      testDescription: "message above the limit", code: .resourceExhausted, body: [[0, 0, 1, 0x86, 0xA1]]),
    Refused(
      testDescription: "unfinished requests above the limit", code: .resourceExhausted,
      body: [[0, 0, 0, 0xFF, 0xFF] + [UInt8](repeating: 0, count: 20_000)]),
    Refused(testDescription: "too many requests", code: .unimplemented, body: [message, message]),
    Refused(testDescription: "no request", code: .unimplemented, ends: true),
    Refused(testDescription: "incomplete message", code: .internal, body: [[0, 0, 0]], ends: true),
    Refused(testDescription: "unknown flag", code: .internal, body: [RawCall.frame([], flag: 2)], ends: true),
    Refused(
      testDescription: "undecodable message", code: .internal, body: [RawCall.frame([0x0A, 0x05, 0x41])],
      ends: true),
  ]

  @Test(arguments: refused)
  func anErrorOfTheRuntimeNamesItsCodeAndTheDomainOfTheServer(_ call: Refused) async throws {
    let status = try await status(of: call, domain: "example")
    #expect(status.code == call.code)
    #expect(status.reasons == ["\(call.code.name) of example"])
  }

  @Test(arguments: refused)
  func withoutADomainNothingIsAdded(_ call: Refused) async throws {
    let status = try await status(of: call, domain: nil)
    #expect(status.code == call.code)
    #expect(status.details.isEmpty)
  }

  @Test func anErrorOfAHandlerKeepsTheReasonItStates() async throws {
    let service = service(throwing: Status(.aborted, reason: "STALE", "old"))
    try await withServer([service], configure: { $0.errorDomain = "example" }) { channel, _ in
      let status = await #expect(throws: Status.self) { try await EchoClient(channel).echo(EchoMessage()) }
      #expect(status?.reasons == ["STALE of payshare"])
    }
  }

  @Test func anErrorOfAHandlerWithoutReasonNamesItsCodeBesideItsOtherDetails() async throws {
    let detail = GoogleProtobuf.Any_.packing(GoogleRpc.RetryInfo())
    let service = service(throwing: Status(.notFound, "none", details: [detail]))
    try await withServer([service], configure: { $0.errorDomain = "example" }) { channel, _ in
      let status = await #expect(throws: Status.self) { try await EchoClient(channel).echo(EchoMessage()) }
      #expect(status?.reasons == ["NOT_FOUND of example"])
      #expect(status?.details.count == 2)
      #expect(status?.details.last == detail)
    }
  }

  @Test func aSuccessCarriesNone() async throws {
    let server = try await TestServer([EchoServant()]) { $0.errorDomain = "example" }
    let answer = try await RawCall.make(port: server.endpoint.port, Self.echo, body: [Self.message])
    #expect(answer.trailers == ["grpc-status": "0"])
    await server.stop()
  }

  private func service(throwing status: Status) -> MethodService {
    MethodService(.echo { _, _ async throws(Status) in throw status })
  }

  private func status(of call: Refused, domain: String?) async throws -> Status {
    let server = try await TestServer([EchoServant(), TestServant()]) {
      $0.errorDomain = domain
      $0.maximumMessageSize = 100_000
      $0.undeliveredRequests.perConnection = 10_000
    }
    let answer = try await RawCall.make(
      port: server.endpoint.port, call.headers, body: call.body, ends: call.ends)
    await server.stop()
    let fields = answer.trailers.isEmpty ? answer.headers : answer.trailers
    let code = try #require(fields["grpc-status"].flatMap { Int32($0) }.flatMap(StatusCode.init))
    let details = fields["grpc-status-details-bin"].flatMap { Base64.decode(Array($0.utf8)) }
    return Status(code: code, message: fields["grpc-message"] ?? "", encodedDetails: details)
  }
}

extension Status {
  /// Reason and domain of every `ErrorInfo`.
  fileprivate var reasons: [String] {
    details.filter { $0.typeURL.hasSuffix("/google.rpc.ErrorInfo") }
      .compactMap { try? GoogleRpc.ErrorInfo(decoding: $0.value) }
      .map { "\($0.reason) of \($0.domain)" }
  }
}
