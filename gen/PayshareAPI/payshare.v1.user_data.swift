// Generated from payshare/v1/user_data.proto by protoc-gen-payshare, do not edit.

public import GoogleAPI
public import Protobuf

extension PayshareV1 {
  /// A part of what is stored about a person. All parts together, their lists one behind the other, are
  /// everything but
  /// secrets: the password's hash, the seed of one-time codes, tokens, and texts of mails, which have such.
  public struct UserData: DescribedMessage {
    private var userBox: Box<PayshareV1.User>?
    /// The account; in the first part.
    public var user: PayshareV1.User? {
      get { userBox?.value }
      set { userBox = newValue.map { Box($0) } }
    }
    /// The second factor; in the first part.
    public var secondFactor: PayshareV1.SecondFactor?
    /// The address that the person wants instead of theirs, if one waits for its confirmation; in the first
    /// part.
    public var pendingEmail: PayshareV1.PendingEmail?
    private var invitationBox: Box<PayshareV1.Invitation>?
    /// The invitation by which the person came, while it is kept; in the first part.
    public var invitation: PayshareV1.Invitation? {
      get { invitationBox?.value }
      set { invitationBox = newValue.map { Box($0) } }
    }
    /// The roles on the organisation; in the first part.
    public var roles: [PayshareV1.ExportedRole] = []
    /// The sessions that are kept, from the newest to the oldest.
    public var sessions: [PayshareV1.ExportedSession] = []
    /// The mails to the person that are kept, without their texts, from the newest to the oldest.
    public var mails: [PayshareV1.Mail] = []
    /// The groups that the person is in.
    public var groups: [PayshareV1.ExportedGroup] = []
    /// The events that the person takes part in, with their balance.
    public var events: [PayshareV1.ExportedEvent] = []
    /// The expenses that the person paid, has a share of, or has entered; deleted ones, too.
    public var expenses: [PayshareV1.ExportedExpense] = []
    /// What the person did, and what was done to their account, in this order.
    public var journalEntries: [PayshareV1.ExportedEntry] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.UserData" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.userBox)
        case 18: try reader.message(into: &self.secondFactor)
        case 26: try reader.message(into: &self.pendingEmail)
        case 34: try reader.message(into: &self.invitationBox)
        case 42: try reader.message(appendingTo: &self.roles)
        case 50: try reader.message(appendingTo: &self.sessions)
        case 58: try reader.message(appendingTo: &self.mails)
        case 66: try reader.message(appendingTo: &self.groups)
        case 74: try reader.message(appendingTo: &self.events)
        case 82: try reader.message(appendingTo: &self.expenses)
        case 90: try reader.message(appendingTo: &self.journalEntries)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.userBox, field: 1)
      writer.message(self.secondFactor, field: 2)
      writer.message(self.pendingEmail, field: 3)
      writer.message(self.invitationBox, field: 4)
      writer.messages(self.roles, field: 5)
      writer.messages(self.sessions, field: 6)
      writer.messages(self.mails, field: 7)
      writer.messages(self.groups, field: 8)
      writer.messages(self.events, field: 9)
      writer.messages(self.expenses, field: 10)
      writer.messages(self.journalEntries, field: 11)
    }
  }
}

extension PayshareV1 {
  /// An address that waits for its confirmation.
  public struct PendingEmail: DescribedMessage {
    /// The address.
    public var email: String = ""
    /// Until when it can be confirmed.
    public var expireTime: GoogleProtobuf.Timestamp?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.PendingEmail" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.email = try reader.string()
        case 18: try reader.message(into: &self.expireTime)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.email, field: 1)
      writer.message(self.expireTime, field: 2)
    }
  }
}

extension PayshareV1 {
  /// A role of a person.
  public struct ExportedRole: DescribedMessage {
    /// The role, such as `admin`.
    public var role: String = ""
    /// On what they hold it: the organisation's id.
    public var resourceID: String = ""
    /// Who gave it; empty where nobody did.
    public var granterUserID: String = ""
    /// Why.
    public var reason: String = ""
    /// When it was given.
    public var createTime: GoogleProtobuf.Timestamp?
    /// When it ends; absent if it does not.
    public var expireTime: GoogleProtobuf.Timestamp?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ExportedRole" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.role = try reader.string()
        case 18: self.resourceID = try reader.string()
        case 26: self.granterUserID = try reader.string()
        case 34: self.reason = try reader.string()
        case 42: try reader.message(into: &self.createTime)
        case 50: try reader.message(into: &self.expireTime)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.role, field: 1)
      writer.string(self.resourceID, field: 2)
      writer.string(self.granterUserID, field: 3)
      writer.string(self.reason, field: 4)
      writer.message(self.createTime, field: 5)
      writer.message(self.expireTime, field: 6)
    }
  }
}

