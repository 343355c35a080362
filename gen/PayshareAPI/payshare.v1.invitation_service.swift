// Generated from payshare/v1/invitation_service.proto by protoc-gen-payshare, do not edit.

public import Protobuf
public import RPC

extension PayshareV1 {
  /// Asks to invite a person.
  public struct CreateInvitationRequest: DescribedMessage {
    private var invitationBox: Box<PayshareV1.Invitation>?
    /// Who is invited.
    public var invitation: PayshareV1.Invitation? {
      get { invitationBox?.value }
      set { invitationBox = newValue.map { Box($0) } }
    }
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.CreateInvitationRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.invitationBox)
        case 18: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.invitationBox, field: 1)
      writer.string(self.requestID, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.message(self.invitation, "invitation", required: true)
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 1224 }
    }
  }
}

extension PayshareV1 {
  /// Asks for a page of invitations.
  public struct ListInvitationsRequest: DescribedMessage {
    /// The most invitations on a page: 50 if it is zero; more than 1 000 means 1 000.
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before, with the same other arguments; empty for the first page.
    public var pageToken: String = ""
    /// Which invitations to list, in the syntax of `ListExpensesRequest.filter`; all if it is empty. The
    /// fields and their
    /// operators:
    ///
    /// - `state`: `=` and one of `PENDING`, `ACCEPTED`, `DECLINED`, `REVOKED`, `EXPIRED`.
    public var filter: String = ""
    /// The order: `create_time desc`, newest first, which is also the default.
    public var orderBy: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListInvitationsRequest" }

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
  /// A page of invitations.
  public struct ListInvitationsResponse: DescribedMessage {
    /// The invitations of this page, newest first.
    public var invitations: [PayshareV1.Invitation] = []
    /// The token of the next page; only an empty one means that this was the last page.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListInvitationsResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.invitations)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.invitations, field: 1)
      writer.string(self.nextPageToken, field: 2)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// One of `invitations`, with its tag and length.
      public static var invitations: Int { 1186 }
    }
  }
}

extension PayshareV1 {
  /// Asks to send an invitation again.
  public struct ResendInvitationRequest: DescribedMessage {
    /// The invitation's id.
    public var invitationID: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ResendInvitationRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.invitationID = try reader.string(limit: 36)
        case 18: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.invitationID, field: 1)
      writer.string(self.requestID, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.invitationID, "invitation_id", required: true, StringRules(format: .uuid))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 76 }
    }
  }
}

extension PayshareV1 {
  /// Asks to take an invitation back.
  public struct RevokeInvitationRequest: DescribedMessage {
    /// The invitation's id.
    public var invitationID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.RevokeInvitationRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.invitationID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.invitationID, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.invitationID, "invitation_id", required: true, StringRules(format: .uuid))
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 38 }
    }
  }
}

extension PayshareV1 {
  /// Asks for the invitation of a token.
  public struct GetInvitationRequest: DescribedMessage {
    /// The token of the mail.
    public var token: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GetInvitationRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.token = try reader.string(limit: 64)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.token, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.token, "token", required: true, StringRules(maximumLength: 64))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `token`, in Unicode scalars.
      public static var tokenLength: Int { 64 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 259 }
    }
  }
}

extension PayshareV1 {
  /// Asks to accept an invitation.
  public struct AcceptInvitationRequest: DescribedMessage {
    /// The token of the mail.
    public var token: String = ""
    /// The name others see; empty means the one in the invitation, which must then have one.
    public var displayName: String = ""
    /// The password, taken verbatim: at least 8 characters of any script, none of the most common ones.
    public var password: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.AcceptInvitationRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.token = try reader.string(limit: 64)
        case 18: self.displayName = try reader.string(limit: 100)
        case 26: self.password = try reader.string(limit: 256)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.token, field: 1)
      writer.string(self.displayName, field: 2)
      writer.string(self.password, field: 3)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.token, "token", required: true, StringRules(maximumLength: 64))
      violations.string(self.displayName, "display_name", StringRules(maximumLength: 100, isNotBlank: true))
      violations.string(
        self.password,
        "password",
        required: true,
        StringRules(minimumLength: 8, maximumLength: 256)
      )
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `token`, in Unicode scalars.
      public static var tokenLength: Int { 64 }
      /// The greatest length of `display_name`, in Unicode scalars.
      public static var displayNameLength: Int { 100 }
      /// The greatest length of `password`, in Unicode scalars.
      public static var passwordLength: Int { 256 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 1689 }
    }
  }
}

