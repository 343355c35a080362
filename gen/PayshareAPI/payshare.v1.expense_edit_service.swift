// Generated from payshare/v1/expense_edit_service.proto by protoc-gen-payshare, do not edit.

public import GoogleAPI
public import Protobuf
public import RPC

extension PayshareV1 {
  /// Asks for a draft of an edit.
  public struct CreateExpenseEditRequest: DescribedMessage {
    /// The expense's id.
    public var expenseID: String = ""
    /// What is done to it.
    public var kind: PayshareV1.ExpenseEdit.Kind = .unspecified
    private var expenseBox: Box<PayshareV1.Expense>?
    /// The new values of the masked fields; only for an update.
    public var expense: PayshareV1.Expense? {
      get { expenseBox?.value }
      set { expenseBox = newValue.map { Box($0) } }
    }
    /// Which fields an update changes, as in `UpdateExpense`.
    public var updateMask: GoogleProtobuf.FieldMask?
    /// The `etag` of the version of the expense to change.
    public var etag: String = ""
    /// Why, for those who decide.
    public var reason: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.CreateExpenseEditRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.expenseID = try reader.string(limit: 36)
        case 16: self.kind = try reader.enumeration()
        case 26: try reader.message(into: &self.expenseBox)
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
      writer.string(self.expenseID, field: 1)
      writer.enumeration(self.kind, field: 2)
      writer.message(self.expenseBox, field: 3)
      writer.message(self.updateMask, field: 4)
      writer.string(self.etag, field: 5)
      writer.string(self.reason, field: 6)
      writer.string(self.requestID, field: 7)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.expenseID, "expense_id", required: true, StringRules(format: .uuid))
      violations.enumeration(self.kind, "kind", required: true, definedOnly: true)
      violations.message(self.expense, "expense")
      violations.message(self.updateMask, "update_mask")
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
      public static var message: Int { 7959881 }
    }
  }
}

extension PayshareV1 {
  /// Asks to make a draft anew.
  public struct UpdateExpenseEditRequest: DescribedMessage {
    /// The event's id.
    public var eventID: String = ""
    /// The number of the edit.
    public var number: Int64 = 0
    private var expenseBox: Box<PayshareV1.Expense>?
    /// The new values of the masked fields; only for an update.
    public var expense: PayshareV1.Expense? {
      get { expenseBox?.value }
      set { expenseBox = newValue.map { Box($0) } }
    }
    /// Which fields of the expense as it is now an update changes, as in `UpdateExpense`.
    public var updateMask: GoogleProtobuf.FieldMask?
    /// The `etag` of the version of the edit to change.
    public var etag: String = ""
    /// The `etag` of the version of the expense to build on.
    public var expenseEtag: String = ""
    /// Why, for those who decide.
    public var reason: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.UpdateExpenseEditRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.eventID = try reader.string(limit: 36)
        case 16: self.number = try reader.int64()
        case 26: try reader.message(into: &self.expenseBox)
        case 34: try reader.message(into: &self.updateMask)
        case 42: self.etag = try reader.string(limit: 64)
        case 50: self.expenseEtag = try reader.string(limit: 64)
        case 58: self.reason = try reader.string(limit: 500)
        case 66: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.eventID, field: 1)
      writer.int64(self.number, field: 2)
      writer.message(self.expenseBox, field: 3)
      writer.message(self.updateMask, field: 4)
      writer.string(self.etag, field: 5)
      writer.string(self.expenseEtag, field: 6)
      writer.string(self.reason, field: 7)
      writer.string(self.requestID, field: 8)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.eventID, "event_id", required: true, StringRules(format: .uuid))
      violations.integer(self.number, "number", required: true, in: 1...Int64.max)
      violations.message(self.expense, "expense")
      violations.message(self.updateMask, "update_mask")
      violations.string(self.etag, "etag", required: true, StringRules(maximumLength: 64))
      violations.string(self.expenseEtag, "expense_etag", required: true, StringRules(maximumLength: 64))
      violations.string(self.reason, "reason", StringRules(maximumLength: 500))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `etag`, in Unicode scalars.
      public static var etagLength: Int { 64 }
      /// The greatest length of `expense_etag`, in Unicode scalars.
      public static var expenseEtagLength: Int { 64 }
      /// The greatest length of `reason`, in Unicode scalars.
      public static var reasonLength: Int { 500 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 7960149 }
    }
  }
}

