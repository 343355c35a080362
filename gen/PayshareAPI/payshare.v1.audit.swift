// Generated from payshare/v1/audit.proto by protoc-gen-payshare, do not edit.

public import Protobuf

extension PayshareV1 {
  /// An entry, and what it changed field by field.
  public struct AuditEntry: DescribedMessage {
    private var entryBox: Box<PayshareV1.JournalEntry>?
    /// The entry.
    public var entry: PayshareV1.JournalEntry? {
      get { entryBox?.value }
      set { entryBox = newValue.map { Box($0) } }
    }
    /// The fields that are different, in the order of the contract; of what was made or removed, all that are
    /// set.
    public var differences: [PayshareV1.FieldDifference] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.AuditEntry" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.entryBox)
        case 18: try reader.message(appendingTo: &self.differences)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.entryBox, field: 1)
      writer.messages(self.differences, field: 2)
    }
  }
}

extension PayshareV1 {
  /// A field that is different.
  public struct FieldDifference: DescribedMessage {
    /// The path of the field in the event, such as `expense.total.amount_minor` or
    /// `expense.shares[1].user_id`.
    public var path: String = ""
    /// What it was, as in JSON but without quotes; empty where it was not set. Personal data stays masked.
    public var oldValue: String = ""
    /// What it is since, likewise.
    public var newValue: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.FieldDifference" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.path = try reader.string()
        case 18: self.oldValue = try reader.string()
        case 26: self.newValue = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.path, field: 1)
      writer.string(self.oldValue, field: 2)
      writer.string(self.newValue, field: 3)
    }
  }
}

extension PayshareV1 {
  /// Something in a chain that does not fit.
  public struct AuditFault: DescribedMessage {
    /// What is wrong.
    public var kind: PayshareV1.AuditFault.Kind = .unspecified
    /// The position; of `ENTRIES_UNSEALABLE`, the sequence number of the first of them.
    public var position: Int64 = 0
    /// How many entries; only of `ENTRIES_UNSEALABLE`.
    public var count: Int64 = 0

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.AuditFault" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.kind = try reader.enumeration()
        case 16: self.position = try reader.int64()
        case 24: self.count = try reader.int64()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.enumeration(self.kind, field: 1)
      writer.int64(self.position, field: 2)
      writer.int64(self.count, field: 3)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 33 }
    }

    /// The kinds of faults.
    public enum Kind: ProtobufEnum {
      /// Not stated.
      case unspecified
      /// The entry was altered, or it or one before it is missing.
      case entryAltered
      /// The signature is by none of the keys that the server knows.
      case signatureUnknown
      /// The chain is not the one that was signed, or noted elsewhere.
      case chainRewritten
      /// Committed entries have no place in the chain and will get none.
      case entriesUnsealable
      /// A value that this version of the contract does not name.
      case unrecognized(Int32)

      /// The value that has this number on the wire.
      public init(rawValue: Int32) {
        self =
          switch rawValue {
          case 0: .unspecified
          case 1: .entryAltered
          case 2: .signatureUnknown
          case 3: .chainRewritten
          case 4: .entriesUnsealable
          default: .unrecognized(rawValue)
          }
      }

      /// The number on the wire.
      public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .entryAltered: 1
        case .signatureUnknown: 2
        case .chainRewritten: 3
        case .entriesUnsealable: 4
        case .unrecognized(let number): number
        }
      }

      /// Whether this version of the contract names the value.
      public var isDefined: Bool { if case .unrecognized = self { false } else { true } }
    }
  }
}

extension PayshareV1 {
  /// An entry with everything that its hash is computed from. The hash is SHA-256 of these bytes, numbers
  /// with the highest
  /// byte first and an absent id as 16 zero bytes:
  ///
  /// 1. the hash of the entry before it (32 bytes); of the first one, the SHA-256 of the organisation's id,
  /// 2. `entry.position` (8 bytes), `entry.organisation_id` (16), `entry.id` (16), `sequence` (8),
  /// 3. `entry.create_time` in microseconds since the beginning of 2000 (8), `entry.actor_user_id` (16),
  /// 4. the length of `entry.service` in UTF-8 (4) and `entry.service`, `entry.request_id` (16), `kind` (4),
  /// 5. `entry.resource_id` (16), the length of `event` (4) and `event`,
  /// 6. `entry.trace_id` (16), only where there is one.
  public struct SealedEntry: DescribedMessage {
    private var entryBox: Box<PayshareV1.JournalEntry>?
    /// The entry, with its hash.
    public var entry: PayshareV1.JournalEntry? {
      get { entryBox?.value }
      set { entryBox = newValue.map { Box($0) } }
    }
    /// The number that it drew when it was made.
    public var sequence: Int64 = 0
    /// The number of the field of `JournalEvent` that it has.
    public var kind: Int32 = 0
    /// The event as it is stored, a `JournalEvent` on the wire.
    public var event: [UInt8] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.SealedEntry" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.entryBox)
        case 16: self.sequence = try reader.int64()
        case 24: self.kind = try reader.int32()
        case 34: self.event = try reader.bytes()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.entryBox, field: 1)
      writer.int64(self.sequence, field: 2)
      writer.int32(self.kind, field: 3)
      writer.bytes(self.event, field: 4)
    }
  }
}

