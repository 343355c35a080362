// Generated from payshare/v1/journal_service.proto by protoc-gen-payshare, do not edit.

public import Protobuf
public import RPC

extension PayshareV1 {
  /// Which entries are wanted; all where it is empty. What is stated must all hold.
  public struct JournalSelection: DescribedMessage {
    /// Those of one organisation.
    public var organisationID: String = ""
    /// Those about one thing, by its id.
    public var resourceID: String = ""
    /// Those of one user.
    public var actorUserID: String = ""
    /// Those of some kinds, by the names of the fields of `JournalEvent`, such as `expense_created`.
    public var kinds: [String] = []
    /// Those of calls that belong to one trace, by its 32 hexadecimal digits: that of a session is its
    /// `trace_id`.
    public var traceID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.JournalSelection" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.organisationID = try reader.string(limit: 36)
        case 18: self.resourceID = try reader.string(limit: 36)
        case 26: self.actorUserID = try reader.string(limit: 36)
        case 34:
          try reader.checkItems(self.kinds.count, limit: 100)
          self.kinds.append(try reader.string(limit: 100))
        case 42: self.traceID = try reader.string(limit: 1024)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.organisationID, field: 1)
      writer.string(self.resourceID, field: 2)
      writer.string(self.actorUserID, field: 3)
      writer.strings(self.kinds, field: 4)
      writer.string(self.traceID, field: 5)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.organisationID, "organisation_id", StringRules(format: .uuid))
      violations.string(self.resourceID, "resource_id", StringRules(format: .uuid))
      violations.string(self.actorUserID, "actor_user_id", StringRules(format: .uuid))
      if violations.count(self.kinds.count, "kinds", maximum: 100) {
        violations.strings(self.kinds, "kinds", StringRules(maximumLength: 100))
        violations.unique(self.kinds, "kinds")
      }
      violations.string(self.traceID, "trace_id", StringRules(pattern: Self.traceIDPattern))
    }

    private static let traceIDPattern = Pattern(checked: #"[0-9a-f]{32}"#)

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest number of elements of `kinds`.
      public static var kindsCount: Int { 100 }
      /// The greatest length of `kinds`, in Unicode scalars.
      public static var kindsLength: Int { 100 }
    }
  }
}

extension PayshareV1 {
  /// Asks for a page of entries.
  public struct ListJournalEntriesRequest: DescribedMessage {
    /// How many entries a page has at most: 50 where it is zero; more than 1 000 is taken as 1 000. A page of
    /// large ones
    /// has fewer, and one may be short or empty where few of many are wanted: only an empty `next_page_token`
    /// ends the
    /// list.
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before, with the same other arguments; empty for the first page.
    public var pageToken: String = ""
    /// Which entries.
    public var selection: PayshareV1.JournalSelection?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListJournalEntriesRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.pageSize = try reader.int32()
        case 18: self.pageToken = try reader.string(limit: 1024)
        case 26: try reader.message(into: &self.selection)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.int32(self.pageSize, field: 1)
      writer.string(self.pageToken, field: 2)
      writer.message(self.selection, field: 3)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.integer(self.pageSize, "page_size", in: 0...Int32.max)
      violations.string(self.pageToken, "page_token", StringRules(maximumLength: 1024))
      violations.message(self.selection, "selection")
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `page_token`, in Unicode scalars.
      public static var pageTokenLength: Int { 1024 }
    }
  }
}

extension PayshareV1 {
  /// A page of entries.
  public struct ListJournalEntriesResponse: DescribedMessage {
    /// The entries, from the newest to the oldest.
    public var entries: [PayshareV1.JournalEntry] = []
    /// The token of the next page; empty alone means that this was the last one.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListJournalEntriesResponse" }

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
  /// Asks to follow the journal.
  public struct FollowJournalRequest: DescribedMessage {
    /// Where to go on: the `resume_token` of the last response that was received. It does not expire.
    public var resumeToken: String = ""
    /// Without a token: begin with the first entry there is, rather than with the next one that is committed.
    /// Where neither
    /// is stated, the first response has no entry, only the token of the place where it begins.
    public var fromBeginning: Bool = false
    /// Which entries.
    public var selection: PayshareV1.JournalSelection?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.FollowJournalRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.resumeToken = try reader.string(limit: 1024)
        case 16: self.fromBeginning = try reader.bool()
        case 26: try reader.message(into: &self.selection)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.resumeToken, field: 1)
      writer.bool(self.fromBeginning, field: 2)
      writer.message(self.selection, field: 3)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.resumeToken, "resume_token", StringRules(maximumLength: 1024))
      violations.message(self.selection, "selection")
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `resume_token`, in Unicode scalars.
      public static var resumeTokenLength: Int { 1024 }
    }
  }
}

