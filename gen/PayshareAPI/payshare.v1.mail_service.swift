// Generated from payshare/v1/mail_service.proto by protoc-gen-payshare, do not edit.

public import Protobuf
public import RPC

extension PayshareV1 {
  /// Asks for a page of the mails.
  public struct ListMailsRequest: DescribedMessage {
    /// How many mails a page has at most: 50 where it is zero; more than 1 000 is taken as 1 000. A page ends
    /// before it takes
    /// up more than 3 MiB (AIP-158: only an empty `next_page_token` ends the list).
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before, with the same other arguments; empty for the first page.
    public var pageToken: String = ""
    /// Which mails to list, in the language of `ListExpensesRequest.filter`; all if empty. The fields and
    /// their operators:
    ///
    /// - `state`: `=` and `WAITING`, `SENT` or `FAILED`.
    /// - `recipient`: `=` and an address.
    public var filter: String = ""
    /// The order: `create_time desc`, newest first, which is the default.
    public var orderBy: String = ""
    /// Whose mails, by the handle or id of the organisation. Empty means the only one that there is; where
    /// there are
    /// several, it gives `INVALID_ARGUMENT`.
    public var organisation: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListMailsRequest" }

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
        case 42: self.organisation = try reader.string(limit: 63)
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
      writer.string(self.organisation, field: 5)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.integer(self.pageSize, "page_size", in: 0...Int32.max)
      violations.string(self.pageToken, "page_token", StringRules(maximumLength: 1024))
      violations.string(self.filter, "filter", StringRules(maximumLength: 1024))
      violations.string(self.orderBy, "order_by", StringRules(maximumLength: 100))
      violations.string(self.organisation, "organisation", StringRules(maximumLength: 63))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `page_token`, in Unicode scalars.
      public static var pageTokenLength: Int { 1024 }
      /// The greatest length of `filter`, in Unicode scalars.
      public static var filterLength: Int { 1024 }
      /// The greatest length of `order_by`, in Unicode scalars.
      public static var orderByLength: Int { 100 }
      /// The greatest length of `organisation`, in Unicode scalars.
      public static var organisationLength: Int { 63 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 8867 }
    }
  }
}

extension PayshareV1 {
  /// A page of mails.
  public struct ListMailsResponse: DescribedMessage {
    /// The mails of this page, without their texts.
    public var mails: [PayshareV1.Mail] = []
    /// The token of the next page; empty alone means that this was the last one.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListMailsResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.mails)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.mails, field: 1)
      writer.string(self.nextPageToken, field: 2)
    }
  }
}

extension PayshareV1 {
  /// Asks for one mail.
  public struct GetMailRequest: DescribedMessage {
    /// The mail's id.
    public var mailID: String = ""
    /// The organisation, as in `ListMailsRequest.organisation`.
    public var organisation: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GetMailRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.mailID = try reader.string(limit: 36)
        case 18: self.organisation = try reader.string(limit: 63)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.mailID, field: 1)
      writer.string(self.organisation, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.mailID, "mail_id", required: true, StringRules(format: .uuid))
      violations.string(self.organisation, "organisation", StringRules(maximumLength: 63))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `organisation`, in Unicode scalars.
      public static var organisationLength: Int { 63 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 293 }
    }
  }
}

extension PayshareV1 {
  /// Asks for a test mail.
  public struct SendTestMailRequest: DescribedMessage {
    /// The recipient's address.
    public var recipient: String = ""
    /// The language of the text, such as `de-AT`; the next more general one, then English, if the text does
    /// not exist in it.
    /// English if empty.
    public var languageCode: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""
    /// The organisation in whose name it is sent, as in `ListMailsRequest.organisation`.
    public var organisation: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.SendTestMailRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.recipient = try reader.string(limit: 254)
        case 18: self.languageCode = try reader.string(limit: 35)
        case 26: self.requestID = try reader.string(limit: 36)
        case 34: self.organisation = try reader.string(limit: 63)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.recipient, field: 1)
      writer.string(self.languageCode, field: 2)
      writer.string(self.requestID, field: 3)
      writer.string(self.organisation, field: 4)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.recipient, "recipient", required: true, StringRules(format: .email))
      violations.string(
        self.languageCode,
        "language_code",
        StringRules(maximumLength: 35, pattern: Self.languageCodePattern)
      )
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
      violations.string(self.organisation, "organisation", StringRules(maximumLength: 63))
    }

    private static let languageCodePattern = Pattern(checked: #"[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*"#)

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `language_code`, in Unicode scalars.
      public static var languageCodeLength: Int { 35 }
      /// The greatest length of `organisation`, in Unicode scalars.
      public static var organisationLength: Int { 63 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 693 }
    }
  }
}

