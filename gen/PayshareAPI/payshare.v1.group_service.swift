// Generated from payshare/v1/group_service.proto by protoc-gen-payshare, do not edit.

public import Protobuf
public import RPC

extension PayshareV1 {
  /// Asks for a new group.
  public struct CreateGroupRequest: DescribedMessage {
    /// The group to make.
    public var group: PayshareV1.Group?
    /// The id of the new group, a UUID chosen by the client, preferably a UUIDv7; the server chooses one if
    /// it is empty.
    /// With it the call can be repeated safely for ever: if the same caller made the group with the same
    /// request,
    /// `request_id` aside, the answer is the group as it is now. Otherwise a taken id gives `ALREADY_EXISTS`,
    /// or
    /// `PERMISSION_DENIED` if the caller may not see the group.
    public var groupID: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.CreateGroupRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.group)
        case 18: self.groupID = try reader.string(limit: 36)
        case 26: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.group, field: 1)
      writer.string(self.groupID, field: 2)
      writer.string(self.requestID, field: 3)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.message(self.group, "group", required: true)
      violations.string(self.groupID, "group_id", StringRules(format: .uuid))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 446641 }
    }
  }
}

extension PayshareV1 {
  /// Asks for one group.
  public struct GetGroupRequest: DescribedMessage {
    /// The group's id.
    public var groupID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GetGroupRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.groupID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.groupID, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.groupID, "group_id", required: true, StringRules(format: .uuid))
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 38 }
    }
  }
}

extension PayshareV1 {
  /// Asks for a page of the caller's groups.
  public struct ListGroupsRequest: DescribedMessage {
    /// The most groups on a page: 50 if it is zero; more than 1 000 means 1 000. A page ends earlier rather
    /// than exceed 3
    /// MiB (AIP-158: only an empty `next_page_token` ends the list).
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before, with the same other arguments; empty for the first page.
    public var pageToken: String = ""
    /// Which groups to list, in the syntax of `ListExpensesRequest.filter`; all if it is empty. The fields
    /// and their
    /// operators:
    ///
    /// - `display_name`: `:` and text that it contains, ignoring case.
    public var filter: String = ""
    /// The order: `create_time desc`, newest first, the default; or `display_name`, from A to Z, ignoring
    /// case.
    public var orderBy: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListGroupsRequest" }

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
  /// A page of groups.
  public struct ListGroupsResponse: DescribedMessage {
    /// The groups of this page, in the order that was asked for.
    public var groups: [PayshareV1.Group] = []
    /// The token of the next page; only an empty one means that this was the last page.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListGroupsResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.groups)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.groups, field: 1)
      writer.string(self.nextPageToken, field: 2)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// One of `groups`, with its tag and length.
      public static var groups: Int { 446565 }
    }
  }
}

extension PayshareV1 {
  /// Keeps groups. A caller sees only the groups they are a member of; any other gives `PERMISSION_DENIED`.
  public protocol GroupService: Service {
    /// Creates a group. The caller becomes an `ADMIN` of it. An unknown member gives `INVALID_ARGUMENT` with
    /// its field.
    func createGroup(_ request: CreateGroupRequest, _ call: ServerCall) async throws(Status) -> Group
    /// Shows one group with its members.
    func getGroup(_ request: GetGroupRequest, _ call: ServerCall) async throws(Status) -> Group
    /// Lists the caller's groups, newest first unless `order_by` says otherwise.
    func listGroups(
      _ request: ListGroupsRequest,
      _ call: ServerCall
    ) async throws(Status) -> ListGroupsResponse
  }

  /// What the contract says of the methods of `payshare.v1.GroupService`.
  public enum GroupServiceMethods {
    /// `CreateGroup`.
    public static let createGroup = MethodDescriptor(
      service: "payshare.v1.GroupService",
      method: "CreateGroup",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("group.create")]), effect: .write, idempotency: .requestID)
    )
    /// `GetGroup`.
    public static let getGroup = MethodDescriptor(
      service: "payshare.v1.GroupService",
      method: "GetGroup",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("group.read", on: "group", field: "group_id")]), effect: .read,
        idempotency: .natural)
    )
    /// `ListGroups`.
    public static let listGroups = MethodDescriptor(
      service: "payshare.v1.GroupService",
      method: "ListGroups",
      kind: .unary,
      policy: MethodPolicy(access: .requirements([.init("group.read")]), effect: .read, idempotency: .natural)
    )
    /// The service with all its methods.
    public static let service = ServiceDescriptor(
      name: "payshare.v1.GroupService",
      methods: [createGroup, getGroup, listGroups],
      fileName: "payshare/v1/group_service.proto")
  }

  /// Calls the methods of `payshare.v1.GroupService` over a channel. Any thread, any task.
  public struct GroupServiceClient: Sendable {
    private let channel: any Channel

    /// A client whose calls go over `channel`.
    public init(_ channel: any Channel) { self.channel = channel }

    /// Creates a group. The caller becomes an `ADMIN` of it. An unknown member gives `INVALID_ARGUMENT` with
    /// its field.
    ///
    /// A missing `request_id` is generated.
    public func createGroup(
      _ request: CreateGroupRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Group {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(GroupServiceMethods.createGroup, request, options)
    }

    /// Shows one group with its members.
    public func getGroup(
      _ request: GetGroupRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Group {
      try await channel.unary(GroupServiceMethods.getGroup, request, options)
    }

    /// Lists the caller's groups, newest first unless `order_by` says otherwise.
    public func listGroups(
      _ request: ListGroupsRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListGroupsResponse {
      try await channel.unary(GroupServiceMethods.listGroups, request, options)
    }
  }
}

extension PayshareV1.GroupService {
  /// What the contract says of the service.
  public static var descriptor: ServiceDescriptor { PayshareV1.GroupServiceMethods.service }

  /// The methods with their implementations.
  public var methods: [ServerMethod] {
    [
      ServerMethod(PayshareV1.GroupServiceMethods.createGroup) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.CreateGroupRequest.self)
        }
        let response = try await self.createGroup(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.GroupServiceMethods.getGroup) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.GetGroupRequest.self)
        }
        let request: PayshareV1.GetGroupRequest = try call.onlyRequest()
        call.addResource(request.groupID, of: 0)
        let response = try await self.getGroup(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.GroupServiceMethods.listGroups) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListGroupsRequest.self)
        }
        let response = try await self.listGroups(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
    ]
  }
}

