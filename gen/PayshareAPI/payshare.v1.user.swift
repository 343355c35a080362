// Generated from payshare/v1/user.proto by protoc-gen-payshare, do not edit.

public import GoogleAPI
public import Protobuf

extension PayshareV1 {
  /// A person with an account, or who is invited to have one.
  public struct User: DescribedMessage {
    /// Output only. The user's id, a UUID.
    public var id: String = ""
    /// The address the user logs in with, shown as it was entered. Two addresses that differ only in case
    /// (Unicode's full
    /// case folding) or in composition are the same.
    public var email: String = ""
    /// The name others see, in any script; not only white space, and kept verbatim, white space around it
    /// included. Empty
    /// only while the user is invited.
    public var displayName: String = ""
    /// Output only. When the user was made.
    public var createTime: GoogleProtobuf.Timestamp?
    /// Output only. When the user last changed.
    public var updateTime: GoogleProtobuf.Timestamp?
    /// Output only. The version of the user, opaque.
    public var etag: String = ""
    /// Output only. Whether the user can log in.
    public var state: PayshareV1.UserState = .unspecified
    /// The telephone number in the form of E.164: `+`, the code of the country, and the number, without
    /// spaces.
    public var phone: String = ""
    /// The language of mails to the user, by its RFC 5646 tag; empty means that of the organisation.
    public var languageCode: String = ""
    /// The user's time zone, by its IANA name; empty means that of the organisation.
    public var timeZone: String = ""
    /// Output only. The language in use: the user's, or else the organisation's.
    public var effectiveLanguageCode: String = ""
    /// Output only. The time zone in use: the user's, or else the organisation's.
    public var effectiveTimeZone: String = ""
    /// Output only. The roles that the user holds on the organisation, such as `admin`, besides being a
    /// member.
    public var roles: [String] = []
    /// Output only. Whether the user has shown that the address is theirs.
    public var emailVerified: Bool = false
    /// Output only. When the user was deleted; within 30 days an administrator can undelete them.
    public var deleteTime: GoogleProtobuf.Timestamp?
    /// Output only. When the user was erased; nothing that is personal is left of them.
    public var eraseTime: GoogleProtobuf.Timestamp?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.User" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.id = try reader.string(limit: 1024)
        case 18: self.email = try reader.string(limit: 254)
        case 26: self.displayName = try reader.string(limit: 100)
        case 34: try reader.message(into: &self.createTime)
        case 42: try reader.message(into: &self.updateTime)
        case 50: self.etag = try reader.string(limit: 1024)
        case 56: self.state = try reader.enumeration()
        case 66: self.phone = try reader.string(limit: 16)
        case 74: self.languageCode = try reader.string(limit: 35)
        case 82: self.timeZone = try reader.string(limit: 64)
        case 90: self.effectiveLanguageCode = try reader.string(limit: 1024)
        case 98: self.effectiveTimeZone = try reader.string(limit: 1024)
        case 106:
          try reader.checkItems(self.roles.count, limit: 1000)
          self.roles.append(try reader.string(limit: 1024))
        case 112: self.emailVerified = try reader.bool()
        case 122: try reader.message(into: &self.deleteTime)
        case 130: try reader.message(into: &self.eraseTime)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.id, field: 1)
      writer.string(self.email, field: 2)
      writer.string(self.displayName, field: 3)
      writer.message(self.createTime, field: 4)
      writer.message(self.updateTime, field: 5)
      writer.string(self.etag, field: 6)
      writer.enumeration(self.state, field: 7)
      writer.string(self.phone, field: 8)
      writer.string(self.languageCode, field: 9)
      writer.string(self.timeZone, field: 10)
      writer.string(self.effectiveLanguageCode, field: 11)
      writer.string(self.effectiveTimeZone, field: 12)
      writer.strings(self.roles, field: 13)
      writer.bool(self.emailVerified, field: 14)
      writer.message(self.deleteTime, field: 15)
      writer.message(self.eraseTime, field: 16)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.id, "id")
      violations.string(self.email, "email", StringRules(format: .email))
      violations.string(self.displayName, "display_name", StringRules(maximumLength: 100, isNotBlank: true))
      violations.message(self.createTime, "create_time")
      violations.message(self.updateTime, "update_time")
      violations.string(self.etag, "etag")
      violations.string(self.phone, "phone", StringRules(maximumLength: 16, pattern: Self.phonePattern))
      violations.string(self.languageCode, "language_code", StringRules(maximumLength: 35))
      violations.string(self.timeZone, "time_zone", StringRules(maximumLength: 64))
      violations.string(self.effectiveLanguageCode, "effective_language_code")
      violations.string(self.effectiveTimeZone, "effective_time_zone")
      if violations.count(self.roles.count, "roles") {
        violations.strings(self.roles, "roles")
      }
      violations.message(self.deleteTime, "delete_time")
      violations.message(self.eraseTime, "erase_time")
    }

    private static let phonePattern = Pattern(checked: #"\+[1-9][0-9]{6,14}"#)

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `display_name`, in Unicode scalars.
      public static var displayNameLength: Int { 100 }
      /// The greatest length of `phone`, in Unicode scalars.
      public static var phoneLength: Int { 16 }
      /// The greatest length of `language_code`, in Unicode scalars.
      public static var languageCodeLength: Int { 35 }
      /// The greatest length of `time_zone`, in Unicode scalars.
      public static var timeZoneLength: Int { 64 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 1740 }
    }
  }
}

