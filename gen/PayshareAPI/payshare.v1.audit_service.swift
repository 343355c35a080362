// Generated from payshare/v1/audit_service.proto by protoc-gen-payshare, do not edit.

public import Protobuf
public import RPC

extension PayshareV1 {
  /// Asks for a page of entries.
  public struct ListAuditEntriesRequest: DescribedMessage {
    /// How many entries a page has at most: 50 where it is zero; more than 1 000 is taken as 1 000. A page of
    /// large ones
    /// has fewer, and one may be short or empty where few of many are wanted: only an empty `next_page_token`
    /// ends the
    /// list.
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before, with the same other arguments; empty for the first page.
    public var pageToken: String = ""
    /// Which entries to list, in the language of `ListExpensesRequest.filter`; all if empty. The fields and
    /// their operators:
    ///
    /// - `actor_user_id`: `=` and the id of a user.
    /// - `resource_id`: `=` and an id: what happened to one thing, and refused attempts at it.
    /// - `operation`: `=` and the name of a field of `JournalEvent`, such as `expense_updated`,
    /// `call_refused` or
    ///   `alert_raised`; or a method such as `payshare.v1.ExpenseService/UpdateExpense`, whose refused calls
    /// are listed.
    /// - `create_time`: `<`, `<=`, `>`, `>=` and a time such as `2026-11-30T09:00:00Z`, or a day, which
    /// begins in UTC.
    public var filter: String = ""
    /// The order: `create_time desc`, newest first, which is the default.
    public var orderBy: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListAuditEntriesRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.pageSize = try reader.int32()
        case 18: self.pageToken = try reader.string(limit: 1024)
        case 26: self.filter = try reader.string(limit: 1024)
        case 34: self.orderBy = try reader.string(limit: 100)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.int32(self.pageSize, field: 1)
      writer.string(self.pageToken, field: 2)
      writer.string(self.filter, field: 3)
      writer.string(self.orderBy, field: 4)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.integer(self.pageSize, "page_size", in: 0...Int32.max)
      violations.string(self.pageToken, "page_token", StringRules(maximumLength: 1024))
      violations.string(self.filter, "filter", StringRules(maximumLength: 1024))
      violations.string(self.orderBy, "order_by", StringRules(maximumLength: 100))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `page_token`, in Unicode scalars.
      public static var pageTokenLength: Int { 1024 }
      /// The greatest length of `filter`, in Unicode scalars.
      public static var filterLength: Int { 1024 }
      /// The greatest length of `order_by`, in Unicode scalars.
      public static var orderByLength: Int { 100 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 8612 }
    }
  }
}

extension PayshareV1 {
  /// A page of entries.
  public struct ListAuditEntriesResponse: DescribedMessage {
    /// The entries, from the newest to the oldest.
    public var entries: [PayshareV1.JournalEntry] = []
    /// The token of the next page; empty alone means that this was the last one.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListAuditEntriesResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.entries)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.entries, field: 1)
      writer.string(self.nextPageToken, field: 2)
    }
  }
}

extension PayshareV1 {
  /// Asks for one entry.
  public struct GetAuditEntryRequest: DescribedMessage {
    /// The entry's id.
    public var entryID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GetAuditEntryRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.entryID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.entryID, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.entryID, "entry_id", required: true, StringRules(format: .uuid))
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 38 }
    }
  }
}

extension PayshareV1 {
  /// Asks for a verification.
  public struct VerifyAuditRequest: DescribedMessage {
    /// Hashes that were noted elsewhere, which the chain must have, too.
    public var notedHeads: [PayshareV1.NotedHead] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.VerifyAuditRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.notedHeads, limit: 100)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.notedHeads, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      if violations.count(self.notedHeads.count, "noted_heads", maximum: 100) {
        violations.messages(self.notedHeads, "noted_heads")
      }
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest number of elements of `noted_heads`.
      public static var notedHeadsCount: Int { 100 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 0 }
      /// One of `noted_heads`, with its tag and length.
      public static var notedHeads: Int { 47 }
    }
  }
}

extension PayshareV1 {
  /// The hash of an entry, as it was noted elsewhere.
  public struct NotedHead: DescribedMessage {
    /// The position of the entry.
    public var position: Int64 = 0
    /// Its hash.
    public var hash: [UInt8] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.NotedHead" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.position = try reader.int64()
        case 18: self.hash = try reader.bytes()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.int64(self.position, field: 1)
      writer.bytes(self.hash, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.integer(self.position, "position", required: true, in: 1...Int64.max)
      violations.bytes(self.hash, "hash", required: true, minimum: 32, maximum: 32)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 45 }
    }
  }
}

