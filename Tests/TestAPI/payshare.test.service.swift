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
    /// The field `tree_id`.
    public var treeID: String = ""
    /// The field `branches`.
    public var branches: [PayshareTest.Branches] = []
    /// At most one of `place`, `other_root_id`.
    public var `where`: Where?

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
        case 26: self.treeID = try reader.string(limit: 1024)
        case 34: try reader.message(appendingTo: &self.branches, limit: 1000)
        case 42:
          var value = PayshareTest.Place()
          if case .place(let current)? = self.`where` { value = current }
          self.`where` = nil
          defer { self.`where` = .place(value) }
          try reader.message(intoCase: &value)
        case 50: self.`where` = .otherRootID(try reader.string(limit: 1024))
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.leaf, field: 1)
      writer.string(self.requestID, field: 2)
      writer.string(self.treeID, field: 3)
      writer.messages(self.branches, field: 4)
      switch self.`where` {
      case .place(let value)?: writer.message(.some(value), field: 5)
      case .otherRootID(let value)?: writer.string(.some(value), field: 6)
      case nil: break
      }
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.message(self.leaf, "leaf")
      violations.string(self.requestID, "request_id")
      violations.string(self.treeID, "tree_id")
      if violations.count(self.branches.count, "branches") {
        violations.messages(self.branches, "branches")
      }
      switch self.`where` {
      case .place(let value)?: violations.message(.some(value), "place")
      case .otherRootID(let value)?: violations.string(.some(value), "other_root_id")
      default: break
      }
    }

    /// The alternatives of `where`.
    public enum Where: Sendable, Hashable {
      /// The field `place`.
      case place(PayshareTest.Place)
      /// The field `other_root_id`.
      case otherRootID(String)
    }
  }
}

extension PayshareTest {
  /// The message `payshare.test.Branches`.
  public struct Branches: DescribedMessage {
    /// The field `branch_ids`.
    public var branchIDs: [String] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.test.Branches" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { TestAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10:
          try reader.checkItems(self.branchIDs.count, limit: 1000)
          self.branchIDs.append(try reader.string(limit: 1024))
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.strings(self.branchIDs, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      if violations.count(self.branchIDs.count, "branch_ids") {
        violations.strings(self.branchIDs, "branch_ids")
      }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 0 }
    }
  }
}

