// Generated from payshare/v1/group_service.proto by protoc-gen-payshare, do not edit.

public import GoogleAPI
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
  /// Asks to change a group.
  public struct UpdateGroupRequest: DescribedMessage {
    /// The group's id.
    public var groupID: String = ""
    /// The group with its new values.
    public var group: PayshareV1.Group?
    /// The fields to change: `display_name`; `*` means all of these.
    public var updateMask: GoogleProtobuf.FieldMask?
    /// The `etag` of the version to change.
    public var etag: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.UpdateGroupRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.groupID = try reader.string(limit: 36)
        case 18: try reader.message(into: &self.group)
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
      writer.string(self.groupID, field: 1)
      writer.message(self.group, field: 2)
      writer.message(self.updateMask, field: 3)
      writer.string(self.etag, field: 4)
      writer.string(self.requestID, field: 5)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.groupID, "group_id", required: true, StringRules(format: .uuid))
      violations.message(self.group, "group", required: true)
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
      public static var message: Int { 549604 }
    }
  }
}

extension PayshareV1 {
  /// Asks to add people to a group.
  public struct AddGroupMembersRequest: DescribedMessage {
    /// The group's id.
    public var groupID: String = ""
    /// The people, with their roles.
    public var members: [PayshareV1.GroupMember] = []
    /// The `etag` of the version to change; empty for any.
    public var etag: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.AddGroupMembersRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.groupID = try reader.string(limit: 36)
        case 18: try reader.message(appendingTo: &self.members, limit: 1000)
        case 26: self.etag = try reader.string(limit: 64)
        case 34: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.groupID, field: 1)
      writer.messages(self.members, field: 2)
      writer.string(self.etag, field: 3)
      writer.string(self.requestID, field: 4)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.groupID, "group_id", required: true, StringRules(format: .uuid))
      if violations.count(self.members.count, "members", minimum: 1, maximum: 1000) {
        violations.messages(self.members, "members")
        violations.unique(self.members.lazy.map(\.userID), "members", by: "user_id")
      }
      violations.string(self.etag, "etag", StringRules(maximumLength: 64))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest number of elements of `members`.
      public static var membersCount: Int { 1000 }
      /// The greatest length of `etag`, in Unicode scalars.
      public static var etagLength: Int { 64 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 335 }
      /// One of `members`, with its tag and length.
      public static var members: Int { 446 }
    }
  }
}

extension PayshareV1 {
  /// Asks to remove people from a group.
  public struct RemoveGroupMembersRequest: DescribedMessage {
    /// The group's id.
    public var groupID: String = ""
    /// Their ids.
    public var userIDs: [String] = []
    /// The `etag` of the version to change; empty for any.
    public var etag: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.RemoveGroupMembersRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.groupID = try reader.string(limit: 36)
        case 18:
          try reader.checkItems(self.userIDs.count, limit: 1000)
          self.userIDs.append(try reader.string(limit: 36))
        case 26: self.etag = try reader.string(limit: 64)
        case 34: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.groupID, field: 1)
      writer.strings(self.userIDs, field: 2)
      writer.string(self.etag, field: 3)
      writer.string(self.requestID, field: 4)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.groupID, "group_id", required: true, StringRules(format: .uuid))
      if violations.count(self.userIDs.count, "user_ids", minimum: 1, maximum: 1000) {
        violations.strings(self.userIDs, "user_ids", StringRules(format: .uuid))
        violations.unique(self.userIDs, "user_ids")
      }
      violations.string(self.etag, "etag", StringRules(maximumLength: 64))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest number of elements of `user_ids`.
      public static var userIDsCount: Int { 1000 }
      /// The greatest length of `etag`, in Unicode scalars.
      public static var etagLength: Int { 64 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 335 }
    }
  }
}

