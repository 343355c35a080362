// Generated from payshare/v1/approval_route_service.proto by protoc-gen-payshare, do not edit.

public import GoogleAPI
public import Protobuf
public import RPC

extension PayshareV1 {
  /// Asks for a new route.
  public struct CreateApprovalRouteRequest: DescribedMessage {
    /// The route to make.
    public var approvalRoute: PayshareV1.ApprovalRoute?
    /// The id of the new route, a UUID chosen by the client, preferably a UUIDv7; the server chooses one if
    /// it is empty. With
    /// it the call can be repeated safely: if the same caller made the route with the same request,
    /// `request_id` aside, the
    /// answer is the route as it is now. Otherwise a taken id gives `ALREADY_EXISTS`.
    public var approvalRouteID: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.CreateApprovalRouteRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.approvalRoute)
        case 18: self.approvalRouteID = try reader.string(limit: 36)
        case 26: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.approvalRoute, field: 1)
      writer.string(self.approvalRouteID, field: 2)
      writer.string(self.requestID, field: 3)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.message(self.approvalRoute, "approval_route", required: true)
      violations.string(self.approvalRouteID, "approval_route_id", StringRules(format: .uuid))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 318578 }
    }
  }
}

extension PayshareV1 {
  /// Asks for one route.
  public struct GetApprovalRouteRequest: DescribedMessage {
    /// The route's id.
    public var approvalRouteID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GetApprovalRouteRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.approvalRouteID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.approvalRouteID, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.approvalRouteID, "approval_route_id", required: true, StringRules(format: .uuid))
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 38 }
    }
  }
}

extension PayshareV1 {
  /// Asks for a page of the routes.
  public struct ListApprovalRoutesRequest: DescribedMessage {
    /// The most routes on a page: 50 if it is zero; more than 1 000 means 1 000. A page ends earlier rather
    /// than exceed 3 MiB
    /// (AIP-158: only an empty `next_page_token` ends the list).
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before, with the same other arguments; empty for the first page.
    public var pageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListApprovalRoutesRequest" }

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
  /// A page of routes.
  public struct ListApprovalRoutesResponse: DescribedMessage {
    /// The routes of this page.
    public var approvalRoutes: [PayshareV1.ApprovalRoute] = []
    /// The token of the next page; only an empty one means that this was the last page.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListApprovalRoutesResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.approvalRoutes)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.approvalRoutes, field: 1)
      writer.string(self.nextPageToken, field: 2)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// One of `approval_routes`, with its tag and length.
      public static var approvalRoutes: Int { 318502 }
    }
  }
}

extension PayshareV1 {
  /// Asks to change a route.
  public struct UpdateApprovalRouteRequest: DescribedMessage {
    /// The route's id.
    public var approvalRouteID: String = ""
    /// The route with its new values.
    public var approvalRoute: PayshareV1.ApprovalRoute?
    /// The fields to change: `display_name`, `description`, `is_mandatory`, `steps`; `*` means all of these.
    public var updateMask: GoogleProtobuf.FieldMask?
    /// The `etag` of the version to change.
    public var etag: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.UpdateApprovalRouteRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.approvalRouteID = try reader.string(limit: 36)
        case 18: try reader.message(into: &self.approvalRoute)
        case 26: try reader.message(into: &self.updateMask)
        case 34: self.etag = try reader.string(limit: 64)
        case 42: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.approvalRouteID, field: 1)
      writer.message(self.approvalRoute, field: 2)
      writer.message(self.updateMask, field: 3)
      writer.string(self.etag, field: 4)
      writer.string(self.requestID, field: 5)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.approvalRouteID, "approval_route_id", required: true, StringRules(format: .uuid))
      violations.message(self.approvalRoute, "approval_route", required: true)
      violations.message(self.updateMask, "update_mask", required: true)
      violations.string(self.etag, "etag", required: true, StringRules(maximumLength: 64))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `etag`, in Unicode scalars.
      public static var etagLength: Int { 64 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 421541 }
    }
  }
}

extension PayshareV1 {
  /// Asks to remove a route.
  public struct DeleteApprovalRouteRequest: DescribedMessage {
    /// The route's id.
    public var approvalRouteID: String = ""
    /// The `etag` of the version to remove.
    public var etag: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.DeleteApprovalRouteRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.approvalRouteID = try reader.string(limit: 36)
        case 18: self.etag = try reader.string(limit: 64)
        case 26: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.approvalRouteID, field: 1)
      writer.string(self.etag, field: 2)
      writer.string(self.requestID, field: 3)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.approvalRouteID, "approval_route_id", required: true, StringRules(format: .uuid))
      violations.string(self.etag, "etag", required: true, StringRules(maximumLength: 64))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `etag`, in Unicode scalars.
      public static var etagLength: Int { 64 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 335 }
    }
  }
}