extension PayshareV1 {
  /// An entry, or how far the journal has come.
  public struct FollowJournalResponse: DescribedMessage {
    private var entryBox: Box<PayshareV1.JournalEntry>?
    /// The entry; absent in a response that only says how far the journal has come without one that is
    /// wanted.
    public var entry: PayshareV1.JournalEntry? {
      get { entryBox?.value }
      set { entryBox = newValue.map { Box($0) } }
    }
    /// Goes on behind this.
    public var resumeToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.FollowJournalResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.entryBox)
        case 18: self.resumeToken = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.entryBox, field: 1)
      writer.string(self.resumeToken, field: 2)
    }
  }
}

extension PayshareV1 {
  /// Asks for the heads.
  public struct ListJournalHeadsRequest: DescribedMessage {
    /// How many heads a page has at most: 50 where it is zero; more than 1 000 is taken as 1 000.
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before; empty for the first page.
    public var pageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListJournalHeadsRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.pageSize = try reader.int32()
        case 18: self.pageToken = try reader.string(limit: 1024)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.int32(self.pageSize, field: 1)
      writer.string(self.pageToken, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.integer(self.pageSize, "page_size", in: 0...Int32.max)
      violations.string(self.pageToken, "page_token", StringRules(maximumLength: 1024))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `page_token`, in Unicode scalars.
      public static var pageTokenLength: Int { 1024 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 4110 }
    }
  }
}

extension PayshareV1 {
  /// A page of heads.
  public struct ListJournalHeadsResponse: DescribedMessage {
    /// The heads, by organisation.
    public var heads: [PayshareV1.JournalHead] = []
    /// The token of the next page; empty alone means that this was the last one.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListJournalHeadsResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.heads)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.heads, field: 1)
      writer.string(self.nextPageToken, field: 2)
    }
  }
}

extension PayshareV1 {
  /// The newest entry of an organisation whose hash was signed.
  public struct JournalHead: DescribedMessage {
    /// The organisation.
    public var organisationID: String = ""
    /// The position of the entry.
    public var position: Int64 = 0
    /// Its hash.
    public var hash: [UInt8] = []
    /// The signature by Ed25519 (RFC 8032), of the text `payshare journal head`, a zero byte, the
    /// organisation's id as its
    /// 16 bytes, the position as 8 bytes with the highest first, and the hash.
    public var signature: [UInt8] = []
    /// The public key that the signature is by.
    public var publicKey: [UInt8] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.JournalHead" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.organisationID = try reader.string()
        case 16: self.position = try reader.int64()
        case 26: self.hash = try reader.bytes()
        case 34: self.signature = try reader.bytes()
        case 42: self.publicKey = try reader.bytes()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.organisationID, field: 1)
      writer.int64(self.position, field: 2)
      writer.bytes(self.hash, field: 3)
      writer.bytes(self.signature, field: 4)
      writer.bytes(self.publicKey, field: 5)
    }
  }
}

extension PayshareV1 {
  /// Shows what happened. For operators: clients whose certificate the server's client allow list marks so.
  public protocol JournalService: Service {
    /// Lists entries from the newest to the oldest.
    func listJournalEntries(
      _ request: ListJournalEntriesRequest,
      _ call: ServerCall
    ) async throws(Status) -> ListJournalEntriesResponse
    /// Sends entries in the order of their commits, and goes on with new ones until the client ends it. Each
    /// entry is sent
    /// once; after a break, `resume_token` goes on behind the last one that was received. A client that reads
    /// slowly holds
    /// nothing up but itself.
    func followJournal(
      _ request: FollowJournalRequest,
      _ responses: ResponseWriter<FollowJournalResponse>,
      _ call: ServerCall
    ) async throws(Status)
    /// Shows the head of each organisation's chain, with its newest signature.
    func listJournalHeads(
      _ request: ListJournalHeadsRequest,
      _ call: ServerCall
    ) async throws(Status) -> ListJournalHeadsResponse
  }

