// Generated from payshare/v1/user_import.proto by protoc-gen-payshare, do not edit.

public import Protobuf

extension PayshareV1 {
  /// What holds for all rows of an import.
  public struct UserImportSettings: DescribedMessage {
    /// Checks all rows, and says what would become of them, but makes nothing and keeps no results (AIP-163).
    public var validateOnly: Bool = false
    /// A role on the organisation that comes with each invitation, such as `admin`; the caller must hold it.
    /// Empty means
    /// none.
    public var role: String = ""
    /// The language of rows that state none, by its RFC 5646 tag; empty means that of the organisation.
    public var languageCode: String = ""
    /// Sends no invitations. `ResendInvitation` sends them later.
    public var skipInvitationMails: Bool = false

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.UserImportSettings" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.validateOnly = try reader.bool()
        case 18: self.role = try reader.string(limit: 63)
        case 26: self.languageCode = try reader.string(limit: 35)
        case 32: self.skipInvitationMails = try reader.bool()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.bool(self.validateOnly, field: 1)
      writer.string(self.role, field: 2)
      writer.string(self.languageCode, field: 3)
      writer.bool(self.skipInvitationMails, field: 4)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.role, "role", StringRules(maximumLength: 63))
      violations.string(self.languageCode, "language_code", StringRules(maximumLength: 35))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `role`, in Unicode scalars.
      public static var roleLength: Int { 63 }
      /// The greatest length of `language_code`, in Unicode scalars.
      public static var languageCodeLength: Int { 35 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 402 }
    }
  }
}

extension PayshareV1 {
  /// A person who is to be invited. What is wrong in a field other than `row` makes only the row invalid. The
  /// fields are
  /// those of `User`.
  public struct UserRow: DescribedMessage {
    /// The number of the row, which names it within its import.
    public var row: Int32 = 0
    /// The address.
    public var email: String = ""
    /// What the person is called; they may choose another name.
    public var displayName: String = ""
    /// The telephone number in the form of E.164: `+`, the code of the country, and the number, without
    /// spaces.
    public var phone: String = ""
    /// The language of mails to the person, by its RFC 5646 tag; empty means that of the settings.
    public var languageCode: String = ""
    /// The person's time zone, by its IANA name; empty means that of the organisation.
    public var timeZone: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.UserRow" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.row = try reader.int32()
        case 18: self.email = try reader.string(limit: 254)
        case 26: self.displayName = try reader.string(limit: 100)
        case 34: self.phone = try reader.string(limit: 16)
        case 42: self.languageCode = try reader.string(limit: 35)
        case 50: self.timeZone = try reader.string(limit: 64)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.int32(self.row, field: 1)
      writer.string(self.email, field: 2)
      writer.string(self.displayName, field: 3)
      writer.string(self.phone, field: 4)
      writer.string(self.languageCode, field: 5)
      writer.string(self.timeZone, field: 6)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.integer(self.row, "row", required: true, in: 1...1000000)
      violations.string(self.email, "email", required: true, StringRules(format: .email))
      violations.string(self.displayName, "display_name", StringRules(maximumLength: 100, isNotBlank: true))
      violations.string(self.phone, "phone", StringRules(maximumLength: 16, pattern: Self.phonePattern))
      violations.string(self.languageCode, "language_code", StringRules(maximumLength: 35))
      violations.string(self.timeZone, "time_zone", StringRules(maximumLength: 64))
    }

    private static let phonePattern = Pattern(checked: #"\+[1-9][0-9]{6,14}"#)

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The values of `row`.
      public static var row: ClosedRange<Int32> { 1...1000000 }
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
      /// The message.
      public static var message: Int { 1132 }
    }
  }
}

extension PayshareV1 {
  /// A person was invited, or would be.
  public struct UserRowCreated: DescribedMessage {
    /// The user's id, a UUID; empty if rows are only checked.
    public var userID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.UserRowCreated" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.userID = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.userID, field: 1)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 38 }
    }
  }
}

extension PayshareV1 {
  /// There is an account with the address of a row already; one of somebody who was invited, or was deleted,
  /// counts.
  public struct UserRowDuplicate: DescribedMessage {
    /// The earlier row of the same import that made it; 0 if another call made it.
    public var earlierRow: Int32 = 0

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.UserRowDuplicate" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.earlierRow = try reader.int32()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.int32(self.earlierRow, field: 1)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 11 }
    }
  }
}

