// Generated from payshare/v1/budget.proto by protoc-gen-payshare, do not edit.

public import GoogleAPI
public import Protobuf

extension PayshareV1 {
  /// What may be spent towards a goal: amounts for categories in periods. A budget belongs to one goal for
  /// ever, and its
  /// currency and its periods do not change.
  ///
  /// What it says is in its revisions, of which at most one is in force.
  public struct Budget: DescribedMessage {
    /// Output only. The budget's id, a UUID.
    public var id: String = ""
    /// Output only. The id of its goal.
    public var goalID: String = ""
    /// What the budget is called; not only white space, and kept verbatim, white space around it included.
    /// Required.
    public var displayName: String = ""
    /// What it is about.
    public var description: String = ""
    /// The currency of all its amounts, a current one. Required to make a budget, unless with a template; it
    /// never
    /// changes.
    public var currencyCode: String = ""
    /// The periods of all its lines. Required to make a budget; they never change.
    public var periods: PayshareV1.BudgetPeriods?
    /// Output only. The number of the revision in force; zero if none is.
    public var revisionInForce: Int64 = 0
    /// Output only. The number of the newest revision.
    public var newestRevision: Int64 = 0
    /// Output only. How many events count for it.
    public var eventCount: Int32 = 0
    /// Output only. The id of the user who made it.
    public var creatorUserID: String = ""
    /// Output only. When it was made.
    public var createTime: GoogleProtobuf.Timestamp?
    /// Output only. When the budget itself last changed; what is spent does not change it.
    public var updateTime: GoogleProtobuf.Timestamp?
    /// Output only. The version of the budget itself, opaque; changes name it.
    public var etag: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.Budget" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.id = try reader.string(limit: 1024)
        case 18: self.goalID = try reader.string(limit: 1024)
        case 26: self.displayName = try reader.string(limit: 100)
        case 34: self.description = try reader.string(limit: 1000)
        case 42: self.currencyCode = try reader.string(limit: 3)
        case 50: try reader.message(into: &self.periods)
        case 56: self.revisionInForce = try reader.int64()
        case 64: self.newestRevision = try reader.int64()
        case 72: self.eventCount = try reader.int32()
        case 82: self.creatorUserID = try reader.string(limit: 1024)
        case 90: try reader.message(into: &self.createTime)
        case 98: try reader.message(into: &self.updateTime)
        case 106: self.etag = try reader.string(limit: 1024)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.id, field: 1)
      writer.string(self.goalID, field: 2)
      writer.string(self.displayName, field: 3)
      writer.string(self.description, field: 4)
      writer.string(self.currencyCode, field: 5)
      writer.message(self.periods, field: 6)
      writer.int64(self.revisionInForce, field: 7)
      writer.int64(self.newestRevision, field: 8)
      writer.int32(self.eventCount, field: 9)
      writer.string(self.creatorUserID, field: 10)
      writer.message(self.createTime, field: 11)
      writer.message(self.updateTime, field: 12)
      writer.string(self.etag, field: 13)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.id, "id")
      violations.string(self.goalID, "goal_id")
      violations.string(self.displayName, "display_name", StringRules(maximumLength: 100, isNotBlank: true))
      violations.string(self.description, "description", StringRules(maximumLength: 1000))
      violations.string(self.currencyCode, "currency_code", StringRules(format: .currencyCode))
      violations.message(self.periods, "periods")
      violations.string(self.creatorUserID, "creator_user_id")
      violations.message(self.createTime, "create_time")
      violations.message(self.updateTime, "update_time")
      violations.string(self.etag, "etag")
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `display_name`, in Unicode scalars.
      public static var displayNameLength: Int { 100 }
      /// The greatest length of `description`, in Unicode scalars.
      public static var descriptionLength: Int { 1000 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 6149 }
    }
  }
}

extension PayshareV1 {
  /// Consecutive periods without a gap, at most 120.
  public struct BudgetPeriods: DescribedMessage {
    /// The first day, `YYYY-MM-DD`.
    public var startDate: String = ""
    /// The last day, `YYYY-MM-DD`.
    public var endDate: String = ""
    /// How long they are. If the days begin or end between two such periods, the first or the last one is
    /// shorter.
    public var length: PayshareV1.BudgetPeriods.Length = .unspecified
    /// The month, from 1 to 12, in which the financial year begins; January if it is zero.
    public var yearStartMonth: Int32 = 0
    /// The first day of each period. Output only unless the length is `CUSTOM`, which requires it,
    /// `start_date` first.
    public var firstDates: [String] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.BudgetPeriods" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.startDate = try reader.string(limit: 10)
        case 18: self.endDate = try reader.string(limit: 10)
        case 24: self.length = try reader.enumeration()
        case 32: self.yearStartMonth = try reader.int32()
        case 42:
          try reader.checkItems(self.firstDates.count, limit: 120)
          self.firstDates.append(try reader.string(limit: 10))
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.startDate, field: 1)
      writer.string(self.endDate, field: 2)
      writer.enumeration(self.length, field: 3)
      writer.int32(self.yearStartMonth, field: 4)
      writer.strings(self.firstDates, field: 5)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.startDate, "start_date", required: true, StringRules(format: .date))
      violations.string(self.endDate, "end_date", required: true, StringRules(format: .date))
      violations.enumeration(self.length, "length", definedOnly: true)
      violations.integer(self.yearStartMonth, "year_start_month", in: 0...12)
      if violations.count(self.firstDates.count, "first_dates", maximum: 120) {
        violations.strings(self.firstDates, "first_dates", StringRules(format: .date))
      }
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The values of `year_start_month`.
      public static var yearStartMonth: ClosedRange<Int32> { 0...12 }
      /// The greatest number of elements of `first_dates`.
      public static var firstDatesCount: Int { 120 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 28 }
    }

    /// How long the periods are.
    public enum Length: ProtobufEnum {
      /// Not stated; taken as `MONTH`.
      case unspecified
      /// Calendar months.
      case month
      /// Three months each, counted from the beginning of the financial year.
      case quarter
      /// Twelve months each, counted from the beginning of the financial year.
      case year
      /// As `first_dates` says.
      case custom
      /// A value that this version of the contract does not name.
      case unrecognized(Int32)

      /// The value that has this number on the wire.
      public init(rawValue: Int32) {
        self =
          switch rawValue {
          case 0: .unspecified
          case 1: .month
          case 2: .quarter
          case 3: .year
          case 4: .custom
          default: .unrecognized(rawValue)
          }
      }

      /// The number on the wire.
      public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .month: 1
        case .quarter: 2
        case .year: 3
        case .custom: 4
        case .unrecognized(let number): number
        }
      }

      /// Whether this version of the contract names the value.
      public var isDefined: Bool { if case .unrecognized = self { false } else { true } }
    }
  }
}

