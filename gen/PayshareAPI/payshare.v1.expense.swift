// Generated from payshare/v1/expense.proto by protoc-gen-payshare, do not edit.

public import GoogleAPI
public import Protobuf

extension PayshareV1 {
  /// Money that one or several participants of an event paid for one or several of them.
  ///
  /// The payers' amounts, the shares and the total agree exactly, else `INVALID_ARGUMENT` names the signed
  /// difference.
  /// Presence of a field is checked after the update mask is applied, so that an update may send only what it
  /// changes.
  public struct Expense: DescribedMessage {
    /// Output only. The expense's id, a UUID.
    public var id: String = ""
    /// Output only. The id of the event it belongs to.
    public var eventID: String = ""
    /// What the money was for; not only white space, and kept verbatim, white space around it included.
    /// Required.
    public var description: String = ""
    /// Which way the money went.
    public var kind: PayshareV1.Expense.Kind = .unspecified
    /// The calendar day the money was spent, `YYYY-MM-DD`, where the spender was. Clients should state it:
    /// the default is
    /// the day of creation in UTC, which is another day for many people, as events have no time zone yet.
    public var spendDate: String = ""
    /// The whole amount, more than zero, in the currency it was paid in. Required. HRK and BGN are accepted
    /// if
    /// `spend_date` is before the day on which the euro replaced them.
    public var total: PayshareV1.Money?
    /// What the total's currency was worth in the event's base currency. Required if the two currencies
    /// differ; empty if
    /// they are the same. It belongs to its currency: an update of the total to another currency drops it,
    /// and must state
    /// a new one if one is required. A message is replaced as a whole: a rate without `source` and `date` has
    /// none.
    public var exchangeRate: PayshareV1.ExchangeRate?
    /// Who paid, and how much of the total each; participants of the event. Output only if `payer_split` is
    /// set: the
    /// amounts follow from it, and stating both gives `INVALID_ARGUMENT`. One of the two is required.
    public var payers: [PayshareV1.Payer] = []
    /// For whom, and how much of the total each owes; participants of the event. Output only if `split` is
    /// set: the
    /// amounts follow from it, and stating both gives `INVALID_ARGUMENT`. One of the two is required.
    public var shares: [PayshareV1.Share] = []
    /// Output only. The total in the event's base currency, converted once, when the expense was made or last
    /// edited.
    public var baseTotal: PayshareV1.Money?
    /// Output only. The id of the user who made the expense.
    public var creatorUserID: String = ""
    /// Output only. When the expense was created.
    public var createTime: GoogleProtobuf.Timestamp?
    /// Output only. When the expense last changed.
    public var updateTime: GoogleProtobuf.Timestamp?
    /// Output only. When the expense was deleted; absent if it is not deleted.
    public var deleteTime: GoogleProtobuf.Timestamp?
    /// Output only. The version of the expense, opaque; updates and deletes name it.
    public var etag: String = ""
    /// How the total is divided among those it was for; empty if `shares` states exact amounts.
    public var split: PayshareV1.Split?
    /// How the total is divided among those who paid it; empty if `payers` states exact amounts.
    public var payerSplit: PayshareV1.PayerSplit?
    /// Free text; kept verbatim.
    public var notes: String = ""
    /// The id of the category that the money was spent on, as it was entered; empty if none was. One that is
    /// archived gives
    /// `INVALID_ARGUMENT` with the reason `CATEGORY_ARCHIVED` where it is stated anew; an expense that has it
    /// keeps it.
    public var categoryID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.Expense" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.id = try reader.string(limit: 1024)
        case 18: self.eventID = try reader.string(limit: 1024)
        case 26: self.description = try reader.string(limit: 200)
        case 32: self.kind = try reader.enumeration()
        case 42: self.spendDate = try reader.string(limit: 10)
        case 50: try reader.message(into: &self.total)
        case 58: try reader.message(into: &self.exchangeRate)
        case 66: try reader.message(appendingTo: &self.payers, limit: 1000)
        case 74: try reader.message(appendingTo: &self.shares, limit: 1000)
        case 82: try reader.message(into: &self.baseTotal)
        case 90: self.creatorUserID = try reader.string(limit: 1024)
        case 98: try reader.message(into: &self.createTime)
        case 106: try reader.message(into: &self.updateTime)
        case 114: try reader.message(into: &self.deleteTime)
        case 122: self.etag = try reader.string(limit: 1024)
        case 130: try reader.message(into: &self.split)
        case 138: try reader.message(into: &self.payerSplit)
        case 146: self.notes = try reader.string(limit: 2000)
        case 154: self.categoryID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.id, field: 1)
      writer.string(self.eventID, field: 2)
      writer.string(self.description, field: 3)
      writer.enumeration(self.kind, field: 4)
      writer.string(self.spendDate, field: 5)
      writer.message(self.total, field: 6)
      writer.message(self.exchangeRate, field: 7)
      writer.messages(self.payers, field: 8)
      writer.messages(self.shares, field: 9)
      writer.message(self.baseTotal, field: 10)
      writer.string(self.creatorUserID, field: 11)
      writer.message(self.createTime, field: 12)
      writer.message(self.updateTime, field: 13)
      writer.message(self.deleteTime, field: 14)
      writer.string(self.etag, field: 15)
      writer.message(self.split, field: 16)
      writer.message(self.payerSplit, field: 17)
      writer.string(self.notes, field: 18)
      writer.string(self.categoryID, field: 19)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.id, "id")
      violations.string(self.eventID, "event_id")
      violations.string(self.description, "description", StringRules(maximumLength: 200, isNotBlank: true))
      violations.enumeration(self.kind, "kind", definedOnly: true)
      violations.string(self.spendDate, "spend_date", StringRules(format: .date))
      violations.message(self.total, "total")
      violations.message(self.exchangeRate, "exchange_rate")
      if violations.count(self.payers.count, "payers", maximum: 1000) {
        violations.messages(self.payers, "payers")
        violations.unique(self.payers.lazy.map(\.userID), "payers", by: "user_id")
      }
      if violations.count(self.shares.count, "shares", maximum: 1000) {
        violations.messages(self.shares, "shares")
        violations.unique(self.shares.lazy.map(\.userID), "shares", by: "user_id")
      }
      violations.message(self.baseTotal, "base_total")
      violations.string(self.creatorUserID, "creator_user_id")
      violations.message(self.createTime, "create_time")
      violations.message(self.updateTime, "update_time")
      violations.message(self.deleteTime, "delete_time")
      violations.string(self.etag, "etag")
      violations.message(self.split, "split")
      violations.message(self.payerSplit, "payer_split")
      violations.string(self.notes, "notes", StringRules(maximumLength: 2000))
      violations.string(self.categoryID, "category_id", StringRules(format: .uuid))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `description`, in Unicode scalars.
      public static var descriptionLength: Int { 200 }
      /// The greatest number of elements of `payers`.
      public static var payersCount: Int { 1000 }
      /// The greatest number of elements of `shares`.
      public static var sharesCount: Int { 1000 }
      /// The greatest length of `notes`, in Unicode scalars.
      public static var notesLength: Int { 2000 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 7738832 }
      /// One of `payers`, with its tag and length.
      public static var payers: Int { 58 }
      /// One of `shares`, with its tag and length.
      public static var shares: Int { 58 }
    }

    /// Which way the money went.
    public enum Kind: ProtobufEnum {
      /// Not stated; taken as `EXPENSE`.
      case unspecified
      /// The payers paid the total; the people with shares owe it to them.
      case expense
      /// The payers received the total back; the people with shares are owed their shares of it.
      case refund
      /// A value that this version of the contract does not name.
      case unrecognized(Int32)

      /// The value that has this number on the wire.
      public init(rawValue: Int32) {
        self =
          switch rawValue {
          case 0: .unspecified
          case 1: .expense
          case 2: .refund
          default: .unrecognized(rawValue)
          }
      }

      /// The number on the wire.
      public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .expense: 1
        case .refund: 2
        case .unrecognized(let number): number
        }
      }

      /// Whether this version of the contract names the value.
      public var isDefined: Bool { if case .unrecognized = self { false } else { true } }
    }
  }
}

