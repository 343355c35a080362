// Generated from payshare/v1/organisation.proto by protoc-gen-payshare, do not edit.

public import GoogleAPI
public import Protobuf

extension PayshareV1 {
  /// An organisation. Its people, groups, events and money are visible in it alone; one person may have an
  /// account in each
  /// of several, with the same email address.
  public struct Organisation: DescribedMessage {
    /// Output only. The organisation's id, a UUID.
    public var id: String = ""
    /// Its short name, by which people name it when they log in: small letters, digits and hyphens, first a
    /// letter.
    public var handle: String = ""
    /// Its name, as mails and pages show it; not only white space.
    public var displayName: String = ""
    private var settingsBox: Box<PayshareV1.OrganisationSettings>?
    /// How its people join, log in and write.
    public var settings: PayshareV1.OrganisationSettings? {
      get { settingsBox?.value }
      set { settingsBox = newValue.map { Box($0) } }
    }
    /// Output only. Whether it can be used.
    public var state: PayshareV1.OrganisationState = .unspecified
    /// Output only. When it was created.
    public var createTime: GoogleProtobuf.Timestamp?
    /// Output only. When it last changed.
    public var updateTime: GoogleProtobuf.Timestamp?
    /// Output only. The version of the organisation, opaque.
    public var etag: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.Organisation" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.id = try reader.string(limit: 1024)
        case 18: self.handle = try reader.string(limit: 1024)
        case 26: self.displayName = try reader.string(limit: 100)
        case 34: try reader.message(into: &self.settingsBox)
        case 40: self.state = try reader.enumeration()
        case 50: try reader.message(into: &self.createTime)
        case 58: try reader.message(into: &self.updateTime)
        case 66: self.etag = try reader.string(limit: 1024)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.id, field: 1)
      writer.string(self.handle, field: 2)
      writer.string(self.displayName, field: 3)
      writer.message(self.settingsBox, field: 4)
      writer.enumeration(self.state, field: 5)
      writer.message(self.createTime, field: 6)
      writer.message(self.updateTime, field: 7)
      writer.string(self.etag, field: 8)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.id, "id")
      violations.string(self.handle, "handle", StringRules(pattern: Self.handlePattern))
      violations.string(self.displayName, "display_name", StringRules(maximumLength: 100, isNotBlank: true))
      violations.message(self.settings, "settings")
      violations.message(self.createTime, "create_time")
      violations.message(self.updateTime, "update_time")
      violations.string(self.etag, "etag")
    }

    private static let handlePattern = Pattern(checked: #"[a-z][a-z0-9-]{1,62}"#)

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `display_name`, in Unicode scalars.
      public static var displayNameLength: Int { 100 }
    }
  }
}