  /// What the contract says of the methods of `payshare.v1.JournalService`.
  public enum JournalServiceMethods {
    /// `ListJournalEntries`.
    public static let listJournalEntries = MethodDescriptor(
      service: "payshare.v1.JournalService",
      method: "ListJournalEntries",
      kind: .unary,
      policy: MethodPolicy(access: .operator, effect: .read, idempotency: .natural)
    )
    /// `FollowJournal`.
    public static let followJournal = MethodDescriptor(
      service: "payshare.v1.JournalService",
      method: "FollowJournal",
      kind: .serverStreaming,
      policy: MethodPolicy(access: .operator, effect: .read, idempotency: .natural)
    )
    /// `ListJournalHeads`.
    public static let listJournalHeads = MethodDescriptor(
      service: "payshare.v1.JournalService",
      method: "ListJournalHeads",
      kind: .unary,
      policy: MethodPolicy(access: .operator, effect: .read, idempotency: .natural)
    )
    /// The service with all its methods.
    public static let service = ServiceDescriptor(
      name: "payshare.v1.JournalService",
      methods: [listJournalEntries, followJournal, listJournalHeads],
      fileName: "payshare/v1/journal_service.proto")
  }

  /// Calls the methods of `payshare.v1.JournalService` over a channel. Any thread, any task.
  public struct JournalServiceClient: Sendable {
    private let channel: any Channel

    /// A client whose calls go over `channel`.
    public init(_ channel: any Channel) { self.channel = channel }

    /// Lists entries from the newest to the oldest.
    public func listJournalEntries(
      _ request: ListJournalEntriesRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListJournalEntriesResponse {
      try await channel.unary(JournalServiceMethods.listJournalEntries, request, options)
    }

    /// Sends entries in the order of their commits, and goes on with new ones until the client ends it. Each
    /// entry is sent
    /// once; after a break, `resume_token` goes on behind the last one that was received. A client that reads
    /// slowly holds
    /// nothing up but itself.
    public func followJournal(
      _ request: FollowJournalRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ResponseStream<FollowJournalResponse> {
      try await channel.serverStreaming(JournalServiceMethods.followJournal, request, options)
    }

    /// Shows the head of each organisation's chain, with its newest signature.
    public func listJournalHeads(
      _ request: ListJournalHeadsRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListJournalHeadsResponse {
      try await channel.unary(JournalServiceMethods.listJournalHeads, request, options)
    }
  }
}

extension PayshareV1.JournalService {
  /// What the contract says of the service.
  public static var descriptor: ServiceDescriptor { PayshareV1.JournalServiceMethods.service }

  /// The methods with their implementations.
  public var methods: [ServerMethod] {
    [
      ServerMethod(PayshareV1.JournalServiceMethods.listJournalEntries) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListJournalEntriesRequest.self)
        }
        let response = try await self.listJournalEntries(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.JournalServiceMethods.followJournal) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.FollowJournalRequest.self)
        }
        try await self.followJournal(try call.onlyRequest(), ResponseWriter(call), call)
      },
      ServerMethod(PayshareV1.JournalServiceMethods.listJournalHeads) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListJournalHeadsRequest.self)
        }
        let response = try await self.listJournalHeads(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
    ]
  }
}

