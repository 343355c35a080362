// Generated from payshare/v1/goal_service.proto by protoc-gen-payshare, do not edit.

public import GoogleAPI
public import Protobuf
public import RPC

extension PayshareV1 {
  /// Asks for a new goal.
  public struct CreateGoalRequest: DescribedMessage {
    private var goalBox: Box<PayshareV1.Goal>?
    /// The goal to make.
    public var goal: PayshareV1.Goal? {
      get { goalBox?.value }
      set { goalBox = newValue.map { Box($0) } }
    }
    /// The id of the new goal, a UUID chosen by the client, preferably a UUIDv7; the server chooses one if it
    /// is empty. With
    /// it the call can be repeated safely for ever: if the same caller made the goal with the same request,
    /// `request_id`
    /// aside, the answer is the goal as it is now. Otherwise a taken id gives `ALREADY_EXISTS`, or
    /// `PERMISSION_DENIED` if the
    /// caller may not see the goal.
    public var goalID: String = ""
    /// Why.
    public var reason: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.CreateGoalRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.goalBox)
        case 18: self.goalID = try reader.string(limit: 36)
        case 26: self.reason = try reader.string(limit: 500)
        case 34: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.goalBox, field: 1)
      writer.string(self.goalID, field: 2)
      writer.string(self.reason, field: 3)
      writer.string(self.requestID, field: 4)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.message(self.goal, "goal", required: true)
      violations.string(self.goalID, "goal_id", StringRules(format: .uuid))
      violations.string(self.reason, "reason", StringRules(maximumLength: 500))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `reason`, in Unicode scalars.
      public static var reasonLength: Int { 500 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 6766 }
    }
  }
}

extension PayshareV1 {
  /// Asks for one goal.
  public struct GetGoalRequest: DescribedMessage {
    /// The goal's id.
    public var goalID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GetGoalRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.goalID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.goalID, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.goalID, "goal_id", required: true, StringRules(format: .uuid))
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 38 }
    }
  }
}

extension PayshareV1 {
  /// Asks for a page of the caller's goals.
  public struct ListGoalsRequest: DescribedMessage {
    /// The most goals on a page: 50 if it is zero; more than 1 000 means 1 000. A page ends earlier rather
    /// than exceed 3
    /// MiB (AIP-158: only an empty `next_page_token` ends the list).
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before, with the same other arguments; empty for the first page.
    public var pageToken: String = ""
    /// Which goals to list, in the syntax of `ListExpensesRequest.filter`; all if it is empty. The fields and
    /// their
    /// operators:
    ///
    /// - `state`: `=` and `ACTIVE`, `REACHED`, `ABANDONED` or `ARCHIVED`.
    public var filter: String = ""
    /// The order: `create_time desc`, newest first, is the only one and the default.
    public var orderBy: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListGoalsRequest" }

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
  /// A page of goals.
  public struct ListGoalsResponse: DescribedMessage {
    /// The goals of this page.
    public var goals: [PayshareV1.Goal] = []
    /// The token of the next page; only an empty one means that this was the last page.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListGoalsResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.goals)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.goals, field: 1)
      writer.string(self.nextPageToken, field: 2)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// One of `goals`, with its tag and length.
      public static var goals: Int { 4687 }
    }
  }
}

extension PayshareV1 {
  /// Asks for a page of all goals.
  public struct ListOrganisationGoalsRequest: DescribedMessage {
    /// The most goals on a page: 50 if it is zero; more than 1 000 means 1 000. A page ends earlier rather
    /// than exceed 3
    /// MiB (AIP-158: only an empty `next_page_token` ends the list).
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before, with the same other arguments; empty for the first page.
    public var pageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListOrganisationGoalsRequest" }

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
  /// A page of goals.
  public struct ListOrganisationGoalsResponse: DescribedMessage {
    /// The goals of this page.
    public var goals: [PayshareV1.Goal] = []
    /// The token of the next page; only an empty one means that this was the last page.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListOrganisationGoalsResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.goals)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.goals, field: 1)
      writer.string(self.nextPageToken, field: 2)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// One of `goals`, with its tag and length.
      public static var goals: Int { 4687 }
    }
  }
}

extension PayshareV1 {
  /// Asks to change a goal.
  public struct UpdateGoalRequest: DescribedMessage {
    /// The goal's id.
    public var goalID: String = ""
    private var goalBox: Box<PayshareV1.Goal>?
    /// The goal with its new values.
    public var goal: PayshareV1.Goal? {
      get { goalBox?.value }
      set { goalBox = newValue.map { Box($0) } }
    }
    /// The fields to change: `display_name`, `description`, `target`, `start_date`, `due_date`,
    /// `owner_user_id`; `*` means
    /// all of these.
    public var updateMask: GoogleProtobuf.FieldMask?
    /// The `etag` of the version to change.
    public var etag: String = ""
    /// Why.
    public var reason: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.UpdateGoalRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.goalID = try reader.string(limit: 36)
        case 18: try reader.message(into: &self.goalBox)
        case 26: try reader.message(into: &self.updateMask)
        case 34: self.etag = try reader.string(limit: 64)
        case 42: self.reason = try reader.string(limit: 500)
        case 50: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.goalID, field: 1)
      writer.message(self.goalBox, field: 2)
      writer.message(self.updateMask, field: 3)
      writer.string(self.etag, field: 4)
      writer.string(self.reason, field: 5)
      writer.string(self.requestID, field: 6)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.goalID, "goal_id", required: true, StringRules(format: .uuid))
      violations.message(self.goal, "goal", required: true)
      violations.message(self.updateMask, "update_mask", required: true)
      violations.string(self.etag, "etag", required: true, StringRules(maximumLength: 64))
      violations.string(self.reason, "reason", StringRules(maximumLength: 500))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `etag`, in Unicode scalars.
      public static var etagLength: Int { 64 }
      /// The greatest length of `reason`, in Unicode scalars.
      public static var reasonLength: Int { 500 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 109729 }
    }
  }
}

extension PayshareV1 {
  /// Asks to say that a goal is reached.
  public struct ReachGoalRequest: DescribedMessage {
    /// The goal's id.
    public var goalID: String = ""
    /// The `etag` of the version to change.
    public var etag: String = ""
    /// Why.
    public var reason: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ReachGoalRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.goalID = try reader.string(limit: 36)
        case 18: self.etag = try reader.string(limit: 64)
        case 26: self.reason = try reader.string(limit: 500)
        case 34: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.goalID, field: 1)
      writer.string(self.etag, field: 2)
      writer.string(self.reason, field: 3)
      writer.string(self.requestID, field: 4)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.goalID, "goal_id", required: true, StringRules(format: .uuid))
      violations.string(self.etag, "etag", required: true, StringRules(maximumLength: 64))
      violations.string(self.reason, "reason", StringRules(maximumLength: 500))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `etag`, in Unicode scalars.
      public static var etagLength: Int { 64 }
      /// The greatest length of `reason`, in Unicode scalars.
      public static var reasonLength: Int { 500 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 2338 }
    }
  }
}

