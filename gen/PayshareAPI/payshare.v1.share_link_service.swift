// Generated from payshare/v1/share_link_service.proto by protoc-gen-payshare, do not edit.

public import Protobuf
public import RPC

extension PayshareV1 {
  /// Asks for a new link.
  public struct CreateShareLinkRequest: DescribedMessage {
    private var shareLinkBox: Box<PayshareV1.ShareLink>?
    /// The link to make.
    public var shareLink: PayshareV1.ShareLink? {
      get { shareLinkBox?.value }
      set { shareLinkBox = newValue.map { Box($0) } }
    }
    /// Makes a repeated call give the first answer (AIP-155), without the token; a UUID the client makes for
    /// this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.CreateShareLinkRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.shareLinkBox)
        case 18: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.shareLinkBox, field: 1)
      writer.string(self.requestID, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.message(self.shareLink, "share_link", required: true)
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 2242 }
    }
  }
}

extension PayshareV1 {
  /// A new link with its token.
  public struct CreateShareLinkResponse: DescribedMessage {
    private var shareLinkBox: Box<PayshareV1.ShareLink>?
    /// The link.
    public var shareLink: PayshareV1.ShareLink? {
      get { shareLinkBox?.value }
      set { shareLinkBox = newValue.map { Box($0) } }
    }
    /// What redeems it. It is shown only here; empty in the answer to a repetition, whose link is best
    /// revoked.
    public var token: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.CreateShareLinkResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.shareLinkBox)
        case 18: self.token = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.shareLinkBox, field: 1)
      writer.string(self.token, field: 2)
    }
  }
}

extension PayshareV1 {
  /// Asks to redeem a link.
  public struct RedeemShareLinkRequest: DescribedMessage {
    /// The link's token.
    public var token: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.RedeemShareLinkRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.token = try reader.string(limit: 64)
        case 18: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.token, field: 1)
      writer.string(self.requestID, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.token, "token", required: true, StringRules(maximumLength: 64))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `token`, in Unicode scalars.
      public static var tokenLength: Int { 64 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 297 }
    }
  }
}

extension PayshareV1 {
  /// Asks for a page of the links to a resource.
  public struct ListShareLinksRequest: DescribedMessage {
    /// The resource.
    public var resource: Resource?
    /// The most links on a page: 50 if it is zero; more than 1 000 means 1 000.
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before, with the same other arguments; empty for the first page.
    public var pageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListShareLinksRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.resource = .goalID(try reader.string(limit: 36))
        case 18: self.resource = .budgetID(try reader.string(limit: 36))
        case 24: self.pageSize = try reader.int32()
        case 34: self.pageToken = try reader.string(limit: 1024)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      switch self.resource {
      case .goalID(let value)?: writer.string(.some(value), field: 1)
      case .budgetID(let value)?: writer.string(.some(value), field: 2)
      case nil: break
      }
      writer.int32(self.pageSize, field: 3)
      writer.string(self.pageToken, field: 4)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      switch self.resource {
      case .goalID(let value)?: violations.string(.some(value), "goal_id", StringRules(format: .uuid))
      case .budgetID(let value)?: violations.string(.some(value), "budget_id", StringRules(format: .uuid))
      case nil: violations.required(false, "resource")
      }
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
      public static var message: Int { 4148 }
    }

    /// The resource.
    public enum Resource: Sendable, Hashable {
      /// A goal, by its id.
      case goalID(String)
      /// A budget, by its id.
      case budgetID(String)
    }
  }
}

extension PayshareV1 {
  /// A page of links.
  public struct ListShareLinksResponse: DescribedMessage {
    /// The links of this page, those that give nothing included.
    public var shareLinks: [PayshareV1.ShareLink] = []
    /// The token of the next page; only an empty one means that this was the last page.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListShareLinksResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.shareLinks)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.shareLinks, field: 1)
      writer.string(self.nextPageToken, field: 2)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// One of `share_links`, with its tag and length.
      public static var shareLinks: Int { 2204 }
    }
  }
}

