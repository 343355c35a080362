// Generated from payshare/v1/budget_service.proto by protoc-gen-payshare, do not edit.

public import GoogleAPI
public import Protobuf
public import RPC

extension PayshareV1 {
  /// Asks for a new budget.
  public struct CreateBudgetRequest: DescribedMessage {
    /// The id of its goal.
    public var goalID: String = ""
    private var budgetBox: Box<PayshareV1.Budget>?
    /// The budget to make.
    public var budget: PayshareV1.Budget? {
      get { budgetBox?.value }
      set { budgetBox = newValue.map { Box($0) } }
    }
    /// The id of the new budget, a UUID chosen by the client, preferably a UUIDv7; the server chooses one if
    /// it is empty. With
    /// it the call can be repeated safely for ever: if the same caller made the budget with the same request,
    /// `request_id`
    /// aside, the answer is the budget as it is now. Otherwise a taken id gives `ALREADY_EXISTS`, or
    /// `PERMISSION_DENIED` if
    /// the caller may not see the budget.
    public var budgetID: String = ""
    /// The lines of its first revision; it may have none yet. They take the places of those that the template
    /// has for the
    /// same categories.
    public var lines: [PayshareV1.BudgetLine] = []
    /// Why.
    public var reason: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""
    /// The id of a template to make it with; empty for none. The budget has its currency. An unknown one
    /// gives
    /// `INVALID_ARGUMENT` with the reason `UNKNOWN_BUDGET_TEMPLATE`; one with a line that cannot be made now,
    /// as of an
    /// archived category, `FAILED_PRECONDITION` with the reason that stating the line would give.
    public var budgetTemplateID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.CreateBudgetRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.goalID = try reader.string(limit: 36)
        case 18: try reader.message(into: &self.budgetBox)
        case 26: self.budgetID = try reader.string(limit: 36)
        case 34: try reader.message(appendingTo: &self.lines, limit: 1000)
        case 42: self.reason = try reader.string(limit: 500)
        case 50: self.requestID = try reader.string(limit: 36)
        case 58: self.budgetTemplateID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.goalID, field: 1)
      writer.message(self.budgetBox, field: 2)
      writer.string(self.budgetID, field: 3)
      writer.messages(self.lines, field: 4)
      writer.string(self.reason, field: 5)
      writer.string(self.requestID, field: 6)
      writer.string(self.budgetTemplateID, field: 7)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.goalID, "goal_id", required: true, StringRules(format: .uuid))
      violations.message(self.budget, "budget", required: true)
      violations.string(self.budgetID, "budget_id", StringRules(format: .uuid))
      if violations.count(self.lines.count, "lines", maximum: 1000) {
        violations.messages(self.lines, "lines")
        violations.unique(self.lines.lazy.map(\.categoryID), "lines", by: "category_id")
      }
      violations.string(self.reason, "reason", StringRules(maximumLength: 500))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
      violations.string(self.budgetTemplateID, "budget_template_id", StringRules(format: .uuid))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest number of elements of `lines`.
      public static var linesCount: Int { 1000 }
      /// The greatest length of `reason`, in Unicode scalars.
      public static var reasonLength: Int { 500 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 8307 }
      /// One of `lines`, with its tag and length.
      public static var lines: Int { 1181 }
    }
  }
}

extension PayshareV1 {
  /// Asks for one budget.
  public struct GetBudgetRequest: DescribedMessage {
    /// The budget's id.
    public var budgetID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GetBudgetRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.budgetID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.budgetID, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.budgetID, "budget_id", required: true, StringRules(format: .uuid))
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 38 }
    }
  }
}

extension PayshareV1 {
  /// Asks for a page of the caller's budgets.
  public struct ListBudgetsRequest: DescribedMessage {
    /// The most budgets on a page: 50 if it is zero; more than 1 000 means 1 000. A page ends earlier rather
    /// than exceed 3
    /// MiB (AIP-158: only an empty `next_page_token` ends the list).
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before, with the same other arguments; empty for the first page.
    public var pageToken: String = ""
    /// Which budgets to list, in the syntax of `ListExpensesRequest.filter`; all if it is empty. The fields
    /// and their
    /// operators:
    ///
    /// - `goal_id`: `=` and the id of a goal.
    public var filter: String = ""
    /// The order: `create_time desc`, newest first, is the only one and the default.
    public var orderBy: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListBudgetsRequest" }

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
  /// A page of budgets.
  public struct ListBudgetsResponse: DescribedMessage {
    /// The budgets of this page.
    public var budgets: [PayshareV1.Budget] = []
    /// The token of the next page; only an empty one means that this was the last page.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListBudgetsResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.budgets)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.budgets, field: 1)
      writer.string(self.nextPageToken, field: 2)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// One of `budgets`, with its tag and length.
      public static var budgets: Int { 6152 }
    }
  }
}

extension PayshareV1 {
  /// Asks for a page of all budgets.
  public struct ListOrganisationBudgetsRequest: DescribedMessage {
    /// The most budgets on a page: 50 if it is zero; more than 1 000 means 1 000. A page ends earlier rather
    /// than exceed 3
    /// MiB (AIP-158: only an empty `next_page_token` ends the list).
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before, with the same other arguments; empty for the first page.
    public var pageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListOrganisationBudgetsRequest" }

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
  /// A page of budgets.
  public struct ListOrganisationBudgetsResponse: DescribedMessage {
    /// The budgets of this page.
    public var budgets: [PayshareV1.Budget] = []
    /// The token of the next page; only an empty one means that this was the last page.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListOrganisationBudgetsResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.budgets)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.budgets, field: 1)
      writer.string(self.nextPageToken, field: 2)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// One of `budgets`, with its tag and length.
      public static var budgets: Int { 6152 }
    }
  }
}

extension PayshareV1 {
  /// Asks to change a budget.
  public struct UpdateBudgetRequest: DescribedMessage {
    /// The budget's id.
    public var budgetID: String = ""
    private var budgetBox: Box<PayshareV1.Budget>?
    /// The budget with its new values.
    public var budget: PayshareV1.Budget? {
      get { budgetBox?.value }
      set { budgetBox = newValue.map { Box($0) } }
    }
    /// The fields to change: `display_name`, `description`; `*` means both.
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
    public static var fullName: String { "payshare.v1.UpdateBudgetRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.budgetID = try reader.string(limit: 36)
        case 18: try reader.message(into: &self.budgetBox)
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
      writer.string(self.budgetID, field: 1)
      writer.message(self.budgetBox, field: 2)
      writer.message(self.updateMask, field: 3)
      writer.string(self.etag, field: 4)
      writer.string(self.reason, field: 5)
      writer.string(self.requestID, field: 6)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.budgetID, "budget_id", required: true, StringRules(format: .uuid))
      violations.message(self.budget, "budget", required: true)
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
      public static var message: Int { 111194 }
    }
  }
}

extension PayshareV1 {
  /// Asks for a budget like another one.
  public struct CopyBudgetRequest: DescribedMessage {
    /// The id of the budget to copy.
    public var budgetID: String = ""
    /// The number of its revision to copy: the one in force, else the newest, if it is zero.
    public var number: Int64 = 0
    /// The id of the goal of the new budget.
    public var goalID: String = ""
    private var budgetBox: Box<PayshareV1.Budget>?
    /// The new budget: its name, description and periods. Its currency is that of the other one.
    public var budget: PayshareV1.Budget? {
      get { budgetBox?.value }
      set { budgetBox = newValue.map { Box($0) } }
    }
    /// The id of the new budget, a UUID chosen by the client, preferably a UUIDv7; the server chooses one if
    /// it is empty. With
    /// it the call can be repeated safely for ever: if the same caller made the budget with the same request,
    /// `request_id`
    /// aside, the answer is the budget as it is now. Otherwise a taken id gives `ALREADY_EXISTS`, or
    /// `PERMISSION_DENIED` if
    /// the caller may not see the budget.
    public var newBudgetID: String = ""
    /// By how much its amounts rise, in thousandths, or fall if it is less than zero.
    public var changePermille: Int32 = 0
    /// Why.
    public var reason: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.CopyBudgetRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.budgetID = try reader.string(limit: 36)
        case 16: self.number = try reader.int64()
        case 26: self.goalID = try reader.string(limit: 36)
        case 34: try reader.message(into: &self.budgetBox)
        case 42: self.newBudgetID = try reader.string(limit: 36)
        case 48: self.changePermille = try reader.int32()
        case 58: self.reason = try reader.string(limit: 500)
        case 66: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.budgetID, field: 1)
      writer.int64(self.number, field: 2)
      writer.string(self.goalID, field: 3)
      writer.message(self.budgetBox, field: 4)
      writer.string(self.newBudgetID, field: 5)
      writer.int32(self.changePermille, field: 6)
      writer.string(self.reason, field: 7)
      writer.string(self.requestID, field: 8)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.budgetID, "budget_id", required: true, StringRules(format: .uuid))
      violations.integer(self.number, "number", in: 0...Int64.max)
      violations.string(self.goalID, "goal_id", required: true, StringRules(format: .uuid))
      violations.message(self.budget, "budget", required: true)
      violations.string(self.newBudgetID, "new_budget_id", StringRules(format: .uuid))
      violations.integer(self.changePermille, "change_permille", in: -1000...10000)
      violations.string(self.reason, "reason", StringRules(maximumLength: 500))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The values of `change_permille`.
      public static var changePermille: ClosedRange<Int32> { -1000...10000 }
      /// The greatest length of `reason`, in Unicode scalars.
      public static var reasonLength: Int { 500 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 8329 }
    }
  }
}

extension PayshareV1 {
  /// Asks for a new draft.
  public struct CreateBudgetRevisionRequest: DescribedMessage {
    /// The budget's id.
    public var budgetID: String = ""
    /// The number of the revision to begin with: the one in force, else the newest, if it is zero.
    public var baseNumber: Int64 = 0
    /// Why.
    public var reason: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.CreateBudgetRevisionRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.budgetID = try reader.string(limit: 36)
        case 16: self.baseNumber = try reader.int64()
        case 26: self.reason = try reader.string(limit: 500)
        case 34: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.budgetID, field: 1)
      writer.int64(self.baseNumber, field: 2)
      writer.string(self.reason, field: 3)
      writer.string(self.requestID, field: 4)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.budgetID, "budget_id", required: true, StringRules(format: .uuid))
      violations.integer(self.baseNumber, "base_number", in: 0...Int64.max)
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
      public static var message: Int { 2090 }
    }
  }
}

extension PayshareV1 {
  /// Asks for one revision.
  public struct GetBudgetRevisionRequest: DescribedMessage {
    /// The budget's id.
    public var budgetID: String = ""
    /// The number of the revision: the one in force, else the newest, if it is zero.
    public var number: Int64 = 0

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GetBudgetRevisionRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.budgetID = try reader.string(limit: 36)
        case 16: self.number = try reader.int64()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.budgetID, field: 1)
      writer.int64(self.number, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.budgetID, "budget_id", required: true, StringRules(format: .uuid))
      violations.integer(self.number, "number", in: 0...Int64.max)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 49 }
    }
  }
}

extension PayshareV1 {
  /// Asks for a page of the revisions of a budget.
  public struct ListBudgetRevisionsRequest: DescribedMessage {
    /// The budget's id.
    public var budgetID: String = ""
    /// The most revisions on a page: 50 if it is zero; more than 1 000 means 1 000. A page ends earlier
    /// rather than exceed 3
    /// MiB (AIP-158: only an empty `next_page_token` ends the list).
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before, with the same other arguments; empty for the first page.
    public var pageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListBudgetRevisionsRequest" }

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
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.budgetID, "budget_id", required: true, StringRules(format: .uuid))
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
  /// A page of revisions.
  public struct ListBudgetRevisionsResponse: DescribedMessage {
    /// The revisions of this page.
    public var revisions: [PayshareV1.BudgetRevision] = []
    /// The token of the next page; only an empty one means that this was the last page.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListBudgetRevisionsResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.revisions)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.revisions, field: 1)
      writer.string(self.nextPageToken, field: 2)
    }
  }
}

