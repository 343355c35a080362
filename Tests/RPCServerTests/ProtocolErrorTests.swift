import GoogleAPI
import HTTP2
import Protobuf
import RPC
import RPCClient
import RPCServer
import RPCTestSupport
import TestServants
import Testing

import enum TestingAPI.GrpcTesting

/// What the server answers to requests that break the rules of gRPC over HTTP/2.
@Suite(.timeLimit(.minutes(15)))
struct ProtocolErrorTests {
  private static let echo = "/testing.EchoService/Echo"
  private static let message = RawCall.frame(EchoMessage.with { $0.text = "x" }.encoded())

  private func answer(
    _ headers: [(StaticString, String)], body: [[UInt8]] = [message], ends: Bool = true
  ) async throws -> RawCall.Answer {
    let server = try await TestServer([EchoServant(), TestServant()]) { $0.maximumMessageSize = 100_000 }
    let answer = try await RawCall.make(port: server.endpoint.port, headers, body: body, ends: ends)
    await server.stop()
    return answer
  }

  @Test func aUsualCallIsAnswered() async throws {
    let answer = try await answer(RawCall.headers(Self.echo))
    #expect(answer.headers[":status"] == "200")
    #expect(answer.headers["content-type"] == "application/grpc")
    #expect(answer.body == Self.message)
    #expect(answer.trailers["grpc-status"] == "0")
    #expect(answer.code == .noError)
  }

  @Test(arguments: ["GET", "PUT", "OPTIONS"])
  func otherMethodsThanPostAreNotAllowed(_ method: String) async throws {
    let answer = try await answer(RawCall.headers(Self.echo, method: method))
    #expect(answer.headers[":status"] == "405")
    #expect(answer.headers["allow"] == "POST")
  }

  @Test(arguments: [
    "text/plain", "application/json", "application/grpc-web", "application/grpc+json", "application/grpcx",
    "application/grpc +proto", "",
  ])
  func otherContentTypesAreNotSupported(_ type: String) async throws {
    let answer = try await answer(RawCall.headers(Self.echo, contentType: type))
    #expect(answer.headers[":status"] == "415")
  }

  @Test(arguments: [
    "application/grpc", "application/grpc+proto", "application/grpc;charset=utf-8", "Application/gRPC",
    "application/grpc ;x=y", "APPLICATION/GRPC+PROTO\t; x=y", "application/grpc+proto;",
  ])
  func theContentTypesOfGRPCAreServed(_ type: String) async throws {
    let answer = try await answer(RawCall.headers(Self.echo, contentType: type))
    #expect(answer.status == "0")
  }

  @Test(arguments: [
    "/testing.EchoService/Nothing", "/nobody.Service/Echo", "/", "/testing.EchoService",
    "/testing.EchoService/Echo/",
  ])
  func unknownMethodsAreUnimplemented(_ path: String) async throws {
    let answer = try await answer(RawCall.headers(path))
    #expect(answer.headers[":status"] == "200")
    #expect(answer.headers["grpc-status"] == "12")
    #expect(answer.headers["grpc-message"]?.contains(path) == true)
  }

  @Test func aCallIsRefusedBeforeItsBodyIsSent() async throws {
    // The request never ends; the server answers, and tells the client to stop (RFC 9113, section 8.1).
    let answer = try await answer(RawCall.headers("/nobody.Service/Echo"), ends: false)
    #expect(answer.status == "12")
    #expect(answer.code == .noError)
  }

  @Test func anUnknownEncodingIsUnimplementedAndToldWhichAreKnown() async throws {
    let answer = try await answer(RawCall.headers(Self.echo, [("grpc-encoding", "snappy")]))
    #expect(answer.status == "12")
    #expect(answer.headers["grpc-accept-encoding"] == "identity,gzip")
  }

  @Test(arguments: ["1", "S", "1s", "123456789S", "-1S"])
  func aMalformedTimeoutIsRefused(_ timeout: String) async throws {
    let answer = try await answer(RawCall.headers(Self.echo, [("grpc-timeout", timeout)]))
    #expect(answer.status == "13")
  }

  @Test func aTimeoutOfZeroHasPassed() async throws {
    let answer = try await answer(
      RawCall.headers("/grpc.testing.TestService/FullDuplexCall", [("grpc-timeout", "0n")]), ends: false)
    #expect(answer.status == "4")
  }

  @Test func binaryMetadataThatIsNotBase64IsRefused() async throws {
    let answer = try await answer(RawCall.headers(Self.echo, [("k-bin", "*")]))
    #expect(answer.status == "13")
  }