extension PayshareV1 {
  /// Asks to revoke a link.
  public struct RevokeShareLinkRequest: DescribedMessage {
    /// The resource that it is for.
    public var resource: Resource?
    /// The link's id. One that the resource does not have gives `NOT_FOUND`.
    public var shareLinkID: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.RevokeShareLinkRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.resource = .goalID(try reader.string(limit: 36))
        case 18: self.resource = .budgetID(try reader.string(limit: 36))
        case 26: self.shareLinkID = try reader.string(limit: 36)
        case 34: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      switch self.resource {
      case .goalID(let value)?: writer.string(.some(value), field: 1)
      case .budgetID(let value)?: writer.string(.some(value), field: 2)
      case nil: break
      }
      writer.string(self.shareLinkID, field: 3)
      writer.string(self.requestID, field: 4)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      switch self.resource {
      case .goalID(let value)?: violations.string(.some(value), "goal_id", StringRules(format: .uuid))
      case .budgetID(let value)?: violations.string(.some(value), "budget_id", StringRules(format: .uuid))
      case nil: violations.required(false, "resource")
      }
      violations.string(self.shareLinkID, "share_link_id", required: true, StringRules(format: .uuid))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 114 }
    }

    /// The resource that it is for.
    public enum Resource: Sendable, Hashable {
      /// A goal, by its id.
      case goalID(String)
      /// A budget, by its id.
      case budgetID(String)
    }
  }
}

extension PayshareV1 {
  /// Shares goals and budgets of the caller's organisation by links.
  public protocol ShareLinkService: Service {
    /// Makes a link. As with `GrantRole`, nobody shares what they do not hold until the link ends: the
    /// permissions of the role
    /// `viewer` on the resource, or `role.bind` there; otherwise the call gives `PERMISSION_DENIED` with the
    /// reason
    /// `PERMISSION_NOT_HELD`. Only this answer has the token; that to a repetition has the link without it.
    func createShareLink(
      _ request: CreateShareLinkRequest,
      _ call: ServerCall
    ) async throws(Status) -> CreateShareLinkResponse
    /// Gives the caller a grant of the role `viewer` on what the link is for. If they hold one already, it
    /// stays as it is, and
    /// is not counted. A token that is wrong, or whose link gives nothing, or belongs to another
    /// organisation, gives
    /// `PERMISSION_DENIED` with the reason `SHARE_LINK_INVALID`; nothing tells these apart.
    func redeemShareLink(_ request: RedeemShareLinkRequest, _ call: ServerCall) async throws(Status) -> Grant
    /// Lists the links to a resource, without their tokens, newest first. Those to what is above it are not
    /// listed.
    func listShareLinks(
      _ request: ListShareLinksRequest,
      _ call: ServerCall
    ) async throws(Status) -> ListShareLinksResponse
    /// Ends a link, and all grants that it gave. Revoking it again changes nothing.
    func revokeShareLink(
      _ request: RevokeShareLinkRequest,
      _ call: ServerCall
    ) async throws(Status) -> ShareLink
  }

