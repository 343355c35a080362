// Generated from payshare/v1/money.proto by protoc-gen-payshare, do not edit.

public import Protobuf

extension PayshareV1 {
  /// An amount of money in one currency. Never a floating-point number.
  public struct Money: DescribedMessage {
    /// The amount in the currency's minor units: 240000 is 2400.00 INR, 2400 is 2400 JPY, 2400000 is 2400.000
    /// KWD.
    public var amountMinor: Int64 = 0
    /// The ISO 4217 alphabetic code of a currency with a minor unit, such as `INR`. It decides the number of
    /// decimals.
    public var currencyCode: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.Money" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.amountMinor = try reader.int64()
        case 18: self.currencyCode = try reader.string(limit: 3)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.int64(self.amountMinor, field: 1)
      writer.string(self.currencyCode, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.integer(self.amountMinor, "amount_minor", in: -1000000000000000...1000000000000000)
      violations.string(
        self.currencyCode,
        "currency_code",
        required: true,
        StringRules(format: .currencyCode)
      )
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The values of `amount_minor`.
      public static var amountMinor: ClosedRange<Int64> { -1000000000000000...1000000000000000 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 16 }
    }
  }
}

extension PayshareV1 {
  /// What one whole unit of an expense's currency was worth in the event's base currency, as an exact
  /// fraction:
  /// 1 USD = 83.12 INR is `numerator: 8312, denominator: 100`.
  public struct ExchangeRate: DescribedMessage {
    /// The fraction's numerator, in whole units of the base currency.
    public var numerator: Int64 = 0
    /// The fraction's denominator, in whole units of the expense's currency.
    public var denominator: Int64 = 0
    /// Where the rate is from, in free text, such as `card statement`.
    public var source: String = ""
    /// The calendar day of the rate, `YYYY-MM-DD`.
    public var date: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ExchangeRate" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.numerator = try reader.int64()
        case 16: self.denominator = try reader.int64()
        case 26: self.source = try reader.string(limit: 100)
        case 34: self.date = try reader.string(limit: 10)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.int64(self.numerator, field: 1)
      writer.int64(self.denominator, field: 2)
      writer.string(self.source, field: 3)
      writer.string(self.date, field: 4)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.integer(self.numerator, "numerator", required: true, in: 1...1000000000000000)
      violations.integer(self.denominator, "denominator", required: true, in: 1...1000000000000000)
      violations.string(self.source, "source", StringRules(maximumLength: 100))
      violations.string(self.date, "date", StringRules(format: .date))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The values of `numerator`.
      public static var numerator: ClosedRange<Int64> { 1...1000000000000000 }
      /// The values of `denominator`.
      public static var denominator: ClosedRange<Int64> { 1...1000000000000000 }
      /// The greatest length of `source`, in Unicode scalars.
      public static var sourceLength: Int { 100 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 433 }
    }
  }
}

extension PayshareAPIFileDescriptors {
  static let payshareV1Money = FileDescriptor(
    name: "payshare/v1/money.proto",
    dependencies: ["payshare/options/field.proto"],
    base64: """
      ChdwYXlzaGFyZS92MS9tb25leS5wcm90bxILcGF5c2hhcmUudjEaHHBheXNoYXJlL29wdGlvbnMvZmllbGQucHJvdG8idQoFTW9u
      ZXkSOwoMYW1vdW50X21pbm9yGAEgASgDQhiStRgUGhII//+zzNTfxgMQgIC0zNTfxgNSC2Ftb3VudE1pbm9yEi8KDWN1cnJlbmN5
      X2NvZGUYAiABKAlCCpK1GAYIARICGANSDGN1cnJlbmN5Q29kZSK4AQoMRXhjaGFuZ2VSYXRlEjEKCW51bWVyYXRvchgBIAEoA0IT
      krUYDwgBGgsIAhCAgLTM1N/GA1IJbnVtZXJhdG9yEjUKC2Rlbm9taW5hdG9yGAIgASgDQhOStRgPCAEaCwgCEICAtMzU38YDUgtk
      ZW5vbWluYXRvchIgCgZzb3VyY2UYAyABKAlCCJK1GAQSAhBkUgZzb3VyY2USHAoEZGF0ZRgEIAEoCUIIkrUYBBICGARSBGRhdGVC
      ZgoPZGV2LnBheXNoYXJlLnYxUAFaJnBheXNoYXJlLmRldi9nby9wYXlzaGFyZS92MTtwYXlzaGFyZXYxqgILUGF5c2hhcmUuVjHK
      AgtQYXlzaGFyZVxWMeoCDFBheXNoYXJlOjpWMWIGcHJvdG8z
      """)
}