extension PayshareAPIFileDescriptors {
  static let payshareV1JournalService = FileDescriptor(
    name: "payshare/v1/journal_service.proto",
    dependencies: [
      "payshare/options/field.proto",
      "payshare/options/method.proto",
      "payshare/v1/journal.proto",
    ],
    base64: """
      CiFwYXlzaGFyZS92MS9qb3VybmFsX3NlcnZpY2UucHJvdG8SC3BheXNoYXJlLnYxGhxwYXlzaGFyZS9vcHRpb25zL2ZpZWxkLnBy
      b3RvGh1wYXlzaGFyZS9vcHRpb25zL21ldGhvZC5wcm90bxoZcGF5c2hhcmUvdjEvam91cm5hbC5wcm90byL1AQoQSm91cm5hbFNl
      bGVjdGlvbhIxCg9vcmdhbmlzYXRpb25faWQYASABKAlCCJK1GAQSAhgBUg5vcmdhbmlzYXRpb25JZBIpCgtyZXNvdXJjZV9pZBgC
      IAEoCUIIkrUYBBICGAFSCnJlc291cmNlSWQSLAoNYWN0b3JfdXNlcl9pZBgDIAEoCUIIkrUYBBICGAFSC2FjdG9yVXNlcklkEiQK
      BWtpbmRzGAQgAygJQg6StRgKEgIQZCoEEGQYAVIFa2luZHMSLwoIdHJhY2VfaWQYBSABKAlCFJK1GBASDiIMWzAtOWEtZl17MzJ9
      Ugd0cmFjZUlkIqkBChlMaXN0Sm91cm5hbEVudHJpZXNSZXF1ZXN0EiUKCXBhZ2Vfc2l6ZRgBIAEoBUIIkrUYBBoCCABSCHBhZ2VT
      aXplEigKCnBhZ2VfdG9rZW4YAiABKAlCCZK1GAUSAxCACFIJcGFnZVRva2VuEjsKCXNlbGVjdGlvbhgDIAEoCzIdLnBheXNoYXJl
      LnYxLkpvdXJuYWxTZWxlY3Rpb25SCXNlbGVjdGlvbiJ5ChpMaXN0Sm91cm5hbEVudHJpZXNSZXNwb25zZRIzCgdlbnRyaWVzGAEg
      AygLMhkucGF5c2hhcmUudjEuSm91cm5hbEVudHJ5UgdlbnRyaWVzEiYKD25leHRfcGFnZV90b2tlbhgCIAEoCVINbmV4dFBhZ2VU
      b2tlbiKoAQoURm9sbG93Sm91cm5hbFJlcXVlc3QSLAoMcmVzdW1lX3Rva2VuGAEgASgJQgmStRgFEgMQgAhSC3Jlc3VtZVRva2Vu
      EiUKDmZyb21fYmVnaW5uaW5nGAIgASgIUg1mcm9tQmVnaW5uaW5nEjsKCXNlbGVjdGlvbhgDIAEoCzIdLnBheXNoYXJlLnYxLkpv
      dXJuYWxTZWxlY3Rpb25SCXNlbGVjdGlvbiJrChVGb2xsb3dKb3VybmFsUmVzcG9uc2USLwoFZW50cnkYASABKAsyGS5wYXlzaGFy
      ZS52MS5Kb3VybmFsRW50cnlSBWVudHJ5EiEKDHJlc3VtZV90b2tlbhgCIAEoCVILcmVzdW1lVG9rZW4iagoXTGlzdEpvdXJuYWxI
      ZWFkc1JlcXVlc3QSJQoJcGFnZV9zaXplGAEgASgFQgiStRgEGgIIAFIIcGFnZVNpemUSKAoKcGFnZV90b2tlbhgCIAEoCUIJkrUY
      BRIDEIAIUglwYWdlVG9rZW4icgoYTGlzdEpvdXJuYWxIZWFkc1Jlc3BvbnNlEi4KBWhlYWRzGAEgAygLMhgucGF5c2hhcmUudjEu
      Sm91cm5hbEhlYWRSBWhlYWRzEiYKD25leHRfcGFnZV90b2tlbhgCIAEoCVINbmV4dFBhZ2VUb2tlbiKjAQoLSm91cm5hbEhlYWQS
      JwoPb3JnYW5pc2F0aW9uX2lkGAEgASgJUg5vcmdhbmlzYXRpb25JZBIaCghwb3NpdGlvbhgCIAEoA1IIcG9zaXRpb24SEgoEaGFz
      aBgDIAEoDFIEaGFzaBIcCglzaWduYXR1cmUYBCABKAxSCXNpZ25hdHVyZRIdCgpwdWJsaWNfa2V5GAUgASgMUglwdWJsaWNLZXky
      1gIKDkpvdXJuYWxTZXJ2aWNlEnEKEkxpc3RKb3VybmFsRW50cmllcxImLnBheXNoYXJlLnYxLkxpc3RKb3VybmFsRW50cmllc1Jl
      cXVlc3QaJy5wYXlzaGFyZS52MS5MaXN0Sm91cm5hbEVudHJpZXNSZXNwb25zZSIKirUYBhgBIAE4ARJkCg1Gb2xsb3dKb3VybmFs
      EiEucGF5c2hhcmUudjEuRm9sbG93Sm91cm5hbFJlcXVlc3QaIi5wYXlzaGFyZS52MS5Gb2xsb3dKb3VybmFsUmVzcG9uc2UiCoq1
      GAYYASABOAEwARJrChBMaXN0Sm91cm5hbEhlYWRzEiQucGF5c2hhcmUudjEuTGlzdEpvdXJuYWxIZWFkc1JlcXVlc3QaJS5wYXlz
      aGFyZS52MS5MaXN0Sm91cm5hbEhlYWRzUmVzcG9uc2UiCoq1GAYYASABOAFCZgoPZGV2LnBheXNoYXJlLnYxUAFaJnBheXNoYXJl
      LmRldi9nby9wYXlzaGFyZS92MTtwYXlzaGFyZXYxqgILUGF5c2hhcmUuVjHKAgtQYXlzaGFyZVxWMeoCDFBheXNoYXJlOjpWMWIG
      cHJvdG8z
      """)
}