extension PayshareV1 {
  /// Asks for one edit.
  public struct GetExpenseEditRequest: DescribedMessage {
    /// The event's id.
    public var eventID: String = ""
    /// The number of the edit.
    public var number: Int64 = 0

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GetExpenseEditRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.eventID = try reader.string(limit: 36)
        case 16: self.number = try reader.int64()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.eventID, field: 1)
      writer.int64(self.number, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.eventID, "event_id", required: true, StringRules(format: .uuid))
      violations.integer(self.number, "number", required: true, in: 1...Int64.max)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 49 }
    }
  }
}

extension PayshareV1 {
  /// Asks for a page of an event's edits.
  public struct ListExpenseEditsRequest: DescribedMessage {
    /// The event's id.
    public var eventID: String = ""
    /// Only those of this expense; all if it is empty.
    public var expenseID: String = ""
    /// The most edits on a page: 50 if it is zero; more than 1 000 means 1 000. A page ends earlier rather
    /// than exceed 3 MiB
    /// (AIP-158: only an empty `next_page_token` ends the list).
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before, with the same other arguments; empty for the first page.
    public var pageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListExpenseEditsRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.eventID = try reader.string(limit: 36)
        case 18: self.expenseID = try reader.string(limit: 36)
        case 24: self.pageSize = try reader.int32()
        case 34: self.pageToken = try reader.string(limit: 1024)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.eventID, field: 1)
      writer.string(self.expenseID, field: 2)
      writer.int32(self.pageSize, field: 3)
      writer.string(self.pageToken, field: 4)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.eventID, "event_id", required: true, StringRules(format: .uuid))
      violations.string(self.expenseID, "expense_id", StringRules(format: .uuid))
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
      public static var message: Int { 4186 }
    }
  }
}

extension PayshareV1 {
  /// A page of edits.
  public struct ListExpenseEditsResponse: DescribedMessage {
    /// The edits of this page.
    public var expenseEdits: [PayshareV1.ExpenseEdit] = []
    /// The token of the next page; only an empty one means that this was the last page.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListExpenseEditsResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.expenseEdits)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.expenseEdits, field: 1)
      writer.string(self.nextPageToken, field: 2)
    }
  }
}

extension PayshareV1 {
  /// Asks for the threshold of an event.
  public struct GetExpenseEditThresholdRequest: DescribedMessage {
    /// The event's id.
    public var eventID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GetExpenseEditThresholdRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.eventID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.eventID, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.eventID, "event_id", required: true, StringRules(format: .uuid))
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 38 }
    }
  }
}

extension PayshareV1 {
  /// Asks to set the threshold of an event.
  public struct SetExpenseEditThresholdRequest: DescribedMessage {
    /// The event's id.
    public var eventID: String = ""
    /// The most that an edit may move without approval, in minor units of the event's base currency.
    public var amountMinor: Int64 = 0
    /// The route that larger edits take: one for edits of expenses.
    public var approvalRouteID: String = ""
    /// Why; it stands in the journal.
    public var reason: String = ""
    /// The `etag` of the threshold to replace; empty if there is none yet.
    public var etag: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.SetExpenseEditThresholdRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.eventID = try reader.string(limit: 36)
        case 16: self.amountMinor = try reader.int64()
        case 26: self.approvalRouteID = try reader.string(limit: 36)
        case 34: self.reason = try reader.string(limit: 500)
        case 42: self.etag = try reader.string(limit: 64)
        case 50: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.eventID, field: 1)
      writer.int64(self.amountMinor, field: 2)
      writer.string(self.approvalRouteID, field: 3)
      writer.string(self.reason, field: 4)
      writer.string(self.etag, field: 5)
      writer.string(self.requestID, field: 6)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.eventID, "event_id", required: true, StringRules(format: .uuid))
      violations.integer(self.amountMinor, "amount_minor", in: 0...1000000000000000)
      violations.string(self.approvalRouteID, "approval_route_id", required: true, StringRules(format: .uuid))
      violations.string(
        self.reason,
        "reason",
        required: true,
        StringRules(maximumLength: 500, isNotBlank: true)
      )
      violations.string(self.etag, "etag", StringRules(maximumLength: 64))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The values of `amount_minor`.
      public static var amountMinor: ClosedRange<Int64> { 0...1000000000000000 }
      /// The greatest length of `reason`, in Unicode scalars.
      public static var reasonLength: Int { 500 }
      /// The greatest length of `etag`, in Unicode scalars.
      public static var etagLength: Int { 64 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 2385 }
    }
  }
}

