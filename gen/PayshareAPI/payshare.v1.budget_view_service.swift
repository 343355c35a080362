// Generated from payshare/v1/budget_view_service.proto by protoc-gen-payshare, do not edit.

public import Protobuf
public import RPC

extension PayshareV1 {
  /// What became of an amount, period by period.
  public struct BudgetFigures: DescribedMessage {
    /// What may be spent, without what was carried over.
    public var budgetedMinor: [Int64] = []
    /// What is planned to be spent.
    public var committedMinor: [Int64] = []
    /// What was spent; refunds lower it.
    public var actualMinor: [Int64] = []
    /// What is left, with what was carried over: less than zero if more was spent.
    public var availableMinor: [Int64] = []
    /// What would be spent by the day of the view if each day of a period had the same share of its amount.
    public var expectedMinor: [Int64] = []
    /// What the period before left: less than zero for what it overspent. Only of lines.
    public var carriedMinor: [Int64] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.BudgetFigures" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.budgetedMinor.append(try reader.int64())
        case 10: try reader.packed(Int64Codec.self, into: &self.budgetedMinor)
        case 16: self.committedMinor.append(try reader.int64())
        case 18: try reader.packed(Int64Codec.self, into: &self.committedMinor)
        case 24: self.actualMinor.append(try reader.int64())
        case 26: try reader.packed(Int64Codec.self, into: &self.actualMinor)
        case 32: self.availableMinor.append(try reader.int64())
        case 34: try reader.packed(Int64Codec.self, into: &self.availableMinor)
        case 40: self.expectedMinor.append(try reader.int64())
        case 42: try reader.packed(Int64Codec.self, into: &self.expectedMinor)
        case 48: self.carriedMinor.append(try reader.int64())
        case 50: try reader.packed(Int64Codec.self, into: &self.carriedMinor)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.packed(Int64Codec.self, self.budgetedMinor, field: 1)
      writer.packed(Int64Codec.self, self.committedMinor, field: 2)
      writer.packed(Int64Codec.self, self.actualMinor, field: 3)
      writer.packed(Int64Codec.self, self.availableMinor, field: 4)
      writer.packed(Int64Codec.self, self.expectedMinor, field: 5)
      writer.packed(Int64Codec.self, self.carriedMinor, field: 6)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 0 }
    }
  }
}

extension PayshareV1 {
  /// Asks for a view of the lines.
  public struct ViewBudgetRequest: DescribedMessage {
    /// The budget's id.
    public var budgetID: String = ""
    /// The number of the revision: the one in force, else the newest, if it is zero.
    public var number: Int64 = 0
    /// The calendar day of the view, `YYYY-MM-DD`, which counts as spent in `expected_minor`. Clients should
    /// state it: the
    /// default is today in UTC.
    public var asOfDate: String = ""
    /// The most lines on a page: 100 if it is zero; more than 100 means 100. A page ends earlier rather than
    /// exceed 3
    /// MiB (AIP-158: only an empty `next_page_token` ends the list).
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before, with the same other arguments; empty for the first page.
    public var pageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ViewBudgetRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.budgetID = try reader.string(limit: 36)
        case 16: self.number = try reader.int64()
        case 26: self.asOfDate = try reader.string(limit: 10)
        case 32: self.pageSize = try reader.int32()
        case 42: self.pageToken = try reader.string(limit: 1024)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.budgetID, field: 1)
      writer.int64(self.number, field: 2)
      writer.string(self.asOfDate, field: 3)
      writer.int32(self.pageSize, field: 4)
      writer.string(self.pageToken, field: 5)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.budgetID, "budget_id", required: true, StringRules(format: .uuid))
      violations.integer(self.number, "number", in: 0...Int64.max)
      violations.string(self.asOfDate, "as_of_date", StringRules(format: .date))
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
      public static var message: Int { 4171 }
    }
  }
}