extension PayshareV1 {
  /// Asks to leave a group.
  public struct LeaveGroupRequest: DescribedMessage {
    /// The group's id.
    public var groupID: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.LeaveGroupRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.groupID = try reader.string(limit: 36)
        case 18: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.groupID, field: 1)
      writer.string(self.requestID, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.groupID, "group_id", required: true, StringRules(format: .uuid))
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
  /// The caller is no member of the group.
  public struct LeaveGroupResponse: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.LeaveGroupResponse" }

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
  /// Asks for a page of all groups.
  public struct ListOrganisationGroupsRequest: DescribedMessage {
    /// The most groups on a page: 50 if it is zero; more than 1 000 means 1 000. A page ends earlier rather
    /// than exceed 3
    /// MiB (AIP-158: only an empty `next_page_token` ends the list).
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before; empty for the first page.
    public var pageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListOrganisationGroupsRequest" }

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
  /// A page of groups.
  public struct ListOrganisationGroupsResponse: DescribedMessage {
    /// The groups of this page.
    public var groups: [PayshareV1.Group] = []
    /// The token of the next page; only an empty one means that this was the last page.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListOrganisationGroupsResponse" }

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
  /// Keeps groups. A caller sees the groups they are a member of, and those on which roles allow it; any
  /// other gives
  /// `PERMISSION_DENIED`.
  ///
  /// Whoever joins a group gets its roles (`AccessService.GrantRole`): who adds them needs all permissions
  /// that these give,
  /// or `role.bind` on what they are granted on. Otherwise the call gives `PERMISSION_DENIED` with the reason
  /// `PERMISSION_NOT_HELD`. As long as a group has members, one of them is an `ADMIN`; a change that would
  /// leave it without
  /// one gives `FAILED_PRECONDITION`. Events made from a group keep the people that it had then.
  public protocol GroupService: Service {
    /// Creates a group. The caller becomes an `ADMIN` of it. An unknown member gives `INVALID_ARGUMENT` with
    /// its field.
    func createGroup(_ request: CreateGroupRequest, _ call: ServerCall) async throws(Status) -> Group
    /// Shows one group with its members.
    func getGroup(_ request: GetGroupRequest, _ call: ServerCall) async throws(Status) -> Group
    /// Changes a group; its members are changed by the methods below. A stale `etag` gives `ABORTED`.
    func updateGroup(_ request: UpdateGroupRequest, _ call: ServerCall) async throws(Status) -> Group
    /// Adds people to a group. Who is a member already gets the role that the request names.
    func addGroupMembers(_ request: AddGroupMembersRequest, _ call: ServerCall) async throws(Status) -> Group
    /// Removes people from a group. Who is no member stays none.
    func removeGroupMembers(
      _ request: RemoveGroupMembersRequest,
      _ call: ServerCall
    ) async throws(Status) -> Group
    /// Takes the caller out of a group.
    func leaveGroup(
      _ request: LeaveGroupRequest,
      _ call: ServerCall
    ) async throws(Status) -> LeaveGroupResponse
    /// Lists the caller's groups, newest first unless `order_by` says otherwise.
    func listGroups(
      _ request: ListGroupsRequest,
      _ call: ServerCall
    ) async throws(Status) -> ListGroupsResponse
    /// Lists all groups of the organisation, newest first. All of its pages are of one state of roles and
    /// grants: if they
    /// change in between, the next page gives `INVALID_ARGUMENT` with the reason `PAGE_TOKEN_OUTDATED`.
    func listOrganisationGroups(
      _ request: ListOrganisationGroupsRequest,
      _ call: ServerCall
    ) async throws(Status) -> ListOrganisationGroupsResponse
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
    /// `UpdateGroup`.
    public static let updateGroup = MethodDescriptor(
      service: "payshare.v1.GroupService",
      method: "UpdateGroup",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("group.update", on: "group", field: "group_id")]), effect: .write,
        idempotency: .requestID)
    )
    /// `AddGroupMembers`.
    public static let addGroupMembers = MethodDescriptor(
      service: "payshare.v1.GroupService",
      method: "AddGroupMembers",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("group.update", on: "group", field: "group_id")]), effect: .write,
        idempotency: .requestID)
    )
    /// `RemoveGroupMembers`.
    public static let removeGroupMembers = MethodDescriptor(
      service: "payshare.v1.GroupService",
      method: "RemoveGroupMembers",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("group.update", on: "group", field: "group_id")]), effect: .write,
        idempotency: .requestID)
    )
    /// `LeaveGroup`.
    public static let leaveGroup = MethodDescriptor(
      service: "payshare.v1.GroupService",
      method: "LeaveGroup",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("group.leave", on: "group", field: "group_id")]), effect: .write,
        idempotency: .requestID)
    )
    /// `ListGroups`.
    public static let listGroups = MethodDescriptor(
      service: "payshare.v1.GroupService",
      method: "ListGroups",
      kind: .unary,
      policy: MethodPolicy(access: .requirements([.init("group.read")]), effect: .read, idempotency: .natural)
    )
    /// `ListOrganisationGroups`.
    public static let listOrganisationGroups = MethodDescriptor(
      service: "payshare.v1.GroupService",
      method: "ListOrganisationGroups",
      kind: .unary,
      policy: MethodPolicy(access: .requirements([.init("group.list")]), effect: .read, idempotency: .natural)
    )
    /// The service with all its methods.
    public static let service = ServiceDescriptor(
      name: "payshare.v1.GroupService",
      methods: [
        createGroup,
        getGroup,
        updateGroup,
        addGroupMembers,
        removeGroupMembers,
        leaveGroup,
        listGroups,
        listOrganisationGroups,
      ],
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

    /// Changes a group; its members are changed by the methods below. A stale `etag` gives `ABORTED`.
    ///
    /// A missing `request_id` is generated.
    public func updateGroup(
      _ request: UpdateGroupRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Group {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(GroupServiceMethods.updateGroup, request, options)
    }

    /// Adds people to a group. Who is a member already gets the role that the request names.
    ///
    /// A missing `request_id` is generated.
    public func addGroupMembers(
      _ request: AddGroupMembersRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Group {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(GroupServiceMethods.addGroupMembers, request, options)
    }

    /// Removes people from a group. Who is no member stays none.
    ///
    /// A missing `request_id` is generated.
    public func removeGroupMembers(
      _ request: RemoveGroupMembersRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Group {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(GroupServiceMethods.removeGroupMembers, request, options)
    }

    /// Takes the caller out of a group.
    ///
    /// A missing `request_id` is generated.
    public func leaveGroup(
      _ request: LeaveGroupRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> LeaveGroupResponse {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(GroupServiceMethods.leaveGroup, request, options)
    }

    /// Lists the caller's groups, newest first unless `order_by` says otherwise.
    public func listGroups(
      _ request: ListGroupsRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListGroupsResponse {
      try await channel.unary(GroupServiceMethods.listGroups, request, options)
    }

    /// Lists all groups of the organisation, newest first. All of its pages are of one state of roles and
    /// grants: if they
    /// change in between, the next page gives `INVALID_ARGUMENT` with the reason `PAGE_TOKEN_OUTDATED`.
    public func listOrganisationGroups(
      _ request: ListOrganisationGroupsRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListOrganisationGroupsResponse {
      try await channel.unary(GroupServiceMethods.listOrganisationGroups, request, options)
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
      ServerMethod(PayshareV1.GroupServiceMethods.updateGroup) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.UpdateGroupRequest.self)
        }
        let request: PayshareV1.UpdateGroupRequest = try call.onlyRequest()
        call.addResource(request.groupID, of: 0)
        let response = try await self.updateGroup(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.GroupServiceMethods.addGroupMembers) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.AddGroupMembersRequest.self)
        }
        let request: PayshareV1.AddGroupMembersRequest = try call.onlyRequest()
        call.addResource(request.groupID, of: 0)
        let response = try await self.addGroupMembers(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.GroupServiceMethods.removeGroupMembers) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.RemoveGroupMembersRequest.self)
        }
        let request: PayshareV1.RemoveGroupMembersRequest = try call.onlyRequest()
        call.addResource(request.groupID, of: 0)
        let response = try await self.removeGroupMembers(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.GroupServiceMethods.leaveGroup) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.LeaveGroupRequest.self)
        }
        let request: PayshareV1.LeaveGroupRequest = try call.onlyRequest()
        call.addResource(request.groupID, of: 0)
        let response = try await self.leaveGroup(request, call)
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
      ServerMethod(PayshareV1.GroupServiceMethods.listOrganisationGroups) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListOrganisationGroupsRequest.self)
        }
        let response = try await self.listOrganisationGroups(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
    ]
  }
}

