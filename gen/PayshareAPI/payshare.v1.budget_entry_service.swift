// Generated from payshare/v1/budget_entry_service.proto by protoc-gen-payshare, do not edit.

public import GoogleAPI
public import Protobuf
public import RPC

extension PayshareV1 {
  /// Asks for a new entry.
  public struct AddBudgetEntryRequest: DescribedMessage {
    /// The budget's id.
    public var budgetID: String = ""
    private var entryBox: Box<PayshareV1.BudgetEntry>?
    /// The entry to make.
    public var entry: PayshareV1.BudgetEntry? {
      get { entryBox?.value }
      set { entryBox = newValue.map { Box($0) } }
    }
    /// The id of the new entry, a UUID chosen by the client, preferably a UUIDv7; the server chooses one if
    /// it is empty. With
    /// it the call can be repeated safely for ever: if the same caller made the entry with the same request,
    /// `request_id`
    /// aside, the answer is the entry as it is now. Otherwise a taken id gives `ALREADY_EXISTS`, or
    /// `PERMISSION_DENIED` if
    /// it is one of a budget that the caller may not see.
    public var budgetEntryID: String = ""
    /// Why.
    public var reason: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.AddBudgetEntryRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.budgetID = try reader.string(limit: 36)
        case 18: try reader.message(into: &self.entryBox)
        case 26: self.budgetEntryID = try reader.string(limit: 36)
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
      writer.message(self.entryBox, field: 2)
      writer.string(self.budgetEntryID, field: 3)
      writer.string(self.reason, field: 4)
      writer.string(self.requestID, field: 5)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.budgetID, "budget_id", required: true, StringRules(format: .uuid))
      violations.message(self.entry, "entry", required: true)
      violations.string(self.budgetEntryID, "budget_entry_id", StringRules(format: .uuid))
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
      public static var message: Int { 6428 }
    }
  }
}

extension PayshareV1 {
  /// Asks for a new entry, whatever limits say.
  public struct AddBudgetEntryOverLimitRequest: DescribedMessage {
    /// The budget's id.
    public var budgetID: String = ""
    private var entryBox: Box<PayshareV1.BudgetEntry>?
    /// The entry to make: something that was spent.
    public var entry: PayshareV1.BudgetEntry? {
      get { entryBox?.value }
      set { entryBox = newValue.map { Box($0) } }
    }
    /// The id of the new entry, a UUID chosen by the client, preferably a UUIDv7; the server chooses one if
    /// it is empty. With
    /// it the call can be repeated safely for ever: if the same caller made the entry with the same request,
    /// `request_id`
    /// aside, the answer is the entry as it is now. Otherwise a taken id gives `ALREADY_EXISTS`, or
    /// `PERMISSION_DENIED` if
    /// it is one of a budget that the caller may not see.
    public var budgetEntryID: String = ""
    /// Why.
    public var reason: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.AddBudgetEntryOverLimitRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.budgetID = try reader.string(limit: 36)
        case 18: try reader.message(into: &self.entryBox)
        case 26: self.budgetEntryID = try reader.string(limit: 36)
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
      writer.message(self.entryBox, field: 2)
      writer.string(self.budgetEntryID, field: 3)
      writer.string(self.reason, field: 4)
      writer.string(self.requestID, field: 5)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.budgetID, "budget_id", required: true, StringRules(format: .uuid))
      violations.message(self.entry, "entry", required: true)
      violations.string(self.budgetEntryID, "budget_entry_id", StringRules(format: .uuid))
      violations.string(
        self.reason,
        "reason",
        required: true,
        StringRules(maximumLength: 500, isNotBlank: true)
      )
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
      public static var message: Int { 6428 }
    }
  }
}

extension PayshareV1 {
  /// Asks to change an entry.
  public struct UpdateBudgetEntryRequest: DescribedMessage {
    /// The budget's id.
    public var budgetID: String = ""
    /// The id of the entry, which is one of this budget.
    public var budgetEntryID: String = ""
    private var entryBox: Box<PayshareV1.BudgetEntry>?
    /// The entry with its new values.
    public var entry: PayshareV1.BudgetEntry? {
      get { entryBox?.value }
      set { entryBox = newValue.map { Box($0) } }
    }
    /// The fields to change: `kind`, `entry_date`, `category_id`, `amount_minor`, `note`; `*` means all of
    /// these. With
    /// `amount_minor`, a `currency_code` that is set is checked.
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
    public static var fullName: String { "payshare.v1.UpdateBudgetEntryRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.budgetID = try reader.string(limit: 36)
        case 18: self.budgetEntryID = try reader.string(limit: 36)
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
      writer.string(self.budgetID, field: 1)
      writer.string(self.budgetEntryID, field: 2)
      writer.message(self.entryBox, field: 3)
      writer.message(self.updateMask, field: 4)
      writer.string(self.etag, field: 5)
      writer.string(self.reason, field: 6)
      writer.string(self.requestID, field: 7)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.budgetID, "budget_id", required: true, StringRules(format: .uuid))
      violations.string(self.budgetEntryID, "budget_entry_id", required: true, StringRules(format: .uuid))
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
      public static var message: Int { 109391 }
    }
  }
}