extension PayshareV1 {
  /// Asks to remove the threshold of an event.
  public struct ClearExpenseEditThresholdRequest: DescribedMessage {
    /// The event's id.
    public var eventID: String = ""
    /// Why; it stands in the journal.
    public var reason: String = ""
    /// The `etag` of the threshold to remove.
    public var etag: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ClearExpenseEditThresholdRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.eventID = try reader.string(limit: 36)
        case 18: self.reason = try reader.string(limit: 500)
        case 26: self.etag = try reader.string(limit: 64)
        case 34: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.eventID, field: 1)
      writer.string(self.reason, field: 2)
      writer.string(self.etag, field: 3)
      writer.string(self.requestID, field: 4)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.eventID, "event_id", required: true, StringRules(format: .uuid))
      violations.string(
        self.reason,
        "reason",
        required: true,
        StringRules(maximumLength: 500, isNotBlank: true)
      )
      violations.string(self.etag, "etag", required: true, StringRules(maximumLength: 64))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `reason`, in Unicode scalars.
      public static var reasonLength: Int { 500 }
      /// The greatest length of `etag`, in Unicode scalars.
      public static var etagLength: Int { 64 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 2338 }
    }
  }
}

extension PayshareV1 {
  /// Says that a threshold was removed.
  public struct ClearExpenseEditThresholdResponse: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ClearExpenseEditThresholdResponse" }

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
  /// Keeps edits of expenses on their way to be approved. A caller sees only those of events they take part
  /// in; any other
  /// event or expense gives `PERMISSION_DENIED`, and an unknown number `NOT_FOUND` with the reason
  /// `EXPENSE_EDIT_NOT_FOUND`.
  ///
  /// An event may have a threshold. An edit of an expense that moves more than it is refused with
  /// `APPROVAL_REQUIRED`
  /// (`UpdateExpense`), and made here instead: `CreateExpenseEdit`, then `SubmitForApproval`. Other edits may
  /// be made so, too.
  ///
  /// Changes name the `etag` of the version that they change: an old one gives `ABORTED` with the reason
  /// `STALE_ETAG`.
  public protocol ExpenseEditService: Service {
    /// Makes a draft of an edit of an expense. What the edit itself would be refused for, such as an etag
    /// that is old, refuses
    /// the draft. A deletion and a restoration also need `expense.delete`.
    func createExpenseEdit(
      _ request: CreateExpenseEditRequest,
      _ call: ServerCall
    ) async throws(Status) -> ExpenseEdit
    /// Makes a draft anew, on the expense as it is now; the caller becomes one of its authors. Another state
    /// than `DRAFT` gives
    /// `FAILED_PRECONDITION` with the reason `EXPENSE_EDIT_STATE`.
    func updateExpenseEdit(
      _ request: UpdateExpenseEditRequest,
      _ call: ServerCall
    ) async throws(Status) -> ExpenseEdit
    /// Shows one edit.
    func getExpenseEdit(
      _ request: GetExpenseEditRequest,
      _ call: ServerCall
    ) async throws(Status) -> ExpenseEdit
    /// Lists the edits of an event, newest first.
    func listExpenseEdits(
      _ request: ListExpenseEditsRequest,
      _ call: ServerCall
    ) async throws(Status) -> ListExpenseEditsResponse
    /// Shows the threshold of an event. If it has none, this gives `NOT_FOUND` with the reason
    /// `EXPENSE_EDIT_THRESHOLD_NOT_FOUND`.
    func getExpenseEditThreshold(
      _ request: GetExpenseEditThresholdRequest,
      _ call: ServerCall
    ) async throws(Status) -> ExpenseEditThreshold
    /// Sets the threshold of an event. It holds for edits from then on; one that was submitted keeps its
    /// steps.
    func setExpenseEditThreshold(
      _ request: SetExpenseEditThresholdRequest,
      _ call: ServerCall
    ) async throws(Status) -> ExpenseEditThreshold
    /// Removes the threshold of an event: its expenses can be edited without approval then.
    func clearExpenseEditThreshold(
      _ request: ClearExpenseEditThresholdRequest,
      _ call: ServerCall
    ) async throws(Status) -> ClearExpenseEditThresholdResponse
  }