extension PayshareV1 {
  /// What people see of each other.
  public struct UserSummary: DescribedMessage {
    /// The user's id, a UUID.
    public var id: String = ""
    /// The name others see.
    public var displayName: String = ""
    /// Whether the user can log in.
    public var state: PayshareV1.UserState = .unspecified

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.UserSummary" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.id = try reader.string()
        case 18: self.displayName = try reader.string()
        case 24: self.state = try reader.enumeration()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.id, field: 1)
      writer.string(self.displayName, field: 2)
      writer.enumeration(self.state, field: 3)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 452 }
    }
  }
}

extension PayshareV1 {
  /// Whether a user can log in.
  public enum UserState: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// The user can log in.
    case active
    /// The user was invited and has no password yet.
    case invited
    /// An administrator has locked the account; everything is kept.
    case deactivated
    /// The account was deleted. What the user paid and owes stays in its events.
    case deleted
    /// Everything personal was erased, for good. What the user paid and owes stays in its events, under a
    /// name that all
    /// erased users have.
    case erased
    /// A value that this version of the contract does not name.
    case unrecognized(Int32)

    /// The value that has this number on the wire.
    public init(rawValue: Int32) {
      self =
        switch rawValue {
        case 0: .unspecified
        case 1: .active
        case 2: .invited
        case 3: .deactivated
        case 4: .deleted
        case 5: .erased
        default: .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .active: 1
      case .invited: 2
      case .deactivated: 3
      case .deleted: 4
      case .erased: 5
      case .unrecognized(let number): number
      }
    }

    /// Whether this version of the contract names the value.
    public var isDefined: Bool { if case .unrecognized = self { false } else { true } }
  }
}

extension PayshareAPIFileDescriptors {
  static let payshareV1User = FileDescriptor(
    name: "payshare/v1/user.proto",
    dependencies: ["google/protobuf/timestamp.proto", "payshare/options/field.proto"],
    base64: """
      ChZwYXlzaGFyZS92MS91c2VyLnByb3RvEgtwYXlzaGFyZS52MRofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5wcm90bxoccGF5
      c2hhcmUvb3B0aW9ucy9maWVsZC5wcm90byKKBgoEVXNlchIYCgJpZBgBIAEoCUIIsrUYBBICGAFSAmlkEiIKBWVtYWlsGAIgASgJ
      QgyStRgEEgIYAri1GAJSBWVtYWlsEjEKDGRpc3BsYXlfbmFtZRgDIAEoCUIOkrUYBhIEEGQoAbi1GAFSC2Rpc3BsYXlOYW1lEjsK
      C2NyZWF0ZV90aW1lGAQgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIKY3JlYXRlVGltZRI7Cgt1cGRhdGVfdGltZRgF
      IAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCnVwZGF0ZVRpbWUSHAoEZXRhZxgGIAEoCUIIsrUYBBICEBRSBGV0YWcS
      LAoFc3RhdGUYByABKA4yFi5wYXlzaGFyZS52MS5Vc2VyU3RhdGVSBXN0YXRlEjYKBXBob25lGAggASgJQiCStRgYEhYQECISXCtb
      MS05XVswLTldezYsMTR9uLUYAlIFcGhvbmUSLQoNbGFuZ3VhZ2VfY29kZRgJIAEoCUIIkrUYBBICECNSDGxhbmd1YWdlQ29kZRIl
      Cgl0aW1lX3pvbmUYCiABKAlCCJK1GAQSAhBAUgh0aW1lWm9uZRJAChdlZmZlY3RpdmVfbGFuZ3VhZ2VfY29kZRgLIAEoCUIIsrUY
      BBICECNSFWVmZmVjdGl2ZUxhbmd1YWdlQ29kZRI4ChNlZmZlY3RpdmVfdGltZV96b25lGAwgASgJQgiytRgEEgIQQFIRZWZmZWN0
      aXZlVGltZVpvbmUSIgoFcm9sZXMYDSADKAlCDLK1GAgSAhA/KgIQFFIFcm9sZXMSJQoOZW1haWxfdmVyaWZpZWQYDiABKAhSDWVt
      YWlsVmVyaWZpZWQSOwoLZGVsZXRlX3RpbWUYDyABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgpkZWxldGVUaW1lEjkK
      CmVyYXNlX3RpbWUYECABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgllcmFzZVRpbWUihgEKC1VzZXJTdW1tYXJ5EhgK
      AmlkGAEgASgJQgiytRgEEgIYAVICaWQSLwoMZGlzcGxheV9uYW1lGAIgASgJQgyytRgEEgIQZLi1GAFSC2Rpc3BsYXlOYW1lEiwK
      BXN0YXRlGAMgASgOMhYucGF5c2hhcmUudjEuVXNlclN0YXRlUgVzdGF0ZSqhAQoJVXNlclN0YXRlEhoKFlVTRVJfU1RBVEVfVU5T
      UEVDSUZJRUQQABIVChFVU0VSX1NUQVRFX0FDVElWRRABEhYKElVTRVJfU1RBVEVfSU5WSVRFRBACEhoKFlVTRVJfU1RBVEVfREVB
      Q1RJVkFURUQQAxIWChJVU0VSX1NUQVRFX0RFTEVURUQQBBIVChFVU0VSX1NUQVRFX0VSQVNFRBAFQmYKD2Rldi5wYXlzaGFyZS52
      MVABWiZwYXlzaGFyZS5kZXYvZ28vcGF5c2hhcmUvdjE7cGF5c2hhcmV2MaoCC1BheXNoYXJlLlYxygILUGF5c2hhcmVcVjHqAgxQ
      YXlzaGFyZTo6VjFiBnByb3RvMw==
      """)
}