extension PayshareV1 {
  /// Asks to decline an invitation.
  public struct DeclineInvitationRequest: DescribedMessage {
    /// The token of the mail.
    public var token: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.DeclineInvitationRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.token = try reader.string(limit: 64)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.token, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.token, "token", required: true, StringRules(maximumLength: 64))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `token`, in Unicode scalars.
      public static var tokenLength: Int { 64 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 259 }
    }
  }
}

extension PayshareV1 {
  /// Says that the invitation was declined.
  public struct DeclineInvitationResponse: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.DeclineInvitationResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        try reader.skip(tag)
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {}
  }
}

extension PayshareV1 {
  /// Invites people. An invitation is sent by mail, with a token that works once within 14 days.
  public protocol InvitationService: Service {
    /// Invites a person by mail. If the address was invited before and has no account yet, the new invitation
    /// replaces the
    /// old one, whose token no longer works. An address with an account gives `ALREADY_EXISTS`.
    func createInvitation(
      _ request: CreateInvitationRequest,
      _ call: ServerCall
    ) async throws(Status) -> Invitation
    /// Lists invitations, the newest first. Those that ended or expired more than 30 days ago are gone.
    func listInvitations(
      _ request: ListInvitationsRequest,
      _ call: ServerCall
    ) async throws(Status) -> ListInvitationsResponse
    /// Sends a pending or expired invitation again, with another token, for another 14 days. The old token no
    /// longer works.
    func resendInvitation(
      _ request: ResendInvitationRequest,
      _ call: ServerCall
    ) async throws(Status) -> Invitation
    /// Takes a pending or expired invitation back: its token no longer works. One that was taken back already
    /// stays so.
    func revokeInvitation(
      _ request: RevokeInvitationRequest,
      _ call: ServerCall
    ) async throws(Status) -> Invitation
    /// Shows an invitation to the person who has its token. A wrong, used or expired token gives
    /// `PERMISSION_DENIED`.
    func getInvitation(
      _ request: GetInvitationRequest,
      _ call: ServerCall
    ) async throws(Status) -> InvitationOffer
    /// Accepts an invitation: the person chooses a password and can log in from then on. It does not log them
    /// in. A wrong,
    /// used or expired token gives `PERMISSION_DENIED`.
    func acceptInvitation(_ request: AcceptInvitationRequest, _ call: ServerCall) async throws(Status) -> User
    /// Declines an invitation: its token no longer works. A wrong, used or expired token gives
    /// `PERMISSION_DENIED`.
    func declineInvitation(
      _ request: DeclineInvitationRequest,
      _ call: ServerCall
    ) async throws(Status) -> DeclineInvitationResponse
  }

