// Generated from payshare/v1/expense_edit.proto by protoc-gen-payshare, do not edit.

public import GoogleAPI
public import Protobuf

extension PayshareV1 {
  /// An edit of an expense that is not made yet: `SubmitForApproval` submits it, and the last decision that
  /// is needed makes
  /// it. It builds on one version of the expense: when that is changed by something else, the edit has lost
  /// its base.
  public struct ExpenseEdit: DescribedMessage {
    /// Output only. The event of the expense.
    public var eventID: String = ""
    /// Output only. The number of the edit; they count from 1 in each event.
    public var number: Int64 = 0
    /// Output only. The expense.
    public var expenseID: String = ""
    /// Output only. What is done to it.
    public var kind: PayshareV1.ExpenseEdit.Kind = .unspecified
    private var expenseBox: Box<PayshareV1.Expense>?
    /// Output only. The expense as it would be, without `update_time`, `delete_time` and `etag`; for a
    /// deletion, the one that
    /// would be deleted.
    public var expense: PayshareV1.Expense? {
      get { expenseBox?.value }
      set { expenseBox = newValue.map { Box($0) } }
    }
    /// Output only. What has become of it. It is `APPROVED` once the expense was changed.
    public var state: PayshareV1.Approval.State = .unspecified
    /// Output only. The `etag` of the version of the expense that it builds on.
    public var expenseEtag: String = ""
    /// Output only. How much it moves: by how much the balances of those rise whose balances rise, together,
    /// in minor units of
    /// the event's base currency.
    public var movedMinor: Int64 = 0
    /// Output only. The ids of everyone who made it what it is. They do not decide about it.
    public var authorUserIDs: [String] = []
    /// Output only. Why.
    public var reason: String = ""
    /// Output only. When it was made.
    public var createTime: GoogleProtobuf.Timestamp?
    /// Output only. When it last changed.
    public var updateTime: GoogleProtobuf.Timestamp?
    /// Output only. Its version, opaque; changes name it.
    public var etag: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ExpenseEdit" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.eventID = try reader.string()
        case 16: self.number = try reader.int64()
        case 26: self.expenseID = try reader.string()
        case 32: self.kind = try reader.enumeration()
        case 42: try reader.message(into: &self.expenseBox)
        case 48: self.state = try reader.enumeration()
        case 58: self.expenseEtag = try reader.string()
        case 64: self.movedMinor = try reader.int64()
        case 74: self.authorUserIDs.append(try reader.string())
        case 82: self.reason = try reader.string()
        case 90: try reader.message(into: &self.createTime)
        case 98: try reader.message(into: &self.updateTime)
        case 106: self.etag = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.eventID, field: 1)
      writer.int64(self.number, field: 2)
      writer.string(self.expenseID, field: 3)
      writer.enumeration(self.kind, field: 4)
      writer.message(self.expenseBox, field: 5)
      writer.enumeration(self.state, field: 6)
      writer.string(self.expenseEtag, field: 7)
      writer.int64(self.movedMinor, field: 8)
      writer.strings(self.authorUserIDs, field: 9)
      writer.string(self.reason, field: 10)
      writer.message(self.createTime, field: 11)
      writer.message(self.updateTime, field: 12)
      writer.string(self.etag, field: 13)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 7857162 }
    }

    /// What is done to the expense.
    public enum Kind: ProtobufEnum {
      /// Not stated.
      case unspecified
      /// Its fields are changed.
      case update
      /// It is taken out of the balances.
      case delete
      /// It is brought back into the balances.
      case undelete
      /// A value that this version of the contract does not name.
      case unrecognized(Int32)

      /// The value that has this number on the wire.
      public init(rawValue: Int32) {
        self =
          switch rawValue {
          case 0: .unspecified
          case 1: .update
          case 2: .delete
          case 3: .undelete
          default: .unrecognized(rawValue)
          }
      }

      /// The number on the wire.
      public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .update: 1
        case .delete: 2
        case .undelete: 3
        case .unrecognized(let number): number
        }
      }

      /// Whether this version of the contract names the value.
      public var isDefined: Bool { if case .unrecognized = self { false } else { true } }
    }
  }
}

