// Generated from payshare/v1/share_link.proto by protoc-gen-payshare, do not edit.

public import GoogleAPI
public import Protobuf

extension PayshareV1 {
  /// A link that a logged-in user redeems into a grant of the role `viewer`. It gives nothing from the moment
  /// on that it
  /// expires, is revoked or used up, or that its maker may no longer grant that role.
  public struct ShareLink: DescribedMessage {
    /// Output only. The link's id, a UUID. It is no secret: only the token redeems.
    public var id: String = ""
    /// What it shows.
    public var resource: Resource?
    /// From then on it gives nothing: at most 90 days ahead.
    public var expireTime: GoogleProtobuf.Timestamp?
    /// How many days a grant holds that somebody redeems; it ends with the link at the latest. Zero means
    /// until then.
    public var grantDays: Int32 = 0
    /// How many users may redeem it, at most 1 000; 100 if it is zero.
    public var maxRedemptions: Int32 = 0
    /// Whom or what it is for.
    public var description: String = ""
    /// Output only. The user who made it, and who gives what is redeemed.
    public var makerUserID: String = ""
    /// Output only. How often it was redeemed. A user who redeems it again while they hold the grant is
    /// counted once.
    public var redemptionCount: Int32 = 0
    /// Output only. When it was made.
    public var createTime: GoogleProtobuf.Timestamp?
    /// Output only. When it was revoked; absent if it was not.
    public var revokeTime: GoogleProtobuf.Timestamp?
    /// Output only. Whether it gives anything now, and if not, why.
    public var state: PayshareV1.ShareLinkState = .unspecified

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ShareLink" }

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
        case 34: try reader.message(into: &self.expireTime)
        case 40: self.grantDays = try reader.int32()
        case 48: self.maxRedemptions = try reader.int32()
        case 58: self.description = try reader.string(limit: 500)
        case 66: self.makerUserID = try reader.string(limit: 1024)
        case 72: self.redemptionCount = try reader.int32()
        case 82: try reader.message(into: &self.createTime)
        case 90: try reader.message(into: &self.revokeTime)
        case 96: self.state = try reader.enumeration()
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
      case nil: break
      }
      writer.message(self.expireTime, field: 4)
      writer.int32(self.grantDays, field: 5)
      writer.int32(self.maxRedemptions, field: 6)
      writer.string(self.description, field: 7)
      writer.string(self.makerUserID, field: 8)
      writer.int32(self.redemptionCount, field: 9)
      writer.message(self.createTime, field: 10)
      writer.message(self.revokeTime, field: 11)
      writer.enumeration(self.state, field: 12)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.id, "id")
      switch self.resource {
      case .goalID(let value)?: violations.string(.some(value), "goal_id", StringRules(format: .uuid))
      case .budgetID(let value)?: violations.string(.some(value), "budget_id", StringRules(format: .uuid))
      case nil: violations.required(false, "resource")
      }
      violations.message(self.expireTime, "expire_time", required: true)
      violations.integer(self.grantDays, "grant_days", in: 0...90)
      violations.integer(self.maxRedemptions, "max_redemptions", in: 0...1000)
      violations.string(self.description, "description", StringRules(maximumLength: 500))
      violations.string(self.makerUserID, "maker_user_id")
      violations.message(self.createTime, "create_time")
      violations.message(self.revokeTime, "revoke_time")
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The values of `grant_days`.
      public static var grantDays: ClosedRange<Int32> { 0...90 }
      /// The values of `max_redemptions`.
      public static var maxRedemptions: ClosedRange<Int32> { 0...1000 }
      /// The greatest length of `description`, in Unicode scalars.
      public static var descriptionLength: Int { 500 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 2201 }
    }

    /// What it shows.
    public enum Resource: Sendable, Hashable {
      /// A goal with its budgets, by its id.
      case goalID(String)
      /// A budget, by its id.
      case budgetID(String)
    }
  }
}