  /// What the contract says of the methods of `payshare.v1.InvitationService`.
  public enum InvitationServiceMethods {
    /// `CreateInvitation`.
    public static let createInvitation = MethodDescriptor(
      service: "payshare.v1.InvitationService",
      method: "CreateInvitation",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("invitation.create")]), effect: .write, idempotency: .requestID)
    )
    /// `ListInvitations`.
    public static let listInvitations = MethodDescriptor(
      service: "payshare.v1.InvitationService",
      method: "ListInvitations",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("invitation.read")]), effect: .read, idempotency: .natural)
    )
    /// `ResendInvitation`.
    public static let resendInvitation = MethodDescriptor(
      service: "payshare.v1.InvitationService",
      method: "ResendInvitation",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("invitation.create")]), effect: .write, idempotency: .requestID)
    )
    /// `RevokeInvitation`.
    public static let revokeInvitation = MethodDescriptor(
      service: "payshare.v1.InvitationService",
      method: "RevokeInvitation",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("invitation.delete")]), effect: .write, idempotency: .natural)
    )
    /// `GetInvitation`.
    public static let getInvitation = MethodDescriptor(
      service: "payshare.v1.InvitationService",
      method: "GetInvitation",
      kind: .unary,
      policy: MethodPolicy(access: .public, effect: .read, idempotency: .natural)
    )
    /// `AcceptInvitation`.
    public static let acceptInvitation = MethodDescriptor(
      service: "payshare.v1.InvitationService",
      method: "AcceptInvitation",
      kind: .unary,
      policy: MethodPolicy(access: .public, effect: .write, idempotency: .none)
    )
    /// `DeclineInvitation`.
    public static let declineInvitation = MethodDescriptor(
      service: "payshare.v1.InvitationService",
      method: "DeclineInvitation",
      kind: .unary,
      policy: MethodPolicy(access: .public, effect: .write, idempotency: .none)
    )
    /// The service with all its methods.
    public static let service = ServiceDescriptor(
      name: "payshare.v1.InvitationService",
      methods: [
        createInvitation,
        listInvitations,
        resendInvitation,
        revokeInvitation,
        getInvitation,
        acceptInvitation,
        declineInvitation,
      ],
      fileName: "payshare/v1/invitation_service.proto")
  }

  /// Calls the methods of `payshare.v1.InvitationService` over a channel. Any thread, any task.
  public struct InvitationServiceClient: Sendable {
    private let channel: any Channel

    /// A client whose calls go over `channel`.
    public init(_ channel: any Channel) { self.channel = channel }

    /// Invites a person by mail. If the address was invited before and has no account yet, the new invitation
    /// replaces the
    /// old one, whose token no longer works. An address with an account gives `ALREADY_EXISTS`.
    ///
    /// A missing `request_id` is generated.
    public func createInvitation(
      _ request: CreateInvitationRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Invitation {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(InvitationServiceMethods.createInvitation, request, options)
    }

    /// Lists invitations, the newest first. Those that ended or expired more than 30 days ago are gone.
    public func listInvitations(
      _ request: ListInvitationsRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListInvitationsResponse {
      try await channel.unary(InvitationServiceMethods.listInvitations, request, options)
    }

    /// Sends a pending or expired invitation again, with another token, for another 14 days. The old token no
    /// longer works.
    ///
    /// A missing `request_id` is generated.
    public func resendInvitation(
      _ request: ResendInvitationRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Invitation {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(InvitationServiceMethods.resendInvitation, request, options)
    }

    /// Takes a pending or expired invitation back: its token no longer works. One that was taken back already
    /// stays so.
    public func revokeInvitation(
      _ request: RevokeInvitationRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Invitation {
      try await channel.unary(InvitationServiceMethods.revokeInvitation, request, options)
    }

    /// Shows an invitation to the person who has its token. A wrong, used or expired token gives
    /// `PERMISSION_DENIED`.
    public func getInvitation(
      _ request: GetInvitationRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> InvitationOffer {
      try await channel.unary(InvitationServiceMethods.getInvitation, request, options)
    }

    /// Accepts an invitation: the person chooses a password and can log in from then on. It does not log them
    /// in. A wrong,
    /// used or expired token gives `PERMISSION_DENIED`.
    public func acceptInvitation(
      _ request: AcceptInvitationRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> User {
      try await channel.unary(InvitationServiceMethods.acceptInvitation, request, options)
    }

    /// Declines an invitation: its token no longer works. A wrong, used or expired token gives
    /// `PERMISSION_DENIED`.
    public func declineInvitation(
      _ request: DeclineInvitationRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> DeclineInvitationResponse {
      try await channel.unary(InvitationServiceMethods.declineInvitation, request, options)
    }
  }
}

extension PayshareV1.InvitationService {
  /// What the contract says of the service.
  public static var descriptor: ServiceDescriptor { PayshareV1.InvitationServiceMethods.service }

  /// The methods with their implementations.
  public var methods: [ServerMethod] {
    [
      ServerMethod(PayshareV1.InvitationServiceMethods.createInvitation) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.CreateInvitationRequest.self)
        }
        let response = try await self.createInvitation(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.InvitationServiceMethods.listInvitations) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListInvitationsRequest.self)
        }
        let response = try await self.listInvitations(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.InvitationServiceMethods.resendInvitation) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ResendInvitationRequest.self)
        }
        let response = try await self.resendInvitation(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.InvitationServiceMethods.revokeInvitation) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.RevokeInvitationRequest.self)
        }
        let response = try await self.revokeInvitation(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.InvitationServiceMethods.getInvitation) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.GetInvitationRequest.self)
        }
        let response = try await self.getInvitation(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.InvitationServiceMethods.acceptInvitation) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.AcceptInvitationRequest.self)
        }
        let response = try await self.acceptInvitation(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.InvitationServiceMethods.declineInvitation) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.DeclineInvitationRequest.self)
        }
        let response = try await self.declineInvitation(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
    ]
  }
}