extension PayshareV1 {
  /// What may be spent on a category, and all below it, in each period. Lines below a line are part of it.
  public struct BudgetLine: DescribedMessage {
    /// The category.
    public var categoryID: String = ""
    /// The amount of each period, in minor units of the budget's currency. Output only if `spread` is set:
    /// the amounts
    /// follow from it, and stating both gives `INVALID_ARGUMENT`.
    public var amountsMinor: [Int64] = []
    /// One amount for all periods together, and how it is divided among them.
    public var spread: PayshareV1.BudgetSpread?
    /// What happens when spending comes near the amount.
    public var limit: PayshareV1.SpendingLimit?
    /// What becomes of the rest at the end of a period.
    public var rollover: PayshareV1.BudgetRollover?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.BudgetLine" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.categoryID = try reader.string(limit: 36)
        case 16:
          try reader.checkItems(self.amountsMinor.count, limit: 120)
          self.amountsMinor.append(try reader.int64())
        case 18: try reader.packed(Int64Codec.self, into: &self.amountsMinor, limit: 120)
        case 26: try reader.message(into: &self.spread)
        case 34: try reader.message(into: &self.limit)
        case 42: try reader.message(into: &self.rollover)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.categoryID, field: 1)
      writer.packed(Int64Codec.self, self.amountsMinor, field: 2)
      writer.message(self.spread, field: 3)
      writer.message(self.limit, field: 4)
      writer.message(self.rollover, field: 5)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.categoryID, "category_id", required: true, StringRules(format: .uuid))
      if violations.count(self.amountsMinor.count, "amounts_minor", maximum: 120) {
        violations.integers(self.amountsMinor, "amounts_minor", in: 0...1000000000000000)
      }
      violations.message(self.spread, "spread")
      violations.message(self.limit, "limit")
      violations.message(self.rollover, "rollover")
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest number of elements of `amounts_minor`.
      public static var amountsMinorCount: Int { 120 }
      /// The values of `amounts_minor`.
      public static var amountsMinor: ClosedRange<Int64> { 0...1000000000000000 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 98 }
    }
  }
}

extension PayshareV1 {
  /// One amount, divided among all periods of a budget so that the parts sum to exactly the amount.
  public struct BudgetSpread: DescribedMessage {
    /// The amount, in minor units of the budget's currency.
    public var totalMinor: Int64 = 0
    /// How it is divided.
    public var rule: PayshareV1.BudgetSpread.Rule = .unspecified

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.BudgetSpread" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.totalMinor = try reader.int64()
        case 16: self.rule = try reader.enumeration()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.int64(self.totalMinor, field: 1)
      writer.enumeration(self.rule, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.integer(self.totalMinor, "total_minor", in: 0...1000000000000000)
      violations.enumeration(self.rule, "rule", definedOnly: true)
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The values of `total_minor`.
      public static var totalMinor: ClosedRange<Int64> { 0...1000000000000000 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 11 }
    }

    /// How an amount is divided.
    public enum Rule: ProtobufEnum {
      /// Not stated; taken as `EQUALLY`.
      case unspecified
      /// The same for each period.
      case equally
      /// By the number of days of each period.
      case byDays
      /// A value that this version of the contract does not name.
      case unrecognized(Int32)

      /// The value that has this number on the wire.
      public init(rawValue: Int32) {
        self =
          switch rawValue {
          case 0: .unspecified
          case 1: .equally
          case 2: .byDays
          default: .unrecognized(rawValue)
          }
      }

      /// The number on the wire.
      public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .equally: 1
        case .byDays: 2
        case .unrecognized(let number): number
        }
      }

      /// Whether this version of the contract names the value.
      public var isDefined: Bool { if case .unrecognized = self { false } else { true } }
    }
  }
}