  /// What the contract says of the methods of `payshare.v1.ExpenseEditService`.
  public enum ExpenseEditServiceMethods {
    /// `CreateExpenseEdit`.
    public static let createExpenseEdit = MethodDescriptor(
      service: "payshare.v1.ExpenseEditService",
      method: "CreateExpenseEdit",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("expense.update", on: "expense", field: "expense_id")]), effect: .write,
        idempotency: .requestID)
    )
    /// `UpdateExpenseEdit`.
    public static let updateExpenseEdit = MethodDescriptor(
      service: "payshare.v1.ExpenseEditService",
      method: "UpdateExpenseEdit",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("expense.update", on: "event", field: "event_id")]), effect: .write,
        idempotency: .requestID)
    )
    /// `GetExpenseEdit`.
    public static let getExpenseEdit = MethodDescriptor(
      service: "payshare.v1.ExpenseEditService",
      method: "GetExpenseEdit",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("expense.read", on: "event", field: "event_id")]), effect: .read,
        idempotency: .natural)
    )
    /// `ListExpenseEdits`.
    public static let listExpenseEdits = MethodDescriptor(
      service: "payshare.v1.ExpenseEditService",
      method: "ListExpenseEdits",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("expense.read", on: "event", field: "event_id")]), effect: .read,
        idempotency: .natural)
    )
    /// `GetExpenseEditThreshold`.
    public static let getExpenseEditThreshold = MethodDescriptor(
      service: "payshare.v1.ExpenseEditService",
      method: "GetExpenseEditThreshold",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("expense.read", on: "event", field: "event_id")]), effect: .read,
        idempotency: .natural)
    )
    /// `SetExpenseEditThreshold`.
    public static let setExpenseEditThreshold = MethodDescriptor(
      service: "payshare.v1.ExpenseEditService",
      method: "SetExpenseEditThreshold",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("approval_threshold.update", on: "event", field: "event_id")]),
        effect: .write, idempotency: .requestID)
    )
    /// `ClearExpenseEditThreshold`.
    public static let clearExpenseEditThreshold = MethodDescriptor(
      service: "payshare.v1.ExpenseEditService",
      method: "ClearExpenseEditThreshold",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("approval_threshold.update", on: "event", field: "event_id")]),
        effect: .write, idempotency: .requestID)
    )
    /// The service with all its methods.
    public static let service = ServiceDescriptor(
      name: "payshare.v1.ExpenseEditService",
      methods: [
        createExpenseEdit,
        updateExpenseEdit,
        getExpenseEdit,
        listExpenseEdits,
        getExpenseEditThreshold,
        setExpenseEditThreshold,
        clearExpenseEditThreshold,
      ],
      fileName: "payshare/v1/expense_edit_service.proto")
  }

  /// Calls the methods of `payshare.v1.ExpenseEditService` over a channel. Any thread, any task.
  public struct ExpenseEditServiceClient: Sendable {
    private let channel: any Channel

    /// A client whose calls go over `channel`.
    public init(_ channel: any Channel) { self.channel = channel }

    /// Makes a draft of an edit of an expense. What the edit itself would be refused for, such as an etag
    /// that is old, refuses
    /// the draft. A deletion and a restoration also need `expense.delete`.
    ///
    /// A missing `request_id` is generated.
    public func createExpenseEdit(
      _ request: CreateExpenseEditRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ExpenseEdit {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(ExpenseEditServiceMethods.createExpenseEdit, request, options)
    }

    /// Makes a draft anew, on the expense as it is now; the caller becomes one of its authors. Another state
    /// than `DRAFT` gives
    /// `FAILED_PRECONDITION` with the reason `EXPENSE_EDIT_STATE`.
    ///
    /// A missing `request_id` is generated.
    public func updateExpenseEdit(
      _ request: UpdateExpenseEditRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ExpenseEdit {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(ExpenseEditServiceMethods.updateExpenseEdit, request, options)
    }

    /// Shows one edit.
    public func getExpenseEdit(
      _ request: GetExpenseEditRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ExpenseEdit {
      try await channel.unary(ExpenseEditServiceMethods.getExpenseEdit, request, options)
    }

    /// Lists the edits of an event, newest first.
    public func listExpenseEdits(
      _ request: ListExpenseEditsRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListExpenseEditsResponse {
      try await channel.unary(ExpenseEditServiceMethods.listExpenseEdits, request, options)
    }

    /// Shows the threshold of an event. If it has none, this gives `NOT_FOUND` with the reason
    /// `EXPENSE_EDIT_THRESHOLD_NOT_FOUND`.
    public func getExpenseEditThreshold(
      _ request: GetExpenseEditThresholdRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ExpenseEditThreshold {
      try await channel.unary(ExpenseEditServiceMethods.getExpenseEditThreshold, request, options)
    }

    /// Sets the threshold of an event. It holds for edits from then on; one that was submitted keeps its
    /// steps.
    ///
    /// A missing `request_id` is generated.
    public func setExpenseEditThreshold(
      _ request: SetExpenseEditThresholdRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ExpenseEditThreshold {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(ExpenseEditServiceMethods.setExpenseEditThreshold, request, options)
    }

    /// Removes the threshold of an event: its expenses can be edited without approval then.
    ///
    /// A missing `request_id` is generated.
    public func clearExpenseEditThreshold(
      _ request: ClearExpenseEditThresholdRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ClearExpenseEditThresholdResponse {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(ExpenseEditServiceMethods.clearExpenseEditThreshold, request, options)
    }
  }
}

extension PayshareV1.ExpenseEditService {
  /// What the contract says of the service.
  public static var descriptor: ServiceDescriptor { PayshareV1.ExpenseEditServiceMethods.service }

  /// The methods with their implementations.
  public var methods: [ServerMethod] {
    [
      ServerMethod(PayshareV1.ExpenseEditServiceMethods.createExpenseEdit) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.CreateExpenseEditRequest.self)
        }
        let request: PayshareV1.CreateExpenseEditRequest = try call.onlyRequest()
        call.addResource(request.expenseID, of: 0)
        let response = try await self.createExpenseEdit(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.ExpenseEditServiceMethods.updateExpenseEdit) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.UpdateExpenseEditRequest.self)
        }
        let request: PayshareV1.UpdateExpenseEditRequest = try call.onlyRequest()
        call.addResource(request.eventID, of: 0)
        let response = try await self.updateExpenseEdit(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.ExpenseEditServiceMethods.getExpenseEdit) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.GetExpenseEditRequest.self)
        }
        let request: PayshareV1.GetExpenseEditRequest = try call.onlyRequest()
        call.addResource(request.eventID, of: 0)
        let response = try await self.getExpenseEdit(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.ExpenseEditServiceMethods.listExpenseEdits) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListExpenseEditsRequest.self)
        }
        let request: PayshareV1.ListExpenseEditsRequest = try call.onlyRequest()
        call.addResource(request.eventID, of: 0)
        let response = try await self.listExpenseEdits(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.ExpenseEditServiceMethods.getExpenseEditThreshold) {
        call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.GetExpenseEditThresholdRequest.self)
        }
        let request: PayshareV1.GetExpenseEditThresholdRequest = try call.onlyRequest()
        call.addResource(request.eventID, of: 0)
        let response = try await self.getExpenseEditThreshold(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.ExpenseEditServiceMethods.setExpenseEditThreshold) {
        call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.SetExpenseEditThresholdRequest.self)
        }
        let request: PayshareV1.SetExpenseEditThresholdRequest = try call.onlyRequest()
        call.addResource(request.eventID, of: 0)
        let response = try await self.setExpenseEditThreshold(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.ExpenseEditServiceMethods.clearExpenseEditThreshold) {
        call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ClearExpenseEditThresholdRequest.self)
        }
        let request: PayshareV1.ClearExpenseEditThresholdRequest = try call.onlyRequest()
        call.addResource(request.eventID, of: 0)
        let response = try await self.clearExpenseEditThreshold(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
    ]
  }
}