extension PayshareV1 {
  /// A page of a view of the lines.
  public struct ViewBudgetResponse: DescribedMessage {
    /// The number of the revision.
    public var number: Int64 = 0
    /// The currency.
    public var currencyCode: String = ""
    /// The first day of each period.
    public var firstDates: [String] = []
    /// The last day.
    public var endDate: String = ""
    /// The lines of this page.
    public var lines: [PayshareV1.ViewBudgetResponse.Line] = []
    /// The whole budget, what no line counts included; only on the first page.
    public var whole: PayshareV1.BudgetFigures?
    /// What was spent that no line counts; only on the first page.
    public var unbudgetedMinor: [Int64] = []
    /// The token of the next page; only an empty one means that this was the last page.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ViewBudgetResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.number = try reader.int64()
        case 18: self.currencyCode = try reader.string()
        case 26: self.firstDates.append(try reader.string())
        case 34: self.endDate = try reader.string()
        case 42: try reader.message(appendingTo: &self.lines)
        case 50: try reader.message(into: &self.whole)
        case 56: self.unbudgetedMinor.append(try reader.int64())
        case 58: try reader.packed(Int64Codec.self, into: &self.unbudgetedMinor)
        case 66: self.nextPageToken = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.int64(self.number, field: 1)
      writer.string(self.currencyCode, field: 2)
      writer.strings(self.firstDates, field: 3)
      writer.string(self.endDate, field: 4)
      writer.messages(self.lines, field: 5)
      writer.message(self.whole, field: 6)
      writer.packed(Int64Codec.self, self.unbudgetedMinor, field: 7)
      writer.string(self.nextPageToken, field: 8)
    }

    /// A line.
    public struct Line: DescribedMessage {
      /// Its category.
      public var categoryID: String = ""
      /// The category of the line that it is part of; empty at the top.
      public var parentCategoryID: String = ""
      /// What became of it.
      public var figures: PayshareV1.BudgetFigures?

      /// The empty message.
      public init() {}

      /// The message's name in the contract.
      public static var fullName: String { "payshare.v1.ViewBudgetResponse.Line" }

      /// The schemas of the message and of all others of its module.
      public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

      /// Reads fields up to the reader's end into this message.
      @inline(never)
      public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
        while let tag = try reader.nextTag() {
          switch tag {
          case 10: self.categoryID = try reader.string()
          case 18: self.parentCategoryID = try reader.string()
          case 26: try reader.message(into: &self.figures)
          default: try reader.skip(tag)
          }
        }
      }

      /// Writes every set field.
      @inline(never)
      public func encode(into writer: inout WireWriter) {
        writer.string(self.categoryID, field: 1)
        writer.string(self.parentCategoryID, field: 2)
        writer.message(self.figures, field: 3)
      }
    }
  }
}

extension PayshareV1 {
  /// Asks for a view of the categories.
  public struct ViewBudgetCategoriesRequest: DescribedMessage {
    /// The budget's id.
    public var budgetID: String = ""
    /// The number of the revision: the one in force, else the newest, if it is zero.
    public var number: Int64 = 0
    /// The calendar day of the view, `YYYY-MM-DD`, which counts as spent in `expected_minor`. Clients should
    /// state it: the
    /// default is today in UTC.
    public var asOfDate: String = ""
    /// The most categories on a page: 100 if it is zero; more than 100 means 100. A page ends earlier rather
    /// than exceed 3
    /// MiB (AIP-158: only an empty `next_page_token` ends the list).
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before, with the same other arguments; empty for the first page.
    public var pageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ViewBudgetCategoriesRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.budgetID = try reader.string(limit: 36)
        case 16: self.number = try reader.int64()
        case 26: self.asOfDate = try reader.string(limit: 10)
        case 32: self.pageSize = try reader.int32()
        case 42: self.pageToken = try reader.string(limit: 1024)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.budgetID, field: 1)
      writer.int64(self.number, field: 2)
      writer.string(self.asOfDate, field: 3)
      writer.int32(self.pageSize, field: 4)
      writer.string(self.pageToken, field: 5)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.budgetID, "budget_id", required: true, StringRules(format: .uuid))
      violations.integer(self.number, "number", in: 0...Int64.max)
      violations.string(self.asOfDate, "as_of_date", StringRules(format: .date))
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
      public static var message: Int { 4171 }
    }
  }
}

extension PayshareV1 {
  /// A page of a view of the categories.
  public struct ViewBudgetCategoriesResponse: DescribedMessage {
    /// The number of the revision.
    public var number: Int64 = 0
    /// The categories of this page: those with an amount.
    public var categories: [PayshareV1.ViewBudgetCategoriesResponse.Category] = []
    /// The token of the next page; only an empty one means that this was the last page.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ViewBudgetCategoriesResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.number = try reader.int64()
        case 18: try reader.message(appendingTo: &self.categories)
        case 26: self.nextPageToken = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.int64(self.number, field: 1)
      writer.messages(self.categories, field: 2)
      writer.string(self.nextPageToken, field: 3)
    }

    /// A category with all below it.
    public struct Category: DescribedMessage {
      /// The category.
      public var categoryID: String = ""
      /// The category of the line above it that its amounts are part of: it then has only an actual of its
      /// own. Empty for a
      /// category that has a line, or is outside all lines.
      public var lineCategoryID: String = ""
      /// What became of it.
      public var figures: PayshareV1.BudgetFigures?