extension PayshareV1.AddGroupMembersRequest: RequestWithID {}

extension PayshareV1.CreateGroupRequest: RequestWithID {}

extension PayshareV1.LeaveGroupRequest: RequestWithID {}

extension PayshareV1.RemoveGroupMembersRequest: RequestWithID {}

extension PayshareV1.UpdateGroupRequest: RequestWithID {}

extension PayshareAPIFileDescriptors {
  static let payshareV1GroupService = FileDescriptor(
    name: "payshare/v1/group_service.proto",
    dependencies: [
      "google/protobuf/field_mask.proto",
      "payshare/options/field.proto",
      "payshare/options/method.proto",
      "payshare/v1/group.proto",
    ],
    base64: """
      Ch9wYXlzaGFyZS92MS9ncm91cF9zZXJ2aWNlLnByb3RvEgtwYXlzaGFyZS52MRogZ29vZ2xlL3Byb3RvYnVmL2ZpZWxkX21hc2su
      cHJvdG8aHHBheXNoYXJlL29wdGlvbnMvZmllbGQucHJvdG8aHXBheXNoYXJlL29wdGlvbnMvbWV0aG9kLnByb3RvGhdwYXlzaGFy
      ZS92MS9ncm91cC5wcm90byKUAQoSQ3JlYXRlR3JvdXBSZXF1ZXN0EjAKBWdyb3VwGAEgASgLMhIucGF5c2hhcmUudjEuR3JvdXBC
      BpK1GAIIAVIFZ3JvdXASIwoIZ3JvdXBfaWQYAiABKAlCCJK1GAQSAhgBUgdncm91cElkEicKCnJlcXVlc3RfaWQYAyABKAlCCJK1
      GAQSAhgBUglyZXF1ZXN0SWQiOAoPR2V0R3JvdXBSZXF1ZXN0EiUKCGdyb3VwX2lkGAEgASgJQgqStRgGCAESAhgBUgdncm91cElk
      IvsBChJVcGRhdGVHcm91cFJlcXVlc3QSJQoIZ3JvdXBfaWQYASABKAlCCpK1GAYIARICGAFSB2dyb3VwSWQSMAoFZ3JvdXAYAiAB
      KAsyEi5wYXlzaGFyZS52MS5Hcm91cEIGkrUYAggBUgVncm91cBJDCgt1cGRhdGVfbWFzaxgDIAEoCzIaLmdvb2dsZS5wcm90b2J1
      Zi5GaWVsZE1hc2tCBpK1GAIIAVIKdXBkYXRlTWFzaxIeCgRldGFnGAQgASgJQgqStRgGCAESAhBAUgRldGFnEicKCnJlcXVlc3Rf
      aWQYBSABKAlCCJK1GAQSAhgBUglyZXF1ZXN0SWQi0AEKFkFkZEdyb3VwTWVtYmVyc1JlcXVlc3QSJQoIZ3JvdXBfaWQYASABKAlC
      CpK1GAYIARICGAFSB2dyb3VwSWQSSAoHbWVtYmVycxgCIAMoCzIYLnBheXNoYXJlLnYxLkdyb3VwTWVtYmVyQhSStRgQKg4IARDo
      ByIHdXNlcl9pZFIHbWVtYmVycxIcCgRldGFnGAMgASgJQgiStRgEEgIQQFIEZXRhZxInCgpyZXF1ZXN0X2lkGAQgASgJQgiStRgE
      EgIYAVIJcmVxdWVzdElkIrcBChlSZW1vdmVHcm91cE1lbWJlcnNSZXF1ZXN0EiUKCGdyb3VwX2lkGAEgASgJQgqStRgGCAESAhgB
      Ugdncm91cElkEiwKCHVzZXJfaWRzGAIgAygJQhGStRgNEgIYASoHCAEQ6AcYAVIHdXNlcklkcxIcCgRldGFnGAMgASgJQgiStRgE
      EgIQQFIEZXRhZxInCgpyZXF1ZXN0X2lkGAQgASgJQgiStRgEEgIYAVIJcmVxdWVzdElkImMKEUxlYXZlR3JvdXBSZXF1ZXN0EiUK
      CGdyb3VwX2lkGAEgASgJQgqStRgGCAESAhgBUgdncm91cElkEicKCnJlcXVlc3RfaWQYAiABKAlCCJK1GAQSAhgBUglyZXF1ZXN0
      SWQiFAoSTGVhdmVHcm91cFJlc3BvbnNlIqwBChFMaXN0R3JvdXBzUmVxdWVzdBIlCglwYWdlX3NpemUYASABKAVCCJK1GAQaAggA
      UghwYWdlU2l6ZRIoCgpwYWdlX3Rva2VuGAIgASgJQgmStRgFEgMQgAhSCXBhZ2VUb2tlbhIhCgZmaWx0ZXIYAyABKAlCCZK1GAUS
      AxCACFIGZmlsdGVyEiMKCG9yZGVyX2J5GAQgASgJQgiStRgEEgIQZFIHb3JkZXJCeSJoChJMaXN0R3JvdXBzUmVzcG9uc2USKgoG
      Z3JvdXBzGAEgAygLMhIucGF5c2hhcmUudjEuR3JvdXBSBmdyb3VwcxImCg9uZXh0X3BhZ2VfdG9rZW4YAiABKAlSDW5leHRQYWdl
      VG9rZW4icAodTGlzdE9yZ2FuaXNhdGlvbkdyb3Vwc1JlcXVlc3QSJQoJcGFnZV9zaXplGAEgASgFQgiStRgEGgIIAFIIcGFnZVNp
      emUSKAoKcGFnZV90b2tlbhgCIAEoCUIJkrUYBRIDEIAIUglwYWdlVG9rZW4idAoeTGlzdE9yZ2FuaXNhdGlvbkdyb3Vwc1Jlc3Bv
      bnNlEioKBmdyb3VwcxgBIAMoCzISLnBheXNoYXJlLnYxLkdyb3VwUgZncm91cHMSJgoPbmV4dF9wYWdlX3Rva2VuGAIgASgJUg1u
      ZXh0UGFnZVRva2VuMsQICgxHcm91cFNlcnZpY2USZwoLQ3JlYXRlR3JvdXASHy5wYXlzaGFyZS52MS5DcmVhdGVHcm91cFJlcXVl
      c3QaEi5wYXlzaGFyZS52MS5Hcm91cCIjirUYHxgCIAJKGQoXUEVSTUlTU0lPTl9HUk9VUF9DUkVBVEUSfgoIR2V0R3JvdXASHC5w
      YXlzaGFyZS52MS5HZXRHcm91cFJlcXVlc3QaEi5wYXlzaGFyZS52MS5Hcm91cCJAirUYPBgBIAFKNgoVUEVSTUlTU0lPTl9HUk9V
      UF9SRUFEEhNSRVNPVVJDRV9UWVBFX0dST1VQGghncm91cF9pZBKGAQoLVXBkYXRlR3JvdXASHy5wYXlzaGFyZS52MS5VcGRhdGVH
      cm91cFJlcXVlc3QaEi5wYXlzaGFyZS52MS5Hcm91cCJCirUYPhgCIAJKOAoXUEVSTUlTU0lPTl9HUk9VUF9VUERBVEUSE1JFU09V
      UkNFX1RZUEVfR1JPVVAaCGdyb3VwX2lkEo4BCg9BZGRHcm91cE1lbWJlcnMSIy5wYXlzaGFyZS52MS5BZGRHcm91cE1lbWJlcnNS
      ZXF1ZXN0GhIucGF5c2hhcmUudjEuR3JvdXAiQoq1GD4YAiACSjgKF1BFUk1JU1NJT05fR1JPVVBfVVBEQVRFEhNSRVNPVVJDRV9U
      WVBFX0dST1VQGghncm91cF9pZBKUAQoSUmVtb3ZlR3JvdXBNZW1iZXJzEiYucGF5c2hhcmUudjEuUmVtb3ZlR3JvdXBNZW1iZXJz
      UmVxdWVzdBoSLnBheXNoYXJlLnYxLkdyb3VwIkKKtRg+GAIgAko4ChdQRVJNSVNTSU9OX0dST1VQX1VQREFURRITUkVTT1VSQ0Vf
      VFlQRV9HUk9VUBoIZ3JvdXBfaWQSkAEKCkxlYXZlR3JvdXASHi5wYXlzaGFyZS52MS5MZWF2ZUdyb3VwUmVxdWVzdBofLnBheXNo
      YXJlLnYxLkxlYXZlR3JvdXBSZXNwb25zZSJBirUYPRgCIAJKNwoWUEVSTUlTU0lPTl9HUk9VUF9MRUFWRRITUkVTT1VSQ0VfVFlQ
      RV9HUk9VUBoIZ3JvdXBfaWQScAoKTGlzdEdyb3VwcxIeLnBheXNoYXJlLnYxLkxpc3RHcm91cHNSZXF1ZXN0Gh8ucGF5c2hhcmUu
      djEuTGlzdEdyb3Vwc1Jlc3BvbnNlIiGKtRgdGAEgAUoXChVQRVJNSVNTSU9OX0dST1VQX1JFQUQSlAEKFkxpc3RPcmdhbmlzYXRp
      b25Hcm91cHMSKi5wYXlzaGFyZS52MS5MaXN0T3JnYW5pc2F0aW9uR3JvdXBzUmVxdWVzdBorLnBheXNoYXJlLnYxLkxpc3RPcmdh
      bmlzYXRpb25Hcm91cHNSZXNwb25zZSIhirUYHRgBIAFKFwoVUEVSTUlTU0lPTl9HUk9VUF9MSVNUQmYKD2Rldi5wYXlzaGFyZS52
      MVABWiZwYXlzaGFyZS5kZXYvZ28vcGF5c2hhcmUvdjE7cGF5c2hhcmV2MaoCC1BheXNoYXJlLlYxygILUGF5c2hhcmVcVjHqAgxQ
      YXlzaGFyZTo6VjFiBnByb3RvMw==
      """)
}
