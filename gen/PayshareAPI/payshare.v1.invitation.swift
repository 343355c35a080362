// Generated from payshare/v1/invitation.proto by protoc-gen-payshare, do not edit.

public import GoogleAPI
public import Protobuf

extension PayshareV1 {
  /// An invitation of one person. The person is a user in the state `USER_STATE_INVITED` until they accept.
  public struct Invitation: DescribedMessage {
    /// Output only. The id of the invitation, which is that of the invited user, a UUID.
    public var id: String = ""
    /// The address that the invitation is sent to, and that the person will log in with.
    public var email: String = ""
    /// What the person is called; they may choose another name when they accept.
    public var displayName: String = ""
    /// A role on the organisation that the person gets when they accept: `admin`, or none. Only who holds it
    /// may give it,
    /// and must still hold it then.
    public var role: String = ""
    /// The language of the mail, and then of the user, by its RFC 5646 tag; empty means that of the
    /// organisation.
    public var languageCode: String = ""
    /// Output only. What has become of it.
    public var state: PayshareV1.InvitationState = .unspecified
    /// Output only. The user who invites.
    public var inviterUserID: String = ""
    /// Output only. When it was made, or sent again.
    public var createTime: GoogleProtobuf.Timestamp?
    /// Output only. Until when it can be accepted: 14 days.
    public var expireTime: GoogleProtobuf.Timestamp?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.Invitation" }

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
        case 34: self.role = try reader.string(limit: 63)
        case 42: self.languageCode = try reader.string(limit: 35)
        case 48: self.state = try reader.enumeration()
        case 58: self.inviterUserID = try reader.string(limit: 1024)
        case 66: try reader.message(into: &self.createTime)
        case 74: try reader.message(into: &self.expireTime)
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
      writer.string(self.role, field: 4)
      writer.string(self.languageCode, field: 5)
      writer.enumeration(self.state, field: 6)
      writer.string(self.inviterUserID, field: 7)
      writer.message(self.createTime, field: 8)
      writer.message(self.expireTime, field: 9)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.id, "id")
      violations.string(self.email, "email", required: true, StringRules(format: .email))
      violations.string(self.displayName, "display_name", StringRules(maximumLength: 100, isNotBlank: true))
      violations.string(self.role, "role", StringRules(maximumLength: 63, pattern: Self.rolePattern))
      violations.string(self.languageCode, "language_code", StringRules(maximumLength: 35))
      violations.string(self.inviterUserID, "inviter_user_id")
      violations.message(self.createTime, "create_time")
      violations.message(self.expireTime, "expire_time")
    }

    private static let rolePattern = Pattern(checked: #"admin"#)

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `display_name`, in Unicode scalars.
      public static var displayNameLength: Int { 100 }
      /// The greatest length of `role`, in Unicode scalars.
      public static var roleLength: Int { 63 }
      /// The greatest length of `language_code`, in Unicode scalars.
      public static var languageCodeLength: Int { 35 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 1183 }
    }
  }
}

extension PayshareV1 {
  /// An invitation as it is shown to the person who has its token.
  public struct InvitationOffer: DescribedMessage {
    /// The name of the organisation.
    public var organisationDisplayName: String = ""
    /// The name of the user who invites; empty if they are gone.
    public var inviterDisplayName: String = ""
    /// The address that the person will log in with.
    public var email: String = ""
    /// What the person is called; they may choose another name.
    public var displayName: String = ""
    /// Until when the invitation can be accepted.
    public var expireTime: GoogleProtobuf.Timestamp?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.InvitationOffer" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.organisationDisplayName = try reader.string()
        case 18: self.inviterDisplayName = try reader.string()
        case 26: self.email = try reader.string()
        case 34: self.displayName = try reader.string()
        case 42: try reader.message(into: &self.expireTime)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.organisationDisplayName, field: 1)
      writer.string(self.inviterDisplayName, field: 2)
      writer.string(self.email, field: 3)
      writer.string(self.displayName, field: 4)
      writer.message(self.expireTime, field: 5)
    }
  }
}

extension PayshareV1 {
  /// What has become of an invitation.
  public enum InvitationState: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// It can be accepted.
    case pending
    /// It was accepted.
    case accepted
    /// The invited person has declined it.
    case declined
    /// It was taken back.
    case revoked
    /// Nobody has accepted it in time.
    case expired
    /// A value that this version of the contract does not name.
    case unrecognized(Int32)

