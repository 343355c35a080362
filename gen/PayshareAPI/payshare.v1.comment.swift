// Generated from payshare/v1/comment.proto by protoc-gen-payshare, do not edit.

public import GoogleAPI
public import Protobuf

extension PayshareV1 {
  /// What somebody says about something.
  public struct Comment: DescribedMessage {
    /// Output only. The comment's id, a UUID.
    public var id: String = ""
    /// What it is about.
    public var resource: Resource?
    /// What is said; empty once it is deleted.
    public var text: String = ""
    /// The users whom it mentions. Each must be able to see it when they are mentioned.
    public var mentionedUserIDs: [String] = []
    /// Output only. Who says it.
    public var authorUserID: String = ""
    /// Output only. When.
    public var createTime: GoogleProtobuf.Timestamp?
    /// Output only. When its author last edited it; absent if they did not.
    public var editTime: GoogleProtobuf.Timestamp?
    /// Output only. When it was deleted; absent if it was not.
    public var deleteTime: GoogleProtobuf.Timestamp?
    /// Output only. Its version, opaque.
    public var etag: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.Comment" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.id = try reader.string(limit: 1024)
        case 18: self.resource = .goalID(try reader.string(limit: 36))
        case 26: self.resource = .budgetID(try reader.string(limit: 36))
        case 34: self.resource = .eventID(try reader.string(limit: 36))
        case 42: self.resource = .expenseID(try reader.string(limit: 36))
        case 50: self.text = try reader.string(limit: 2000)
        case 58:
          try reader.checkItems(self.mentionedUserIDs.count, limit: 20)
          self.mentionedUserIDs.append(try reader.string(limit: 36))
        case 66: self.authorUserID = try reader.string(limit: 1024)
        case 74: try reader.message(into: &self.createTime)
        case 82: try reader.message(into: &self.editTime)
        case 90: try reader.message(into: &self.deleteTime)
        case 98: self.etag = try reader.string(limit: 1024)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.id, field: 1)
      switch self.resource {
      case .goalID(let value)?: writer.string(.some(value), field: 2)
      case .budgetID(let value)?: writer.string(.some(value), field: 3)
      case .eventID(let value)?: writer.string(.some(value), field: 4)
      case .expenseID(let value)?: writer.string(.some(value), field: 5)
      case nil: break
      }
      writer.string(self.text, field: 6)
      writer.strings(self.mentionedUserIDs, field: 7)
      writer.string(self.authorUserID, field: 8)
      writer.message(self.createTime, field: 9)
      writer.message(self.editTime, field: 10)
      writer.message(self.deleteTime, field: 11)
      writer.string(self.etag, field: 12)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.id, "id")
      switch self.resource {
      case .goalID(let value)?: violations.string(.some(value), "goal_id", StringRules(format: .uuid))
      case .budgetID(let value)?: violations.string(.some(value), "budget_id", StringRules(format: .uuid))
      case .eventID(let value)?: violations.string(.some(value), "event_id", StringRules(format: .uuid))
      case .expenseID(let value)?: violations.string(.some(value), "expense_id", StringRules(format: .uuid))
      case nil: violations.required(false, "resource")
      }
      violations.string(self.text, "text", required: true, StringRules(maximumLength: 2000, isNotBlank: true))
      if violations.count(self.mentionedUserIDs.count, "mentioned_user_ids", maximum: 20) {
        violations.strings(self.mentionedUserIDs, "mentioned_user_ids", StringRules(format: .uuid))
        violations.unique(self.mentionedUserIDs, "mentioned_user_ids")
      }
      violations.string(self.authorUserID, "author_user_id")
      violations.message(self.createTime, "create_time")
      violations.message(self.editTime, "edit_time")
      violations.message(self.deleteTime, "delete_time")
      violations.string(self.etag, "etag")
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `text`, in Unicode scalars.
      public static var textLength: Int { 2000 }
      /// The greatest number of elements of `mentioned_user_ids`.
      public static var mentionedUserIDsCount: Int { 20 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 8256 }
    }

    /// What it is about.
    public enum Resource: Sendable, Hashable {
      /// A goal, by its id.
      case goalID(String)
      /// A budget, by its id.
      case budgetID(String)
      /// An event, by its id.
      case eventID(String)
      /// An expense, by its id.
      case expenseID(String)
    }
  }
}

extension PayshareAPIFileDescriptors {
  static let payshareV1Comment = FileDescriptor(
    name: "payshare/v1/comment.proto",
    dependencies: ["google/protobuf/timestamp.proto", "payshare/options/field.proto"],
    base64: """
      ChlwYXlzaGFyZS92MS9jb21tZW50LnByb3RvEgtwYXlzaGFyZS52MRofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5wcm90bxoc
      cGF5c2hhcmUvb3B0aW9ucy9maWVsZC5wcm90byK9BAoHQ29tbWVudBIYCgJpZBgBIAEoCUIIsrUYBBICGAFSAmlkEiMKB2dvYWxf
      aWQYAiABKAlCCJK1GAQSAhgBSABSBmdvYWxJZBInCglidWRnZXRfaWQYAyABKAlCCJK1GAQSAhgBSABSCGJ1ZGdldElkEiUKCGV2
      ZW50X2lkGAQgASgJQgiStRgEEgIYAUgAUgdldmVudElkEikKCmV4cGVuc2VfaWQYBSABKAlCCJK1GAQSAhgBSABSCWV4cGVuc2VJ
      ZBIlCgR0ZXh0GAYgASgJQhGStRgJCAESBRDQDygBuLUYAlIEdGV4dBI8ChJtZW50aW9uZWRfdXNlcl9pZHMYByADKAlCDpK1GAoS
      AhgBKgQQFBgBUhBtZW50aW9uZWRVc2VySWRzEi4KDmF1dGhvcl91c2VyX2lkGAggASgJQgiytRgEEgIYAVIMYXV0aG9yVXNlcklk
      EjsKC2NyZWF0ZV90aW1lGAkgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIKY3JlYXRlVGltZRI3CgllZGl0X3RpbWUY
      CiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUghlZGl0VGltZRI7CgtkZWxldGVfdGltZRgLIAEoCzIaLmdvb2dsZS5w
      cm90b2J1Zi5UaW1lc3RhbXBSCmRlbGV0ZVRpbWUSHAoEZXRhZxgMIAEoCUIIsrUYBBICEBRSBGV0YWdCEgoIcmVzb3VyY2USBpq1
      GAIIAUJmCg9kZXYucGF5c2hhcmUudjFQAVomcGF5c2hhcmUuZGV2L2dvL3BheXNoYXJlL3YxO3BheXNoYXJldjGqAgtQYXlzaGFy
      ZS5WMcoCC1BheXNoYXJlXFYx6gIMUGF5c2hhcmU6OlYxYgZwcm90bzM=
      """)
}