extension PayshareV1 {
  /// Asks to remove an entry.
  public struct DeleteBudgetEntryRequest: DescribedMessage {
    /// The budget's id.
    public var budgetID: String = ""
    /// The id of the entry, which is one of this budget.
    public var budgetEntryID: String = ""
    /// The `etag` of the version of the entry to remove.
    public var etag: String = ""
    /// Why.
    public var reason: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.DeleteBudgetEntryRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.budgetID = try reader.string(limit: 36)
        case 18: self.budgetEntryID = try reader.string(limit: 36)
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
      writer.string(self.budgetEntryID, field: 2)
      writer.string(self.etag, field: 3)
      writer.string(self.reason, field: 4)
      writer.string(self.requestID, field: 5)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.budgetID, "budget_id", required: true, StringRules(format: .uuid))
      violations.string(self.budgetEntryID, "budget_entry_id", required: true, StringRules(format: .uuid))
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
  public struct DeleteBudgetEntryResponse: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.DeleteBudgetEntryResponse" }

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
  /// Asks for a page of the entries of a budget.
  public struct ListBudgetEntriesRequest: DescribedMessage {
    /// The budget's id.
    public var budgetID: String = ""
    /// The most entries on a page: 50 if it is zero; more than 1 000 means 1 000. A page ends earlier rather
    /// than exceed 3
    /// MiB (AIP-158: only an empty `next_page_token` ends the list).
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before, with the same other arguments; empty for the first page.
    public var pageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListBudgetEntriesRequest" }

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
  /// A page of entries.
  public struct ListBudgetEntriesResponse: DescribedMessage {
    /// The entries of this page.
    public var entries: [PayshareV1.BudgetEntry] = []
    /// The token of the next page; only an empty one means that this was the last page.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListBudgetEntriesResponse" }

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
      public static var entries: Int { 4311 }
    }
  }
}

extension PayshareV1 {
  /// Asks for a page of what was spent.
  public struct ListBudgetActualsRequest: DescribedMessage {
    /// The budget's id.
    public var budgetID: String = ""
    /// The most actuals on a page: 50 if it is zero; more than 1 000 means 1 000. A page ends earlier rather
    /// than exceed 3
    /// MiB (AIP-158: only an empty `next_page_token` ends the list).
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before, with the same other arguments; empty for the first page.
    public var pageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListBudgetActualsRequest" }

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
  /// A page of actuals.
  public struct ListBudgetActualsResponse: DescribedMessage {
    /// The actuals of this page.
    public var actuals: [PayshareV1.BudgetActual] = []
    /// The token of the next page; only an empty one means that this was the last page.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListBudgetActualsResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.actuals)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.actuals, field: 1)
      writer.string(self.nextPageToken, field: 2)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// One of `actuals`, with its tag and length.
      public static var actuals: Int { 576 }
    }
  }
}

extension PayshareV1 {
  /// Asks to let an event count for a budget.
  public struct LinkEventRequest: DescribedMessage {
    /// The budget's id.
    public var budgetID: String = ""
    /// The event's id.
    public var eventID: String = ""
    /// What one whole unit of the event's base currency is worth in the budget's currency. Required if the
    /// two differ, and
    /// empty if they are the same.
    public var exchangeRate: PayshareV1.ExchangeRate?
    /// Why.
    public var reason: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.LinkEventRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.budgetID = try reader.string(limit: 36)
        case 18: self.eventID = try reader.string(limit: 36)
        case 26: try reader.message(into: &self.exchangeRate)
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
      writer.string(self.eventID, field: 2)
      writer.message(self.exchangeRate, field: 3)
      writer.string(self.reason, field: 4)
      writer.string(self.requestID, field: 5)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.budgetID, "budget_id", required: true, StringRules(format: .uuid))
      violations.string(self.eventID, "event_id", required: true, StringRules(format: .uuid))
      violations.message(self.exchangeRate, "exchange_rate")
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
      public static var message: Int { 2553 }
    }
  }
}

extension PayshareV1 {
  /// Asks to let an event count no more.
  public struct UnlinkEventRequest: DescribedMessage {
    /// The budget's id.
    public var budgetID: String = ""
    /// The event's id.
    public var eventID: String = ""
    /// Why.
    public var reason: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.UnlinkEventRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.budgetID = try reader.string(limit: 36)
        case 18: self.eventID = try reader.string(limit: 36)
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
      writer.string(self.eventID, field: 2)
      writer.string(self.reason, field: 3)
      writer.string(self.requestID, field: 4)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.budgetID, "budget_id", required: true, StringRules(format: .uuid))
      violations.string(self.eventID, "event_id", required: true, StringRules(format: .uuid))
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
      public static var message: Int { 2117 }
    }
  }
}

extension PayshareV1 {
  /// The event counts no more.
  public struct UnlinkEventResponse: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.UnlinkEventResponse" }

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
  /// Asks to let an event count no more.
  public struct WithdrawEventRequest: DescribedMessage {
    /// The event's id.
    public var eventID: String = ""
    /// The budget's id.
    public var budgetID: String = ""
    /// Why.
    public var reason: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.WithdrawEventRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.eventID = try reader.string(limit: 36)
        case 18: self.budgetID = try reader.string(limit: 36)
        case 26: self.reason = try reader.string(limit: 500)
        case 34: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.eventID, field: 1)
      writer.string(self.budgetID, field: 2)
      writer.string(self.reason, field: 3)
      writer.string(self.requestID, field: 4)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.eventID, "event_id", required: true, StringRules(format: .uuid))
      violations.string(self.budgetID, "budget_id", required: true, StringRules(format: .uuid))
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
      public static var message: Int { 2117 }
    }
  }
}

extension PayshareV1 {
  /// The event counts no more.
  public struct WithdrawEventResponse: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.WithdrawEventResponse" }

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
  /// Asks for a page of the events of a budget.
  public struct ListBudgetEventsRequest: DescribedMessage {
    /// The budget's id.
    public var budgetID: String = ""
    /// The most events on a page: 50 if it is zero; more than 1 000 means 1 000. A page ends earlier rather
    /// than exceed 3
    /// MiB (AIP-158: only an empty `next_page_token` ends the list).
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before, with the same other arguments; empty for the first page.
    public var pageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListBudgetEventsRequest" }

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
  /// A page of links.
  public struct ListBudgetEventsResponse: DescribedMessage {
    /// The links of this page.
    public var links: [PayshareV1.BudgetLink] = []
    /// The token of the next page; only an empty one means that this was the last page.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListBudgetEventsResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.links)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.links, field: 1)
      writer.string(self.nextPageToken, field: 2)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// One of `links`, with its tag and length.
      public static var links: Int { 574 }
    }
  }
}

