// Generated from payshare/v1/goal.proto by protoc-gen-payshare, do not edit.

public import GoogleAPI
public import Protobuf

extension PayshareV1 {
  /// What somebody saves or plans for, such as a journey. Goals do not depend on each other.
  public struct Goal: DescribedMessage {
    /// Output only. The goal's id, a UUID.
    public var id: String = ""
    /// What the goal is called; not only white space, and kept verbatim, white space around it included.
    /// Required.
    public var displayName: String = ""
    /// What it is about.
    public var description: String = ""
    /// How much is wanted: more than zero. Its currency, a current one, cannot change once the goal has
    /// entries. Required.
    public var target: PayshareV1.Money?
    /// The calendar day on which it begins, `YYYY-MM-DD`. Clients should state it: the default is the day of
    /// creation in
    /// UTC.
    public var startDate: String = ""
    /// The calendar day by which it is to be reached, not before the first one; empty if there is none.
    public var dueDate: String = ""
    /// The id of the user who keeps the goal: whoever made it, until `UpdateGoal` hands it over. `CreateGoal`
    /// takes the
    /// caller's id or none.
    public var ownerUserID: String = ""
    /// Output only. What has become of it.
    public var state: PayshareV1.Goal.State = .unspecified
    /// Output only. The sum of its entries.
    public var saved: PayshareV1.Money?
    /// Output only. What was saved in thousandths of the target, rounded down; less than zero where more was
    /// taken out than
    /// put in.
    public var progressPermille: Int64 = 0
    /// Output only. When it was made.
    public var createTime: GoogleProtobuf.Timestamp?
    /// Output only. When the goal itself last changed; an entry does not change it.
    public var updateTime: GoogleProtobuf.Timestamp?
    /// Output only. The version of the goal itself, opaque; changes name it.
    public var etag: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.Goal" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.id = try reader.string(limit: 1024)
        case 18: self.displayName = try reader.string(limit: 100)
        case 26: self.description = try reader.string(limit: 1000)
        case 34: try reader.message(into: &self.target)
        case 42: self.startDate = try reader.string(limit: 10)
        case 50: self.dueDate = try reader.string(limit: 10)
        case 58: self.ownerUserID = try reader.string(limit: 36)
        case 64: self.state = try reader.enumeration()
        case 74: try reader.message(into: &self.saved)
        case 80: self.progressPermille = try reader.int64()
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
      writer.string(self.displayName, field: 2)
      writer.string(self.description, field: 3)
      writer.message(self.target, field: 4)
      writer.string(self.startDate, field: 5)
      writer.string(self.dueDate, field: 6)
      writer.string(self.ownerUserID, field: 7)
      writer.enumeration(self.state, field: 8)
      writer.message(self.saved, field: 9)
      writer.int64(self.progressPermille, field: 10)
      writer.message(self.createTime, field: 11)
      writer.message(self.updateTime, field: 12)
      writer.string(self.etag, field: 13)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.id, "id")
      violations.string(self.displayName, "display_name", StringRules(maximumLength: 100, isNotBlank: true))
      violations.string(self.description, "description", StringRules(maximumLength: 1000))
      violations.message(self.target, "target")
      violations.string(self.startDate, "start_date", StringRules(format: .date))
      violations.string(self.dueDate, "due_date", StringRules(format: .date))
      violations.string(self.ownerUserID, "owner_user_id", StringRules(format: .uuid))
      violations.message(self.saved, "saved")
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
      public static var message: Int { 4684 }
    }

    /// What has become of a goal. Only people change it, by the methods that are named after it: what was
    /// saved does not.
    public enum State: ProtobufEnum {
      /// Not stated.
      case unspecified
      /// It is being worked on, and takes entries.
      case active
      /// Somebody has said that it is reached.
      case reached
      /// It was given up.
      case abandoned
      /// It is put away and cannot be changed; `UnarchiveGoal` returns it to the state that it had.
      case archived
      /// A value that this version of the contract does not name.
      case unrecognized(Int32)

      /// The value that has this number on the wire.
      public init(rawValue: Int32) {
        self =
          switch rawValue {
          case 0: .unspecified
          case 1: .active
          case 2: .reached
          case 3: .abandoned
          case 4: .archived
          default: .unrecognized(rawValue)
          }
      }

      /// The number on the wire.
      public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .active: 1
        case .reached: 2
        case .abandoned: 3
        case .archived: 4
        case .unrecognized(let number): number
        }
      }

      /// Whether this version of the contract names the value.
      public var isDefined: Bool { if case .unrecognized = self { false } else { true } }
    }
  }
}

