// Generated from payshare/v1/expense_service.proto by protoc-gen-payshare, do not edit.

public import GoogleAPI
public import Protobuf
public import RPC

extension PayshareV1 {
  /// Asks for a new expense.
  public struct CreateExpenseRequest: DescribedMessage {
    /// The id of the event it belongs to.
    public var eventID: String = ""
    private var expenseBox: Box<PayshareV1.Expense>?
    /// The expense to make.
    public var expense: PayshareV1.Expense? {
      get { expenseBox?.value }
      set { expenseBox = newValue.map { Box($0) } }
    }
    /// The id of the new expense, a UUID chosen by the client, preferably a UUIDv7; the server chooses one if
    /// it is empty.
    /// With it the call can be repeated safely for ever: if the same caller made the expense with the same
    /// request,
    /// `request_id` aside, the answer is the expense as it is now. Otherwise a taken id gives
    /// `ALREADY_EXISTS`, or
    /// `PERMISSION_DENIED` if the caller may not see the expense.
    public var expenseID: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.CreateExpenseRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.eventID = try reader.string(limit: 36)
        case 18: try reader.message(into: &self.expenseBox)
        case 26: self.expenseID = try reader.string(limit: 36)
        case 34: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.eventID, field: 1)
      writer.message(self.expenseBox, field: 2)
      writer.string(self.expenseID, field: 3)
      writer.string(self.requestID, field: 4)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.eventID, "event_id", required: true, StringRules(format: .uuid))
      violations.message(self.expense, "expense", required: true)
      violations.string(self.expenseID, "expense_id", StringRules(format: .uuid))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 7854951 }
    }
  }
}

extension PayshareV1 {
  /// Asks for one expense.
  public struct GetExpenseRequest: DescribedMessage {
    /// The expense's id.
    public var expenseID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GetExpenseRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.expenseID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.expenseID, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.expenseID, "expense_id", required: true, StringRules(format: .uuid))
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 38 }
    }
  }
}

extension PayshareV1 {
  /// Asks for a page of an event's expenses.
  public struct ListExpensesRequest: DescribedMessage {
    /// The event's id.
    public var eventID: String = ""
    /// The most expenses on a page: 50 if it is zero; more than 1 000 means 1 000. A page ends earlier rather
    /// than exceed
    /// 3 MiB (AIP-158: only an empty `next_page_token` ends the list).
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before, with the same other arguments; empty for the first page.
    public var pageToken: String = ""
    /// Also list deleted expenses.
    public var showDeleted: Bool = false
    /// Which expenses to list, in a subset of AIP-160: at most 16 terms `field op value`, joined by `AND`,
    /// without `OR`,
    /// `NOT` and parentheses. All if it is empty. A value with characters other than ASCII letters, digits,
    /// `.`, `_`, `+`
    /// and `-` must be quoted, with single or double quotes, in which a backslash escapes the next character.
    /// The fields
    /// and their operators:
    ///
    /// - `spend_date`: `=`, `<`, `<=`, `>`, `>=` and a day, `YYYY-MM-DD`;
    /// - `total.amount_minor`: the same and a whole number, in minor units of the expense's own currency;
    /// - `total.currency_code`: `=` and a currency code;
    /// - `payers.user_id`, `shares.user_id`: `:` and the id of a user who is among them;
    /// - `participant`: `=` and the id of a user who is a payer or has a share;
    /// - `description`: `:` and text that it contains, ignoring case;
    /// - `category_id`: `=` and the id of a category: it is that one, one below it, or one that was merged
    /// into one of these;
    /// - `deleted`: `=` and `true` or `false`; then `show_deleted` does not matter.
    ///
    /// Each field may occur once, days and amounts more often. Anything else gives `INVALID_ARGUMENT` with
    /// the position of
    /// the first wrong character. A page examines at most 10 000 expenses: if too few of them match, it ends
    /// there, and
    /// may be empty, with a `next_page_token` to go on.
    public var filter: String = ""
    /// The order: `spend_date desc`, by the day on which the money was spent and within a day by entry, the
    /// default; or
    /// `create_time desc`, by entry.
    public var orderBy: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListExpensesRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.eventID = try reader.string(limit: 36)
        case 16: self.pageSize = try reader.int32()
        case 26: self.pageToken = try reader.string(limit: 1024)
        case 32: self.showDeleted = try reader.bool()
        case 42: self.filter = try reader.string(limit: 1024)
        case 50: self.orderBy = try reader.string(limit: 100)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.eventID, field: 1)
      writer.int32(self.pageSize, field: 2)
      writer.string(self.pageToken, field: 3)
      writer.bool(self.showDeleted, field: 4)
      writer.string(self.filter, field: 5)
      writer.string(self.orderBy, field: 6)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.eventID, "event_id", required: true, StringRules(format: .uuid))
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
      public static var message: Int { 8652 }
    }
  }
}