    /// The value that has this number on the wire.
    public init(rawValue: Int32) {
      self =
        switch rawValue {
        case 0: .unspecified
        case 1: .pending
        case 2: .accepted
        case 3: .declined
        case 4: .revoked
        case 5: .expired
        default: .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .pending: 1
      case .accepted: 2
      case .declined: 3
      case .revoked: 4
      case .expired: 5
      case .unrecognized(let number): number
      }
    }

    /// Whether this version of the contract names the value.
    public var isDefined: Bool { if case .unrecognized = self { false } else { true } }
  }
}

extension PayshareAPIFileDescriptors {
  static let payshareV1Invitation = FileDescriptor(
    name: "payshare/v1/invitation.proto",
    dependencies: ["google/protobuf/timestamp.proto", "payshare/options/field.proto"],
    base64: """
      ChxwYXlzaGFyZS92MS9pbnZpdGF0aW9uLnByb3RvEgtwYXlzaGFyZS52MRofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5wcm90
      bxoccGF5c2hhcmUvb3B0aW9ucy9maWVsZC5wcm90byKzAwoKSW52aXRhdGlvbhIYCgJpZBgBIAEoCUIIsrUYBBICGAFSAmlkEiQK
      BWVtYWlsGAIgASgJQg6StRgGCAESAhgCuLUYAlIFZW1haWwSMQoMZGlzcGxheV9uYW1lGAMgASgJQg6StRgGEgQQZCgBuLUYAVIL
      ZGlzcGxheU5hbWUSIwoEcm9sZRgEIAEoCUIPkrUYCxIJED8iBWFkbWluUgRyb2xlEi0KDWxhbmd1YWdlX2NvZGUYBSABKAlCCJK1
      GAQSAhAjUgxsYW5ndWFnZUNvZGUSMgoFc3RhdGUYBiABKA4yHC5wYXlzaGFyZS52MS5JbnZpdGF0aW9uU3RhdGVSBXN0YXRlEjAK
      D2ludml0ZXJfdXNlcl9pZBgHIAEoCUIIsrUYBBICGAFSDWludml0ZXJVc2VySWQSOwoLY3JlYXRlX3RpbWUYCCABKAsyGi5nb29n
      bGUucHJvdG9idWYuVGltZXN0YW1wUgpjcmVhdGVUaW1lEjsKC2V4cGlyZV90aW1lGAkgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRp
      bWVzdGFtcFIKZXhwaXJlVGltZSKHAgoPSW52aXRhdGlvbk9mZmVyEjoKGW9yZ2FuaXNhdGlvbl9kaXNwbGF5X25hbWUYASABKAlS
      F29yZ2FuaXNhdGlvbkRpc3BsYXlOYW1lEjYKFGludml0ZXJfZGlzcGxheV9uYW1lGAIgASgJQgS4tRgBUhJpbnZpdGVyRGlzcGxh
      eU5hbWUSGgoFZW1haWwYAyABKAlCBLi1GAJSBWVtYWlsEicKDGRpc3BsYXlfbmFtZRgEIAEoCUIEuLUYAVILZGlzcGxheU5hbWUS
      OwoLZXhwaXJlX3RpbWUYBSABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgpleHBpcmVUaW1lKssBCg9JbnZpdGF0aW9u
      U3RhdGUSIAocSU5WSVRBVElPTl9TVEFURV9VTlNQRUNJRklFRBAAEhwKGElOVklUQVRJT05fU1RBVEVfUEVORElORxABEh0KGUlO
      VklUQVRJT05fU1RBVEVfQUNDRVBURUQQAhIdChlJTlZJVEFUSU9OX1NUQVRFX0RFQ0xJTkVEEAMSHAoYSU5WSVRBVElPTl9TVEFU
      RV9SRVZPS0VEEAQSHAoYSU5WSVRBVElPTl9TVEFURV9FWFBJUkVEEAVCZgoPZGV2LnBheXNoYXJlLnYxUAFaJnBheXNoYXJlLmRl
      di9nby9wYXlzaGFyZS92MTtwYXlzaGFyZXYxqgILUGF5c2hhcmUuVjHKAgtQYXlzaGFyZVxWMeoCDFBheXNoYXJlOjpWMWIGcHJv
      dG8z
      """)
}