      /// The empty message.
      public init() {}

      /// The message's name in the contract.
      public static var fullName: String { "payshare.v1.ViewBudgetCategoriesResponse.Category" }

      /// The schemas of the message and of all others of its module.
      public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

      /// Reads fields up to the reader's end into this message.
      @inline(never)
      public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
        while let tag = try reader.nextTag() {
          switch tag {
          case 10: self.categoryID = try reader.string()
          case 18: self.lineCategoryID = try reader.string()
          case 26: try reader.message(into: &self.figures)
          default: try reader.skip(tag)
          }
        }
      }

      /// Writes every set field.
      @inline(never)
      public func encode(into writer: inout WireWriter) {
        writer.string(self.categoryID, field: 1)
        writer.string(self.lineCategoryID, field: 2)
        writer.message(self.figures, field: 3)
      }
    }
  }
}

extension PayshareV1 {
  /// Asks for a view of a goal.
  public struct ViewGoalRequest: DescribedMessage {
    /// The goal's id.
    public var goalID: String = ""
    /// The calendar day of the view, `YYYY-MM-DD`, which counts as spent in `expected_minor`. Clients should
    /// state it: the
    /// default is today in UTC.
    public var asOfDate: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ViewGoalRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.goalID = try reader.string(limit: 36)
        case 18: self.asOfDate = try reader.string(limit: 10)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.goalID, field: 1)
      writer.string(self.asOfDate, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.goalID, "goal_id", required: true, StringRules(format: .uuid))
      violations.string(self.asOfDate, "as_of_date", StringRules(format: .date))
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 50 }
    }
  }
}

extension PayshareV1 {
  /// A view of a goal.
  public struct ViewGoalResponse: DescribedMessage {
    /// The sum of the goal's own entries.
    public var saved: PayshareV1.Money?
    /// The budgets, in order of their ids, at most 1 000.
    public var budgets: [PayshareV1.ViewGoalResponse.Part] = []
    /// Sums of these, one for each currency, in order of its code; without a budget.
    public var totals: [PayshareV1.ViewGoalResponse.Part] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ViewGoalResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.saved)
        case 18: try reader.message(appendingTo: &self.budgets)
        case 26: try reader.message(appendingTo: &self.totals)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.saved, field: 1)
      writer.messages(self.budgets, field: 2)
      writer.messages(self.totals, field: 3)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 18 }
      /// One of `budgets`, with its tag and length.
      public static var budgets: Int { 100 }
      /// One of `totals`, with its tag and length.
      public static var totals: Int { 100 }
    }

    /// A budget in force, all periods together.
    public struct Part: DescribedMessage {
      /// The budget.
      public var budgetID: String = ""
      /// Its currency.
      public var currencyCode: String = ""
      /// What may be spent.
      public var budgetedMinor: Int64 = 0
      /// What is planned to be spent.
      public var committedMinor: Int64 = 0
      /// What was spent.
      public var actualMinor: Int64 = 0
      /// `budgeted_minor` less `actual_minor`.
      public var availableMinor: Int64 = 0
      /// What would be spent by the day of the view.
      public var expectedMinor: Int64 = 0

      /// The empty message.
      public init() {}

      /// The message's name in the contract.
      public static var fullName: String { "payshare.v1.ViewGoalResponse.Part" }

      /// The schemas of the message and of all others of its module.
      public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

      /// Reads fields up to the reader's end into this message.
      @inline(never)
      public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
        while let tag = try reader.nextTag() {
          switch tag {
          case 10: self.budgetID = try reader.string()
          case 18: self.currencyCode = try reader.string()
          case 24: self.budgetedMinor = try reader.int64()
          case 32: self.committedMinor = try reader.int64()
          case 40: self.actualMinor = try reader.int64()
          case 48: self.availableMinor = try reader.int64()
          case 56: self.expectedMinor = try reader.int64()
          default: try reader.skip(tag)
          }
        }
      }

      /// Writes every set field.
      @inline(never)
      public func encode(into writer: inout WireWriter) {
        writer.string(self.budgetID, field: 1)
        writer.string(self.currencyCode, field: 2)
        writer.int64(self.budgetedMinor, field: 3)
        writer.int64(self.committedMinor, field: 4)
        writer.int64(self.actualMinor, field: 5)
        writer.int64(self.availableMinor, field: 6)
        writer.int64(self.expectedMinor, field: 7)
      }

      /// The greatest size of the message on the wire, in bytes.
      public enum EncodedSize {
        /// The message.
        public static var message: Int { 98 }
      }
    }
  }
}