extension PayshareV1 {
  /// Asks to give a goal up.
  public struct AbandonGoalRequest: DescribedMessage {
    /// The goal's id.
    public var goalID: String = ""
    /// The `etag` of the version to change.
    public var etag: String = ""
    /// Why.
    public var reason: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.AbandonGoalRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.goalID = try reader.string(limit: 36)
        case 18: self.etag = try reader.string(limit: 64)
        case 26: self.reason = try reader.string(limit: 500)
        case 34: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.goalID, field: 1)
      writer.string(self.etag, field: 2)
      writer.string(self.reason, field: 3)
      writer.string(self.requestID, field: 4)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.goalID, "goal_id", required: true, StringRules(format: .uuid))
      violations.string(self.etag, "etag", required: true, StringRules(maximumLength: 64))
      violations.string(self.reason, "reason", StringRules(maximumLength: 500))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `etag`, in Unicode scalars.
      public static var etagLength: Int { 64 }
      /// The greatest length of `reason`, in Unicode scalars.
      public static var reasonLength: Int { 500 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 2338 }
    }
  }
}

extension PayshareV1 {
  /// Asks to make a goal active again.
  public struct ReopenGoalRequest: DescribedMessage {
    /// The goal's id.
    public var goalID: String = ""
    /// The `etag` of the version to change.
    public var etag: String = ""
    /// Why.
    public var reason: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ReopenGoalRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.goalID = try reader.string(limit: 36)
        case 18: self.etag = try reader.string(limit: 64)
        case 26: self.reason = try reader.string(limit: 500)
        case 34: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.goalID, field: 1)
      writer.string(self.etag, field: 2)
      writer.string(self.reason, field: 3)
      writer.string(self.requestID, field: 4)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.goalID, "goal_id", required: true, StringRules(format: .uuid))
      violations.string(self.etag, "etag", required: true, StringRules(maximumLength: 64))
      violations.string(self.reason, "reason", StringRules(maximumLength: 500))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `etag`, in Unicode scalars.
      public static var etagLength: Int { 64 }
      /// The greatest length of `reason`, in Unicode scalars.
      public static var reasonLength: Int { 500 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 2338 }
    }
  }
}

extension PayshareV1 {
  /// Asks to put a goal away.
  public struct ArchiveGoalRequest: DescribedMessage {
    /// The goal's id.
    public var goalID: String = ""
    /// The `etag` of the version to change.
    public var etag: String = ""
    /// Why.
    public var reason: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ArchiveGoalRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.goalID = try reader.string(limit: 36)
        case 18: self.etag = try reader.string(limit: 64)
        case 26: self.reason = try reader.string(limit: 500)
        case 34: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.goalID, field: 1)
      writer.string(self.etag, field: 2)
      writer.string(self.reason, field: 3)
      writer.string(self.requestID, field: 4)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.goalID, "goal_id", required: true, StringRules(format: .uuid))
      violations.string(self.etag, "etag", required: true, StringRules(maximumLength: 64))
      violations.string(self.reason, "reason", StringRules(maximumLength: 500))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `etag`, in Unicode scalars.
      public static var etagLength: Int { 64 }
      /// The greatest length of `reason`, in Unicode scalars.
      public static var reasonLength: Int { 500 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 2338 }
    }
  }
}

extension PayshareV1 {
  /// Asks to bring a goal back.
  public struct UnarchiveGoalRequest: DescribedMessage {
    /// The goal's id.
    public var goalID: String = ""
    /// The `etag` of the version to change.
    public var etag: String = ""
    /// Why.
    public var reason: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.UnarchiveGoalRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.goalID = try reader.string(limit: 36)
        case 18: self.etag = try reader.string(limit: 64)
        case 26: self.reason = try reader.string(limit: 500)
        case 34: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.goalID, field: 1)
      writer.string(self.etag, field: 2)
      writer.string(self.reason, field: 3)
      writer.string(self.requestID, field: 4)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.goalID, "goal_id", required: true, StringRules(format: .uuid))
      violations.string(self.etag, "etag", required: true, StringRules(maximumLength: 64))
      violations.string(self.reason, "reason", StringRules(maximumLength: 500))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `etag`, in Unicode scalars.
      public static var etagLength: Int { 64 }
      /// The greatest length of `reason`, in Unicode scalars.
      public static var reasonLength: Int { 500 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 2338 }
    }
  }
}

extension PayshareV1 {
  /// Asks to enter something.
  public struct AddGoalEntryRequest: DescribedMessage {
    /// The goal's id.
    public var goalID: String = ""
    private var entryBox: Box<PayshareV1.GoalEntry>?
    /// The entry to make.
    public var entry: PayshareV1.GoalEntry? {
      get { entryBox?.value }
      set { entryBox = newValue.map { Box($0) } }
    }
    /// Why.
    public var reason: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.AddGoalEntryRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.goalID = try reader.string(limit: 36)
        case 18: try reader.message(into: &self.entryBox)
        case 26: self.reason = try reader.string(limit: 500)
        case 34: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.goalID, field: 1)
      writer.message(self.entryBox, field: 2)
      writer.string(self.reason, field: 3)
      writer.string(self.requestID, field: 4)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.goalID, "goal_id", required: true, StringRules(format: .uuid))
      violations.message(self.entry, "entry", required: true)
      violations.string(self.reason, "reason", StringRules(maximumLength: 500))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `reason`, in Unicode scalars.
      public static var reasonLength: Int { 500 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 4347 }
    }
  }
}

extension PayshareV1 {
  /// Asks to change an entry.
  public struct UpdateGoalEntryRequest: DescribedMessage {
    /// The goal's id.
    public var goalID: String = ""
    /// The id of the entry, which is one of this goal.
    public var goalEntryID: String = ""
    private var entryBox: Box<PayshareV1.GoalEntry>?
    /// The entry with its new values.
    public var entry: PayshareV1.GoalEntry? {
      get { entryBox?.value }
      set { entryBox = newValue.map { Box($0) } }
    }
    /// The fields to change: `entry_date`, `amount_minor`, `note`; `*` means all of these.
    public var updateMask: GoogleProtobuf.FieldMask?
    /// The `etag` of the version of the entry to change.
    public var etag: String = ""
    /// Why.
    public var reason: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.UpdateGoalEntryRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.goalID = try reader.string(limit: 36)
        case 18: self.goalEntryID = try reader.string(limit: 36)
        case 26: try reader.message(into: &self.entryBox)
        case 34: try reader.message(into: &self.updateMask)
        case 42: self.etag = try reader.string(limit: 64)
        case 50: self.reason = try reader.string(limit: 500)
        case 58: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.goalID, field: 1)
      writer.string(self.goalEntryID, field: 2)
      writer.message(self.entryBox, field: 3)
      writer.message(self.updateMask, field: 4)
      writer.string(self.etag, field: 5)
      writer.string(self.reason, field: 6)
      writer.string(self.requestID, field: 7)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.goalID, "goal_id", required: true, StringRules(format: .uuid))
      violations.string(self.goalEntryID, "goal_entry_id", required: true, StringRules(format: .uuid))
      violations.message(self.entry, "entry", required: true)
      violations.message(self.updateMask, "update_mask", required: true)
      violations.string(self.etag, "etag", required: true, StringRules(maximumLength: 64))
      violations.string(self.reason, "reason", StringRules(maximumLength: 500))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `etag`, in Unicode scalars.
      public static var etagLength: Int { 64 }
      /// The greatest length of `reason`, in Unicode scalars.
      public static var reasonLength: Int { 500 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 107348 }
    }
  }
}