extension PayshareV1 {
  /// A page of expenses.
  public struct ListExpensesResponse: DescribedMessage {
    /// The expenses of this page, in the order that was asked for.
    public var expenses: LazyMessages<PayshareV1.Expense> = LazyMessages()
    /// The token of the next page; only an empty one means that this was the last page.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListExpensesResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.expenses)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.expenses, field: 1)
      writer.string(self.nextPageToken, field: 2)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// One of `expenses`, with its tag and length.
      public static var expenses: Int { 7854837 }
    }
  }
}

extension PayshareV1 {
  /// Asks to change an expense.
  public struct UpdateExpenseRequest: DescribedMessage {
    /// The expense's id.
    public var expenseID: String = ""
    private var expenseBox: Box<PayshareV1.Expense>?
    /// The new values of the masked fields.
    public var expense: PayshareV1.Expense? {
      get { expenseBox?.value }
      set { expenseBox = newValue.map { Box($0) } }
    }
    /// Which fields to change: `description`, `kind`, `spend_date`, `total`, `exchange_rate`, `payers`,
    /// `payer_split`,
    /// `shares`, `split`, `notes`, `category_id`, or `*` for all of these. A list or a message is replaced as
    /// a whole, and removed if the
    /// request has none: a path into one, such as `exchange_rate.source`, gives `INVALID_ARGUMENT`
    /// (`UNKNOWN_FIELD`).
    ///
    /// `shares` without `split` states exact amounts in place of a split, `split` without `shares` a split in
    /// place of
    /// exact amounts; so for payers. With both or `*`, leave out the amounts that follow. A new `total` is
    /// divided again
    /// by the split; exact amounts must be restated, since the old ones are never scaled. Adjustments and the
    /// items of a
    /// bill must be restated if the new currency has another number of decimals.
    public var updateMask: GoogleProtobuf.FieldMask?
    /// The `etag` of the version to change.
    public var etag: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.UpdateExpenseRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.expenseID = try reader.string(limit: 36)
        case 18: try reader.message(into: &self.expenseBox)
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
      writer.string(self.expenseID, field: 1)
      writer.message(self.expenseBox, field: 2)
      writer.message(self.updateMask, field: 3)
      writer.string(self.etag, field: 4)
      writer.string(self.requestID, field: 5)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.expenseID, "expense_id", required: true, StringRules(format: .uuid))
      violations.message(self.expense, "expense", required: true)
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
      public static var message: Int { 7957876 }
    }
  }
}