extension PayshareV1 {
  /// What happens when the spending of a line comes near what it has in a period, what was carried over
  /// included.
  public struct SpendingLimit: DescribedMessage {
    /// What happens at the limit.
    public var mode: PayshareV1.SpendingLimit.Mode = .unspecified
    /// At which parts of the limit people should be told, in thousandths of it, rising, from 1 to 10 000.
    public var thresholdsPermille: [Int32] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.SpendingLimit" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.mode = try reader.enumeration()
        case 16:
          try reader.checkItems(self.thresholdsPermille.count, limit: 10)
          self.thresholdsPermille.append(try reader.int32())
        case 18: try reader.packed(Int32Codec.self, into: &self.thresholdsPermille, limit: 10)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.enumeration(self.mode, field: 1)
      writer.packed(Int32Codec.self, self.thresholdsPermille, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.enumeration(self.mode, "mode", definedOnly: true)
      if violations.count(self.thresholdsPermille.count, "thresholds_permille", maximum: 10) {
        violations.integers(self.thresholdsPermille, "thresholds_permille", in: 1...10000)
        violations.unique(self.thresholdsPermille, "thresholds_permille")
      }
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest number of elements of `thresholds_permille`.
      public static var thresholdsPermilleCount: Int { 10 }
      /// The values of `thresholds_permille`.
      public static var thresholdsPermille: ClosedRange<Int32> { 1...10000 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 2 }
    }

    /// What happens at the limit.
    public enum Mode: ProtobufEnum {
      /// Not stated; taken as `IGNORE`.
      case unspecified
      /// Nothing.
      case ignore
      /// People should be told when spending reaches the thresholds. Nothing is sent yet.
      case warn
      /// The same, and spending stops at the limit. Refunds, deletions and reductions are never stopped.
      case stop
      /// A value that this version of the contract does not name.
      case unrecognized(Int32)

      /// The value that has this number on the wire.
      public init(rawValue: Int32) {
        self =
          switch rawValue {
          case 0: .unspecified
          case 1: .ignore
          case 2: .warn
          case 3: .stop
          default: .unrecognized(rawValue)
          }
      }

      /// The number on the wire.
      public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .ignore: 1
        case .warn: 2
        case .stop: 3
        case .unrecognized(let number): number
        }
      }

      /// Whether this version of the contract names the value.
      public var isDefined: Bool { if case .unrecognized = self { false } else { true } }
    }
  }
}

extension PayshareV1 {
  /// What becomes of what a line has left at the end of a period.
  public struct BudgetRollover: DescribedMessage {
    /// What is carried over.
    public var kind: PayshareV1.BudgetRollover.Kind = .unspecified
    /// The most that is carried out of one period, in minor units; no limit if it is absent.
    public var capMinor: Int64?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.BudgetRollover" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.kind = try reader.enumeration()
        case 16: self.capMinor = try reader.int64()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.enumeration(self.kind, field: 1)
      writer.int64(self.capMinor, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.enumeration(self.kind, "kind", definedOnly: true)
      violations.integer(self.capMinor, "cap_minor", in: 0...1000000000000000)
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The values of `cap_minor`.
      public static var capMinor: ClosedRange<Int64> { 0...1000000000000000 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 11 }
    }

    /// What is carried into the next period.
    public enum Kind: ProtobufEnum {
      /// Not stated; taken as `NONE`.
      case unspecified
      /// Nothing: what is left lapses, and overspending is forgiven.
      case none
      /// What is left.
      case surplus
      /// What is left, or what was overspent.
      case surplusAndDeficit
      /// A value that this version of the contract does not name.
      case unrecognized(Int32)

      /// The value that has this number on the wire.
      public init(rawValue: Int32) {
        self =
          switch rawValue {
          case 0: .unspecified
          case 1: .none
          case 2: .surplus
          case 3: .surplusAndDeficit
          default: .unrecognized(rawValue)
          }
      }

      /// The number on the wire.
      public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .none: 1
        case .surplus: 2
        case .surplusAndDeficit: 3
        case .unrecognized(let number): number
        }
      }

      /// Whether this version of the contract names the value.
      public var isDefined: Bool { if case .unrecognized = self { false } else { true } }
    }
  }
}