extension PayshareV1 {
  /// Asks to remove an entry.
  public struct DeleteGoalEntryRequest: DescribedMessage {
    /// The goal's id.
    public var goalID: String = ""
    /// The id of the entry, which is one of this goal.
    public var goalEntryID: String = ""
    /// The `etag` of the version of the entry to remove.
    public var etag: String = ""
    /// Why.
    public var reason: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.DeleteGoalEntryRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.goalID = try reader.string(limit: 36)
        case 18: self.goalEntryID = try reader.string(limit: 36)
        case 26: self.etag = try reader.string(limit: 64)
        case 34: self.reason = try reader.string(limit: 500)
        case 42: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.goalID, field: 1)
      writer.string(self.goalEntryID, field: 2)
      writer.string(self.etag, field: 3)
      writer.string(self.reason, field: 4)
      writer.string(self.requestID, field: 5)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.goalID, "goal_id", required: true, StringRules(format: .uuid))
      violations.string(self.goalEntryID, "goal_entry_id", required: true, StringRules(format: .uuid))
      violations.string(self.etag, "etag", required: true, StringRules(maximumLength: 64))
      violations.string(self.reason, "reason", StringRules(maximumLength: 500))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `etag`, in Unicode scalars.
      public static var etagLength: Int { 64 }
      /// The greatest length of `reason`, in Unicode scalars.
      public static var reasonLength: Int { 500 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 2376 }
    }
  }
}

extension PayshareV1 {
  /// The entry is gone.
  public struct DeleteGoalEntryResponse: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.DeleteGoalEntryResponse" }

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
  /// Asks for a page of the entries of a goal.
  public struct ListGoalEntriesRequest: DescribedMessage {
    /// The goal's id.
    public var goalID: String = ""
    /// The most entries on a page: 50 if it is zero; more than 1 000 means 1 000. A page ends earlier rather
    /// than exceed 3
    /// MiB (AIP-158: only an empty `next_page_token` ends the list).
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before, with the same other arguments; empty for the first page.
    public var pageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListGoalEntriesRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.goalID = try reader.string(limit: 36)
        case 16: self.pageSize = try reader.int32()
        case 26: self.pageToken = try reader.string(limit: 1024)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.goalID, field: 1)
      writer.int32(self.pageSize, field: 2)
      writer.string(self.pageToken, field: 3)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.goalID, "goal_id", required: true, StringRules(format: .uuid))
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
  }
}

extension PayshareV1 {
  /// A page of entries.
  public struct ListGoalEntriesResponse: DescribedMessage {
    /// The entries of this page.
    public var entries: [PayshareV1.GoalEntry] = []
    /// The token of the next page; only an empty one means that this was the last page.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListGoalEntriesResponse" }

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

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// One of `entries`, with its tag and length.
      public static var entries: Int { 2268 }
    }
  }
}

extension PayshareV1 {
  /// Asks for a page of the changes of a goal.
  public struct ListGoalChangesRequest: DescribedMessage {
    /// The goal's id.
    public var goalID: String = ""
    /// The most changes on a page: 50 if it is zero; more than 1 000 means 1 000. A page ends earlier rather
    /// than exceed 3
    /// MiB (AIP-158: only an empty `next_page_token` ends the list).
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before, with the same other arguments; empty for the first page.
    public var pageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListGoalChangesRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.goalID = try reader.string(limit: 36)
        case 16: self.pageSize = try reader.int32()
        case 26: self.pageToken = try reader.string(limit: 1024)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.goalID, field: 1)
      writer.int32(self.pageSize, field: 2)
      writer.string(self.pageToken, field: 3)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.goalID, "goal_id", required: true, StringRules(format: .uuid))
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
  }
}

extension PayshareV1 {
  /// A page of changes.
  public struct ListGoalChangesResponse: DescribedMessage {
    /// The changes of this page.
    public var changes: [PayshareV1.GoalChange] = []
    /// The token of the next page; only an empty one means that this was the last page.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListGoalChangesResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.changes)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.changes, field: 1)
      writer.string(self.nextPageToken, field: 2)
    }
  }
}

extension PayshareV1 {
  /// A change of a goal or of an entry of it.
  public struct GoalChange: DescribedMessage {
    /// The id of the journal's entry.
    public var id: String = ""
    /// When it was changed.
    public var createTime: GoogleProtobuf.Timestamp?
    /// The user who changed it.
    public var actorUserID: String = ""
    /// What happened.
    public var kind: PayshareV1.GoalChange.Kind = .unspecified
    /// Why, as it was stated.
    public var reason: String = ""
    /// The id of the entry; empty if the goal itself changed.
    public var goalEntryID: String = ""
    /// What is different, field by field, with the values before and after; of what was made or removed, all
    /// that is set.
    public var differences: [PayshareV1.FieldDifference] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GoalChange" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.id = try reader.string()
        case 18: try reader.message(into: &self.createTime)
        case 26: self.actorUserID = try reader.string()
        case 32: self.kind = try reader.enumeration()
        case 42: self.reason = try reader.string()
        case 50: self.goalEntryID = try reader.string()
        case 58: try reader.message(appendingTo: &self.differences)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.id, field: 1)
      writer.message(self.createTime, field: 2)
      writer.string(self.actorUserID, field: 3)
      writer.enumeration(self.kind, field: 4)
      writer.string(self.reason, field: 5)
      writer.string(self.goalEntryID, field: 6)
      writer.messages(self.differences, field: 7)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 2147 }
    }

    /// What happened.
    public enum Kind: ProtobufEnum {
      /// Not stated.
      case unspecified
      /// The goal was made.
      case goalCreated
      /// The goal was changed, its state included.
      case goalUpdated
      /// An entry was made.
      case entryAdded
      /// An entry was changed.
      case entryUpdated
      /// An entry was removed.
      case entryDeleted
      /// A value that this version of the contract does not name.
      case unrecognized(Int32)

      /// The value that has this number on the wire.
      public init(rawValue: Int32) {
        self =
          switch rawValue {
          case 0: .unspecified
          case 1: .goalCreated
          case 2: .goalUpdated
          case 3: .entryAdded
          case 4: .entryUpdated
          case 5: .entryDeleted
          default: .unrecognized(rawValue)
          }
      }

      /// The number on the wire.
      public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .goalCreated: 1
        case .goalUpdated: 2
        case .entryAdded: 3
        case .entryUpdated: 4
        case .entryDeleted: 5
        case .unrecognized(let number): number
        }
      }

      /// Whether this version of the contract names the value.
      public var isDefined: Bool { if case .unrecognized = self { false } else { true } }
    }
  }
}

