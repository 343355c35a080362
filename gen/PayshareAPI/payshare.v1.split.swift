// Generated from payshare/v1/split.proto by protoc-gen-payshare, do not edit.

public import Protobuf

extension PayshareV1 {
  /// How the total of an expense is divided among those it was for. The server computes the amounts to the
  /// last minor
  /// unit, and again when the expense is edited: they always sum to the total. People are listed even if all
  /// participants
  /// share: a person who joins the event later has no share of earlier expenses.
  ///
  /// Each amount is first rounded down; what is left over goes, a minor unit each, to the largest remainders.
  /// If they tie,
  /// the expense's id decides who comes first, so that over many expenses no single person carries the cents.
  public struct Split: DescribedMessage {
    /// Exactly one mode. Without a split, `Expense.shares` states exact amounts.
    public var mode: Mode?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.Split" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10:
          var value = PayshareV1.EqualSplit()
          if case .equal(let current)? = self.mode { value = current }
          self.mode = nil
          defer { self.mode = .equal(value) }
          try reader.message(intoCase: &value)
        case 18:
          var value = PayshareV1.PercentSplit()
          if case .percent(let current)? = self.mode { value = current }
          self.mode = nil
          defer { self.mode = .percent(value) }
          try reader.message(intoCase: &value)
        case 26:
          var value = PayshareV1.SharesSplit()
          if case .shares(let current)? = self.mode { value = current }
          self.mode = nil
          defer { self.mode = .shares(value) }
          try reader.message(intoCase: &value)
        case 34:
          var value = PayshareV1.AdjustmentSplit()
          if case .adjustment(let current)? = self.mode { value = current }
          self.mode = nil
          defer { self.mode = .adjustment(value) }
          try reader.message(intoCase: &value)
        case 42:
          var value = PayshareV1.ItemisedSplit()
          if case .itemised(let current)? = self.mode { value = current }
          self.mode = nil
          defer { self.mode = .itemised(value) }
          try reader.message(intoCase: &value)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      switch self.mode {
      case .equal(let value)?: writer.message(.some(value), field: 1)
      case .percent(let value)?: writer.message(.some(value), field: 2)
      case .shares(let value)?: writer.message(.some(value), field: 3)
      case .adjustment(let value)?: writer.message(.some(value), field: 4)
      case .itemised(let value)?: writer.message(.some(value), field: 5)
      case nil: break
      }
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      switch self.mode {
      case .equal(let value)?: violations.message(.some(value), "equal")
      case .percent(let value)?: violations.message(.some(value), "percent")
      case .shares(let value)?: violations.message(.some(value), "shares")
      case .adjustment(let value)?: violations.message(.some(value), "adjustment")
      case .itemised(let value)?: violations.message(.some(value), "itemised")
      case nil: violations.required(false, "mode")
      }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 7683232 }
    }

    /// Exactly one mode. Without a split, `Expense.shares` states exact amounts.
    public enum Mode: Sendable, Hashable {
      /// The same for everybody.
      case equal(PayshareV1.EqualSplit)
      /// By percentages.
      case percent(PayshareV1.PercentSplit)
      /// In proportion to weights.
      case shares(PayshareV1.SharesSplit)
      /// The same for everybody, after what one person owes more or less than the others.
      case adjustment(PayshareV1.AdjustmentSplit)
      /// By what each person had.
      case itemised(PayshareV1.ItemisedSplit)
    }
  }
}

