// Generated from payshare/v1/organisation_service.proto by protoc-gen-payshare, do not edit.

public import GoogleAPI
public import Protobuf
public import RPC

extension PayshareV1 {
  /// Asks for a new organisation.
  public struct CreateOrganisationRequest: DescribedMessage {
    /// The organisation to make.
    public var organisation: PayshareV1.Organisation?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.CreateOrganisationRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.organisation)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.organisation, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.message(self.organisation, "organisation", required: true)
    }
  }
}

extension PayshareV1 {
  /// A new organisation, and how it gets its first administrator.
  public struct CreateOrganisationResponse: DescribedMessage {
    /// The organisation.
    public var organisation: PayshareV1.Organisation?
    /// The token that `RegisterAdministrator` takes, once, within 24 hours.
    public var bootstrapToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.CreateOrganisationResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.organisation)
        case 18: self.bootstrapToken = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.organisation, field: 1)
      writer.string(self.bootstrapToken, field: 2)
    }
  }
}

extension PayshareV1 {
  /// Asks for the caller's organisation.
  public struct GetOrganisationRequest: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GetOrganisationRequest" }

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
  /// Asks for a page of all organisations.
  public struct ListOrganisationsRequest: DescribedMessage {
    /// The most organisations on a page: 50 if it is zero; more than 1 000 means 1 000.
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before; empty for the first page.
    public var pageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListOrganisationsRequest" }

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
  /// A page of organisations.
  public struct ListOrganisationsResponse: DescribedMessage {
    /// The organisations of this page, by handle.
    public var organisations: [PayshareV1.Organisation] = []
    /// The token of the next page; only an empty one means that this was the last page.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListOrganisationsResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.organisations)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.organisations, field: 1)
      writer.string(self.nextPageToken, field: 2)
    }
  }
}

extension PayshareV1 {
  /// Asks to change the caller's organisation.
  public struct UpdateOrganisationRequest: DescribedMessage {
    /// The organisation with its new values.
    public var organisation: PayshareV1.Organisation?
    /// The fields to change: `handle`, `display_name`, `settings`, or single settings such as
    /// `settings.registration`; `*` means all.
    public var updateMask: GoogleProtobuf.FieldMask?
    /// The `etag` of the version to change.
    public var etag: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.UpdateOrganisationRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.organisation)
        case 18: try reader.message(into: &self.updateMask)
        case 26: self.etag = try reader.string(limit: 64)
        case 34: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.organisation, field: 1)
      writer.message(self.updateMask, field: 2)
      writer.string(self.etag, field: 3)
      writer.string(self.requestID, field: 4)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.message(self.organisation, "organisation", required: true)
      violations.message(self.updateMask, "update_mask", required: true)
      violations.string(self.etag, "etag", required: true, StringRules(maximumLength: 64))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `etag`, in Unicode scalars.
      public static var etagLength: Int { 64 }
    }
  }
}

extension PayshareV1 {
  /// Asks to archive an organisation.
  public struct ArchiveOrganisationRequest: DescribedMessage {
    /// The organisation, by its handle or id.
    public var organisation: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ArchiveOrganisationRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.organisation = try reader.string(limit: 63)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.organisation, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.organisation, "organisation", required: true, StringRules(maximumLength: 63))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `organisation`, in Unicode scalars.
      public static var organisationLength: Int { 63 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 255 }
    }
  }
}

extension PayshareV1 {
  /// Asks to make an archived organisation usable again.
  public struct UnarchiveOrganisationRequest: DescribedMessage {
    /// The organisation, by its handle or id.
    public var organisation: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.UnarchiveOrganisationRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.organisation = try reader.string(limit: 63)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.organisation, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.organisation, "organisation", required: true, StringRules(maximumLength: 63))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `organisation`, in Unicode scalars.
      public static var organisationLength: Int { 63 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 255 }
    }
  }
}