extension PayshareV1 {
  /// Asks for a page of budgets whose kept sums differ from what was spent.
  public struct ReconcileBudgetsRequest: DescribedMessage {
    /// The most budgets that are counted for a page: 50 if it is zero; more than 1 000 means 1 000.
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before; empty for the first page.
    public var pageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ReconcileBudgetsRequest" }

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
  /// A page of budgets whose kept sums differ.
  public struct ReconcileBudgetsResponse: DescribedMessage {
    /// How many budgets were counted.
    public var budgetCount: Int32 = 0
    /// The sums that differ, at most 1 000.
    public var drifts: [PayshareV1.ReconcileBudgetsResponse.Drift] = []
    /// The token of the next page; only an empty one means that all budgets were counted.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ReconcileBudgetsResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.budgetCount = try reader.int32()
        case 18: try reader.message(appendingTo: &self.drifts)
        case 26: self.nextPageToken = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.int32(self.budgetCount, field: 1)
      writer.messages(self.drifts, field: 2)
      writer.string(self.nextPageToken, field: 3)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// One of `drifts`, with its tag and length.
      public static var drifts: Int { 122 }
    }

    /// A sum that differs.
    public struct Drift: DescribedMessage {
      /// The budget.
      public var budgetID: String = ""
      /// What kind of sum it is.
      public var kind: PayshareV1.ReconcileBudgetsResponse.Drift.Kind = .unspecified
      /// The category; empty for what has none.
      public var categoryID: String = ""
      /// The place of the period, from 0 on.
      public var period: Int32 = 0
      /// What was kept.
      public var keptMinor: Int64 = 0
      /// What it should be.
      public var countedMinor: Int64 = 0

      /// The empty message.
      public init() {}

      /// The message's name in the contract.
      public static var fullName: String { "payshare.v1.ReconcileBudgetsResponse.Drift" }

      /// The schemas of the message and of all others of its module.
      public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

      /// Reads fields up to the reader's end into this message.
      @inline(never)
      public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
        while let tag = try reader.nextTag() {
          switch tag {
          case 10: self.budgetID = try reader.string()
          case 16: self.kind = try reader.enumeration()
          case 26: self.categoryID = try reader.string()
          case 32: self.period = try reader.int32()
          case 40: self.keptMinor = try reader.int64()
          case 48: self.countedMinor = try reader.int64()
          default: try reader.skip(tag)
          }
        }
      }

      /// Writes every set field.
      @inline(never)
      public func encode(into writer: inout WireWriter) {
        writer.string(self.budgetID, field: 1)
        writer.enumeration(self.kind, field: 2)
        writer.string(self.categoryID, field: 3)
        writer.int32(self.period, field: 4)
        writer.int64(self.keptMinor, field: 5)
        writer.int64(self.countedMinor, field: 6)
      }

      /// The greatest size of the message on the wire, in bytes.
      public enum EncodedSize {
        /// The message.
        public static var message: Int { 120 }
      }

      /// What kind of sum it is.
      public enum Kind: ProtobufEnum {
        /// Not stated.
        case unspecified
        /// What was spent on a category in a period.
        case spentOnCategory
        /// What is planned for a category in a period.
        case plannedForCategory
        /// What was spent under a line in force in a period.
        case spentUnderLine
        /// What is planned under a line in force in a period.
        case plannedUnderLine
        /// A value that this version of the contract does not name.
        case unrecognized(Int32)

        /// The value that has this number on the wire.
        public init(rawValue: Int32) {
          self =
            switch rawValue {
            case 0: .unspecified
            case 1: .spentOnCategory
            case 2: .plannedForCategory
            case 3: .spentUnderLine
            case 4: .plannedUnderLine
            default: .unrecognized(rawValue)
            }
        }

        /// The number on the wire.
        public var rawValue: Int32 {
          switch self {
          case .unspecified: 0
          case .spentOnCategory: 1
          case .plannedForCategory: 2
          case .spentUnderLine: 3
          case .plannedUnderLine: 4
          case .unrecognized(let number): number
          }
        }

        /// Whether this version of the contract names the value.
        public var isDefined: Bool { if case .unrecognized = self { false } else { true } }
      }
    }
  }
}