extension PayshareV1 {
  /// How the total of an expense is divided among those who paid it; all else as in `Split`.
  public struct PayerSplit: DescribedMessage {
    /// Exactly one mode. Without a split, `Expense.payers` states exact amounts.
    public var mode: Mode?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.PayerSplit" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10:
          var value = PayshareV1.EqualSplit()
          if case .equal(let current)? = self.mode { value = current }
          self.mode = nil
          defer { self.mode = .equal(value) }
          try reader.message(intoCase: &value)
        case 18:
          var value = PayshareV1.PercentSplit()
          if case .percent(let current)? = self.mode { value = current }
          self.mode = nil
          defer { self.mode = .percent(value) }
          try reader.message(intoCase: &value)
        case 26:
          var value = PayshareV1.SharesSplit()
          if case .shares(let current)? = self.mode { value = current }
          self.mode = nil
          defer { self.mode = .shares(value) }
          try reader.message(intoCase: &value)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      switch self.mode {
      case .equal(let value)?: writer.message(.some(value), field: 1)
      case .percent(let value)?: writer.message(.some(value), field: 2)
      case .shares(let value)?: writer.message(.some(value), field: 3)
      case nil: break
      }
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      switch self.mode {
      case .equal(let value)?: violations.message(.some(value), "equal")
      case .percent(let value)?: violations.message(.some(value), "percent")
      case .shares(let value)?: violations.message(.some(value), "shares")
      case nil: violations.required(false, "mode")
      }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 46004 }
    }

    /// Exactly one mode. Without a split, `Expense.payers` states exact amounts.
    public enum Mode: Sendable, Hashable {
      /// The same from everybody.
      case equal(PayshareV1.EqualSplit)
      /// By percentages.
      case percent(PayshareV1.PercentSplit)
      /// In proportion to weights.
      case shares(PayshareV1.SharesSplit)
    }
  }
}

extension PayshareV1 {
  /// Everybody has an equal share.
  public struct EqualSplit: DescribedMessage {
    /// The user ids of those who share, each once.
    public var userIDs: [String] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.EqualSplit" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10:
          try reader.checkItems(self.userIDs.count, limit: 1000)
          self.userIDs.append(try reader.string(limit: 36))
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.strings(self.userIDs, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      if violations.count(self.userIDs.count, "user_ids", minimum: 1, maximum: 1000) {
        violations.strings(self.userIDs, "user_ids", StringRules(format: .uuid))
        violations.unique(self.userIDs, "user_ids")
      }
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest number of elements of `user_ids`.
      public static var userIDsCount: Int { 1000 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 0 }
    }
  }
}

extension PayshareV1 {
  /// Each person has a percentage.
  public struct PercentSplit: DescribedMessage {
    /// Each person once; the percentages sum to 100 %, 10 000 basis points.
    public var portions: [PayshareV1.PercentSplit.Portion] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.PercentSplit" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.portions, limit: 1000)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.portions, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      if violations.count(self.portions.count, "portions", minimum: 1, maximum: 1000) {
        violations.messages(self.portions, "portions")
        violations.unique(self.portions.lazy.map(\.userID), "portions", by: "user_id")
      }
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest number of elements of `portions`.
      public static var portionsCount: Int { 1000 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 0 }
      /// One of `portions`, with its tag and length.
      public static var portions: Int { 43 }
    }

    /// One person's percentage.
    public struct Portion: DescribedMessage {
      /// The person's user id.
      public var userID: String = ""
      /// Hundredths of a percent: 3 333 is 33.33 %.
      public var basisPoints: Int32 = 0

      /// The empty message.
      public init() {}

      /// The message's name in the contract.
      public static var fullName: String { "payshare.v1.PercentSplit.Portion" }

      /// The schemas of the message and of all others of its module.
      public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

      /// Reads fields up to the reader's end into this message.
      @inline(never)
      public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
        while let tag = try reader.nextTag() {
          switch tag {
          case 10: self.userID = try reader.string(limit: 36)
          case 16: self.basisPoints = try reader.int32()
          default: try reader.skip(tag)
          }
        }
      }

      /// Writes every set field.
      @inline(never)
      public func encode(into writer: inout WireWriter) {
        writer.string(self.userID, field: 1)
        writer.int32(self.basisPoints, field: 2)
      }

      /// Adds every violation of the contract's field rules.
      @inline(never)
      public func validate(into violations: inout Violations) {
        violations.string(self.userID, "user_id", required: true, StringRules(format: .uuid))
        violations.integer(self.basisPoints, "basis_points", required: true, in: 1...10000)
      }

      /// The limits of the fields, from the rules of the contract.
      public enum Limits {
        /// The values of `basis_points`.
        public static var basisPoints: ClosedRange<Int32> { 1...10000 }
      }

      /// The greatest size of the message on the wire, in bytes.
      public enum EncodedSize {
        /// The message.
        public static var message: Int { 41 }
      }
    }
  }
}