extension PayshareV1 {
  /// A row breaks rules.
  public struct UserRowInvalid: DescribedMessage {
    /// Every broken rule.
    public var fieldViolations: [PayshareV1.UserRowViolation] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.UserRowInvalid" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.fieldViolations)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.fieldViolations, field: 1)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 0 }
      /// One of `field_violations`, with its tag and length.
      public static var fieldViolations: Int { 4812 }
    }
  }
}

extension PayshareV1 {
  /// A rule that a row breaks.
  public struct UserRowViolation: DescribedMessage {
    /// The field of `UserRow`, such as `email`.
    public var field: String = ""
    /// A stable name of the rule for programs, such as `MALFORMED`.
    public var reason: String = ""
    /// What is wrong, for people.
    public var description: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.UserRowViolation" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.field = try reader.string()
        case 18: self.reason = try reader.string()
        case 26: self.description = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.field, field: 1)
      writer.string(self.reason, field: 2)
      writer.string(self.description, field: 3)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 4809 }
    }
  }
}

extension PayshareAPIFileDescriptors {
  static let payshareV1UserImport = FileDescriptor(
    name: "payshare/v1/user_import.proto",
    dependencies: ["payshare/options/field.proto"],
    base64: """
      Ch1wYXlzaGFyZS92MS91c2VyX2ltcG9ydC5wcm90bxILcGF5c2hhcmUudjEaHHBheXNoYXJlL29wdGlvbnMvZmllbGQucHJvdG8i
      ugEKElVzZXJJbXBvcnRTZXR0aW5ncxIjCg12YWxpZGF0ZV9vbmx5GAEgASgIUgx2YWxpZGF0ZU9ubHkSHAoEcm9sZRgCIAEoCUII
      krUYBBICED9SBHJvbGUSLQoNbGFuZ3VhZ2VfY29kZRgDIAEoCUIIkrUYBBICECNSDGxhbmd1YWdlQ29kZRIyChVza2lwX2ludml0
      YXRpb25fbWFpbHMYBCABKAhSE3NraXBJbnZpdGF0aW9uTWFpbHMikgIKB1VzZXJSb3cSIAoDcm93GAEgASgFQg6StRgKCAEaBggC
      EICJelIDcm93EiQKBWVtYWlsGAIgASgJQg6StRgGCAESAhgCuLUYAlIFZW1haWwSMQoMZGlzcGxheV9uYW1lGAMgASgJQg6StRgG
      EgQQZCgBuLUYAVILZGlzcGxheU5hbWUSNgoFcGhvbmUYBCABKAlCIJK1GBgSFhAQIhJcK1sxLTldWzAtOV17NiwxNH24tRgCUgVw
      aG9uZRItCg1sYW5ndWFnZV9jb2RlGAUgASgJQgiStRgEEgIQI1IMbGFuZ3VhZ2VDb2RlEiUKCXRpbWVfem9uZRgGIAEoCUIIkrUY
      BBICEEBSCHRpbWVab25lIjMKDlVzZXJSb3dDcmVhdGVkEiEKB3VzZXJfaWQYASABKAlCCLK1GAQSAhgBUgZ1c2VySWQiMwoQVXNl
      clJvd0R1cGxpY2F0ZRIfCgtlYXJsaWVyX3JvdxgBIAEoBVIKZWFybGllclJvdyJlCg5Vc2VyUm93SW52YWxpZBJTChBmaWVsZF92
      aW9sYXRpb25zGAEgAygLMh0ucGF5c2hhcmUudjEuVXNlclJvd1Zpb2xhdGlvbkIJsrUYBSoDEIACUg9maWVsZFZpb2xhdGlvbnMi
      gQEKEFVzZXJSb3dWaW9sYXRpb24SHgoFZmllbGQYASABKAlCCLK1GAQSAhBkUgVmaWVsZBIgCgZyZWFzb24YAiABKAlCCLK1GAQS
      AhBkUgZyZWFzb24SKwoLZGVzY3JpcHRpb24YAyABKAlCCbK1GAUSAxDoB1ILZGVzY3JpcHRpb25CZgoPZGV2LnBheXNoYXJlLnYx
      UAFaJnBheXNoYXJlLmRldi9nby9wYXlzaGFyZS92MTtwYXlzaGFyZXYxqgILUGF5c2hhcmUuVjHKAgtQYXlzaGFyZVxWMeoCDFBh
      eXNoYXJlOjpWMWIGcHJvdG8z
      """)
}