extension PayshareV1 {
  /// Asks for a page of the lines of a revision.
  public struct ListBudgetLinesRequest: DescribedMessage {
    /// The budget's id.
    public var budgetID: String = ""
    /// The number of the revision: the one in force, else the newest, if it is zero.
    public var number: Int64 = 0
    /// The most lines on a page: 50 if it is zero; more than 1 000 means 1 000. A page ends earlier rather
    /// than exceed 3
    /// MiB (AIP-158: only an empty `next_page_token` ends the list).
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before, with the same other arguments; empty for the first page.
    public var pageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListBudgetLinesRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.budgetID = try reader.string(limit: 36)
        case 16: self.number = try reader.int64()
        case 24: self.pageSize = try reader.int32()
        case 34: self.pageToken = try reader.string(limit: 1024)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.budgetID, field: 1)
      writer.int64(self.number, field: 2)
      writer.int32(self.pageSize, field: 3)
      writer.string(self.pageToken, field: 4)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.budgetID, "budget_id", required: true, StringRules(format: .uuid))
      violations.integer(self.number, "number", in: 0...Int64.max)
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
      public static var message: Int { 4159 }
    }
  }
}

extension PayshareV1 {
  /// A page of lines.
  public struct ListBudgetLinesResponse: DescribedMessage {
    /// The lines of this page.
    public var lines: [PayshareV1.BudgetLine] = []
    /// The token of the next page; only an empty one means that this was the last page.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListBudgetLinesResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.lines)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.lines, field: 1)
      writer.string(self.nextPageToken, field: 2)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// One of `lines`, with its tag and length.
      public static var lines: Int { 1181 }
    }
  }
}

extension PayshareV1 {
  /// Asks to change lines of a draft.
  public struct UpdateBudgetLinesRequest: DescribedMessage {
    /// The budget's id.
    public var budgetID: String = ""
    /// The number of the revision.
    public var number: Int64 = 0
    /// The lines to add or to replace.
    public var lines: [PayshareV1.BudgetLine] = []
    /// The categories whose lines are removed; each has one, and none is in `lines`.
    public var removedCategoryIDs: [String] = []
    /// The `etag` of the version of the draft to change.
    public var etag: String = ""
    /// Why.
    public var reason: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.UpdateBudgetLinesRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.budgetID = try reader.string(limit: 36)
        case 16: self.number = try reader.int64()
        case 26: try reader.message(appendingTo: &self.lines, limit: 1000)
        case 34:
          try reader.checkItems(self.removedCategoryIDs.count, limit: 1000)
          self.removedCategoryIDs.append(try reader.string(limit: 36))
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
      writer.string(self.budgetID, field: 1)
      writer.int64(self.number, field: 2)
      writer.messages(self.lines, field: 3)
      writer.strings(self.removedCategoryIDs, field: 4)
      writer.string(self.etag, field: 5)
      writer.string(self.reason, field: 6)
      writer.string(self.requestID, field: 7)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.budgetID, "budget_id", required: true, StringRules(format: .uuid))
      violations.integer(self.number, "number", required: true, in: 1...Int64.max)
      if violations.count(self.lines.count, "lines", maximum: 1000) {
        violations.messages(self.lines, "lines")
        violations.unique(self.lines.lazy.map(\.categoryID), "lines", by: "category_id")
      }
      if violations.count(self.removedCategoryIDs.count, "removed_category_ids", maximum: 1000) {
        violations.strings(self.removedCategoryIDs, "removed_category_ids", StringRules(format: .uuid))
        violations.unique(self.removedCategoryIDs, "removed_category_ids")
      }
      violations.string(self.etag, "etag", required: true, StringRules(maximumLength: 64))
      violations.string(self.reason, "reason", StringRules(maximumLength: 500))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest number of elements of `lines`.
      public static var linesCount: Int { 1000 }
      /// The greatest number of elements of `removed_category_ids`.
      public static var removedCategoryIDsCount: Int { 1000 }
      /// The greatest length of `etag`, in Unicode scalars.
      public static var etagLength: Int { 64 }
      /// The greatest length of `reason`, in Unicode scalars.
      public static var reasonLength: Int { 500 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 2349 }
      /// One of `lines`, with its tag and length.
      public static var lines: Int { 1181 }
    }
  }
}

extension PayshareV1 {
  /// Asks to divide a line of a draft.
  public struct DivideBudgetLineRequest: DescribedMessage {
    /// The budget's id.
    public var budgetID: String = ""
    /// The number of the revision.
    public var number: Int64 = 0
    /// The category of the line.
    public var categoryID: String = ""
    /// In what proportion; the same for all that are not archived if there are none.
    public var weights: [PayshareV1.DivideBudgetLineRequest.Weight] = []
    /// The `etag` of the version of the draft to change.
    public var etag: String = ""
    /// Why.
    public var reason: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.DivideBudgetLineRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.budgetID = try reader.string(limit: 36)
        case 16: self.number = try reader.int64()
        case 26: self.categoryID = try reader.string(limit: 36)
        case 34: try reader.message(appendingTo: &self.weights, limit: 1000)
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
      writer.string(self.budgetID, field: 1)
      writer.int64(self.number, field: 2)
      writer.string(self.categoryID, field: 3)
      writer.messages(self.weights, field: 4)
      writer.string(self.etag, field: 5)
      writer.string(self.reason, field: 6)
      writer.string(self.requestID, field: 7)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.budgetID, "budget_id", required: true, StringRules(format: .uuid))
      violations.integer(self.number, "number", required: true, in: 1...Int64.max)
      violations.string(self.categoryID, "category_id", required: true, StringRules(format: .uuid))
      if violations.count(self.weights.count, "weights", maximum: 1000) {
        violations.messages(self.weights, "weights")
        violations.unique(self.weights.lazy.map(\.categoryID), "weights", by: "category_id")
      }
      violations.string(self.etag, "etag", required: true, StringRules(maximumLength: 64))
      violations.string(self.reason, "reason", StringRules(maximumLength: 500))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest number of elements of `weights`.
      public static var weightsCount: Int { 1000 }
      /// The greatest length of `etag`, in Unicode scalars.
      public static var etagLength: Int { 64 }
      /// The greatest length of `reason`, in Unicode scalars.
      public static var reasonLength: Int { 500 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 2387 }
      /// One of `weights`, with its tag and length.
      public static var weights: Int { 46 }
    }

    /// The share of one category.
    public struct Weight: DescribedMessage {
      /// The category, right below that of the line.
      public var categoryID: String = ""
      /// Its share, in proportion to those of the others.
      public var weight: Int64 = 0

      /// The empty message.
      public init() {}

      /// The message's name in the contract.
      public static var fullName: String { "payshare.v1.DivideBudgetLineRequest.Weight" }

      /// The schemas of the message and of all others of its module.
      public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

      /// Reads fields up to the reader's end into this message.
      @inline(never)
      public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
        while let tag = try reader.nextTag() {
          switch tag {
          case 10: self.categoryID = try reader.string(limit: 36)
          case 16: self.weight = try reader.int64()
          default: try reader.skip(tag)
          }
        }
      }

      /// Writes every set field.
      @inline(never)
      public func encode(into writer: inout WireWriter) {
        writer.string(self.categoryID, field: 1)
        writer.int64(self.weight, field: 2)
      }

      /// Adds every violation of the contract's field rules.
      @inline(never)
      public func validate(into violations: inout Violations) {
        violations.string(self.categoryID, "category_id", required: true, StringRules(format: .uuid))
        violations.integer(self.weight, "weight", required: true, in: 1...1000000000)
      }

      /// The limits of the fields, from the rules of the contract.
      public enum Limits {
        /// The values of `weight`.
        public static var weight: ClosedRange<Int64> { 1...1000000000 }
      }

      /// The greatest size of the message on the wire, in bytes.
      public enum EncodedSize {
        /// The message.
        public static var message: Int { 44 }
      }
    }
  }
}

extension PayshareV1 {
  /// Asks to remove a draft.
  public struct DeleteBudgetRevisionRequest: DescribedMessage {
    /// The budget's id.
    public var budgetID: String = ""
    /// The number of the revision.
    public var number: Int64 = 0
    /// The `etag` of the version of the draft to remove.
    public var etag: String = ""
    /// Why.
    public var reason: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.DeleteBudgetRevisionRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.budgetID = try reader.string(limit: 36)
        case 16: self.number = try reader.int64()
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
      writer.string(self.budgetID, field: 1)
      writer.int64(self.number, field: 2)
      writer.string(self.etag, field: 3)
      writer.string(self.reason, field: 4)
      writer.string(self.requestID, field: 5)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.budgetID, "budget_id", required: true, StringRules(format: .uuid))
      violations.integer(self.number, "number", required: true, in: 1...Int64.max)
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
      public static var message: Int { 2349 }
    }
  }
}

extension PayshareV1 {
  /// The draft is gone.
  public struct DeleteBudgetRevisionResponse: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.DeleteBudgetRevisionResponse" }

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
  /// Asks to put a draft in force.
  public struct ApproveBudgetRevisionRequest: DescribedMessage {
    /// The budget's id.
    public var budgetID: String = ""
    /// The number of the revision.
    public var number: Int64 = 0
    /// The `etag` of the version of the draft to approve.
    public var etag: String = ""
    /// Why.
    public var reason: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ApproveBudgetRevisionRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.budgetID = try reader.string(limit: 36)
        case 16: self.number = try reader.int64()
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
      writer.string(self.budgetID, field: 1)
      writer.int64(self.number, field: 2)
      writer.string(self.etag, field: 3)
      writer.string(self.reason, field: 4)
      writer.string(self.requestID, field: 5)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.budgetID, "budget_id", required: true, StringRules(format: .uuid))
      violations.integer(self.number, "number", required: true, in: 1...Int64.max)
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
      public static var message: Int { 2349 }
    }
  }
}

extension PayshareV1 {
  /// Asks to move an amount.
  public struct TransferBudgetAmountRequest: DescribedMessage {
    /// The budget's id.
    public var budgetID: String = ""
    /// The number of the revision in force, from which the amount is moved.
    public var number: Int64 = 0
    /// Where it is taken from.
    public var source: PayshareV1.BudgetPlace?
    /// Where it is put.
    public var destination: PayshareV1.BudgetPlace?
    /// The amount, in minor units of the budget's currency.
    public var amountMinor: Int64 = 0
    /// Why.
    public var reason: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.TransferBudgetAmountRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.budgetID = try reader.string(limit: 36)
        case 16: self.number = try reader.int64()
        case 26: try reader.message(into: &self.source)
        case 34: try reader.message(into: &self.destination)
        case 40: self.amountMinor = try reader.int64()
        case 50: self.reason = try reader.string(limit: 500)
        case 58: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.budgetID, field: 1)
      writer.int64(self.number, field: 2)
      writer.message(self.source, field: 3)
      writer.message(self.destination, field: 4)
      writer.int64(self.amountMinor, field: 5)
      writer.string(self.reason, field: 6)
      writer.string(self.requestID, field: 7)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.budgetID, "budget_id", required: true, StringRules(format: .uuid))
      violations.integer(self.number, "number", required: true, in: 1...Int64.max)
      violations.message(self.source, "source", required: true)
      violations.message(self.destination, "destination", required: true)
      violations.integer(self.amountMinor, "amount_minor", required: true, in: 1...1000000000000000)
      violations.string(self.reason, "reason", StringRules(maximumLength: 500))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The values of `amount_minor`.
      public static var amountMinor: ClosedRange<Int64> { 1...1000000000000000 }
      /// The greatest length of `reason`, in Unicode scalars.
      public static var reasonLength: Int { 500 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 2183 }
    }
  }
}

extension PayshareV1 {
  /// Asks for a draft in which an amount is moved.
  public struct DraftBudgetTransferRequest: DescribedMessage {
    /// The budget's id.
    public var budgetID: String = ""
    /// The number of the revision in force, from which the draft is made.
    public var number: Int64 = 0
    /// Where it is taken from.
    public var source: PayshareV1.BudgetPlace?
    /// Where it is put.
    public var destination: PayshareV1.BudgetPlace?
    /// The amount, in minor units of the budget's currency.
    public var amountMinor: Int64 = 0
    /// Why.
    public var reason: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.DraftBudgetTransferRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.budgetID = try reader.string(limit: 36)
        case 16: self.number = try reader.int64()
        case 26: try reader.message(into: &self.source)
        case 34: try reader.message(into: &self.destination)
        case 40: self.amountMinor = try reader.int64()
        case 50: self.reason = try reader.string(limit: 500)
        case 58: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.budgetID, field: 1)
      writer.int64(self.number, field: 2)
      writer.message(self.source, field: 3)
      writer.message(self.destination, field: 4)
      writer.int64(self.amountMinor, field: 5)
      writer.string(self.reason, field: 6)
      writer.string(self.requestID, field: 7)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.budgetID, "budget_id", required: true, StringRules(format: .uuid))
      violations.integer(self.number, "number", required: true, in: 1...Int64.max)
      violations.message(self.source, "source", required: true)
      violations.message(self.destination, "destination", required: true)
      violations.integer(self.amountMinor, "amount_minor", required: true, in: 1...1000000000000000)
      violations.string(self.reason, "reason", StringRules(maximumLength: 500))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The values of `amount_minor`.
      public static var amountMinor: ClosedRange<Int64> { 1...1000000000000000 }
      /// The greatest length of `reason`, in Unicode scalars.
      public static var reasonLength: Int { 500 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 2183 }
    }
  }
}