extension PayshareV1 {
  /// What one person paid of an expense.
  public struct Payer: DescribedMessage {
    /// The payer's user id.
    public var userID: String = ""
    /// How much they paid, in minor units of the total's currency.
    public var amountMinor: Int64 = 0
    /// Output only. Their part of `base_total`, in minor units of the event's base currency.
    public var baseAmountMinor: Int64 = 0

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.Payer" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.userID = try reader.string(limit: 36)
        case 16: self.amountMinor = try reader.int64()
        case 24: self.baseAmountMinor = try reader.int64()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.userID, field: 1)
      writer.int64(self.amountMinor, field: 2)
      writer.int64(self.baseAmountMinor, field: 3)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.userID, "user_id", required: true, StringRules(format: .uuid))
      violations.integer(self.amountMinor, "amount_minor", in: 0...1000000000000000)
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The values of `amount_minor`.
      public static var amountMinor: ClosedRange<Int64> { 0...1000000000000000 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 56 }
    }
  }
}

extension PayshareV1 {
  /// One person's share of an expense.
  public struct Share: DescribedMessage {
    /// The user id of the person who owes it.
    public var userID: String = ""
    /// How much they owe, in minor units of the total's currency.
    public var amountMinor: Int64 = 0
    /// Output only. Their part of `base_total`, in minor units of the event's base currency.
    public var baseAmountMinor: Int64 = 0

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.Share" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.userID = try reader.string(limit: 36)
        case 16: self.amountMinor = try reader.int64()
        case 24: self.baseAmountMinor = try reader.int64()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.userID, field: 1)
      writer.int64(self.amountMinor, field: 2)
      writer.int64(self.baseAmountMinor, field: 3)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.userID, "user_id", required: true, StringRules(format: .uuid))
      violations.integer(self.amountMinor, "amount_minor", in: 0...1000000000000000)
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The values of `amount_minor`.
      public static var amountMinor: ClosedRange<Int64> { 0...1000000000000000 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 56 }
    }
  }
}

