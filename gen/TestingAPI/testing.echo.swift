// Generated from testing/echo.proto by protoc-gen-payshare, do not edit.

public import Protobuf
public import RPC

extension Testing {
  /// A message of three fields, about 69 bytes when filled in as the benchmarks do.
  public struct EchoMessage: DescribedMessage {
    /// A text.
    public var text: String = ""
    /// A number.
    public var number: Int64 = 0
    /// Bytes.
    public var payload: [UInt8] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "testing.EchoMessage" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { TestingAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.text = try reader.string()
        case 16: self.number = try reader.int64()
        case 26: self.payload = try reader.bytes()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.text, field: 1)
      writer.int64(self.number, field: 2)
      writer.bytes(self.payload, field: 3)
    }
  }
}

extension Testing {
  /// A request for many responses.
  public struct EchoManyRequest: DescribedMessage {
    /// What each response is to be.
    public var message: Testing.EchoMessage?
    /// How many responses.
    public var count: Int32 = 0

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "testing.EchoManyRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { TestingAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.message)
        case 16: self.count = try reader.int32()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.message, field: 1)
      writer.int32(self.count, field: 2)
    }
  }
}

extension Testing {
  /// Answers what it got.
  public protocol EchoService: Service {
    /// One for one.
    func echo(_ request: EchoMessage, _ call: ServerCall) async throws(Status) -> EchoMessage
    /// Many for one.
    func echoMany(
      _ request: EchoManyRequest,
      _ responses: ResponseWriter<EchoMessage>,
      _ call: ServerCall
    ) async throws(Status)
  }

  /// What the contract says of the methods of `testing.EchoService`.
  public enum EchoServiceMethods {
    /// `Echo`.
    public static let echo = MethodDescriptor(
      service: "testing.EchoService",
      method: "Echo",
      kind: .unary,
      policy: nil
    )
    /// `EchoMany`.
    public static let echoMany = MethodDescriptor(
      service: "testing.EchoService",
      method: "EchoMany",
      kind: .serverStreaming,
      policy: nil
    )
    /// The service with all its methods.
    public static let service = ServiceDescriptor(
      name: "testing.EchoService",
      methods: [echo, echoMany],
      fileName: "testing/echo.proto")
  }

  /// Calls the methods of `testing.EchoService` over a channel. Any thread, any task.
  public struct EchoServiceClient: Sendable {
    private let channel: any Channel

    /// A client whose calls go over `channel`.
    public init(_ channel: any Channel) { self.channel = channel }

    /// One for one.
    public func echo(
      _ request: EchoMessage,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> EchoMessage {
      try await channel.unary(EchoServiceMethods.echo, request, options)
    }

    /// Many for one.
    public func echoMany(
      _ request: EchoManyRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ResponseStream<EchoMessage> {
      try await channel.serverStreaming(EchoServiceMethods.echoMany, request, options)
    }
  }
}

extension Testing.EchoService {
  /// What the contract says of the service.
  public static var descriptor: ServiceDescriptor { Testing.EchoServiceMethods.service }

  /// The methods with their implementations.
  public var methods: [ServerMethod] {
    [
      ServerMethod(Testing.EchoServiceMethods.echo) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(Testing.EchoMessage.self)
        }
        let response = try await self.echo(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(Testing.EchoServiceMethods.echoMany) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(Testing.EchoManyRequest.self)
        }
        try await self.echoMany(try call.onlyRequest(), ResponseWriter(call), call)
      },
    ]
  }
}

extension TestingAPIFileDescriptors {
  static let testingEcho = FileDescriptor(
    name: "testing/echo.proto",
    dependencies: [],
    base64: """
      ChJ0ZXN0aW5nL2VjaG8ucHJvdG8SB3Rlc3RpbmciUwoLRWNob01lc3NhZ2USEgoEdGV4dBgBIAEoCVIEdGV4dBIWCgZudW1iZXIY
      AiABKANSBm51bWJlchIYCgdwYXlsb2FkGAMgASgMUgdwYXlsb2FkIlcKD0VjaG9NYW55UmVxdWVzdBIuCgdtZXNzYWdlGAEgASgL
      MhQudGVzdGluZy5FY2hvTWVzc2FnZVIHbWVzc2FnZRIUCgVjb3VudBgCIAEoBVIFY291bnQyfwoLRWNob1NlcnZpY2USMgoERWNo
      bxIULnRlc3RpbmcuRWNob01lc3NhZ2UaFC50ZXN0aW5nLkVjaG9NZXNzYWdlEjwKCEVjaG9NYW55EhgudGVzdGluZy5FY2hvTWFu
      eVJlcXVlc3QaFC50ZXN0aW5nLkVjaG9NZXNzYWdlMAFCcwoUZGV2LnBheXNoYXJlLnRlc3RpbmdQAVofcGF5c2hhcmUuZGV2L2dv
      L3Rlc3Rpbmc7dGVzdGluZ6oCEFBheXNoYXJlLlRlc3RpbmfKAhBQYXlzaGFyZVxUZXN0aW5n6gIRUGF5c2hhcmU6OlRlc3Rpbmdi
      BnByb3RvMw==
      """)
}
