// Generated from payshare/v1/group.proto by protoc-gen-payshare, do not edit.

public import GoogleAPI
public import Protobuf

extension PayshareV1 {
  /// A reusable list of people. It is independent of events: leaving it never changes an event made from it.
  public struct Group: DescribedMessage {
    /// Output only. The group's id, a UUID.
    public var id: String = ""
    /// What the group is called; not only white space, and kept verbatim, white space around it included.
    public var displayName: String = ""
    /// The members. The creator of a group is an `ADMIN` of it, listed or not.
    public var members: [PayshareV1.GroupMember] = []
    /// Output only. When the group was created.
    public var createTime: GoogleProtobuf.Timestamp?
    /// Output only. When the group last changed.
    public var updateTime: GoogleProtobuf.Timestamp?
    /// Output only. The version of the group, opaque.
    public var etag: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.Group" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.id = try reader.string(limit: 1024)
        case 18: self.displayName = try reader.string(limit: 100)
        case 26: try reader.message(appendingTo: &self.members, limit: 1000)
        case 34: try reader.message(into: &self.createTime)
        case 42: try reader.message(into: &self.updateTime)
        case 50: self.etag = try reader.string(limit: 1024)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.id, field: 1)
      writer.string(self.displayName, field: 2)
      writer.messages(self.members, field: 3)
      writer.message(self.createTime, field: 4)
      writer.message(self.updateTime, field: 5)
      writer.string(self.etag, field: 6)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.id, "id")
      violations.string(
        self.displayName,
        "display_name",
        required: true,
        StringRules(maximumLength: 100, isNotBlank: true)
      )
      if violations.count(self.members.count, "members", maximum: 1000) {
        violations.messages(self.members, "members")
        violations.unique(self.members.lazy.map(\.userID), "members", by: "user_id")
      }
      violations.message(self.createTime, "create_time")
      violations.message(self.updateTime, "update_time")
      violations.string(self.etag, "etag")
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `display_name`, in Unicode scalars.
      public static var displayNameLength: Int { 100 }
      /// The greatest number of elements of `members`.
      public static var membersCount: Int { 1000 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 561 }
      /// One of `members`, with its tag and length.
      public static var members: Int { 446 }
    }
  }
}

extension PayshareV1 {
  /// One member of a group.
  public struct GroupMember: DescribedMessage {
    /// The user's id.
    public var userID: String = ""
    /// What the member may do in the group.
    public var role: PayshareV1.GroupMember.Role = .unspecified
    /// Output only. The member's display name.
    public var displayName: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GroupMember" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.userID = try reader.string(limit: 36)
        case 16: self.role = try reader.enumeration()
        case 26: self.displayName = try reader.string(limit: 1024)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.userID, field: 1)
      writer.enumeration(self.role, field: 2)
      writer.string(self.displayName, field: 3)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.userID, "user_id", required: true, StringRules(format: .uuid))
      violations.enumeration(self.role, "role", definedOnly: true)
      violations.string(self.displayName, "display_name")
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 443 }
    }

    /// What a member may do in the group.
    public enum Role: ProtobufEnum {
      /// Not stated; taken as `MEMBER`.
      case unspecified
      /// May change the group and its members.
      case admin
      /// May see the group and make events from it.
      case member
      /// A value that this version of the contract does not name.
      case unrecognized(Int32)

      /// The value that has this number on the wire.
      public init(rawValue: Int32) {
        self =
          switch rawValue {
          case 0: .unspecified
          case 1: .admin
          case 2: .member
          default: .unrecognized(rawValue)
          }
      }

      /// The number on the wire.
      public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .admin: 1
        case .member: 2
        case .unrecognized(let number): number
        }
      }

      /// Whether this version of the contract names the value.
      public var isDefined: Bool { if case .unrecognized = self { false } else { true } }
    }
  }
}

extension PayshareAPIFileDescriptors {
  static let payshareV1Group = FileDescriptor(
    name: "payshare/v1/group.proto",
    dependencies: ["google/protobuf/timestamp.proto", "payshare/options/field.proto"],
    base64: """
      ChdwYXlzaGFyZS92MS9ncm91cC5wcm90bxILcGF5c2hhcmUudjEaH2dvb2dsZS9wcm90b2J1Zi90aW1lc3RhbXAucHJvdG8aHHBh
      eXNoYXJlL29wdGlvbnMvZmllbGQucHJvdG8isgIKBUdyb3VwEhgKAmlkGAEgASgJQgiytRgEEgIYAVICaWQSLwoMZGlzcGxheV9u
      YW1lGAIgASgJQgyStRgICAESBBBkKAFSC2Rpc3BsYXlOYW1lEkYKB21lbWJlcnMYAyADKAsyGC5wYXlzaGFyZS52MS5Hcm91cE1l
      bWJlckISkrUYDioMEOgHIgd1c2VyX2lkUgdtZW1iZXJzEjsKC2NyZWF0ZV90aW1lGAQgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRp
      bWVzdGFtcFIKY3JlYXRlVGltZRI7Cgt1cGRhdGVfdGltZRgFIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCnVwZGF0
      ZVRpbWUSHAoEZXRhZxgGIAEoCUIIsrUYBBICEBRSBGV0YWci1QEKC0dyb3VwTWVtYmVyEiMKB3VzZXJfaWQYASABKAlCCpK1GAYI
      ARICGAFSBnVzZXJJZBI7CgRyb2xlGAIgASgOMh0ucGF5c2hhcmUudjEuR3JvdXBNZW1iZXIuUm9sZUIIkrUYBCICCAFSBHJvbGUS
      LwoMZGlzcGxheV9uYW1lGAMgASgJQgyytRgEEgIQZLi1GAFSC2Rpc3BsYXlOYW1lIjMKBFJvbGUSFAoQUk9MRV9VTlNQRUNJRklF
      RBAAEgkKBUFETUlOEAESCgoGTUVNQkVSEAJCZgoPZGV2LnBheXNoYXJlLnYxUAFaJnBheXNoYXJlLmRldi9nby9wYXlzaGFyZS92
      MTtwYXlzaGFyZXYxqgILUGF5c2hhcmUuVjHKAgtQYXlzaGFyZVxWMeoCDFBheXNoYXJlOjpWMWIGcHJvdG8z
      """)
}