extension PayshareV1 {
  /// A part of an export.
  public struct AuditPart: DescribedMessage {
    /// What it is.
    public var part: Part?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.AuditPart" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10:
          var value = PayshareV1.SealedEntry()
          if case .entry(let current)? = self.part { value = current }
          self.part = nil
          defer { self.part = .entry(value) }
          try reader.message(intoCase: &value)
        case 18:
          var value = PayshareV1.JournalHead()
          if case .head(let current)? = self.part { value = current }
          self.part = nil
          defer { self.part = .head(value) }
          try reader.message(intoCase: &value)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      switch self.part {
      case .entry(let value)?: writer.message(.some(value), field: 1)
      case .head(let value)?: writer.message(.some(value), field: 2)
      case nil: break
      }
    }

    /// What it is.
    public enum Part: Sendable, Hashable {
      /// The next entry of the chain.
      case entry(PayshareV1.SealedEntry)
      /// A signature of the entry that came last.
      case head(PayshareV1.JournalHead)
    }
  }
}

extension PayshareAPIFileDescriptors {
  static let payshareV1Audit = FileDescriptor(
    name: "payshare/v1/audit.proto",
    dependencies: ["payshare/v1/journal.proto", "payshare/v1/journal_service.proto"],
    base64: """
      ChdwYXlzaGFyZS92MS9hdWRpdC5wcm90bxILcGF5c2hhcmUudjEaGXBheXNoYXJlL3YxL2pvdXJuYWwucHJvdG8aIXBheXNoYXJl
      L3YxL2pvdXJuYWxfc2VydmljZS5wcm90byJ9CgpBdWRpdEVudHJ5Ei8KBWVudHJ5GAEgASgLMhkucGF5c2hhcmUudjEuSm91cm5h
      bEVudHJ5UgVlbnRyeRI+CgtkaWZmZXJlbmNlcxgCIAMoCzIcLnBheXNoYXJlLnYxLkZpZWxkRGlmZmVyZW5jZVILZGlmZmVyZW5j
      ZXMiXwoPRmllbGREaWZmZXJlbmNlEhIKBHBhdGgYASABKAlSBHBhdGgSGwoJb2xkX3ZhbHVlGAIgASgJUghvbGRWYWx1ZRIbCglu
      ZXdfdmFsdWUYAyABKAlSCG5ld1ZhbHVlIuUBCgpBdWRpdEZhdWx0EjAKBGtpbmQYASABKA4yHC5wYXlzaGFyZS52MS5BdWRpdEZh
      dWx0LktpbmRSBGtpbmQSGgoIcG9zaXRpb24YAiABKANSCHBvc2l0aW9uEhQKBWNvdW50GAMgASgDUgVjb3VudCJzCgRLaW5kEhQK
      EEtJTkRfVU5TUEVDSUZJRUQQABIRCg1FTlRSWV9BTFRFUkVEEAESFQoRU0lHTkFUVVJFX1VOS05PV04QAhITCg9DSEFJTl9SRVdS
      SVRURU4QAxIWChJFTlRSSUVTX1VOU0VBTEFCTEUQBCKEAQoLU2VhbGVkRW50cnkSLwoFZW50cnkYASABKAsyGS5wYXlzaGFyZS52
      MS5Kb3VybmFsRW50cnlSBWVudHJ5EhoKCHNlcXVlbmNlGAIgASgDUghzZXF1ZW5jZRISCgRraW5kGAMgASgFUgRraW5kEhQKBWV2
      ZW50GAQgASgMUgVldmVudCJ1CglBdWRpdFBhcnQSMAoFZW50cnkYASABKAsyGC5wYXlzaGFyZS52MS5TZWFsZWRFbnRyeUgAUgVl
      bnRyeRIuCgRoZWFkGAIgASgLMhgucGF5c2hhcmUudjEuSm91cm5hbEhlYWRIAFIEaGVhZEIGCgRwYXJ0QmYKD2Rldi5wYXlzaGFy
      ZS52MVABWiZwYXlzaGFyZS5kZXYvZ28vcGF5c2hhcmUvdjE7cGF5c2hhcmV2MaoCC1BheXNoYXJlLlYxygILUGF5c2hhcmVcVjHq
      AgxQYXlzaGFyZTo6VjFiBnByb3RvMw==
      """)
}