extension PayshareV1 {
  /// Asks to delete an expense.
  public struct DeleteExpenseRequest: DescribedMessage {
    /// The expense's id.
    public var expenseID: String = ""
    /// The `etag` of the version to delete.
    public var etag: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.DeleteExpenseRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.expenseID = try reader.string(limit: 36)
        case 18: self.etag = try reader.string(limit: 64)
        case 26: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.expenseID, field: 1)
      writer.string(self.etag, field: 2)
      writer.string(self.requestID, field: 3)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.expenseID, "expense_id", required: true, StringRules(format: .uuid))
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
  /// Asks to restore a deleted expense.
  public struct UndeleteExpenseRequest: DescribedMessage {
    /// The expense's id.
    public var expenseID: String = ""
    /// The `etag` of the deleted version.
    public var etag: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.UndeleteExpenseRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.expenseID = try reader.string(limit: 36)
        case 18: self.etag = try reader.string(limit: 64)
        case 26: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.expenseID, field: 1)
      writer.string(self.etag, field: 2)
      writer.string(self.requestID, field: 3)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.expenseID, "expense_id", required: true, StringRules(format: .uuid))
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
  /// Keeps the expenses of events. A caller sees only the expenses of events they take part in; any other
  /// gives
  /// `PERMISSION_DENIED`.
  ///
  /// Updates and deletes name the `etag` of the version they change: a missing one gives `INVALID_ARGUMENT`,
  /// an old one
  /// `ABORTED` with the reason `STALE_ETAG` and the current one in the `ErrorInfo` metadata `current_etag`. A
  /// change, also
  /// a new expense, that keeps losing the race against others gives `ABORTED` with the reason `CONFLICT`:
  /// nothing was
  /// changed, and the same request may be tried again.
  ///
  /// Where the event has a threshold (`SetExpenseEditThreshold`), an update, deletion or restoration that
  /// moves more than it
  /// gives `FAILED_PRECONDITION` with the reason `APPROVAL_REQUIRED` and in the metadata `moved_minor`,
  /// `threshold_minor` and
  /// `approval_route_id`: `CreateExpenseEdit` makes it for approval.
  public protocol ExpenseService: Service {
    /// Creates an expense of an event. An expense that would bring what somebody paid or owes in the event
    /// above 1 000 000
    /// 000 000 000 minor units gives `OUT_OF_RANGE` with the reason `AMOUNT_TOO_LARGE`, and in the
    /// `ErrorInfo` metadata
    /// `user_id`, `sum_minor` and `limit_minor`; so does an update.
    func createExpense(_ request: CreateExpenseRequest, _ call: ServerCall) async throws(Status) -> Expense
    /// Shows one expense, also a deleted one.
    func getExpense(_ request: GetExpenseRequest, _ call: ServerCall) async throws(Status) -> Expense
    /// Lists the expenses of an event that match `filter`, by the day on which the money was spent unless
    /// `order_by` says
    /// otherwise.
    func listExpenses(
      _ request: ListExpensesRequest,
      _ call: ServerCall
    ) async throws(Status) -> ListExpensesResponse
    /// Changes the masked fields of an expense; the balances follow. A deleted expense gives
    /// `FAILED_PRECONDITION`.
    func updateExpense(_ request: UpdateExpenseRequest, _ call: ServerCall) async throws(Status) -> Expense
    /// Deletes an expense; the balances follow. `UndeleteExpense` restores it. An expense that is deleted
    /// already gives
    /// `FAILED_PRECONDITION`.
    func deleteExpense(_ request: DeleteExpenseRequest, _ call: ServerCall) async throws(Status) -> Expense
    /// Restores a deleted expense; the balances follow. An expense that is not deleted gives
    /// `FAILED_PRECONDITION`.
    func undeleteExpense(
      _ request: UndeleteExpenseRequest,
      _ call: ServerCall
    ) async throws(Status) -> Expense
  }

  /// What the contract says of the methods of `payshare.v1.ExpenseService`.
  public enum ExpenseServiceMethods {
    /// `CreateExpense`.
    public static let createExpense = MethodDescriptor(
      service: "payshare.v1.ExpenseService",
      method: "CreateExpense",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("expense.create", on: "event", field: "event_id")]), effect: .write,
        idempotency: .requestID)
    )
    /// `GetExpense`.
    public static let getExpense = MethodDescriptor(
      service: "payshare.v1.ExpenseService",
      method: "GetExpense",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("expense.read", on: "expense", field: "expense_id")]), effect: .read,
        idempotency: .natural)
    )
    /// `ListExpenses`.
    public static let listExpenses = MethodDescriptor(
      service: "payshare.v1.ExpenseService",
      method: "ListExpenses",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("expense.read", on: "event", field: "event_id")]), effect: .read,
        idempotency: .natural)
    )
    /// `UpdateExpense`.
    public static let updateExpense = MethodDescriptor(
      service: "payshare.v1.ExpenseService",
      method: "UpdateExpense",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("expense.update", on: "expense", field: "expense_id")]), effect: .write,
        idempotency: .requestID)
    )
    /// `DeleteExpense`.
    public static let deleteExpense = MethodDescriptor(
      service: "payshare.v1.ExpenseService",
      method: "DeleteExpense",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("expense.delete", on: "expense", field: "expense_id")]), effect: .write,
        idempotency: .requestID)
    )
    /// `UndeleteExpense`.
    public static let undeleteExpense = MethodDescriptor(
      service: "payshare.v1.ExpenseService",
      method: "UndeleteExpense",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("expense.delete", on: "expense", field: "expense_id")]), effect: .write,
        idempotency: .requestID)
    )
    /// The service with all its methods.
    public static let service = ServiceDescriptor(
      name: "payshare.v1.ExpenseService",
      methods: [createExpense, getExpense, listExpenses, updateExpense, deleteExpense, undeleteExpense],
      fileName: "payshare/v1/expense_service.proto")
  }

  /// Calls the methods of `payshare.v1.ExpenseService` over a channel. Any thread, any task.
  public struct ExpenseServiceClient: Sendable {
    private let channel: any Channel

    /// A client whose calls go over `channel`.
    public init(_ channel: any Channel) { self.channel = channel }

    /// Creates an expense of an event. An expense that would bring what somebody paid or owes in the event
    /// above 1 000 000
    /// 000 000 000 minor units gives `OUT_OF_RANGE` with the reason `AMOUNT_TOO_LARGE`, and in the
    /// `ErrorInfo` metadata
    /// `user_id`, `sum_minor` and `limit_minor`; so does an update.
    ///
    /// A missing `request_id` is generated.
    public func createExpense(
      _ request: CreateExpenseRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Expense {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(ExpenseServiceMethods.createExpense, request, options)
    }

    /// Shows one expense, also a deleted one.
    public func getExpense(
      _ request: GetExpenseRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Expense {
      try await channel.unary(ExpenseServiceMethods.getExpense, request, options)
    }

    /// Lists the expenses of an event that match `filter`, by the day on which the money was spent unless
    /// `order_by` says
    /// otherwise.
    public func listExpenses(
      _ request: ListExpensesRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListExpensesResponse {
      try await channel.unary(ExpenseServiceMethods.listExpenses, request, options)
    }

    /// Changes the masked fields of an expense; the balances follow. A deleted expense gives
    /// `FAILED_PRECONDITION`.
    ///
    /// A missing `request_id` is generated.
    public func updateExpense(
      _ request: UpdateExpenseRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Expense {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(ExpenseServiceMethods.updateExpense, request, options)
    }

    /// Deletes an expense; the balances follow. `UndeleteExpense` restores it. An expense that is deleted
    /// already gives
    /// `FAILED_PRECONDITION`.
    ///
    /// A missing `request_id` is generated.
    public func deleteExpense(
      _ request: DeleteExpenseRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Expense {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(ExpenseServiceMethods.deleteExpense, request, options)
    }

    /// Restores a deleted expense; the balances follow. An expense that is not deleted gives
    /// `FAILED_PRECONDITION`.
    ///
    /// A missing `request_id` is generated.
    public func undeleteExpense(
      _ request: UndeleteExpenseRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Expense {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(ExpenseServiceMethods.undeleteExpense, request, options)
    }
  }
}

extension PayshareV1.ExpenseService {
  /// What the contract says of the service.
  public static var descriptor: ServiceDescriptor { PayshareV1.ExpenseServiceMethods.service }

  /// The methods with their implementations.
  public var methods: [ServerMethod] {
    [
      ServerMethod(PayshareV1.ExpenseServiceMethods.createExpense) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.CreateExpenseRequest.self)
        }
        let request: PayshareV1.CreateExpenseRequest = try call.onlyRequest()
        call.addResource(request.eventID, of: 0)
        let response = try await self.createExpense(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.ExpenseServiceMethods.getExpense) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.GetExpenseRequest.self)
        }
        let request: PayshareV1.GetExpenseRequest = try call.onlyRequest()
        call.addResource(request.expenseID, of: 0)
        let response = try await self.getExpense(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.ExpenseServiceMethods.listExpenses) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListExpensesRequest.self)
        }
        let request: PayshareV1.ListExpensesRequest = try call.onlyRequest()
        call.addResource(request.eventID, of: 0)
        let response = try await self.listExpenses(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.ExpenseServiceMethods.updateExpense) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.UpdateExpenseRequest.self)
        }
        let request: PayshareV1.UpdateExpenseRequest = try call.onlyRequest()
        call.addResource(request.expenseID, of: 0)
        let response = try await self.updateExpense(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.ExpenseServiceMethods.deleteExpense) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.DeleteExpenseRequest.self)
        }
        let request: PayshareV1.DeleteExpenseRequest = try call.onlyRequest()
        call.addResource(request.expenseID, of: 0)
        let response = try await self.deleteExpense(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.ExpenseServiceMethods.undeleteExpense) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.UndeleteExpenseRequest.self)
        }
        let request: PayshareV1.UndeleteExpenseRequest = try call.onlyRequest()
        call.addResource(request.expenseID, of: 0)
        let response = try await self.undeleteExpense(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
    ]
  }
}

