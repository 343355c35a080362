import HTTP2
import Protobuf
import RPC
import RPCClient
import RPCTestSupport
import TestServants
import Testing

import enum TestingAPI.GrpcTesting

/// What the client makes of a server's answers, right and wrong ones.
@Suite(.timeLimit(.minutes(15)))
struct AnswerTests {
  private static let message = EchoMessage.with { $0.text = "x" }
  private static let body = message.encoded()

  /// The status of one call with this answer; nil if it succeeds.
  private func status(
    _ answer: @escaping @Sendable (RawServer.Stream) -> Void
  ) async throws -> Status? {
    let server = try await RawServer { stream, event in if case .end = event { answer(stream) } }
    var configuration = ClientConfiguration(
      endpoints: [.init(host: "127.0.0.1", port: server.port)], security: .plaintext)
    configuration.retry = .none
    let channel = try ClientChannel(configuration)
    let status = await failure {
      let answer = try await EchoClient(channel).echo(
        Self.message, options: CallOptions(timeout: .seconds(600)))
      #expect(answer == Self.message)
    }
    channel.shutDown()
    await server.stop()
    return status
  }

  @Test func aUsualAnswerIsTaken() async throws {
    #expect(try await status { $0.answer([Self.body]) } == nil)
  }

  @Test func aStatusInTrailersIsTaken() async throws {
    let status = try await status { $0.answer([], status: "7", [("grpc-message", "no%21 %E2%98%95")]) }
    #expect(status == Status(.permissionDenied, "no! ☕"))
  }

  @Test func aTrailersOnlyAnswerIsTaken() async throws {
    let status = try await status { stream in
      stream.respond(
        [
          (":status", "200"), ("content-type", "application/grpc"), ("grpc-status", "16"),
          ("grpc-message", "who?"),
        ], ends: true)
    }
    #expect(status == Status(.unauthenticated, "who?"))
  }

  @Test func aStatusCountsMoreThanTheHTTPStatus() async throws {
    let status = try await status { stream in
      stream.respond(
        [(":status", "503"), ("content-type", "application/grpc"), ("grpc-status", "9")], ends: true)
    }
    #expect(status?.code == .failedPrecondition)
  }

  @Test func binaryMetadataMayComeJoinedAndPadded() async throws {
    let server = try await RawServer { stream, event in
      guard case .end = event else { return }
      stream.respond([
        (":status", "200"), ("content-type", "application/grpc"), ("h-bin", "AQ==,Ag,,AwQ="), ("h-bin", "BQ"),
      ])
      stream.write(RawCall.frame(Self.body))
      stream.finish(HeaderBlock([("grpc-status", "0"), ("t-bin", "AQ,AgM="), ("t-bin", "")]))
    }
    let channel = try ClientChannel(
      ClientConfiguration(endpoints: [.init(host: "127.0.0.1", port: server.port)], security: .plaintext))
    var options = CallOptions(timeout: .seconds(30))
    let info = ResponseInfo()
    options.response = info
    _ = try await EchoClient(channel).echo(Self.message, options: options)
    #expect(info.headers.binaryValues("h-bin") == [[1], [2], [], [3, 4], [5]])
    #expect(info.trailers.binaryValues("t-bin") == [[1], [2, 3], []])
    channel.shutDown()
    await server.stop()
  }

  @Test func anInformationalResponseComesBefore() async throws {
    let status = try await status { stream in
      stream.respond([(":status", "103")])
      stream.answer([Self.body])
    }
    #expect(status == nil)
  }

  @Test(arguments: [("99", StatusCode.unknown), ("x", .unknown), ("", .unknown), ("-1", .unknown)])
  func unknownStatusesAreUnknown(_ text: String, _ code: StatusCode) async throws {
    #expect(try await status { $0.answer([], status: text) }?.code == code)
  }

  @Test func okWithoutAMessageIsAnError() async throws {
    #expect(try await status { $0.answer([]) }?.code == .unimplemented)
  }

  @Test func twoMessagesAreAnErrorOfAUnaryCall() async throws {
    #expect(try await status { $0.answer([Self.body, Self.body]) }?.code == .unimplemented)
  }

  @Test func anErrorAfterAMessageIsTheError() async throws {
    #expect(try await status { $0.answer([Self.body], status: "9") }?.code == .failedPrecondition)
  }

  @Test(arguments: StatusTables.http + [(200, .unknown), (302, .unknown), (418, .unknown), (500, .unknown)])
  func answersOfOtherHTTPServersAreMapped(_ http: Int, _ code: StatusCode) async throws {
    let status = try await status { stream in
      stream.respond([(":status", "\(http)"), ("content-type", "text/html")])
      stream.write(Array("<html>".utf8))
      stream.finish()
    }
    #expect(status?.code == code)
    #expect(status?.message.contains("\(http)") == true)
  }

