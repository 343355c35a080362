// Generated from payshare/v1/mail.proto by protoc-gen-payshare, do not edit.

public import GoogleAPI
public import Protobuf

extension PayshareV1 {
  /// A mail to one person.
  public struct Mail: DescribedMessage {
    /// Output only. The mail's id, a UUID.
    public var id: String = ""
    /// Output only. The kind of mail, such as `test`.
    public var template: String = ""
    /// Output only. The recipient's address.
    public var recipient: String = ""
    /// Output only. The language of its text, such as `en`: the nearest available one to the language that
    /// was requested.
    public var languageCode: String = ""
    /// Output only. The subject.
    public var subject: String = ""
    /// Output only. The text; empty in lists. It may hold secrets, such as a link that sets a password.
    public var text: String = ""
    /// Output only. The same as HTML; empty in lists.
    public var html: String = ""
    /// Output only. The state.
    public var state: PayshareV1.Mail.State = .unspecified
    /// Output only. The `Message-ID` that was sent, which logs of mail servers contain; empty before that.
    public var messageID: String = ""
    /// Output only. Why the last attempt to send it failed, with the mail server's reply if there was one.
    public var lastError: String = ""
    /// Output only. When the mail was created.
    public var createTime: GoogleProtobuf.Timestamp?
    /// Output only. When it was sent; unset before that.
    public var sendTime: GoogleProtobuf.Timestamp?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.Mail" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.id = try reader.string()
        case 18: self.template = try reader.string()
        case 26: self.recipient = try reader.string()
        case 34: self.languageCode = try reader.string()
        case 42: self.subject = try reader.string()
        case 50: self.text = try reader.string()
        case 58: self.html = try reader.string()
        case 64: self.state = try reader.enumeration()
        case 74: self.messageID = try reader.string()
        case 82: self.lastError = try reader.string()
        case 90: try reader.message(into: &self.createTime)
        case 98: try reader.message(into: &self.sendTime)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.id, field: 1)
      writer.string(self.template, field: 2)
      writer.string(self.recipient, field: 3)
      writer.string(self.languageCode, field: 4)
      writer.string(self.subject, field: 5)
      writer.string(self.text, field: 6)
      writer.string(self.html, field: 7)
      writer.enumeration(self.state, field: 8)
      writer.string(self.messageID, field: 9)
      writer.string(self.lastError, field: 10)
      writer.message(self.createTime, field: 11)
      writer.message(self.sendTime, field: 12)
    }

    /// The states of a mail.
    public enum State: ProtobufEnum {
      /// Not stated.
      case unspecified
      /// It will be sent. It waits while no server has a mail server; and if the mail server fails for days,
      /// until an
      /// operator retries its job.
      case waiting
      /// The mail server has accepted it.
      case sent
      /// The mail server has permanently refused it.
      case failed
      /// A value that this version of the contract does not name.
      case unrecognized(Int32)

      /// The value that has this number on the wire.
      public init(rawValue: Int32) {
        self =
          switch rawValue {
          case 0: .unspecified
          case 1: .waiting
          case 2: .sent
          case 3: .failed
          default: .unrecognized(rawValue)
          }
      }

      /// The number on the wire.
      public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .waiting: 1
        case .sent: 2
        case .failed: 3
        case .unrecognized(let number): number
        }
      }

      /// Whether this version of the contract names the value.
      public var isDefined: Bool { if case .unrecognized = self { false } else { true } }
    }
  }
}

extension PayshareV1 {
  /// The payload of the jobs that send mails.
  public struct SendMail: DescribedMessage {
    /// The mail's id.
    public var mailID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.SendMail" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.mailID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.mailID, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.mailID, "mail_id", StringRules(format: .uuid))
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 38 }
    }
  }
}

extension PayshareAPIFileDescriptors {
  static let payshareV1Mail = FileDescriptor(
    name: "payshare/v1/mail.proto",
    dependencies: ["google/protobuf/timestamp.proto", "payshare/options/field.proto"],
    base64: """
      ChZwYXlzaGFyZS92MS9tYWlsLnByb3RvEgtwYXlzaGFyZS52MRofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5wcm90bxoccGF5
      c2hhcmUvb3B0aW9ucy9maWVsZC5wcm90byKHBAoETWFpbBIYCgJpZBgBIAEoCUIIsrUYBBICGAFSAmlkEhoKCHRlbXBsYXRlGAIg
      ASgJUgh0ZW1wbGF0ZRIiCglyZWNpcGllbnQYAyABKAlCBLi1GAJSCXJlY2lwaWVudBIjCg1sYW5ndWFnZV9jb2RlGAQgASgJUgxs
      YW5ndWFnZUNvZGUSHgoHc3ViamVjdBgFIAEoCUIEuLUYAlIHc3ViamVjdBIcCgR0ZXh0GAYgASgJQgigtRgBuLUYAlIEdGV4dBIc
      CgRodG1sGAcgASgJQgigtRgBuLUYAlIEaHRtbBItCgVzdGF0ZRgIIAEoDjIXLnBheXNoYXJlLnYxLk1haWwuU3RhdGVSBXN0YXRl
      Eh0KCm1lc3NhZ2VfaWQYCSABKAlSCW1lc3NhZ2VJZBIdCgpsYXN0X2Vycm9yGAogASgJUglsYXN0RXJyb3ISOwoLY3JlYXRlX3Rp
      bWUYCyABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgpjcmVhdGVUaW1lEjcKCXNlbmRfdGltZRgMIAEoCzIaLmdvb2ds
      ZS5wcm90b2J1Zi5UaW1lc3RhbXBSCHNlbmRUaW1lIkEKBVN0YXRlEhUKEVNUQVRFX1VOU1BFQ0lGSUVEEAASCwoHV0FJVElORxAB
      EggKBFNFTlQQAhIKCgZGQUlMRUQQAyItCghTZW5kTWFpbBIhCgdtYWlsX2lkGAEgASgJQgiStRgEEgIYAVIGbWFpbElkQmYKD2Rl
      di5wYXlzaGFyZS52MVABWiZwYXlzaGFyZS5kZXYvZ28vcGF5c2hhcmUvdjE7cGF5c2hhcmV2MaoCC1BheXNoYXJlLlYxygILUGF5
      c2hhcmVcVjHqAgxQYXlzaGFyZTo6VjFiBnByb3RvMw==
      """)
}
