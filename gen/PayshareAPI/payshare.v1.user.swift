// Generated from payshare/v1/user.proto by protoc-gen-payshare, do not edit.

public import GoogleAPI
public import Protobuf

extension PayshareV1 {
  /// A person with an account.
  public struct User: DescribedMessage {
    /// Output only. The user's id, a UUID.
    public var id: String = ""
    /// The address the user logs in with, shown as it was entered. Two addresses that differ only in case
    /// (Unicode's full
    /// case folding) or in composition are the same.
    public var email: String = ""
    /// The name others see, in any script; not only white space, and kept verbatim, white space around it
    /// included.
    public var displayName: String = ""
    /// Output only. When the user registered.
    public var createTime: GoogleProtobuf.Timestamp?
    /// Output only. When the user last changed.
    public var updateTime: GoogleProtobuf.Timestamp?
    /// Output only. The version of the user, opaque.
    public var etag: String = ""

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
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.id, "id")
      violations.string(self.email, "email", required: true, StringRules(format: .email))
      violations.string(
        self.displayName,
        "display_name",
        required: true,
        StringRules(maximumLength: 100, isNotBlank: true)
      )
      violations.message(self.createTime, "create_time")
      violations.message(self.updateTime, "update_time")
      violations.string(self.etag, "etag")
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `display_name`, in Unicode scalars.
      public static var displayNameLength: Int { 100 }
    }
  }
}

extension PayshareAPIFileDescriptors {
  static let payshareV1User = FileDescriptor(
    name: "payshare/v1/user.proto",
    dependencies: ["google/protobuf/timestamp.proto", "payshare/options/field.proto"],
    base64: """
      ChZwYXlzaGFyZS92MS91c2VyLnByb3RvEgtwYXlzaGFyZS52MRofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5wcm90bxoccGF5
      c2hhcmUvb3B0aW9ucy9maWVsZC5wcm90byL/AQoEVXNlchIOCgJpZBgBIAEoCVICaWQSJAoFZW1haWwYAiABKAlCDpK1GAYIARIC
      GAK4tRgCUgVlbWFpbBIzCgxkaXNwbGF5X25hbWUYAyABKAlCEJK1GAgIARIEEGQoAbi1GAFSC2Rpc3BsYXlOYW1lEjsKC2NyZWF0
      ZV90aW1lGAQgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIKY3JlYXRlVGltZRI7Cgt1cGRhdGVfdGltZRgFIAEoCzIa
      Lmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCnVwZGF0ZVRpbWUSEgoEZXRhZxgGIAEoCVIEZXRhZ0JmCg9kZXYucGF5c2hhcmUu
      djFQAVomcGF5c2hhcmUuZGV2L2dvL3BheXNoYXJlL3YxO3BheXNoYXJldjGqAgtQYXlzaGFyZS5WMcoCC1BheXNoYXJlXFYx6gIM
      UGF5c2hhcmU6OlYxYgZwcm90bzM=
      """)
}