extension PayshareV1 {
  /// Each person has a weight: two adults and a child are 1, 1 and 0.5.
  public struct SharesSplit: DescribedMessage {
    /// Each person once.
    public var portions: [PayshareV1.SharesSplit.Portion] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.SharesSplit" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.portions, limit: 1000)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.portions, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      if violations.count(self.portions.count, "portions", minimum: 1, maximum: 1000) {
        violations.messages(self.portions, "portions")
        violations.unique(self.portions.lazy.map(\.userID), "portions", by: "user_id")
      }
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest number of elements of `portions`.
      public static var portionsCount: Int { 1000 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 0 }
      /// One of `portions`, with its tag and length.
      public static var portions: Int { 46 }
    }

    /// One person's weight.
    public struct Portion: DescribedMessage {
      /// The person's user id.
      public var userID: String = ""
      /// Thousandths: 500 is a weight of 0.5.
      public var weightThousandths: Int32 = 0

      /// The empty message.
      public init() {}

      /// The message's name in the contract.
      public static var fullName: String { "payshare.v1.SharesSplit.Portion" }

      /// The schemas of the message and of all others of its module.
      public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

      /// Reads fields up to the reader's end into this message.
      @inline(never)
      public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
        while let tag = try reader.nextTag() {
          switch tag {
          case 10: self.userID = try reader.string(limit: 36)
          case 16: self.weightThousandths = try reader.int32()
          default: try reader.skip(tag)
          }
        }
      }

      /// Writes every set field.
      @inline(never)
      public func encode(into writer: inout WireWriter) {
        writer.string(self.userID, field: 1)
        writer.int32(self.weightThousandths, field: 2)
      }

      /// Adds every violation of the contract's field rules.
      @inline(never)
      public func validate(into violations: inout Violations) {
        violations.string(self.userID, "user_id", required: true, StringRules(format: .uuid))
        violations.integer(self.weightThousandths, "weight_thousandths", required: true, in: 1...1000000000)
      }

      /// The limits of the fields, from the rules of the contract.
      public enum Limits {
        /// The values of `weight_thousandths`.
        public static var weightThousandths: ClosedRange<Int32> { 1...1000000000 }
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
  /// What is left of the total after all adjustments is divided equally; each person owes an equal share of
  /// it plus their
  /// own adjustment.
  public struct AdjustmentSplit: DescribedMessage {
    /// Each person once, those without an adjustment too. Nobody may come to less than zero.
    public var portions: [PayshareV1.AdjustmentSplit.Portion] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.AdjustmentSplit" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.portions, limit: 1000)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.portions, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      if violations.count(self.portions.count, "portions", minimum: 1, maximum: 1000) {
        violations.messages(self.portions, "portions")
        violations.unique(self.portions.lazy.map(\.userID), "portions", by: "user_id")
      }
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest number of elements of `portions`.
      public static var portionsCount: Int { 1000 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 0 }
      /// One of `portions`, with its tag and length.
      public static var portions: Int { 51 }
    }

    /// One person who shares.
    public struct Portion: DescribedMessage {
      /// The person's user id.
      public var userID: String = ""
      /// How much more than the others they owe, or less where it is negative, in minor units of the total's
      /// currency.
      public var adjustmentMinor: Int64 = 0

      /// The empty message.
      public init() {}

      /// The message's name in the contract.
      public static var fullName: String { "payshare.v1.AdjustmentSplit.Portion" }

      /// The schemas of the message and of all others of its module.
      public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

      /// Reads fields up to the reader's end into this message.
      @inline(never)
      public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
        while let tag = try reader.nextTag() {
          switch tag {
          case 10: self.userID = try reader.string(limit: 36)
          case 16: self.adjustmentMinor = try reader.int64()
          default: try reader.skip(tag)
          }
        }
      }

      /// Writes every set field.
      @inline(never)
      public func encode(into writer: inout WireWriter) {
        writer.string(self.userID, field: 1)
        writer.int64(self.adjustmentMinor, field: 2)
      }

      /// Adds every violation of the contract's field rules.
      @inline(never)
      public func validate(into violations: inout Violations) {
        violations.string(self.userID, "user_id", required: true, StringRules(format: .uuid))
        violations.integer(self.adjustmentMinor, "adjustment_minor", in: -1000000000000000...1000000000000000)
      }

      /// The limits of the fields, from the rules of the contract.
      public enum Limits {
        /// The values of `adjustment_minor`.
        public static var adjustmentMinor: ClosedRange<Int64> { -1000000000000000...1000000000000000 }
      }

      /// The greatest size of the message on the wire, in bytes.
      public enum EncodedSize {
        /// The message.
        public static var message: Int { 49 }
      }
    }
  }
}