extension PayshareV1 {
  /// One version of what a budget says.
  public struct BudgetRevision: DescribedMessage {
    /// Output only. The id of the budget.
    public var budgetID: String = ""
    /// Output only. Its number in the budget, from 1 on.
    public var number: Int64 = 0
    /// Output only. What has become of it.
    public var state: PayshareV1.BudgetRevision.State = .unspecified
    /// Output only. The number of the revision that it was made from; zero if there was none.
    public var baseNumber: Int64 = 0
    /// Output only. How many lines it has, at most 1 000.
    public var lineCount: Int32 = 0
    /// Output only. The amount of each period of the whole budget, in minor units: those of the lines of
    /// which no other
    /// one is a part.
    public var amountsMinor: [Int64] = []
    /// Output only. The id of the user who made it.
    public var creatorUserID: String = ""
    /// Output only. The id of the user who approved it; empty before that.
    public var approverUserID: String = ""
    /// Output only. When it was made.
    public var createTime: GoogleProtobuf.Timestamp?
    /// Output only. When it last changed.
    public var updateTime: GoogleProtobuf.Timestamp?
    /// Output only. When it was approved; absent before that.
    public var approveTime: GoogleProtobuf.Timestamp?
    /// Output only. Its version, opaque; changes name it.
    public var etag: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.BudgetRevision" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.budgetID = try reader.string()
        case 16: self.number = try reader.int64()
        case 24: self.state = try reader.enumeration()
        case 32: self.baseNumber = try reader.int64()
        case 40: self.lineCount = try reader.int32()
        case 48: self.amountsMinor.append(try reader.int64())
        case 50: try reader.packed(Int64Codec.self, into: &self.amountsMinor)
        case 58: self.creatorUserID = try reader.string()
        case 66: self.approverUserID = try reader.string()
        case 74: try reader.message(into: &self.createTime)
        case 82: try reader.message(into: &self.updateTime)
        case 90: try reader.message(into: &self.approveTime)
        case 98: self.etag = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.budgetID, field: 1)
      writer.int64(self.number, field: 2)
      writer.enumeration(self.state, field: 3)
      writer.int64(self.baseNumber, field: 4)
      writer.int32(self.lineCount, field: 5)
      writer.packed(Int64Codec.self, self.amountsMinor, field: 6)
      writer.string(self.creatorUserID, field: 7)
      writer.string(self.approverUserID, field: 8)
      writer.message(self.createTime, field: 9)
      writer.message(self.updateTime, field: 10)
      writer.message(self.approveTime, field: 11)
      writer.string(self.etag, field: 12)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 297 }
    }

    /// What has become of a revision.
    public enum State: ProtobufEnum {
      /// Not stated.
      case unspecified
      /// It can be changed, and nothing goes by it.
      case draft
      /// It is in force.
      case approved
      /// It was in force; another one has taken its place.
      case superseded
      /// It waits to be approved (`ApprovalService`), and cannot be changed.
      case submitted
      /// An approver rejected it; `ReopenApproval` makes it a draft again.
      case rejected
      /// An approver wants changes; `ReopenApproval` makes it a draft again.
      case changesRequested
      /// It was taken back; `ReopenApproval` makes it a draft again.
      case withdrawn
      /// A deadline of its approval passed; `ReopenApproval` makes it a draft again.
      case expired
      /// A value that this version of the contract does not name.
      case unrecognized(Int32)

      /// The value that has this number on the wire.
      public init(rawValue: Int32) {
        self =
          switch rawValue {
          case 0: .unspecified
          case 1: .draft
          case 2: .approved
          case 3: .superseded
          case 4: .submitted
          case 5: .rejected
          case 6: .changesRequested
          case 7: .withdrawn
          case 8: .expired
          default: .unrecognized(rawValue)
          }
      }

      /// The number on the wire.
      public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .draft: 1
        case .approved: 2
        case .superseded: 3
        case .submitted: 4
        case .rejected: 5
        case .changesRequested: 6
        case .withdrawn: 7
        case .expired: 8
        case .unrecognized(let number): number
        }
      }

      /// Whether this version of the contract names the value.
      public var isDefined: Bool { if case .unrecognized = self { false } else { true } }
    }
  }
}

extension PayshareV1 {
  /// How much of a budget may be moved without being approved.
  public struct BudgetTransferThreshold: DescribedMessage {
    /// Output only. The id of the budget.
    public var budgetID: String = ""
    /// The most that may be moved by transfers, all together, until the next revision is approved: in minor
    /// units of the
    /// budget's currency. Zero means that each transfer needs to be approved.
    public var amountMinor: Int64 = 0
    /// Output only. When it was last set.
    public var updateTime: GoogleProtobuf.Timestamp?
    /// Output only. Its version, opaque; changes name it.
    public var etag: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.BudgetTransferThreshold" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.budgetID = try reader.string(limit: 1024)
        case 16: self.amountMinor = try reader.int64()
        case 26: try reader.message(into: &self.updateTime)
        case 34: self.etag = try reader.string(limit: 1024)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.budgetID, field: 1)
      writer.int64(self.amountMinor, field: 2)
      writer.message(self.updateTime, field: 3)
      writer.string(self.etag, field: 4)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.budgetID, "budget_id")
      violations.integer(self.amountMinor, "amount_minor", in: 0...1000000000000000)
      violations.message(self.updateTime, "update_time")
      violations.string(self.etag, "etag")
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The values of `amount_minor`.
      public static var amountMinor: ClosedRange<Int64> { 0...1000000000000000 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 148 }
    }
  }
}

extension PayshareV1 {
  /// One period of one line.
  public struct BudgetPlace: DescribedMessage {
    /// The category of the line.
    public var categoryID: String = ""
    /// The place of the period, from 0 on.
    public var period: Int32 = 0

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.BudgetPlace" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.categoryID = try reader.string(limit: 36)
        case 16: self.period = try reader.int32()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.categoryID, field: 1)
      writer.int32(self.period, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.categoryID, "category_id", required: true, StringRules(format: .uuid))
      violations.integer(self.period, "period", in: 0...119)
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The values of `period`.
      public static var period: ClosedRange<Int32> { 0...119 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 40 }
    }
  }
}