extension PayshareV1 {
  /// Asks how much may be moved without being approved.
  public struct GetBudgetTransferThresholdRequest: DescribedMessage {
    /// The budget's id.
    public var budgetID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GetBudgetTransferThresholdRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.budgetID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.budgetID, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.budgetID, "budget_id", required: true, StringRules(format: .uuid))
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 38 }
    }
  }
}

extension PayshareV1 {
  /// Asks to say how much may be moved without being approved.
  public struct SetBudgetTransferThresholdRequest: DescribedMessage {
    /// The budget's id.
    public var budgetID: String = ""
    /// The threshold.
    public var threshold: PayshareV1.BudgetTransferThreshold?
    /// The `etag` of the threshold to change; empty if the budget has none.
    public var etag: String = ""
    /// Why.
    public var reason: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.SetBudgetTransferThresholdRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.budgetID = try reader.string(limit: 36)
        case 18: try reader.message(into: &self.threshold)
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
      writer.string(self.budgetID, field: 1)
      writer.message(self.threshold, field: 2)
      writer.string(self.etag, field: 3)
      writer.string(self.reason, field: 4)
      writer.string(self.requestID, field: 5)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.budgetID, "budget_id", required: true, StringRules(format: .uuid))
      violations.message(self.threshold, "threshold", required: true)
      violations.string(self.etag, "etag", StringRules(maximumLength: 64))
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
      public static var message: Int { 2489 }
    }
  }
}

extension PayshareV1 {
  /// Asks to remove a threshold.
  public struct ClearBudgetTransferThresholdRequest: DescribedMessage {
    /// The budget's id.
    public var budgetID: String = ""
    /// The `etag` of the threshold to remove.
    public var etag: String = ""
    /// Why.
    public var reason: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ClearBudgetTransferThresholdRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.budgetID = try reader.string(limit: 36)
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
      writer.string(self.budgetID, field: 1)
      writer.string(self.etag, field: 2)
      writer.string(self.reason, field: 3)
      writer.string(self.requestID, field: 4)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.budgetID, "budget_id", required: true, StringRules(format: .uuid))
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
  /// The threshold is gone.
  public struct ClearBudgetTransferThresholdResponse: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ClearBudgetTransferThresholdResponse" }

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
  /// Asks how two revisions differ.
  public struct CompareBudgetRevisionsRequest: DescribedMessage {
    /// The budget's id.
    public var budgetID: String = ""
    /// The number of the one.
    public var fromNumber: Int64 = 0
    /// The number of the other.
    public var toNumber: Int64 = 0

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.CompareBudgetRevisionsRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.budgetID = try reader.string(limit: 36)
        case 16: self.fromNumber = try reader.int64()
        case 24: self.toNumber = try reader.int64()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.budgetID, field: 1)
      writer.int64(self.fromNumber, field: 2)
      writer.int64(self.toNumber, field: 3)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.budgetID, "budget_id", required: true, StringRules(format: .uuid))
      violations.integer(self.fromNumber, "from_number", required: true, in: 1...Int64.max)
      violations.integer(self.toNumber, "to_number", required: true, in: 1...Int64.max)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 60 }
    }
  }
}

extension PayshareV1 {
  /// How two revisions differ.
  public struct CompareBudgetRevisionsResponse: DescribedMessage {
    /// The lines that differ, in order of the ids of their categories.
    public var differences: [PayshareV1.CompareBudgetRevisionsResponse.LineDifference] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.CompareBudgetRevisionsResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.differences)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.differences, field: 1)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 0 }
    }

    /// A line that differs.
    public struct LineDifference: DescribedMessage {
      /// The category of the line.
      public var categoryID: String = ""
      /// The line in the one; absent if it has none.
      public var before: PayshareV1.BudgetLine?
      /// The line in the other; absent if it has none.
      public var after: PayshareV1.BudgetLine?
      /// The places of the periods in which the amounts differ.
      public var periods: [Int32] = []

      /// The empty message.
      public init() {}

      /// The message's name in the contract.
      public static var fullName: String { "payshare.v1.CompareBudgetRevisionsResponse.LineDifference" }

      /// The schemas of the message and of all others of its module.
      public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

      /// Reads fields up to the reader's end into this message.
      @inline(never)
      public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
        while let tag = try reader.nextTag() {
          switch tag {
          case 10: self.categoryID = try reader.string()
          case 18: try reader.message(into: &self.before)
          case 26: try reader.message(into: &self.after)
          case 32: self.periods.append(try reader.int32())
          case 34: try reader.packed(Int32Codec.self, into: &self.periods)
          default: try reader.skip(tag)
          }
        }
      }

      /// Writes every set field.
      @inline(never)
      public func encode(into writer: inout WireWriter) {
        writer.string(self.categoryID, field: 1)
        writer.message(self.before, field: 2)
        writer.message(self.after, field: 3)
        writer.packed(Int32Codec.self, self.periods, field: 4)
      }

      /// The greatest size of the message on the wire, in bytes.
      public enum EncodedSize {
        /// The message without the elements of its lists.
        public static var message: Int { 2400 }
      }
    }
  }
}

extension PayshareV1 {
  /// Asks for a page of the changes of a budget.
  public struct ListBudgetChangesRequest: DescribedMessage {
    /// The budget's id.
    public var budgetID: String = ""
    /// The most changes on a page: 50 if it is zero; more than 1 000 means 1 000. A page ends earlier rather
    /// than exceed 3
    /// MiB (AIP-158: only an empty `next_page_token` ends the list).
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before, with the same other arguments; empty for the first page.
    public var pageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListBudgetChangesRequest" }

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
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.budgetID, "budget_id", required: true, StringRules(format: .uuid))
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
  public struct ListBudgetChangesResponse: DescribedMessage {
    /// The changes of this page.
    public var changes: [PayshareV1.BudgetChange] = []
    /// The token of the next page; only an empty one means that this was the last page.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListBudgetChangesResponse" }

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
  /// A change of a budget or of what belongs to it.
  public struct BudgetChange: DescribedMessage {
    /// The id of the journal's entry.
    public var id: String = ""
    /// When it was changed.
    public var createTime: GoogleProtobuf.Timestamp?
    /// The user who changed it.
    public var actorUserID: String = ""
    /// What happened.
    public var kind: PayshareV1.BudgetChange.Kind = .unspecified
    /// Why, as it was stated.
    public var reason: String = ""
    /// The number of the revision; zero if it is about none.
    public var number: Int64 = 0
    /// The id of the entry; empty if it is about none.
    public var budgetEntryID: String = ""
    /// The id of the event; empty if it is about none.
    public var eventID: String = ""
    /// What is different, field by field, with the values before and after; of what was made or removed, all
    /// that is set.
    public var differences: [PayshareV1.FieldDifference] = []
    /// The id of the approval; empty if it is about none.
    public var approvalID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.BudgetChange" }

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
        case 48: self.number = try reader.int64()
        case 58: self.budgetEntryID = try reader.string()
        case 66: self.eventID = try reader.string()
        case 74: try reader.message(appendingTo: &self.differences)
        case 82: self.approvalID = try reader.string()
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
      writer.int64(self.number, field: 6)
      writer.string(self.budgetEntryID, field: 7)
      writer.string(self.eventID, field: 8)
      writer.messages(self.differences, field: 9)
      writer.string(self.approvalID, field: 10)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 2234 }
    }

    /// What happened.
    public enum Kind: ProtobufEnum {
      /// Not stated.
      case unspecified
      /// The budget was made.
      case budgetCreated
      /// It was renamed, or described anew.
      case budgetUpdated
      /// A draft was made.
      case revisionCreated
      /// Lines of a draft were changed.
      case linesUpdated
      /// A draft was removed.
      case revisionDeleted
      /// A revision was approved.
      case revisionApproved
      /// An entry was made.
      case entryAdded
      /// An entry was changed.
      case entryUpdated
      /// An entry was removed.
      case entryDeleted
      /// An event counts for it.
      case eventLinked
      /// An event counts for it no more.
      case eventUnlinked
      /// Something happened to the approval of a revision. The differences say what: `state`, `cause`,
      /// `changes` with the names
      /// of `ApprovalChange.Kind`, and of a decision or a place that was given on who is concerned.
      case approvalChanged
      /// It was said how much may be moved without being approved, or that there is no such threshold any
      /// more.
      case transferThresholdChanged
      /// A value that this version of the contract does not name.
      case unrecognized(Int32)

      /// The value that has this number on the wire.
      public init(rawValue: Int32) {
        self =
          switch rawValue {
          case 0: .unspecified
          case 1: .budgetCreated
          case 2: .budgetUpdated
          case 3: .revisionCreated
          case 4: .linesUpdated
          case 5: .revisionDeleted
          case 6: .revisionApproved
          case 7: .entryAdded
          case 8: .entryUpdated
          case 9: .entryDeleted
          case 10: .eventLinked
          case 11: .eventUnlinked
          case 12: .approvalChanged
          case 13: .transferThresholdChanged
          default: .unrecognized(rawValue)
          }
      }

      /// The number on the wire.
      public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .budgetCreated: 1
        case .budgetUpdated: 2
        case .revisionCreated: 3
        case .linesUpdated: 4
        case .revisionDeleted: 5
        case .revisionApproved: 6
        case .entryAdded: 7
        case .entryUpdated: 8
        case .entryDeleted: 9
        case .eventLinked: 10
        case .eventUnlinked: 11
        case .approvalChanged: 12
        case .transferThresholdChanged: 13
        case .unrecognized(let number): number
        }
      }

      /// Whether this version of the contract names the value.
      public var isDefined: Bool { if case .unrecognized = self { false } else { true } }
    }
  }
}