extension PayshareV1 {
  /// Whether a link gives anything.
  public enum ShareLinkState: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// It can be redeemed.
    case active
    /// Its time is over.
    case expired
    /// It was revoked, and the grants that it gave have ended.
    case revoked
    /// As many users have redeemed it as may. Its grants hold.
    case usedUp
    /// Its maker may not grant the role any more, or not for as long, or cannot log in. It can be redeemed
    /// again once they may.
    case makerLostRight
    /// A value that this version of the contract does not name.
    case unrecognized(Int32)

    /// The value that has this number on the wire.
    public init(rawValue: Int32) {
      self =
        switch rawValue {
        case 0: .unspecified
        case 1: .active
        case 2: .expired
        case 3: .revoked
        case 4: .usedUp
        case 5: .makerLostRight
        default: .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .active: 1
      case .expired: 2
      case .revoked: 3
      case .usedUp: 4
      case .makerLostRight: 5
      case .unrecognized(let number): number
      }
    }

    /// Whether this version of the contract names the value.
    public var isDefined: Bool { if case .unrecognized = self { false } else { true } }
  }
}

extension PayshareAPIFileDescriptors {
  static let payshareV1ShareLink = FileDescriptor(
    name: "payshare/v1/share_link.proto",
    dependencies: ["google/protobuf/timestamp.proto", "payshare/options/field.proto"],
    base64: """
      ChxwYXlzaGFyZS92MS9zaGFyZV9saW5rLnByb3RvEgtwYXlzaGFyZS52MRofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5wcm90
      bxoccGF5c2hhcmUvb3B0aW9ucy9maWVsZC5wcm90byLhBAoJU2hhcmVMaW5rEhgKAmlkGAEgASgJQgiytRgEEgIYAVICaWQSIwoH
      Z29hbF9pZBgCIAEoCUIIkrUYBBICGAFIAFIGZ29hbElkEicKCWJ1ZGdldF9pZBgDIAEoCUIIkrUYBBICGAFIAFIIYnVkZ2V0SWQS
      QwoLZXhwaXJlX3RpbWUYBCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgaStRgCCAFSCmV4cGlyZVRpbWUSKgoKZ3Jh
      bnRfZGF5cxgFIAEoBUILkrUYBxoFCAAQtAFSCWdyYW50RGF5cxI0Cg9tYXhfcmVkZW1wdGlvbnMYBiABKAVCC5K1GAcaBQgAENAP
      Ug5tYXhSZWRlbXB0aW9ucxIrCgtkZXNjcmlwdGlvbhgHIAEoCUIJkrUYBRIDEPQDUgtkZXNjcmlwdGlvbhIsCg1tYWtlcl91c2Vy
      X2lkGAggASgJQgiytRgEEgIYAVILbWFrZXJVc2VySWQSKQoQcmVkZW1wdGlvbl9jb3VudBgJIAEoBVIPcmVkZW1wdGlvbkNvdW50
      EjsKC2NyZWF0ZV90aW1lGAogASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIKY3JlYXRlVGltZRI7CgtyZXZva2VfdGlt
      ZRgLIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCnJldm9rZVRpbWUSMQoFc3RhdGUYDCABKA4yGy5wYXlzaGFyZS52
      MS5TaGFyZUxpbmtTdGF0ZVIFc3RhdGVCEgoIcmVzb3VyY2USBpq1GAIIASrQAQoOU2hhcmVMaW5rU3RhdGUSIAocU0hBUkVfTElO
      S19TVEFURV9VTlNQRUNJRklFRBAAEhsKF1NIQVJFX0xJTktfU1RBVEVfQUNUSVZFEAESHAoYU0hBUkVfTElOS19TVEFURV9FWFBJ
      UkVEEAISHAoYU0hBUkVfTElOS19TVEFURV9SRVZPS0VEEAMSHAoYU0hBUkVfTElOS19TVEFURV9VU0VEX1VQEAQSJQohU0hBUkVf
      TElOS19TVEFURV9NQUtFUl9MT1NUX1JJR0hUEAVCZgoPZGV2LnBheXNoYXJlLnYxUAFaJnBheXNoYXJlLmRldi9nby9wYXlzaGFy
      ZS92MTtwYXlzaGFyZXYxqgILUGF5c2hhcmUuVjHKAgtQYXlzaGFyZVxWMeoCDFBheXNoYXJlOjpWMWIGcHJvdG8z
      """)
}