extension PayshareV1 {
  /// Money that was spent, or is planned to be, besides what events count for the budget.
  public struct BudgetEntry: DescribedMessage {
    /// Output only. The entry's id, a UUID.
    public var id: String = ""
    /// Output only. The budget.
    public var budgetID: String = ""
    /// What it says.
    public var kind: PayshareV1.BudgetEntry.Kind = .unspecified
    /// The calendar day, `YYYY-MM-DD`, one of the budget's periods. Clients should state it: the default is
    /// the day of
    /// creation in UTC.
    public var entryDate: String = ""
    /// The category that it is spent on, as it was entered; empty if none was. One without a line, at or
    /// above it, is spent
    /// outside the budget's lines.
    public var categoryID: String = ""
    /// The amount in minor units of the budget's currency: less than zero for a refund. Not zero.
    public var amountMinor: Int64 = 0
    /// The currency of the amount, which is the budget's. Clients should state it with the amount: another
    /// one gives
    /// `INVALID_ARGUMENT` with the reason `CURRENCY_MISMATCH`.
    public var currencyCode: String = ""
    /// Anything else about it.
    public var note: String = ""
    /// Output only. Why it was entered over a limit; empty if it was not.
    public var overrideReason: String = ""
    /// Output only. The id of the user who entered it.
    public var creatorUserID: String = ""
    /// Output only. When it was entered.
    public var createTime: GoogleProtobuf.Timestamp?
    /// Output only. When it last changed.
    public var updateTime: GoogleProtobuf.Timestamp?
    /// Output only. The version of the entry, opaque; changes name it.
    public var etag: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.BudgetEntry" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.id = try reader.string(limit: 1024)
        case 18: self.budgetID = try reader.string(limit: 1024)
        case 24: self.kind = try reader.enumeration()
        case 34: self.entryDate = try reader.string(limit: 10)
        case 42: self.categoryID = try reader.string(limit: 36)
        case 48: self.amountMinor = try reader.int64()
        case 58: self.currencyCode = try reader.string(limit: 3)
        case 66: self.note = try reader.string(limit: 500)
        case 74: self.overrideReason = try reader.string(limit: 1024)
        case 82: self.creatorUserID = try reader.string(limit: 1024)
        case 90: try reader.message(into: &self.createTime)
        case 98: try reader.message(into: &self.updateTime)
        case 106: self.etag = try reader.string(limit: 1024)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.id, field: 1)
      writer.string(self.budgetID, field: 2)
      writer.enumeration(self.kind, field: 3)
      writer.string(self.entryDate, field: 4)
      writer.string(self.categoryID, field: 5)
      writer.int64(self.amountMinor, field: 6)
      writer.string(self.currencyCode, field: 7)
      writer.string(self.note, field: 8)
      writer.string(self.overrideReason, field: 9)
      writer.string(self.creatorUserID, field: 10)
      writer.message(self.createTime, field: 11)
      writer.message(self.updateTime, field: 12)
      writer.string(self.etag, field: 13)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.id, "id")
      violations.string(self.budgetID, "budget_id")
      violations.enumeration(self.kind, "kind", definedOnly: true)
      violations.string(self.entryDate, "entry_date", StringRules(format: .date))
      violations.string(self.categoryID, "category_id", StringRules(format: .uuid))
      violations.integer(self.amountMinor, "amount_minor", in: -1000000000000000...1000000000000000)
      violations.string(self.currencyCode, "currency_code", StringRules(format: .currencyCode))
      violations.string(self.note, "note", StringRules(maximumLength: 500))
      violations.string(self.overrideReason, "override_reason")
      violations.string(self.creatorUserID, "creator_user_id")
      violations.message(self.createTime, "create_time")
      violations.message(self.updateTime, "update_time")
      violations.string(self.etag, "etag")
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The values of `amount_minor`.
      public static var amountMinor: ClosedRange<Int64> { -1000000000000000...1000000000000000 }
      /// The greatest length of `note`, in Unicode scalars.
      public static var noteLength: Int { 500 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 4308 }
    }

    /// What an entry says.
    public enum Kind: ProtobufEnum {
      /// Not stated; taken as `ACTUAL`.
      case unspecified
      /// Something was spent.
      case actual
      /// Something is to be spent: it is committed, and no limit stops it.
      case planned
      /// A value that this version of the contract does not name.
      case unrecognized(Int32)

      /// The value that has this number on the wire.
      public init(rawValue: Int32) {
        self =
          switch rawValue {
          case 0: .unspecified
          case 1: .actual
          case 2: .planned
          default: .unrecognized(rawValue)
          }
      }

      /// The number on the wire.
      public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .actual: 1
        case .planned: 2
        case .unrecognized(let number): number
        }
      }

      /// Whether this version of the contract names the value.
      public var isDefined: Bool { if case .unrecognized = self { false } else { true } }
    }
  }
}

extension PayshareV1 {
  /// That what is spent in an event counts for a budget.
  public struct BudgetLink: DescribedMessage {
    /// Output only. The budget.
    public var budgetID: String = ""
    /// Output only. The event.
    public var eventID: String = ""
    /// Output only. What one whole unit of the event's base currency is worth in the budget's currency;
    /// absent if they are
    /// the same.
    public var exchangeRate: PayshareV1.ExchangeRate?
    /// Output only. The id of the user who linked them.
    public var linkerUserID: String = ""
    /// Output only. When they were linked.
    public var createTime: GoogleProtobuf.Timestamp?
    /// Output only. Whether the budget may stop an expense of the event now: a line in force stops spending.
    public var canStop: Bool = false

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.BudgetLink" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.budgetID = try reader.string()
        case 18: self.eventID = try reader.string()
        case 26: try reader.message(into: &self.exchangeRate)
        case 34: self.linkerUserID = try reader.string()
        case 42: try reader.message(into: &self.createTime)
        case 48: self.canStop = try reader.bool()
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
      writer.string(self.linkerUserID, field: 4)
      writer.message(self.createTime, field: 5)
      writer.bool(self.canStop, field: 6)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 571 }
    }
  }
}