extension PayshareV1 {
  /// Keeps budgets and their revisions. Who owns a goal may do all with its budgets; others what roles on the
  /// goal or on
  /// the budget allow. Any other budget gives `PERMISSION_DENIED`.
  ///
  /// Changes name the `etag` of the version that they change: an old one gives `ABORTED` with the reason
  /// `STALE_ETAG`. An
  /// unknown revision gives `NOT_FOUND` with the reason `BUDGET_REVISION_NOT_FOUND`. What the state of a
  /// revision does not
  /// allow gives `FAILED_PRECONDITION` with the reason `BUDGET_REVISION_STATE`, the `state`, and in `verbs`
  /// the methods that
  /// it allows. Each change may say why it is made; that stands in the journal and in `ListBudgetChanges`,
  /// for ever.
  public protocol BudgetService: Service {
    /// Makes a budget of a goal, with a first revision, which is a draft. A goal that is archived gives
    /// `FAILED_PRECONDITION` with the reason `GOAL_STATE`.
    func createBudget(_ request: CreateBudgetRequest, _ call: ServerCall) async throws(Status) -> Budget
    /// Shows one budget.
    func getBudget(_ request: GetBudgetRequest, _ call: ServerCall) async throws(Status) -> Budget
    /// Lists the budgets of the goals that the caller owns, and those on which, or on the goals of which, the
    /// caller or a
    /// group of theirs was granted a role that shows them; newest first.
    func listBudgets(
      _ request: ListBudgetsRequest,
      _ call: ServerCall
    ) async throws(Status) -> ListBudgetsResponse
    /// Lists all budgets of the organisation, newest first. All of its pages are of one state of roles and
    /// grants: if they
    /// change in between, the next page gives `INVALID_ARGUMENT` with the reason `PAGE_TOKEN_OUTDATED`.
    func listOrganisationBudgets(
      _ request: ListOrganisationBudgetsRequest,
      _ call: ServerCall
    ) async throws(Status) -> ListOrganisationBudgetsResponse
    /// Changes what a budget is called and what it is about.
    func updateBudget(_ request: UpdateBudgetRequest, _ call: ServerCall) async throws(Status) -> Budget
    /// Makes a budget from the lines of another one, its amounts changed by a percentage: the whole is
    /// rounded once, and all
    /// sums are exact. It has as many periods as the other one, and may be of another goal. Lines of
    /// categories that were
    /// merged become lines of what these mean now.
    func copyBudget(_ request: CopyBudgetRequest, _ call: ServerCall) async throws(Status) -> Budget
    /// Makes a draft of the next revision from another one, whatever its state. A budget has at most 10
    /// revisions that were
    /// never approved; one more gives `FAILED_PRECONDITION` with the reason `TOO_MANY_DRAFTS`.
    func createBudgetRevision(
      _ request: CreateBudgetRevisionRequest,
      _ call: ServerCall
    ) async throws(Status) -> BudgetRevision
    /// Shows one revision.
    func getBudgetRevision(
      _ request: GetBudgetRevisionRequest,
      _ call: ServerCall
    ) async throws(Status) -> BudgetRevision
    /// Lists the revisions of a budget, newest first.
    func listBudgetRevisions(
      _ request: ListBudgetRevisionsRequest,
      _ call: ServerCall
    ) async throws(Status) -> ListBudgetRevisionsResponse
    /// Lists the lines of a revision, in order of the ids of their categories.
    func listBudgetLines(
      _ request: ListBudgetLinesRequest,
      _ call: ServerCall
    ) async throws(Status) -> ListBudgetLinesResponse
    /// Changes lines of a draft: adds those that are new, replaces those of categories that have one, and
    /// removes others. The
    /// lines below a line may not have more than it in any period: `CHILDREN_EXCEED_PARENT`.
    func updateBudgetLines(
      _ request: UpdateBudgetLinesRequest,
      _ call: ServerCall
    ) async throws(Status) -> BudgetRevision
    /// Divides a line of a draft among the categories right below it, which get lines, in place of those that
    /// they have,
    /// with its limit and its rollover, and together exactly its amounts.
    func divideBudgetLine(
      _ request: DivideBudgetLineRequest,
      _ call: ServerCall
    ) async throws(Status) -> BudgetRevision
    /// Removes a draft. The only revision of a budget gives `FAILED_PRECONDITION` with the reason
    /// `ONLY_BUDGET_REVISION`.
    func deleteBudgetRevision(
      _ request: DeleteBudgetRevisionRequest,
      _ call: ServerCall
    ) async throws(Status) -> DeleteBudgetRevisionResponse
    /// Puts a draft in force, in place of the revision that is, at once. It keeps the categories as they are
    /// now: what is
    /// moved or merged later counts as it did until the next revision.
    ///
    /// No category is in force twice for the same days in the budgets of one goal, whether by a line of its
    /// own or by one
    /// above it: `FAILED_PRECONDITION` with the reason `BUDGETS_OVERLAP`. What was spent already is not
    /// stopped.
    ///
    /// Where the organisation has a mandatory route for revisions of budgets, `SubmitForApproval` is the only
    /// way:
    /// `FAILED_PRECONDITION` with the reason `APPROVAL_REQUIRED`. Other revisions that wait to be approved
    /// lose what they build
    /// on.
    func approveBudgetRevision(
      _ request: ApproveBudgetRevisionRequest,
      _ call: ServerCall
    ) async throws(Status) -> BudgetRevision
    /// Moves an amount from one line and period to another, by a new revision that is in force at once. The
    /// whole budget
    /// keeps its amount, and lines of which both are a part keep theirs. More than there is gives
    /// `FAILED_PRECONDITION` with
    /// the reason `TRANSFER_TOO_LARGE`, and no revision in force `BUDGET_NOT_IN_FORCE`. A mandatory route and
    /// other revisions
    /// are as for `ApproveBudgetRevision`, unless the budget has a threshold: then what is moved is compared
    /// with it, whether
    /// or not a route is mandatory. All that transfers have moved since a revision was approved counts, a
    /// transfer and its way
    /// back twice. More than the threshold gives `FAILED_PRECONDITION` with the reason `APPROVAL_REQUIRED`,
    /// what was moved
    /// before as `moved_minor`, and `threshold_minor`: `DraftBudgetTransfer` is the way then.
    func transferBudgetAmount(
      _ request: TransferBudgetAmountRequest,
      _ call: ServerCall
    ) async throws(Status) -> BudgetRevision
    /// Makes a draft of the next revision from the one in force, in which an amount is moved from one line
    /// and period to
    /// another as `TransferBudgetAmount` does: ready for `SubmitForApproval`. The limit of drafts is that of
    /// `CreateBudgetRevision`.
    func draftBudgetTransfer(
      _ request: DraftBudgetTransferRequest,
      _ call: ServerCall
    ) async throws(Status) -> BudgetRevision
    /// Shows how much of a budget may be moved without being approved. A budget without a threshold gives
    /// `NOT_FOUND` with the
    /// reason `BUDGET_TRANSFER_THRESHOLD_NOT_FOUND`.
    func getBudgetTransferThreshold(
      _ request: GetBudgetTransferThresholdRequest,
      _ call: ServerCall
    ) async throws(Status) -> BudgetTransferThreshold
    /// Says how much of a budget may be moved without being approved.
    func setBudgetTransferThreshold(
      _ request: SetBudgetTransferThresholdRequest,
      _ call: ServerCall
    ) async throws(Status) -> BudgetTransferThreshold
    /// Removes the threshold of a budget: transfers are then as if it never had one. A budget without a
    /// threshold gives
    /// `NOT_FOUND` with the reason `BUDGET_TRANSFER_THRESHOLD_NOT_FOUND`.
    func clearBudgetTransferThreshold(
      _ request: ClearBudgetTransferThresholdRequest,
      _ call: ServerCall
    ) async throws(Status) -> ClearBudgetTransferThresholdResponse
    /// Shows how two revisions differ, line by line.
    func compareBudgetRevisions(
      _ request: CompareBudgetRevisionsRequest,
      _ call: ServerCall
    ) async throws(Status) -> CompareBudgetRevisionsResponse
    /// Lists what was changed of a budget, its revisions, entries and events: who changed what, when and why,
    /// newest first.
    /// What is personal is masked: of the name, the description and notes it says only that they changed.
    func listBudgetChanges(
      _ request: ListBudgetChangesRequest,
      _ call: ServerCall
    ) async throws(Status) -> ListBudgetChangesResponse
  }