extension PayshareV1 {
  /// Shows mails to operators. Mails are kept for 30 days, waiting ones for longer.
  public protocol MailService: Service {
    /// Lists mails without their texts, newest first.
    func listMails(_ request: ListMailsRequest, _ call: ServerCall) async throws(Status) -> ListMailsResponse
    /// Shows one mail with its texts. An unknown or purged mail gives `NOT_FOUND`.
    func getMail(_ request: GetMailRequest, _ call: ServerCall) async throws(Status) -> Mail
    /// Sends a test mail. Without a mail server it waits for one.
    func sendTestMail(_ request: SendTestMailRequest, _ call: ServerCall) async throws(Status) -> Mail
  }

  /// What the contract says of the methods of `payshare.v1.MailService`.
  public enum MailServiceMethods {
    /// `ListMails`.
    public static let listMails = MethodDescriptor(
      service: "payshare.v1.MailService",
      method: "ListMails",
      kind: .unary,
      policy: MethodPolicy(access: .operator, effect: .read, idempotency: .natural)
    )
    /// `GetMail`.
    public static let getMail = MethodDescriptor(
      service: "payshare.v1.MailService",
      method: "GetMail",
      kind: .unary,
      policy: MethodPolicy(access: .operator, effect: .read, idempotency: .natural, isSecret: true)
    )
    /// `SendTestMail`.
    public static let sendTestMail = MethodDescriptor(
      service: "payshare.v1.MailService",
      method: "SendTestMail",
      kind: .unary,
      policy: MethodPolicy(access: .operator, effect: .write, idempotency: .requestID)
    )
    /// The service with all its methods.
    public static let service = ServiceDescriptor(
      name: "payshare.v1.MailService",
      methods: [listMails, getMail, sendTestMail],
      fileName: "payshare/v1/mail_service.proto")
  }

  /// Calls the methods of `payshare.v1.MailService` over a channel. Any thread, any task.
  public struct MailServiceClient: Sendable {
    private let channel: any Channel

    /// A client whose calls go over `channel`.
    public init(_ channel: any Channel) { self.channel = channel }

    /// Lists mails without their texts, newest first.
    public func listMails(
      _ request: ListMailsRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListMailsResponse {
      try await channel.unary(MailServiceMethods.listMails, request, options)
    }

    /// Shows one mail with its texts. An unknown or purged mail gives `NOT_FOUND`.
    public func getMail(
      _ request: GetMailRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Mail {
      try await channel.unary(MailServiceMethods.getMail, request, options)
    }

    /// Sends a test mail. Without a mail server it waits for one.
    ///
    /// A missing `request_id` is generated.
    public func sendTestMail(
      _ request: SendTestMailRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Mail {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(MailServiceMethods.sendTestMail, request, options)
    }
  }
}

extension PayshareV1.MailService {
  /// What the contract says of the service.
  public static var descriptor: ServiceDescriptor { PayshareV1.MailServiceMethods.service }

  /// The methods with their implementations.
  public var methods: [ServerMethod] {
    [
      ServerMethod(PayshareV1.MailServiceMethods.listMails) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListMailsRequest.self)
        }
        let response = try await self.listMails(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.MailServiceMethods.getMail) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.GetMailRequest.self)
        }
        let response = try await self.getMail(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.MailServiceMethods.sendTestMail) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.SendTestMailRequest.self)
        }
        let response = try await self.sendTestMail(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
    ]
  }
}

extension PayshareV1.SendTestMailRequest: RequestWithID {}

