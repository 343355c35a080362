// Generated from payshare/v1/approval_service.proto by protoc-gen-payshare, do not edit.

public import GoogleAPI
public import Protobuf
public import RPC

extension PayshareV1 {
  /// Asks to submit a draft.
  public struct SubmitForApprovalRequest: DescribedMessage {
    /// What to submit. Exactly one.
    public var subject: Subject?
    /// The route; the mandatory one, or that of the event's threshold, if it is empty.
    public var approvalRouteID: String = ""
    /// The `etag` of the revision, or the edit, to submit.
    public var etag: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.SubmitForApprovalRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10:
          var value = PayshareV1.BudgetRevisionSubject()
          if case .budgetRevision(let current)? = self.subject { value = current }
          self.subject = nil
          defer { self.subject = .budgetRevision(value) }
          try reader.message(intoCase: &value)
        case 138:
          var value = PayshareV1.ExpenseEditSubject()
          if case .expenseEdit(let current)? = self.subject { value = current }
          self.subject = nil
          defer { self.subject = .expenseEdit(value) }
          try reader.message(intoCase: &value)
        case 18: self.approvalRouteID = try reader.string(limit: 36)
        case 26: self.etag = try reader.string(limit: 64)
        case 34: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      switch self.subject {
      case .budgetRevision(let value)?: writer.message(.some(value), field: 1)
      case .expenseEdit(let value)?: writer.message(.some(value), field: 17)
      case nil: break
      }
      writer.string(self.approvalRouteID, field: 2)
      writer.string(self.etag, field: 3)
      writer.string(self.requestID, field: 4)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      switch self.subject {
      case .budgetRevision(let value)?: violations.message(.some(value), "budget_revision")
      case .expenseEdit(let value)?: violations.message(.some(value), "expense_edit")
      case nil: violations.required(false, "subject")
      }
      violations.string(self.approvalRouteID, "approval_route_id", StringRules(format: .uuid))
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
      public static var message: Int { 387 }
    }

    /// What to submit. Exactly one.
    public enum Subject: Sendable, Hashable {
      /// A revision of a budget.
      case budgetRevision(PayshareV1.BudgetRevisionSubject)
      /// An edit of an expense.
      case expenseEdit(PayshareV1.ExpenseEditSubject)
    }
  }
}

extension PayshareV1 {
  /// Asks for one approval.
  public struct GetApprovalRequest: DescribedMessage {
    /// The approval's id.
    public var approvalID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GetApprovalRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.approvalID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.approvalID, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.approvalID, "approval_id", required: true, StringRules(format: .uuid))
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 38 }
    }
  }
}

extension PayshareV1 {
  /// Asks for a page of what waits for the caller.
  public struct ListMyApprovalsRequest: DescribedMessage {
    /// The most approvals on a page: 50 if it is zero; more than 1 000 means 1 000. A page ends earlier
    /// rather than exceed 3 MiB
    /// (AIP-158: only an empty `next_page_token` ends the list).
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before, with the same other arguments; empty for the first page.
    public var pageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListMyApprovalsRequest" }

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
  /// A page of what waits for the caller.
  public struct ListMyApprovalsResponse: DescribedMessage {
    /// What waits.
    public var approvals: [PayshareV1.WaitingApproval] = []
    /// The token of the next page; only an empty one means that this was the last page.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListMyApprovalsResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.approvals)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.approvals, field: 1)
      writer.string(self.nextPageToken, field: 2)
    }
  }
}

extension PayshareV1 {
  /// An approval that waits for somebody.
  public struct WaitingApproval: DescribedMessage {
    private var approvalBox: Box<PayshareV1.Approval>?
    /// The approval.
    public var approval: PayshareV1.Approval? {
      get { approvalBox?.value }
      set { approvalBox = newValue.map { Box($0) } }
    }
    /// Whose decision it waits for: the caller's, or that of somebody who has delegated to them.
    public var approverUserID: String = ""
    /// When the step's deadline passes next; absent if there is none.
    public var dueTime: GoogleProtobuf.Timestamp?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.WaitingApproval" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.approvalBox)
        case 18: self.approverUserID = try reader.string()
        case 26: try reader.message(into: &self.dueTime)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.approvalBox, field: 1)
      writer.string(self.approverUserID, field: 2)
      writer.message(self.dueTime, field: 3)
    }
  }
}

extension PayshareV1 {
  /// Asks for a page of the approvals of a budget or an event.
  public struct ListApprovalsRequest: DescribedMessage {
    /// The budget's id; empty if `event_id` is stated. One of them is required.
    public var budgetID: String = ""
    /// The most approvals on a page: 50 if it is zero; more than 1 000 means 1 000. A page ends earlier
    /// rather than exceed 3 MiB
    /// (AIP-158: only an empty `next_page_token` ends the list).
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before, with the same other arguments; empty for the first page.
    public var pageToken: String = ""
    /// The event's id, for the approvals of edits of its expenses; empty if `budget_id` is stated.
    public var eventID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListApprovalsRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.budgetID = try reader.string(limit: 36)
        case 16: self.pageSize = try reader.int32()
        case 26: self.pageToken = try reader.string(limit: 1024)
        case 34: self.eventID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.budgetID, field: 1)
      writer.int32(self.pageSize, field: 2)
      writer.string(self.pageToken, field: 3)
      writer.string(self.eventID, field: 4)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.budgetID, "budget_id", StringRules(format: .uuid))
      violations.integer(self.pageSize, "page_size", in: 0...Int32.max)
      violations.string(self.pageToken, "page_token", StringRules(maximumLength: 1024))
      violations.string(self.eventID, "event_id", StringRules(format: .uuid))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `page_token`, in Unicode scalars.
      public static var pageTokenLength: Int { 1024 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 4186 }
    }
  }
}

extension PayshareV1 {
  /// A page of approvals.
  public struct ListApprovalsResponse: DescribedMessage {
    /// The approvals of this page.
    public var approvals: [PayshareV1.Approval] = []
    /// The token of the next page; only an empty one means that this was the last page.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListApprovalsResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.approvals)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.approvals, field: 1)
      writer.string(self.nextPageToken, field: 2)
    }
  }
}

extension PayshareV1 {
  /// Asks for a page of all approvals.
  public struct ListOrganisationApprovalsRequest: DescribedMessage {
    /// The most approvals on a page: 50 if it is zero; more than 1 000 means 1 000. A page ends earlier
    /// rather than exceed 3 MiB
    /// (AIP-158: only an empty `next_page_token` ends the list).
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before, with the same other arguments; empty for the first page.
    public var pageToken: String = ""
    /// Only those with one of these states; with any state if there are none.
    public var states: [PayshareV1.Approval.State] = []
    /// Only those of such subjects; of all if it is not stated.
    public var subject: PayshareV1.ApprovalRoute.Subject = .unspecified

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListOrganisationApprovalsRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.pageSize = try reader.int32()
        case 18: self.pageToken = try reader.string(limit: 1024)
        case 24:
          try reader.checkItems(self.states.count, limit: 8)
          self.states.append(try reader.enumeration())
        case 26: try reader.packed(EnumCodec<PayshareV1.Approval.State>.self, into: &self.states, limit: 8)
        case 32: self.subject = try reader.enumeration()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.int32(self.pageSize, field: 1)
      writer.string(self.pageToken, field: 2)
      writer.packed(EnumCodec<PayshareV1.Approval.State>.self, self.states, field: 3)
      writer.enumeration(self.subject, field: 4)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.integer(self.pageSize, "page_size", in: 0...Int32.max)
      violations.string(self.pageToken, "page_token", StringRules(maximumLength: 1024))
      if violations.count(self.states.count, "states", maximum: 8) {
        violations.definedOnly(self.states, "states")
        violations.unique(self.states, "states")
      }
      violations.enumeration(self.subject, "subject", definedOnly: true)
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `page_token`, in Unicode scalars.
      public static var pageTokenLength: Int { 1024 }
      /// The greatest number of elements of `states`.
      public static var statesCount: Int { 8 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 4112 }
    }
  }
}

extension PayshareV1 {
  /// A page of all approvals.
  public struct ListOrganisationApprovalsResponse: DescribedMessage {
    /// The approvals of this page.
    public var approvals: [PayshareV1.Approval] = []
    /// The token of the next page; only an empty one means that this was the last page.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListOrganisationApprovalsResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.approvals)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.approvals, field: 1)
      writer.string(self.nextPageToken, field: 2)
    }
  }
}