extension PayshareV1 {
  /// The settings of an organisation. A field that is not set has the default that its comment states.
  public struct OrganisationSettings: DescribedMessage {
    /// How people join.
    public var registration: PayshareV1.Registration = .unspecified
    /// The domains of `REGISTRATION_EMAIL_DOMAIN`, such as `example.com`; subdomains are not included.
    public var emailDomains: [String] = []
    /// How long a session lasts if it is not used, from 5 minutes to 90 days; 30 days by default.
    public var sessionIdleLifetime: GoogleProtobuf.Duration?
    /// How long a session lasts at the most, from 5 minutes to 365 days; 90 days by default.
    public var sessionLifetime: GoogleProtobuf.Duration?
    /// Who must have a second factor.
    public var secondFactor: PayshareV1.SecondFactorDemand = .unspecified
    /// The roles of `SECOND_FACTOR_DEMAND_ROLES`, such as `admin`.
    public var secondFactorRoles: [String] = []
    /// The currency that new events have if they name none, by its ISO 4217 code; none by default.
    public var defaultCurrency: String = ""
    /// The time zone of its people who have chosen none, by its IANA name; `UTC` by default.
    public var timeZone: String = ""
    /// The language of its people who have chosen none, by its RFC 5646 tag; `en` by default.
    public var language: String = ""
    /// The days on which nobody works, besides weekends.
    public var holidays: [PayshareV1.Holiday] = []
    /// How many calls that read each of its people may make a second, through all services and servers
    /// together; what the
    /// servers are set to, if it is zero. More get `RESOURCE_EXHAUSTED` with the reason `RATE_LIMITED` and a
    /// time to retry.
    public var readsPerSecond: Int64 = 0
    /// The same for calls that change something.
    public var writesPerSecond: Int64 = 0

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.OrganisationSettings" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.registration = try reader.enumeration()
        case 18:
          try reader.checkItems(self.emailDomains.count, limit: 100)
          self.emailDomains.append(try reader.string(limit: 253))
        case 26: try reader.message(into: &self.sessionIdleLifetime)
        case 34: try reader.message(into: &self.sessionLifetime)
        case 40: self.secondFactor = try reader.enumeration()
        case 50:
          try reader.checkItems(self.secondFactorRoles.count, limit: 20)
          self.secondFactorRoles.append(try reader.string(limit: 63))
        case 58: self.defaultCurrency = try reader.string(limit: 3)
        case 66: self.timeZone = try reader.string(limit: 64)
        case 74: self.language = try reader.string(limit: 35)
        case 82: try reader.message(appendingTo: &self.holidays, limit: 1000)
        case 88: self.readsPerSecond = try reader.int64()
        case 96: self.writesPerSecond = try reader.int64()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.enumeration(self.registration, field: 1)
      writer.strings(self.emailDomains, field: 2)
      writer.message(self.sessionIdleLifetime, field: 3)
      writer.message(self.sessionLifetime, field: 4)
      writer.enumeration(self.secondFactor, field: 5)
      writer.strings(self.secondFactorRoles, field: 6)
      writer.string(self.defaultCurrency, field: 7)
      writer.string(self.timeZone, field: 8)
      writer.string(self.language, field: 9)
      writer.messages(self.holidays, field: 10)
      writer.int64(self.readsPerSecond, field: 11)
      writer.int64(self.writesPerSecond, field: 12)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.enumeration(self.registration, "registration", definedOnly: true)
      if violations.count(self.emailDomains.count, "email_domains", maximum: 100) {
        violations.strings(
          self.emailDomains,
          "email_domains",
          StringRules(maximumLength: 253, pattern: Self.emailDomainsPattern)
        )
        violations.unique(self.emailDomains, "email_domains")
      }
      violations.message(self.sessionIdleLifetime, "session_idle_lifetime")
      violations.message(self.sessionLifetime, "session_lifetime")
      violations.enumeration(self.secondFactor, "second_factor", definedOnly: true)
      if violations.count(self.secondFactorRoles.count, "second_factor_roles", maximum: 20) {
        violations.strings(
          self.secondFactorRoles,
          "second_factor_roles",
          StringRules(maximumLength: 63, pattern: Self.secondFactorRolesPattern)
        )
        violations.unique(self.secondFactorRoles, "second_factor_roles")
      }
      violations.string(self.defaultCurrency, "default_currency", StringRules(format: .currencyCode))
      violations.string(self.timeZone, "time_zone", StringRules(maximumLength: 64))
      violations.string(self.language, "language", StringRules(maximumLength: 35))
      if violations.count(self.holidays.count, "holidays", maximum: 1000) {
        violations.messages(self.holidays, "holidays")
        violations.unique(self.holidays.lazy.map(\.date), "holidays", by: "date")
      }
      violations.integer(self.readsPerSecond, "reads_per_second", in: 0...100000)
      violations.integer(self.writesPerSecond, "writes_per_second", in: 0...100000)
    }

    private static let emailDomainsPattern = Pattern(checked: #"[a-z0-9-]+(\.[a-z0-9-]+)+"#)

    private static let secondFactorRolesPattern = Pattern(checked: #"[a-z][a-z0-9_]*"#)

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest number of elements of `email_domains`.
      public static var emailDomainsCount: Int { 100 }
      /// The greatest length of `email_domains`, in Unicode scalars.
      public static var emailDomainsLength: Int { 253 }
      /// The greatest number of elements of `second_factor_roles`.
      public static var secondFactorRolesCount: Int { 20 }
      /// The greatest length of `second_factor_roles`, in Unicode scalars.
      public static var secondFactorRolesLength: Int { 63 }
      /// The greatest length of `time_zone`, in Unicode scalars.
      public static var timeZoneLength: Int { 64 }
      /// The greatest length of `language`, in Unicode scalars.
      public static var languageLength: Int { 35 }
      /// The greatest number of elements of `holidays`.
      public static var holidaysCount: Int { 1000 }
      /// The values of `reads_per_second`.
      public static var readsPerSecond: ClosedRange<Int64> { 0...100000 }
      /// The values of `writes_per_second`.
      public static var writesPerSecond: ClosedRange<Int64> { 0...100000 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 467 }
      /// One of `holidays`, with its tag and length.
      public static var holidays: Int { 418 }
    }
  }
}

extension PayshareV1 {
  /// A day on which nobody works.
  public struct Holiday: DescribedMessage {
    /// The day, `YYYY-MM-DD`.
    public var date: String = ""
    /// What it is called.
    public var displayName: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.Holiday" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.date = try reader.string(limit: 10)
        case 18: self.displayName = try reader.string(limit: 100)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.date, field: 1)
      writer.string(self.displayName, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.date, "date", required: true, StringRules(format: .date))
      violations.string(self.displayName, "display_name", StringRules(maximumLength: 100))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `display_name`, in Unicode scalars.
      public static var displayNameLength: Int { 100 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 415 }
    }
  }
}