  /// What the contract says of the methods of `payshare.v1.ShareLinkService`.
  public enum ShareLinkServiceMethods {
    private static let createShareLinkRequirements: [MethodPolicy.Requirement] = [
      .init("grant.create", on: "goal", field: "share_link.goal_id"),
      .init("grant.create", on: "budget", field: "share_link.budget_id"),
    ]
    /// `CreateShareLink`.
    public static let createShareLink = MethodDescriptor(
      service: "payshare.v1.ShareLinkService",
      method: "CreateShareLink",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements(createShareLinkRequirements), effect: .write, idempotency: .requestID,
        isSecret: true)
    )
    /// `RedeemShareLink`.
    public static let redeemShareLink = MethodDescriptor(
      service: "payshare.v1.ShareLinkService",
      method: "RedeemShareLink",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("access.check")]), effect: .write, idempotency: .requestID)
    )
    private static let listShareLinksRequirements: [MethodPolicy.Requirement] = [
      .init("grant.read", on: "goal", field: "goal_id"),
      .init("grant.read", on: "budget", field: "budget_id"),
    ]
    /// `ListShareLinks`.
    public static let listShareLinks = MethodDescriptor(
      service: "payshare.v1.ShareLinkService",
      method: "ListShareLinks",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements(listShareLinksRequirements), effect: .read, idempotency: .natural)
    )
    private static let revokeShareLinkRequirements: [MethodPolicy.Requirement] = [
      .init("grant.delete", on: "goal", field: "goal_id"),
      .init("grant.delete", on: "budget", field: "budget_id"),
    ]
    /// `RevokeShareLink`.
    public static let revokeShareLink = MethodDescriptor(
      service: "payshare.v1.ShareLinkService",
      method: "RevokeShareLink",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements(revokeShareLinkRequirements), effect: .write, idempotency: .requestID)
    )
    /// The service with all its methods.
    public static let service = ServiceDescriptor(
      name: "payshare.v1.ShareLinkService",
      methods: [createShareLink, redeemShareLink, listShareLinks, revokeShareLink],
      fileName: "payshare/v1/share_link_service.proto")
  }

  /// Calls the methods of `payshare.v1.ShareLinkService` over a channel. Any thread, any task.
  public struct ShareLinkServiceClient: Sendable {
    private let channel: any Channel

    /// A client whose calls go over `channel`.
    public init(_ channel: any Channel) { self.channel = channel }

    /// Makes a link. As with `GrantRole`, nobody shares what they do not hold until the link ends: the
    /// permissions of the role
    /// `viewer` on the resource, or `role.bind` there; otherwise the call gives `PERMISSION_DENIED` with the
    /// reason
    /// `PERMISSION_NOT_HELD`. Only this answer has the token; that to a repetition has the link without it.
    ///
    /// A missing `request_id` is generated.
    public func createShareLink(
      _ request: CreateShareLinkRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> CreateShareLinkResponse {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(ShareLinkServiceMethods.createShareLink, request, options)
    }

    /// Gives the caller a grant of the role `viewer` on what the link is for. If they hold one already, it
    /// stays as it is, and
    /// is not counted. A token that is wrong, or whose link gives nothing, or belongs to another
    /// organisation, gives
    /// `PERMISSION_DENIED` with the reason `SHARE_LINK_INVALID`; nothing tells these apart.
    ///
    /// A missing `request_id` is generated.
    public func redeemShareLink(
      _ request: RedeemShareLinkRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Grant {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(ShareLinkServiceMethods.redeemShareLink, request, options)
    }

    /// Lists the links to a resource, without their tokens, newest first. Those to what is above it are not
    /// listed.
    public func listShareLinks(
      _ request: ListShareLinksRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListShareLinksResponse {
      try await channel.unary(ShareLinkServiceMethods.listShareLinks, request, options)
    }

    /// Ends a link, and all grants that it gave. Revoking it again changes nothing.
    ///
    /// A missing `request_id` is generated.
    public func revokeShareLink(
      _ request: RevokeShareLinkRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ShareLink {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(ShareLinkServiceMethods.revokeShareLink, request, options)
    }
  }
}

extension PayshareV1.ShareLinkService {
  /// What the contract says of the service.
  public static var descriptor: ServiceDescriptor { PayshareV1.ShareLinkServiceMethods.service }

  /// The methods with their implementations.
  public var methods: [ServerMethod] {
    [
      ServerMethod(PayshareV1.ShareLinkServiceMethods.createShareLink) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.CreateShareLinkRequest.self)
        }
        let request: PayshareV1.CreateShareLinkRequest = try call.onlyRequest()
        if let part2 = request.shareLink {
          if case .goalID(let id)? = part2.resource {
            call.addResource(id, of: 0)
          }
        }
        if let part2 = request.shareLink {
          if case .budgetID(let id)? = part2.resource {
            call.addResource(id, of: 1)
          }
        }
        let response = try await self.createShareLink(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.ShareLinkServiceMethods.redeemShareLink) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.RedeemShareLinkRequest.self)
        }
        let response = try await self.redeemShareLink(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.ShareLinkServiceMethods.listShareLinks) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListShareLinksRequest.self)
        }
        let request: PayshareV1.ListShareLinksRequest = try call.onlyRequest()
        if case .goalID(let id)? = request.resource {
          call.addResource(id, of: 0)
        }
        if case .budgetID(let id)? = request.resource {
          call.addResource(id, of: 1)
        }
        let response = try await self.listShareLinks(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.ShareLinkServiceMethods.revokeShareLink) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.RevokeShareLinkRequest.self)
        }
        let request: PayshareV1.RevokeShareLinkRequest = try call.onlyRequest()
        if case .goalID(let id)? = request.resource {
          call.addResource(id, of: 0)
        }
        if case .budgetID(let id)? = request.resource {
          call.addResource(id, of: 1)
        }
        let response = try await self.revokeShareLink(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
    ]
  }
}

