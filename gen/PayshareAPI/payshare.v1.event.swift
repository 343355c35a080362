// Generated from payshare/v1/event.proto by protoc-gen-payshare, do not edit.

public import GoogleAPI
public import Protobuf

extension PayshareV1 {
  /// Something people spend money on together. Its participants are a snapshot, taken when it was made.
  public struct Event: DescribedMessage {
    /// Output only. The event's id, a UUID.
    public var id: String = ""
    /// What the event is called; not only white space, and kept verbatim, white space around it included.
    public var displayName: String = ""
    /// The ISO 4217 code of the currency in which balances are kept and settled; a current one. It never
    /// changes. A new event
    /// that names none has the organisation's default, if there is one.
    public var baseCurrencyCode: String = ""
    /// Output only. The group the event was made from; empty where it was made from an inline group.
    public var groupID: String = ""
    /// Output only. The people who share the event's expenses, in order of their ids.
    public var participants: [PayshareV1.Participant] = []
    /// Output only. The id of the user who made the event.
    public var creatorUserID: String = ""
    /// Output only. When the event was created.
    public var createTime: GoogleProtobuf.Timestamp?
    /// Output only. When the event itself last changed; an expense does not change it.
    public var updateTime: GoogleProtobuf.Timestamp?
    /// Output only. The version of the event, opaque.
    public var etag: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.Event" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.id = try reader.string(limit: 1024)
        case 18: self.displayName = try reader.string(limit: 100)
        case 26: self.baseCurrencyCode = try reader.string(limit: 3)
        case 34: self.groupID = try reader.string(limit: 1024)
        case 42: try reader.message(appendingTo: &self.participants, limit: 1000)
        case 50: self.creatorUserID = try reader.string(limit: 1024)
        case 58: try reader.message(into: &self.createTime)
        case 66: try reader.message(into: &self.updateTime)
        case 74: self.etag = try reader.string(limit: 1024)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.id, field: 1)
      writer.string(self.displayName, field: 2)
      writer.string(self.baseCurrencyCode, field: 3)
      writer.string(self.groupID, field: 4)
      writer.messages(self.participants, field: 5)
      writer.string(self.creatorUserID, field: 6)
      writer.message(self.createTime, field: 7)
      writer.message(self.updateTime, field: 8)
      writer.string(self.etag, field: 9)
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
      violations.string(self.baseCurrencyCode, "base_currency_code", StringRules(format: .currencyCode))
      violations.string(self.groupID, "group_id")
      if violations.count(self.participants.count, "participants") {
        violations.messages(self.participants, "participants")
      }
      violations.string(self.creatorUserID, "creator_user_id")
      violations.message(self.createTime, "create_time")
      violations.message(self.updateTime, "update_time")
      violations.string(self.etag, "etag")
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `display_name`, in Unicode scalars.
      public static var displayNameLength: Int { 100 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 642 }
      /// One of `participants`, with its tag and length.
      public static var participants: Int { 444 }
    }
  }
}

extension PayshareV1 {
  /// A person who shares the expenses of an event.
  public struct Participant: DescribedMessage {
    /// Output only. The user's id.
    public var userID: String = ""
    /// Output only. The user's display name.
    public var displayName: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.Participant" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.userID = try reader.string(limit: 1024)
        case 18: self.displayName = try reader.string(limit: 1024)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.userID, field: 1)
      writer.string(self.displayName, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.userID, "user_id")
      violations.string(self.displayName, "display_name")
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 441 }
    }
  }
}

extension PayshareAPIFileDescriptors {
  static let payshareV1Event = FileDescriptor(
    name: "payshare/v1/event.proto",
    dependencies: ["google/protobuf/timestamp.proto", "payshare/options/field.proto"],
    base64: """
      ChdwYXlzaGFyZS92MS9ldmVudC5wcm90bxILcGF5c2hhcmUudjEaH2dvb2dsZS9wcm90b2J1Zi90aW1lc3RhbXAucHJvdG8aHHBh
      eXNoYXJlL29wdGlvbnMvZmllbGQucHJvdG8itwMKBUV2ZW50EhgKAmlkGAEgASgJQgiytRgEEgIYAVICaWQSLwoMZGlzcGxheV9u
      YW1lGAIgASgJQgyStRgICAESBBBkKAFSC2Rpc3BsYXlOYW1lEjYKEmJhc2VfY3VycmVuY3lfY29kZRgDIAEoCUIIkrUYBBICGANS
      EGJhc2VDdXJyZW5jeUNvZGUSIwoIZ3JvdXBfaWQYBCABKAlCCLK1GAQSAhgBUgdncm91cElkEjwKDHBhcnRpY2lwYW50cxgFIAMo
      CzIYLnBheXNoYXJlLnYxLlBhcnRpY2lwYW50UgxwYXJ0aWNpcGFudHMSMAoPY3JlYXRvcl91c2VyX2lkGAYgASgJQgiytRgEEgIY
      AVINY3JlYXRvclVzZXJJZBI7CgtjcmVhdGVfdGltZRgHIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCmNyZWF0ZVRp
      bWUSOwoLdXBkYXRlX3RpbWUYCCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgp1cGRhdGVUaW1lEhwKBGV0YWcYCSAB
      KAlCCLK1GAQSAhAUUgRldGFnImEKC1BhcnRpY2lwYW50EiEKB3VzZXJfaWQYASABKAlCCLK1GAQSAhgBUgZ1c2VySWQSLwoMZGlz
      cGxheV9uYW1lGAIgASgJQgyytRgEEgIQZLi1GAFSC2Rpc3BsYXlOYW1lQmYKD2Rldi5wYXlzaGFyZS52MVABWiZwYXlzaGFyZS5k
      ZXYvZ28vcGF5c2hhcmUvdjE7cGF5c2hhcmV2MaoCC1BheXNoYXJlLlYxygILUGF5c2hhcmVcVjHqAgxQYXlzaGFyZTo6VjFiBnBy
      b3RvMw==
      """)
}