extension PayshareV1 {
  /// Asks to decide.
  public struct DecideApprovalRequest: DescribedMessage {
    /// The approval's id.
    public var approvalID: String = ""
    /// What is decided.
    public var choice: PayshareV1.ApprovalVote.Choice = .unspecified
    /// The `digest` of the content that was seen. Another one than that of the approval gives
    /// `FAILED_PRECONDITION` with the
    /// reason `APPROVAL_CONTENT_CHANGED`.
    public var digest: String = ""
    /// Whose decision it is, if somebody delegated it; the caller's own if it is empty.
    public var approverUserID: String = ""
    /// What is said with it, as a comment.
    public var comment: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.DecideApprovalRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.approvalID = try reader.string(limit: 36)
        case 16: self.choice = try reader.enumeration()
        case 26: self.digest = try reader.string(limit: 80)
        case 34: self.approverUserID = try reader.string(limit: 36)
        case 42: self.comment = try reader.string(limit: 2000)
        case 50: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.approvalID, field: 1)
      writer.enumeration(self.choice, field: 2)
      writer.string(self.digest, field: 3)
      writer.string(self.approverUserID, field: 4)
      writer.string(self.comment, field: 5)
      writer.string(self.requestID, field: 6)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.approvalID, "approval_id", required: true, StringRules(format: .uuid))
      violations.enumeration(self.choice, "choice", required: true, definedOnly: true)
      violations.string(self.digest, "digest", required: true, StringRules(maximumLength: 80))
      violations.string(self.approverUserID, "approver_user_id", StringRules(format: .uuid))
      violations.string(self.comment, "comment", StringRules(maximumLength: 2000))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `digest`, in Unicode scalars.
      public static var digestLength: Int { 80 }
      /// The greatest length of `comment`, in Unicode scalars.
      public static var commentLength: Int { 2000 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 8442 }
    }
  }
}

extension PayshareV1 {
  /// Asks to decide about several approvals.
  public struct BulkDecideApprovalsRequest: DescribedMessage {
    /// The decisions, at least one.
    public var items: [PayshareV1.BulkDecideApprovalsRequest.Item] = []
    /// Makes a repeated call give the first answers (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.BulkDecideApprovalsRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.items, limit: 100)
        case 18: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.items, field: 1)
      writer.string(self.requestID, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      if violations.count(self.items.count, "items", required: true, maximum: 100) {
        violations.messages(self.items, "items")
        violations.unique(self.items.lazy.map(\.approvalID), "items", by: "approval_id")
      }
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest number of elements of `items`.
      public static var itemsCount: Int { 100 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 38 }
      /// One of `items`, with its tag and length.
      public static var items: Int { 8407 }
    }

    /// One decision.
    public struct Item: DescribedMessage {
      /// The approval's id.
      public var approvalID: String = ""
      /// What is decided.
      public var choice: PayshareV1.ApprovalVote.Choice = .unspecified
      /// The `digest` of the content that was seen.
      public var digest: String = ""
      /// Whose decision it is, if somebody delegated it; the caller's own if it is empty.
      public var approverUserID: String = ""
      /// What is said with it, as a comment.
      public var comment: String = ""

      /// The empty message.
      public init() {}

      /// The message's name in the contract.
      public static var fullName: String { "payshare.v1.BulkDecideApprovalsRequest.Item" }

      /// The schemas of the message and of all others of its module.
      public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

      /// Reads fields up to the reader's end into this message.
      @inline(never)
      public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
        while let tag = try reader.nextTag() {
          switch tag {
          case 10: self.approvalID = try reader.string(limit: 36)
          case 16: self.choice = try reader.enumeration()
          case 26: self.digest = try reader.string(limit: 80)
          case 34: self.approverUserID = try reader.string(limit: 36)
          case 42: self.comment = try reader.string(limit: 2000)
          default: try reader.skip(tag)
          }
        }
      }

      /// Writes every set field.
      @inline(never)
      public func encode(into writer: inout WireWriter) {
        writer.string(self.approvalID, field: 1)
        writer.enumeration(self.choice, field: 2)
        writer.string(self.digest, field: 3)
        writer.string(self.approverUserID, field: 4)
        writer.string(self.comment, field: 5)
      }

      /// Adds every violation of the contract's field rules.
      @inline(never)
      public func validate(into violations: inout Violations) {
        violations.string(self.approvalID, "approval_id", required: true, StringRules(format: .uuid))
        violations.enumeration(self.choice, "choice", required: true, definedOnly: true)
        violations.string(self.digest, "digest", required: true, StringRules(maximumLength: 80))
        violations.string(self.approverUserID, "approver_user_id", StringRules(format: .uuid))
        violations.string(self.comment, "comment", StringRules(maximumLength: 2000))
      }

      /// The limits of the fields, from the rules of the contract.
      public enum Limits {
        /// The greatest length of `digest`, in Unicode scalars.
        public static var digestLength: Int { 80 }
        /// The greatest length of `comment`, in Unicode scalars.
        public static var commentLength: Int { 2000 }
      }

      /// The greatest size of the message on the wire, in bytes.
      public enum EncodedSize {
        /// The message.
        public static var message: Int { 8404 }
      }
    }
  }
}

extension PayshareV1 {
  /// What has become of several decisions.
  public struct BulkDecideApprovalsResponse: DescribedMessage {
    /// A result for each item, in their order.
    public var results: [PayshareV1.BulkDecideApprovalsResponse.Result] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.BulkDecideApprovalsResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.results)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.results, field: 1)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 0 }
    }

    /// What has become of one.
    public struct Result: DescribedMessage {
      /// Either the approval or why there was no decision.
      public var outcome: Outcome?

      /// The empty message.
      public init() {}

      /// The message's name in the contract.
      public static var fullName: String { "payshare.v1.BulkDecideApprovalsResponse.Result" }

      /// The schemas of the message and of all others of its module.
      public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

      /// Reads fields up to the reader's end into this message.
      @inline(never)
      public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
        while let tag = try reader.nextTag() {
          switch tag {
          case 10:
            var value = PayshareV1.Approval()
            if case .approval(let current)? = self.outcome { value = current }
            self.outcome = nil
            defer { self.outcome = .approval(value) }
            try reader.message(intoCase: &value)
          case 18:
            var value = GoogleRpc.Status()
            if case .error(let current)? = self.outcome { value = current }
            self.outcome = nil
            defer { self.outcome = .error(value) }
            try reader.message(intoCase: &value)
          default: try reader.skip(tag)
          }
        }
      }

      /// Writes every set field.
      @inline(never)
      public func encode(into writer: inout WireWriter) {
        switch self.outcome {
        case .approval(let value)?: writer.message(.some(value), field: 1)
        case .error(let value)?: writer.message(.some(value), field: 2)
        case nil: break
        }
      }

      /// Either the approval or why there was no decision.
      public enum Outcome: Sendable, Hashable {
        /// The approval, as `DecideApproval` answers. Those that would make the answer longer than 3 MiB lack
        /// their `steps`
        /// and `votes`, which `GetApproval` shows.
        indirect case approval(PayshareV1.Approval)
        /// The error, with its details, as `DecideApproval` gives it.
        case error(GoogleRpc.Status)
      }
    }
  }
}