extension PayshareV1 {
  /// Shows what was budgeted and what became of it. Each amount counts once: lines below a line are part of
  /// it, and what is
  /// spent counts for the nearest line at or above its category and for those that contain it.
  ///
  /// All amounts are in minor units of the budget's currency, one for each period.
  public protocol BudgetViewService: Service {
    /// Shows the lines of a revision with what became of them, in order of the ids of their categories, and
    /// the whole.
    func viewBudget(
      _ request: ViewBudgetRequest,
      _ call: ServerCall
    ) async throws(Status) -> ViewBudgetResponse
    /// Shows categories with all below them, each before those below it, by the tree of the revision.
    func viewBudgetCategories(
      _ request: ViewBudgetCategoriesRequest,
      _ call: ServerCall
    ) async throws(Status) -> ViewBudgetCategoriesResponse
    /// Shows a goal with the budgets of it that are in force: each actual counts once, for the budget that
    /// has a line for it.
    /// What no line counts is left out.
    func viewGoal(_ request: ViewGoalRequest, _ call: ServerCall) async throws(Status) -> ViewGoalResponse
    /// Counts again what was spent by each budget of the organisation, and lists those whose kept sums
    /// differ.
    func reconcileBudgets(
      _ request: ReconcileBudgetsRequest,
      _ call: ServerCall
    ) async throws(Status) -> ReconcileBudgetsResponse
  }

  /// What the contract says of the methods of `payshare.v1.BudgetViewService`.
  public enum BudgetViewServiceMethods {
    /// `ViewBudget`.
    public static let viewBudget = MethodDescriptor(
      service: "payshare.v1.BudgetViewService",
      method: "ViewBudget",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("budget.read", on: "budget", field: "budget_id")]), effect: .read,
        idempotency: .natural)
    )
    /// `ViewBudgetCategories`.
    public static let viewBudgetCategories = MethodDescriptor(
      service: "payshare.v1.BudgetViewService",
      method: "ViewBudgetCategories",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("budget.read", on: "budget", field: "budget_id")]), effect: .read,
        idempotency: .natural)
    )
    private static let viewGoalRequirements: [MethodPolicy.Requirement] = [
      .init("budget.read", on: "goal", field: "goal_id"),
      .init("goal.read", on: "goal", field: "goal_id"),
    ]
    /// `ViewGoal`.
    public static let viewGoal = MethodDescriptor(
      service: "payshare.v1.BudgetViewService",
      method: "ViewGoal",
      kind: .unary,
      policy: MethodPolicy(access: .requirements(viewGoalRequirements), effect: .read, idempotency: .natural)
    )
    /// `ReconcileBudgets`.
    public static let reconcileBudgets = MethodDescriptor(
      service: "payshare.v1.BudgetViewService",
      method: "ReconcileBudgets",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("budget.list")]), effect: .read, idempotency: .natural)
    )
    /// The service with all its methods.
    public static let service = ServiceDescriptor(
      name: "payshare.v1.BudgetViewService",
      methods: [viewBudget, viewBudgetCategories, viewGoal, reconcileBudgets],
      fileName: "payshare/v1/budget_view_service.proto")
  }

  /// Calls the methods of `payshare.v1.BudgetViewService` over a channel. Any thread, any task.
  public struct BudgetViewServiceClient: Sendable {
    private let channel: any Channel

    /// A client whose calls go over `channel`.
    public init(_ channel: any Channel) { self.channel = channel }

    /// Shows the lines of a revision with what became of them, in order of the ids of their categories, and
    /// the whole.
    public func viewBudget(
      _ request: ViewBudgetRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ViewBudgetResponse {
      try await channel.unary(BudgetViewServiceMethods.viewBudget, request, options)
    }

    /// Shows categories with all below them, each before those below it, by the tree of the revision.
    public func viewBudgetCategories(
      _ request: ViewBudgetCategoriesRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ViewBudgetCategoriesResponse {
      try await channel.unary(BudgetViewServiceMethods.viewBudgetCategories, request, options)
    }

    /// Shows a goal with the budgets of it that are in force: each actual counts once, for the budget that
    /// has a line for it.
    /// What no line counts is left out.
    public func viewGoal(
      _ request: ViewGoalRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ViewGoalResponse {
      try await channel.unary(BudgetViewServiceMethods.viewGoal, request, options)
    }

    /// Counts again what was spent by each budget of the organisation, and lists those whose kept sums
    /// differ.
    public func reconcileBudgets(
      _ request: ReconcileBudgetsRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ReconcileBudgetsResponse {
      try await channel.unary(BudgetViewServiceMethods.reconcileBudgets, request, options)
    }
  }
}

extension PayshareV1.BudgetViewService {
  /// What the contract says of the service.
  public static var descriptor: ServiceDescriptor { PayshareV1.BudgetViewServiceMethods.service }

  /// The methods with their implementations.
  public var methods: [ServerMethod] {
    [
      ServerMethod(PayshareV1.BudgetViewServiceMethods.viewBudget) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ViewBudgetRequest.self)
        }
        let request: PayshareV1.ViewBudgetRequest = try call.onlyRequest()
        call.addResource(request.budgetID, of: 0)
        let response = try await self.viewBudget(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.BudgetViewServiceMethods.viewBudgetCategories) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ViewBudgetCategoriesRequest.self)
        }
        let request: PayshareV1.ViewBudgetCategoriesRequest = try call.onlyRequest()
        call.addResource(request.budgetID, of: 0)
        let response = try await self.viewBudgetCategories(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.BudgetViewServiceMethods.viewGoal) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ViewGoalRequest.self)
        }
        let request: PayshareV1.ViewGoalRequest = try call.onlyRequest()
        call.addResource(request.goalID, of: 0)
        call.addResource(request.goalID, of: 1)
        let response = try await self.viewGoal(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.BudgetViewServiceMethods.reconcileBudgets) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ReconcileBudgetsRequest.self)
        }
        let response = try await self.reconcileBudgets(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
    ]
  }
}