  /// What the contract says of the methods of `payshare.v1.BudgetService`.
  public enum BudgetServiceMethods {
    /// `CreateBudget`.
    public static let createBudget = MethodDescriptor(
      service: "payshare.v1.BudgetService",
      method: "CreateBudget",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("budget.create", on: "goal", field: "goal_id")]), effect: .write,
        idempotency: .requestID)
    )
    /// `GetBudget`.
    public static let getBudget = MethodDescriptor(
      service: "payshare.v1.BudgetService",
      method: "GetBudget",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("budget.read", on: "budget", field: "budget_id")]), effect: .read,
        idempotency: .natural)
    )
    /// `ListBudgets`.
    public static let listBudgets = MethodDescriptor(
      service: "payshare.v1.BudgetService",
      method: "ListBudgets",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("budget.read")]), effect: .read, idempotency: .natural)
    )
    /// `ListOrganisationBudgets`.
    public static let listOrganisationBudgets = MethodDescriptor(
      service: "payshare.v1.BudgetService",
      method: "ListOrganisationBudgets",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("budget.list")]), effect: .read, idempotency: .natural)
    )
    /// `UpdateBudget`.
    public static let updateBudget = MethodDescriptor(
      service: "payshare.v1.BudgetService",
      method: "UpdateBudget",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("budget.update", on: "budget", field: "budget_id")]), effect: .write,
        idempotency: .requestID)
    )
    private static let copyBudgetRequirements: [MethodPolicy.Requirement] = [
      .init("budget.read", on: "budget", field: "budget_id"),
      .init("budget.create", on: "goal", field: "goal_id"),
    ]
    /// `CopyBudget`.
    public static let copyBudget = MethodDescriptor(
      service: "payshare.v1.BudgetService",
      method: "CopyBudget",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements(copyBudgetRequirements), effect: .write, idempotency: .requestID)
    )
    /// `CreateBudgetRevision`.
    public static let createBudgetRevision = MethodDescriptor(
      service: "payshare.v1.BudgetService",
      method: "CreateBudgetRevision",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("budget.update", on: "budget", field: "budget_id")]), effect: .write,
        idempotency: .requestID)
    )
    /// `GetBudgetRevision`.
    public static let getBudgetRevision = MethodDescriptor(
      service: "payshare.v1.BudgetService",
      method: "GetBudgetRevision",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("budget.read", on: "budget", field: "budget_id")]), effect: .read,
        idempotency: .natural)
    )
    /// `ListBudgetRevisions`.
    public static let listBudgetRevisions = MethodDescriptor(
      service: "payshare.v1.BudgetService",
      method: "ListBudgetRevisions",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("budget.read", on: "budget", field: "budget_id")]), effect: .read,
        idempotency: .natural)
    )
    /// `ListBudgetLines`.
    public static let listBudgetLines = MethodDescriptor(
      service: "payshare.v1.BudgetService",
      method: "ListBudgetLines",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("budget.read", on: "budget", field: "budget_id")]), effect: .read,
        idempotency: .natural)
    )
    /// `UpdateBudgetLines`.
    public static let updateBudgetLines = MethodDescriptor(
      service: "payshare.v1.BudgetService",
      method: "UpdateBudgetLines",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("budget.update", on: "budget", field: "budget_id")]), effect: .write,
        idempotency: .requestID)
    )
    /// `DivideBudgetLine`.
    public static let divideBudgetLine = MethodDescriptor(
      service: "payshare.v1.BudgetService",
      method: "DivideBudgetLine",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("budget.update", on: "budget", field: "budget_id")]), effect: .write,
        idempotency: .requestID)
    )
    /// `DeleteBudgetRevision`.
    public static let deleteBudgetRevision = MethodDescriptor(
      service: "payshare.v1.BudgetService",
      method: "DeleteBudgetRevision",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("budget.update", on: "budget", field: "budget_id")]), effect: .write,
        idempotency: .requestID)
    )
    /// `ApproveBudgetRevision`.
    public static let approveBudgetRevision = MethodDescriptor(
      service: "payshare.v1.BudgetService",
      method: "ApproveBudgetRevision",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("budget.approve", on: "budget", field: "budget_id")]), effect: .write,
        idempotency: .requestID)
    )
    /// `TransferBudgetAmount`.
    public static let transferBudgetAmount = MethodDescriptor(
      service: "payshare.v1.BudgetService",
      method: "TransferBudgetAmount",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("budget.approve", on: "budget", field: "budget_id")]), effect: .write,
        idempotency: .requestID)
    )
    /// `DraftBudgetTransfer`.
    public static let draftBudgetTransfer = MethodDescriptor(
      service: "payshare.v1.BudgetService",
      method: "DraftBudgetTransfer",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("budget.update", on: "budget", field: "budget_id")]), effect: .write,
        idempotency: .requestID)
    )
    /// `GetBudgetTransferThreshold`.
    public static let getBudgetTransferThreshold = MethodDescriptor(
      service: "payshare.v1.BudgetService",
      method: "GetBudgetTransferThreshold",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("budget.read", on: "budget", field: "budget_id")]), effect: .read,
        idempotency: .natural)
    )
    /// `SetBudgetTransferThreshold`.
    public static let setBudgetTransferThreshold = MethodDescriptor(
      service: "payshare.v1.BudgetService",
      method: "SetBudgetTransferThreshold",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("approval_threshold.update", on: "budget", field: "budget_id")]),
        effect: .write, idempotency: .requestID)
    )
    /// `ClearBudgetTransferThreshold`.
    public static let clearBudgetTransferThreshold = MethodDescriptor(
      service: "payshare.v1.BudgetService",
      method: "ClearBudgetTransferThreshold",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("approval_threshold.update", on: "budget", field: "budget_id")]),
        effect: .write, idempotency: .requestID)
    )
    /// `CompareBudgetRevisions`.
    public static let compareBudgetRevisions = MethodDescriptor(
      service: "payshare.v1.BudgetService",
      method: "CompareBudgetRevisions",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("budget.read", on: "budget", field: "budget_id")]), effect: .read,
        idempotency: .natural)
    )
    /// `ListBudgetChanges`.
    public static let listBudgetChanges = MethodDescriptor(
      service: "payshare.v1.BudgetService",
      method: "ListBudgetChanges",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("budget.read", on: "budget", field: "budget_id")]), effect: .read,
        idempotency: .natural)
    )
    /// The service with all its methods.
    public static let service = ServiceDescriptor(
      name: "payshare.v1.BudgetService",
      methods: [
        createBudget,
        getBudget,
        listBudgets,
        listOrganisationBudgets,
        updateBudget,
        copyBudget,
        createBudgetRevision,
        getBudgetRevision,
        listBudgetRevisions,
        listBudgetLines,
        updateBudgetLines,
        divideBudgetLine,
        deleteBudgetRevision,
        approveBudgetRevision,
        transferBudgetAmount,
        draftBudgetTransfer,
        getBudgetTransferThreshold,
        setBudgetTransferThreshold,
        clearBudgetTransferThreshold,
        compareBudgetRevisions,
        listBudgetChanges,
      ],
      fileName: "payshare/v1/budget_service.proto")
  }

  /// Calls the methods of `payshare.v1.BudgetService` over a channel. Any thread, any task.
  public struct BudgetServiceClient: Sendable {
    private let channel: any Channel

    /// A client whose calls go over `channel`.
    public init(_ channel: any Channel) { self.channel = channel }

    /// Makes a budget of a goal, with a first revision, which is a draft. A goal that is archived gives
    /// `FAILED_PRECONDITION` with the reason `GOAL_STATE`.
    ///
    /// A missing `request_id` is generated.
    public func createBudget(
      _ request: CreateBudgetRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Budget {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(BudgetServiceMethods.createBudget, request, options)
    }

    /// Shows one budget.
    public func getBudget(
      _ request: GetBudgetRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Budget {
      try await channel.unary(BudgetServiceMethods.getBudget, request, options)
    }

    /// Lists the budgets of the goals that the caller owns, and those on which, or on the goals of which, the
    /// caller or a
    /// group of theirs was granted a role that shows them; newest first.
    public func listBudgets(
      _ request: ListBudgetsRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListBudgetsResponse {
      try await channel.unary(BudgetServiceMethods.listBudgets, request, options)
    }

    /// Lists all budgets of the organisation, newest first. All of its pages are of one state of roles and
    /// grants: if they
    /// change in between, the next page gives `INVALID_ARGUMENT` with the reason `PAGE_TOKEN_OUTDATED`.
    public func listOrganisationBudgets(
      _ request: ListOrganisationBudgetsRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListOrganisationBudgetsResponse {
      try await channel.unary(BudgetServiceMethods.listOrganisationBudgets, request, options)
    }

    /// Changes what a budget is called and what it is about.
    ///
    /// A missing `request_id` is generated.
    public func updateBudget(
      _ request: UpdateBudgetRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Budget {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(BudgetServiceMethods.updateBudget, request, options)
    }

    /// Makes a budget from the lines of another one, its amounts changed by a percentage: the whole is
    /// rounded once, and all
    /// sums are exact. It has as many periods as the other one, and may be of another goal. Lines of
    /// categories that were
    /// merged become lines of what these mean now.
    ///
    /// A missing `request_id` is generated.
    public func copyBudget(
      _ request: CopyBudgetRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Budget {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(BudgetServiceMethods.copyBudget, request, options)
    }

    /// Makes a draft of the next revision from another one, whatever its state. A budget has at most 10
    /// revisions that were
    /// never approved; one more gives `FAILED_PRECONDITION` with the reason `TOO_MANY_DRAFTS`.
    ///
    /// A missing `request_id` is generated.
    public func createBudgetRevision(
      _ request: CreateBudgetRevisionRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> BudgetRevision {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(BudgetServiceMethods.createBudgetRevision, request, options)
    }

    /// Shows one revision.
    public func getBudgetRevision(
      _ request: GetBudgetRevisionRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> BudgetRevision {
      try await channel.unary(BudgetServiceMethods.getBudgetRevision, request, options)
    }

    /// Lists the revisions of a budget, newest first.
    public func listBudgetRevisions(
      _ request: ListBudgetRevisionsRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListBudgetRevisionsResponse {
      try await channel.unary(BudgetServiceMethods.listBudgetRevisions, request, options)
    }

    /// Lists the lines of a revision, in order of the ids of their categories.
    public func listBudgetLines(
      _ request: ListBudgetLinesRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListBudgetLinesResponse {
      try await channel.unary(BudgetServiceMethods.listBudgetLines, request, options)
    }

    /// Changes lines of a draft: adds those that are new, replaces those of categories that have one, and
    /// removes others. The
    /// lines below a line may not have more than it in any period: `CHILDREN_EXCEED_PARENT`.
    ///
    /// A missing `request_id` is generated.
    public func updateBudgetLines(
      _ request: UpdateBudgetLinesRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> BudgetRevision {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(BudgetServiceMethods.updateBudgetLines, request, options)
    }

    /// Divides a line of a draft among the categories right below it, which get lines, in place of those that
    /// they have,
    /// with its limit and its rollover, and together exactly its amounts.
    ///
    /// A missing `request_id` is generated.
    public func divideBudgetLine(
      _ request: DivideBudgetLineRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> BudgetRevision {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(BudgetServiceMethods.divideBudgetLine, request, options)
    }

    /// Removes a draft. The only revision of a budget gives `FAILED_PRECONDITION` with the reason
    /// `ONLY_BUDGET_REVISION`.
    ///
    /// A missing `request_id` is generated.
    public func deleteBudgetRevision(
      _ request: DeleteBudgetRevisionRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> DeleteBudgetRevisionResponse {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(BudgetServiceMethods.deleteBudgetRevision, request, options)
    }

    /// Puts a draft in force, in place of the revision that is, at once. It keeps the categories as they are
    /// now: what is
    /// moved or merged later counts as it did until the next revision.
    ///
    /// No category is in force twice for the same days in the budgets of one goal, whether by a line of its
    /// own or by one
    /// above it: `FAILED_PRECONDITION` with the reason `BUDGETS_OVERLAP`. What was spent already is not
    /// stopped.
    ///
    /// Where the organisation has a mandatory route for revisions of budgets, `SubmitForApproval` is the only
    /// way:
    /// `FAILED_PRECONDITION` with the reason `APPROVAL_REQUIRED`. Other revisions that wait to be approved
    /// lose what they build
    /// on.
    ///
    /// A missing `request_id` is generated.
    public func approveBudgetRevision(
      _ request: ApproveBudgetRevisionRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> BudgetRevision {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(BudgetServiceMethods.approveBudgetRevision, request, options)
    }

    /// Moves an amount from one line and period to another, by a new revision that is in force at once. The
    /// whole budget
    /// keeps its amount, and lines of which both are a part keep theirs. More than there is gives
    /// `FAILED_PRECONDITION` with
    /// the reason `TRANSFER_TOO_LARGE`, and no revision in force `BUDGET_NOT_IN_FORCE`. A mandatory route and
    /// other revisions
    /// are as for `ApproveBudgetRevision`, unless the budget has a threshold: then what is moved is compared
    /// with it, whether
    /// or not a route is mandatory. All that transfers have moved since a revision was approved counts, a
    /// transfer and its way
    /// back twice. More than the threshold gives `FAILED_PRECONDITION` with the reason `APPROVAL_REQUIRED`,
    /// what was moved
    /// before as `moved_minor`, and `threshold_minor`: `DraftBudgetTransfer` is the way then.
    ///
    /// A missing `request_id` is generated.
    public func transferBudgetAmount(
      _ request: TransferBudgetAmountRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> BudgetRevision {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(BudgetServiceMethods.transferBudgetAmount, request, options)
    }

    /// Makes a draft of the next revision from the one in force, in which an amount is moved from one line
    /// and period to
    /// another as `TransferBudgetAmount` does: ready for `SubmitForApproval`. The limit of drafts is that of
    /// `CreateBudgetRevision`.
    ///
    /// A missing `request_id` is generated.
    public func draftBudgetTransfer(
      _ request: DraftBudgetTransferRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> BudgetRevision {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(BudgetServiceMethods.draftBudgetTransfer, request, options)
    }

    /// Shows how much of a budget may be moved without being approved. A budget without a threshold gives
    /// `NOT_FOUND` with the
    /// reason `BUDGET_TRANSFER_THRESHOLD_NOT_FOUND`.
    public func getBudgetTransferThreshold(
      _ request: GetBudgetTransferThresholdRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> BudgetTransferThreshold {
      try await channel.unary(BudgetServiceMethods.getBudgetTransferThreshold, request, options)
    }

    /// Says how much of a budget may be moved without being approved.
    ///
    /// A missing `request_id` is generated.
    public func setBudgetTransferThreshold(
      _ request: SetBudgetTransferThresholdRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> BudgetTransferThreshold {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(BudgetServiceMethods.setBudgetTransferThreshold, request, options)
    }

    /// Removes the threshold of a budget: transfers are then as if it never had one. A budget without a
    /// threshold gives
    /// `NOT_FOUND` with the reason `BUDGET_TRANSFER_THRESHOLD_NOT_FOUND`.
    ///
    /// A missing `request_id` is generated.
    public func clearBudgetTransferThreshold(
      _ request: ClearBudgetTransferThresholdRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ClearBudgetTransferThresholdResponse {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(BudgetServiceMethods.clearBudgetTransferThreshold, request, options)
    }

    /// Shows how two revisions differ, line by line.
    public func compareBudgetRevisions(
      _ request: CompareBudgetRevisionsRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> CompareBudgetRevisionsResponse {
      try await channel.unary(BudgetServiceMethods.compareBudgetRevisions, request, options)
    }

    /// Lists what was changed of a budget, its revisions, entries and events: who changed what, when and why,
    /// newest first.
    /// What is personal is masked: of the name, the description and notes it says only that they changed.
    public func listBudgetChanges(
      _ request: ListBudgetChangesRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListBudgetChangesResponse {
      try await channel.unary(BudgetServiceMethods.listBudgetChanges, request, options)
    }
  }
}

extension PayshareV1.BudgetService {
  /// What the contract says of the service.
  public static var descriptor: ServiceDescriptor { PayshareV1.BudgetServiceMethods.service }

  /// The methods with their implementations.
  public var methods: [ServerMethod] {
    [
      ServerMethod(PayshareV1.BudgetServiceMethods.createBudget) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.CreateBudgetRequest.self)
        }
        let request: PayshareV1.CreateBudgetRequest = try call.onlyRequest()
        call.addResource(request.goalID, of: 0)
        let response = try await self.createBudget(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.BudgetServiceMethods.getBudget) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.GetBudgetRequest.self)
        }
        let request: PayshareV1.GetBudgetRequest = try call.onlyRequest()
        call.addResource(request.budgetID, of: 0)
        let response = try await self.getBudget(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.BudgetServiceMethods.listBudgets) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListBudgetsRequest.self)
        }
        let response = try await self.listBudgets(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.BudgetServiceMethods.listOrganisationBudgets) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListOrganisationBudgetsRequest.self)
        }
        let response = try await self.listOrganisationBudgets(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.BudgetServiceMethods.updateBudget) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.UpdateBudgetRequest.self)
        }
        let request: PayshareV1.UpdateBudgetRequest = try call.onlyRequest()
        call.addResource(request.budgetID, of: 0)
        let response = try await self.updateBudget(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.BudgetServiceMethods.copyBudget) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.CopyBudgetRequest.self)
        }
        let request: PayshareV1.CopyBudgetRequest = try call.onlyRequest()
        call.addResource(request.budgetID, of: 0)
        call.addResource(request.goalID, of: 1)
        let response = try await self.copyBudget(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.BudgetServiceMethods.createBudgetRevision) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.CreateBudgetRevisionRequest.self)
        }
        let request: PayshareV1.CreateBudgetRevisionRequest = try call.onlyRequest()
        call.addResource(request.budgetID, of: 0)
        let response = try await self.createBudgetRevision(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.BudgetServiceMethods.getBudgetRevision) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.GetBudgetRevisionRequest.self)
        }
        let request: PayshareV1.GetBudgetRevisionRequest = try call.onlyRequest()
        call.addResource(request.budgetID, of: 0)
        let response = try await self.getBudgetRevision(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.BudgetServiceMethods.listBudgetRevisions) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListBudgetRevisionsRequest.self)
        }
        let request: PayshareV1.ListBudgetRevisionsRequest = try call.onlyRequest()
        call.addResource(request.budgetID, of: 0)
        let response = try await self.listBudgetRevisions(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.BudgetServiceMethods.listBudgetLines) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListBudgetLinesRequest.self)
        }
        let request: PayshareV1.ListBudgetLinesRequest = try call.onlyRequest()
        call.addResource(request.budgetID, of: 0)
        let response = try await self.listBudgetLines(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.BudgetServiceMethods.updateBudgetLines) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.UpdateBudgetLinesRequest.self)
        }
        let request: PayshareV1.UpdateBudgetLinesRequest = try call.onlyRequest()
        call.addResource(request.budgetID, of: 0)
        let response = try await self.updateBudgetLines(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.BudgetServiceMethods.divideBudgetLine) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.DivideBudgetLineRequest.self)
        }
        let request: PayshareV1.DivideBudgetLineRequest = try call.onlyRequest()
        call.addResource(request.budgetID, of: 0)
        let response = try await self.divideBudgetLine(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.BudgetServiceMethods.deleteBudgetRevision) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.DeleteBudgetRevisionRequest.self)
        }
        let request: PayshareV1.DeleteBudgetRevisionRequest = try call.onlyRequest()
        call.addResource(request.budgetID, of: 0)
        let response = try await self.deleteBudgetRevision(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.BudgetServiceMethods.approveBudgetRevision) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ApproveBudgetRevisionRequest.self)
        }
        let request: PayshareV1.ApproveBudgetRevisionRequest = try call.onlyRequest()
        call.addResource(request.budgetID, of: 0)
        let response = try await self.approveBudgetRevision(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.BudgetServiceMethods.transferBudgetAmount) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.TransferBudgetAmountRequest.self)
        }
        let request: PayshareV1.TransferBudgetAmountRequest = try call.onlyRequest()
        call.addResource(request.budgetID, of: 0)
        let response = try await self.transferBudgetAmount(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.BudgetServiceMethods.draftBudgetTransfer) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.DraftBudgetTransferRequest.self)
        }
        let request: PayshareV1.DraftBudgetTransferRequest = try call.onlyRequest()
        call.addResource(request.budgetID, of: 0)
        let response = try await self.draftBudgetTransfer(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.BudgetServiceMethods.getBudgetTransferThreshold) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.GetBudgetTransferThresholdRequest.self)
        }
        let request: PayshareV1.GetBudgetTransferThresholdRequest = try call.onlyRequest()
        call.addResource(request.budgetID, of: 0)
        let response = try await self.getBudgetTransferThreshold(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.BudgetServiceMethods.setBudgetTransferThreshold) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.SetBudgetTransferThresholdRequest.self)
        }
        let request: PayshareV1.SetBudgetTransferThresholdRequest = try call.onlyRequest()
        call.addResource(request.budgetID, of: 0)
        let response = try await self.setBudgetTransferThreshold(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.BudgetServiceMethods.clearBudgetTransferThreshold) {
        call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ClearBudgetTransferThresholdRequest.self)
        }
        let request: PayshareV1.ClearBudgetTransferThresholdRequest = try call.onlyRequest()
        call.addResource(request.budgetID, of: 0)
        let response = try await self.clearBudgetTransferThreshold(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.BudgetServiceMethods.compareBudgetRevisions) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.CompareBudgetRevisionsRequest.self)
        }
        let request: PayshareV1.CompareBudgetRevisionsRequest = try call.onlyRequest()
        call.addResource(request.budgetID, of: 0)
        let response = try await self.compareBudgetRevisions(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.BudgetServiceMethods.listBudgetChanges) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListBudgetChangesRequest.self)
        }
        let request: PayshareV1.ListBudgetChangesRequest = try call.onlyRequest()
        call.addResource(request.budgetID, of: 0)
        let response = try await self.listBudgetChanges(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
    ]
  }
}