extension PayshareV1 {
  /// How far a verification has come.
  public struct VerifyAuditResponse: DescribedMessage {
    /// How many entries fit so far.
    public var entryCount: Int64 = 0
    /// The position up to which the chain was compared.
    public var position: Int64 = 0
    /// The position of the last entry there was when it began.
    public var headPosition: Int64 = 0
    /// The last position that a good signature is for; zero without one. What comes after it could have been
    /// rewritten.
    public var signedPosition: Int64 = 0
    /// The hash at `position`.
    public var hash: [UInt8] = []
    /// What does not fit, found since the response before; at most 100 of all.
    public var faults: [PayshareV1.AuditFault] = []
    /// Whether this is the last response.
    public var isComplete: Bool = false

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.VerifyAuditResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.entryCount = try reader.int64()
        case 16: self.position = try reader.int64()
        case 24: self.headPosition = try reader.int64()
        case 32: self.signedPosition = try reader.int64()
        case 42: self.hash = try reader.bytes()
        case 50: try reader.message(appendingTo: &self.faults)
        case 56: self.isComplete = try reader.bool()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.int64(self.entryCount, field: 1)
      writer.int64(self.position, field: 2)
      writer.int64(self.headPosition, field: 3)
      writer.int64(self.signedPosition, field: 4)
      writer.bytes(self.hash, field: 5)
      writer.messages(self.faults, field: 6)
      writer.bool(self.isComplete, field: 7)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// One of `faults`, with its tag and length.
      public static var faults: Int { 35 }
    }
  }
}

extension PayshareV1 {
  /// Asks for an export.
  public struct ExportAuditRequest: DescribedMessage {
    /// Go on behind this position, such as that of the last entry that was received.
    public var afterPosition: Int64 = 0

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ExportAuditRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.afterPosition = try reader.int64()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.int64(self.afterPosition, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.integer(self.afterPosition, "after_position", in: 0...Int64.max)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 11 }
    }
  }
}

extension PayshareV1 {
  /// The next parts of an export.
  public struct ExportAuditResponse: DescribedMessage {
    /// The parts, in order.
    public var parts: [PayshareV1.AuditPart] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ExportAuditResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.parts)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.parts, field: 1)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 0 }
    }
  }
}

extension PayshareV1 {
  /// Shows auditors the journal of their own organisation.
  public protocol AuditService: Service {
    /// Lists entries, newest first: changes, refused attempts and alerts.
    func listAuditEntries(
      _ request: ListAuditEntriesRequest,
      _ call: ServerCall
    ) async throws(Status) -> ListAuditEntriesResponse
    /// Shows an entry with what it changed, field by field. An unknown id gives `NOT_FOUND`.
    func getAuditEntry(_ request: GetAuditEntryRequest, _ call: ServerCall) async throws(Status) -> AuditEntry
    /// Compares every entry with the hashes and signatures that seal it, from the first one on, and says how
    /// far it has
    /// come. The last response is complete.
    func verifyAudit(
      _ request: VerifyAuditRequest,
      _ responses: ResponseWriter<VerifyAuditResponse>,
      _ call: ServerCall
    ) async throws(Status)
    /// Sends the chain: entries in order, each followed by its signature if it has one, with all that is
    /// needed to verify
    /// it without the server.
    func exportAudit(
      _ request: ExportAuditRequest,
      _ responses: ResponseWriter<ExportAuditResponse>,
      _ call: ServerCall
    ) async throws(Status)
  }

  /// What the contract says of the methods of `payshare.v1.AuditService`.
  public enum AuditServiceMethods {
    /// `ListAuditEntries`.
    public static let listAuditEntries = MethodDescriptor(
      service: "payshare.v1.AuditService",
      method: "ListAuditEntries",
      kind: .unary,
      policy: MethodPolicy(access: .requirements([.init("audit.read")]), effect: .read, idempotency: .natural)
    )
    /// `GetAuditEntry`.
    public static let getAuditEntry = MethodDescriptor(
      service: "payshare.v1.AuditService",
      method: "GetAuditEntry",
      kind: .unary,
      policy: MethodPolicy(access: .requirements([.init("audit.read")]), effect: .read, idempotency: .natural)
    )
    /// `VerifyAudit`.
    public static let verifyAudit = MethodDescriptor(
      service: "payshare.v1.AuditService",
      method: "VerifyAudit",
      kind: .serverStreaming,
      policy: MethodPolicy(access: .requirements([.init("audit.read")]), effect: .read, idempotency: .natural)
    )
    /// `ExportAudit`.
    public static let exportAudit = MethodDescriptor(
      service: "payshare.v1.AuditService",
      method: "ExportAudit",
      kind: .serverStreaming,
      policy: MethodPolicy(
        access: .requirements([.init("audit.export")]), effect: .read, idempotency: .natural)
    )
    /// The service with all its methods.
    public static let service = ServiceDescriptor(
      name: "payshare.v1.AuditService",
      methods: [listAuditEntries, getAuditEntry, verifyAudit, exportAudit],
      fileName: "payshare/v1/audit_service.proto")
  }