extension PayshareV1 {
  /// Whether an organisation can be used.
  public enum OrganisationState: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// Its people can log in.
    case active
    /// Nobody can log in or use a session; everything is kept.
    case archived
    /// A value that this version of the contract does not name.
    case unrecognized(Int32)

    /// The value that has this number on the wire.
    public init(rawValue: Int32) {
      self =
        switch rawValue {
        case 0: .unspecified
        case 1: .active
        case 2: .archived
        default: .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .active: 1
      case .archived: 2
      case .unrecognized(let number): number
      }
    }

    /// Whether this version of the contract names the value.
    public var isDefined: Bool { if case .unrecognized = self { false } else { true } }
  }
}

extension PayshareV1 {
  /// How people may join an organisation.
  public enum Registration: ProtobufEnum {
    /// Not stated; taken as `REGISTRATION_INVITATION`.
    case unspecified
    /// Anybody may register.
    case open
    /// Only people whom an administrator invites.
    case invitation
    /// Anybody with an address in one of `email_domains`, and whom an administrator invites. People without a
    /// role log in
    /// only once they have shown that their address is theirs.
    case emailDomain
    /// Nobody; existing accounts stay.
    case closed
    /// A value that this version of the contract does not name.
    case unrecognized(Int32)

    /// The value that has this number on the wire.
    public init(rawValue: Int32) {
      self =
        switch rawValue {
        case 0: .unspecified
        case 1: .open
        case 2: .invitation
        case 3: .emailDomain
        case 4: .closed
        default: .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .open: 1
      case .invitation: 2
      case .emailDomain: 3
      case .closed: 4
      case .unrecognized(let number): number
      }
    }

    /// Whether this version of the contract names the value.
    public var isDefined: Bool { if case .unrecognized = self { false } else { true } }
  }
}

extension PayshareV1 {
  /// Who must have a second factor to log in.
  public enum SecondFactorDemand: ProtobufEnum {
    /// Not stated; taken as `SECOND_FACTOR_DEMAND_NONE`.
    case unspecified
    /// Nobody; everybody may.
    case none
    /// Holders of one of `second_factor_roles`.
    case roles
    /// Everybody.
    case all
    /// A value that this version of the contract does not name.
    case unrecognized(Int32)

    /// The value that has this number on the wire.
    public init(rawValue: Int32) {
      self =
        switch rawValue {
        case 0: .unspecified
        case 1: .none
        case 2: .roles
        case 3: .all
        default: .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .none: 1
      case .roles: 2
      case .all: 3
      case .unrecognized(let number): number
      }
    }

    /// Whether this version of the contract names the value.
    public var isDefined: Bool { if case .unrecognized = self { false } else { true } }
  }
}