extension PayshareV1.CreateGroupRequest: RequestWithID {}

extension PayshareAPIFileDescriptors {
  static let payshareV1GroupService = FileDescriptor(
    name: "payshare/v1/group_service.proto",
    dependencies: [
      "payshare/options/field.proto",
      "payshare/options/method.proto",
      "payshare/v1/group.proto",
    ],
    base64: """
      Ch9wYXlzaGFyZS92MS9ncm91cF9zZXJ2aWNlLnByb3RvEgtwYXlzaGFyZS52MRoccGF5c2hhcmUvb3B0aW9ucy9maWVsZC5wcm90
      bxodcGF5c2hhcmUvb3B0aW9ucy9tZXRob2QucHJvdG8aF3BheXNoYXJlL3YxL2dyb3VwLnByb3RvIpQBChJDcmVhdGVHcm91cFJl
      cXVlc3QSMAoFZ3JvdXAYASABKAsyEi5wYXlzaGFyZS52MS5Hcm91cEIGkrUYAggBUgVncm91cBIjCghncm91cF9pZBgCIAEoCUII
      krUYBBICGAFSB2dyb3VwSWQSJwoKcmVxdWVzdF9pZBgDIAEoCUIIkrUYBBICGAFSCXJlcXVlc3RJZCI4Cg9HZXRHcm91cFJlcXVl
      c3QSJQoIZ3JvdXBfaWQYASABKAlCCpK1GAYIARICGAFSB2dyb3VwSWQirAEKEUxpc3RHcm91cHNSZXF1ZXN0EiUKCXBhZ2Vfc2l6
      ZRgBIAEoBUIIkrUYBBoCCABSCHBhZ2VTaXplEigKCnBhZ2VfdG9rZW4YAiABKAlCCZK1GAUSAxCACFIJcGFnZVRva2VuEiEKBmZp
      bHRlchgDIAEoCUIJkrUYBRIDEIAIUgZmaWx0ZXISIwoIb3JkZXJfYnkYBCABKAlCCJK1GAQSAhBkUgdvcmRlckJ5ImgKEkxpc3RH
      cm91cHNSZXNwb25zZRIqCgZncm91cHMYASADKAsyEi5wYXlzaGFyZS52MS5Hcm91cFIGZ3JvdXBzEiYKD25leHRfcGFnZV90b2tl
      bhgCIAEoCVINbmV4dFBhZ2VUb2tlbjLpAgoMR3JvdXBTZXJ2aWNlEmcKC0NyZWF0ZUdyb3VwEh8ucGF5c2hhcmUudjEuQ3JlYXRl
      R3JvdXBSZXF1ZXN0GhIucGF5c2hhcmUudjEuR3JvdXAiI4q1GB8YAiACShkKF1BFUk1JU1NJT05fR1JPVVBfQ1JFQVRFEn4KCEdl
      dEdyb3VwEhwucGF5c2hhcmUudjEuR2V0R3JvdXBSZXF1ZXN0GhIucGF5c2hhcmUudjEuR3JvdXAiQIq1GDwYASABSjYKFVBFUk1J
      U1NJT05fR1JPVVBfUkVBRBITUkVTT1VSQ0VfVFlQRV9HUk9VUBoIZ3JvdXBfaWQScAoKTGlzdEdyb3VwcxIeLnBheXNoYXJlLnYx
      Lkxpc3RHcm91cHNSZXF1ZXN0Gh8ucGF5c2hhcmUudjEuTGlzdEdyb3Vwc1Jlc3BvbnNlIiGKtRgdGAEgAUoXChVQRVJNSVNTSU9O
      X0dST1VQX1JFQURCZgoPZGV2LnBheXNoYXJlLnYxUAFaJnBheXNoYXJlLmRldi9nby9wYXlzaGFyZS92MTtwYXlzaGFyZXYxqgIL
      UGF5c2hhcmUuVjHKAgtQYXlzaGFyZVxWMeoCDFBheXNoYXJlOjpWMWIGcHJvdG8z
      """)
}