extension PayshareV1 {
  /// Asks for the budgets of an event.
  public struct ListEventBudgetsRequest: DescribedMessage {
    /// The event's id.
    public var eventID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListEventBudgetsRequest" }

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
  /// The budgets of an event.
  public struct ListEventBudgetsResponse: DescribedMessage {
    /// The links, at most 8.
    public var links: [PayshareV1.BudgetLink] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListEventBudgetsResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.links)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.links, field: 1)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 0 }
      /// One of `links`, with its tag and length.
      public static var links: Int { 574 }
    }
  }
}

extension PayshareV1 {
  /// Keeps what is spent and planned by a budget, and which events count for it.
  ///
  /// Where a line in force, that counts what is spent on a category, stops spending, an increase beyond what
  /// it has left in
  /// the period gives `FAILED_PRECONDITION` with the reason `BUDGET_LIMIT`; nothing else is stopped. A day
  /// outside the
  /// periods of the budget gives `INVALID_ARGUMENT` with the reason `OUTSIDE_PERIODS` where an entry has it,
  /// and an expense
  /// of such a day does not count. An unknown entry gives `NOT_FOUND` with the reason
  /// `BUDGET_ENTRY_NOT_FOUND`.
  public protocol BudgetEntryService: Service {
    /// Enters what was spent, or is planned.
    func addBudgetEntry(
      _ request: AddBudgetEntryRequest,
      _ call: ServerCall
    ) async throws(Status) -> BudgetEntry
    /// Enters what was spent, whatever limits say. The reason stands in the entry and in the journal.
    func addBudgetEntryOverLimit(
      _ request: AddBudgetEntryOverLimitRequest,
      _ call: ServerCall
    ) async throws(Status) -> BudgetEntry
    /// Changes an entry.
    func updateBudgetEntry(
      _ request: UpdateBudgetEntryRequest,
      _ call: ServerCall
    ) async throws(Status) -> BudgetEntry
    /// Removes an entry.
    func deleteBudgetEntry(
      _ request: DeleteBudgetEntryRequest,
      _ call: ServerCall
    ) async throws(Status) -> DeleteBudgetEntryResponse
    /// Lists the entries of a budget, the latest day first and on one day by entry, newest first.
    func listBudgetEntries(
      _ request: ListBudgetEntriesRequest,
      _ call: ServerCall
    ) async throws(Status) -> ListBudgetEntriesResponse
    /// Lists all that was spent and counts for a budget, the latest day first.
    func listBudgetActuals(
      _ request: ListBudgetActualsRequest,
      _ call: ServerCall
    ) async throws(Status) -> ListBudgetActualsResponse
    /// Lets what is spent in an event count for a budget: its expenses of before, too, and each later one as
    /// it is changed.
    /// Its participants see that. An event counts for at most 8 budgets; one more gives `FAILED_PRECONDITION`
    /// with the reason
    /// `TOO_MANY_BUDGETS`. One that counts already gives `FAILED_PRECONDITION` with the reason
    /// `EVENT_LINKED`; one with more
    /// than 10 000 expenses that are not deleted `TOO_MANY_EXPENSES`.
    func linkEvent(_ request: LinkEventRequest, _ call: ServerCall) async throws(Status) -> BudgetLink
    /// Lets an event count for a budget no more: what its expenses came to is taken back. One that does not
    /// count gives
    /// `NOT_FOUND` with the reason `EVENT_NOT_LINKED`.
    func unlinkEvent(
      _ request: UnlinkEventRequest,
      _ call: ServerCall
    ) async throws(Status) -> UnlinkEventResponse
    /// Does what `UnlinkEvent` does, for those who keep the event.
    func withdrawEvent(
      _ request: WithdrawEventRequest,
      _ call: ServerCall
    ) async throws(Status) -> WithdrawEventResponse
    /// Lists the events that count for a budget.
    func listBudgetEvents(
      _ request: ListBudgetEventsRequest,
      _ call: ServerCall
    ) async throws(Status) -> ListBudgetEventsResponse
    /// Lists the budgets for which an event counts, to its participants: who linked it, when, and whether
    /// they can stop an
    /// expense. It says nothing else of them.
    func listEventBudgets(
      _ request: ListEventBudgetsRequest,
      _ call: ServerCall
    ) async throws(Status) -> ListEventBudgetsResponse
  }