extension PayshareTest {
  /// The message `payshare.test.Place`.
  public struct Place: DescribedMessage {
    /// The field `root_id`.
    public var rootID: String?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.test.Place" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { TestAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.rootID = try reader.string(limit: 1024)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.rootID, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.rootID, "root_id")
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
      policy: MethodPolicy(access: .requirements([.init("leaf.read")]), effect: .read, idempotency: .natural)
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
      policy: MethodPolicy(access: .requirements([.init("leaf.import")]), effect: .write, idempotency: .none)
    )
    /// `Import`.
    public static let `import` = MethodDescriptor(
      service: "payshare.test.KindsService",
      method: "Import",
      kind: .bidirectionalStreaming,
      policy: MethodPolicy(
        access: .requirements([.init("leaf.import")]), effect: .write, idempotency: .natural)
    )
    private static let createLeafRequirements: [MethodPolicy.Requirement] = [
      .init("leaf.create"),
      .init("tree.read", on: "tree", field: "tree_id"),
      .init("branch.read", on: "branch", field: "branches.branch_ids"),
      .init("root.read", on: "root", field: "place.root_id"),
      .init("root.read", on: "root", field: "other_root_id"),
    ]
    /// `CreateLeaf`.
    public static let createLeaf = MethodDescriptor(
      service: "payshare.test.KindsService",
      method: "CreateLeaf",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements(createLeafRequirements), effect: .write, idempotency: .requestID)
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
        let request: PayshareTest.CreateLeafRequest = try call.onlyRequest()
        call.addResource(request.treeID, of: 1)
        for part2 in request.branches {
          for id in part2.branchIDs {
            call.addResource(id, of: 2)
          }
        }
        if case .place(let part2)? = request.`where` {
          if let id = part2.rootID {
            call.addResource(id, of: 3)
          }
        }
        if case .otherRootID(let id)? = request.`where` {
          call.addResource(id, of: 4)
        }
        let response = try await self.createLeaf(request, call)
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
      cGF5c2hhcmUvb3B0aW9ucy9tZXRob2QucHJvdG8aHnBheXNoYXJlL3Rlc3QvZXZlcnl0aGluZy5wcm90byKGAgoRQ3JlYXRlTGVh
      ZlJlcXVlc3QSJwoEbGVhZhgBIAEoCzITLnBheXNoYXJlLnRlc3QuTGVhZlIEbGVhZhIdCgpyZXF1ZXN0X2lkGAIgASgJUglyZXF1
      ZXN0SWQSFwoHdHJlZV9pZBgDIAEoCVIGdHJlZUlkEjMKCGJyYW5jaGVzGAQgAygLMhcucGF5c2hhcmUudGVzdC5CcmFuY2hlc1II
      YnJhbmNoZXMSLAoFcGxhY2UYBSABKAsyFC5wYXlzaGFyZS50ZXN0LlBsYWNlSABSBXBsYWNlEiQKDW90aGVyX3Jvb3RfaWQYBiAB
      KAlIAFILb3RoZXJSb290SWRCBwoFd2hlcmUiKQoIQnJhbmNoZXMSHQoKYnJhbmNoX2lkcxgBIAMoCVIJYnJhbmNoSWRzIjEKBVBs
      YWNlEhwKB3Jvb3RfaWQYASABKAlIAFIGcm9vdElkiAEBQgoKCF9yb290X2lkIjUKFEltcG9ydExlYXZlc1Jlc3BvbnNlEh0KCmxl
      YWZfY291bnQYASABKANSCWxlYWZDb3VudDLtBQoMS2luZHNTZXJ2aWNlElsKB0dldExlYWYSEy5wYXlzaGFyZS50ZXN0LkxlYWYa
      GS5wYXlzaGFyZS50ZXN0LkV2ZXJ5dGhpbmciIIq1GBwYASABShYKFFBFUk1JU1NJT05fTEVBRl9SRUFEEkgKC1dhdGNoTGVhdmVz
      EhYuZ29vZ2xlLnByb3RvYnVmLkVtcHR5GhMucGF5c2hhcmUudGVzdC5MZWFmIgqKtRgGCAEYASABMAESbgoMSW1wb3J0TGVhdmVz
      EhMucGF5c2hhcmUudGVzdC5MZWFmGiMucGF5c2hhcmUudGVzdC5JbXBvcnRMZWF2ZXNSZXNwb25zZSIiirUYHhgCIANKGAoWUEVS
      TUlTU0lPTl9MRUFGX0lNUE9SVCgBEmoKBkltcG9ydBITLnBheXNoYXJlLnRlc3QuTGVhZhojLnBheXNoYXJlLnRlc3QuSW1wb3J0
      TGVhdmVzUmVzcG9uc2UiIoq1GB4YAiABShgKFlBFUk1JU1NJT05fTEVBRl9JTVBPUlQoATABEtkCCgpDcmVhdGVMZWFmEiAucGF5
      c2hhcmUudGVzdC5DcmVhdGVMZWFmUmVxdWVzdBoTLnBheXNoYXJlLnRlc3QuTGVhZiKTAoq1GI4CGAIgAkoYChZQRVJNSVNTSU9O
      X0xFQUZfQ1JFQVRFSjMKFFBFUk1JU1NJT05fVFJFRV9SRUFEEhJSRVNPVVJDRV9UWVBFX1RSRUUaB3RyZWVfaWRKQwoWUEVSTUlT
      U0lPTl9CUkFOQ0hfUkVBRBIUUkVTT1VSQ0VfVFlQRV9CUkFOQ0gaE2JyYW5jaGVzLmJyYW5jaF9pZHNKOQoUUEVSTUlTU0lPTl9S
      T09UX1JFQUQSElJFU09VUkNFX1RZUEVfUk9PVBoNcGxhY2Uucm9vdF9pZEo5ChRQRVJNSVNTSU9OX1JPT1RfUkVBRBISUkVTT1VS
      Q0VfVFlQRV9ST09UGg1vdGhlcl9yb290X2lkYgZwcm90bzM=
      """)
}