extension PayshareV1 {
  /// Keeps goals. A caller sees the goals that they own, and those on which roles allow it; any other gives
  /// `PERMISSION_DENIED`.
  ///
  /// Changes of a goal name the `etag` of the version that they change: an old one gives `ABORTED` with the
  /// reason
  /// `STALE_ETAG`. What the state of a goal does not allow gives `FAILED_PRECONDITION` with the reason
  /// `GOAL_STATE`, the
  /// `state`, and in `verbs` the methods that it allows. Each change may say why it is made; that stands in
  /// the journal and
  /// in `ListGoalChanges`, for ever.
  public protocol GoalService: Service {
    /// Makes a goal, which the caller owns.
    func createGoal(_ request: CreateGoalRequest, _ call: ServerCall) async throws(Status) -> Goal
    /// Shows one goal.
    func getGoal(_ request: GetGoalRequest, _ call: ServerCall) async throws(Status) -> Goal
    /// Lists the goals that the caller owns, and those on which the caller, or a group of theirs, was granted
    /// a role that
    /// shows them; newest first.
    func listGoals(_ request: ListGoalsRequest, _ call: ServerCall) async throws(Status) -> ListGoalsResponse
    /// Lists all goals of the organisation, newest first. All of its pages are of one state of roles and
    /// grants: if they
    /// change in between, the next page gives `INVALID_ARGUMENT` with the reason `PAGE_TOKEN_OUTDATED`.
    func listOrganisationGoals(
      _ request: ListOrganisationGoalsRequest,
      _ call: ServerCall
    ) async throws(Status) -> ListOrganisationGoalsResponse
    /// Changes a goal, or hands it over: the new owner can log in, and the caller holds all that owning it
    /// gives, without an
    /// end; otherwise it gives `PERMISSION_DENIED` with the reason `PERMISSION_NOT_HELD`. A changed target
    /// leaves the state as
    /// it is. With entries, another currency gives `FAILED_PRECONDITION` with the reason `GOAL_HAS_ENTRIES`.
    func updateGoal(_ request: UpdateGoalRequest, _ call: ServerCall) async throws(Status) -> Goal
    /// Says that an active goal is reached, whatever was saved.
    func reachGoal(_ request: ReachGoalRequest, _ call: ServerCall) async throws(Status) -> Goal
    /// Gives an active goal up.
    func abandonGoal(_ request: AbandonGoalRequest, _ call: ServerCall) async throws(Status) -> Goal
    /// Makes a goal active again that was reached or given up.
    func reopenGoal(_ request: ReopenGoalRequest, _ call: ServerCall) async throws(Status) -> Goal
    /// Puts a goal away. It stays as it is until it is brought back.
    func archiveGoal(_ request: ArchiveGoalRequest, _ call: ServerCall) async throws(Status) -> Goal
    /// Brings a goal back that was put away, in the state that it had.
    func unarchiveGoal(_ request: UnarchiveGoalRequest, _ call: ServerCall) async throws(Status) -> Goal
    /// Enters what was put aside for an active goal, or taken out. A sum of more than 10^15 minor units, or
    /// of less than
    /// -10^15, gives `FAILED_PRECONDITION` with the reason `GOAL_SAVED_LIMIT`; so do the other changes of
    /// entries.
    func addGoalEntry(_ request: AddGoalEntryRequest, _ call: ServerCall) async throws(Status) -> GoalEntry
    /// Changes an entry of an active goal. An unknown one gives `NOT_FOUND` with the reason
    /// `GOAL_ENTRY_NOT_FOUND`.
    func updateGoalEntry(
      _ request: UpdateGoalEntryRequest,
      _ call: ServerCall
    ) async throws(Status) -> GoalEntry
    /// Removes an entry of an active goal. An unknown one gives `NOT_FOUND` with the reason
    /// `GOAL_ENTRY_NOT_FOUND`.
    func deleteGoalEntry(
      _ request: DeleteGoalEntryRequest,
      _ call: ServerCall
    ) async throws(Status) -> DeleteGoalEntryResponse
    /// Lists the entries of a goal, the latest day first and on one day by entry, newest first.
    func listGoalEntries(
      _ request: ListGoalEntriesRequest,
      _ call: ServerCall
    ) async throws(Status) -> ListGoalEntriesResponse
    /// Lists what was changed of a goal and its entries: who changed what, when and why, newest first. What
    /// is personal is
    /// masked: of the name, the description and notes it says only that they changed.
    func listGoalChanges(
      _ request: ListGoalChangesRequest,
      _ call: ServerCall
    ) async throws(Status) -> ListGoalChangesResponse
  }