extension PayshareAPIFileDescriptors {
  static let payshareV1Expense = FileDescriptor(
    name: "payshare/v1/expense.proto",
    dependencies: [
      "google/protobuf/timestamp.proto",
      "payshare/options/field.proto",
      "payshare/v1/money.proto",
      "payshare/v1/split.proto",
    ],
    base64: """
      ChlwYXlzaGFyZS92MS9leHBlbnNlLnByb3RvEgtwYXlzaGFyZS52MRofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5wcm90bxoc
      cGF5c2hhcmUvb3B0aW9ucy9maWVsZC5wcm90bxoXcGF5c2hhcmUvdjEvbW9uZXkucHJvdG8aF3BheXNoYXJlL3YxL3NwbGl0LnBy
      b3RvIuQHCgdFeHBlbnNlEhgKAmlkGAEgASgJQgiytRgEEgIYAVICaWQSIwoIZXZlbnRfaWQYAiABKAlCCLK1GAQSAhgBUgdldmVu
      dElkEi0KC2Rlc2NyaXB0aW9uGAMgASgJQguStRgHEgUQyAEoAVILZGVzY3JpcHRpb24SNwoEa2luZBgEIAEoDjIZLnBheXNoYXJl
      LnYxLkV4cGVuc2UuS2luZEIIkrUYBCICCAFSBGtpbmQSJwoKc3BlbmRfZGF0ZRgFIAEoCUIIkrUYBBICGARSCXNwZW5kRGF0ZRIo
      CgV0b3RhbBgGIAEoCzISLnBheXNoYXJlLnYxLk1vbmV5UgV0b3RhbBI+Cg1leGNoYW5nZV9yYXRlGAcgASgLMhkucGF5c2hhcmUu
      djEuRXhjaGFuZ2VSYXRlUgxleGNoYW5nZVJhdGUSPgoGcGF5ZXJzGAggAygLMhIucGF5c2hhcmUudjEuUGF5ZXJCEpK1GA4qDBDo
      ByIHdXNlcl9pZFIGcGF5ZXJzEj4KBnNoYXJlcxgJIAMoCzISLnBheXNoYXJlLnYxLlNoYXJlQhKStRgOKgwQ6AciB3VzZXJfaWRS
      BnNoYXJlcxIxCgpiYXNlX3RvdGFsGAogASgLMhIucGF5c2hhcmUudjEuTW9uZXlSCWJhc2VUb3RhbBIwCg9jcmVhdG9yX3VzZXJf
      aWQYCyABKAlCCLK1GAQSAhgBUg1jcmVhdG9yVXNlcklkEjsKC2NyZWF0ZV90aW1lGAwgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRp
      bWVzdGFtcFIKY3JlYXRlVGltZRI7Cgt1cGRhdGVfdGltZRgNIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCnVwZGF0
      ZVRpbWUSOwoLZGVsZXRlX3RpbWUYDiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgpkZWxldGVUaW1lEhwKBGV0YWcY
      DyABKAlCCLK1GAQSAhAUUgRldGFnEigKBXNwbGl0GBAgASgLMhIucGF5c2hhcmUudjEuU3BsaXRSBXNwbGl0EjgKC3BheWVyX3Nw
      bGl0GBEgASgLMhcucGF5c2hhcmUudjEuUGF5ZXJTcGxpdFIKcGF5ZXJTcGxpdBIfCgVub3RlcxgSIAEoCUIJkrUYBRIDENAPUgVu
      b3RlcxIpCgtjYXRlZ29yeV9pZBgTIAEoCUIIkrUYBBICGAFSCmNhdGVnb3J5SWQiNQoES2luZBIUChBLSU5EX1VOU1BFQ0lGSUVE
      EAASCwoHRVhQRU5TRRABEgoKBlJFRlVORBACIqEBCgVQYXllchIjCgd1c2VyX2lkGAEgASgJQgqStRgGCAESAhgBUgZ1c2VySWQS
      NAoMYW1vdW50X21pbm9yGAIgASgDQhGStRgNGgsIABCAgLTM1N/GA1ILYW1vdW50TWlub3ISPQoRYmFzZV9hbW91bnRfbWlub3IY
      AyABKANCEbK1GA0aCwgAEICAtMzU38YDUg9iYXNlQW1vdW50TWlub3IioQEKBVNoYXJlEiMKB3VzZXJfaWQYASABKAlCCpK1GAYI
      ARICGAFSBnVzZXJJZBI0CgxhbW91bnRfbWlub3IYAiABKANCEZK1GA0aCwgAEICAtMzU38YDUgthbW91bnRNaW5vchI9ChFiYXNl
      X2Ftb3VudF9taW5vchgDIAEoA0IRsrUYDRoLCAAQgIC0zNTfxgNSD2Jhc2VBbW91bnRNaW5vckJmCg9kZXYucGF5c2hhcmUudjFQ
      AVomcGF5c2hhcmUuZGV2L2dvL3BheXNoYXJlL3YxO3BheXNoYXJldjGqAgtQYXlzaGFyZS5WMcoCC1BheXNoYXJlXFYx6gIMUGF5
      c2hhcmU6OlYxYgZwcm90bzM=
      """)
}