extension PayshareAPIFileDescriptors {
  static let payshareV1Organisation = FileDescriptor(
    name: "payshare/v1/organisation.proto",
    dependencies: [
      "google/protobuf/duration.proto",
      "google/protobuf/timestamp.proto",
      "payshare/options/field.proto",
    ],
    base64: """
      Ch5wYXlzaGFyZS92MS9vcmdhbmlzYXRpb24ucHJvdG8SC3BheXNoYXJlLnYxGh5nb29nbGUvcHJvdG9idWYvZHVyYXRpb24ucHJv
      dG8aH2dvb2dsZS9wcm90b2J1Zi90aW1lc3RhbXAucHJvdG8aHHBheXNoYXJlL29wdGlvbnMvZmllbGQucHJvdG8imgMKDE9yZ2Fu
      aXNhdGlvbhIYCgJpZBgBIAEoCUIIsrUYBBICGAFSAmlkEjQKBmhhbmRsZRgCIAEoCUIckrUYGBIWIhRbYS16XVthLXowLTktXXsx
      LDYyfVIGaGFuZGxlEi0KDGRpc3BsYXlfbmFtZRgDIAEoCUIKkrUYBhIEEGQoAVILZGlzcGxheU5hbWUSPQoIc2V0dGluZ3MYBCAB
      KAsyIS5wYXlzaGFyZS52MS5PcmdhbmlzYXRpb25TZXR0aW5nc1IIc2V0dGluZ3MSNAoFc3RhdGUYBSABKA4yHi5wYXlzaGFyZS52
      MS5PcmdhbmlzYXRpb25TdGF0ZVIFc3RhdGUSOwoLY3JlYXRlX3RpbWUYBiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1w
      UgpjcmVhdGVUaW1lEjsKC3VwZGF0ZV90aW1lGAcgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIKdXBkYXRlVGltZRIc
      CgRldGFnGAggASgJQgiytRgEEgIQFFIEZXRhZyKdBgoUT3JnYW5pc2F0aW9uU2V0dGluZ3MSRwoMcmVnaXN0cmF0aW9uGAEgASgO
      MhkucGF5c2hhcmUudjEuUmVnaXN0cmF0aW9uQgiStRgEIgIIAVIMcmVnaXN0cmF0aW9uEk8KDWVtYWlsX2RvbWFpbnMYAiADKAlC
      KpK1GCYSHhD9ASIZW2EtejAtOS1dKyhcLlthLXowLTktXSspKyoEEGQYAVIMZW1haWxEb21haW5zEk0KFXNlc3Npb25faWRsZV9s
      aWZldGltZRgDIAEoCzIZLmdvb2dsZS5wcm90b2J1Zi5EdXJhdGlvblITc2Vzc2lvbklkbGVMaWZldGltZRJEChBzZXNzaW9uX2xp
      ZmV0aW1lGAQgASgLMhkuZ29vZ2xlLnByb3RvYnVmLkR1cmF0aW9uUg9zZXNzaW9uTGlmZXRpbWUSTgoNc2Vjb25kX2ZhY3RvchgF
      IAEoDjIfLnBheXNoYXJlLnYxLlNlY29uZEZhY3RvckRlbWFuZEIIkrUYBCICCAFSDHNlY29uZEZhY3RvchJPChNzZWNvbmRfZmFj
      dG9yX3JvbGVzGAYgAygJQh+StRgbEhMQPyIPW2Etel1bYS16MC05X10qKgQQFBgBUhFzZWNvbmRGYWN0b3JSb2xlcxIzChBkZWZh
      dWx0X2N1cnJlbmN5GAcgASgJQgiStRgEEgIYA1IPZGVmYXVsdEN1cnJlbmN5EiUKCXRpbWVfem9uZRgIIAEoCUIIkrUYBBICEEBS
      CHRpbWVab25lEiQKCGxhbmd1YWdlGAkgASgJQgiStRgEEgIQI1IIbGFuZ3VhZ2USQQoIaG9saWRheXMYCiADKAsyFC5wYXlzaGFy
      ZS52MS5Ib2xpZGF5Qg+StRgLKgkQ6AciBGRhdGVSCGhvbGlkYXlzEjYKEHJlYWRzX3Blcl9zZWNvbmQYCyABKANCDJK1GAgaBggA
      EMCaDFIOcmVhZHNQZXJTZWNvbmQSOAoRd3JpdGVzX3Blcl9zZWNvbmQYDCABKANCDJK1GAgaBggAEMCaDFIPd3JpdGVzUGVyU2Vj
      b25kIlYKB0hvbGlkYXkSHgoEZGF0ZRgBIAEoCUIKkrUYBggBEgIYBFIEZGF0ZRIrCgxkaXNwbGF5X25hbWUYAiABKAlCCJK1GAQS
      AhBkUgtkaXNwbGF5TmFtZSp3ChFPcmdhbmlzYXRpb25TdGF0ZRIiCh5PUkdBTklTQVRJT05fU1RBVEVfVU5TUEVDSUZJRUQQABId
      ChlPUkdBTklTQVRJT05fU1RBVEVfQUNUSVZFEAESHwobT1JHQU5JU0FUSU9OX1NUQVRFX0FSQ0hJVkVEEAIqmAEKDFJlZ2lzdHJh
      dGlvbhIcChhSRUdJU1RSQVRJT05fVU5TUEVDSUZJRUQQABIVChFSRUdJU1RSQVRJT05fT1BFThABEhsKF1JFR0lTVFJBVElPTl9J
      TlZJVEFUSU9OEAISHQoZUkVHSVNUUkFUSU9OX0VNQUlMX0RPTUFJThADEhcKE1JFR0lTVFJBVElPTl9DTE9TRUQQBCqXAQoSU2Vj
      b25kRmFjdG9yRGVtYW5kEiQKIFNFQ09ORF9GQUNUT1JfREVNQU5EX1VOU1BFQ0lGSUVEEAASHQoZU0VDT05EX0ZBQ1RPUl9ERU1B
      TkRfTk9ORRABEh4KGlNFQ09ORF9GQUNUT1JfREVNQU5EX1JPTEVTEAISHAoYU0VDT05EX0ZBQ1RPUl9ERU1BTkRfQUxMEANCZgoP
      ZGV2LnBheXNoYXJlLnYxUAFaJnBheXNoYXJlLmRldi9nby9wYXlzaGFyZS92MTtwYXlzaGFyZXYxqgILUGF5c2hhcmUuVjHKAgtQ
      YXlzaGFyZVxWMeoCDFBheXNoYXJlOjpWMWIGcHJvdG8z
      """)
}