  /// What the contract says of the methods of `payshare.v1.GoalService`.
  public enum GoalServiceMethods {
    /// `CreateGoal`.
    public static let createGoal = MethodDescriptor(
      service: "payshare.v1.GoalService",
      method: "CreateGoal",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("goal.create")]), effect: .write, idempotency: .requestID)
    )
    /// `GetGoal`.
    public static let getGoal = MethodDescriptor(
      service: "payshare.v1.GoalService",
      method: "GetGoal",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("goal.read", on: "goal", field: "goal_id")]), effect: .read,
        idempotency: .natural)
    )
    /// `ListGoals`.
    public static let listGoals = MethodDescriptor(
      service: "payshare.v1.GoalService",
      method: "ListGoals",
      kind: .unary,
      policy: MethodPolicy(access: .requirements([.init("goal.read")]), effect: .read, idempotency: .natural)
    )
    /// `ListOrganisationGoals`.
    public static let listOrganisationGoals = MethodDescriptor(
      service: "payshare.v1.GoalService",
      method: "ListOrganisationGoals",
      kind: .unary,
      policy: MethodPolicy(access: .requirements([.init("goal.list")]), effect: .read, idempotency: .natural)
    )
    /// `UpdateGoal`.
    public static let updateGoal = MethodDescriptor(
      service: "payshare.v1.GoalService",
      method: "UpdateGoal",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("goal.update", on: "goal", field: "goal_id")]), effect: .write,
        idempotency: .requestID)
    )
    /// `ReachGoal`.
    public static let reachGoal = MethodDescriptor(
      service: "payshare.v1.GoalService",
      method: "ReachGoal",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("goal.update", on: "goal", field: "goal_id")]), effect: .write,
        idempotency: .requestID)
    )
    /// `AbandonGoal`.
    public static let abandonGoal = MethodDescriptor(
      service: "payshare.v1.GoalService",
      method: "AbandonGoal",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("goal.update", on: "goal", field: "goal_id")]), effect: .write,
        idempotency: .requestID)
    )
    /// `ReopenGoal`.
    public static let reopenGoal = MethodDescriptor(
      service: "payshare.v1.GoalService",
      method: "ReopenGoal",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("goal.update", on: "goal", field: "goal_id")]), effect: .write,
        idempotency: .requestID)
    )
    /// `ArchiveGoal`.
    public static let archiveGoal = MethodDescriptor(
      service: "payshare.v1.GoalService",
      method: "ArchiveGoal",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("goal.update", on: "goal", field: "goal_id")]), effect: .write,
        idempotency: .requestID)
    )
    /// `UnarchiveGoal`.
    public static let unarchiveGoal = MethodDescriptor(
      service: "payshare.v1.GoalService",
      method: "UnarchiveGoal",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("goal.update", on: "goal", field: "goal_id")]), effect: .write,
        idempotency: .requestID)
    )
    /// `AddGoalEntry`.
    public static let addGoalEntry = MethodDescriptor(
      service: "payshare.v1.GoalService",
      method: "AddGoalEntry",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("goal.update", on: "goal", field: "goal_id")]), effect: .write,
        idempotency: .requestID)
    )
    /// `UpdateGoalEntry`.
    public static let updateGoalEntry = MethodDescriptor(
      service: "payshare.v1.GoalService",
      method: "UpdateGoalEntry",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("goal.update", on: "goal", field: "goal_id")]), effect: .write,
        idempotency: .requestID)
    )
    /// `DeleteGoalEntry`.
    public static let deleteGoalEntry = MethodDescriptor(
      service: "payshare.v1.GoalService",
      method: "DeleteGoalEntry",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("goal.update", on: "goal", field: "goal_id")]), effect: .write,
        idempotency: .requestID)
    )
    /// `ListGoalEntries`.
    public static let listGoalEntries = MethodDescriptor(
      service: "payshare.v1.GoalService",
      method: "ListGoalEntries",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("goal.read", on: "goal", field: "goal_id")]), effect: .read,
        idempotency: .natural)
    )
    /// `ListGoalChanges`.
    public static let listGoalChanges = MethodDescriptor(
      service: "payshare.v1.GoalService",
      method: "ListGoalChanges",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("goal.read", on: "goal", field: "goal_id")]), effect: .read,
        idempotency: .natural)
    )
    /// The service with all its methods.
    public static let service = ServiceDescriptor(
      name: "payshare.v1.GoalService",
      methods: [
        createGoal,
        getGoal,
        listGoals,
        listOrganisationGoals,
        updateGoal,
        reachGoal,
        abandonGoal,
        reopenGoal,
        archiveGoal,
        unarchiveGoal,
        addGoalEntry,
        updateGoalEntry,
        deleteGoalEntry,
        listGoalEntries,
        listGoalChanges,
      ],
      fileName: "payshare/v1/goal_service.proto")
  }

  /// Calls the methods of `payshare.v1.GoalService` over a channel. Any thread, any task.
  public struct GoalServiceClient: Sendable {
    private let channel: any Channel

    /// A client whose calls go over `channel`.
    public init(_ channel: any Channel) { self.channel = channel }

    /// Makes a goal, which the caller owns.
    ///
    /// A missing `request_id` is generated.
    public func createGoal(
      _ request: CreateGoalRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Goal {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(GoalServiceMethods.createGoal, request, options)
    }

    /// Shows one goal.
    public func getGoal(
      _ request: GetGoalRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Goal {
      try await channel.unary(GoalServiceMethods.getGoal, request, options)
    }

    /// Lists the goals that the caller owns, and those on which the caller, or a group of theirs, was granted
    /// a role that
    /// shows them; newest first.
    public func listGoals(
      _ request: ListGoalsRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListGoalsResponse {
      try await channel.unary(GoalServiceMethods.listGoals, request, options)
    }

    /// Lists all goals of the organisation, newest first. All of its pages are of one state of roles and
    /// grants: if they
    /// change in between, the next page gives `INVALID_ARGUMENT` with the reason `PAGE_TOKEN_OUTDATED`.
    public func listOrganisationGoals(
      _ request: ListOrganisationGoalsRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListOrganisationGoalsResponse {
      try await channel.unary(GoalServiceMethods.listOrganisationGoals, request, options)
    }

    /// Changes a goal, or hands it over: the new owner can log in, and the caller holds all that owning it
    /// gives, without an
    /// end; otherwise it gives `PERMISSION_DENIED` with the reason `PERMISSION_NOT_HELD`. A changed target
    /// leaves the state as
    /// it is. With entries, another currency gives `FAILED_PRECONDITION` with the reason `GOAL_HAS_ENTRIES`.
    ///
    /// A missing `request_id` is generated.
    public func updateGoal(
      _ request: UpdateGoalRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Goal {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(GoalServiceMethods.updateGoal, request, options)
    }

    /// Says that an active goal is reached, whatever was saved.
    ///
    /// A missing `request_id` is generated.
    public func reachGoal(
      _ request: ReachGoalRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Goal {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(GoalServiceMethods.reachGoal, request, options)
    }

    /// Gives an active goal up.
    ///
    /// A missing `request_id` is generated.
    public func abandonGoal(
      _ request: AbandonGoalRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Goal {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(GoalServiceMethods.abandonGoal, request, options)
    }

    /// Makes a goal active again that was reached or given up.
    ///
    /// A missing `request_id` is generated.
    public func reopenGoal(
      _ request: ReopenGoalRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Goal {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(GoalServiceMethods.reopenGoal, request, options)
    }

    /// Puts a goal away. It stays as it is until it is brought back.
    ///
    /// A missing `request_id` is generated.
    public func archiveGoal(
      _ request: ArchiveGoalRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Goal {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(GoalServiceMethods.archiveGoal, request, options)
    }

    /// Brings a goal back that was put away, in the state that it had.
    ///
    /// A missing `request_id` is generated.
    public func unarchiveGoal(
      _ request: UnarchiveGoalRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Goal {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(GoalServiceMethods.unarchiveGoal, request, options)
    }

    /// Enters what was put aside for an active goal, or taken out. A sum of more than 10^15 minor units, or
    /// of less than
    /// -10^15, gives `FAILED_PRECONDITION` with the reason `GOAL_SAVED_LIMIT`; so do the other changes of
    /// entries.
    ///
    /// A missing `request_id` is generated.
    public func addGoalEntry(
      _ request: AddGoalEntryRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> GoalEntry {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(GoalServiceMethods.addGoalEntry, request, options)
    }

    /// Changes an entry of an active goal. An unknown one gives `NOT_FOUND` with the reason
    /// `GOAL_ENTRY_NOT_FOUND`.
    ///
    /// A missing `request_id` is generated.
    public func updateGoalEntry(
      _ request: UpdateGoalEntryRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> GoalEntry {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(GoalServiceMethods.updateGoalEntry, request, options)
    }

    /// Removes an entry of an active goal. An unknown one gives `NOT_FOUND` with the reason
    /// `GOAL_ENTRY_NOT_FOUND`.
    ///
    /// A missing `request_id` is generated.
    public func deleteGoalEntry(
      _ request: DeleteGoalEntryRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> DeleteGoalEntryResponse {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(GoalServiceMethods.deleteGoalEntry, request, options)
    }

    /// Lists the entries of a goal, the latest day first and on one day by entry, newest first.
    public func listGoalEntries(
      _ request: ListGoalEntriesRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListGoalEntriesResponse {
      try await channel.unary(GoalServiceMethods.listGoalEntries, request, options)
    }

    /// Lists what was changed of a goal and its entries: who changed what, when and why, newest first. What
    /// is personal is
    /// masked: of the name, the description and notes it says only that they changed.
    public func listGoalChanges(
      _ request: ListGoalChangesRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListGoalChangesResponse {
      try await channel.unary(GoalServiceMethods.listGoalChanges, request, options)
    }
  }
}

extension PayshareV1.GoalService {
  /// What the contract says of the service.
  public static var descriptor: ServiceDescriptor { PayshareV1.GoalServiceMethods.service }

  /// The methods with their implementations.
  public var methods: [ServerMethod] {
    [
      ServerMethod(PayshareV1.GoalServiceMethods.createGoal) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.CreateGoalRequest.self)
        }
        let response = try await self.createGoal(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.GoalServiceMethods.getGoal) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.GetGoalRequest.self)
        }
        let request: PayshareV1.GetGoalRequest = try call.onlyRequest()
        call.addResource(request.goalID, of: 0)
        let response = try await self.getGoal(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.GoalServiceMethods.listGoals) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListGoalsRequest.self)
        }
        let response = try await self.listGoals(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.GoalServiceMethods.listOrganisationGoals) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListOrganisationGoalsRequest.self)
        }
        let response = try await self.listOrganisationGoals(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.GoalServiceMethods.updateGoal) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.UpdateGoalRequest.self)
        }
        let request: PayshareV1.UpdateGoalRequest = try call.onlyRequest()
        call.addResource(request.goalID, of: 0)
        let response = try await self.updateGoal(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.GoalServiceMethods.reachGoal) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ReachGoalRequest.self)
        }
        let request: PayshareV1.ReachGoalRequest = try call.onlyRequest()
        call.addResource(request.goalID, of: 0)
        let response = try await self.reachGoal(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.GoalServiceMethods.abandonGoal) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.AbandonGoalRequest.self)
        }
        let request: PayshareV1.AbandonGoalRequest = try call.onlyRequest()
        call.addResource(request.goalID, of: 0)
        let response = try await self.abandonGoal(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.GoalServiceMethods.reopenGoal) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ReopenGoalRequest.self)
        }
        let request: PayshareV1.ReopenGoalRequest = try call.onlyRequest()
        call.addResource(request.goalID, of: 0)
        let response = try await self.reopenGoal(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.GoalServiceMethods.archiveGoal) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ArchiveGoalRequest.self)
        }
        let request: PayshareV1.ArchiveGoalRequest = try call.onlyRequest()
        call.addResource(request.goalID, of: 0)
        let response = try await self.archiveGoal(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.GoalServiceMethods.unarchiveGoal) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.UnarchiveGoalRequest.self)
        }
        let request: PayshareV1.UnarchiveGoalRequest = try call.onlyRequest()
        call.addResource(request.goalID, of: 0)
        let response = try await self.unarchiveGoal(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.GoalServiceMethods.addGoalEntry) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.AddGoalEntryRequest.self)
        }
        let request: PayshareV1.AddGoalEntryRequest = try call.onlyRequest()
        call.addResource(request.goalID, of: 0)
        let response = try await self.addGoalEntry(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.GoalServiceMethods.updateGoalEntry) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.UpdateGoalEntryRequest.self)
        }
        let request: PayshareV1.UpdateGoalEntryRequest = try call.onlyRequest()
        call.addResource(request.goalID, of: 0)
        let response = try await self.updateGoalEntry(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.GoalServiceMethods.deleteGoalEntry) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.DeleteGoalEntryRequest.self)
        }
        let request: PayshareV1.DeleteGoalEntryRequest = try call.onlyRequest()
        call.addResource(request.goalID, of: 0)
        let response = try await self.deleteGoalEntry(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.GoalServiceMethods.listGoalEntries) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListGoalEntriesRequest.self)
        }
        let request: PayshareV1.ListGoalEntriesRequest = try call.onlyRequest()
        call.addResource(request.goalID, of: 0)
        let response = try await self.listGoalEntries(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.GoalServiceMethods.listGoalChanges) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListGoalChangesRequest.self)
        }
        let request: PayshareV1.ListGoalChangesRequest = try call.onlyRequest()
        call.addResource(request.goalID, of: 0)
        let response = try await self.listGoalChanges(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
    ]
  }
}