extension PayshareV1 {
  /// Something that was spent, as it counts for a budget.
  public struct BudgetActual: DescribedMessage {
    /// Where it is from.
    public var source: Source?
    /// The event of the expense; empty for an entry.
    public var eventID: String = ""
    /// The calendar day, `YYYY-MM-DD`.
    public var spendDate: String = ""
    /// The category, as it was entered; empty if none was.
    public var categoryID: String = ""
    /// The amount, in minor units of the budget's currency; less than zero for a refund.
    public var amountMinor: Int64 = 0
    /// The rate by which it was converted, as the link had it; absent if it was not.
    public var exchangeRate: PayshareV1.ExchangeRate?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.BudgetActual" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.source = .budgetEntryID(try reader.string())
        case 18: self.source = .expenseID(try reader.string())
        case 26: self.eventID = try reader.string()
        case 34: self.spendDate = try reader.string()
        case 42: self.categoryID = try reader.string()
        case 48: self.amountMinor = try reader.int64()
        case 58: try reader.message(into: &self.exchangeRate)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      switch self.source {
      case .budgetEntryID(let value)?: writer.string(.some(value), field: 1)
      case .expenseID(let value)?: writer.string(.some(value), field: 2)
      case nil: break
      }
      writer.string(self.eventID, field: 3)
      writer.string(self.spendDate, field: 4)
      writer.string(self.categoryID, field: 5)
      writer.int64(self.amountMinor, field: 6)
      writer.message(self.exchangeRate, field: 7)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 573 }
    }

    /// Where it is from.
    public enum Source: Sendable, Hashable {
      /// An entry of the budget.
      case budgetEntryID(String)
      /// An expense of an event that counts for the budget.
      case expenseID(String)
    }
  }
}

