// Generated from payshare/test/service.proto by protoc-gen-payshare, do not edit.

public import GoogleAPI
public import Protobuf
public import RPC

extension PayshareTest {
  /// The message `payshare.test.CreateLeafRequest`.
  public struct CreateLeafRequest: DescribedMessage {
    /// The field `leaf`.
    public var leaf: PayshareTest.Leaf?
    /// The field `request_id`.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.test.CreateLeafRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { TestAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.leaf)
        case 18: self.requestID = try reader.string(limit: 1024)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.leaf, field: 1)
      writer.string(self.requestID, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.message(self.leaf, "leaf")
      violations.string(self.requestID, "request_id")
    }
  }
}

extension PayshareTest {
  /// The message `payshare.test.ImportLeavesResponse`.
  public struct ImportLeavesResponse: DescribedMessage {
    /// The field `leaf_count`.
    public var leafCount: Int64 = 0

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.test.ImportLeavesResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { TestAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.leafCount = try reader.int64()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.int64(self.leafCount, field: 1)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 11 }
    }
  }
}

extension PayshareTest {
  /// Every kind of method.
  public protocol KindsService: Service {
    /// One request, one response.
    func getLeaf(_ request: Leaf, _ call: ServerCall) async throws(Status) -> Everything
    /// One request, many responses.
    func watchLeaves(
      _ request: GoogleProtobuf.Empty,
      _ responses: ResponseWriter<Leaf>,
      _ call: ServerCall
    ) async throws(Status)
    /// Many requests, one response.
    func importLeaves(
      _ requests: RequestStream<Leaf>,
      _ call: ServerCall
    ) async throws(Status) -> ImportLeavesResponse
    /// The method `Import`.
    func `import`(
      _ requests: RequestStream<Leaf>,
      _ responses: ResponseWriter<ImportLeavesResponse>,
      _ call: ServerCall
    ) async throws(Status)
    /// Changes something once.
    func createLeaf(_ request: CreateLeafRequest, _ call: ServerCall) async throws(Status) -> Leaf
  }

  /// What the contract says of the methods of `payshare.test.KindsService`.
  public enum KindsServiceMethods {
    /// `GetLeaf`.
    public static let getLeaf = MethodDescriptor(
      service: "payshare.test.KindsService",
      method: "GetLeaf",
      kind: .unary,
      policy: MethodPolicy(access: .permission("leaf.read"), effect: .read, idempotency: .natural)
    )
    /// `WatchLeaves`.
    public static let watchLeaves = MethodDescriptor(
      service: "payshare.test.KindsService",
      method: "WatchLeaves",
      kind: .serverStreaming,
      policy: MethodPolicy(access: .public, effect: .read, idempotency: .natural)
    )
    /// `ImportLeaves`.
    public static let importLeaves = MethodDescriptor(
      service: "payshare.test.KindsService",
      method: "ImportLeaves",
      kind: .clientStreaming,
      policy: MethodPolicy(access: .permission("leaf.import"), effect: .write, idempotency: .none)
    )
    /// `Import`.
    public static let `import` = MethodDescriptor(
      service: "payshare.test.KindsService",
      method: "Import",
      kind: .bidirectionalStreaming,
      policy: MethodPolicy(access: .permission("leaf.import"), effect: .write, idempotency: .natural)
    )
    /// `CreateLeaf`.
    public static let createLeaf = MethodDescriptor(
      service: "payshare.test.KindsService",
      method: "CreateLeaf",
      kind: .unary,
      policy: MethodPolicy(access: .permission("leaf.create"), effect: .write, idempotency: .requestID)
    )
    /// The service with all its methods.
    public static let service = ServiceDescriptor(
      name: "payshare.test.KindsService",
      methods: [getLeaf, watchLeaves, importLeaves, `import`, createLeaf],
      fileName: "payshare/test/service.proto")
  }

  /// Calls the methods of `payshare.test.KindsService` over a channel. Any thread, any task.
  public struct KindsServiceClient: Sendable {
    private let channel: any Channel

    /// A client whose calls go over `channel`.
    public init(_ channel: any Channel) { self.channel = channel }