extension PayshareAPIFileDescriptors {
  static let payshareV1MailService = FileDescriptor(
    name: "payshare/v1/mail_service.proto",
    dependencies: [
      "payshare/options/field.proto",
      "payshare/options/method.proto",
      "payshare/v1/mail.proto",
    ],
    base64: """
      Ch5wYXlzaGFyZS92MS9tYWlsX3NlcnZpY2UucHJvdG8SC3BheXNoYXJlLnYxGhxwYXlzaGFyZS9vcHRpb25zL2ZpZWxkLnByb3Rv
      Gh1wYXlzaGFyZS9vcHRpb25zL21ldGhvZC5wcm90bxoWcGF5c2hhcmUvdjEvbWFpbC5wcm90byLZAQoQTGlzdE1haWxzUmVxdWVz
      dBIlCglwYWdlX3NpemUYASABKAVCCJK1GAQaAggAUghwYWdlU2l6ZRIoCgpwYWdlX3Rva2VuGAIgASgJQgmStRgFEgMQgAhSCXBh
      Z2VUb2tlbhIhCgZmaWx0ZXIYAyABKAlCCZK1GAUSAxCACFIGZmlsdGVyEiMKCG9yZGVyX2J5GAQgASgJQgiStRgEEgIQZFIHb3Jk
      ZXJCeRIsCgxvcmdhbmlzYXRpb24YBSABKAlCCJK1GAQSAhA/UgxvcmdhbmlzYXRpb24iZAoRTGlzdE1haWxzUmVzcG9uc2USJwoF
      bWFpbHMYASADKAsyES5wYXlzaGFyZS52MS5NYWlsUgVtYWlscxImCg9uZXh0X3BhZ2VfdG9rZW4YAiABKAlSDW5leHRQYWdlVG9r
      ZW4iYwoOR2V0TWFpbFJlcXVlc3QSIwoHbWFpbF9pZBgBIAEoCUIKkrUYBggBEgIYAVIGbWFpbElkEiwKDG9yZ2FuaXNhdGlvbhgC
      IAEoCUIIkrUYBBICED9SDG9yZ2FuaXNhdGlvbiLsAQoTU2VuZFRlc3RNYWlsUmVxdWVzdBIsCglyZWNpcGllbnQYASABKAlCDpK1
      GAYIARICGAK4tRgCUglyZWNpcGllbnQSUAoNbGFuZ3VhZ2VfY29kZRgCIAEoCUIrkrUYJxIlECMiIVthLXpBLVpdezIsM30oLVth
      LXpBLVowLTldezIsOH0pKlIMbGFuZ3VhZ2VDb2RlEicKCnJlcXVlc3RfaWQYAyABKAlCCJK1GAQSAhgBUglyZXF1ZXN0SWQSLAoM
      b3JnYW5pc2F0aW9uGAQgASgJQgiStRgEEgIQP1IMb3JnYW5pc2F0aW9uMv8BCgtNYWlsU2VydmljZRJWCglMaXN0TWFpbHMSHS5w
      YXlzaGFyZS52MS5MaXN0TWFpbHNSZXF1ZXN0Gh4ucGF5c2hhcmUudjEuTGlzdE1haWxzUmVzcG9uc2UiCoq1GAYYASABOAESRwoH
      R2V0TWFpbBIbLnBheXNoYXJlLnYxLkdldE1haWxSZXF1ZXN0GhEucGF5c2hhcmUudjEuTWFpbCIMirUYCBgBIAEoATgBEk8KDFNl
      bmRUZXN0TWFpbBIgLnBheXNoYXJlLnYxLlNlbmRUZXN0TWFpbFJlcXVlc3QaES5wYXlzaGFyZS52MS5NYWlsIgqKtRgGGAIgAjgB
      QmYKD2Rldi5wYXlzaGFyZS52MVABWiZwYXlzaGFyZS5kZXYvZ28vcGF5c2hhcmUvdjE7cGF5c2hhcmV2MaoCC1BheXNoYXJlLlYx
      ygILUGF5c2hhcmVcVjHqAgxQYXlzaGFyZTo6VjFiBnByb3RvMw==
      """)
}