extension PayshareV1 {
  /// Says that a route was removed.
  public struct DeleteApprovalRouteResponse: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.DeleteApprovalRouteResponse" }

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
  /// Keeps the routes of approvals of the caller's organisation. Everybody in it sees all of them. What was
  /// submitted keeps
  /// the steps that its route had then.
  ///
  /// Changes name the `etag` of the version that they change: an old one gives `ABORTED` with the reason
  /// `STALE_ETAG`. An
  /// unknown route gives `NOT_FOUND` with the reason `APPROVAL_ROUTE_NOT_FOUND`; a name that another route
  /// has, and a second
  /// mandatory one for a kind of subject, `ALREADY_EXISTS`.
  public protocol ApprovalRouteService: Service {
    /// Makes a route. An organisation has at most 100; one more gives `FAILED_PRECONDITION` with the reason
    /// `TOO_MANY_APPROVAL_ROUTES`.
    func createApprovalRoute(
      _ request: CreateApprovalRouteRequest,
      _ call: ServerCall
    ) async throws(Status) -> ApprovalRoute
    /// Shows one route.
    func getApprovalRoute(
      _ request: GetApprovalRouteRequest,
      _ call: ServerCall
    ) async throws(Status) -> ApprovalRoute
    /// Lists the routes by name.
    func listApprovalRoutes(
      _ request: ListApprovalRoutesRequest,
      _ call: ServerCall
    ) async throws(Status) -> ListApprovalRoutesResponse
    /// Changes a route. Steps are replaced as a whole.
    func updateApprovalRoute(
      _ request: UpdateApprovalRouteRequest,
      _ call: ServerCall
    ) async throws(Status) -> ApprovalRoute
    /// Removes a route. What was submitted with it goes on.
    func deleteApprovalRoute(
      _ request: DeleteApprovalRouteRequest,
      _ call: ServerCall
    ) async throws(Status) -> DeleteApprovalRouteResponse
  }

  /// What the contract says of the methods of `payshare.v1.ApprovalRouteService`.
  public enum ApprovalRouteServiceMethods {
    /// `CreateApprovalRoute`.
    public static let createApprovalRoute = MethodDescriptor(
      service: "payshare.v1.ApprovalRouteService",
      method: "CreateApprovalRoute",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("approval_route.create")]), effect: .write, idempotency: .requestID)
    )
    /// `GetApprovalRoute`.
    public static let getApprovalRoute = MethodDescriptor(
      service: "payshare.v1.ApprovalRouteService",
      method: "GetApprovalRoute",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("approval_route.read")]), effect: .read, idempotency: .natural)
    )
    /// `ListApprovalRoutes`.
    public static let listApprovalRoutes = MethodDescriptor(
      service: "payshare.v1.ApprovalRouteService",
      method: "ListApprovalRoutes",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("approval_route.read")]), effect: .read, idempotency: .natural)
    )
    /// `UpdateApprovalRoute`.
    public static let updateApprovalRoute = MethodDescriptor(
      service: "payshare.v1.ApprovalRouteService",
      method: "UpdateApprovalRoute",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("approval_route.update")]), effect: .write, idempotency: .requestID)
    )
    /// `DeleteApprovalRoute`.
    public static let deleteApprovalRoute = MethodDescriptor(
      service: "payshare.v1.ApprovalRouteService",
      method: "DeleteApprovalRoute",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("approval_route.update")]), effect: .write, idempotency: .requestID)
    )
    /// The service with all its methods.
    public static let service = ServiceDescriptor(
      name: "payshare.v1.ApprovalRouteService",
      methods: [
        createApprovalRoute,
        getApprovalRoute,
        listApprovalRoutes,
        updateApprovalRoute,
        deleteApprovalRoute,
      ],
      fileName: "payshare/v1/approval_route_service.proto")
  }

  /// Calls the methods of `payshare.v1.ApprovalRouteService` over a channel. Any thread, any task.
  public struct ApprovalRouteServiceClient: Sendable {
    private let channel: any Channel

    /// A client whose calls go over `channel`.
    public init(_ channel: any Channel) { self.channel = channel }

    /// Makes a route. An organisation has at most 100; one more gives `FAILED_PRECONDITION` with the reason
    /// `TOO_MANY_APPROVAL_ROUTES`.
    ///
    /// A missing `request_id` is generated.
    public func createApprovalRoute(
      _ request: CreateApprovalRouteRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ApprovalRoute {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(ApprovalRouteServiceMethods.createApprovalRoute, request, options)
    }

    /// Shows one route.
    public func getApprovalRoute(
      _ request: GetApprovalRouteRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ApprovalRoute {
      try await channel.unary(ApprovalRouteServiceMethods.getApprovalRoute, request, options)
    }

    /// Lists the routes by name.
    public func listApprovalRoutes(
      _ request: ListApprovalRoutesRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListApprovalRoutesResponse {
      try await channel.unary(ApprovalRouteServiceMethods.listApprovalRoutes, request, options)
    }

    /// Changes a route. Steps are replaced as a whole.
    ///
    /// A missing `request_id` is generated.
    public func updateApprovalRoute(
      _ request: UpdateApprovalRouteRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ApprovalRoute {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(ApprovalRouteServiceMethods.updateApprovalRoute, request, options)
    }

    /// Removes a route. What was submitted with it goes on.
    ///
    /// A missing `request_id` is generated.
    public func deleteApprovalRoute(
      _ request: DeleteApprovalRouteRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> DeleteApprovalRouteResponse {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(ApprovalRouteServiceMethods.deleteApprovalRoute, request, options)
    }
  }
}

extension PayshareV1.ApprovalRouteService {
  /// What the contract says of the service.
  public static var descriptor: ServiceDescriptor { PayshareV1.ApprovalRouteServiceMethods.service }

  /// The methods with their implementations.
  public var methods: [ServerMethod] {
    [
      ServerMethod(PayshareV1.ApprovalRouteServiceMethods.createApprovalRoute) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.CreateApprovalRouteRequest.self)
        }
        let response = try await self.createApprovalRoute(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.ApprovalRouteServiceMethods.getApprovalRoute) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.GetApprovalRouteRequest.self)
        }
        let response = try await self.getApprovalRoute(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.ApprovalRouteServiceMethods.listApprovalRoutes) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListApprovalRoutesRequest.self)
        }
        let response = try await self.listApprovalRoutes(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.ApprovalRouteServiceMethods.updateApprovalRoute) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.UpdateApprovalRouteRequest.self)
        }
        let response = try await self.updateApprovalRoute(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.ApprovalRouteServiceMethods.deleteApprovalRoute) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.DeleteApprovalRouteRequest.self)
        }
        let response = try await self.deleteApprovalRoute(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
    ]
  }
}