extension PayshareV1.CreateInvitationRequest: RequestWithID {}

extension PayshareV1.ResendInvitationRequest: RequestWithID {}

extension PayshareAPIFileDescriptors {
  static let payshareV1InvitationService = FileDescriptor(
    name: "payshare/v1/invitation_service.proto",
    dependencies: [
      "payshare/options/field.proto",
      "payshare/options/method.proto",
      "payshare/v1/invitation.proto",
      "payshare/v1/user.proto",
    ],
    base64: """
      CiRwYXlzaGFyZS92MS9pbnZpdGF0aW9uX3NlcnZpY2UucHJvdG8SC3BheXNoYXJlLnYxGhxwYXlzaGFyZS9vcHRpb25zL2ZpZWxk
      LnByb3RvGh1wYXlzaGFyZS9vcHRpb25zL21ldGhvZC5wcm90bxoccGF5c2hhcmUvdjEvaW52aXRhdGlvbi5wcm90bxoWcGF5c2hh
      cmUvdjEvdXNlci5wcm90byKDAQoXQ3JlYXRlSW52aXRhdGlvblJlcXVlc3QSPwoKaW52aXRhdGlvbhgBIAEoCzIXLnBheXNoYXJl
      LnYxLkludml0YXRpb25CBpK1GAIIAVIKaW52aXRhdGlvbhInCgpyZXF1ZXN0X2lkGAIgASgJQgiStRgEEgIYAVIJcmVxdWVzdElk
      IrEBChZMaXN0SW52aXRhdGlvbnNSZXF1ZXN0EiUKCXBhZ2Vfc2l6ZRgBIAEoBUIIkrUYBBoCCABSCHBhZ2VTaXplEigKCnBhZ2Vf
      dG9rZW4YAiABKAlCCZK1GAUSAxCACFIJcGFnZVRva2VuEiEKBmZpbHRlchgDIAEoCUIJkrUYBRIDEIAIUgZmaWx0ZXISIwoIb3Jk
      ZXJfYnkYBCABKAlCCJK1GAQSAhBkUgdvcmRlckJ5InwKF0xpc3RJbnZpdGF0aW9uc1Jlc3BvbnNlEjkKC2ludml0YXRpb25zGAEg
      AygLMhcucGF5c2hhcmUudjEuSW52aXRhdGlvblILaW52aXRhdGlvbnMSJgoPbmV4dF9wYWdlX3Rva2VuGAIgASgJUg1uZXh0UGFn
      ZVRva2VuInMKF1Jlc2VuZEludml0YXRpb25SZXF1ZXN0Ei8KDWludml0YXRpb25faWQYASABKAlCCpK1GAYIARICGAFSDGludml0
      YXRpb25JZBInCgpyZXF1ZXN0X2lkGAIgASgJQgiStRgEEgIYAVIJcmVxdWVzdElkIkoKF1Jldm9rZUludml0YXRpb25SZXF1ZXN0
      Ei8KDWludml0YXRpb25faWQYASABKAlCCpK1GAYIARICGAFSDGludml0YXRpb25JZCI8ChRHZXRJbnZpdGF0aW9uUmVxdWVzdBIk
      CgV0b2tlbhgBIAEoCUIOkrUYBggBEgIQQKC1GAFSBXRva2VuIqEBChdBY2NlcHRJbnZpdGF0aW9uUmVxdWVzdBIkCgV0b2tlbhgB
      IAEoCUIOkrUYBggBEgIQQKC1GAFSBXRva2VuEjEKDGRpc3BsYXlfbmFtZRgCIAEoCUIOkrUYBhIEEGQoAbi1GAFSC2Rpc3BsYXlO
      YW1lEi0KCHBhc3N3b3JkGAMgASgJQhGStRgJCAESBQgIEIACoLUYAVIIcGFzc3dvcmQiQAoYRGVjbGluZUludml0YXRpb25SZXF1
      ZXN0EiQKBXRva2VuGAEgASgJQg6StRgGCAESAhBAoLUYAVIFdG9rZW4iGwoZRGVjbGluZUludml0YXRpb25SZXNwb25zZTK4BgoR
      SW52aXRhdGlvblNlcnZpY2USewoQQ3JlYXRlSW52aXRhdGlvbhIkLnBheXNoYXJlLnYxLkNyZWF0ZUludml0YXRpb25SZXF1ZXN0
      GhcucGF5c2hhcmUudjEuSW52aXRhdGlvbiIoirUYJBgCIAJKHgocUEVSTUlTU0lPTl9JTlZJVEFUSU9OX0NSRUFURRKEAQoPTGlz
      dEludml0YXRpb25zEiMucGF5c2hhcmUudjEuTGlzdEludml0YXRpb25zUmVxdWVzdBokLnBheXNoYXJlLnYxLkxpc3RJbnZpdGF0
      aW9uc1Jlc3BvbnNlIiaKtRgiGAEgAUocChpQRVJNSVNTSU9OX0lOVklUQVRJT05fUkVBRBJ7ChBSZXNlbmRJbnZpdGF0aW9uEiQu
      cGF5c2hhcmUudjEuUmVzZW5kSW52aXRhdGlvblJlcXVlc3QaFy5wYXlzaGFyZS52MS5JbnZpdGF0aW9uIiiKtRgkGAIgAkoeChxQ
      RVJNSVNTSU9OX0lOVklUQVRJT05fQ1JFQVRFEnsKEFJldm9rZUludml0YXRpb24SJC5wYXlzaGFyZS52MS5SZXZva2VJbnZpdGF0
      aW9uUmVxdWVzdBoXLnBheXNoYXJlLnYxLkludml0YXRpb24iKIq1GCQYAiABSh4KHFBFUk1JU1NJT05fSU5WSVRBVElPTl9ERUxF
      VEUSXAoNR2V0SW52aXRhdGlvbhIhLnBheXNoYXJlLnYxLkdldEludml0YXRpb25SZXF1ZXN0GhwucGF5c2hhcmUudjEuSW52aXRh
      dGlvbk9mZmVyIgqKtRgGCAEYASABElcKEEFjY2VwdEludml0YXRpb24SJC5wYXlzaGFyZS52MS5BY2NlcHRJbnZpdGF0aW9uUmVx
      dWVzdBoRLnBheXNoYXJlLnYxLlVzZXIiCoq1GAYIARgCIAMSbgoRRGVjbGluZUludml0YXRpb24SJS5wYXlzaGFyZS52MS5EZWNs
      aW5lSW52aXRhdGlvblJlcXVlc3QaJi5wYXlzaGFyZS52MS5EZWNsaW5lSW52aXRhdGlvblJlc3BvbnNlIgqKtRgGCAEYAiADQmYK
      D2Rldi5wYXlzaGFyZS52MVABWiZwYXlzaGFyZS5kZXYvZ28vcGF5c2hhcmUvdjE7cGF5c2hhcmV2MaoCC1BheXNoYXJlLlYxygIL
      UGF5c2hhcmVcVjHqAgxQYXlzaGFyZTo6VjFiBnByb3RvMw==
      """)
}