extension PayshareV1.AbandonGoalRequest: RequestWithID {}

extension PayshareV1.AddGoalEntryRequest: RequestWithID {}

extension PayshareV1.ArchiveGoalRequest: RequestWithID {}

extension PayshareV1.CreateGoalRequest: RequestWithID {}

extension PayshareV1.DeleteGoalEntryRequest: RequestWithID {}

extension PayshareV1.ReachGoalRequest: RequestWithID {}

extension PayshareV1.ReopenGoalRequest: RequestWithID {}

extension PayshareV1.UnarchiveGoalRequest: RequestWithID {}

extension PayshareV1.UpdateGoalEntryRequest: RequestWithID {}

extension PayshareV1.UpdateGoalRequest: RequestWithID {}

extension PayshareAPIFileDescriptors {
  static let payshareV1GoalService = FileDescriptor(
    name: "payshare/v1/goal_service.proto",
    dependencies: [
      "google/protobuf/field_mask.proto",
      "google/protobuf/timestamp.proto",
      "payshare/options/field.proto",
      "payshare/options/method.proto",
      "payshare/v1/audit.proto",
      "payshare/v1/goal.proto",
    ],
    base64: """
      Ch5wYXlzaGFyZS92MS9nb2FsX3NlcnZpY2UucHJvdG8SC3BheXNoYXJlLnYxGiBnb29nbGUvcHJvdG9idWYvZmllbGRfbWFzay5w
      cm90bxofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5wcm90bxoccGF5c2hhcmUvb3B0aW9ucy9maWVsZC5wcm90bxodcGF5c2hh
      cmUvb3B0aW9ucy9tZXRob2QucHJvdG8aF3BheXNoYXJlL3YxL2F1ZGl0LnByb3RvGhZwYXlzaGFyZS92MS9nb2FsLnByb3RvIrEB
      ChFDcmVhdGVHb2FsUmVxdWVzdBItCgRnb2FsGAEgASgLMhEucGF5c2hhcmUudjEuR29hbEIGkrUYAggBUgRnb2FsEiEKB2dvYWxf
      aWQYAiABKAlCCJK1GAQSAhgBUgZnb2FsSWQSIQoGcmVhc29uGAMgASgJQgmStRgFEgMQ9ANSBnJlYXNvbhInCgpyZXF1ZXN0X2lk
      GAQgASgJQgiStRgEEgIYAVIJcmVxdWVzdElkIjUKDkdldEdvYWxSZXF1ZXN0EiMKB2dvYWxfaWQYASABKAlCCpK1GAYIARICGAFS
      BmdvYWxJZCKrAQoQTGlzdEdvYWxzUmVxdWVzdBIlCglwYWdlX3NpemUYASABKAVCCJK1GAQaAggAUghwYWdlU2l6ZRIoCgpwYWdl
      X3Rva2VuGAIgASgJQgmStRgFEgMQgAhSCXBhZ2VUb2tlbhIhCgZmaWx0ZXIYAyABKAlCCZK1GAUSAxCACFIGZmlsdGVyEiMKCG9y
      ZGVyX2J5GAQgASgJQgiStRgEEgIQZFIHb3JkZXJCeSJkChFMaXN0R29hbHNSZXNwb25zZRInCgVnb2FscxgBIAMoCzIRLnBheXNo
      YXJlLnYxLkdvYWxSBWdvYWxzEiYKD25leHRfcGFnZV90b2tlbhgCIAEoCVINbmV4dFBhZ2VUb2tlbiJvChxMaXN0T3JnYW5pc2F0
      aW9uR29hbHNSZXF1ZXN0EiUKCXBhZ2Vfc2l6ZRgBIAEoBUIIkrUYBBoCCABSCHBhZ2VTaXplEigKCnBhZ2VfdG9rZW4YAiABKAlC
      CZK1GAUSAxCACFIJcGFnZVRva2VuInAKHUxpc3RPcmdhbmlzYXRpb25Hb2Fsc1Jlc3BvbnNlEicKBWdvYWxzGAEgAygLMhEucGF5
      c2hhcmUudjEuR29hbFIFZ29hbHMSJgoPbmV4dF9wYWdlX3Rva2VuGAIgASgJUg1uZXh0UGFnZVRva2VuIpgCChFVcGRhdGVHb2Fs
      UmVxdWVzdBIjCgdnb2FsX2lkGAEgASgJQgqStRgGCAESAhgBUgZnb2FsSWQSLQoEZ29hbBgCIAEoCzIRLnBheXNoYXJlLnYxLkdv
      YWxCBpK1GAIIAVIEZ29hbBJDCgt1cGRhdGVfbWFzaxgDIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE1hc2tCBpK1GAIIAVIK
      dXBkYXRlTWFzaxIeCgRldGFnGAQgASgJQgqStRgGCAESAhBAUgRldGFnEiEKBnJlYXNvbhgFIAEoCUIJkrUYBRIDEPQDUgZyZWFz
      b24SJwoKcmVxdWVzdF9pZBgGIAEoCUIIkrUYBBICGAFSCXJlcXVlc3RJZCKjAQoQUmVhY2hHb2FsUmVxdWVzdBIjCgdnb2FsX2lk
      GAEgASgJQgqStRgGCAESAhgBUgZnb2FsSWQSHgoEZXRhZxgCIAEoCUIKkrUYBggBEgIQQFIEZXRhZxIhCgZyZWFzb24YAyABKAlC
      CZK1GAUSAxD0A1IGcmVhc29uEicKCnJlcXVlc3RfaWQYBCABKAlCCJK1GAQSAhgBUglyZXF1ZXN0SWQipQEKEkFiYW5kb25Hb2Fs
      UmVxdWVzdBIjCgdnb2FsX2lkGAEgASgJQgqStRgGCAESAhgBUgZnb2FsSWQSHgoEZXRhZxgCIAEoCUIKkrUYBggBEgIQQFIEZXRh
      ZxIhCgZyZWFzb24YAyABKAlCCZK1GAUSAxD0A1IGcmVhc29uEicKCnJlcXVlc3RfaWQYBCABKAlCCJK1GAQSAhgBUglyZXF1ZXN0
      SWQipAEKEVJlb3BlbkdvYWxSZXF1ZXN0EiMKB2dvYWxfaWQYASABKAlCCpK1GAYIARICGAFSBmdvYWxJZBIeCgRldGFnGAIgASgJ
      QgqStRgGCAESAhBAUgRldGFnEiEKBnJlYXNvbhgDIAEoCUIJkrUYBRIDEPQDUgZyZWFzb24SJwoKcmVxdWVzdF9pZBgEIAEoCUII
      krUYBBICGAFSCXJlcXVlc3RJZCKlAQoSQXJjaGl2ZUdvYWxSZXF1ZXN0EiMKB2dvYWxfaWQYASABKAlCCpK1GAYIARICGAFSBmdv
      YWxJZBIeCgRldGFnGAIgASgJQgqStRgGCAESAhBAUgRldGFnEiEKBnJlYXNvbhgDIAEoCUIJkrUYBRIDEPQDUgZyZWFzb24SJwoK
      cmVxdWVzdF9pZBgEIAEoCUIIkrUYBBICGAFSCXJlcXVlc3RJZCKnAQoUVW5hcmNoaXZlR29hbFJlcXVlc3QSIwoHZ29hbF9pZBgB
      IAEoCUIKkrUYBggBEgIYAVIGZ29hbElkEh4KBGV0YWcYAiABKAlCCpK1GAYIARICEEBSBGV0YWcSIQoGcmVhc29uGAMgASgJQgmS
      tRgFEgMQ9ANSBnJlYXNvbhInCgpyZXF1ZXN0X2lkGAQgASgJQgiStRgEEgIYAVIJcmVxdWVzdElkIrwBChNBZGRHb2FsRW50cnlS
      ZXF1ZXN0EiMKB2dvYWxfaWQYASABKAlCCpK1GAYIARICGAFSBmdvYWxJZBI0CgVlbnRyeRgCIAEoCzIWLnBheXNoYXJlLnYxLkdv
      YWxFbnRyeUIGkrUYAggBUgVlbnRyeRIhCgZyZWFzb24YAyABKAlCCZK1GAUSAxD0A1IGcmVhc29uEicKCnJlcXVlc3RfaWQYBCAB
      KAlCCJK1GAQSAhgBUglyZXF1ZXN0SWQi1AIKFlVwZGF0ZUdvYWxFbnRyeVJlcXVlc3QSIwoHZ29hbF9pZBgBIAEoCUIKkrUYBggB
      EgIYAVIGZ29hbElkEi4KDWdvYWxfZW50cnlfaWQYAiABKAlCCpK1GAYIARICGAFSC2dvYWxFbnRyeUlkEjQKBWVudHJ5GAMgASgL
      MhYucGF5c2hhcmUudjEuR29hbEVudHJ5QgaStRgCCAFSBWVudHJ5EkMKC3VwZGF0ZV9tYXNrGAQgASgLMhouZ29vZ2xlLnByb3Rv
      YnVmLkZpZWxkTWFza0IGkrUYAggBUgp1cGRhdGVNYXNrEh4KBGV0YWcYBSABKAlCCpK1GAYIARICEEBSBGV0YWcSIQoGcmVhc29u
      GAYgASgJQgmStRgFEgMQ9ANSBnJlYXNvbhInCgpyZXF1ZXN0X2lkGAcgASgJQgiStRgEEgIYAVIJcmVxdWVzdElkItkBChZEZWxl
      dGVHb2FsRW50cnlSZXF1ZXN0EiMKB2dvYWxfaWQYASABKAlCCpK1GAYIARICGAFSBmdvYWxJZBIuCg1nb2FsX2VudHJ5X2lkGAIg
      ASgJQgqStRgGCAESAhgBUgtnb2FsRW50cnlJZBIeCgRldGFnGAMgASgJQgqStRgGCAESAhBAUgRldGFnEiEKBnJlYXNvbhgEIAEo
      CUIJkrUYBRIDEPQDUgZyZWFzb24SJwoKcmVxdWVzdF9pZBgFIAEoCUIIkrUYBBICGAFSCXJlcXVlc3RJZCIZChdEZWxldGVHb2Fs
      RW50cnlSZXNwb25zZSKOAQoWTGlzdEdvYWxFbnRyaWVzUmVxdWVzdBIjCgdnb2FsX2lkGAEgASgJQgqStRgGCAESAhgBUgZnb2Fs
      SWQSJQoJcGFnZV9zaXplGAIgASgFQgiStRgEGgIIAFIIcGFnZVNpemUSKAoKcGFnZV90b2tlbhgDIAEoCUIJkrUYBRIDEIAIUglw
      YWdlVG9rZW4icwoXTGlzdEdvYWxFbnRyaWVzUmVzcG9uc2USMAoHZW50cmllcxgBIAMoCzIWLnBheXNoYXJlLnYxLkdvYWxFbnRy
      eVIHZW50cmllcxImCg9uZXh0X3BhZ2VfdG9rZW4YAiABKAlSDW5leHRQYWdlVG9rZW4ijgEKFkxpc3RHb2FsQ2hhbmdlc1JlcXVl
      c3QSIwoHZ29hbF9pZBgBIAEoCUIKkrUYBggBEgIYAVIGZ29hbElkEiUKCXBhZ2Vfc2l6ZRgCIAEoBUIIkrUYBBoCCABSCHBhZ2VT
      aXplEigKCnBhZ2VfdG9rZW4YAyABKAlCCZK1GAUSAxCACFIJcGFnZVRva2VuInQKF0xpc3RHb2FsQ2hhbmdlc1Jlc3BvbnNlEjEK
      B2NoYW5nZXMYASADKAsyFy5wYXlzaGFyZS52MS5Hb2FsQ2hhbmdlUgdjaGFuZ2VzEiYKD25leHRfcGFnZV90b2tlbhgCIAEoCVIN
      bmV4dFBhZ2VUb2tlbiLNAwoKR29hbENoYW5nZRIYCgJpZBgBIAEoCUIIsrUYBBICGAFSAmlkEjsKC2NyZWF0ZV90aW1lGAIgASgL
      MhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIKY3JlYXRlVGltZRIsCg1hY3Rvcl91c2VyX2lkGAMgASgJQgiytRgEEgIYAVIL
      YWN0b3JVc2VySWQSMAoEa2luZBgEIAEoDjIcLnBheXNoYXJlLnYxLkdvYWxDaGFuZ2UuS2luZFIEa2luZBIhCgZyZWFzb24YBSAB
      KAlCCbK1GAUSAxD0A1IGcmVhc29uEiwKDWdvYWxfZW50cnlfaWQYBiABKAlCCLK1GAQSAhgBUgtnb2FsRW50cnlJZBI+CgtkaWZm
      ZXJlbmNlcxgHIAMoCzIcLnBheXNoYXJlLnYxLkZpZWxkRGlmZmVyZW5jZVILZGlmZmVyZW5jZXMidwoES2luZBIUChBLSU5EX1VO
      U1BFQ0lGSUVEEAASEAoMR09BTF9DUkVBVEVEEAESEAoMR09BTF9VUERBVEVEEAISDwoLRU5UUllfQURERUQQAxIRCg1FTlRSWV9V
      UERBVEVEEAQSEQoNRU5UUllfREVMRVRFRBAFMoAQCgtHb2FsU2VydmljZRJjCgpDcmVhdGVHb2FsEh4ucGF5c2hhcmUudjEuQ3Jl
      YXRlR29hbFJlcXVlc3QaES5wYXlzaGFyZS52MS5Hb2FsIiKKtRgeGAIgAkoYChZQRVJNSVNTSU9OX0dPQUxfQ1JFQVRFEngKB0dl
      dEdvYWwSGy5wYXlzaGFyZS52MS5HZXRHb2FsUmVxdWVzdBoRLnBheXNoYXJlLnYxLkdvYWwiPYq1GDkYASABSjMKFFBFUk1JU1NJ
      T05fR09BTF9SRUFEEhJSRVNPVVJDRV9UWVBFX0dPQUwaB2dvYWxfaWQSbAoJTGlzdEdvYWxzEh0ucGF5c2hhcmUudjEuTGlzdEdv
      YWxzUmVxdWVzdBoeLnBheXNoYXJlLnYxLkxpc3RHb2Fsc1Jlc3BvbnNlIiCKtRgcGAEgAUoWChRQRVJNSVNTSU9OX0dPQUxfUkVB
      RBKQAQoVTGlzdE9yZ2FuaXNhdGlvbkdvYWxzEikucGF5c2hhcmUudjEuTGlzdE9yZ2FuaXNhdGlvbkdvYWxzUmVxdWVzdBoqLnBh
      eXNoYXJlLnYxLkxpc3RPcmdhbmlzYXRpb25Hb2Fsc1Jlc3BvbnNlIiCKtRgcGAEgAUoWChRQRVJNSVNTSU9OX0dPQUxfTElTVBKA
      AQoKVXBkYXRlR29hbBIeLnBheXNoYXJlLnYxLlVwZGF0ZUdvYWxSZXF1ZXN0GhEucGF5c2hhcmUudjEuR29hbCI/irUYOxgCIAJK
      NQoWUEVSTUlTU0lPTl9HT0FMX1VQREFURRISUkVTT1VSQ0VfVFlQRV9HT0FMGgdnb2FsX2lkEn4KCVJlYWNoR29hbBIdLnBheXNo
      YXJlLnYxLlJlYWNoR29hbFJlcXVlc3QaES5wYXlzaGFyZS52MS5Hb2FsIj+KtRg7GAIgAko1ChZQRVJNSVNTSU9OX0dPQUxfVVBE
      QVRFEhJSRVNPVVJDRV9UWVBFX0dPQUwaB2dvYWxfaWQSggEKC0FiYW5kb25Hb2FsEh8ucGF5c2hhcmUudjEuQWJhbmRvbkdvYWxS
      ZXF1ZXN0GhEucGF5c2hhcmUudjEuR29hbCI/irUYOxgCIAJKNQoWUEVSTUlTU0lPTl9HT0FMX1VQREFURRISUkVTT1VSQ0VfVFlQ
      RV9HT0FMGgdnb2FsX2lkEoABCgpSZW9wZW5Hb2FsEh4ucGF5c2hhcmUudjEuUmVvcGVuR29hbFJlcXVlc3QaES5wYXlzaGFyZS52
      MS5Hb2FsIj+KtRg7GAIgAko1ChZQRVJNSVNTSU9OX0dPQUxfVVBEQVRFEhJSRVNPVVJDRV9UWVBFX0dPQUwaB2dvYWxfaWQSggEK
      C0FyY2hpdmVHb2FsEh8ucGF5c2hhcmUudjEuQXJjaGl2ZUdvYWxSZXF1ZXN0GhEucGF5c2hhcmUudjEuR29hbCI/irUYOxgCIAJK
      NQoWUEVSTUlTU0lPTl9HT0FMX1VQREFURRISUkVTT1VSQ0VfVFlQRV9HT0FMGgdnb2FsX2lkEoYBCg1VbmFyY2hpdmVHb2FsEiEu
      cGF5c2hhcmUudjEuVW5hcmNoaXZlR29hbFJlcXVlc3QaES5wYXlzaGFyZS52MS5Hb2FsIj+KtRg7GAIgAko1ChZQRVJNSVNTSU9O
      X0dPQUxfVVBEQVRFEhJSRVNPVVJDRV9UWVBFX0dPQUwaB2dvYWxfaWQSiQEKDEFkZEdvYWxFbnRyeRIgLnBheXNoYXJlLnYxLkFk
      ZEdvYWxFbnRyeVJlcXVlc3QaFi5wYXlzaGFyZS52MS5Hb2FsRW50cnkiP4q1GDsYAiACSjUKFlBFUk1JU1NJT05fR09BTF9VUERB
      VEUSElJFU09VUkNFX1RZUEVfR09BTBoHZ29hbF9pZBKPAQoPVXBkYXRlR29hbEVudHJ5EiMucGF5c2hhcmUudjEuVXBkYXRlR29h
      bEVudHJ5UmVxdWVzdBoWLnBheXNoYXJlLnYxLkdvYWxFbnRyeSI/irUYOxgCIAJKNQoWUEVSTUlTU0lPTl9HT0FMX1VQREFURRIS
      UkVTT1VSQ0VfVFlQRV9HT0FMGgdnb2FsX2lkEp0BCg9EZWxldGVHb2FsRW50cnkSIy5wYXlzaGFyZS52MS5EZWxldGVHb2FsRW50
      cnlSZXF1ZXN0GiQucGF5c2hhcmUudjEuRGVsZXRlR29hbEVudHJ5UmVzcG9uc2UiP4q1GDsYAiACSjUKFlBFUk1JU1NJT05fR09B
      TF9VUERBVEUSElJFU09VUkNFX1RZUEVfR09BTBoHZ29hbF9pZBKbAQoPTGlzdEdvYWxFbnRyaWVzEiMucGF5c2hhcmUudjEuTGlz
      dEdvYWxFbnRyaWVzUmVxdWVzdBokLnBheXNoYXJlLnYxLkxpc3RHb2FsRW50cmllc1Jlc3BvbnNlIj2KtRg5GAEgAUozChRQRVJN
      SVNTSU9OX0dPQUxfUkVBRBISUkVTT1VSQ0VfVFlQRV9HT0FMGgdnb2FsX2lkEpsBCg9MaXN0R29hbENoYW5nZXMSIy5wYXlzaGFy
      ZS52MS5MaXN0R29hbENoYW5nZXNSZXF1ZXN0GiQucGF5c2hhcmUudjEuTGlzdEdvYWxDaGFuZ2VzUmVzcG9uc2UiPYq1GDkYASAB
      SjMKFFBFUk1JU1NJT05fR09BTF9SRUFEEhJSRVNPVVJDRV9UWVBFX0dPQUwaB2dvYWxfaWRCZgoPZGV2LnBheXNoYXJlLnYxUAFa
      JnBheXNoYXJlLmRldi9nby9wYXlzaGFyZS92MTtwYXlzaGFyZXYxqgILUGF5c2hhcmUuVjHKAgtQYXlzaGFyZVxWMeoCDFBheXNo
      YXJlOjpWMWIGcHJvdG8z
      """)
}