extension PayshareV1.CreateApprovalRouteRequest: RequestWithID {}

extension PayshareV1.DeleteApprovalRouteRequest: RequestWithID {}

extension PayshareV1.UpdateApprovalRouteRequest: RequestWithID {}

extension PayshareAPIFileDescriptors {
  static let payshareV1ApprovalRouteService = FileDescriptor(
    name: "payshare/v1/approval_route_service.proto",
    dependencies: [
      "google/protobuf/field_mask.proto",
      "payshare/options/field.proto",
      "payshare/options/method.proto",
      "payshare/v1/approval_route.proto",
    ],
    base64: """
      CihwYXlzaGFyZS92MS9hcHByb3ZhbF9yb3V0ZV9zZXJ2aWNlLnByb3RvEgtwYXlzaGFyZS52MRogZ29vZ2xlL3Byb3RvYnVmL2Zp
      ZWxkX21hc2sucHJvdG8aHHBheXNoYXJlL29wdGlvbnMvZmllbGQucHJvdG8aHXBheXNoYXJlL29wdGlvbnMvbWV0aG9kLnByb3Rv
      GiBwYXlzaGFyZS92MS9hcHByb3ZhbF9yb3V0ZS5wcm90byLGAQoaQ3JlYXRlQXBwcm92YWxSb3V0ZVJlcXVlc3QSSQoOYXBwcm92
      YWxfcm91dGUYASABKAsyGi5wYXlzaGFyZS52MS5BcHByb3ZhbFJvdXRlQgaStRgCCAFSDWFwcHJvdmFsUm91dGUSNAoRYXBwcm92
      YWxfcm91dGVfaWQYAiABKAlCCJK1GAQSAhgBUg9hcHByb3ZhbFJvdXRlSWQSJwoKcmVxdWVzdF9pZBgDIAEoCUIIkrUYBBICGAFS
      CXJlcXVlc3RJZCJRChdHZXRBcHByb3ZhbFJvdXRlUmVxdWVzdBI2ChFhcHByb3ZhbF9yb3V0ZV9pZBgBIAEoCUIKkrUYBggBEgIY
      AVIPYXBwcm92YWxSb3V0ZUlkImwKGUxpc3RBcHByb3ZhbFJvdXRlc1JlcXVlc3QSJQoJcGFnZV9zaXplGAEgASgFQgiStRgEGgII
      AFIIcGFnZVNpemUSKAoKcGFnZV90b2tlbhgCIAEoCUIJkrUYBRIDEIAIUglwYWdlVG9rZW4iiQEKGkxpc3RBcHByb3ZhbFJvdXRl
      c1Jlc3BvbnNlEkMKD2FwcHJvdmFsX3JvdXRlcxgBIAMoCzIaLnBheXNoYXJlLnYxLkFwcHJvdmFsUm91dGVSDmFwcHJvdmFsUm91
      dGVzEiYKD25leHRfcGFnZV90b2tlbhgCIAEoCVINbmV4dFBhZ2VUb2tlbiKtAgoaVXBkYXRlQXBwcm92YWxSb3V0ZVJlcXVlc3QS
      NgoRYXBwcm92YWxfcm91dGVfaWQYASABKAlCCpK1GAYIARICGAFSD2FwcHJvdmFsUm91dGVJZBJJCg5hcHByb3ZhbF9yb3V0ZRgC
      IAEoCzIaLnBheXNoYXJlLnYxLkFwcHJvdmFsUm91dGVCBpK1GAIIAVINYXBwcm92YWxSb3V0ZRJDCgt1cGRhdGVfbWFzaxgDIAEo
      CzIaLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE1hc2tCBpK1GAIIAVIKdXBkYXRlTWFzaxIeCgRldGFnGAQgASgJQgqStRgGCAESAhBA
      UgRldGFnEicKCnJlcXVlc3RfaWQYBSABKAlCCJK1GAQSAhgBUglyZXF1ZXN0SWQinQEKGkRlbGV0ZUFwcHJvdmFsUm91dGVSZXF1
      ZXN0EjYKEWFwcHJvdmFsX3JvdXRlX2lkGAEgASgJQgqStRgGCAESAhgBUg9hcHByb3ZhbFJvdXRlSWQSHgoEZXRhZxgCIAEoCUIK
      krUYBggBEgIQQFIEZXRhZxInCgpyZXF1ZXN0X2lkGAMgASgJQgiStRgEEgIYAVIJcmVxdWVzdElkIh0KG0RlbGV0ZUFwcHJvdmFs
      Um91dGVSZXNwb25zZTLcBQoUQXBwcm92YWxSb3V0ZVNlcnZpY2USiAEKE0NyZWF0ZUFwcHJvdmFsUm91dGUSJy5wYXlzaGFyZS52
      MS5DcmVhdGVBcHByb3ZhbFJvdXRlUmVxdWVzdBoaLnBheXNoYXJlLnYxLkFwcHJvdmFsUm91dGUiLIq1GCgYAiACSiIKIFBFUk1J
      U1NJT05fQVBQUk9WQUxfUk9VVEVfQ1JFQVRFEoABChBHZXRBcHByb3ZhbFJvdXRlEiQucGF5c2hhcmUudjEuR2V0QXBwcm92YWxS
      b3V0ZVJlcXVlc3QaGi5wYXlzaGFyZS52MS5BcHByb3ZhbFJvdXRlIiqKtRgmGAEgAUogCh5QRVJNSVNTSU9OX0FQUFJPVkFMX1JP
      VVRFX1JFQUQSkQEKEkxpc3RBcHByb3ZhbFJvdXRlcxImLnBheXNoYXJlLnYxLkxpc3RBcHByb3ZhbFJvdXRlc1JlcXVlc3QaJy5w
      YXlzaGFyZS52MS5MaXN0QXBwcm92YWxSb3V0ZXNSZXNwb25zZSIqirUYJhgBIAFKIAoeUEVSTUlTU0lPTl9BUFBST1ZBTF9ST1VU
      RV9SRUFEEogBChNVcGRhdGVBcHByb3ZhbFJvdXRlEicucGF5c2hhcmUudjEuVXBkYXRlQXBwcm92YWxSb3V0ZVJlcXVlc3QaGi5w
      YXlzaGFyZS52MS5BcHByb3ZhbFJvdXRlIiyKtRgoGAIgAkoiCiBQRVJNSVNTSU9OX0FQUFJPVkFMX1JPVVRFX1VQREFURRKWAQoT
      RGVsZXRlQXBwcm92YWxSb3V0ZRInLnBheXNoYXJlLnYxLkRlbGV0ZUFwcHJvdmFsUm91dGVSZXF1ZXN0GigucGF5c2hhcmUudjEu
      RGVsZXRlQXBwcm92YWxSb3V0ZVJlc3BvbnNlIiyKtRgoGAIgAkoiCiBQRVJNSVNTSU9OX0FQUFJPVkFMX1JPVVRFX1VQREFURUJm
      Cg9kZXYucGF5c2hhcmUudjFQAVomcGF5c2hhcmUuZGV2L2dvL3BheXNoYXJlL3YxO3BheXNoYXJldjGqAgtQYXlzaGFyZS5WMcoC
      C1BheXNoYXJlXFYx6gIMUGF5c2hhcmU6OlYxYgZwcm90bzM=
      """)
}