extension PayshareV1 {
  /// Each item is divided equally among those who had it; tax, tip and discount go in proportion to what each
  /// person's
  /// items come to.
  public struct ItemisedSplit: DescribedMessage {
    /// What was bought. Over all items at most 2 000 people are named.
    public var items: [PayshareV1.ItemisedSplit.Item] = []
    /// Tax that the items do not include, in minor units.
    public var taxMinor: Int64 = 0
    /// Tip, in minor units.
    public var tipMinor: Int64 = 0
    /// Discount, in minor units. Items, tax and tip less the discount are the total, else `INVALID_ARGUMENT`
    /// names the
    /// signed difference.
    public var discountMinor: Int64 = 0

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ItemisedSplit" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.items, limit: 200)
        case 16: self.taxMinor = try reader.int64()
        case 24: self.tipMinor = try reader.int64()
        case 32: self.discountMinor = try reader.int64()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.items, field: 1)
      writer.int64(self.taxMinor, field: 2)
      writer.int64(self.tipMinor, field: 3)
      writer.int64(self.discountMinor, field: 4)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      if violations.count(self.items.count, "items", minimum: 1, maximum: 200) {
        violations.messages(self.items, "items")
      }
      violations.integer(self.taxMinor, "tax_minor", in: 0...1000000000000000)
      violations.integer(self.tipMinor, "tip_minor", in: 0...1000000000000000)
      violations.integer(self.discountMinor, "discount_minor", in: 0...1000000000000000)
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest number of elements of `items`.
      public static var itemsCount: Int { 200 }
      /// The values of `tax_minor`.
      public static var taxMinor: ClosedRange<Int64> { 0...1000000000000000 }
      /// The values of `tip_minor`.
      public static var tipMinor: ClosedRange<Int64> { 0...1000000000000000 }
      /// The values of `discount_minor`.
      public static var discountMinor: ClosedRange<Int64> { 0...1000000000000000 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 27 }
      /// One of `items`, with its tag and length.
      public static var items: Int { 38416 }
    }

    /// Something that was bought.
    public struct Item: DescribedMessage {
      /// What it was.
      public var description: String = ""
      /// What it cost, in minor units of the total's currency.
      public var amountMinor: Int64 = 0
      /// The user ids of those who had it, each once.
      public var userIDs: [String] = []

      /// The empty message.
      public init() {}

      /// The message's name in the contract.
      public static var fullName: String { "payshare.v1.ItemisedSplit.Item" }

      /// The schemas of the message and of all others of its module.
      public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

      /// Reads fields up to the reader's end into this message.
      @inline(never)
      public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
        while let tag = try reader.nextTag() {
          switch tag {
          case 10: self.description = try reader.string(limit: 100)
          case 16: self.amountMinor = try reader.int64()
          case 26:
            try reader.checkItems(self.userIDs.count, limit: 1000)
            self.userIDs.append(try reader.string(limit: 36))
          default: try reader.skip(tag)
          }
        }
      }

      /// Writes every set field.
      @inline(never)
      public func encode(into writer: inout WireWriter) {
        writer.string(self.description, field: 1)
        writer.int64(self.amountMinor, field: 2)
        writer.strings(self.userIDs, field: 3)
      }

      /// Adds every violation of the contract's field rules.
      @inline(never)
      public func validate(into violations: inout Violations) {
        violations.string(self.description, "description", StringRules(maximumLength: 100))
        violations.integer(self.amountMinor, "amount_minor", required: true, in: 1...1000000000000000)
        if violations.count(self.userIDs.count, "user_ids", minimum: 1, maximum: 1000) {
          violations.strings(self.userIDs, "user_ids", StringRules(format: .uuid))
          violations.unique(self.userIDs, "user_ids")
        }
      }

      /// The limits of the fields, from the rules of the contract.
      public enum Limits {
        /// The greatest length of `description`, in Unicode scalars.
        public static var descriptionLength: Int { 100 }
        /// The values of `amount_minor`.
        public static var amountMinor: ClosedRange<Int64> { 1...1000000000000000 }
        /// The greatest number of elements of `user_ids`.
        public static var userIDsCount: Int { 1000 }
      }

      /// The greatest size of the message on the wire, in bytes.
      public enum EncodedSize {
        /// The message without the elements of its lists.
        public static var message: Int { 412 }
      }
    }
  }
}