extension PayshareV1 {
  /// Asks to take an approval back.
  public struct WithdrawApprovalRequest: DescribedMessage {
    /// The approval's id.
    public var approvalID: String = ""
    /// The `etag` of the version to take back.
    public var etag: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.WithdrawApprovalRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.approvalID = try reader.string(limit: 36)
        case 18: self.etag = try reader.string(limit: 64)
        case 26: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.approvalID, field: 1)
      writer.string(self.etag, field: 2)
      writer.string(self.requestID, field: 3)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.approvalID, "approval_id", required: true, StringRules(format: .uuid))
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
  /// Asks to make an approval a draft again.
  public struct ReopenApprovalRequest: DescribedMessage {
    /// The approval's id.
    public var approvalID: String = ""
    /// The `etag` of the version to reopen.
    public var etag: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ReopenApprovalRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.approvalID = try reader.string(limit: 36)
        case 18: self.etag = try reader.string(limit: 64)
        case 26: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.approvalID, field: 1)
      writer.string(self.etag, field: 2)
      writer.string(self.requestID, field: 3)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.approvalID, "approval_id", required: true, StringRules(format: .uuid))
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
  /// Asks to give a place to another person.
  public struct ReassignApprovalRequest: DescribedMessage {
    /// The approval's id.
    public var approvalID: String = ""
    /// The index of the step: the open one, or one after it.
    public var stepIndex: Int32 = 0
    /// Whose place it is; the caller's own if it is empty.
    public var fromUserID: String = ""
    /// Who gets it.
    public var toUserID: String = ""
    /// The `etag` of the version to change.
    public var etag: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ReassignApprovalRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.approvalID = try reader.string(limit: 36)
        case 16: self.stepIndex = try reader.int32()
        case 26: self.fromUserID = try reader.string(limit: 36)
        case 34: self.toUserID = try reader.string(limit: 36)
        case 42: self.etag = try reader.string(limit: 64)
        case 50: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.approvalID, field: 1)
      writer.int32(self.stepIndex, field: 2)
      writer.string(self.fromUserID, field: 3)
      writer.string(self.toUserID, field: 4)
      writer.string(self.etag, field: 5)
      writer.string(self.requestID, field: 6)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.approvalID, "approval_id", required: true, StringRules(format: .uuid))
      violations.integer(self.stepIndex, "step_index", in: 0...9)
      violations.string(self.fromUserID, "from_user_id", StringRules(format: .uuid))
      violations.string(self.toUserID, "to_user_id", required: true, StringRules(format: .uuid))
      violations.string(self.etag, "etag", required: true, StringRules(maximumLength: 64))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The values of `step_index`.
      public static var stepIndex: ClosedRange<Int32> { 0...9 }
      /// The greatest length of `etag`, in Unicode scalars.
      public static var etagLength: Int { 64 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 413 }
    }
  }
}

extension PayshareV1 {
  /// Asks to say something.
  public struct CommentOnApprovalRequest: DescribedMessage {
    /// The approval's id.
    public var approvalID: String = ""
    /// What is said.
    public var comment: PayshareV1.ApprovalComment?
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.CommentOnApprovalRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.approvalID = try reader.string(limit: 36)
        case 18: try reader.message(into: &self.comment)
        case 26: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.approvalID, field: 1)
      writer.message(self.comment, field: 2)
      writer.string(self.requestID, field: 3)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.approvalID, "approval_id", required: true, StringRules(format: .uuid))
      violations.message(self.comment, "comment", required: true)
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 8975 }
    }
  }
}

extension PayshareV1 {
  /// Asks for a page of what was said.
  public struct ListApprovalCommentsRequest: DescribedMessage {
    /// The approval's id.
    public var approvalID: String = ""
    /// The most comments on a page: 50 if it is zero; more than 1 000 means 1 000. A page ends earlier rather
    /// than exceed 3 MiB
    /// (AIP-158: only an empty `next_page_token` ends the list).
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before, with the same other arguments; empty for the first page.
    public var pageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListApprovalCommentsRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.approvalID = try reader.string(limit: 36)
        case 16: self.pageSize = try reader.int32()
        case 26: self.pageToken = try reader.string(limit: 1024)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.approvalID, field: 1)
      writer.int32(self.pageSize, field: 2)
      writer.string(self.pageToken, field: 3)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.approvalID, "approval_id", required: true, StringRules(format: .uuid))
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
  /// A page of comments.
  public struct ListApprovalCommentsResponse: DescribedMessage {
    /// The comments of this page.
    public var comments: [PayshareV1.ApprovalComment] = []
    /// The token of the next page; only an empty one means that this was the last page.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListApprovalCommentsResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.comments)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.comments, field: 1)
      writer.string(self.nextPageToken, field: 2)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// One of `comments`, with its tag and length.
      public static var comments: Int { 8899 }
    }
  }
}

extension PayshareV1 {
  /// Asks who waits for whom.
  public struct ExplainApprovalRequest: DescribedMessage {
    /// The approval's id.
    public var approvalID: String = ""
    /// Users to say it of besides those who are asked.
    public var userIDs: [String] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ExplainApprovalRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.approvalID = try reader.string(limit: 36)
        case 18:
          try reader.checkItems(self.userIDs.count, limit: 20)
          self.userIDs.append(try reader.string(limit: 36))
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.approvalID, field: 1)
      writer.strings(self.userIDs, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.approvalID, "approval_id", required: true, StringRules(format: .uuid))
      if violations.count(self.userIDs.count, "user_ids", maximum: 20) {
        violations.strings(self.userIDs, "user_ids", StringRules(format: .uuid))
        violations.unique(self.userIDs, "user_ids")
      }
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest number of elements of `user_ids`.
      public static var userIDsCount: Int { 20 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 38 }
    }
  }
}

extension PayshareV1 {
  /// Says who waits for whom.
  public struct ExplainApprovalResponse: DescribedMessage {
    private var approvalBox: Box<PayshareV1.Approval>?
    /// The approval.
    public var approval: PayshareV1.Approval? {
      get { approvalBox?.value }
      set { approvalBox = newValue.map { Box($0) } }
    }
    /// How many have approved in the open step.
    public var given: Int32 = 0
    /// When its deadline passes next; absent if there is none.
    public var dueTime: GoogleProtobuf.Timestamp?
    /// The index of a step that nobody can fill as it is: a reassignment, the deadline or a withdrawal are
    /// the ways out;
    /// absent if there is none.
    public var stuckStepIndex: Int32?
    /// Whose place in it could be given to another person.
    public var reassignableUserIDs: [String] = []
    /// Everyone who is asked in any step, and who was named.
    public var approvers: [PayshareV1.ApproverStanding] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ExplainApprovalResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.approvalBox)
        case 16: self.given = try reader.int32()
        case 26: try reader.message(into: &self.dueTime)
        case 32: self.stuckStepIndex = try reader.int32()
        case 42: self.reassignableUserIDs.append(try reader.string())
        case 50: try reader.message(appendingTo: &self.approvers)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.approvalBox, field: 1)
      writer.int32(self.given, field: 2)
      writer.message(self.dueTime, field: 3)
      writer.int32(self.stuckStepIndex, field: 4)
      writer.strings(self.reassignableUserIDs, field: 5)
      writer.messages(self.approvers, field: 6)
    }
  }
}

extension PayshareV1 {
  /// Whether somebody can decide now.
  public struct ApproverStanding: DescribedMessage {
    /// Who it is.
    public var userID: String = ""
    /// Why they cannot; none if they can. `AUTHOR`, `VOTED`, `NO_PERMISSION`, `DELETED`, `NOT_THIS_STEP`.
    public var obstacles: [String] = []
    /// Those who stand in for them.
    public var delegates: [PayshareV1.ApproverStanding.Delegate] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ApproverStanding" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.userID = try reader.string()
        case 18: self.obstacles.append(try reader.string())
        case 26: try reader.message(appendingTo: &self.delegates)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.userID, field: 1)
      writer.strings(self.obstacles, field: 2)
      writer.messages(self.delegates, field: 3)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 38 }
    }

    /// Somebody who stands in.
    public struct Delegate: DescribedMessage {
      /// Who it is.
      public var userID: String = ""
      /// Those through whom it was delegated.
      public var throughUserIDs: [String] = []
      /// Why they cannot; none if they can. Besides the approver's own `DELEGATE_IS_AUTHOR`,
      /// `DELEGATE_VOTED`,
      /// `DELEGATE_NO_PERMISSION`, `DELEGATE_DELETED`, `NOT_DELEGATED`.
      public var obstacles: [String] = []

      /// The empty message.
      public init() {}

      /// The message's name in the contract.
      public static var fullName: String { "payshare.v1.ApproverStanding.Delegate" }

      /// The schemas of the message and of all others of its module.
      public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

      /// Reads fields up to the reader's end into this message.
      @inline(never)
      public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
        while let tag = try reader.nextTag() {
          switch tag {
          case 10: self.userID = try reader.string()
          case 18: self.throughUserIDs.append(try reader.string())
          case 26: self.obstacles.append(try reader.string())
          default: try reader.skip(tag)
          }
        }
      }

      /// Writes every set field.
      @inline(never)
      public func encode(into writer: inout WireWriter) {
        writer.string(self.userID, field: 1)
        writer.strings(self.throughUserIDs, field: 2)
        writer.strings(self.obstacles, field: 3)
      }

      /// The greatest size of the message on the wire, in bytes.
      public enum EncodedSize {
        /// The message without the elements of its lists.
        public static var message: Int { 38 }
      }
    }
  }
}