  @Test func anotherContentTypeIsNoAnswer() async throws {
    let status = try await status { stream in
      stream.respond([(":status", "200"), ("content-type", "text/html")])
      stream.write(RawCall.frame(Self.body))
      stream.finish(HeaderBlock([("grpc-status", "0")]))
    }
    #expect(status?.code == .unknown)
  }

  @Test func anAnswerWithoutStatusIsNone() async throws {
    let status = try await status { stream in
      stream.respond([(":status", "200"), ("content-type", "application/grpc")])
      stream.write(RawCall.frame(Self.body))
      stream.finish()
    }
    #expect(status?.code == .unknown)
  }

  @Test func anAnswerThatEndsInsideAMessageIsAnError() async throws {
    let status = try await status { stream in
      stream.respond([(":status", "200"), ("content-type", "application/grpc")])
      stream.write(Array(RawCall.frame(Self.body).dropLast()))
      stream.finish(HeaderBlock([("grpc-status", "0")]))
    }
    #expect(status?.code == .internal)
  }

  @Test func aStreamThatEndsInsideAMessageIsAnError() async throws {
    let server = try await RawServer { stream, event in
      guard case .end = event else { return }
      stream.respond([(":status", "200"), ("content-type", "application/grpc")])
      stream.write(RawCall.frame(Self.body) + RawCall.frame(Self.body).dropLast())
      stream.finish(HeaderBlock([("grpc-status", "0")]))
    }
    let channel = try ClientChannel(
      ClientConfiguration(endpoints: [.init(host: "127.0.0.1", port: server.port)], security: .plaintext))
    let stream = try await EchoClient(channel).echoMany(EchoManyRequest())
    var iterator = stream.makeAsyncIterator()
    let first = try await iterator.next()
    #expect(first == Self.message)
    let status = await failure { try await iterator.next() }
    #expect(status?.code == .internal)
    channel.shutDown()
    await server.stop()
  }

  @Test func anUnknownEncodingIsAnError() async throws {
    let status = try await status { stream in
      stream.respond([(":status", "200"), ("content-type", "application/grpc"), ("grpc-encoding", "snappy")])
      stream.write(RawCall.frame(Self.body, flag: 1))
      stream.finish(HeaderBlock([("grpc-status", "0")]))
    }
    #expect(status?.code == .internal)
  }

  @Test(arguments: StatusTables.resets)
  func resetsAreMapped(_ error: ErrorCode, _ code: StatusCode) async throws {
    #expect(try await status { $0.reset(error) }?.code == code)
  }

  @Test(arguments: StatusTables.resets)
  func resetsInTheMiddleAreMapped(_ error: ErrorCode, _ code: StatusCode) async throws {
    let status = try await status { stream in
      stream.respond([(":status", "200"), ("content-type", "application/grpc")])
      stream.write(RawCall.frame(Self.body))
      stream.reset(error)
    }
    #expect(status?.code == code)
  }

  @Test func aConnectionLostInTheMiddleIsUnavailable() async throws {
    let arrived = Gate<Void>()
    let server = try await RawServer { stream, event in
      guard case .end = event else { return }
      stream.respond([(":status", "200"), ("content-type", "application/grpc")])
      stream.write(RawCall.frame(Self.body))
      Task { await arrived.open() }
    }
    var configuration = ClientConfiguration(
      endpoints: [.init(host: "127.0.0.1", port: server.port)], security: .plaintext)
    configuration.retry = .none
    let channel = try ClientChannel(configuration)
    let call = Task { try await EchoClient(channel).echo(Self.message) }
    await arrived.wait()
    await server.onConnections { $0.close() }
    let status = await failure { try await call.value }
    #expect(status?.code == .unavailable)
    channel.shutDown()
    await server.stop()
  }

  @Test func theRequestIsWhatGRPCAsksFor() async throws {
    let headers = Gate<[String: String]>()
    _ = try await status { stream in
      let received = stream.headers
      Task { await headers.open(received) }
      stream.answer([Self.body])
    }
    let received = await headers.wait()
    #expect(received[":method"] == "POST")
    #expect(received[":scheme"] == "http")
    #expect(received[":path"] == "/testing.EchoService/Echo")
    #expect(received[":authority"]?.hasPrefix("127.0.0.1:") == true)
    #expect(received["te"] == "trailers")
    #expect(received["content-type"] == "application/grpc")
    #expect(received["grpc-accept-encoding"] == "identity,gzip")
    #expect(received["grpc-timeout"] != nil)
    #expect(received["user-agent"]?.isEmpty == false)
    #expect(received["grpc-previous-rpc-attempts"] == nil)
  }
}