  /// Calls the methods of `payshare.v1.AuditService` over a channel. Any thread, any task.
  public struct AuditServiceClient: Sendable {
    private let channel: any Channel

    /// A client whose calls go over `channel`.
    public init(_ channel: any Channel) { self.channel = channel }

    /// Lists entries, newest first: changes, refused attempts and alerts.
    public func listAuditEntries(
      _ request: ListAuditEntriesRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListAuditEntriesResponse {
      try await channel.unary(AuditServiceMethods.listAuditEntries, request, options)
    }

    /// Shows an entry with what it changed, field by field. An unknown id gives `NOT_FOUND`.
    public func getAuditEntry(
      _ request: GetAuditEntryRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> AuditEntry {
      try await channel.unary(AuditServiceMethods.getAuditEntry, request, options)
    }

    /// Compares every entry with the hashes and signatures that seal it, from the first one on, and says how
    /// far it has
    /// come. The last response is complete.
    public func verifyAudit(
      _ request: VerifyAuditRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ResponseStream<VerifyAuditResponse> {
      try await channel.serverStreaming(AuditServiceMethods.verifyAudit, request, options)
    }

    /// Sends the chain: entries in order, each followed by its signature if it has one, with all that is
    /// needed to verify
    /// it without the server.
    public func exportAudit(
      _ request: ExportAuditRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ResponseStream<ExportAuditResponse> {
      try await channel.serverStreaming(AuditServiceMethods.exportAudit, request, options)
    }
  }
}

extension PayshareV1.AuditService {
  /// What the contract says of the service.
  public static var descriptor: ServiceDescriptor { PayshareV1.AuditServiceMethods.service }

  /// The methods with their implementations.
  public var methods: [ServerMethod] {
    [
      ServerMethod(PayshareV1.AuditServiceMethods.listAuditEntries) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListAuditEntriesRequest.self)
        }
        let response = try await self.listAuditEntries(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.AuditServiceMethods.getAuditEntry) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.GetAuditEntryRequest.self)
        }
        let response = try await self.getAuditEntry(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.AuditServiceMethods.verifyAudit) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.VerifyAuditRequest.self)
        }
        try await self.verifyAudit(try call.onlyRequest(), ResponseWriter(call), call)
      },
      ServerMethod(PayshareV1.AuditServiceMethods.exportAudit) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ExportAuditRequest.self)
        }
        try await self.exportAudit(try call.onlyRequest(), ResponseWriter(call), call)
      },
    ]
  }
}