extension PayshareV1 {
  /// Takes contents through their approval. Any other approval, or subject, than those that the caller may
  /// see gives
  /// `PERMISSION_DENIED`.
  ///
  /// - Nobody decides about their own: who created, edited, imported or submitted any of the content since
  /// the last revision
  ///   that was approved, by themselves or through somebody, does not, administrators included.
  /// - One person decides once, in all steps together, and whomever they stand in for.
  /// - A decision binds to the content: it states the `digest` that was seen.
  /// - Who is asked was settled at the submission; each decision checks again that they may.
  ///
  /// What a state does not allow gives `FAILED_PRECONDITION` with the reason `APPROVAL_STATE`, the `state`,
  /// and in `verbs` the
  /// methods that it allows. Other refusals by these rules, whose reasons begin with `APPROVAL_`, name these
  /// two as well.
  /// Somebody who cannot decide gets `APPROVAL_NOT_ELIGIBLE` with the `obstacles`, as `ExplainApproval` names
  /// them.
  ///
  /// Deadlines hold at once, whether or not the server has written down what they bring about, which it does
  /// within a minute:
  /// until then lists do not have those who are asked further. That what a content builds on has changed is
  /// found when somebody
  /// decides, and at once where another revision of the same budget comes in force.
  public protocol ApprovalService: Service {
    /// Submits a draft. It cannot be changed from then on, until it is withdrawn or decided. Where the
    /// organisation has a
    /// mandatory route for such subjects, it takes that one; another one gives `FAILED_PRECONDITION` with the
    /// reason
    /// `APPROVAL_ROUTE_MANDATORY`. A step that has too few approvers gives `APPROVAL_STEP_TOO_FEW_APPROVERS`
    /// and its name.
    /// Decisions about the same content that were made before are kept.
    func submitForApproval(
      _ request: SubmitForApprovalRequest,
      _ call: ServerCall
    ) async throws(Status) -> Approval
    /// Shows one approval.
    func getApproval(_ request: GetApprovalRequest, _ call: ServerCall) async throws(Status) -> Approval
    /// Lists what waits for the caller: where they are asked in the open step, or somebody who has delegated
    /// to them; the
    /// oldest first.
    func listMyApprovals(
      _ request: ListMyApprovalsRequest,
      _ call: ServerCall
    ) async throws(Status) -> ListMyApprovalsResponse
    /// Lists the approvals of a budget or an event, newest first.
    func listApprovals(
      _ request: ListApprovalsRequest,
      _ call: ServerCall
    ) async throws(Status) -> ListApprovalsResponse
    /// Lists all approvals of the organisation, newest first. All of its pages are of one state of roles and
    /// grants: if they
    /// change in between, the next page gives `INVALID_ARGUMENT` with the reason `PAGE_TOKEN_OUTDATED`.
    func listOrganisationApprovals(
      _ request: ListOrganisationApprovalsRequest,
      _ call: ServerCall
    ) async throws(Status) -> ListOrganisationApprovalsResponse
    /// Decides. The last decision that is needed puts the subject in force at once, in place of the one that
    /// is. What that
    /// refuses, such as `BUDGETS_OVERLAP`, refuses the decision, and nothing has changed. If what the content
    /// builds on has
    /// changed since, all decisions are void, the state is `CHANGES_REQUESTED`, and that is the answer.
    func decideApproval(_ request: DecideApprovalRequest, _ call: ServerCall) async throws(Status) -> Approval
    /// Decides about several approvals, one after the other, each as `DecideApproval` does and by itself:
    /// what one of them
    /// refuses stops no other. Each needs `approval.decide` on its approval; without it the item's error is
    /// `PERMISSION_DENIED`.
    ///
    /// The answer has a result for each item, in their order. A repeated call gives the decisions that were
    /// made, and decides
    /// the rest; an item that is another one than before gives `REQUEST_ID_REUSED`. Items that the deadline
    /// of the call leaves
    /// no time for give `DEADLINE_EXCEEDED` with the reason `DECISION_NOT_REACHED`: nothing was done about
    /// them.
    func bulkDecideApprovals(
      _ request: BulkDecideApprovalsRequest,
      _ call: ServerCall
    ) async throws(Status) -> BulkDecideApprovalsResponse
    /// Takes it back. For its authors, and for those who hold `approval.manage`.
    func withdrawApproval(
      _ request: WithdrawApprovalRequest,
      _ call: ServerCall
    ) async throws(Status) -> Approval
    /// Makes it a draft again. For its authors, and for those who hold `approval.manage`.
    func reopenApproval(_ request: ReopenApprovalRequest, _ call: ServerCall) async throws(Status) -> Approval
    /// Gives a place of somebody who has not decided yet to another person: for the approver, and for those
    /// who hold
    /// `approval.manage`, unless they are authors.
    func reassignApproval(
      _ request: ReassignApprovalRequest,
      _ call: ServerCall
    ) async throws(Status) -> Approval
    /// Says something about it, which changes nothing else. Whoever it mentions must be able to see the
    /// approval.
    func commentOnApproval(
      _ request: CommentOnApprovalRequest,
      _ call: ServerCall
    ) async throws(Status) -> ApprovalComment
    /// Lists what was said, oldest first.
    func listApprovalComments(
      _ request: ListApprovalCommentsRequest,
      _ call: ServerCall
    ) async throws(Status) -> ListApprovalCommentsResponse
    /// Says who waits for whom, and of each possible approver why they cannot decide.
    func explainApproval(
      _ request: ExplainApprovalRequest,
      _ call: ServerCall
    ) async throws(Status) -> ExplainApprovalResponse
  }