extension PayshareV1.ApproveBudgetRevisionRequest: RequestWithID {}

extension PayshareV1.ClearBudgetTransferThresholdRequest: RequestWithID {}

extension PayshareV1.CopyBudgetRequest: RequestWithID {}

extension PayshareV1.CreateBudgetRequest: RequestWithID {}

extension PayshareV1.CreateBudgetRevisionRequest: RequestWithID {}

extension PayshareV1.DeleteBudgetRevisionRequest: RequestWithID {}

extension PayshareV1.DivideBudgetLineRequest: RequestWithID {}

extension PayshareV1.DraftBudgetTransferRequest: RequestWithID {}

extension PayshareV1.SetBudgetTransferThresholdRequest: RequestWithID {}

extension PayshareV1.TransferBudgetAmountRequest: RequestWithID {}

extension PayshareV1.UpdateBudgetLinesRequest: RequestWithID {}

extension PayshareV1.UpdateBudgetRequest: RequestWithID {}

extension PayshareAPIFileDescriptors {
  static let payshareV1BudgetService = FileDescriptor(
    name: "payshare/v1/budget_service.proto",
    dependencies: [
      "google/protobuf/field_mask.proto",
      "google/protobuf/timestamp.proto",
      "payshare/options/field.proto",
      "payshare/options/method.proto",
      "payshare/v1/audit.proto",
      "payshare/v1/budget.proto",
    ],
    base64: """
      CiBwYXlzaGFyZS92MS9idWRnZXRfc2VydmljZS5wcm90bxILcGF5c2hhcmUudjEaIGdvb2dsZS9wcm90b2J1Zi9maWVsZF9tYXNr
      LnByb3RvGh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvGhxwYXlzaGFyZS9vcHRpb25zL2ZpZWxkLnByb3RvGh1wYXlz
      aGFyZS9vcHRpb25zL21ldGhvZC5wcm90bxoXcGF5c2hhcmUvdjEvYXVkaXQucHJvdG8aGHBheXNoYXJlL3YxL2J1ZGdldC5wcm90
      byLhAgoTQ3JlYXRlQnVkZ2V0UmVxdWVzdBIjCgdnb2FsX2lkGAEgASgJQgqStRgGCAESAhgBUgZnb2FsSWQSMwoGYnVkZ2V0GAIg
      ASgLMhMucGF5c2hhcmUudjEuQnVkZ2V0QgaStRgCCAFSBmJ1ZGdldBIlCglidWRnZXRfaWQYAyABKAlCCJK1GAQSAhgBUghidWRn
      ZXRJZBJFCgVsaW5lcxgEIAMoCzIXLnBheXNoYXJlLnYxLkJ1ZGdldExpbmVCFpK1GBIqEBDoByILY2F0ZWdvcnlfaWRSBWxpbmVz
      EiEKBnJlYXNvbhgFIAEoCUIJkrUYBRIDEPQDUgZyZWFzb24SJwoKcmVxdWVzdF9pZBgGIAEoCUIIkrUYBBICGAFSCXJlcXVlc3RJ
      ZBI2ChJidWRnZXRfdGVtcGxhdGVfaWQYByABKAlCCJK1GAQSAhgBUhBidWRnZXRUZW1wbGF0ZUlkIjsKEEdldEJ1ZGdldFJlcXVl
      c3QSJwoJYnVkZ2V0X2lkGAEgASgJQgqStRgGCAESAhgBUghidWRnZXRJZCKtAQoSTGlzdEJ1ZGdldHNSZXF1ZXN0EiUKCXBhZ2Vf
      c2l6ZRgBIAEoBUIIkrUYBBoCCABSCHBhZ2VTaXplEigKCnBhZ2VfdG9rZW4YAiABKAlCCZK1GAUSAxCACFIJcGFnZVRva2VuEiEK
      BmZpbHRlchgDIAEoCUIJkrUYBRIDEIAIUgZmaWx0ZXISIwoIb3JkZXJfYnkYBCABKAlCCJK1GAQSAhBkUgdvcmRlckJ5ImwKE0xp
      c3RCdWRnZXRzUmVzcG9uc2USLQoHYnVkZ2V0cxgBIAMoCzITLnBheXNoYXJlLnYxLkJ1ZGdldFIHYnVkZ2V0cxImCg9uZXh0X3Bh
      Z2VfdG9rZW4YAiABKAlSDW5leHRQYWdlVG9rZW4icQoeTGlzdE9yZ2FuaXNhdGlvbkJ1ZGdldHNSZXF1ZXN0EiUKCXBhZ2Vfc2l6
      ZRgBIAEoBUIIkrUYBBoCCABSCHBhZ2VTaXplEigKCnBhZ2VfdG9rZW4YAiABKAlCCZK1GAUSAxCACFIJcGFnZVRva2VuIngKH0xp
      c3RPcmdhbmlzYXRpb25CdWRnZXRzUmVzcG9uc2USLQoHYnVkZ2V0cxgBIAMoCzITLnBheXNoYXJlLnYxLkJ1ZGdldFIHYnVkZ2V0
      cxImCg9uZXh0X3BhZ2VfdG9rZW4YAiABKAlSDW5leHRQYWdlVG9rZW4ipAIKE1VwZGF0ZUJ1ZGdldFJlcXVlc3QSJwoJYnVkZ2V0
      X2lkGAEgASgJQgqStRgGCAESAhgBUghidWRnZXRJZBIzCgZidWRnZXQYAiABKAsyEy5wYXlzaGFyZS52MS5CdWRnZXRCBpK1GAII
      AVIGYnVkZ2V0EkMKC3VwZGF0ZV9tYXNrGAMgASgLMhouZ29vZ2xlLnByb3RvYnVmLkZpZWxkTWFza0IGkrUYAggBUgp1cGRhdGVN
      YXNrEh4KBGV0YWcYBCABKAlCCpK1GAYIARICEEBSBGV0YWcSIQoGcmVhc29uGAUgASgJQgmStRgFEgMQ9ANSBnJlYXNvbhInCgpy
      ZXF1ZXN0X2lkGAYgASgJQgiStRgEEgIYAVIJcmVxdWVzdElkIuoCChFDb3B5QnVkZ2V0UmVxdWVzdBInCglidWRnZXRfaWQYASAB
      KAlCCpK1GAYIARICGAFSCGJ1ZGdldElkEiAKBm51bWJlchgCIAEoA0IIkrUYBBoCCABSBm51bWJlchIjCgdnb2FsX2lkGAMgASgJ
      QgqStRgGCAESAhgBUgZnb2FsSWQSMwoGYnVkZ2V0GAQgASgLMhMucGF5c2hhcmUudjEuQnVkZ2V0QgaStRgCCAFSBmJ1ZGdldBIs
      Cg1uZXdfYnVkZ2V0X2lkGAUgASgJQgiStRgEEgIYAVILbmV3QnVkZ2V0SWQSNgoPY2hhbmdlX3Blcm1pbGxlGAYgASgFQg2StRgJ
      GgcIzw8QoJwBUg5jaGFuZ2VQZXJtaWxsZRIhCgZyZWFzb24YByABKAlCCZK1GAUSAxD0A1IGcmVhc29uEicKCnJlcXVlc3RfaWQY
      CCABKAlCCJK1GAQSAhgBUglyZXF1ZXN0SWQivQEKG0NyZWF0ZUJ1ZGdldFJldmlzaW9uUmVxdWVzdBInCglidWRnZXRfaWQYASAB
      KAlCCpK1GAYIARICGAFSCGJ1ZGdldElkEikKC2Jhc2VfbnVtYmVyGAIgASgDQgiStRgEGgIIAFIKYmFzZU51bWJlchIhCgZyZWFz
      b24YAyABKAlCCZK1GAUSAxD0A1IGcmVhc29uEicKCnJlcXVlc3RfaWQYBCABKAlCCJK1GAQSAhgBUglyZXF1ZXN0SWQiZQoYR2V0
      QnVkZ2V0UmV2aXNpb25SZXF1ZXN0EicKCWJ1ZGdldF9pZBgBIAEoCUIKkrUYBggBEgIYAVIIYnVkZ2V0SWQSIAoGbnVtYmVyGAIg
      ASgDQgiStRgEGgIIAFIGbnVtYmVyIpYBChpMaXN0QnVkZ2V0UmV2aXNpb25zUmVxdWVzdBInCglidWRnZXRfaWQYASABKAlCCpK1
      GAYIARICGAFSCGJ1ZGdldElkEiUKCXBhZ2Vfc2l6ZRgCIAEoBUIIkrUYBBoCCABSCHBhZ2VTaXplEigKCnBhZ2VfdG9rZW4YAyAB
      KAlCCZK1GAUSAxCACFIJcGFnZVRva2VuIoABChtMaXN0QnVkZ2V0UmV2aXNpb25zUmVzcG9uc2USOQoJcmV2aXNpb25zGAEgAygL
      MhsucGF5c2hhcmUudjEuQnVkZ2V0UmV2aXNpb25SCXJldmlzaW9ucxImCg9uZXh0X3BhZ2VfdG9rZW4YAiABKAlSDW5leHRQYWdl
      VG9rZW4itAEKFkxpc3RCdWRnZXRMaW5lc1JlcXVlc3QSJwoJYnVkZ2V0X2lkGAEgASgJQgqStRgGCAESAhgBUghidWRnZXRJZBIg
      CgZudW1iZXIYAiABKANCCJK1GAQaAggAUgZudW1iZXISJQoJcGFnZV9zaXplGAMgASgFQgiStRgEGgIIAFIIcGFnZVNpemUSKAoK
      cGFnZV90b2tlbhgEIAEoCUIJkrUYBRIDEIAIUglwYWdlVG9rZW4icAoXTGlzdEJ1ZGdldExpbmVzUmVzcG9uc2USLQoFbGluZXMY
      ASADKAsyFy5wYXlzaGFyZS52MS5CdWRnZXRMaW5lUgVsaW5lcxImCg9uZXh0X3BhZ2VfdG9rZW4YAiABKAlSDW5leHRQYWdlVG9r
      ZW4i3QIKGFVwZGF0ZUJ1ZGdldExpbmVzUmVxdWVzdBInCglidWRnZXRfaWQYASABKAlCCpK1GAYIARICGAFSCGJ1ZGdldElkEiIK
      Bm51bWJlchgCIAEoA0IKkrUYBggBGgIIAlIGbnVtYmVyEkUKBWxpbmVzGAMgAygLMhcucGF5c2hhcmUudjEuQnVkZ2V0TGluZUIW
      krUYEioQEOgHIgtjYXRlZ29yeV9pZFIFbGluZXMSQQoUcmVtb3ZlZF9jYXRlZ29yeV9pZHMYBCADKAlCD5K1GAsSAhgBKgUQ6AcY
      AVIScmVtb3ZlZENhdGVnb3J5SWRzEh4KBGV0YWcYBSABKAlCCpK1GAYIARICEEBSBGV0YWcSIQoGcmVhc29uGAYgASgJQgmStRgF
      EgMQ9ANSBnJlYXNvbhInCgpyZXF1ZXN0X2lkGAcgASgJQgiStRgEEgIYAVIJcmVxdWVzdElkIr8DChdEaXZpZGVCdWRnZXRMaW5l
      UmVxdWVzdBInCglidWRnZXRfaWQYASABKAlCCpK1GAYIARICGAFSCGJ1ZGdldElkEiIKBm51bWJlchgCIAEoA0IKkrUYBggBGgII
      AlIGbnVtYmVyEisKC2NhdGVnb3J5X2lkGAMgASgJQgqStRgGCAESAhgBUgpjYXRlZ29yeUlkEl0KB3dlaWdodHMYBCADKAsyKy5w
      YXlzaGFyZS52MS5EaXZpZGVCdWRnZXRMaW5lUmVxdWVzdC5XZWlnaHRCFpK1GBIqEBDoByILY2F0ZWdvcnlfaWRSB3dlaWdodHMS
      HgoEZXRhZxgFIAEoCUIKkrUYBggBEgIQQFIEZXRhZxIhCgZyZWFzb24YBiABKAlCCZK1GAUSAxD0A1IGcmVhc29uEicKCnJlcXVl
      c3RfaWQYByABKAlCCJK1GAQSAhgBUglyZXF1ZXN0SWQaXwoGV2VpZ2h0EisKC2NhdGVnb3J5X2lkGAEgASgJQgqStRgGCAESAhgB
      UgpjYXRlZ29yeUlkEigKBndlaWdodBgCIAEoA0IQkrUYDAgBGggIAhCAqNa5B1IGd2VpZ2h0ItYBChtEZWxldGVCdWRnZXRSZXZp
      c2lvblJlcXVlc3QSJwoJYnVkZ2V0X2lkGAEgASgJQgqStRgGCAESAhgBUghidWRnZXRJZBIiCgZudW1iZXIYAiABKANCCpK1GAYI
      ARoCCAJSBm51bWJlchIeCgRldGFnGAMgASgJQgqStRgGCAESAhBAUgRldGFnEiEKBnJlYXNvbhgEIAEoCUIJkrUYBRIDEPQDUgZy
      ZWFzb24SJwoKcmVxdWVzdF9pZBgFIAEoCUIIkrUYBBICGAFSCXJlcXVlc3RJZCIeChxEZWxldGVCdWRnZXRSZXZpc2lvblJlc3Bv
      bnNlItcBChxBcHByb3ZlQnVkZ2V0UmV2aXNpb25SZXF1ZXN0EicKCWJ1ZGdldF9pZBgBIAEoCUIKkrUYBggBEgIYAVIIYnVkZ2V0
      SWQSIgoGbnVtYmVyGAIgASgDQgqStRgGCAEaAggCUgZudW1iZXISHgoEZXRhZxgDIAEoCUIKkrUYBggBEgIQQFIEZXRhZxIhCgZy
      ZWFzb24YBCABKAlCCZK1GAUSAxD0A1IGcmVhc29uEicKCnJlcXVlc3RfaWQYBSABKAlCCJK1GAQSAhgBUglyZXF1ZXN0SWQi7AIK
      G1RyYW5zZmVyQnVkZ2V0QW1vdW50UmVxdWVzdBInCglidWRnZXRfaWQYASABKAlCCpK1GAYIARICGAFSCGJ1ZGdldElkEiIKBm51
      bWJlchgCIAEoA0IKkrUYBggBGgIIAlIGbnVtYmVyEjgKBnNvdXJjZRgDIAEoCzIYLnBheXNoYXJlLnYxLkJ1ZGdldFBsYWNlQgaS
      tRgCCAFSBnNvdXJjZRJCCgtkZXN0aW5hdGlvbhgEIAEoCzIYLnBheXNoYXJlLnYxLkJ1ZGdldFBsYWNlQgaStRgCCAFSC2Rlc3Rp
      bmF0aW9uEjYKDGFtb3VudF9taW5vchgFIAEoA0ITkrUYDwgBGgsIAhCAgLTM1N/GA1ILYW1vdW50TWlub3ISIQoGcmVhc29uGAYg
      ASgJQgmStRgFEgMQ9ANSBnJlYXNvbhInCgpyZXF1ZXN0X2lkGAcgASgJQgiStRgEEgIYAVIJcmVxdWVzdElkIusCChpEcmFmdEJ1
      ZGdldFRyYW5zZmVyUmVxdWVzdBInCglidWRnZXRfaWQYASABKAlCCpK1GAYIARICGAFSCGJ1ZGdldElkEiIKBm51bWJlchgCIAEo
      A0IKkrUYBggBGgIIAlIGbnVtYmVyEjgKBnNvdXJjZRgDIAEoCzIYLnBheXNoYXJlLnYxLkJ1ZGdldFBsYWNlQgaStRgCCAFSBnNv
      dXJjZRJCCgtkZXN0aW5hdGlvbhgEIAEoCzIYLnBheXNoYXJlLnYxLkJ1ZGdldFBsYWNlQgaStRgCCAFSC2Rlc3RpbmF0aW9uEjYK
      DGFtb3VudF9taW5vchgFIAEoA0ITkrUYDwgBGgsIAhCAgLTM1N/GA1ILYW1vdW50TWlub3ISIQoGcmVhc29uGAYgASgJQgmStRgF
      EgMQ9ANSBnJlYXNvbhInCgpyZXF1ZXN0X2lkGAcgASgJQgiStRgEEgIYAVIJcmVxdWVzdElkIkwKIUdldEJ1ZGdldFRyYW5zZmVy
      VGhyZXNob2xkUmVxdWVzdBInCglidWRnZXRfaWQYASABKAlCCpK1GAYIARICGAFSCGJ1ZGdldElkIoICCiFTZXRCdWRnZXRUcmFu
      c2ZlclRocmVzaG9sZFJlcXVlc3QSJwoJYnVkZ2V0X2lkGAEgASgJQgqStRgGCAESAhgBUghidWRnZXRJZBJKCgl0aHJlc2hvbGQY
      AiABKAsyJC5wYXlzaGFyZS52MS5CdWRnZXRUcmFuc2ZlclRocmVzaG9sZEIGkrUYAggBUgl0aHJlc2hvbGQSHAoEZXRhZxgDIAEo
      CUIIkrUYBBICEEBSBGV0YWcSIQoGcmVhc29uGAQgASgJQgmStRgFEgMQ9ANSBnJlYXNvbhInCgpyZXF1ZXN0X2lkGAUgASgJQgiS
      tRgEEgIYAVIJcmVxdWVzdElkIroBCiNDbGVhckJ1ZGdldFRyYW5zZmVyVGhyZXNob2xkUmVxdWVzdBInCglidWRnZXRfaWQYASAB
      KAlCCpK1GAYIARICGAFSCGJ1ZGdldElkEh4KBGV0YWcYAiABKAlCCpK1GAYIARICEEBSBGV0YWcSIQoGcmVhc29uGAMgASgJQgmS
      tRgFEgMQ9ANSBnJlYXNvbhInCgpyZXF1ZXN0X2lkGAQgASgJQgiStRgEEgIYAVIJcmVxdWVzdElkIiYKJENsZWFyQnVkZ2V0VHJh
      bnNmZXJUaHJlc2hvbGRSZXNwb25zZSKeAQodQ29tcGFyZUJ1ZGdldFJldmlzaW9uc1JlcXVlc3QSJwoJYnVkZ2V0X2lkGAEgASgJ
      QgqStRgGCAESAhgBUghidWRnZXRJZBIrCgtmcm9tX251bWJlchgCIAEoA0IKkrUYBggBGgIIAlIKZnJvbU51bWJlchInCgl0b19u
      dW1iZXIYAyABKANCCpK1GAYIARoCCAJSCHRvTnVtYmVyIrYCCh5Db21wYXJlQnVkZ2V0UmV2aXNpb25zUmVzcG9uc2USXAoLZGlm
      ZmVyZW5jZXMYASADKAsyOi5wYXlzaGFyZS52MS5Db21wYXJlQnVkZ2V0UmV2aXNpb25zUmVzcG9uc2UuTGluZURpZmZlcmVuY2VS
      C2RpZmZlcmVuY2VzGrUBCg5MaW5lRGlmZmVyZW5jZRIpCgtjYXRlZ29yeV9pZBgBIAEoCUIIsrUYBBICGAFSCmNhdGVnb3J5SWQS
      LwoGYmVmb3JlGAIgASgLMhcucGF5c2hhcmUudjEuQnVkZ2V0TGluZVIGYmVmb3JlEi0KBWFmdGVyGAMgASgLMhcucGF5c2hhcmUu
      djEuQnVkZ2V0TGluZVIFYWZ0ZXISGAoHcGVyaW9kcxgEIAMoBVIHcGVyaW9kcyKUAQoYTGlzdEJ1ZGdldENoYW5nZXNSZXF1ZXN0
      EicKCWJ1ZGdldF9pZBgBIAEoCUIKkrUYBggBEgIYAVIIYnVkZ2V0SWQSJQoJcGFnZV9zaXplGAIgASgFQgiStRgEGgIIAFIIcGFn
      ZVNpemUSKAoKcGFnZV90b2tlbhgDIAEoCUIJkrUYBRIDEIAIUglwYWdlVG9rZW4ieAoZTGlzdEJ1ZGdldENoYW5nZXNSZXNwb25z
      ZRIzCgdjaGFuZ2VzGAEgAygLMhkucGF5c2hhcmUudjEuQnVkZ2V0Q2hhbmdlUgdjaGFuZ2VzEiYKD25leHRfcGFnZV90b2tlbhgC
      IAEoCVINbmV4dFBhZ2VUb2tlbiL0BQoMQnVkZ2V0Q2hhbmdlEhgKAmlkGAEgASgJQgiytRgEEgIYAVICaWQSOwoLY3JlYXRlX3Rp
      bWUYAiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgpjcmVhdGVUaW1lEiwKDWFjdG9yX3VzZXJfaWQYAyABKAlCCLK1
      GAQSAhgBUgthY3RvclVzZXJJZBIyCgRraW5kGAQgASgOMh4ucGF5c2hhcmUudjEuQnVkZ2V0Q2hhbmdlLktpbmRSBGtpbmQSIQoG
      cmVhc29uGAUgASgJQgmytRgFEgMQ9ANSBnJlYXNvbhIWCgZudW1iZXIYBiABKANSBm51bWJlchIwCg9idWRnZXRfZW50cnlfaWQY
      ByABKAlCCLK1GAQSAhgBUg1idWRnZXRFbnRyeUlkEiMKCGV2ZW50X2lkGAggASgJQgiytRgEEgIYAVIHZXZlbnRJZBI+CgtkaWZm
      ZXJlbmNlcxgJIAMoCzIcLnBheXNoYXJlLnYxLkZpZWxkRGlmZmVyZW5jZVILZGlmZmVyZW5jZXMSKQoLYXBwcm92YWxfaWQYCiAB
      KAlCCLK1GAQSAhgBUgphcHByb3ZhbElkIq0CCgRLaW5kEhQKEEtJTkRfVU5TUEVDSUZJRUQQABISCg5CVURHRVRfQ1JFQVRFRBAB
      EhIKDkJVREdFVF9VUERBVEVEEAISFAoQUkVWSVNJT05fQ1JFQVRFRBADEhEKDUxJTkVTX1VQREFURUQQBBIUChBSRVZJU0lPTl9E
      RUxFVEVEEAUSFQoRUkVWSVNJT05fQVBQUk9WRUQQBhIPCgtFTlRSWV9BRERFRBAHEhEKDUVOVFJZX1VQREFURUQQCBIRCg1FTlRS
      WV9ERUxFVEVEEAkSEAoMRVZFTlRfTElOS0VEEAoSEgoORVZFTlRfVU5MSU5LRUQQCxIUChBBUFBST1ZBTF9DSEFOR0VEEAwSHgoa
      VFJBTlNGRVJfVEhSRVNIT0xEX0NIQU5HRUQQDTLHGwoNQnVkZ2V0U2VydmljZRKIAQoMQ3JlYXRlQnVkZ2V0EiAucGF5c2hhcmUu
      djEuQ3JlYXRlQnVkZ2V0UmVxdWVzdBoTLnBheXNoYXJlLnYxLkJ1ZGdldCJBirUYPRgCIAJKNwoYUEVSTUlTU0lPTl9CVURHRVRf
      Q1JFQVRFEhJSRVNPVVJDRV9UWVBFX0dPQUwaB2dvYWxfaWQShAEKCUdldEJ1ZGdldBIdLnBheXNoYXJlLnYxLkdldEJ1ZGdldFJl
      cXVlc3QaEy5wYXlzaGFyZS52MS5CdWRnZXQiQ4q1GD8YASABSjkKFlBFUk1JU1NJT05fQlVER0VUX1JFQUQSFFJFU09VUkNFX1RZ
      UEVfQlVER0VUGglidWRnZXRfaWQSdAoLTGlzdEJ1ZGdldHMSHy5wYXlzaGFyZS52MS5MaXN0QnVkZ2V0c1JlcXVlc3QaIC5wYXlz
      aGFyZS52MS5MaXN0QnVkZ2V0c1Jlc3BvbnNlIiKKtRgeGAEgAUoYChZQRVJNSVNTSU9OX0JVREdFVF9SRUFEEpgBChdMaXN0T3Jn
      YW5pc2F0aW9uQnVkZ2V0cxIrLnBheXNoYXJlLnYxLkxpc3RPcmdhbmlzYXRpb25CdWRnZXRzUmVxdWVzdBosLnBheXNoYXJlLnYx
      Lkxpc3RPcmdhbmlzYXRpb25CdWRnZXRzUmVzcG9uc2UiIoq1GB4YASABShgKFlBFUk1JU1NJT05fQlVER0VUX0xJU1QSjAEKDFVw
      ZGF0ZUJ1ZGdldBIgLnBheXNoYXJlLnYxLlVwZGF0ZUJ1ZGdldFJlcXVlc3QaEy5wYXlzaGFyZS52MS5CdWRnZXQiRYq1GEEYAiAC
      SjsKGFBFUk1JU1NJT05fQlVER0VUX1VQREFURRIUUkVTT1VSQ0VfVFlQRV9CVURHRVQaCWJ1ZGdldF9pZBK/AQoKQ29weUJ1ZGdl
      dBIeLnBheXNoYXJlLnYxLkNvcHlCdWRnZXRSZXF1ZXN0GhMucGF5c2hhcmUudjEuQnVkZ2V0InyKtRh4GAIgAko5ChZQRVJNSVNT
      SU9OX0JVREdFVF9SRUFEEhRSRVNPVVJDRV9UWVBFX0JVREdFVBoJYnVkZ2V0X2lkSjcKGFBFUk1JU1NJT05fQlVER0VUX0NSRUFU
      RRISUkVTT1VSQ0VfVFlQRV9HT0FMGgdnb2FsX2lkEqQBChRDcmVhdGVCdWRnZXRSZXZpc2lvbhIoLnBheXNoYXJlLnYxLkNyZWF0
      ZUJ1ZGdldFJldmlzaW9uUmVxdWVzdBobLnBheXNoYXJlLnYxLkJ1ZGdldFJldmlzaW9uIkWKtRhBGAIgAko7ChhQRVJNSVNTSU9O
      X0JVREdFVF9VUERBVEUSFFJFU09VUkNFX1RZUEVfQlVER0VUGglidWRnZXRfaWQSnAEKEUdldEJ1ZGdldFJldmlzaW9uEiUucGF5
      c2hhcmUudjEuR2V0QnVkZ2V0UmV2aXNpb25SZXF1ZXN0GhsucGF5c2hhcmUudjEuQnVkZ2V0UmV2aXNpb24iQ4q1GD8YASABSjkK
      FlBFUk1JU1NJT05fQlVER0VUX1JFQUQSFFJFU09VUkNFX1RZUEVfQlVER0VUGglidWRnZXRfaWQSrQEKE0xpc3RCdWRnZXRSZXZp
      c2lvbnMSJy5wYXlzaGFyZS52MS5MaXN0QnVkZ2V0UmV2aXNpb25zUmVxdWVzdBooLnBheXNoYXJlLnYxLkxpc3RCdWRnZXRSZXZp
      c2lvbnNSZXNwb25zZSJDirUYPxgBIAFKOQoWUEVSTUlTU0lPTl9CVURHRVRfUkVBRBIUUkVTT1VSQ0VfVFlQRV9CVURHRVQaCWJ1
      ZGdldF9pZBKhAQoPTGlzdEJ1ZGdldExpbmVzEiMucGF5c2hhcmUudjEuTGlzdEJ1ZGdldExpbmVzUmVxdWVzdBokLnBheXNoYXJl
      LnYxLkxpc3RCdWRnZXRMaW5lc1Jlc3BvbnNlIkOKtRg/GAEgAUo5ChZQRVJNSVNTSU9OX0JVREdFVF9SRUFEEhRSRVNPVVJDRV9U
      WVBFX0JVREdFVBoJYnVkZ2V0X2lkEp4BChFVcGRhdGVCdWRnZXRMaW5lcxIlLnBheXNoYXJlLnYxLlVwZGF0ZUJ1ZGdldExpbmVz
      UmVxdWVzdBobLnBheXNoYXJlLnYxLkJ1ZGdldFJldmlzaW9uIkWKtRhBGAIgAko7ChhQRVJNSVNTSU9OX0JVREdFVF9VUERBVEUS
      FFJFU09VUkNFX1RZUEVfQlVER0VUGglidWRnZXRfaWQSnAEKEERpdmlkZUJ1ZGdldExpbmUSJC5wYXlzaGFyZS52MS5EaXZpZGVC
      dWRnZXRMaW5lUmVxdWVzdBobLnBheXNoYXJlLnYxLkJ1ZGdldFJldmlzaW9uIkWKtRhBGAIgAko7ChhQRVJNSVNTSU9OX0JVREdF
      VF9VUERBVEUSFFJFU09VUkNFX1RZUEVfQlVER0VUGglidWRnZXRfaWQSsgEKFERlbGV0ZUJ1ZGdldFJldmlzaW9uEigucGF5c2hh
      cmUudjEuRGVsZXRlQnVkZ2V0UmV2aXNpb25SZXF1ZXN0GikucGF5c2hhcmUudjEuRGVsZXRlQnVkZ2V0UmV2aXNpb25SZXNwb25z
      ZSJFirUYQRgCIAJKOwoYUEVSTUlTU0lPTl9CVURHRVRfVVBEQVRFEhRSRVNPVVJDRV9UWVBFX0JVREdFVBoJYnVkZ2V0X2lkEqcB
      ChVBcHByb3ZlQnVkZ2V0UmV2aXNpb24SKS5wYXlzaGFyZS52MS5BcHByb3ZlQnVkZ2V0UmV2aXNpb25SZXF1ZXN0GhsucGF5c2hh
      cmUudjEuQnVkZ2V0UmV2aXNpb24iRoq1GEIYAiACSjwKGVBFUk1JU1NJT05fQlVER0VUX0FQUFJPVkUSFFJFU09VUkNFX1RZUEVf
      QlVER0VUGglidWRnZXRfaWQSpQEKFFRyYW5zZmVyQnVkZ2V0QW1vdW50EigucGF5c2hhcmUudjEuVHJhbnNmZXJCdWRnZXRBbW91
      bnRSZXF1ZXN0GhsucGF5c2hhcmUudjEuQnVkZ2V0UmV2aXNpb24iRoq1GEIYAiACSjwKGVBFUk1JU1NJT05fQlVER0VUX0FQUFJP
      VkUSFFJFU09VUkNFX1RZUEVfQlVER0VUGglidWRnZXRfaWQSogEKE0RyYWZ0QnVkZ2V0VHJhbnNmZXISJy5wYXlzaGFyZS52MS5E
      cmFmdEJ1ZGdldFRyYW5zZmVyUmVxdWVzdBobLnBheXNoYXJlLnYxLkJ1ZGdldFJldmlzaW9uIkWKtRhBGAIgAko7ChhQRVJNSVNT
      SU9OX0JVREdFVF9VUERBVEUSFFJFU09VUkNFX1RZUEVfQlVER0VUGglidWRnZXRfaWQStwEKGkdldEJ1ZGdldFRyYW5zZmVyVGhy
      ZXNob2xkEi4ucGF5c2hhcmUudjEuR2V0QnVkZ2V0VHJhbnNmZXJUaHJlc2hvbGRSZXF1ZXN0GiQucGF5c2hhcmUudjEuQnVkZ2V0
      VHJhbnNmZXJUaHJlc2hvbGQiQ4q1GD8YASABSjkKFlBFUk1JU1NJT05fQlVER0VUX1JFQUQSFFJFU09VUkNFX1RZUEVfQlVER0VU
      GglidWRnZXRfaWQSxQEKGlNldEJ1ZGdldFRyYW5zZmVyVGhyZXNob2xkEi4ucGF5c2hhcmUudjEuU2V0QnVkZ2V0VHJhbnNmZXJU
      aHJlc2hvbGRSZXF1ZXN0GiQucGF5c2hhcmUudjEuQnVkZ2V0VHJhbnNmZXJUaHJlc2hvbGQiUYq1GE0YAiACSkcKJFBFUk1JU1NJ
      T05fQVBQUk9WQUxfVEhSRVNIT0xEX1VQREFURRIUUkVTT1VSQ0VfVFlQRV9CVURHRVQaCWJ1ZGdldF9pZBLWAQocQ2xlYXJCdWRn
      ZXRUcmFuc2ZlclRocmVzaG9sZBIwLnBheXNoYXJlLnYxLkNsZWFyQnVkZ2V0VHJhbnNmZXJUaHJlc2hvbGRSZXF1ZXN0GjEucGF5
      c2hhcmUudjEuQ2xlYXJCdWRnZXRUcmFuc2ZlclRocmVzaG9sZFJlc3BvbnNlIlGKtRhNGAIgAkpHCiRQRVJNSVNTSU9OX0FQUFJP
      VkFMX1RIUkVTSE9MRF9VUERBVEUSFFJFU09VUkNFX1RZUEVfQlVER0VUGglidWRnZXRfaWQStgEKFkNvbXBhcmVCdWRnZXRSZXZp
      c2lvbnMSKi5wYXlzaGFyZS52MS5Db21wYXJlQnVkZ2V0UmV2aXNpb25zUmVxdWVzdBorLnBheXNoYXJlLnYxLkNvbXBhcmVCdWRn
      ZXRSZXZpc2lvbnNSZXNwb25zZSJDirUYPxgBIAFKOQoWUEVSTUlTU0lPTl9CVURHRVRfUkVBRBIUUkVTT1VSQ0VfVFlQRV9CVURH
      RVQaCWJ1ZGdldF9pZBKnAQoRTGlzdEJ1ZGdldENoYW5nZXMSJS5wYXlzaGFyZS52MS5MaXN0QnVkZ2V0Q2hhbmdlc1JlcXVlc3Qa
      Ji5wYXlzaGFyZS52MS5MaXN0QnVkZ2V0Q2hhbmdlc1Jlc3BvbnNlIkOKtRg/GAEgAUo5ChZQRVJNSVNTSU9OX0JVREdFVF9SRUFE
      EhRSRVNPVVJDRV9UWVBFX0JVREdFVBoJYnVkZ2V0X2lkQmYKD2Rldi5wYXlzaGFyZS52MVABWiZwYXlzaGFyZS5kZXYvZ28vcGF5
      c2hhcmUvdjE7cGF5c2hhcmV2MaoCC1BheXNoYXJlLlYxygILUGF5c2hhcmVcVjHqAgxQYXlzaGFyZTo6VjFiBnByb3RvMw==
      """)
}