extension PayshareV1 {
  /// Keeps organisations. Users see and change only their own.
  public protocol OrganisationService: Service {
    /// Makes an organisation. Needs the permission in the first organisation of the system. The answer has a
    /// token with
    /// which somebody becomes its first administrator (`UserService.RegisterAdministrator`). A taken handle
    /// gives
    /// `ALREADY_EXISTS`.
    func createOrganisation(
      _ request: CreateOrganisationRequest,
      _ call: ServerCall
    ) async throws(Status) -> CreateOrganisationResponse
    /// Shows the caller's organisation.
    func getOrganisation(
      _ request: GetOrganisationRequest,
      _ call: ServerCall
    ) async throws(Status) -> Organisation
    /// Lists all organisations of the system by handle, for operators.
    func listOrganisations(
      _ request: ListOrganisationsRequest,
      _ call: ServerCall
    ) async throws(Status) -> ListOrganisationsResponse
    /// Changes the caller's organisation. A stale `etag` gives `ABORTED`.
    func updateOrganisation(
      _ request: UpdateOrganisationRequest,
      _ call: ServerCall
    ) async throws(Status) -> Organisation
    /// Archives an organisation other than the first, for operators: from the next call on, none of its
    /// sessions can be
    /// used. Nothing is deleted.
    func archiveOrganisation(
      _ request: ArchiveOrganisationRequest,
      _ call: ServerCall
    ) async throws(Status) -> Organisation
    /// Makes an archived organisation usable again, for operators.
    func unarchiveOrganisation(
      _ request: UnarchiveOrganisationRequest,
      _ call: ServerCall
    ) async throws(Status) -> Organisation
  }

  /// What the contract says of the methods of `payshare.v1.OrganisationService`.
  public enum OrganisationServiceMethods {
    /// `CreateOrganisation`.
    public static let createOrganisation = MethodDescriptor(
      service: "payshare.v1.OrganisationService",
      method: "CreateOrganisation",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("organisation.create")]), effect: .write, idempotency: .none,
        isSecret: true)
    )
    /// `GetOrganisation`.
    public static let getOrganisation = MethodDescriptor(
      service: "payshare.v1.OrganisationService",
      method: "GetOrganisation",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("organisation.read")]), effect: .read, idempotency: .natural)
    )
    /// `ListOrganisations`.
    public static let listOrganisations = MethodDescriptor(
      service: "payshare.v1.OrganisationService",
      method: "ListOrganisations",
      kind: .unary,
      policy: MethodPolicy(access: .operator, effect: .read, idempotency: .natural)
    )
    /// `UpdateOrganisation`.
    public static let updateOrganisation = MethodDescriptor(
      service: "payshare.v1.OrganisationService",
      method: "UpdateOrganisation",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("organisation.update")]), effect: .write, idempotency: .requestID)
    )
    /// `ArchiveOrganisation`.
    public static let archiveOrganisation = MethodDescriptor(
      service: "payshare.v1.OrganisationService",
      method: "ArchiveOrganisation",
      kind: .unary,
      policy: MethodPolicy(access: .operator, effect: .write, idempotency: .natural)
    )
    /// `UnarchiveOrganisation`.
    public static let unarchiveOrganisation = MethodDescriptor(
      service: "payshare.v1.OrganisationService",
      method: "UnarchiveOrganisation",
      kind: .unary,
      policy: MethodPolicy(access: .operator, effect: .write, idempotency: .natural)
    )
    /// The service with all its methods.
    public static let service = ServiceDescriptor(
      name: "payshare.v1.OrganisationService",
      methods: [
        createOrganisation,
        getOrganisation,
        listOrganisations,
        updateOrganisation,
        archiveOrganisation,
        unarchiveOrganisation,
      ],
      fileName: "payshare/v1/organisation_service.proto")
  }

  /// Calls the methods of `payshare.v1.OrganisationService` over a channel. Any thread, any task.
  public struct OrganisationServiceClient: Sendable {
    private let channel: any Channel

    /// A client whose calls go over `channel`.
    public init(_ channel: any Channel) { self.channel = channel }

    /// Makes an organisation. Needs the permission in the first organisation of the system. The answer has a
    /// token with
    /// which somebody becomes its first administrator (`UserService.RegisterAdministrator`). A taken handle
    /// gives
    /// `ALREADY_EXISTS`.
    public func createOrganisation(
      _ request: CreateOrganisationRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> CreateOrganisationResponse {
      try await channel.unary(OrganisationServiceMethods.createOrganisation, request, options)
    }

    /// Shows the caller's organisation.
    public func getOrganisation(
      _ request: GetOrganisationRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Organisation {
      try await channel.unary(OrganisationServiceMethods.getOrganisation, request, options)
    }

    /// Lists all organisations of the system by handle, for operators.
    public func listOrganisations(
      _ request: ListOrganisationsRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListOrganisationsResponse {
      try await channel.unary(OrganisationServiceMethods.listOrganisations, request, options)
    }

    /// Changes the caller's organisation. A stale `etag` gives `ABORTED`.
    ///
    /// A missing `request_id` is generated.
    public func updateOrganisation(
      _ request: UpdateOrganisationRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Organisation {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(OrganisationServiceMethods.updateOrganisation, request, options)
    }

    /// Archives an organisation other than the first, for operators: from the next call on, none of its
    /// sessions can be
    /// used. Nothing is deleted.
    public func archiveOrganisation(
      _ request: ArchiveOrganisationRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Organisation {
      try await channel.unary(OrganisationServiceMethods.archiveOrganisation, request, options)
    }

    /// Makes an archived organisation usable again, for operators.
    public func unarchiveOrganisation(
      _ request: UnarchiveOrganisationRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Organisation {
      try await channel.unary(OrganisationServiceMethods.unarchiveOrganisation, request, options)
    }
  }
}

extension PayshareV1.OrganisationService {
  /// What the contract says of the service.
  public static var descriptor: ServiceDescriptor { PayshareV1.OrganisationServiceMethods.service }

  /// The methods with their implementations.
  public var methods: [ServerMethod] {
    [
      ServerMethod(PayshareV1.OrganisationServiceMethods.createOrganisation) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.CreateOrganisationRequest.self)
        }
        let response = try await self.createOrganisation(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.OrganisationServiceMethods.getOrganisation) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.GetOrganisationRequest.self)
        }
        let response = try await self.getOrganisation(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.OrganisationServiceMethods.listOrganisations) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListOrganisationsRequest.self)
        }
        let response = try await self.listOrganisations(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.OrganisationServiceMethods.updateOrganisation) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.UpdateOrganisationRequest.self)
        }
        let response = try await self.updateOrganisation(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.OrganisationServiceMethods.archiveOrganisation) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ArchiveOrganisationRequest.self)
        }
        let response = try await self.archiveOrganisation(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.OrganisationServiceMethods.unarchiveOrganisation) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.UnarchiveOrganisationRequest.self)
        }
        let response = try await self.unarchiveOrganisation(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
    ]
  }
}