  /// What the contract says of the methods of `payshare.v1.ApprovalService`.
  public enum ApprovalServiceMethods {
    private static let submitForApprovalRequirements: [MethodPolicy.Requirement] = [
      .init("budget.update", on: "budget", field: "budget_revision.budget_id"),
      .init("expense.update", on: "event", field: "expense_edit.event_id"),
    ]
    /// `SubmitForApproval`.
    public static let submitForApproval = MethodDescriptor(
      service: "payshare.v1.ApprovalService",
      method: "SubmitForApproval",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements(submitForApprovalRequirements), effect: .write, idempotency: .requestID)
    )
    /// `GetApproval`.
    public static let getApproval = MethodDescriptor(
      service: "payshare.v1.ApprovalService",
      method: "GetApproval",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("approval.read", on: "approval", field: "approval_id")]), effect: .read,
        idempotency: .natural)
    )
    /// `ListMyApprovals`.
    public static let listMyApprovals = MethodDescriptor(
      service: "payshare.v1.ApprovalService",
      method: "ListMyApprovals",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("approval.read")]), effect: .read, idempotency: .natural)
    )
    private static let listApprovalsRequirements: [MethodPolicy.Requirement] = [
      .init("approval.read", on: "budget", field: "budget_id"),
      .init("approval.read", on: "event", field: "event_id"),
    ]
    /// `ListApprovals`.
    public static let listApprovals = MethodDescriptor(
      service: "payshare.v1.ApprovalService",
      method: "ListApprovals",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements(listApprovalsRequirements), effect: .read, idempotency: .natural)
    )
    /// `ListOrganisationApprovals`.
    public static let listOrganisationApprovals = MethodDescriptor(
      service: "payshare.v1.ApprovalService",
      method: "ListOrganisationApprovals",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("approval.list")]), effect: .read, idempotency: .natural)
    )
    /// `DecideApproval`.
    public static let decideApproval = MethodDescriptor(
      service: "payshare.v1.ApprovalService",
      method: "DecideApproval",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("approval.decide", on: "approval", field: "approval_id")]),
        effect: .write, idempotency: .requestID)
    )
    /// `BulkDecideApprovals`.
    public static let bulkDecideApprovals = MethodDescriptor(
      service: "payshare.v1.ApprovalService",
      method: "BulkDecideApprovals",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("approval.read")]), effect: .write, idempotency: .requestID)
    )
    /// `WithdrawApproval`.
    public static let withdrawApproval = MethodDescriptor(
      service: "payshare.v1.ApprovalService",
      method: "WithdrawApproval",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("approval.read", on: "approval", field: "approval_id")]), effect: .write,
        idempotency: .requestID)
    )
    /// `ReopenApproval`.
    public static let reopenApproval = MethodDescriptor(
      service: "payshare.v1.ApprovalService",
      method: "ReopenApproval",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("approval.read", on: "approval", field: "approval_id")]), effect: .write,
        idempotency: .requestID)
    )
    /// `ReassignApproval`.
    public static let reassignApproval = MethodDescriptor(
      service: "payshare.v1.ApprovalService",
      method: "ReassignApproval",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("approval.read", on: "approval", field: "approval_id")]), effect: .write,
        idempotency: .requestID)
    )
    /// `CommentOnApproval`.
    public static let commentOnApproval = MethodDescriptor(
      service: "payshare.v1.ApprovalService",
      method: "CommentOnApproval",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("approval.comment", on: "approval", field: "approval_id")]),
        effect: .write, idempotency: .requestID)
    )
    /// `ListApprovalComments`.
    public static let listApprovalComments = MethodDescriptor(
      service: "payshare.v1.ApprovalService",
      method: "ListApprovalComments",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("approval.read", on: "approval", field: "approval_id")]), effect: .read,
        idempotency: .natural)
    )
    /// `ExplainApproval`.
    public static let explainApproval = MethodDescriptor(
      service: "payshare.v1.ApprovalService",
      method: "ExplainApproval",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("approval.read", on: "approval", field: "approval_id")]), effect: .read,
        idempotency: .natural)
    )
    /// The service with all its methods.
    public static let service = ServiceDescriptor(
      name: "payshare.v1.ApprovalService",
      methods: [
        submitForApproval,
        getApproval,
        listMyApprovals,
        listApprovals,
        listOrganisationApprovals,
        decideApproval,
        bulkDecideApprovals,
        withdrawApproval,
        reopenApproval,
        reassignApproval,
        commentOnApproval,
        listApprovalComments,
        explainApproval,
      ],
      fileName: "payshare/v1/approval_service.proto")
  }

  /// Calls the methods of `payshare.v1.ApprovalService` over a channel. Any thread, any task.
  public struct ApprovalServiceClient: Sendable {
    private let channel: any Channel

    /// A client whose calls go over `channel`.
    public init(_ channel: any Channel) { self.channel = channel }

    /// Submits a draft. It cannot be changed from then on, until it is withdrawn or decided. Where the
    /// organisation has a
    /// mandatory route for such subjects, it takes that one; another one gives `FAILED_PRECONDITION` with the
    /// reason
    /// `APPROVAL_ROUTE_MANDATORY`. A step that has too few approvers gives `APPROVAL_STEP_TOO_FEW_APPROVERS`
    /// and its name.
    /// Decisions about the same content that were made before are kept.
    ///
    /// A missing `request_id` is generated.
    public func submitForApproval(
      _ request: SubmitForApprovalRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Approval {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(ApprovalServiceMethods.submitForApproval, request, options)
    }

    /// Shows one approval.
    public func getApproval(
      _ request: GetApprovalRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Approval {
      try await channel.unary(ApprovalServiceMethods.getApproval, request, options)
    }

    /// Lists what waits for the caller: where they are asked in the open step, or somebody who has delegated
    /// to them; the
    /// oldest first.
    public func listMyApprovals(
      _ request: ListMyApprovalsRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListMyApprovalsResponse {
      try await channel.unary(ApprovalServiceMethods.listMyApprovals, request, options)
    }

    /// Lists the approvals of a budget or an event, newest first.
    public func listApprovals(
      _ request: ListApprovalsRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListApprovalsResponse {
      try await channel.unary(ApprovalServiceMethods.listApprovals, request, options)
    }

    /// Lists all approvals of the organisation, newest first. All of its pages are of one state of roles and
    /// grants: if they
    /// change in between, the next page gives `INVALID_ARGUMENT` with the reason `PAGE_TOKEN_OUTDATED`.
    public func listOrganisationApprovals(
      _ request: ListOrganisationApprovalsRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListOrganisationApprovalsResponse {
      try await channel.unary(ApprovalServiceMethods.listOrganisationApprovals, request, options)
    }

    /// Decides. The last decision that is needed puts the subject in force at once, in place of the one that
    /// is. What that
    /// refuses, such as `BUDGETS_OVERLAP`, refuses the decision, and nothing has changed. If what the content
    /// builds on has
    /// changed since, all decisions are void, the state is `CHANGES_REQUESTED`, and that is the answer.
    ///
    /// A missing `request_id` is generated.
    public func decideApproval(
      _ request: DecideApprovalRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Approval {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(ApprovalServiceMethods.decideApproval, request, options)
    }

    /// Decides about several approvals, one after the other, each as `DecideApproval` does and by itself:
    /// what one of them
    /// refuses stops no other. Each needs `approval.decide` on its approval; without it the item's error is
    /// `PERMISSION_DENIED`.
    ///
    /// The answer has a result for each item, in their order. A repeated call gives the decisions that were
    /// made, and decides
    /// the rest; an item that is another one than before gives `REQUEST_ID_REUSED`. Items that the deadline
    /// of the call leaves
    /// no time for give `DEADLINE_EXCEEDED` with the reason `DECISION_NOT_REACHED`: nothing was done about
    /// them.
    ///
    /// A missing `request_id` is generated.
    public func bulkDecideApprovals(
      _ request: BulkDecideApprovalsRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> BulkDecideApprovalsResponse {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(ApprovalServiceMethods.bulkDecideApprovals, request, options)
    }

    /// Takes it back. For its authors, and for those who hold `approval.manage`.
    ///
    /// A missing `request_id` is generated.
    public func withdrawApproval(
      _ request: WithdrawApprovalRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Approval {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(ApprovalServiceMethods.withdrawApproval, request, options)
    }

    /// Makes it a draft again. For its authors, and for those who hold `approval.manage`.
    ///
    /// A missing `request_id` is generated.
    public func reopenApproval(
      _ request: ReopenApprovalRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Approval {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(ApprovalServiceMethods.reopenApproval, request, options)
    }

    /// Gives a place of somebody who has not decided yet to another person: for the approver, and for those
    /// who hold
    /// `approval.manage`, unless they are authors.
    ///
    /// A missing `request_id` is generated.
    public func reassignApproval(
      _ request: ReassignApprovalRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Approval {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(ApprovalServiceMethods.reassignApproval, request, options)
    }

    /// Says something about it, which changes nothing else. Whoever it mentions must be able to see the
    /// approval.
    ///
    /// A missing `request_id` is generated.
    public func commentOnApproval(
      _ request: CommentOnApprovalRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ApprovalComment {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(ApprovalServiceMethods.commentOnApproval, request, options)
    }

    /// Lists what was said, oldest first.
    public func listApprovalComments(
      _ request: ListApprovalCommentsRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListApprovalCommentsResponse {
      try await channel.unary(ApprovalServiceMethods.listApprovalComments, request, options)
    }

    /// Says who waits for whom, and of each possible approver why they cannot decide.
    public func explainApproval(
      _ request: ExplainApprovalRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ExplainApprovalResponse {
      try await channel.unary(ApprovalServiceMethods.explainApproval, request, options)
    }
  }
}

extension PayshareV1.ApprovalService {
  /// What the contract says of the service.
  public static var descriptor: ServiceDescriptor { PayshareV1.ApprovalServiceMethods.service }

  /// The methods with their implementations.
  public var methods: [ServerMethod] {
    [
      ServerMethod(PayshareV1.ApprovalServiceMethods.submitForApproval) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.SubmitForApprovalRequest.self)
        }
        let request: PayshareV1.SubmitForApprovalRequest = try call.onlyRequest()
        if case .budgetRevision(let part2)? = request.subject {
          call.addResource(part2.budgetID, of: 0)
        }
        if case .expenseEdit(let part2)? = request.subject {
          call.addResource(part2.eventID, of: 1)
        }
        let response = try await self.submitForApproval(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.ApprovalServiceMethods.getApproval) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.GetApprovalRequest.self)
        }
        let request: PayshareV1.GetApprovalRequest = try call.onlyRequest()
        call.addResource(request.approvalID, of: 0)
        let response = try await self.getApproval(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.ApprovalServiceMethods.listMyApprovals) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListMyApprovalsRequest.self)
        }
        let response = try await self.listMyApprovals(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.ApprovalServiceMethods.listApprovals) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListApprovalsRequest.self)
        }
        let request: PayshareV1.ListApprovalsRequest = try call.onlyRequest()
        call.addResource(request.budgetID, of: 0)
        call.addResource(request.eventID, of: 1)
        let response = try await self.listApprovals(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.ApprovalServiceMethods.listOrganisationApprovals) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListOrganisationApprovalsRequest.self)
        }
        let response = try await self.listOrganisationApprovals(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.ApprovalServiceMethods.decideApproval) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.DecideApprovalRequest.self)
        }
        let request: PayshareV1.DecideApprovalRequest = try call.onlyRequest()
        call.addResource(request.approvalID, of: 0)
        let response = try await self.decideApproval(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.ApprovalServiceMethods.bulkDecideApprovals) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.BulkDecideApprovalsRequest.self)
        }
        let response = try await self.bulkDecideApprovals(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.ApprovalServiceMethods.withdrawApproval) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.WithdrawApprovalRequest.self)
        }
        let request: PayshareV1.WithdrawApprovalRequest = try call.onlyRequest()
        call.addResource(request.approvalID, of: 0)
        let response = try await self.withdrawApproval(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.ApprovalServiceMethods.reopenApproval) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ReopenApprovalRequest.self)
        }
        let request: PayshareV1.ReopenApprovalRequest = try call.onlyRequest()
        call.addResource(request.approvalID, of: 0)
        let response = try await self.reopenApproval(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.ApprovalServiceMethods.reassignApproval) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ReassignApprovalRequest.self)
        }
        let request: PayshareV1.ReassignApprovalRequest = try call.onlyRequest()
        call.addResource(request.approvalID, of: 0)
        let response = try await self.reassignApproval(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.ApprovalServiceMethods.commentOnApproval) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.CommentOnApprovalRequest.self)
        }
        let request: PayshareV1.CommentOnApprovalRequest = try call.onlyRequest()
        call.addResource(request.approvalID, of: 0)
        let response = try await self.commentOnApproval(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.ApprovalServiceMethods.listApprovalComments) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListApprovalCommentsRequest.self)
        }
        let request: PayshareV1.ListApprovalCommentsRequest = try call.onlyRequest()
        call.addResource(request.approvalID, of: 0)
        let response = try await self.listApprovalComments(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.ApprovalServiceMethods.explainApproval) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ExplainApprovalRequest.self)
        }
        let request: PayshareV1.ExplainApprovalRequest = try call.onlyRequest()
        call.addResource(request.approvalID, of: 0)
        let response = try await self.explainApproval(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
    ]
  }
}