extension PayshareAPIFileDescriptors {
  static let payshareV1BudgetViewService = FileDescriptor(
    name: "payshare/v1/budget_view_service.proto",
    dependencies: [
      "payshare/options/field.proto",
      "payshare/options/method.proto",
      "payshare/v1/money.proto",
    ],
    base64: """
      CiVwYXlzaGFyZS92MS9idWRnZXRfdmlld19zZXJ2aWNlLnByb3RvEgtwYXlzaGFyZS52MRoccGF5c2hhcmUvb3B0aW9ucy9maWVs
      ZC5wcm90bxodcGF5c2hhcmUvb3B0aW9ucy9tZXRob2QucHJvdG8aF3BheXNoYXJlL3YxL21vbmV5LnByb3RvIvcBCg1CdWRnZXRG
      aWd1cmVzEiUKDmJ1ZGdldGVkX21pbm9yGAEgAygDUg1idWRnZXRlZE1pbm9yEicKD2NvbW1pdHRlZF9taW5vchgCIAMoA1IOY29t
      bWl0dGVkTWlub3ISIQoMYWN0dWFsX21pbm9yGAMgAygDUgthY3R1YWxNaW5vchInCg9hdmFpbGFibGVfbWlub3IYBCADKANSDmF2
      YWlsYWJsZU1pbm9yEiUKDmV4cGVjdGVkX21pbm9yGAUgAygDUg1leHBlY3RlZE1pbm9yEiMKDWNhcnJpZWRfbWlub3IYBiADKANS
      DGNhcnJpZWRNaW5vciLXAQoRVmlld0J1ZGdldFJlcXVlc3QSJwoJYnVkZ2V0X2lkGAEgASgJQgqStRgGCAESAhgBUghidWRnZXRJ
      ZBIgCgZudW1iZXIYAiABKANCCJK1GAQaAggAUgZudW1iZXISJgoKYXNfb2ZfZGF0ZRgDIAEoCUIIkrUYBBICGARSCGFzT2ZEYXRl
      EiUKCXBhZ2Vfc2l6ZRgEIAEoBUIIkrUYBBoCCABSCHBhZ2VTaXplEigKCnBhZ2VfdG9rZW4YBSABKAlCCZK1GAUSAxCACFIJcGFn
      ZVRva2VuIo4EChJWaWV3QnVkZ2V0UmVzcG9uc2USFgoGbnVtYmVyGAEgASgDUgZudW1iZXISLQoNY3VycmVuY3lfY29kZRgCIAEo
      CUIIsrUYBBICGANSDGN1cnJlbmN5Q29kZRIpCgtmaXJzdF9kYXRlcxgDIAMoCUIIsrUYBBICGARSCmZpcnN0RGF0ZXMSIwoIZW5k
      X2RhdGUYBCABKAlCCLK1GAQSAhgEUgdlbmREYXRlEjoKBWxpbmVzGAUgAygLMiQucGF5c2hhcmUudjEuVmlld0J1ZGdldFJlc3Bv
      bnNlLkxpbmVSBWxpbmVzEjAKBXdob2xlGAYgASgLMhoucGF5c2hhcmUudjEuQnVkZ2V0RmlndXJlc1IFd2hvbGUSKQoQdW5idWRn
      ZXRlZF9taW5vchgHIAMoA1IPdW5idWRnZXRlZE1pbm9yEiYKD25leHRfcGFnZV90b2tlbhgIIAEoCVINbmV4dFBhZ2VUb2tlbhqf
      AQoETGluZRIpCgtjYXRlZ29yeV9pZBgBIAEoCUIIsrUYBBICGAFSCmNhdGVnb3J5SWQSNgoScGFyZW50X2NhdGVnb3J5X2lkGAIg
      ASgJQgiytRgEEgIYAVIQcGFyZW50Q2F0ZWdvcnlJZBI0CgdmaWd1cmVzGAMgASgLMhoucGF5c2hhcmUudjEuQnVkZ2V0RmlndXJl
      c1IHZmlndXJlcyLhAQobVmlld0J1ZGdldENhdGVnb3JpZXNSZXF1ZXN0EicKCWJ1ZGdldF9pZBgBIAEoCUIKkrUYBggBEgIYAVII
      YnVkZ2V0SWQSIAoGbnVtYmVyGAIgASgDQgiStRgEGgIIAFIGbnVtYmVyEiYKCmFzX29mX2RhdGUYAyABKAlCCJK1GAQSAhgEUghh
      c09mRGF0ZRIlCglwYWdlX3NpemUYBCABKAVCCJK1GAQaAggAUghwYWdlU2l6ZRIoCgpwYWdlX3Rva2VuGAUgASgJQgmStRgFEgMQ
      gAhSCXBhZ2VUb2tlbiLUAgocVmlld0J1ZGdldENhdGVnb3JpZXNSZXNwb25zZRIWCgZudW1iZXIYASABKANSBm51bWJlchJSCgpj
      YXRlZ29yaWVzGAIgAygLMjIucGF5c2hhcmUudjEuVmlld0J1ZGdldENhdGVnb3JpZXNSZXNwb25zZS5DYXRlZ29yeVIKY2F0ZWdv
      cmllcxImCg9uZXh0X3BhZ2VfdG9rZW4YAyABKAlSDW5leHRQYWdlVG9rZW4anwEKCENhdGVnb3J5EikKC2NhdGVnb3J5X2lkGAEg
      ASgJQgiytRgEEgIYAVIKY2F0ZWdvcnlJZBIyChBsaW5lX2NhdGVnb3J5X2lkGAIgASgJQgiytRgEEgIYAVIObGluZUNhdGVnb3J5
      SWQSNAoHZmlndXJlcxgDIAEoCzIaLnBheXNoYXJlLnYxLkJ1ZGdldEZpZ3VyZXNSB2ZpZ3VyZXMiXgoPVmlld0dvYWxSZXF1ZXN0
      EiMKB2dvYWxfaWQYASABKAlCCpK1GAYIARICGAFSBmdvYWxJZBImCgphc19vZl9kYXRlGAIgASgJQgiStRgEEgIYBFIIYXNPZkRh
      dGUi2AMKEFZpZXdHb2FsUmVzcG9uc2USKAoFc2F2ZWQYASABKAsyEi5wYXlzaGFyZS52MS5Nb25leVIFc2F2ZWQSPAoHYnVkZ2V0
      cxgCIAMoCzIiLnBheXNoYXJlLnYxLlZpZXdHb2FsUmVzcG9uc2UuUGFydFIHYnVkZ2V0cxI6CgZ0b3RhbHMYAyADKAsyIi5wYXlz
      aGFyZS52MS5WaWV3R29hbFJlc3BvbnNlLlBhcnRSBnRvdGFscxqfAgoEUGFydBIlCglidWRnZXRfaWQYASABKAlCCLK1GAQSAhgB
      UghidWRnZXRJZBItCg1jdXJyZW5jeV9jb2RlGAIgASgJQgiytRgEEgIYA1IMY3VycmVuY3lDb2RlEiUKDmJ1ZGdldGVkX21pbm9y
      GAMgASgDUg1idWRnZXRlZE1pbm9yEicKD2NvbW1pdHRlZF9taW5vchgEIAEoA1IOY29tbWl0dGVkTWlub3ISIQoMYWN0dWFsX21p
      bm9yGAUgASgDUgthY3R1YWxNaW5vchInCg9hdmFpbGFibGVfbWlub3IYBiABKANSDmF2YWlsYWJsZU1pbm9yEiUKDmV4cGVjdGVk
      X21pbm9yGAcgASgDUg1leHBlY3RlZE1pbm9yImoKF1JlY29uY2lsZUJ1ZGdldHNSZXF1ZXN0EiUKCXBhZ2Vfc2l6ZRgBIAEoBUII
      krUYBBoCCABSCHBhZ2VTaXplEigKCnBhZ2VfdG9rZW4YAiABKAlCCZK1GAUSAxCACFIJcGFnZVRva2VuIqUEChhSZWNvbmNpbGVC
      dWRnZXRzUmVzcG9uc2USIQoMYnVkZ2V0X2NvdW50GAEgASgFUgtidWRnZXRDb3VudBJDCgZkcmlmdHMYAiADKAsyKy5wYXlzaGFy
      ZS52MS5SZWNvbmNpbGVCdWRnZXRzUmVzcG9uc2UuRHJpZnRSBmRyaWZ0cxImCg9uZXh0X3BhZ2VfdG9rZW4YAyABKAlSDW5leHRQ
      YWdlVG9rZW4a+AIKBURyaWZ0EiUKCWJ1ZGdldF9pZBgBIAEoCUIIsrUYBBICGAFSCGJ1ZGdldElkEkQKBGtpbmQYAiABKA4yMC5w
      YXlzaGFyZS52MS5SZWNvbmNpbGVCdWRnZXRzUmVzcG9uc2UuRHJpZnQuS2luZFIEa2luZBIpCgtjYXRlZ29yeV9pZBgDIAEoCUII
      srUYBBICGAFSCmNhdGVnb3J5SWQSFgoGcGVyaW9kGAQgASgFUgZwZXJpb2QSHQoKa2VwdF9taW5vchgFIAEoA1IJa2VwdE1pbm9y
      EiMKDWNvdW50ZWRfbWlub3IYBiABKANSDGNvdW50ZWRNaW5vciJ7CgRLaW5kEhQKEEtJTkRfVU5TUEVDSUZJRUQQABIVChFTUEVO
      VF9PTl9DQVRFR09SWRABEhgKFFBMQU5ORURfRk9SX0NBVEVHT1JZEAISFAoQU1BFTlRfVU5ERVJfTElORRADEhYKElBMQU5ORURf
      VU5ERVJfTElORRAEMqEFChFCdWRnZXRWaWV3U2VydmljZRKSAQoKVmlld0J1ZGdldBIeLnBheXNoYXJlLnYxLlZpZXdCdWRnZXRS
      ZXF1ZXN0Gh8ucGF5c2hhcmUudjEuVmlld0J1ZGdldFJlc3BvbnNlIkOKtRg/GAEgAUo5ChZQRVJNSVNTSU9OX0JVREdFVF9SRUFE
      EhRSRVNPVVJDRV9UWVBFX0JVREdFVBoJYnVkZ2V0X2lkErABChRWaWV3QnVkZ2V0Q2F0ZWdvcmllcxIoLnBheXNoYXJlLnYxLlZp
      ZXdCdWRnZXRDYXRlZ29yaWVzUmVxdWVzdBopLnBheXNoYXJlLnYxLlZpZXdCdWRnZXRDYXRlZ29yaWVzUmVzcG9uc2UiQ4q1GD8Y
      ASABSjkKFlBFUk1JU1NJT05fQlVER0VUX1JFQUQSFFJFU09VUkNFX1RZUEVfQlVER0VUGglidWRnZXRfaWQSvQEKCFZpZXdHb2Fs
      EhwucGF5c2hhcmUudjEuVmlld0dvYWxSZXF1ZXN0Gh0ucGF5c2hhcmUudjEuVmlld0dvYWxSZXNwb25zZSJ0irUYcBgBIAFKNQoW
      UEVSTUlTU0lPTl9CVURHRVRfUkVBRBISUkVTT1VSQ0VfVFlQRV9HT0FMGgdnb2FsX2lkSjMKFFBFUk1JU1NJT05fR09BTF9SRUFE
      EhJSRVNPVVJDRV9UWVBFX0dPQUwaB2dvYWxfaWQSgwEKEFJlY29uY2lsZUJ1ZGdldHMSJC5wYXlzaGFyZS52MS5SZWNvbmNpbGVC
      dWRnZXRzUmVxdWVzdBolLnBheXNoYXJlLnYxLlJlY29uY2lsZUJ1ZGdldHNSZXNwb25zZSIiirUYHhgBIAFKGAoWUEVSTUlTU0lP
      Tl9CVURHRVRfTElTVEJmCg9kZXYucGF5c2hhcmUudjFQAVomcGF5c2hhcmUuZGV2L2dvL3BheXNoYXJlL3YxO3BheXNoYXJldjGq
      AgtQYXlzaGFyZS5WMcoCC1BheXNoYXJlXFYx6gIMUGF5c2hhcmU6OlYxYgZwcm90bzM=
      """)
}