extension PayshareV1 {
  /// Money that was put aside for a goal, or taken out again.
  public struct GoalEntry: DescribedMessage {
    /// Output only. The entry's id, a UUID.
    public var id: String = ""
    /// Output only. The goal.
    public var goalID: String = ""
    /// The calendar day of the entry, `YYYY-MM-DD`. Clients should state it: the default is the day of
    /// creation in UTC.
    public var entryDate: String = ""
    /// The amount in minor units of `currency_code`: less than zero for what was taken out. Not zero.
    public var amountMinor: Int64 = 0
    /// Anything else about it.
    public var note: String = ""
    /// Output only. The id of the user who entered it.
    public var creatorUserID: String = ""
    /// Output only. When it was entered.
    public var createTime: GoogleProtobuf.Timestamp?
    /// Output only. When it last changed.
    public var updateTime: GoogleProtobuf.Timestamp?
    /// Output only. The version of the entry, opaque; changes name it.
    public var etag: String = ""
    /// The currency of the amount, which is that of the goal's target. Clients should state it with the
    /// amount: if it is
    /// another one, perhaps because the target has just changed, the answer is `INVALID_ARGUMENT` with the
    /// reason
    /// `CURRENCY_MISMATCH`.
    public var currencyCode: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GoalEntry" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.id = try reader.string(limit: 1024)
        case 18: self.goalID = try reader.string(limit: 1024)
        case 26: self.entryDate = try reader.string(limit: 10)
        case 32: self.amountMinor = try reader.int64()
        case 42: self.note = try reader.string(limit: 500)
        case 50: self.creatorUserID = try reader.string(limit: 1024)
        case 58: try reader.message(into: &self.createTime)
        case 66: try reader.message(into: &self.updateTime)
        case 74: self.etag = try reader.string(limit: 1024)
        case 82: self.currencyCode = try reader.string(limit: 3)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.id, field: 1)
      writer.string(self.goalID, field: 2)
      writer.string(self.entryDate, field: 3)
      writer.int64(self.amountMinor, field: 4)
      writer.string(self.note, field: 5)
      writer.string(self.creatorUserID, field: 6)
      writer.message(self.createTime, field: 7)
      writer.message(self.updateTime, field: 8)
      writer.string(self.etag, field: 9)
      writer.string(self.currencyCode, field: 10)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.id, "id")
      violations.string(self.goalID, "goal_id")
      violations.string(self.entryDate, "entry_date", StringRules(format: .date))
      violations.integer(self.amountMinor, "amount_minor", in: -1000000000000000...1000000000000000)
      violations.string(self.note, "note", StringRules(maximumLength: 500))
      violations.string(self.creatorUserID, "creator_user_id")
      violations.message(self.createTime, "create_time")
      violations.message(self.updateTime, "update_time")
      violations.string(self.etag, "etag")
      violations.string(self.currencyCode, "currency_code", StringRules(format: .currencyCode))
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
      public static var message: Int { 2265 }
    }
  }
}