extension PayshareV1.CreateShareLinkRequest: RequestWithID {}

extension PayshareV1.RedeemShareLinkRequest: RequestWithID {}

extension PayshareV1.RevokeShareLinkRequest: RequestWithID {}

extension PayshareAPIFileDescriptors {
  static let payshareV1ShareLinkService = FileDescriptor(
    name: "payshare/v1/share_link_service.proto",
    dependencies: [
      "payshare/options/field.proto",
      "payshare/options/method.proto",
      "payshare/v1/access.proto",
      "payshare/v1/share_link.proto",
    ],
    base64: """
      CiRwYXlzaGFyZS92MS9zaGFyZV9saW5rX3NlcnZpY2UucHJvdG8SC3BheXNoYXJlLnYxGhxwYXlzaGFyZS9vcHRpb25zL2ZpZWxk
      LnByb3RvGh1wYXlzaGFyZS9vcHRpb25zL21ldGhvZC5wcm90bxoYcGF5c2hhcmUvdjEvYWNjZXNzLnByb3RvGhxwYXlzaGFyZS92
      MS9zaGFyZV9saW5rLnByb3RvIoABChZDcmVhdGVTaGFyZUxpbmtSZXF1ZXN0Ej0KCnNoYXJlX2xpbmsYASABKAsyFi5wYXlzaGFy
      ZS52MS5TaGFyZUxpbmtCBpK1GAIIAVIJc2hhcmVMaW5rEicKCnJlcXVlc3RfaWQYAiABKAlCCJK1GAQSAhgBUglyZXF1ZXN0SWQi
      bAoXQ3JlYXRlU2hhcmVMaW5rUmVzcG9uc2USNQoKc2hhcmVfbGluaxgBIAEoCzIWLnBheXNoYXJlLnYxLlNoYXJlTGlua1IJc2hh
      cmVMaW5rEhoKBXRva2VuGAIgASgJQgSgtRgBUgV0b2tlbiJnChZSZWRlZW1TaGFyZUxpbmtSZXF1ZXN0EiQKBXRva2VuGAEgASgJ
      Qg6StRgGCAESAhBAoLUYAVIFdG9rZW4SJwoKcmVxdWVzdF9pZBgCIAEoCUIIkrUYBBICGAFSCXJlcXVlc3RJZCLKAQoVTGlzdFNo
      YXJlTGlua3NSZXF1ZXN0EiMKB2dvYWxfaWQYASABKAlCCJK1GAQSAhgBSABSBmdvYWxJZBInCglidWRnZXRfaWQYAiABKAlCCJK1
      GAQSAhgBSABSCGJ1ZGdldElkEiUKCXBhZ2Vfc2l6ZRgDIAEoBUIIkrUYBBoCCABSCHBhZ2VTaXplEigKCnBhZ2VfdG9rZW4YBCAB
      KAlCCZK1GAUSAxCACFIJcGFnZVRva2VuQhIKCHJlc291cmNlEgaatRgCCAEieQoWTGlzdFNoYXJlTGlua3NSZXNwb25zZRI3Cgtz
      aGFyZV9saW5rcxgBIAMoCzIWLnBheXNoYXJlLnYxLlNoYXJlTGlua1IKc2hhcmVMaW5rcxImCg9uZXh0X3BhZ2VfdG9rZW4YAiAB
      KAlSDW5leHRQYWdlVG9rZW4i0wEKFlJldm9rZVNoYXJlTGlua1JlcXVlc3QSIwoHZ29hbF9pZBgBIAEoCUIIkrUYBBICGAFIAFIG
      Z29hbElkEicKCWJ1ZGdldF9pZBgCIAEoCUIIkrUYBBICGAFIAFIIYnVkZ2V0SWQSLgoNc2hhcmVfbGlua19pZBgDIAEoCUIKkrUY
      BggBEgIYAVILc2hhcmVMaW5rSWQSJwoKcmVxdWVzdF9pZBgEIAEoCUIIkrUYBBICGAFSCXJlcXVlc3RJZEISCghyZXNvdXJjZRIG
      mrUYAggBMp8GChBTaGFyZUxpbmtTZXJ2aWNlEvQBCg9DcmVhdGVTaGFyZUxpbmsSIy5wYXlzaGFyZS52MS5DcmVhdGVTaGFyZUxp
      bmtSZXF1ZXN0GiQucGF5c2hhcmUudjEuQ3JlYXRlU2hhcmVMaW5rUmVzcG9uc2UilQGKtRiQARgCIAIoAUpBChdQRVJNSVNTSU9O
      X0dSQU5UX0NSRUFURRISUkVTT1VSQ0VfVFlQRV9HT0FMGhJzaGFyZV9saW5rLmdvYWxfaWRKRQoXUEVSTUlTU0lPTl9HUkFOVF9D
      UkVBVEUSFFJFU09VUkNFX1RZUEVfQlVER0VUGhRzaGFyZV9saW5rLmJ1ZGdldF9pZBJvCg9SZWRlZW1TaGFyZUxpbmsSIy5wYXlz
      aGFyZS52MS5SZWRlZW1TaGFyZUxpbmtSZXF1ZXN0GhIucGF5c2hhcmUudjEuR3JhbnQiI4q1GB8YAiACShkKF1BFUk1JU1NJT05f
      QUNDRVNTX0NIRUNLEtMBCg5MaXN0U2hhcmVMaW5rcxIiLnBheXNoYXJlLnYxLkxpc3RTaGFyZUxpbmtzUmVxdWVzdBojLnBheXNo
      YXJlLnYxLkxpc3RTaGFyZUxpbmtzUmVzcG9uc2UieIq1GHQYASABSjQKFVBFUk1JU1NJT05fR1JBTlRfUkVBRBISUkVTT1VSQ0Vf
      VFlQRV9HT0FMGgdnb2FsX2lkSjgKFVBFUk1JU1NJT05fR1JBTlRfUkVBRBIUUkVTT1VSQ0VfVFlQRV9CVURHRVQaCWJ1ZGdldF9p
      ZBLMAQoPUmV2b2tlU2hhcmVMaW5rEiMucGF5c2hhcmUudjEuUmV2b2tlU2hhcmVMaW5rUmVxdWVzdBoWLnBheXNoYXJlLnYxLlNo
      YXJlTGluayJ8irUYeBgCIAJKNgoXUEVSTUlTU0lPTl9HUkFOVF9ERUxFVEUSElJFU09VUkNFX1RZUEVfR09BTBoHZ29hbF9pZEo6
      ChdQRVJNSVNTSU9OX0dSQU5UX0RFTEVURRIUUkVTT1VSQ0VfVFlQRV9CVURHRVQaCWJ1ZGdldF9pZEJmCg9kZXYucGF5c2hhcmUu
      djFQAVomcGF5c2hhcmUuZGV2L2dvL3BheXNoYXJlL3YxO3BheXNoYXJldjGqAgtQYXlzaGFyZS5WMcoCC1BheXNoYXJlXFYx6gIM
      UGF5c2hhcmU6OlYxYgZwcm90bzM=
      """)
}