extension PayshareV1 {
  /// A session of a person.
  public struct ExportedSession: DescribedMessage {
    /// The session.
    public var session: PayshareV1.ActiveSession?
    /// When it ended; absent if it has not.
    public var endTime: GoogleProtobuf.Timestamp?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ExportedSession" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.session)
        case 18: try reader.message(into: &self.endTime)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.session, field: 1)
      writer.message(self.endTime, field: 2)
    }
  }
}

extension PayshareV1 {
  /// A group that a person is in.
  public struct ExportedGroup: DescribedMessage {
    /// The group's id.
    public var id: String = ""
    /// What the group is called.
    public var displayName: String = ""
    /// What the person may do in it.
    public var role: PayshareV1.GroupMember.Role = .unspecified

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ExportedGroup" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.id = try reader.string()
        case 18: self.displayName = try reader.string()
        case 24: self.role = try reader.enumeration()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.id, field: 1)
      writer.string(self.displayName, field: 2)
      writer.enumeration(self.role, field: 3)
    }
  }
}

extension PayshareV1 {
  /// An event that a person takes part in.
  public struct ExportedEvent: DescribedMessage {
    /// The event's id.
    public var id: String = ""
    /// What the event is called.
    public var displayName: String = ""
    /// The currency of the amounts here.
    public var currencyCode: String = ""
    /// What the person paid for others and themselves, in minor units.
    public var paidMinor: Int64 = 0
    /// Their shares of all expenses, in minor units.
    public var owedMinor: Int64 = 0
    /// `paid_minor - owed_minor`: positive where others owe them, negative where they owe.
    public var netMinor: Int64 = 0
    /// Whether the person has made the event.
    public var created: Bool = false

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ExportedEvent" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.id = try reader.string()
        case 18: self.displayName = try reader.string()
        case 26: self.currencyCode = try reader.string()
        case 32: self.paidMinor = try reader.int64()
        case 40: self.owedMinor = try reader.int64()
        case 48: self.netMinor = try reader.int64()
        case 56: self.created = try reader.bool()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.id, field: 1)
      writer.string(self.displayName, field: 2)
      writer.string(self.currencyCode, field: 3)
      writer.int64(self.paidMinor, field: 4)
      writer.int64(self.owedMinor, field: 5)
      writer.int64(self.netMinor, field: 6)
      writer.bool(self.created, field: 7)
    }
  }
}

extension PayshareV1 {
  /// The part that a person has in an expense.
  public struct ExportedExpense: DescribedMessage {
    /// The expense's id.
    public var id: String = ""
    /// The event's id.
    public var eventID: String = ""
    /// What the money was for.
    public var description: String = ""
    /// Which way the money went.
    public var kind: PayshareV1.Expense.Kind = .unspecified
    /// The day on which the money was spent, `YYYY-MM-DD`.
    public var spendDate: String = ""
    /// The whole amount.
    public var total: PayshareV1.Money?
    /// What the person paid of it, in minor units of its currency.
    public var paidMinor: Int64 = 0
    /// The person's share of it, in minor units of its currency.
    public var owedMinor: Int64 = 0
    /// What the person paid of it, in minor units of the event's currency.
    public var basePaidMinor: Int64 = 0
    /// The person's share of it, in minor units of the event's currency.
    public var baseOwedMinor: Int64 = 0
    /// Whether the person has entered it.
    public var created: Bool = false
    /// When it was entered.
    public var createTime: GoogleProtobuf.Timestamp?
    /// When it was deleted; absent if it is not.
    public var deleteTime: GoogleProtobuf.Timestamp?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ExportedExpense" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.id = try reader.string()
        case 18: self.eventID = try reader.string()
        case 26: self.description = try reader.string()
        case 32: self.kind = try reader.enumeration()
        case 42: self.spendDate = try reader.string()
        case 50: try reader.message(into: &self.total)
        case 56: self.paidMinor = try reader.int64()
        case 64: self.owedMinor = try reader.int64()
        case 72: self.basePaidMinor = try reader.int64()
        case 80: self.baseOwedMinor = try reader.int64()
        case 88: self.created = try reader.bool()
        case 98: try reader.message(into: &self.createTime)
        case 106: try reader.message(into: &self.deleteTime)
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
      writer.int64(self.paidMinor, field: 7)
      writer.int64(self.owedMinor, field: 8)
      writer.int64(self.basePaidMinor, field: 9)
      writer.int64(self.baseOwedMinor, field: 10)
      writer.bool(self.created, field: 11)
      writer.message(self.createTime, field: 12)
      writer.message(self.deleteTime, field: 13)
    }
  }
}