extension PayshareV1 {
  /// From which size on the edits of an event's expenses need to be approved.
  public struct ExpenseEditThreshold: DescribedMessage {
    /// Output only. The event.
    public var eventID: String = ""
    /// Output only. The most that an edit may move (`ExpenseEdit.moved_minor`) without approval, in minor
    /// units of the event's
    /// base currency.
    public var amountMinor: Int64 = 0
    /// Output only. The route that larger edits take, unless the organisation has a mandatory one for edits
    /// of expenses.
    public var approvalRouteID: String = ""
    /// Output only. When it was last set.
    public var updateTime: GoogleProtobuf.Timestamp?
    /// Output only. Its version, opaque; changes name it.
    public var etag: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ExpenseEditThreshold" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.eventID = try reader.string()
        case 16: self.amountMinor = try reader.int64()
        case 26: self.approvalRouteID = try reader.string()
        case 34: try reader.message(into: &self.updateTime)
        case 42: self.etag = try reader.string()
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
      writer.message(self.updateTime, field: 4)
      writer.string(self.etag, field: 5)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 188 }
    }
  }
}

extension PayshareAPIFileDescriptors {
  static let payshareV1ExpenseEdit = FileDescriptor(
    name: "payshare/v1/expense_edit.proto",
    dependencies: [
      "google/protobuf/timestamp.proto",
      "payshare/options/field.proto",
      "payshare/v1/approval.proto",
      "payshare/v1/expense.proto",
    ],
    base64: """
      Ch5wYXlzaGFyZS92MS9leHBlbnNlX2VkaXQucHJvdG8SC3BheXNoYXJlLnYxGh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnBy
      b3RvGhxwYXlzaGFyZS9vcHRpb25zL2ZpZWxkLnByb3RvGhpwYXlzaGFyZS92MS9hcHByb3ZhbC5wcm90bxoZcGF5c2hhcmUvdjEv
      ZXhwZW5zZS5wcm90byKSBQoLRXhwZW5zZUVkaXQSIwoIZXZlbnRfaWQYASABKAlCCLK1GAQSAhgBUgdldmVudElkEiAKBm51bWJl
      chgCIAEoA0IIsrUYBBoCCAJSBm51bWJlchInCgpleHBlbnNlX2lkGAMgASgJQgiytRgEEgIYAVIJZXhwZW5zZUlkEjEKBGtpbmQY
      BCABKA4yHS5wYXlzaGFyZS52MS5FeHBlbnNlRWRpdC5LaW5kUgRraW5kEi4KB2V4cGVuc2UYBSABKAsyFC5wYXlzaGFyZS52MS5F
      eHBlbnNlUgdleHBlbnNlEjEKBXN0YXRlGAYgASgOMhsucGF5c2hhcmUudjEuQXBwcm92YWwuU3RhdGVSBXN0YXRlEisKDGV4cGVu
      c2VfZXRhZxgHIAEoCUIIsrUYBBICEBRSC2V4cGVuc2VFdGFnEh8KC21vdmVkX21pbm9yGAggASgDUgptb3ZlZE1pbm9yEjAKD2F1
      dGhvcl91c2VyX2lkcxgJIAMoCUIIsrUYBBICGAFSDWF1dGhvclVzZXJJZHMSIQoGcmVhc29uGAogASgJQgmytRgFEgMQ9ANSBnJl
      YXNvbhI7CgtjcmVhdGVfdGltZRgLIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCmNyZWF0ZVRpbWUSOwoLdXBkYXRl
      X3RpbWUYDCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgp1cGRhdGVUaW1lEhwKBGV0YWcYDSABKAlCCLK1GAQSAhAU
      UgRldGFnIkIKBEtpbmQSFAoQS0lORF9VTlNQRUNJRklFRBAAEgoKBlVQREFURRABEgoKBkRFTEVURRACEgwKCFVOREVMRVRFEAMi
      7wEKFEV4cGVuc2VFZGl0VGhyZXNob2xkEiMKCGV2ZW50X2lkGAEgASgJQgiytRgEEgIYAVIHZXZlbnRJZBIhCgxhbW91bnRfbWlu
      b3IYAiABKANSC2Ftb3VudE1pbm9yEjQKEWFwcHJvdmFsX3JvdXRlX2lkGAMgASgJQgiytRgEEgIYAVIPYXBwcm92YWxSb3V0ZUlk
      EjsKC3VwZGF0ZV90aW1lGAQgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIKdXBkYXRlVGltZRIcCgRldGFnGAUgASgJ
      QgiytRgEEgIQFFIEZXRhZ0JmCg9kZXYucGF5c2hhcmUudjFQAVomcGF5c2hhcmUuZGV2L2dvL3BheXNoYXJlL3YxO3BheXNoYXJl
      djGqAgtQYXlzaGFyZS5WMcoCC1BheXNoYXJlXFYx6gIMUGF5c2hhcmU6OlYxYgZwcm90bzM=
      """)
}