extension PayshareV1.BulkDecideApprovalsRequest: RequestWithID {}

extension PayshareV1.CommentOnApprovalRequest: RequestWithID {}

extension PayshareV1.DecideApprovalRequest: RequestWithID {}

extension PayshareV1.ReassignApprovalRequest: RequestWithID {}

extension PayshareV1.ReopenApprovalRequest: RequestWithID {}

extension PayshareV1.SubmitForApprovalRequest: RequestWithID {}

extension PayshareV1.WithdrawApprovalRequest: RequestWithID {}

extension PayshareAPIFileDescriptors {
  static let payshareV1ApprovalService = FileDescriptor(
    name: "payshare/v1/approval_service.proto",
    dependencies: [
      "google/protobuf/timestamp.proto",
      "google/rpc/status.proto",
      "payshare/options/field.proto",
      "payshare/options/method.proto",
      "payshare/v1/approval.proto",
      "payshare/v1/approval_route.proto",
    ],
    base64: """
      CiJwYXlzaGFyZS92MS9hcHByb3ZhbF9zZXJ2aWNlLnByb3RvEgtwYXlzaGFyZS52MRofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFt
      cC5wcm90bxoXZ29vZ2xlL3JwYy9zdGF0dXMucHJvdG8aHHBheXNoYXJlL29wdGlvbnMvZmllbGQucHJvdG8aHXBheXNoYXJlL29w
      dGlvbnMvbWV0aG9kLnByb3RvGhpwYXlzaGFyZS92MS9hcHByb3ZhbC5wcm90bxogcGF5c2hhcmUvdjEvYXBwcm92YWxfcm91dGUu
      cHJvdG8iwQIKGFN1Ym1pdEZvckFwcHJvdmFsUmVxdWVzdBJNCg9idWRnZXRfcmV2aXNpb24YASABKAsyIi5wYXlzaGFyZS52MS5C
      dWRnZXRSZXZpc2lvblN1YmplY3RIAFIOYnVkZ2V0UmV2aXNpb24SRAoMZXhwZW5zZV9lZGl0GBEgASgLMh8ucGF5c2hhcmUudjEu
      RXhwZW5zZUVkaXRTdWJqZWN0SABSC2V4cGVuc2VFZGl0EjQKEWFwcHJvdmFsX3JvdXRlX2lkGAIgASgJQgiStRgEEgIYAVIPYXBw
      cm92YWxSb3V0ZUlkEh4KBGV0YWcYAyABKAlCCpK1GAYIARICEEBSBGV0YWcSJwoKcmVxdWVzdF9pZBgEIAEoCUIIkrUYBBICGAFS
      CXJlcXVlc3RJZEIRCgdzdWJqZWN0EgaatRgCCAEiQQoSR2V0QXBwcm92YWxSZXF1ZXN0EisKC2FwcHJvdmFsX2lkGAEgASgJQgqS
      tRgGCAESAhgBUgphcHByb3ZhbElkImkKFkxpc3RNeUFwcHJvdmFsc1JlcXVlc3QSJQoJcGFnZV9zaXplGAEgASgFQgiStRgEGgII
      AFIIcGFnZVNpemUSKAoKcGFnZV90b2tlbhgCIAEoCUIJkrUYBRIDEIAIUglwYWdlVG9rZW4ifQoXTGlzdE15QXBwcm92YWxzUmVz
      cG9uc2USOgoJYXBwcm92YWxzGAEgAygLMhwucGF5c2hhcmUudjEuV2FpdGluZ0FwcHJvdmFsUglhcHByb3ZhbHMSJgoPbmV4dF9w
      YWdlX3Rva2VuGAIgASgJUg1uZXh0UGFnZVRva2VuIq8BCg9XYWl0aW5nQXBwcm92YWwSMQoIYXBwcm92YWwYASABKAsyFS5wYXlz
      aGFyZS52MS5BcHByb3ZhbFIIYXBwcm92YWwSMgoQYXBwcm92ZXJfdXNlcl9pZBgCIAEoCUIIsrUYBBICGAFSDmFwcHJvdmVyVXNl
      cklkEjUKCGR1ZV90aW1lGAMgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIHZHVlVGltZSKzAQoUTGlzdEFwcHJvdmFs
      c1JlcXVlc3QSJQoJYnVkZ2V0X2lkGAEgASgJQgiStRgEEgIYAVIIYnVkZ2V0SWQSJQoJcGFnZV9zaXplGAIgASgFQgiStRgEGgII
      AFIIcGFnZVNpemUSKAoKcGFnZV90b2tlbhgDIAEoCUIJkrUYBRIDEIAIUglwYWdlVG9rZW4SIwoIZXZlbnRfaWQYBCABKAlCCJK1
      GAQSAhgBUgdldmVudElkInQKFUxpc3RBcHByb3ZhbHNSZXNwb25zZRIzCglhcHByb3ZhbHMYASADKAsyFS5wYXlzaGFyZS52MS5B
      cHByb3ZhbFIJYXBwcm92YWxzEiYKD25leHRfcGFnZV90b2tlbhgCIAEoCVINbmV4dFBhZ2VUb2tlbiKAAgogTGlzdE9yZ2FuaXNh
      dGlvbkFwcHJvdmFsc1JlcXVlc3QSJQoJcGFnZV9zaXplGAEgASgFQgiStRgEGgIIAFIIcGFnZVNpemUSKAoKcGFnZV90b2tlbhgC
      IAEoCUIJkrUYBRIDEIAIUglwYWdlVG9rZW4SQwoGc3RhdGVzGAMgAygOMhsucGF5c2hhcmUudjEuQXBwcm92YWwuU3RhdGVCDpK1
      GAoiAggBKgQQCBgBUgZzdGF0ZXMSRgoHc3ViamVjdBgEIAEoDjIiLnBheXNoYXJlLnYxLkFwcHJvdmFsUm91dGUuU3ViamVjdEII
      krUYBCICCAFSB3N1YmplY3QigAEKIUxpc3RPcmdhbmlzYXRpb25BcHByb3ZhbHNSZXNwb25zZRIzCglhcHByb3ZhbHMYASADKAsy
      FS5wYXlzaGFyZS52MS5BcHByb3ZhbFIJYXBwcm92YWxzEiYKD25leHRfcGFnZV90b2tlbhgCIAEoCVINbmV4dFBhZ2VUb2tlbiK0
      AgoVRGVjaWRlQXBwcm92YWxSZXF1ZXN0EisKC2FwcHJvdmFsX2lkGAEgASgJQgqStRgGCAESAhgBUgphcHByb3ZhbElkEkQKBmNo
      b2ljZRgCIAEoDjIgLnBheXNoYXJlLnYxLkFwcHJvdmFsVm90ZS5DaG9pY2VCCpK1GAYIASICCAFSBmNob2ljZRIiCgZkaWdlc3QY
      AyABKAlCCpK1GAYIARICEFBSBmRpZ2VzdBIyChBhcHByb3Zlcl91c2VyX2lkGAQgASgJQgiStRgEEgIYAVIOYXBwcm92ZXJVc2Vy
      SWQSJwoHY29tbWVudBgFIAEoCUINkrUYBRIDENAPuLUYAlIHY29tbWVudBInCgpyZXF1ZXN0X2lkGAYgASgJQgiStRgEEgIYAVIJ
      cmVxdWVzdElkIp8DChpCdWxrRGVjaWRlQXBwcm92YWxzUmVxdWVzdBJbCgVpdGVtcxgBIAMoCzIsLnBheXNoYXJlLnYxLkJ1bGtE
      ZWNpZGVBcHByb3ZhbHNSZXF1ZXN0Lkl0ZW1CF5K1GBMIASoPEGQiC2FwcHJvdmFsX2lkUgVpdGVtcxInCgpyZXF1ZXN0X2lkGAIg
      ASgJQgiStRgEEgIYAVIJcmVxdWVzdElkGvoBCgRJdGVtEisKC2FwcHJvdmFsX2lkGAEgASgJQgqStRgGCAESAhgBUgphcHByb3Zh
      bElkEkQKBmNob2ljZRgCIAEoDjIgLnBheXNoYXJlLnYxLkFwcHJvdmFsVm90ZS5DaG9pY2VCCpK1GAYIASICCAFSBmNob2ljZRIi
      CgZkaWdlc3QYAyABKAlCCpK1GAYIARICEFBSBmRpZ2VzdBIyChBhcHByb3Zlcl91c2VyX2lkGAQgASgJQgiStRgEEgIYAVIOYXBw
      cm92ZXJVc2VySWQSJwoHY29tbWVudBgFIAEoCUINkrUYBRIDENAPuLUYAlIHY29tbWVudCLeAQobQnVsa0RlY2lkZUFwcHJvdmFs
      c1Jlc3BvbnNlEkkKB3Jlc3VsdHMYASADKAsyLy5wYXlzaGFyZS52MS5CdWxrRGVjaWRlQXBwcm92YWxzUmVzcG9uc2UuUmVzdWx0
      UgdyZXN1bHRzGnQKBlJlc3VsdBIzCghhcHByb3ZhbBgBIAEoCzIVLnBheXNoYXJlLnYxLkFwcHJvdmFsSABSCGFwcHJvdmFsEioK
      BWVycm9yGAIgASgLMhIuZ29vZ2xlLnJwYy5TdGF0dXNIAFIFZXJyb3JCCQoHb3V0Y29tZSKPAQoXV2l0aGRyYXdBcHByb3ZhbFJl
      cXVlc3QSKwoLYXBwcm92YWxfaWQYASABKAlCCpK1GAYIARICGAFSCmFwcHJvdmFsSWQSHgoEZXRhZxgCIAEoCUIKkrUYBggBEgIQ
      QFIEZXRhZxInCgpyZXF1ZXN0X2lkGAMgASgJQgiStRgEEgIYAVIJcmVxdWVzdElkIo0BChVSZW9wZW5BcHByb3ZhbFJlcXVlc3QS
      KwoLYXBwcm92YWxfaWQYASABKAlCCpK1GAYIARICGAFSCmFwcHJvdmFsSWQSHgoEZXRhZxgCIAEoCUIKkrUYBggBEgIQQFIEZXRh
      ZxInCgpyZXF1ZXN0X2lkGAMgASgJQgiStRgEEgIYAVIJcmVxdWVzdElkIpACChdSZWFzc2lnbkFwcHJvdmFsUmVxdWVzdBIrCgth
      cHByb3ZhbF9pZBgBIAEoCUIKkrUYBggBEgIYAVIKYXBwcm92YWxJZBIpCgpzdGVwX2luZGV4GAIgASgFQgqStRgGGgQIABASUglz
      dGVwSW5kZXgSKgoMZnJvbV91c2VyX2lkGAMgASgJQgiStRgEEgIYAVIKZnJvbVVzZXJJZBIoCgp0b191c2VyX2lkGAQgASgJQgqS
      tRgGCAESAhgBUgh0b1VzZXJJZBIeCgRldGFnGAUgASgJQgqStRgGCAESAhBAUgRldGFnEicKCnJlcXVlc3RfaWQYBiABKAlCCJK1
      GAQSAhgBUglyZXF1ZXN0SWQisAEKGENvbW1lbnRPbkFwcHJvdmFsUmVxdWVzdBIrCgthcHByb3ZhbF9pZBgBIAEoCUIKkrUYBggB
      EgIYAVIKYXBwcm92YWxJZBI+Cgdjb21tZW50GAIgASgLMhwucGF5c2hhcmUudjEuQXBwcm92YWxDb21tZW50QgaStRgCCAFSB2Nv
      bW1lbnQSJwoKcmVxdWVzdF9pZBgDIAEoCUIIkrUYBBICGAFSCXJlcXVlc3RJZCKbAQobTGlzdEFwcHJvdmFsQ29tbWVudHNSZXF1
      ZXN0EisKC2FwcHJvdmFsX2lkGAEgASgJQgqStRgGCAESAhgBUgphcHByb3ZhbElkEiUKCXBhZ2Vfc2l6ZRgCIAEoBUIIkrUYBBoC
      CABSCHBhZ2VTaXplEigKCnBhZ2VfdG9rZW4YAyABKAlCCZK1GAUSAxCACFIJcGFnZVRva2VuIoABChxMaXN0QXBwcm92YWxDb21t
      ZW50c1Jlc3BvbnNlEjgKCGNvbW1lbnRzGAEgAygLMhwucGF5c2hhcmUudjEuQXBwcm92YWxDb21tZW50Ughjb21tZW50cxImCg9u
      ZXh0X3BhZ2VfdG9rZW4YAiABKAlSDW5leHRQYWdlVG9rZW4icAoWRXhwbGFpbkFwcHJvdmFsUmVxdWVzdBIrCgthcHByb3ZhbF9p
      ZBgBIAEoCUIKkrUYBggBEgIYAVIKYXBwcm92YWxJZBIpCgh1c2VyX2lkcxgCIAMoCUIOkrUYChICGAEqBBAUGAFSB3VzZXJJZHMi
      2AIKF0V4cGxhaW5BcHByb3ZhbFJlc3BvbnNlEjEKCGFwcHJvdmFsGAEgASgLMhUucGF5c2hhcmUudjEuQXBwcm92YWxSCGFwcHJv
      dmFsEhQKBWdpdmVuGAIgASgFUgVnaXZlbhI1CghkdWVfdGltZRgDIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSB2R1
      ZVRpbWUSLQoQc3R1Y2tfc3RlcF9pbmRleBgEIAEoBUgAUg5zdHVja1N0ZXBJbmRleIgBARI8ChVyZWFzc2lnbmFibGVfdXNlcl9p
      ZHMYBSADKAlCCLK1GAQSAhgBUhNyZWFzc2lnbmFibGVVc2VySWRzEjsKCWFwcHJvdmVycxgGIAMoCzIdLnBheXNoYXJlLnYxLkFw
      cHJvdmVyU3RhbmRpbmdSCWFwcHJvdmVyc0ITChFfc3R1Y2tfc3RlcF9pbmRleCKvAgoQQXBwcm92ZXJTdGFuZGluZxIhCgd1c2Vy
      X2lkGAEgASgJQgiytRgEEgIYAVIGdXNlcklkEiYKCW9ic3RhY2xlcxgCIAMoCUIIsrUYBBICEChSCW9ic3RhY2xlcxJECglkZWxl
      Z2F0ZXMYAyADKAsyJi5wYXlzaGFyZS52MS5BcHByb3ZlclN0YW5kaW5nLkRlbGVnYXRlUglkZWxlZ2F0ZXMaiQEKCERlbGVnYXRl
      EiEKB3VzZXJfaWQYASABKAlCCLK1GAQSAhgBUgZ1c2VySWQSMgoQdGhyb3VnaF91c2VyX2lkcxgCIAMoCUIIsrUYBBICGAFSDnRo
      cm91Z2hVc2VySWRzEiYKCW9ic3RhY2xlcxgDIAMoCUIIsrUYBBICEChSCW9ic3RhY2xlczKpEQoPQXBwcm92YWxTZXJ2aWNlEvMB
      ChFTdWJtaXRGb3JBcHByb3ZhbBIlLnBheXNoYXJlLnYxLlN1Ym1pdEZvckFwcHJvdmFsUmVxdWVzdBoVLnBheXNoYXJlLnYxLkFw
      cHJvdmFsIp8BirUYmgEYAiACSksKGFBFUk1JU1NJT05fQlVER0VUX1VQREFURRIUUkVTT1VSQ0VfVFlQRV9CVURHRVQaGWJ1ZGdl
      dF9yZXZpc2lvbi5idWRnZXRfaWRKRwoZUEVSTUlTU0lPTl9FWFBFTlNFX1VQREFURRITUkVTT1VSQ0VfVFlQRV9FVkVOVBoVZXhw
      ZW5zZV9lZGl0LmV2ZW50X2lkEpABCgtHZXRBcHByb3ZhbBIfLnBheXNoYXJlLnYxLkdldEFwcHJvdmFsUmVxdWVzdBoVLnBheXNo
      YXJlLnYxLkFwcHJvdmFsIkmKtRhFGAEgAUo/ChhQRVJNSVNTSU9OX0FQUFJPVkFMX1JFQUQSFlJFU09VUkNFX1RZUEVfQVBQUk9W
      QUwaC2FwcHJvdmFsX2lkEoIBCg9MaXN0TXlBcHByb3ZhbHMSIy5wYXlzaGFyZS52MS5MaXN0TXlBcHByb3ZhbHNSZXF1ZXN0GiQu
      cGF5c2hhcmUudjEuTGlzdE15QXBwcm92YWxzUmVzcG9uc2UiJIq1GCAYASABShoKGFBFUk1JU1NJT05fQVBQUk9WQUxfUkVBRBLZ
      AQoNTGlzdEFwcHJvdmFscxIhLnBheXNoYXJlLnYxLkxpc3RBcHByb3ZhbHNSZXF1ZXN0GiIucGF5c2hhcmUudjEuTGlzdEFwcHJv
      dmFsc1Jlc3BvbnNlIoABirUYfBgBIAFKOwoYUEVSTUlTU0lPTl9BUFBST1ZBTF9SRUFEEhRSRVNPVVJDRV9UWVBFX0JVREdFVBoJ
      YnVkZ2V0X2lkSjkKGFBFUk1JU1NJT05fQVBQUk9WQUxfUkVBRBITUkVTT1VSQ0VfVFlQRV9FVkVOVBoIZXZlbnRfaWQSoAEKGUxp
      c3RPcmdhbmlzYXRpb25BcHByb3ZhbHMSLS5wYXlzaGFyZS52MS5MaXN0T3JnYW5pc2F0aW9uQXBwcm92YWxzUmVxdWVzdBouLnBh
      eXNoYXJlLnYxLkxpc3RPcmdhbmlzYXRpb25BcHByb3ZhbHNSZXNwb25zZSIkirUYIBgBIAFKGgoYUEVSTUlTU0lPTl9BUFBST1ZB
      TF9MSVNUEpgBCg5EZWNpZGVBcHByb3ZhbBIiLnBheXNoYXJlLnYxLkRlY2lkZUFwcHJvdmFsUmVxdWVzdBoVLnBheXNoYXJlLnYx
      LkFwcHJvdmFsIkuKtRhHGAIgAkpBChpQRVJNSVNTSU9OX0FQUFJPVkFMX0RFQ0lERRIWUkVTT1VSQ0VfVFlQRV9BUFBST1ZBTBoL
      YXBwcm92YWxfaWQSjgEKE0J1bGtEZWNpZGVBcHByb3ZhbHMSJy5wYXlzaGFyZS52MS5CdWxrRGVjaWRlQXBwcm92YWxzUmVxdWVz
      dBooLnBheXNoYXJlLnYxLkJ1bGtEZWNpZGVBcHByb3ZhbHNSZXNwb25zZSIkirUYIBgCIAJKGgoYUEVSTUlTU0lPTl9BUFBST1ZB
      TF9SRUFEEpoBChBXaXRoZHJhd0FwcHJvdmFsEiQucGF5c2hhcmUudjEuV2l0aGRyYXdBcHByb3ZhbFJlcXVlc3QaFS5wYXlzaGFy
      ZS52MS5BcHByb3ZhbCJJirUYRRgCIAJKPwoYUEVSTUlTU0lPTl9BUFBST1ZBTF9SRUFEEhZSRVNPVVJDRV9UWVBFX0FQUFJPVkFM
      GgthcHByb3ZhbF9pZBKWAQoOUmVvcGVuQXBwcm92YWwSIi5wYXlzaGFyZS52MS5SZW9wZW5BcHByb3ZhbFJlcXVlc3QaFS5wYXlz
      aGFyZS52MS5BcHByb3ZhbCJJirUYRRgCIAJKPwoYUEVSTUlTU0lPTl9BUFBST1ZBTF9SRUFEEhZSRVNPVVJDRV9UWVBFX0FQUFJP
      VkFMGgthcHByb3ZhbF9pZBKaAQoQUmVhc3NpZ25BcHByb3ZhbBIkLnBheXNoYXJlLnYxLlJlYXNzaWduQXBwcm92YWxSZXF1ZXN0
      GhUucGF5c2hhcmUudjEuQXBwcm92YWwiSYq1GEUYAiACSj8KGFBFUk1JU1NJT05fQVBQUk9WQUxfUkVBRBIWUkVTT1VSQ0VfVFlQ
      RV9BUFBST1ZBTBoLYXBwcm92YWxfaWQSpgEKEUNvbW1lbnRPbkFwcHJvdmFsEiUucGF5c2hhcmUudjEuQ29tbWVudE9uQXBwcm92
      YWxSZXF1ZXN0GhwucGF5c2hhcmUudjEuQXBwcm92YWxDb21tZW50IkyKtRhIGAIgAkpCChtQRVJNSVNTSU9OX0FQUFJPVkFMX0NP
      TU1FTlQSFlJFU09VUkNFX1RZUEVfQVBQUk9WQUwaC2FwcHJvdmFsX2lkErYBChRMaXN0QXBwcm92YWxDb21tZW50cxIoLnBheXNo
      YXJlLnYxLkxpc3RBcHByb3ZhbENvbW1lbnRzUmVxdWVzdBopLnBheXNoYXJlLnYxLkxpc3RBcHByb3ZhbENvbW1lbnRzUmVzcG9u
      c2UiSYq1GEUYASABSj8KGFBFUk1JU1NJT05fQVBQUk9WQUxfUkVBRBIWUkVTT1VSQ0VfVFlQRV9BUFBST1ZBTBoLYXBwcm92YWxf
      aWQSpwEKD0V4cGxhaW5BcHByb3ZhbBIjLnBheXNoYXJlLnYxLkV4cGxhaW5BcHByb3ZhbFJlcXVlc3QaJC5wYXlzaGFyZS52MS5F
      eHBsYWluQXBwcm92YWxSZXNwb25zZSJJirUYRRgBIAFKPwoYUEVSTUlTU0lPTl9BUFBST1ZBTF9SRUFEEhZSRVNPVVJDRV9UWVBF
      X0FQUFJPVkFMGgthcHByb3ZhbF9pZEJmCg9kZXYucGF5c2hhcmUudjFQAVomcGF5c2hhcmUuZGV2L2dvL3BheXNoYXJlL3YxO3Bh
      eXNoYXJldjGqAgtQYXlzaGFyZS5WMcoCC1BheXNoYXJlXFYx6gIMUGF5c2hhcmU6OlYxYgZwcm90bzM=
      """)
}