extension PayshareV1 {
  /// An entry of the journal about a person.
  public struct ExportedEntry: DescribedMessage {
    /// The entry's id.
    public var id: String = ""
    /// When the change was made.
    public var createTime: GoogleProtobuf.Timestamp?
    /// What happened: the name of a field of `JournalEvent`.
    public var kind: String = ""
    /// What it happened to.
    public var resourceID: String = ""
    /// Who did it; empty where no user did.
    public var actorUserID: String = ""
    /// The service that called.
    public var service: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ExportedEntry" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.id = try reader.string()
        case 18: try reader.message(into: &self.createTime)
        case 26: self.kind = try reader.string()
        case 34: self.resourceID = try reader.string()
        case 42: self.actorUserID = try reader.string()
        case 50: self.service = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.id, field: 1)
      writer.message(self.createTime, field: 2)
      writer.string(self.kind, field: 3)
      writer.string(self.resourceID, field: 4)
      writer.string(self.actorUserID, field: 5)
      writer.string(self.service, field: 6)
    }
  }
}

extension PayshareAPIFileDescriptors {
  static let payshareV1UserData = FileDescriptor(
    name: "payshare/v1/user_data.proto",
    dependencies: [
      "google/protobuf/timestamp.proto",
      "payshare/options/field.proto",
      "payshare/v1/expense.proto",
      "payshare/v1/group.proto",
      "payshare/v1/invitation.proto",
      "payshare/v1/mail.proto",
      "payshare/v1/money.proto",
      "payshare/v1/second_factor_service.proto",
      "payshare/v1/session_service.proto",
      "payshare/v1/user.proto",
    ],
    base64: """
      ChtwYXlzaGFyZS92MS91c2VyX2RhdGEucHJvdG8SC3BheXNoYXJlLnYxGh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3Rv
      GhxwYXlzaGFyZS9vcHRpb25zL2ZpZWxkLnByb3RvGhlwYXlzaGFyZS92MS9leHBlbnNlLnByb3RvGhdwYXlzaGFyZS92MS9ncm91
      cC5wcm90bxoccGF5c2hhcmUvdjEvaW52aXRhdGlvbi5wcm90bxoWcGF5c2hhcmUvdjEvbWFpbC5wcm90bxoXcGF5c2hhcmUvdjEv
      bW9uZXkucHJvdG8aJ3BheXNoYXJlL3YxL3NlY29uZF9mYWN0b3Jfc2VydmljZS5wcm90bxohcGF5c2hhcmUvdjEvc2Vzc2lvbl9z
      ZXJ2aWNlLnByb3RvGhZwYXlzaGFyZS92MS91c2VyLnByb3RvIuUECghVc2VyRGF0YRIlCgR1c2VyGAEgASgLMhEucGF5c2hhcmUu
      djEuVXNlclIEdXNlchI+Cg1zZWNvbmRfZmFjdG9yGAIgASgLMhkucGF5c2hhcmUudjEuU2Vjb25kRmFjdG9yUgxzZWNvbmRGYWN0
      b3ISPgoNcGVuZGluZ19lbWFpbBgDIAEoCzIZLnBheXNoYXJlLnYxLlBlbmRpbmdFbWFpbFIMcGVuZGluZ0VtYWlsEjcKCmludml0
      YXRpb24YBCABKAsyFy5wYXlzaGFyZS52MS5JbnZpdGF0aW9uUgppbnZpdGF0aW9uEi8KBXJvbGVzGAUgAygLMhkucGF5c2hhcmUu
      djEuRXhwb3J0ZWRSb2xlUgVyb2xlcxI4CghzZXNzaW9ucxgGIAMoCzIcLnBheXNoYXJlLnYxLkV4cG9ydGVkU2Vzc2lvblIIc2Vz
      c2lvbnMSJwoFbWFpbHMYByADKAsyES5wYXlzaGFyZS52MS5NYWlsUgVtYWlscxIyCgZncm91cHMYCCADKAsyGi5wYXlzaGFyZS52
      MS5FeHBvcnRlZEdyb3VwUgZncm91cHMSMgoGZXZlbnRzGAkgAygLMhoucGF5c2hhcmUudjEuRXhwb3J0ZWRFdmVudFIGZXZlbnRz
      EjgKCGV4cGVuc2VzGAogAygLMhwucGF5c2hhcmUudjEuRXhwb3J0ZWRFeHBlbnNlUghleHBlbnNlcxJDCg9qb3VybmFsX2VudHJp
      ZXMYCyADKAsyGi5wYXlzaGFyZS52MS5FeHBvcnRlZEVudHJ5Ug5qb3VybmFsRW50cmllcyJnCgxQZW5kaW5nRW1haWwSGgoFZW1h
      aWwYASABKAlCBLi1GAJSBWVtYWlsEjsKC2V4cGlyZV90aW1lGAIgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIKZXhw
      aXJlVGltZSL9AQoMRXhwb3J0ZWRSb2xlEhIKBHJvbGUYASABKAlSBHJvbGUSHwoLcmVzb3VyY2VfaWQYAiABKAlSCnJlc291cmNl
      SWQSJgoPZ3JhbnRlcl91c2VyX2lkGAMgASgJUg1ncmFudGVyVXNlcklkEhYKBnJlYXNvbhgEIAEoCVIGcmVhc29uEjsKC2NyZWF0
      ZV90aW1lGAUgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIKY3JlYXRlVGltZRI7CgtleHBpcmVfdGltZRgGIAEoCzIa
      Lmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCmV4cGlyZVRpbWUifgoPRXhwb3J0ZWRTZXNzaW9uEjQKB3Nlc3Npb24YASABKAsy
      Gi5wYXlzaGFyZS52MS5BY3RpdmVTZXNzaW9uUgdzZXNzaW9uEjUKCGVuZF90aW1lGAIgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRp
      bWVzdGFtcFIHZW5kVGltZSJ1Cg1FeHBvcnRlZEdyb3VwEg4KAmlkGAEgASgJUgJpZBIhCgxkaXNwbGF5X25hbWUYAiABKAlSC2Rp
      c3BsYXlOYW1lEjEKBHJvbGUYAyABKA4yHS5wYXlzaGFyZS52MS5Hcm91cE1lbWJlci5Sb2xlUgRyb2xlItwBCg1FeHBvcnRlZEV2
      ZW50Eg4KAmlkGAEgASgJUgJpZBIhCgxkaXNwbGF5X25hbWUYAiABKAlSC2Rpc3BsYXlOYW1lEiMKDWN1cnJlbmN5X2NvZGUYAyAB
      KAlSDGN1cnJlbmN5Q29kZRIdCgpwYWlkX21pbm9yGAQgASgDUglwYWlkTWlub3ISHQoKb3dlZF9taW5vchgFIAEoA1IJb3dlZE1p
      bm9yEhsKCW5ldF9taW5vchgGIAEoA1IIbmV0TWlub3ISGAoHY3JlYXRlZBgHIAEoCFIHY3JlYXRlZCL4AwoPRXhwb3J0ZWRFeHBl
      bnNlEg4KAmlkGAEgASgJUgJpZBIZCghldmVudF9pZBgCIAEoCVIHZXZlbnRJZBIgCgtkZXNjcmlwdGlvbhgDIAEoCVILZGVzY3Jp
      cHRpb24SLQoEa2luZBgEIAEoDjIZLnBheXNoYXJlLnYxLkV4cGVuc2UuS2luZFIEa2luZBIdCgpzcGVuZF9kYXRlGAUgASgJUglz
      cGVuZERhdGUSKAoFdG90YWwYBiABKAsyEi5wYXlzaGFyZS52MS5Nb25leVIFdG90YWwSHQoKcGFpZF9taW5vchgHIAEoA1IJcGFp
      ZE1pbm9yEh0KCm93ZWRfbWlub3IYCCABKANSCW93ZWRNaW5vchImCg9iYXNlX3BhaWRfbWlub3IYCSABKANSDWJhc2VQYWlkTWlu
      b3ISJgoPYmFzZV9vd2VkX21pbm9yGAogASgDUg1iYXNlT3dlZE1pbm9yEhgKB2NyZWF0ZWQYCyABKAhSB2NyZWF0ZWQSOwoLY3Jl
      YXRlX3RpbWUYDCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgpjcmVhdGVUaW1lEjsKC2RlbGV0ZV90aW1lGA0gASgL
      MhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIKZGVsZXRlVGltZSLPAQoNRXhwb3J0ZWRFbnRyeRIOCgJpZBgBIAEoCVICaWQS
      OwoLY3JlYXRlX3RpbWUYAiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgpjcmVhdGVUaW1lEhIKBGtpbmQYAyABKAlS
      BGtpbmQSHwoLcmVzb3VyY2VfaWQYBCABKAlSCnJlc291cmNlSWQSIgoNYWN0b3JfdXNlcl9pZBgFIAEoCVILYWN0b3JVc2VySWQS
      GAoHc2VydmljZRgGIAEoCVIHc2VydmljZUJmCg9kZXYucGF5c2hhcmUudjFQAVomcGF5c2hhcmUuZGV2L2dvL3BheXNoYXJlL3Yx
      O3BheXNoYXJldjGqAgtQYXlzaGFyZS5WMcoCC1BheXNoYXJlXFYx6gIMUGF5c2hhcmU6OlYxYgZwcm90bzM=
      """)
}