  /// What the contract says of the methods of `payshare.v1.BudgetEntryService`.
  public enum BudgetEntryServiceMethods {
    private static let addBudgetEntryRequirements: [MethodPolicy.Requirement] = [
      .init("budget.spend", on: "budget", field: "budget_id"),
      .init("budget.read", on: "budget", field: "budget_id"),
    ]
    /// `AddBudgetEntry`.
    public static let addBudgetEntry = MethodDescriptor(
      service: "payshare.v1.BudgetEntryService",
      method: "AddBudgetEntry",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements(addBudgetEntryRequirements), effect: .write, idempotency: .requestID)
    )
    private static let addBudgetEntryOverLimitRequirements: [MethodPolicy.Requirement] = [
      .init("budget.override", on: "budget", field: "budget_id"),
      .init("budget.read", on: "budget", field: "budget_id"),
    ]
    /// `AddBudgetEntryOverLimit`.
    public static let addBudgetEntryOverLimit = MethodDescriptor(
      service: "payshare.v1.BudgetEntryService",
      method: "AddBudgetEntryOverLimit",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements(addBudgetEntryOverLimitRequirements), effect: .write, idempotency: .requestID)
    )
    private static let updateBudgetEntryRequirements: [MethodPolicy.Requirement] = [
      .init("budget.spend", on: "budget", field: "budget_id"),
      .init("budget.read", on: "budget", field: "budget_id"),
    ]
    /// `UpdateBudgetEntry`.
    public static let updateBudgetEntry = MethodDescriptor(
      service: "payshare.v1.BudgetEntryService",
      method: "UpdateBudgetEntry",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements(updateBudgetEntryRequirements), effect: .write, idempotency: .requestID)
    )
    private static let deleteBudgetEntryRequirements: [MethodPolicy.Requirement] = [
      .init("budget.spend", on: "budget", field: "budget_id"),
      .init("budget.read", on: "budget", field: "budget_id"),
    ]
    /// `DeleteBudgetEntry`.
    public static let deleteBudgetEntry = MethodDescriptor(
      service: "payshare.v1.BudgetEntryService",
      method: "DeleteBudgetEntry",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements(deleteBudgetEntryRequirements), effect: .write, idempotency: .requestID)
    )
    /// `ListBudgetEntries`.
    public static let listBudgetEntries = MethodDescriptor(
      service: "payshare.v1.BudgetEntryService",
      method: "ListBudgetEntries",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("budget.read", on: "budget", field: "budget_id")]), effect: .read,
        idempotency: .natural)
    )
    /// `ListBudgetActuals`.
    public static let listBudgetActuals = MethodDescriptor(
      service: "payshare.v1.BudgetEntryService",
      method: "ListBudgetActuals",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("budget.read", on: "budget", field: "budget_id")]), effect: .read,
        idempotency: .natural)
    )
    private static let linkEventRequirements: [MethodPolicy.Requirement] = [
      .init("budget.link", on: "budget", field: "budget_id"),
      .init("event.link", on: "event", field: "event_id"),
    ]
    /// `LinkEvent`.
    public static let linkEvent = MethodDescriptor(
      service: "payshare.v1.BudgetEntryService",
      method: "LinkEvent",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements(linkEventRequirements), effect: .write, idempotency: .requestID)
    )
    /// `UnlinkEvent`.
    public static let unlinkEvent = MethodDescriptor(
      service: "payshare.v1.BudgetEntryService",
      method: "UnlinkEvent",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("budget.link", on: "budget", field: "budget_id")]), effect: .write,
        idempotency: .requestID)
    )
    /// `WithdrawEvent`.
    public static let withdrawEvent = MethodDescriptor(
      service: "payshare.v1.BudgetEntryService",
      method: "WithdrawEvent",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("event.link", on: "event", field: "event_id")]), effect: .write,
        idempotency: .requestID)
    )
    /// `ListBudgetEvents`.
    public static let listBudgetEvents = MethodDescriptor(
      service: "payshare.v1.BudgetEntryService",
      method: "ListBudgetEvents",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("budget.read", on: "budget", field: "budget_id")]), effect: .read,
        idempotency: .natural)
    )
    /// `ListEventBudgets`.
    public static let listEventBudgets = MethodDescriptor(
      service: "payshare.v1.BudgetEntryService",
      method: "ListEventBudgets",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("event.read", on: "event", field: "event_id")]), effect: .read,
        idempotency: .natural)
    )
    /// The service with all its methods.
    public static let service = ServiceDescriptor(
      name: "payshare.v1.BudgetEntryService",
      methods: [
        addBudgetEntry,
        addBudgetEntryOverLimit,
        updateBudgetEntry,
        deleteBudgetEntry,
        listBudgetEntries,
        listBudgetActuals,
        linkEvent,
        unlinkEvent,
        withdrawEvent,
        listBudgetEvents,
        listEventBudgets,
      ],
      fileName: "payshare/v1/budget_entry_service.proto")
  }

  /// Calls the methods of `payshare.v1.BudgetEntryService` over a channel. Any thread, any task.
  public struct BudgetEntryServiceClient: Sendable {
    private let channel: any Channel

    /// A client whose calls go over `channel`.
    public init(_ channel: any Channel) { self.channel = channel }

    /// Enters what was spent, or is planned.
    ///
    /// A missing `request_id` is generated.
    public func addBudgetEntry(
      _ request: AddBudgetEntryRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> BudgetEntry {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(BudgetEntryServiceMethods.addBudgetEntry, request, options)
    }

    /// Enters what was spent, whatever limits say. The reason stands in the entry and in the journal.
    ///
    /// A missing `request_id` is generated.
    public func addBudgetEntryOverLimit(
      _ request: AddBudgetEntryOverLimitRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> BudgetEntry {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(BudgetEntryServiceMethods.addBudgetEntryOverLimit, request, options)
    }

    /// Changes an entry.
    ///
    /// A missing `request_id` is generated.
    public func updateBudgetEntry(
      _ request: UpdateBudgetEntryRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> BudgetEntry {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(BudgetEntryServiceMethods.updateBudgetEntry, request, options)
    }

    /// Removes an entry.
    ///
    /// A missing `request_id` is generated.
    public func deleteBudgetEntry(
      _ request: DeleteBudgetEntryRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> DeleteBudgetEntryResponse {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(BudgetEntryServiceMethods.deleteBudgetEntry, request, options)
    }

    /// Lists the entries of a budget, the latest day first and on one day by entry, newest first.
    public func listBudgetEntries(
      _ request: ListBudgetEntriesRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListBudgetEntriesResponse {
      try await channel.unary(BudgetEntryServiceMethods.listBudgetEntries, request, options)
    }

    /// Lists all that was spent and counts for a budget, the latest day first.
    public func listBudgetActuals(
      _ request: ListBudgetActualsRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListBudgetActualsResponse {
      try await channel.unary(BudgetEntryServiceMethods.listBudgetActuals, request, options)
    }

    /// Lets what is spent in an event count for a budget: its expenses of before, too, and each later one as
    /// it is changed.
    /// Its participants see that. An event counts for at most 8 budgets; one more gives `FAILED_PRECONDITION`
    /// with the reason
    /// `TOO_MANY_BUDGETS`. One that counts already gives `FAILED_PRECONDITION` with the reason
    /// `EVENT_LINKED`; one with more
    /// than 10 000 expenses that are not deleted `TOO_MANY_EXPENSES`.
    ///
    /// A missing `request_id` is generated.
    public func linkEvent(
      _ request: LinkEventRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> BudgetLink {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(BudgetEntryServiceMethods.linkEvent, request, options)
    }

    /// Lets an event count for a budget no more: what its expenses came to is taken back. One that does not
    /// count gives
    /// `NOT_FOUND` with the reason `EVENT_NOT_LINKED`.
    ///
    /// A missing `request_id` is generated.
    public func unlinkEvent(
      _ request: UnlinkEventRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> UnlinkEventResponse {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(BudgetEntryServiceMethods.unlinkEvent, request, options)
    }

    /// Does what `UnlinkEvent` does, for those who keep the event.
    ///
    /// A missing `request_id` is generated.
    public func withdrawEvent(
      _ request: WithdrawEventRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> WithdrawEventResponse {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(BudgetEntryServiceMethods.withdrawEvent, request, options)
    }

    /// Lists the events that count for a budget.
    public func listBudgetEvents(
      _ request: ListBudgetEventsRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListBudgetEventsResponse {
      try await channel.unary(BudgetEntryServiceMethods.listBudgetEvents, request, options)
    }

    /// Lists the budgets for which an event counts, to its participants: who linked it, when, and whether
    /// they can stop an
    /// expense. It says nothing else of them.
    public func listEventBudgets(
      _ request: ListEventBudgetsRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListEventBudgetsResponse {
      try await channel.unary(BudgetEntryServiceMethods.listEventBudgets, request, options)
    }
  }
}

extension PayshareV1.BudgetEntryService {
  /// What the contract says of the service.
  public static var descriptor: ServiceDescriptor { PayshareV1.BudgetEntryServiceMethods.service }

  /// The methods with their implementations.
  public var methods: [ServerMethod] {
    [
      ServerMethod(PayshareV1.BudgetEntryServiceMethods.addBudgetEntry) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.AddBudgetEntryRequest.self)
        }
        let request: PayshareV1.AddBudgetEntryRequest = try call.onlyRequest()
        call.addResource(request.budgetID, of: 0)
        call.addResource(request.budgetID, of: 1)
        let response = try await self.addBudgetEntry(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.BudgetEntryServiceMethods.addBudgetEntryOverLimit) {
        call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.AddBudgetEntryOverLimitRequest.self)
        }
        let request: PayshareV1.AddBudgetEntryOverLimitRequest = try call.onlyRequest()
        call.addResource(request.budgetID, of: 0)
        call.addResource(request.budgetID, of: 1)
        let response = try await self.addBudgetEntryOverLimit(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.BudgetEntryServiceMethods.updateBudgetEntry) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.UpdateBudgetEntryRequest.self)
        }
        let request: PayshareV1.UpdateBudgetEntryRequest = try call.onlyRequest()
        call.addResource(request.budgetID, of: 0)
        call.addResource(request.budgetID, of: 1)
        let response = try await self.updateBudgetEntry(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.BudgetEntryServiceMethods.deleteBudgetEntry) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.DeleteBudgetEntryRequest.self)
        }
        let request: PayshareV1.DeleteBudgetEntryRequest = try call.onlyRequest()
        call.addResource(request.budgetID, of: 0)
        call.addResource(request.budgetID, of: 1)
        let response = try await self.deleteBudgetEntry(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.BudgetEntryServiceMethods.listBudgetEntries) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListBudgetEntriesRequest.self)
        }
        let request: PayshareV1.ListBudgetEntriesRequest = try call.onlyRequest()
        call.addResource(request.budgetID, of: 0)
        let response = try await self.listBudgetEntries(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.BudgetEntryServiceMethods.listBudgetActuals) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListBudgetActualsRequest.self)
        }
        let request: PayshareV1.ListBudgetActualsRequest = try call.onlyRequest()
        call.addResource(request.budgetID, of: 0)
        let response = try await self.listBudgetActuals(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.BudgetEntryServiceMethods.linkEvent) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.LinkEventRequest.self)
        }
        let request: PayshareV1.LinkEventRequest = try call.onlyRequest()
        call.addResource(request.budgetID, of: 0)
        call.addResource(request.eventID, of: 1)
        let response = try await self.linkEvent(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.BudgetEntryServiceMethods.unlinkEvent) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.UnlinkEventRequest.self)
        }
        let request: PayshareV1.UnlinkEventRequest = try call.onlyRequest()
        call.addResource(request.budgetID, of: 0)
        let response = try await self.unlinkEvent(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.BudgetEntryServiceMethods.withdrawEvent) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.WithdrawEventRequest.self)
        }
        let request: PayshareV1.WithdrawEventRequest = try call.onlyRequest()
        call.addResource(request.eventID, of: 0)
        let response = try await self.withdrawEvent(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.BudgetEntryServiceMethods.listBudgetEvents) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListBudgetEventsRequest.self)
        }
        let request: PayshareV1.ListBudgetEventsRequest = try call.onlyRequest()
        call.addResource(request.budgetID, of: 0)
        let response = try await self.listBudgetEvents(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.BudgetEntryServiceMethods.listEventBudgets) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListEventBudgetsRequest.self)
        }
        let request: PayshareV1.ListEventBudgetsRequest = try call.onlyRequest()
        call.addResource(request.eventID, of: 0)
        let response = try await self.listEventBudgets(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
    ]
  }
}