extension PayshareAPIFileDescriptors {
  static let payshareV1Goal = FileDescriptor(
    name: "payshare/v1/goal.proto",
    dependencies: [
      "google/protobuf/timestamp.proto",
      "payshare/options/field.proto",
      "payshare/v1/money.proto",
    ],
    base64: """
      ChZwYXlzaGFyZS92MS9nb2FsLnByb3RvEgtwYXlzaGFyZS52MRofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5wcm90bxoccGF5
      c2hhcmUvb3B0aW9ucy9maWVsZC5wcm90bxoXcGF5c2hhcmUvdjEvbW9uZXkucHJvdG8ioAUKBEdvYWwSGAoCaWQYASABKAlCCLK1
      GAQSAhgBUgJpZBIxCgxkaXNwbGF5X25hbWUYAiABKAlCDpK1GAYSBBBkKAG4tRgCUgtkaXNwbGF5TmFtZRIvCgtkZXNjcmlwdGlv
      bhgDIAEoCUINkrUYBRIDEOgHuLUYAlILZGVzY3JpcHRpb24SKgoGdGFyZ2V0GAQgASgLMhIucGF5c2hhcmUudjEuTW9uZXlSBnRh
      cmdldBInCgpzdGFydF9kYXRlGAUgASgJQgiStRgEEgIYBFIJc3RhcnREYXRlEiMKCGR1ZV9kYXRlGAYgASgJQgiStRgEEgIYBFIH
      ZHVlRGF0ZRIsCg1vd25lcl91c2VyX2lkGAcgASgJQgiStRgEEgIYAVILb3duZXJVc2VySWQSLQoFc3RhdGUYCCABKA4yFy5wYXlz
      aGFyZS52MS5Hb2FsLlN0YXRlUgVzdGF0ZRIoCgVzYXZlZBgJIAEoCzISLnBheXNoYXJlLnYxLk1vbmV5UgVzYXZlZBIrChFwcm9n
      cmVzc19wZXJtaWxsZRgKIAEoA1IQcHJvZ3Jlc3NQZXJtaWxsZRI7CgtjcmVhdGVfdGltZRgLIAEoCzIaLmdvb2dsZS5wcm90b2J1
      Zi5UaW1lc3RhbXBSCmNyZWF0ZVRpbWUSOwoLdXBkYXRlX3RpbWUYDCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgp1
      cGRhdGVUaW1lEhwKBGV0YWcYDSABKAlCCLK1GAQSAhAUUgRldGFnIlQKBVN0YXRlEhUKEVNUQVRFX1VOU1BFQ0lGSUVEEAASCgoG
      QUNUSVZFEAESCwoHUkVBQ0hFRBACEg0KCUFCQU5ET05FRBADEgwKCEFSQ0hJVkVEEAQiygMKCUdvYWxFbnRyeRIYCgJpZBgBIAEo
      CUIIsrUYBBICGAFSAmlkEiEKB2dvYWxfaWQYAiABKAlCCLK1GAQSAhgBUgZnb2FsSWQSJwoKZW50cnlfZGF0ZRgDIAEoCUIIkrUY
      BBICGARSCWVudHJ5RGF0ZRI7CgxhbW91bnRfbWlub3IYBCABKANCGJK1GBQaEgj//7PM1N/GAxCAgLTM1N/GA1ILYW1vdW50TWlu
      b3ISIQoEbm90ZRgFIAEoCUINkrUYBRIDEPQDuLUYAlIEbm90ZRIwCg9jcmVhdG9yX3VzZXJfaWQYBiABKAlCCLK1GAQSAhgBUg1j
      cmVhdG9yVXNlcklkEjsKC2NyZWF0ZV90aW1lGAcgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIKY3JlYXRlVGltZRI7
      Cgt1cGRhdGVfdGltZRgIIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCnVwZGF0ZVRpbWUSHAoEZXRhZxgJIAEoCUII
      srUYBBICEBRSBGV0YWcSLQoNY3VycmVuY3lfY29kZRgKIAEoCUIIkrUYBBICGANSDGN1cnJlbmN5Q29kZUJmCg9kZXYucGF5c2hh
      cmUudjFQAVomcGF5c2hhcmUuZGV2L2dvL3BheXNoYXJlL3YxO3BheXNoYXJldjGqAgtQYXlzaGFyZS5WMcoCC1BheXNoYXJlXFYx
      6gIMUGF5c2hhcmU6OlYxYgZwcm90bzM=
      """)
}