extension PayshareV1.ClearExpenseEditThresholdRequest: RequestWithID {}

extension PayshareV1.CreateExpenseEditRequest: RequestWithID {}

extension PayshareV1.SetExpenseEditThresholdRequest: RequestWithID {}

extension PayshareV1.UpdateExpenseEditRequest: RequestWithID {}

extension PayshareAPIFileDescriptors {
  static let payshareV1ExpenseEditService = FileDescriptor(
    name: "payshare/v1/expense_edit_service.proto",
    dependencies: [
      "google/protobuf/field_mask.proto",
      "payshare/options/field.proto",
      "payshare/options/method.proto",
      "payshare/v1/expense.proto",
      "payshare/v1/expense_edit.proto",
    ],
    base64: """
      CiZwYXlzaGFyZS92MS9leHBlbnNlX2VkaXRfc2VydmljZS5wcm90bxILcGF5c2hhcmUudjEaIGdvb2dsZS9wcm90b2J1Zi9maWVs
      ZF9tYXNrLnByb3RvGhxwYXlzaGFyZS9vcHRpb25zL2ZpZWxkLnByb3RvGh1wYXlzaGFyZS9vcHRpb25zL21ldGhvZC5wcm90bxoZ
      cGF5c2hhcmUvdjEvZXhwZW5zZS5wcm90bxoecGF5c2hhcmUvdjEvZXhwZW5zZV9lZGl0LnByb3RvIt0CChhDcmVhdGVFeHBlbnNl
      RWRpdFJlcXVlc3QSKQoKZXhwZW5zZV9pZBgBIAEoCUIKkrUYBggBEgIYAVIJZXhwZW5zZUlkEj0KBGtpbmQYAiABKA4yHS5wYXlz
      aGFyZS52MS5FeHBlbnNlRWRpdC5LaW5kQgqStRgGCAEiAggBUgRraW5kEi4KB2V4cGVuc2UYAyABKAsyFC5wYXlzaGFyZS52MS5F
      eHBlbnNlUgdleHBlbnNlEjsKC3VwZGF0ZV9tYXNrGAQgASgLMhouZ29vZ2xlLnByb3RvYnVmLkZpZWxkTWFza1IKdXBkYXRlTWFz
      axIeCgRldGFnGAUgASgJQgqStRgGCAESAhBAUgRldGFnEiEKBnJlYXNvbhgGIAEoCUIJkrUYBRIDEPQDUgZyZWFzb24SJwoKcmVx
      dWVzdF9pZBgHIAEoCUIIkrUYBBICGAFSCXJlcXVlc3RJZCLtAgoYVXBkYXRlRXhwZW5zZUVkaXRSZXF1ZXN0EiUKCGV2ZW50X2lk
      GAEgASgJQgqStRgGCAESAhgBUgdldmVudElkEiIKBm51bWJlchgCIAEoA0IKkrUYBggBGgIIAlIGbnVtYmVyEi4KB2V4cGVuc2UY
      AyABKAsyFC5wYXlzaGFyZS52MS5FeHBlbnNlUgdleHBlbnNlEjsKC3VwZGF0ZV9tYXNrGAQgASgLMhouZ29vZ2xlLnByb3RvYnVm
      LkZpZWxkTWFza1IKdXBkYXRlTWFzaxIeCgRldGFnGAUgASgJQgqStRgGCAESAhBAUgRldGFnEi0KDGV4cGVuc2VfZXRhZxgGIAEo
      CUIKkrUYBggBEgIQQFILZXhwZW5zZUV0YWcSIQoGcmVhc29uGAcgASgJQgmStRgFEgMQ9ANSBnJlYXNvbhInCgpyZXF1ZXN0X2lk
      GAggASgJQgiStRgEEgIYAVIJcmVxdWVzdElkImIKFUdldEV4cGVuc2VFZGl0UmVxdWVzdBIlCghldmVudF9pZBgBIAEoCUIKkrUY
      BggBEgIYAVIHZXZlbnRJZBIiCgZudW1iZXIYAiABKANCCpK1GAYIARoCCAJSBm51bWJlciK6AQoXTGlzdEV4cGVuc2VFZGl0c1Jl
      cXVlc3QSJQoIZXZlbnRfaWQYASABKAlCCpK1GAYIARICGAFSB2V2ZW50SWQSJwoKZXhwZW5zZV9pZBgCIAEoCUIIkrUYBBICGAFS
      CWV4cGVuc2VJZBIlCglwYWdlX3NpemUYAyABKAVCCJK1GAQaAggAUghwYWdlU2l6ZRIoCgpwYWdlX3Rva2VuGAQgASgJQgmStRgF
      EgMQgAhSCXBhZ2VUb2tlbiKBAQoYTGlzdEV4cGVuc2VFZGl0c1Jlc3BvbnNlEj0KDWV4cGVuc2VfZWRpdHMYASADKAsyGC5wYXlz
      aGFyZS52MS5FeHBlbnNlRWRpdFIMZXhwZW5zZUVkaXRzEiYKD25leHRfcGFnZV90b2tlbhgCIAEoCVINbmV4dFBhZ2VUb2tlbiJH
      Ch5HZXRFeHBlbnNlRWRpdFRocmVzaG9sZFJlcXVlc3QSJQoIZXZlbnRfaWQYASABKAlCCpK1GAYIARICGAFSB2V2ZW50SWQiowIK
      HlNldEV4cGVuc2VFZGl0VGhyZXNob2xkUmVxdWVzdBIlCghldmVudF9pZBgBIAEoCUIKkrUYBggBEgIYAVIHZXZlbnRJZBI0Cgxh
      bW91bnRfbWlub3IYAiABKANCEZK1GA0aCwgAEICAtMzU38YDUgthbW91bnRNaW5vchI2ChFhcHByb3ZhbF9yb3V0ZV9pZBgDIAEo
      CUIKkrUYBggBEgIYAVIPYXBwcm92YWxSb3V0ZUlkEiUKBnJlYXNvbhgEIAEoCUINkrUYCQgBEgUQ9AMoAVIGcmVhc29uEhwKBGV0
      YWcYBSABKAlCCJK1GAQSAhBAUgRldGFnEicKCnJlcXVlc3RfaWQYBiABKAlCCJK1GAQSAhgBUglyZXF1ZXN0SWQiuQEKIENsZWFy
      RXhwZW5zZUVkaXRUaHJlc2hvbGRSZXF1ZXN0EiUKCGV2ZW50X2lkGAEgASgJQgqStRgGCAESAhgBUgdldmVudElkEiUKBnJlYXNv
      bhgCIAEoCUINkrUYCQgBEgUQ9AMoAVIGcmVhc29uEh4KBGV0YWcYAyABKAlCCpK1GAYIARICEEBSBGV0YWcSJwoKcmVxdWVzdF9p
      ZBgEIAEoCUIIkrUYBBICGAFSCXJlcXVlc3RJZCIjCiFDbGVhckV4cGVuc2VFZGl0VGhyZXNob2xkUmVzcG9uc2UyyAkKEkV4cGVu
      c2VFZGl0U2VydmljZRKeAQoRQ3JlYXRlRXhwZW5zZUVkaXQSJS5wYXlzaGFyZS52MS5DcmVhdGVFeHBlbnNlRWRpdFJlcXVlc3Qa
      GC5wYXlzaGFyZS52MS5FeHBlbnNlRWRpdCJIirUYRBgCIAJKPgoZUEVSTUlTU0lPTl9FWFBFTlNFX1VQREFURRIVUkVTT1VSQ0Vf
      VFlQRV9FWFBFTlNFGgpleHBlbnNlX2lkEpoBChFVcGRhdGVFeHBlbnNlRWRpdBIlLnBheXNoYXJlLnYxLlVwZGF0ZUV4cGVuc2VF
      ZGl0UmVxdWVzdBoYLnBheXNoYXJlLnYxLkV4cGVuc2VFZGl0IkSKtRhAGAIgAko6ChlQRVJNSVNTSU9OX0VYUEVOU0VfVVBEQVRF
      EhNSRVNPVVJDRV9UWVBFX0VWRU5UGghldmVudF9pZBKSAQoOR2V0RXhwZW5zZUVkaXQSIi5wYXlzaGFyZS52MS5HZXRFeHBlbnNl
      RWRpdFJlcXVlc3QaGC5wYXlzaGFyZS52MS5FeHBlbnNlRWRpdCJCirUYPhgBIAFKOAoXUEVSTUlTU0lPTl9FWFBFTlNFX1JFQUQS
      E1JFU09VUkNFX1RZUEVfRVZFTlQaCGV2ZW50X2lkEqMBChBMaXN0RXhwZW5zZUVkaXRzEiQucGF5c2hhcmUudjEuTGlzdEV4cGVu
      c2VFZGl0c1JlcXVlc3QaJS5wYXlzaGFyZS52MS5MaXN0RXhwZW5zZUVkaXRzUmVzcG9uc2UiQoq1GD4YASABSjgKF1BFUk1JU1NJ
      T05fRVhQRU5TRV9SRUFEEhNSRVNPVVJDRV9UWVBFX0VWRU5UGghldmVudF9pZBKtAQoXR2V0RXhwZW5zZUVkaXRUaHJlc2hvbGQS
      Ky5wYXlzaGFyZS52MS5HZXRFeHBlbnNlRWRpdFRocmVzaG9sZFJlcXVlc3QaIS5wYXlzaGFyZS52MS5FeHBlbnNlRWRpdFRocmVz
      aG9sZCJCirUYPhgBIAFKOAoXUEVSTUlTU0lPTl9FWFBFTlNFX1JFQUQSE1JFU09VUkNFX1RZUEVfRVZFTlQaCGV2ZW50X2lkEroB
      ChdTZXRFeHBlbnNlRWRpdFRocmVzaG9sZBIrLnBheXNoYXJlLnYxLlNldEV4cGVuc2VFZGl0VGhyZXNob2xkUmVxdWVzdBohLnBh
      eXNoYXJlLnYxLkV4cGVuc2VFZGl0VGhyZXNob2xkIk+KtRhLGAIgAkpFCiRQRVJNSVNTSU9OX0FQUFJPVkFMX1RIUkVTSE9MRF9V
      UERBVEUSE1JFU09VUkNFX1RZUEVfRVZFTlQaCGV2ZW50X2lkEssBChlDbGVhckV4cGVuc2VFZGl0VGhyZXNob2xkEi0ucGF5c2hh
      cmUudjEuQ2xlYXJFeHBlbnNlRWRpdFRocmVzaG9sZFJlcXVlc3QaLi5wYXlzaGFyZS52MS5DbGVhckV4cGVuc2VFZGl0VGhyZXNo
      b2xkUmVzcG9uc2UiT4q1GEsYAiACSkUKJFBFUk1JU1NJT05fQVBQUk9WQUxfVEhSRVNIT0xEX1VQREFURRITUkVTT1VSQ0VfVFlQ
      RV9FVkVOVBoIZXZlbnRfaWRCZgoPZGV2LnBheXNoYXJlLnYxUAFaJnBheXNoYXJlLmRldi9nby9wYXlzaGFyZS92MTtwYXlzaGFy
      ZXYxqgILUGF5c2hhcmUuVjHKAgtQYXlzaGFyZVxWMeoCDFBheXNoYXJlOjpWMWIGcHJvdG8z
      """)
}