  @Test func binaryMetadataMayComeJoinedAndPadded() async throws {
    let service = MethodService(
      .echo { _, call in .with { $0.text = "\(call.metadata.binaryValues("k-bin"))" } })
    let server = try await TestServer([service])
    let answer = try await RawCall.make(
      port: server.endpoint.port, RawCall.headers(Self.echo, [("k-bin", "AQ==,Ag,,AwQ="), ("k-bin", "BQ")]),
      body: [Self.message])
    let text = try EchoMessage(decoding: Array(answer.body.dropFirst(Frame.headerSize))).text
    #expect(text == "[[1], [2], [], [3, 4], [5]]")
    await server.stop()
  }

  @Test func aRequestWithoutMessageIsRefused() async throws {
    #expect(try await answer(RawCall.headers(Self.echo), body: []).status == "12")
  }

  @Test func aSecondMessageOfAUnaryCallIsRefusedAtOnce() async throws {
    // The request never ends, so that a server which waits for its end would take in messages without bound.
    let answer = try await answer(
      RawCall.headers(Self.echo), body: [Self.message, Self.message], ends: false)
    #expect(answer.status == "12")
    #expect(answer.headers["grpc-message"] == "the client sent more than one request message")
    #expect(answer.code == .noError)
  }

  @Test func aSecondMessageOfAServerStreamingCallIsRefusedAtOnce() async throws {
    let path = "/grpc.testing.TestService/StreamingOutputCall"
    let answer = try await answer(RawCall.headers(path), body: [Self.message, Self.message], ends: false)
    #expect(answer.status == "12")
  }

  @Test func aRequestThatEndsInsideAMessageIsRefused() async throws {
    for count in [1, 4, 5, Self.message.count - 1] {
      let answer = try await answer(RawCall.headers(Self.echo), body: [Array(Self.message[..<count])])
      #expect(answer.status == "13", "\(count) bytes")
    }
  }

  @Test func aMessageThatCannotBeDecodedIsRefused() async throws {
    let answer = try await answer(RawCall.headers(Self.echo), body: [RawCall.frame([0x0A, 0x05, 0x41])])
    #expect(answer.status == "13")
    #expect(answer.headers["grpc-message"]?.contains("testing.EchoMessage") == true)
  }

  @Test func aCompressedMessageWithoutEncodingIsRefused() async throws {
    let answer = try await answer(RawCall.headers(Self.echo), body: [RawCall.frame([1, 2, 3], flag: 1)])
    #expect(answer.status == "13")
  }

  @Test func anUnknownFlagIsRefused() async throws {
    let answer = try await answer(RawCall.headers(Self.echo), body: [RawCall.frame([], flag: 2)])
    #expect(answer.status == "13")
  }

  @Test func withoutASettingMessagesOfFourMebibytesAreTaken() async throws {
    let server = try await TestServer([EchoServant()])
    for (length, status) in [([0, 0x40, 0, 0], "13"), ([0, 0x40, 0, 1], "8")] as [([UInt8], String)] {
      // The smaller one is not refused, and found incomplete.
      let answer = try await RawCall.make(
        port: server.endpoint.port, RawCall.headers(Self.echo), body: [[0] + length])
      #expect(answer.status == status)
    }
    await server.stop()
  }

  @Test func aMessageAboveTheLimitIsRefusedByItsHeaderAlone() async throws {
    // Five bytes that announce 100 001, and nothing more.
    let answer = try await answer(RawCall.headers(Self.echo), body: [[0, 0, 1, 0x86, 0xA1]], ends: false)
    #expect(answer.status == "8")
  }

  @Test func headersAboveTheLimitAreRefused() async throws {
    let answer = try await answer(RawCall.headers(Self.echo, [("big", String(repeating: "x", count: 9_000))]))
    #expect(answer.status == "8")
    #expect(answer.headers["grpc-message"]?.contains("8192") == true)
  }

  @Test func requestTrailersAreIgnored() async throws {
    // Nothing sends them here but for a half-closed stream; the call is what counts.
    let answer = try await answer(RawCall.headers(Self.echo, [("trailer", "x")]))
    #expect(answer.status == "0")
  }

  @Test func oneByteAtATimeIsEnough() async throws {
    let answer = try await answer(RawCall.headers(Self.echo), body: Self.message.map { [$0] })
    #expect(answer.status == "0")
    #expect(answer.body == Self.message)
  }
}