extension PayshareV1.CreateExpenseRequest: RequestWithID {}

extension PayshareV1.DeleteExpenseRequest: RequestWithID {}

extension PayshareV1.UndeleteExpenseRequest: RequestWithID {}

extension PayshareV1.UpdateExpenseRequest: RequestWithID {}

extension PayshareAPIFileDescriptors {
  static let payshareV1ExpenseService = FileDescriptor(
    name: "payshare/v1/expense_service.proto",
    dependencies: [
      "google/protobuf/field_mask.proto",
      "payshare/options/field.proto",
      "payshare/options/method.proto",
      "payshare/v1/expense.proto",
    ],
    base64: """
      CiFwYXlzaGFyZS92MS9leHBlbnNlX3NlcnZpY2UucHJvdG8SC3BheXNoYXJlLnYxGiBnb29nbGUvcHJvdG9idWYvZmllbGRfbWFz
      ay5wcm90bxoccGF5c2hhcmUvb3B0aW9ucy9maWVsZC5wcm90bxodcGF5c2hhcmUvb3B0aW9ucy9tZXRob2QucHJvdG8aGXBheXNo
      YXJlL3YxL2V4cGVuc2UucHJvdG8ixwEKFENyZWF0ZUV4cGVuc2VSZXF1ZXN0EiUKCGV2ZW50X2lkGAEgASgJQgqStRgGCAESAhgB
      UgdldmVudElkEjYKB2V4cGVuc2UYAiABKAsyFC5wYXlzaGFyZS52MS5FeHBlbnNlQgaStRgCCAFSB2V4cGVuc2USJwoKZXhwZW5z
      ZV9pZBgDIAEoCUIIkrUYBBICGAFSCWV4cGVuc2VJZBInCgpyZXF1ZXN0X2lkGAQgASgJQgiStRgEEgIYAVIJcmVxdWVzdElkIj4K
      EUdldEV4cGVuc2VSZXF1ZXN0EikKCmV4cGVuc2VfaWQYASABKAlCCpK1GAYIARICGAFSCWV4cGVuc2VJZCL4AQoTTGlzdEV4cGVu
      c2VzUmVxdWVzdBIlCghldmVudF9pZBgBIAEoCUIKkrUYBggBEgIYAVIHZXZlbnRJZBIlCglwYWdlX3NpemUYAiABKAVCCJK1GAQa
      AggAUghwYWdlU2l6ZRIoCgpwYWdlX3Rva2VuGAMgASgJQgmStRgFEgMQgAhSCXBhZ2VUb2tlbhIhCgxzaG93X2RlbGV0ZWQYBCAB
      KAhSC3Nob3dEZWxldGVkEiEKBmZpbHRlchgFIAEoCUIJkrUYBRIDEIAIUgZmaWx0ZXISIwoIb3JkZXJfYnkYBiABKAlCCJK1GAQS
      AhBkUgdvcmRlckJ5InQKFExpc3RFeHBlbnNlc1Jlc3BvbnNlEjQKCGV4cGVuc2VzGAEgAygLMhQucGF5c2hhcmUudjEuRXhwZW5z
      ZUICKAFSCGV4cGVuc2VzEiYKD25leHRfcGFnZV90b2tlbhgCIAEoCVINbmV4dFBhZ2VUb2tlbiKHAgoUVXBkYXRlRXhwZW5zZVJl
      cXVlc3QSKQoKZXhwZW5zZV9pZBgBIAEoCUIKkrUYBggBEgIYAVIJZXhwZW5zZUlkEjYKB2V4cGVuc2UYAiABKAsyFC5wYXlzaGFy
      ZS52MS5FeHBlbnNlQgaStRgCCAFSB2V4cGVuc2USQwoLdXBkYXRlX21hc2sYAyABKAsyGi5nb29nbGUucHJvdG9idWYuRmllbGRN
      YXNrQgaStRgCCAFSCnVwZGF0ZU1hc2sSHgoEZXRhZxgEIAEoCUIKkrUYBggBEgIQQFIEZXRhZxInCgpyZXF1ZXN0X2lkGAUgASgJ
      QgiStRgEEgIYAVIJcmVxdWVzdElkIooBChREZWxldGVFeHBlbnNlUmVxdWVzdBIpCgpleHBlbnNlX2lkGAEgASgJQgqStRgGCAES
      AhgBUglleHBlbnNlSWQSHgoEZXRhZxgCIAEoCUIKkrUYBggBEgIQQFIEZXRhZxInCgpyZXF1ZXN0X2lkGAMgASgJQgiStRgEEgIY
      AVIJcmVxdWVzdElkIowBChZVbmRlbGV0ZUV4cGVuc2VSZXF1ZXN0EikKCmV4cGVuc2VfaWQYASABKAlCCpK1GAYIARICGAFSCWV4
      cGVuc2VJZBIeCgRldGFnGAIgASgJQgqStRgGCAESAhBAUgRldGFnEicKCnJlcXVlc3RfaWQYAyABKAlCCJK1GAQSAhgBUglyZXF1
      ZXN0SWQyiwcKDkV4cGVuc2VTZXJ2aWNlEo4BCg1DcmVhdGVFeHBlbnNlEiEucGF5c2hhcmUudjEuQ3JlYXRlRXhwZW5zZVJlcXVl
      c3QaFC5wYXlzaGFyZS52MS5FeHBlbnNlIkSKtRhAGAIgAko6ChlQRVJNSVNTSU9OX0VYUEVOU0VfQ1JFQVRFEhNSRVNPVVJDRV9U
      WVBFX0VWRU5UGghldmVudF9pZBKKAQoKR2V0RXhwZW5zZRIeLnBheXNoYXJlLnYxLkdldEV4cGVuc2VSZXF1ZXN0GhQucGF5c2hh
      cmUudjEuRXhwZW5zZSJGirUYQhgBIAFKPAoXUEVSTUlTU0lPTl9FWFBFTlNFX1JFQUQSFVJFU09VUkNFX1RZUEVfRVhQRU5TRRoK
      ZXhwZW5zZV9pZBKXAQoMTGlzdEV4cGVuc2VzEiAucGF5c2hhcmUudjEuTGlzdEV4cGVuc2VzUmVxdWVzdBohLnBheXNoYXJlLnYx
      Lkxpc3RFeHBlbnNlc1Jlc3BvbnNlIkKKtRg+GAEgAUo4ChdQRVJNSVNTSU9OX0VYUEVOU0VfUkVBRBITUkVTT1VSQ0VfVFlQRV9F
      VkVOVBoIZXZlbnRfaWQSkgEKDVVwZGF0ZUV4cGVuc2USIS5wYXlzaGFyZS52MS5VcGRhdGVFeHBlbnNlUmVxdWVzdBoULnBheXNo
      YXJlLnYxLkV4cGVuc2UiSIq1GEQYAiACSj4KGVBFUk1JU1NJT05fRVhQRU5TRV9VUERBVEUSFVJFU09VUkNFX1RZUEVfRVhQRU5T
      RRoKZXhwZW5zZV9pZBKSAQoNRGVsZXRlRXhwZW5zZRIhLnBheXNoYXJlLnYxLkRlbGV0ZUV4cGVuc2VSZXF1ZXN0GhQucGF5c2hh
      cmUudjEuRXhwZW5zZSJIirUYRBgCIAJKPgoZUEVSTUlTU0lPTl9FWFBFTlNFX0RFTEVURRIVUkVTT1VSQ0VfVFlQRV9FWFBFTlNF
      GgpleHBlbnNlX2lkEpYBCg9VbmRlbGV0ZUV4cGVuc2USIy5wYXlzaGFyZS52MS5VbmRlbGV0ZUV4cGVuc2VSZXF1ZXN0GhQucGF5
      c2hhcmUudjEuRXhwZW5zZSJIirUYRBgCIAJKPgoZUEVSTUlTU0lPTl9FWFBFTlNFX0RFTEVURRIVUkVTT1VSQ0VfVFlQRV9FWFBF
      TlNFGgpleHBlbnNlX2lkQmYKD2Rldi5wYXlzaGFyZS52MVABWiZwYXlzaGFyZS5kZXYvZ28vcGF5c2hhcmUvdjE7cGF5c2hhcmV2
      MaoCC1BheXNoYXJlLlYxygILUGF5c2hhcmVcVjHqAgxQYXlzaGFyZTo6VjFiBnByb3RvMw==
      """)
}