    /// One request, one response.
    public func getLeaf(
      _ request: Leaf,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Everything {
      try await channel.unary(KindsServiceMethods.getLeaf, request, options)
    }

    /// One request, many responses.
    public func watchLeaves(
      _ request: GoogleProtobuf.Empty,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ResponseStream<Leaf> {
      try await channel.serverStreaming(KindsServiceMethods.watchLeaves, request, options)
    }

    /// Many requests, one response.
    public func importLeaves(
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ClientStreamingCall<Leaf, ImportLeavesResponse> {
      try await channel.clientStreaming(KindsServiceMethods.importLeaves, options)
    }

    /// The method `Import`.
    public func `import`(
      options: CallOptions = CallOptions()
    ) async throws(Status) -> BidirectionalCall<Leaf, ImportLeavesResponse> {
      try await channel.bidirectionalStreaming(KindsServiceMethods.`import`, options)
    }

    /// Changes something once.
    ///
    /// A missing `request_id` is generated.
    public func createLeaf(
      _ request: CreateLeafRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Leaf {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(KindsServiceMethods.createLeaf, request, options)
    }
  }
}

extension PayshareTest.KindsService {
  /// What the contract says of the service.
  public static var descriptor: ServiceDescriptor { PayshareTest.KindsServiceMethods.service }

  /// The methods with their implementations.
  public var methods: [ServerMethod] {
    [
      ServerMethod(PayshareTest.KindsServiceMethods.getLeaf) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareTest.Leaf.self)
        }
        let response = try await self.getLeaf(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareTest.KindsServiceMethods.watchLeaves) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(GoogleProtobuf.Empty.self)
        }
        try await self.watchLeaves(try call.onlyRequest(), ResponseWriter(call), call)
      },
      ServerMethod(PayshareTest.KindsServiceMethods.importLeaves) { call async throws(Status) in
        let response = try await self.importLeaves(RequestStream(call), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareTest.KindsServiceMethods.`import`) { call async throws(Status) in
        try await self.`import`(RequestStream(call), ResponseWriter(call), call)
      },
      ServerMethod(PayshareTest.KindsServiceMethods.createLeaf) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareTest.CreateLeafRequest.self)
        }
        let response = try await self.createLeaf(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
    ]
  }
}

extension PayshareTest.CreateLeafRequest: RequestWithID {}

extension TestAPIFileDescriptors {
  static let payshareTestService = FileDescriptor(
    name: "payshare/test/service.proto",
    dependencies: [
      "google/protobuf/empty.proto",
      "payshare/options/method.proto",
      "payshare/test/everything.proto",
    ],
    base64: """
      ChtwYXlzaGFyZS90ZXN0L3NlcnZpY2UucHJvdG8SDXBheXNoYXJlLnRlc3QaG2dvb2dsZS9wcm90b2J1Zi9lbXB0eS5wcm90bxod
      cGF5c2hhcmUvb3B0aW9ucy9tZXRob2QucHJvdG8aHnBheXNoYXJlL3Rlc3QvZXZlcnl0aGluZy5wcm90byJbChFDcmVhdGVMZWFm
      UmVxdWVzdBInCgRsZWFmGAEgASgLMhMucGF5c2hhcmUudGVzdC5MZWFmUgRsZWFmEh0KCnJlcXVlc3RfaWQYAiABKAlSCXJlcXVl
      c3RJZCI1ChRJbXBvcnRMZWF2ZXNSZXNwb25zZRIdCgpsZWFmX2NvdW50GAEgASgDUglsZWFmQ291bnQy8gMKDEtpbmRzU2Vydmlj
      ZRJZCgdHZXRMZWFmEhMucGF5c2hhcmUudGVzdC5MZWFmGhkucGF5c2hhcmUudGVzdC5FdmVyeXRoaW5nIh6KtRgaEhRQRVJNSVNT
      SU9OX0xFQUZfUkVBRBgBIAESSAoLV2F0Y2hMZWF2ZXMSFi5nb29nbGUucHJvdG9idWYuRW1wdHkaEy5wYXlzaGFyZS50ZXN0Lkxl
      YWYiCoq1GAYIARgBIAEwARJsCgxJbXBvcnRMZWF2ZXMSEy5wYXlzaGFyZS50ZXN0LkxlYWYaIy5wYXlzaGFyZS50ZXN0LkltcG9y
      dExlYXZlc1Jlc3BvbnNlIiCKtRgcEhZQRVJNSVNTSU9OX0xFQUZfSU1QT1JUGAIgAygBEmgKBkltcG9ydBITLnBheXNoYXJlLnRl
      c3QuTGVhZhojLnBheXNoYXJlLnRlc3QuSW1wb3J0TGVhdmVzUmVzcG9uc2UiIIq1GBwSFlBFUk1JU1NJT05fTEVBRl9JTVBPUlQY
      AiABKAEwARJlCgpDcmVhdGVMZWFmEiAucGF5c2hhcmUudGVzdC5DcmVhdGVMZWFmUmVxdWVzdBoTLnBheXNoYXJlLnRlc3QuTGVh
      ZiIgirUYHBIWUEVSTUlTU0lPTl9MRUFGX0NSRUFURRgCIAJiBnByb3RvMw==
      """)
}