extension PayshareV1.UpdateOrganisationRequest: RequestWithID {}

extension PayshareAPIFileDescriptors {
  static let payshareV1OrganisationService = FileDescriptor(
    name: "payshare/v1/organisation_service.proto",
    dependencies: [
      "google/protobuf/field_mask.proto",
      "payshare/options/field.proto",
      "payshare/options/method.proto",
      "payshare/v1/organisation.proto",
    ],
    base64: """
      CiZwYXlzaGFyZS92MS9vcmdhbmlzYXRpb25fc2VydmljZS5wcm90bxILcGF5c2hhcmUudjEaIGdvb2dsZS9wcm90b2J1Zi9maWVs
      ZF9tYXNrLnByb3RvGhxwYXlzaGFyZS9vcHRpb25zL2ZpZWxkLnByb3RvGh1wYXlzaGFyZS9vcHRpb25zL21ldGhvZC5wcm90bxoe
      cGF5c2hhcmUvdjEvb3JnYW5pc2F0aW9uLnByb3RvImIKGUNyZWF0ZU9yZ2FuaXNhdGlvblJlcXVlc3QSRQoMb3JnYW5pc2F0aW9u
      GAEgASgLMhkucGF5c2hhcmUudjEuT3JnYW5pc2F0aW9uQgaStRgCCAFSDG9yZ2FuaXNhdGlvbiKKAQoaQ3JlYXRlT3JnYW5pc2F0
      aW9uUmVzcG9uc2USPQoMb3JnYW5pc2F0aW9uGAEgASgLMhkucGF5c2hhcmUudjEuT3JnYW5pc2F0aW9uUgxvcmdhbmlzYXRpb24S
      LQoPYm9vdHN0cmFwX3Rva2VuGAIgASgJQgSgtRgBUg5ib290c3RyYXBUb2tlbiIYChZHZXRPcmdhbmlzYXRpb25SZXF1ZXN0ImsK
      GExpc3RPcmdhbmlzYXRpb25zUmVxdWVzdBIlCglwYWdlX3NpemUYASABKAVCCJK1GAQaAggAUghwYWdlU2l6ZRIoCgpwYWdlX3Rv
      a2VuGAIgASgJQgmStRgFEgMQgAhSCXBhZ2VUb2tlbiKEAQoZTGlzdE9yZ2FuaXNhdGlvbnNSZXNwb25zZRI/Cg1vcmdhbmlzYXRp
      b25zGAEgAygLMhkucGF5c2hhcmUudjEuT3JnYW5pc2F0aW9uUg1vcmdhbmlzYXRpb25zEiYKD25leHRfcGFnZV90b2tlbhgCIAEo
      CVINbmV4dFBhZ2VUb2tlbiLwAQoZVXBkYXRlT3JnYW5pc2F0aW9uUmVxdWVzdBJFCgxvcmdhbmlzYXRpb24YASABKAsyGS5wYXlz
      aGFyZS52MS5PcmdhbmlzYXRpb25CBpK1GAIIAVIMb3JnYW5pc2F0aW9uEkMKC3VwZGF0ZV9tYXNrGAIgASgLMhouZ29vZ2xlLnBy
      b3RvYnVmLkZpZWxkTWFza0IGkrUYAggBUgp1cGRhdGVNYXNrEh4KBGV0YWcYAyABKAlCCpK1GAYIARICEEBSBGV0YWcSJwoKcmVx
      dWVzdF9pZBgEIAEoCUIIkrUYBBICGAFSCXJlcXVlc3RJZCJMChpBcmNoaXZlT3JnYW5pc2F0aW9uUmVxdWVzdBIuCgxvcmdhbmlz
      YXRpb24YASABKAlCCpK1GAYIARICED9SDG9yZ2FuaXNhdGlvbiJOChxVbmFyY2hpdmVPcmdhbmlzYXRpb25SZXF1ZXN0Ei4KDG9y
      Z2FuaXNhdGlvbhgBIAEoCUIKkrUYBggBEgIQP1IMb3JnYW5pc2F0aW9uMvAFChNPcmdhbmlzYXRpb25TZXJ2aWNlEpMBChJDcmVh
      dGVPcmdhbmlzYXRpb24SJi5wYXlzaGFyZS52MS5DcmVhdGVPcmdhbmlzYXRpb25SZXF1ZXN0GicucGF5c2hhcmUudjEuQ3JlYXRl
      T3JnYW5pc2F0aW9uUmVzcG9uc2UiLIq1GCgYAiADKAFKIAoeUEVSTUlTU0lPTl9PUkdBTklTQVRJT05fQ1JFQVRFEnsKD0dldE9y
      Z2FuaXNhdGlvbhIjLnBheXNoYXJlLnYxLkdldE9yZ2FuaXNhdGlvblJlcXVlc3QaGS5wYXlzaGFyZS52MS5PcmdhbmlzYXRpb24i
      KIq1GCQYASABSh4KHFBFUk1JU1NJT05fT1JHQU5JU0FUSU9OX1JFQUQSbgoRTGlzdE9yZ2FuaXNhdGlvbnMSJS5wYXlzaGFyZS52
      MS5MaXN0T3JnYW5pc2F0aW9uc1JlcXVlc3QaJi5wYXlzaGFyZS52MS5MaXN0T3JnYW5pc2F0aW9uc1Jlc3BvbnNlIgqKtRgGGAEg
      ATgBEoMBChJVcGRhdGVPcmdhbmlzYXRpb24SJi5wYXlzaGFyZS52MS5VcGRhdGVPcmdhbmlzYXRpb25SZXF1ZXN0GhkucGF5c2hh
      cmUudjEuT3JnYW5pc2F0aW9uIiqKtRgmGAIgAkogCh5QRVJNSVNTSU9OX09SR0FOSVNBVElPTl9VUERBVEUSZQoTQXJjaGl2ZU9y
      Z2FuaXNhdGlvbhInLnBheXNoYXJlLnYxLkFyY2hpdmVPcmdhbmlzYXRpb25SZXF1ZXN0GhkucGF5c2hhcmUudjEuT3JnYW5pc2F0
      aW9uIgqKtRgGGAIgATgBEmkKFVVuYXJjaGl2ZU9yZ2FuaXNhdGlvbhIpLnBheXNoYXJlLnYxLlVuYXJjaGl2ZU9yZ2FuaXNhdGlv
      blJlcXVlc3QaGS5wYXlzaGFyZS52MS5PcmdhbmlzYXRpb24iCoq1GAYYAiABOAFCZgoPZGV2LnBheXNoYXJlLnYxUAFaJnBheXNo
      YXJlLmRldi9nby9wYXlzaGFyZS92MTtwYXlzaGFyZXYxqgILUGF5c2hhcmUuVjHKAgtQYXlzaGFyZVxWMeoCDFBheXNoYXJlOjpW
      MWIGcHJvdG8z
      """)
}