extension PayshareAPIFileDescriptors {
  static let payshareV1Split = FileDescriptor(
    name: "payshare/v1/split.proto",
    dependencies: ["payshare/options/field.proto"],
    base64: """
      ChdwYXlzaGFyZS92MS9zcGxpdC5wcm90bxILcGF5c2hhcmUudjEaHHBheXNoYXJlL29wdGlvbnMvZmllbGQucHJvdG8irQIKBVNw
      bGl0Ei8KBWVxdWFsGAEgASgLMhcucGF5c2hhcmUudjEuRXF1YWxTcGxpdEgAUgVlcXVhbBI1CgdwZXJjZW50GAIgASgLMhkucGF5
      c2hhcmUudjEuUGVyY2VudFNwbGl0SABSB3BlcmNlbnQSMgoGc2hhcmVzGAMgASgLMhgucGF5c2hhcmUudjEuU2hhcmVzU3BsaXRI
      AFIGc2hhcmVzEj4KCmFkanVzdG1lbnQYBCABKAsyHC5wYXlzaGFyZS52MS5BZGp1c3RtZW50U3BsaXRIAFIKYWRqdXN0bWVudBI4
      CghpdGVtaXNlZBgFIAEoCzIaLnBheXNoYXJlLnYxLkl0ZW1pc2VkU3BsaXRIAFIIaXRlbWlzZWRCDgoEbW9kZRIGmrUYAggBIrgB
      CgpQYXllclNwbGl0Ei8KBWVxdWFsGAEgASgLMhcucGF5c2hhcmUudjEuRXF1YWxTcGxpdEgAUgVlcXVhbBI1CgdwZXJjZW50GAIg
      ASgLMhkucGF5c2hhcmUudjEuUGVyY2VudFNwbGl0SABSB3BlcmNlbnQSMgoGc2hhcmVzGAMgASgLMhgucGF5c2hhcmUudjEuU2hh
      cmVzU3BsaXRIAFIGc2hhcmVzQg4KBG1vZGUSBpq1GAIIASI6CgpFcXVhbFNwbGl0EiwKCHVzZXJfaWRzGAEgAygJQhGStRgNEgIY
      ASoHCAEQ6AcYAVIHdXNlcklkcyLGAQoMUGVyY2VudFNwbGl0ElMKCHBvcnRpb25zGAEgAygLMiEucGF5c2hhcmUudjEuUGVyY2Vu
      dFNwbGl0LlBvcnRpb25CFJK1GBAqDggBEOgHIgd1c2VyX2lkUghwb3J0aW9ucxphCgdQb3J0aW9uEiMKB3VzZXJfaWQYASABKAlC
      CpK1GAYIARICGAFSBnVzZXJJZBIxCgxiYXNpc19wb2ludHMYAiABKAVCDpK1GAoIARoGCAIQoJwBUgtiYXNpc1BvaW50cyLSAQoL
      U2hhcmVzU3BsaXQSUgoIcG9ydGlvbnMYASADKAsyIC5wYXlzaGFyZS52MS5TaGFyZXNTcGxpdC5Qb3J0aW9uQhSStRgQKg4IARDo
      ByIHdXNlcl9pZFIIcG9ydGlvbnMabwoHUG9ydGlvbhIjCgd1c2VyX2lkGAEgASgJQgqStRgGCAESAhgBUgZ1c2VySWQSPwoSd2Vp
      Z2h0X3Rob3VzYW5kdGhzGAIgASgFQhCStRgMCAEaCAgCEICo1rkHUhF3ZWlnaHRUaG91c2FuZHRocyLeAQoPQWRqdXN0bWVudFNw
      bGl0ElYKCHBvcnRpb25zGAEgAygLMiQucGF5c2hhcmUudjEuQWRqdXN0bWVudFNwbGl0LlBvcnRpb25CFJK1GBAqDggBEOgHIgd1
      c2VyX2lkUghwb3J0aW9ucxpzCgdQb3J0aW9uEiMKB3VzZXJfaWQYASABKAlCCpK1GAYIARICGAFSBnVzZXJJZBJDChBhZGp1c3Rt
      ZW50X21pbm9yGAIgASgDQhiStRgUGhII//+zzNTfxgMQgIC0zNTfxgNSD2FkanVzdG1lbnRNaW5vciKIAwoNSXRlbWlzZWRTcGxp
      dBJCCgVpdGVtcxgBIAMoCzIfLnBheXNoYXJlLnYxLkl0ZW1pc2VkU3BsaXQuSXRlbUILkrUYByoFCAEQyAFSBWl0ZW1zEi4KCXRh
      eF9taW5vchgCIAEoA0IRkrUYDRoLCAAQgIC0zNTfxgNSCHRheE1pbm9yEi4KCXRpcF9taW5vchgDIAEoA0IRkrUYDRoLCAAQgIC0
      zNTfxgNSCHRpcE1pbm9yEjgKDmRpc2NvdW50X21pbm9yGAQgASgDQhGStRgNGgsIABCAgLTM1N/GA1INZGlzY291bnRNaW5vchqY
      AQoESXRlbRIqCgtkZXNjcmlwdGlvbhgBIAEoCUIIkrUYBBICEGRSC2Rlc2NyaXB0aW9uEjYKDGFtb3VudF9taW5vchgCIAEoA0IT
      krUYDwgBGgsIAhCAgLTM1N/GA1ILYW1vdW50TWlub3ISLAoIdXNlcl9pZHMYAyADKAlCEZK1GA0SAhgBKgcIARDoBxgBUgd1c2Vy
      SWRzQmYKD2Rldi5wYXlzaGFyZS52MVABWiZwYXlzaGFyZS5kZXYvZ28vcGF5c2hhcmUvdjE7cGF5c2hhcmV2MaoCC1BheXNoYXJl
      LlYxygILUGF5c2hhcmVcVjHqAgxQYXlzaGFyZTo6VjFiBnByb3RvMw==
      """)
}