extension PayshareAPIFileDescriptors {
  static let payshareV1AuditService = FileDescriptor(
    name: "payshare/v1/audit_service.proto",
    dependencies: [
      "payshare/options/field.proto",
      "payshare/options/method.proto",
      "payshare/v1/audit.proto",
      "payshare/v1/journal.proto",
    ],
    base64: """
      Ch9wYXlzaGFyZS92MS9hdWRpdF9zZXJ2aWNlLnByb3RvEgtwYXlzaGFyZS52MRoccGF5c2hhcmUvb3B0aW9ucy9maWVsZC5wcm90
      bxodcGF5c2hhcmUvb3B0aW9ucy9tZXRob2QucHJvdG8aF3BheXNoYXJlL3YxL2F1ZGl0LnByb3RvGhlwYXlzaGFyZS92MS9qb3Vy
      bmFsLnByb3RvIrIBChdMaXN0QXVkaXRFbnRyaWVzUmVxdWVzdBIlCglwYWdlX3NpemUYASABKAVCCJK1GAQaAggAUghwYWdlU2l6
      ZRIoCgpwYWdlX3Rva2VuGAIgASgJQgmStRgFEgMQgAhSCXBhZ2VUb2tlbhIhCgZmaWx0ZXIYAyABKAlCCZK1GAUSAxCACFIGZmls
      dGVyEiMKCG9yZGVyX2J5GAQgASgJQgiStRgEEgIQZFIHb3JkZXJCeSJ3ChhMaXN0QXVkaXRFbnRyaWVzUmVzcG9uc2USMwoHZW50
      cmllcxgBIAMoCzIZLnBheXNoYXJlLnYxLkpvdXJuYWxFbnRyeVIHZW50cmllcxImCg9uZXh0X3BhZ2VfdG9rZW4YAiABKAlSDW5l
      eHRQYWdlVG9rZW4iPQoUR2V0QXVkaXRFbnRyeVJlcXVlc3QSJQoIZW50cnlfaWQYASABKAlCCpK1GAYIARICGAFSB2VudHJ5SWQi
      VwoSVmVyaWZ5QXVkaXRSZXF1ZXN0EkEKC25vdGVkX2hlYWRzGAEgAygLMhYucGF5c2hhcmUudjEuTm90ZWRIZWFkQgiStRgEKgIQ
      ZFIKbm90ZWRIZWFkcyJVCglOb3RlZEhlYWQSJgoIcG9zaXRpb24YASABKANCCpK1GAYIARoCCAJSCHBvc2l0aW9uEiAKBGhhc2gY
      AiABKAxCDJK1GAgIATIECCAQIFIEaGFzaCKGAgoTVmVyaWZ5QXVkaXRSZXNwb25zZRIfCgtlbnRyeV9jb3VudBgBIAEoA1IKZW50
      cnlDb3VudBIaCghwb3NpdGlvbhgCIAEoA1IIcG9zaXRpb24SIwoNaGVhZF9wb3NpdGlvbhgDIAEoA1IMaGVhZFBvc2l0aW9uEicK
      D3NpZ25lZF9wb3NpdGlvbhgEIAEoA1IOc2lnbmVkUG9zaXRpb24SEgoEaGFzaBgFIAEoDFIEaGFzaBIvCgZmYXVsdHMYBiADKAsy
      Fy5wYXlzaGFyZS52MS5BdWRpdEZhdWx0UgZmYXVsdHMSHwoLaXNfY29tcGxldGUYByABKAhSCmlzQ29tcGxldGUiRQoSRXhwb3J0
      QXVkaXRSZXF1ZXN0Ei8KDmFmdGVyX3Bvc2l0aW9uGAEgASgDQgiStRgEGgIIAFINYWZ0ZXJQb3NpdGlvbiJDChNFeHBvcnRBdWRp
      dFJlc3BvbnNlEiwKBXBhcnRzGAEgAygLMhYucGF5c2hhcmUudjEuQXVkaXRQYXJ0UgVwYXJ0czLzAwoMQXVkaXRTZXJ2aWNlEoIB
      ChBMaXN0QXVkaXRFbnRyaWVzEiQucGF5c2hhcmUudjEuTGlzdEF1ZGl0RW50cmllc1JlcXVlc3QaJS5wYXlzaGFyZS52MS5MaXN0
      QXVkaXRFbnRyaWVzUmVzcG9uc2UiIYq1GB0YASABShcKFVBFUk1JU1NJT05fQVVESVRfUkVBRBJuCg1HZXRBdWRpdEVudHJ5EiEu
      cGF5c2hhcmUudjEuR2V0QXVkaXRFbnRyeVJlcXVlc3QaFy5wYXlzaGFyZS52MS5BdWRpdEVudHJ5IiGKtRgdGAEgAUoXChVQRVJN
      SVNTSU9OX0FVRElUX1JFQUQSdQoLVmVyaWZ5QXVkaXQSHy5wYXlzaGFyZS52MS5WZXJpZnlBdWRpdFJlcXVlc3QaIC5wYXlzaGFy
      ZS52MS5WZXJpZnlBdWRpdFJlc3BvbnNlIiGKtRgdGAEgAUoXChVQRVJNSVNTSU9OX0FVRElUX1JFQUQwARJ3CgtFeHBvcnRBdWRp
      dBIfLnBheXNoYXJlLnYxLkV4cG9ydEF1ZGl0UmVxdWVzdBogLnBheXNoYXJlLnYxLkV4cG9ydEF1ZGl0UmVzcG9uc2UiI4q1GB8Y
      ASABShkKF1BFUk1JU1NJT05fQVVESVRfRVhQT1JUMAFCZgoPZGV2LnBheXNoYXJlLnYxUAFaJnBheXNoYXJlLmRldi9nby9wYXlz
      aGFyZS92MTtwYXlzaGFyZXYxqgILUGF5c2hhcmUuVjHKAgtQYXlzaGFyZVxWMeoCDFBheXNoYXJlOjpWMWIGcHJvdG8z
      """)
}