extension PayshareAPIFileDescriptors {
  static let payshareV1Budget = FileDescriptor(
    name: "payshare/v1/budget.proto",
    dependencies: [
      "google/protobuf/timestamp.proto",
      "payshare/options/field.proto",
      "payshare/v1/money.proto",
    ],
    base64: """
      ChhwYXlzaGFyZS92MS9idWRnZXQucHJvdG8SC3BheXNoYXJlLnYxGh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvGhxw
      YXlzaGFyZS9vcHRpb25zL2ZpZWxkLnByb3RvGhdwYXlzaGFyZS92MS9tb25leS5wcm90byLOBAoGQnVkZ2V0EhgKAmlkGAEgASgJ
      QgiytRgEEgIYAVICaWQSIQoHZ29hbF9pZBgCIAEoCUIIsrUYBBICGAFSBmdvYWxJZBIxCgxkaXNwbGF5X25hbWUYAyABKAlCDpK1
      GAYSBBBkKAG4tRgCUgtkaXNwbGF5TmFtZRIvCgtkZXNjcmlwdGlvbhgEIAEoCUINkrUYBRIDEOgHuLUYAlILZGVzY3JpcHRpb24S
      LQoNY3VycmVuY3lfY29kZRgFIAEoCUIIkrUYBBICGANSDGN1cnJlbmN5Q29kZRI0CgdwZXJpb2RzGAYgASgLMhoucGF5c2hhcmUu
      djEuQnVkZ2V0UGVyaW9kc1IHcGVyaW9kcxIqChFyZXZpc2lvbl9pbl9mb3JjZRgHIAEoA1IPcmV2aXNpb25JbkZvcmNlEicKD25l
      d2VzdF9yZXZpc2lvbhgIIAEoA1IObmV3ZXN0UmV2aXNpb24SHwoLZXZlbnRfY291bnQYCSABKAVSCmV2ZW50Q291bnQSMAoPY3Jl
      YXRvcl91c2VyX2lkGAogASgJQgiytRgEEgIYAVINY3JlYXRvclVzZXJJZBI7CgtjcmVhdGVfdGltZRgLIAEoCzIaLmdvb2dsZS5w
      cm90b2J1Zi5UaW1lc3RhbXBSCmNyZWF0ZVRpbWUSOwoLdXBkYXRlX3RpbWUYDCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0
      YW1wUgp1cGRhdGVUaW1lEhwKBGV0YWcYDSABKAlCCLK1GAQSAhAUUgRldGFnItsCCg1CdWRnZXRQZXJpb2RzEikKCnN0YXJ0X2Rh
      dGUYASABKAlCCpK1GAYIARICGARSCXN0YXJ0RGF0ZRIlCghlbmRfZGF0ZRgCIAEoCUIKkrUYBggBEgIYBFIHZW5kRGF0ZRJDCgZs
      ZW5ndGgYAyABKA4yIS5wYXlzaGFyZS52MS5CdWRnZXRQZXJpb2RzLkxlbmd0aEIIkrUYBCICCAFSBmxlbmd0aBI0ChB5ZWFyX3N0
      YXJ0X21vbnRoGAQgASgFQgqStRgGGgQIABAYUg55ZWFyU3RhcnRNb250aBItCgtmaXJzdF9kYXRlcxgFIAMoCUIMkrUYCBICGAQq
      AhB4UgpmaXJzdERhdGVzIk4KBkxlbmd0aBIWChJMRU5HVEhfVU5TUEVDSUZJRUQQABIJCgVNT05USBABEgsKB1FVQVJURVIQAhII
      CgRZRUFSEAMSCgoGQ1VTVE9NEAQikwIKCkJ1ZGdldExpbmUSKwoLY2F0ZWdvcnlfaWQYASABKAlCCpK1GAYIARICGAFSCmNhdGVn
      b3J5SWQSOgoNYW1vdW50c19taW5vchgCIAMoA0IVkrUYERoLCAAQgIC0zNTfxgMqAhB4UgxhbW91bnRzTWlub3ISMQoGc3ByZWFk
      GAMgASgLMhkucGF5c2hhcmUudjEuQnVkZ2V0U3ByZWFkUgZzcHJlYWQSMAoFbGltaXQYBCABKAsyGi5wYXlzaGFyZS52MS5TcGVu
      ZGluZ0xpbWl0UgVsaW1pdBI3Cghyb2xsb3ZlchgFIAEoCzIbLnBheXNoYXJlLnYxLkJ1ZGdldFJvbGxvdmVyUghyb2xsb3ZlciK4
      AQoMQnVkZ2V0U3ByZWFkEjIKC3RvdGFsX21pbm9yGAEgASgDQhGStRgNGgsIABCAgLTM1N/GA1IKdG90YWxNaW5vchI8CgRydWxl
      GAIgASgOMh4ucGF5c2hhcmUudjEuQnVkZ2V0U3ByZWFkLlJ1bGVCCJK1GAQiAggBUgRydWxlIjYKBFJ1bGUSFAoQUlVMRV9VTlNQ
      RUNJRklFRBAAEgsKB0VRVUFMTFkQARILCgdCWV9EQVlTEAIi0QEKDVNwZW5kaW5nTGltaXQSPQoEbW9kZRgBIAEoDjIfLnBheXNo
      YXJlLnYxLlNwZW5kaW5nTGltaXQuTW9kZUIIkrUYBCICCAFSBG1vZGUSQwoTdGhyZXNob2xkc19wZXJtaWxsZRgCIAMoBUISkrUY
      DhoGCAIQoJwBKgQQChgBUhJ0aHJlc2hvbGRzUGVybWlsbGUiPAoETW9kZRIUChBNT0RFX1VOU1BFQ0lGSUVEEAASCgoGSUdOT1JF
      EAESCAoEV0FSThACEggKBFNUT1AQAyLhAQoOQnVkZ2V0Um9sbG92ZXISPgoEa2luZBgBIAEoDjIgLnBheXNoYXJlLnYxLkJ1ZGdl
      dFJvbGxvdmVyLktpbmRCCJK1GAQiAggBUgRraW5kEjMKCWNhcF9taW5vchgCIAEoA0IRkrUYDRoLCAAQgIC0zNTfxgNIAFIIY2Fw
      TWlub3KIAQEiTAoES2luZBIUChBLSU5EX1VOU1BFQ0lGSUVEEAASCAoETk9ORRABEgsKB1NVUlBMVVMQAhIXChNTVVJQTFVTX0FO
      RF9ERUZJQ0lUEANCDAoKX2NhcF9taW5vciLEBQoOQnVkZ2V0UmV2aXNpb24SJQoJYnVkZ2V0X2lkGAEgASgJQgiytRgEEgIYAVII
      YnVkZ2V0SWQSFgoGbnVtYmVyGAIgASgDUgZudW1iZXISNwoFc3RhdGUYAyABKA4yIS5wYXlzaGFyZS52MS5CdWRnZXRSZXZpc2lv
      bi5TdGF0ZVIFc3RhdGUSHwoLYmFzZV9udW1iZXIYBCABKANSCmJhc2VOdW1iZXISHQoKbGluZV9jb3VudBgFIAEoBVIJbGluZUNv
      dW50EiMKDWFtb3VudHNfbWlub3IYBiADKANSDGFtb3VudHNNaW5vchIwCg9jcmVhdG9yX3VzZXJfaWQYByABKAlCCLK1GAQSAhgB
      Ug1jcmVhdG9yVXNlcklkEjIKEGFwcHJvdmVyX3VzZXJfaWQYCCABKAlCCLK1GAQSAhgBUg5hcHByb3ZlclVzZXJJZBI7CgtjcmVh
      dGVfdGltZRgJIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCmNyZWF0ZVRpbWUSOwoLdXBkYXRlX3RpbWUYCiABKAsy
      Gi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgp1cGRhdGVUaW1lEj0KDGFwcHJvdmVfdGltZRgLIAEoCzIaLmdvb2dsZS5wcm90
      b2J1Zi5UaW1lc3RhbXBSC2FwcHJvdmVUaW1lEhwKBGV0YWcYDCABKAlCCLK1GAQSAhAUUgRldGFnIpcBCgVTdGF0ZRIVChFTVEFU
      RV9VTlNQRUNJRklFRBAAEgkKBURSQUZUEAESDAoIQVBQUk9WRUQQAhIOCgpTVVBFUlNFREVEEAMSDQoJU1VCTUlUVEVEEAQSDAoI
      UkVKRUNURUQQBRIVChFDSEFOR0VTX1JFUVVFU1RFRBAGEg0KCVdJVEhEUkFXThAHEgsKB0VYUElSRUQQCCLRAQoXQnVkZ2V0VHJh
      bnNmZXJUaHJlc2hvbGQSJQoJYnVkZ2V0X2lkGAEgASgJQgiytRgEEgIYAVIIYnVkZ2V0SWQSNAoMYW1vdW50X21pbm9yGAIgASgD
      QhGStRgNGgsIABCAgLTM1N/GA1ILYW1vdW50TWlub3ISOwoLdXBkYXRlX3RpbWUYAyABKAsyGi5nb29nbGUucHJvdG9idWYuVGlt
      ZXN0YW1wUgp1cGRhdGVUaW1lEhwKBGV0YWcYBCABKAlCCLK1GAQSAhAUUgRldGFnIl8KC0J1ZGdldFBsYWNlEisKC2NhdGVnb3J5
      X2lkGAEgASgJQgqStRgGCAESAhgBUgpjYXRlZ29yeUlkEiMKBnBlcmlvZBgCIAEoBUILkrUYBxoFCAAQ7gFSBnBlcmlvZCKjBQoL
      QnVkZ2V0RW50cnkSGAoCaWQYASABKAlCCLK1GAQSAhgBUgJpZBIlCglidWRnZXRfaWQYAiABKAlCCLK1GAQSAhgBUghidWRnZXRJ
      ZBI7CgRraW5kGAMgASgOMh0ucGF5c2hhcmUudjEuQnVkZ2V0RW50cnkuS2luZEIIkrUYBCICCAFSBGtpbmQSJwoKZW50cnlfZGF0
      ZRgEIAEoCUIIkrUYBBICGARSCWVudHJ5RGF0ZRIpCgtjYXRlZ29yeV9pZBgFIAEoCUIIkrUYBBICGAFSCmNhdGVnb3J5SWQSOwoM
      YW1vdW50X21pbm9yGAYgASgDQhiStRgUGhII//+zzNTfxgMQgIC0zNTfxgNSC2Ftb3VudE1pbm9yEi0KDWN1cnJlbmN5X2NvZGUY
      ByABKAlCCJK1GAQSAhgDUgxjdXJyZW5jeUNvZGUSIQoEbm90ZRgIIAEoCUINkrUYBRIDEPQDuLUYAlIEbm90ZRIyCg9vdmVycmlk
      ZV9yZWFzb24YCSABKAlCCbK1GAUSAxD0A1IOb3ZlcnJpZGVSZWFzb24SMAoPY3JlYXRvcl91c2VyX2lkGAogASgJQgiytRgEEgIY
      AVINY3JlYXRvclVzZXJJZBI7CgtjcmVhdGVfdGltZRgLIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCmNyZWF0ZVRp
      bWUSOwoLdXBkYXRlX3RpbWUYDCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgp1cGRhdGVUaW1lEhwKBGV0YWcYDSAB
      KAlCCLK1GAQSAhAUUgRldGFnIjUKBEtpbmQSFAoQS0lORF9VTlNQRUNJRklFRBAAEgoKBkFDVFVBTBABEgsKB1BMQU5ORUQQAiKg
      AgoKQnVkZ2V0TGluaxIlCglidWRnZXRfaWQYASABKAlCCLK1GAQSAhgBUghidWRnZXRJZBIjCghldmVudF9pZBgCIAEoCUIIsrUY
      BBICGAFSB2V2ZW50SWQSPgoNZXhjaGFuZ2VfcmF0ZRgDIAEoCzIZLnBheXNoYXJlLnYxLkV4Y2hhbmdlUmF0ZVIMZXhjaGFuZ2VS
      YXRlEi4KDmxpbmtlcl91c2VyX2lkGAQgASgJQgiytRgEEgIYAVIMbGlua2VyVXNlcklkEjsKC2NyZWF0ZV90aW1lGAUgASgLMhou
      Z29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIKY3JlYXRlVGltZRIZCghjYW5fc3RvcBgGIAEoCFIHY2FuU3RvcCLTAgoMQnVkZ2V0
      QWN0dWFsEjIKD2J1ZGdldF9lbnRyeV9pZBgBIAEoCUIIsrUYBBICGAFIAFINYnVkZ2V0RW50cnlJZBIpCgpleHBlbnNlX2lkGAIg
      ASgJQgiytRgEEgIYAUgAUglleHBlbnNlSWQSIwoIZXZlbnRfaWQYAyABKAlCCLK1GAQSAhgBUgdldmVudElkEicKCnNwZW5kX2Rh
      dGUYBCABKAlCCLK1GAQSAhgEUglzcGVuZERhdGUSKQoLY2F0ZWdvcnlfaWQYBSABKAlCCLK1GAQSAhgBUgpjYXRlZ29yeUlkEiEK
      DGFtb3VudF9taW5vchgGIAEoA1ILYW1vdW50TWlub3ISPgoNZXhjaGFuZ2VfcmF0ZRgHIAEoCzIZLnBheXNoYXJlLnYxLkV4Y2hh
      bmdlUmF0ZVIMZXhjaGFuZ2VSYXRlQggKBnNvdXJjZUJmCg9kZXYucGF5c2hhcmUudjFQAVomcGF5c2hhcmUuZGV2L2dvL3BheXNo
      YXJlL3YxO3BheXNoYXJldjGqAgtQYXlzaGFyZS5WMcoCC1BheXNoYXJlXFYx6gIMUGF5c2hhcmU6OlYxYgZwcm90bzM=
      """)
}