extension PayshareV1.AddBudgetEntryOverLimitRequest: RequestWithID {}

extension PayshareV1.AddBudgetEntryRequest: RequestWithID {}

extension PayshareV1.DeleteBudgetEntryRequest: RequestWithID {}

extension PayshareV1.LinkEventRequest: RequestWithID {}

extension PayshareV1.UnlinkEventRequest: RequestWithID {}

extension PayshareV1.UpdateBudgetEntryRequest: RequestWithID {}

extension PayshareV1.WithdrawEventRequest: RequestWithID {}

extension PayshareAPIFileDescriptors {
  static let payshareV1BudgetEntryService = FileDescriptor(
    name: "payshare/v1/budget_entry_service.proto",
    dependencies: [
      "google/protobuf/field_mask.proto",
      "payshare/options/field.proto",
      "payshare/options/method.proto",
      "payshare/v1/budget.proto",
      "payshare/v1/money.proto",
    ],
    base64: """
      CiZwYXlzaGFyZS92MS9idWRnZXRfZW50cnlfc2VydmljZS5wcm90bxILcGF5c2hhcmUudjEaIGdvb2dsZS9wcm90b2J1Zi9maWVs
      ZF9tYXNrLnByb3RvGhxwYXlzaGFyZS9vcHRpb25zL2ZpZWxkLnByb3RvGh1wYXlzaGFyZS9vcHRpb25zL21ldGhvZC5wcm90bxoY
      cGF5c2hhcmUvdjEvYnVkZ2V0LnByb3RvGhdwYXlzaGFyZS92MS9tb25leS5wcm90byL2AQoVQWRkQnVkZ2V0RW50cnlSZXF1ZXN0
      EicKCWJ1ZGdldF9pZBgBIAEoCUIKkrUYBggBEgIYAVIIYnVkZ2V0SWQSNgoFZW50cnkYAiABKAsyGC5wYXlzaGFyZS52MS5CdWRn
      ZXRFbnRyeUIGkrUYAggBUgVlbnRyeRIwCg9idWRnZXRfZW50cnlfaWQYAyABKAlCCJK1GAQSAhgBUg1idWRnZXRFbnRyeUlkEiEK
      BnJlYXNvbhgEIAEoCUIJkrUYBRIDEPQDUgZyZWFzb24SJwoKcmVxdWVzdF9pZBgFIAEoCUIIkrUYBBICGAFSCXJlcXVlc3RJZCKD
      AgoeQWRkQnVkZ2V0RW50cnlPdmVyTGltaXRSZXF1ZXN0EicKCWJ1ZGdldF9pZBgBIAEoCUIKkrUYBggBEgIYAVIIYnVkZ2V0SWQS
      NgoFZW50cnkYAiABKAsyGC5wYXlzaGFyZS52MS5CdWRnZXRFbnRyeUIGkrUYAggBUgVlbnRyeRIwCg9idWRnZXRfZW50cnlfaWQY
      AyABKAlCCJK1GAQSAhgBUg1idWRnZXRFbnRyeUlkEiUKBnJlYXNvbhgEIAEoCUINkrUYCQgBEgUQ9AMoAVIGcmVhc29uEicKCnJl
      cXVlc3RfaWQYBSABKAlCCJK1GAQSAhgBUglyZXF1ZXN0SWQi4AIKGFVwZGF0ZUJ1ZGdldEVudHJ5UmVxdWVzdBInCglidWRnZXRf
      aWQYASABKAlCCpK1GAYIARICGAFSCGJ1ZGdldElkEjIKD2J1ZGdldF9lbnRyeV9pZBgCIAEoCUIKkrUYBggBEgIYAVINYnVkZ2V0
      RW50cnlJZBI2CgVlbnRyeRgDIAEoCzIYLnBheXNoYXJlLnYxLkJ1ZGdldEVudHJ5QgaStRgCCAFSBWVudHJ5EkMKC3VwZGF0ZV9t
      YXNrGAQgASgLMhouZ29vZ2xlLnByb3RvYnVmLkZpZWxkTWFza0IGkrUYAggBUgp1cGRhdGVNYXNrEh4KBGV0YWcYBSABKAlCCpK1
      GAYIARICEEBSBGV0YWcSIQoGcmVhc29uGAYgASgJQgmStRgFEgMQ9ANSBnJlYXNvbhInCgpyZXF1ZXN0X2lkGAcgASgJQgiStRgE
      EgIYAVIJcmVxdWVzdElkIuMBChhEZWxldGVCdWRnZXRFbnRyeVJlcXVlc3QSJwoJYnVkZ2V0X2lkGAEgASgJQgqStRgGCAESAhgB
      UghidWRnZXRJZBIyCg9idWRnZXRfZW50cnlfaWQYAiABKAlCCpK1GAYIARICGAFSDWJ1ZGdldEVudHJ5SWQSHgoEZXRhZxgDIAEo
      CUIKkrUYBggBEgIQQFIEZXRhZxIhCgZyZWFzb24YBCABKAlCCZK1GAUSAxD0A1IGcmVhc29uEicKCnJlcXVlc3RfaWQYBSABKAlC
      CJK1GAQSAhgBUglyZXF1ZXN0SWQiGwoZRGVsZXRlQnVkZ2V0RW50cnlSZXNwb25zZSKUAQoYTGlzdEJ1ZGdldEVudHJpZXNSZXF1
      ZXN0EicKCWJ1ZGdldF9pZBgBIAEoCUIKkrUYBggBEgIYAVIIYnVkZ2V0SWQSJQoJcGFnZV9zaXplGAIgASgFQgiStRgEGgIIAFII
      cGFnZVNpemUSKAoKcGFnZV90b2tlbhgDIAEoCUIJkrUYBRIDEIAIUglwYWdlVG9rZW4idwoZTGlzdEJ1ZGdldEVudHJpZXNSZXNw
      b25zZRIyCgdlbnRyaWVzGAEgAygLMhgucGF5c2hhcmUudjEuQnVkZ2V0RW50cnlSB2VudHJpZXMSJgoPbmV4dF9wYWdlX3Rva2Vu
      GAIgASgJUg1uZXh0UGFnZVRva2VuIpQBChhMaXN0QnVkZ2V0QWN0dWFsc1JlcXVlc3QSJwoJYnVkZ2V0X2lkGAEgASgJQgqStRgG
      CAESAhgBUghidWRnZXRJZBIlCglwYWdlX3NpemUYAiABKAVCCJK1GAQaAggAUghwYWdlU2l6ZRIoCgpwYWdlX3Rva2VuGAMgASgJ
      QgmStRgFEgMQgAhSCXBhZ2VUb2tlbiJ4ChlMaXN0QnVkZ2V0QWN0dWFsc1Jlc3BvbnNlEjMKB2FjdHVhbHMYASADKAsyGS5wYXlz
      aGFyZS52MS5CdWRnZXRBY3R1YWxSB2FjdHVhbHMSJgoPbmV4dF9wYWdlX3Rva2VuGAIgASgJUg1uZXh0UGFnZVRva2VuIu4BChBM
      aW5rRXZlbnRSZXF1ZXN0EicKCWJ1ZGdldF9pZBgBIAEoCUIKkrUYBggBEgIYAVIIYnVkZ2V0SWQSJQoIZXZlbnRfaWQYAiABKAlC
      CpK1GAYIARICGAFSB2V2ZW50SWQSPgoNZXhjaGFuZ2VfcmF0ZRgDIAEoCzIZLnBheXNoYXJlLnYxLkV4Y2hhbmdlUmF0ZVIMZXhj
      aGFuZ2VSYXRlEiEKBnJlYXNvbhgEIAEoCUIJkrUYBRIDEPQDUgZyZWFzb24SJwoKcmVxdWVzdF9pZBgFIAEoCUIIkrUYBBICGAFS
      CXJlcXVlc3RJZCKwAQoSVW5saW5rRXZlbnRSZXF1ZXN0EicKCWJ1ZGdldF9pZBgBIAEoCUIKkrUYBggBEgIYAVIIYnVkZ2V0SWQS
      JQoIZXZlbnRfaWQYAiABKAlCCpK1GAYIARICGAFSB2V2ZW50SWQSIQoGcmVhc29uGAMgASgJQgmStRgFEgMQ9ANSBnJlYXNvbhIn
      CgpyZXF1ZXN0X2lkGAQgASgJQgiStRgEEgIYAVIJcmVxdWVzdElkIhUKE1VubGlua0V2ZW50UmVzcG9uc2UisgEKFFdpdGhkcmF3
      RXZlbnRSZXF1ZXN0EiUKCGV2ZW50X2lkGAEgASgJQgqStRgGCAESAhgBUgdldmVudElkEicKCWJ1ZGdldF9pZBgCIAEoCUIKkrUY
      BggBEgIYAVIIYnVkZ2V0SWQSIQoGcmVhc29uGAMgASgJQgmStRgFEgMQ9ANSBnJlYXNvbhInCgpyZXF1ZXN0X2lkGAQgASgJQgiS
      tRgEEgIYAVIJcmVxdWVzdElkIhcKFVdpdGhkcmF3RXZlbnRSZXNwb25zZSKTAQoXTGlzdEJ1ZGdldEV2ZW50c1JlcXVlc3QSJwoJ
      YnVkZ2V0X2lkGAEgASgJQgqStRgGCAESAhgBUghidWRnZXRJZBIlCglwYWdlX3NpemUYAiABKAVCCJK1GAQaAggAUghwYWdlU2l6
      ZRIoCgpwYWdlX3Rva2VuGAMgASgJQgmStRgFEgMQgAhSCXBhZ2VUb2tlbiJxChhMaXN0QnVkZ2V0RXZlbnRzUmVzcG9uc2USLQoF
      bGlua3MYASADKAsyFy5wYXlzaGFyZS52MS5CdWRnZXRMaW5rUgVsaW5rcxImCg9uZXh0X3BhZ2VfdG9rZW4YAiABKAlSDW5leHRQ
      YWdlVG9rZW4iQAoXTGlzdEV2ZW50QnVkZ2V0c1JlcXVlc3QSJQoIZXZlbnRfaWQYASABKAlCCpK1GAYIARICGAFSB2V2ZW50SWQi
      SQoYTGlzdEV2ZW50QnVkZ2V0c1Jlc3BvbnNlEi0KBWxpbmtzGAEgAygLMhcucGF5c2hhcmUudjEuQnVkZ2V0TGlua1IFbGlua3My
      oRAKEkJ1ZGdldEVudHJ5U2VydmljZRLPAQoOQWRkQnVkZ2V0RW50cnkSIi5wYXlzaGFyZS52MS5BZGRCdWRnZXRFbnRyeVJlcXVl
      c3QaGC5wYXlzaGFyZS52MS5CdWRnZXRFbnRyeSJ/irUYexgCIAJKOgoXUEVSTUlTU0lPTl9CVURHRVRfU1BFTkQSFFJFU09VUkNF
      X1RZUEVfQlVER0VUGglidWRnZXRfaWRKOQoWUEVSTUlTU0lPTl9CVURHRVRfUkVBRBIUUkVTT1VSQ0VfVFlQRV9CVURHRVQaCWJ1
      ZGdldF9pZBLlAQoXQWRkQnVkZ2V0RW50cnlPdmVyTGltaXQSKy5wYXlzaGFyZS52MS5BZGRCdWRnZXRFbnRyeU92ZXJMaW1pdFJl
      cXVlc3QaGC5wYXlzaGFyZS52MS5CdWRnZXRFbnRyeSKCAYq1GH4YAiACSj0KGlBFUk1JU1NJT05fQlVER0VUX09WRVJSSURFEhRS
      RVNPVVJDRV9UWVBFX0JVREdFVBoJYnVkZ2V0X2lkSjkKFlBFUk1JU1NJT05fQlVER0VUX1JFQUQSFFJFU09VUkNFX1RZUEVfQlVE
      R0VUGglidWRnZXRfaWQS1QEKEVVwZGF0ZUJ1ZGdldEVudHJ5EiUucGF5c2hhcmUudjEuVXBkYXRlQnVkZ2V0RW50cnlSZXF1ZXN0
      GhgucGF5c2hhcmUudjEuQnVkZ2V0RW50cnkif4q1GHsYAiACSjoKF1BFUk1JU1NJT05fQlVER0VUX1NQRU5EEhRSRVNPVVJDRV9U
      WVBFX0JVREdFVBoJYnVkZ2V0X2lkSjkKFlBFUk1JU1NJT05fQlVER0VUX1JFQUQSFFJFU09VUkNFX1RZUEVfQlVER0VUGglidWRn
      ZXRfaWQS4wEKEURlbGV0ZUJ1ZGdldEVudHJ5EiUucGF5c2hhcmUudjEuRGVsZXRlQnVkZ2V0RW50cnlSZXF1ZXN0GiYucGF5c2hh
      cmUudjEuRGVsZXRlQnVkZ2V0RW50cnlSZXNwb25zZSJ/irUYexgCIAJKOgoXUEVSTUlTU0lPTl9CVURHRVRfU1BFTkQSFFJFU09V
      UkNFX1RZUEVfQlVER0VUGglidWRnZXRfaWRKOQoWUEVSTUlTU0lPTl9CVURHRVRfUkVBRBIUUkVTT1VSQ0VfVFlQRV9CVURHRVQa
      CWJ1ZGdldF9pZBKnAQoRTGlzdEJ1ZGdldEVudHJpZXMSJS5wYXlzaGFyZS52MS5MaXN0QnVkZ2V0RW50cmllc1JlcXVlc3QaJi5w
      YXlzaGFyZS52MS5MaXN0QnVkZ2V0RW50cmllc1Jlc3BvbnNlIkOKtRg/GAEgAUo5ChZQRVJNSVNTSU9OX0JVREdFVF9SRUFEEhRS
      RVNPVVJDRV9UWVBFX0JVREdFVBoJYnVkZ2V0X2lkEqcBChFMaXN0QnVkZ2V0QWN0dWFscxIlLnBheXNoYXJlLnYxLkxpc3RCdWRn
      ZXRBY3R1YWxzUmVxdWVzdBomLnBheXNoYXJlLnYxLkxpc3RCdWRnZXRBY3R1YWxzUmVzcG9uc2UiQ4q1GD8YASABSjkKFlBFUk1J
      U1NJT05fQlVER0VUX1JFQUQSFFJFU09VUkNFX1RZUEVfQlVER0VUGglidWRnZXRfaWQSwAEKCUxpbmtFdmVudBIdLnBheXNoYXJl
      LnYxLkxpbmtFdmVudFJlcXVlc3QaFy5wYXlzaGFyZS52MS5CdWRnZXRMaW5rInuKtRh3GAIgAko5ChZQRVJNSVNTSU9OX0JVREdF
      VF9MSU5LEhRSRVNPVVJDRV9UWVBFX0JVREdFVBoJYnVkZ2V0X2lkSjYKFVBFUk1JU1NJT05fRVZFTlRfTElOSxITUkVTT1VSQ0Vf
      VFlQRV9FVkVOVBoIZXZlbnRfaWQSlQEKC1VubGlua0V2ZW50Eh8ucGF5c2hhcmUudjEuVW5saW5rRXZlbnRSZXF1ZXN0GiAucGF5
      c2hhcmUudjEuVW5saW5rRXZlbnRSZXNwb25zZSJDirUYPxgCIAJKOQoWUEVSTUlTU0lPTl9CVURHRVRfTElOSxIUUkVTT1VSQ0Vf
      VFlQRV9CVURHRVQaCWJ1ZGdldF9pZBKYAQoNV2l0aGRyYXdFdmVudBIhLnBheXNoYXJlLnYxLldpdGhkcmF3RXZlbnRSZXF1ZXN0
      GiIucGF5c2hhcmUudjEuV2l0aGRyYXdFdmVudFJlc3BvbnNlIkCKtRg8GAIgAko2ChVQRVJNSVNTSU9OX0VWRU5UX0xJTksSE1JF
      U09VUkNFX1RZUEVfRVZFTlQaCGV2ZW50X2lkEqQBChBMaXN0QnVkZ2V0RXZlbnRzEiQucGF5c2hhcmUudjEuTGlzdEJ1ZGdldEV2
      ZW50c1JlcXVlc3QaJS5wYXlzaGFyZS52MS5MaXN0QnVkZ2V0RXZlbnRzUmVzcG9uc2UiQ4q1GD8YASABSjkKFlBFUk1JU1NJT05f
      QlVER0VUX1JFQUQSFFJFU09VUkNFX1RZUEVfQlVER0VUGglidWRnZXRfaWQSoQEKEExpc3RFdmVudEJ1ZGdldHMSJC5wYXlzaGFy
      ZS52MS5MaXN0RXZlbnRCdWRnZXRzUmVxdWVzdBolLnBheXNoYXJlLnYxLkxpc3RFdmVudEJ1ZGdldHNSZXNwb25zZSJAirUYPBgB
      IAFKNgoVUEVSTUlTU0lPTl9FVkVOVF9SRUFEEhNSRVNPVVJDRV9UWVBFX0VWRU5UGghldmVudF9pZEJmCg9kZXYucGF5c2hhcmUu
      djFQAVomcGF5c2hhcmUuZGV2L2dvL3BheXNoYXJlL3YxO3BheXNoYXJldjGqAgtQYXlzaGFyZS5WMcoCC1BheXNoYXJlXFYx6gIM
      UGF5c2hhcmU6OlYxYgZwcm90bzM=
      """)
}
