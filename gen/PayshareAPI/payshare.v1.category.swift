// Generated from payshare/v1/category.proto by protoc-gen-payshare, do not edit.

public import GoogleAPI
public import Protobuf

extension PayshareV1 {
  /// What money is spent on, such as "Groceries". The categories of an organisation are a tree: what is spent
  /// on one is
  /// spent on all above it, too.
  ///
  /// A category is in use unless it, or one above it, is archived, or it was merged into another one. Names
  /// differ among
  /// those with the same parent that are neither archived nor merged, whatever their case.
  public struct Category: DescribedMessage {
    /// Output only. The category's id, a UUID.
    public var id: String = ""
    /// What the category is called; not only white space, and kept verbatim, white space around it included.
    public var displayName: String = ""
    /// The id of the category above it; empty at the top. `MoveCategory` changes it.
    public var parentCategoryID: String = ""
    /// Output only. Which category of the default set it is, such as `groceries`, for programs that translate
    /// or map it;
    /// empty for others. It stays when the category is renamed.
    public var code: String = ""
    /// Output only. The id of the category into which it was merged; empty if it was not. What names the
    /// category means
    /// that one.
    public var mergedIntoCategoryID: String = ""
    /// Output only. When it was archived; absent if it is not.
    public var archiveTime: GoogleProtobuf.Timestamp?
    /// Output only. When it was made.
    public var createTime: GoogleProtobuf.Timestamp?
    /// Output only. When it last changed.
    public var updateTime: GoogleProtobuf.Timestamp?
    /// Output only. The version of the category, opaque; changes name it.
    public var etag: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.Category" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.id = try reader.string(limit: 1024)
        case 18: self.displayName = try reader.string(limit: 100)
        case 26: self.parentCategoryID = try reader.string(limit: 36)
        case 34: self.code = try reader.string(limit: 1024)
        case 42: self.mergedIntoCategoryID = try reader.string(limit: 1024)
        case 50: try reader.message(into: &self.archiveTime)
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
      writer.string(self.parentCategoryID, field: 3)
      writer.string(self.code, field: 4)
      writer.string(self.mergedIntoCategoryID, field: 5)
      writer.message(self.archiveTime, field: 6)
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
      violations.string(self.parentCategoryID, "parent_category_id", StringRules(format: .uuid))
      violations.string(self.code, "code")
      violations.string(self.mergedIntoCategoryID, "merged_into_category_id")
      violations.message(self.archiveTime, "archive_time")
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
      /// The message.
      public static var message: Int { 819 }
    }
  }
}

extension PayshareAPIFileDescriptors {
  static let payshareV1Category = FileDescriptor(
    name: "payshare/v1/category.proto",
    dependencies: ["google/protobuf/timestamp.proto", "payshare/options/field.proto"],
    base64: """
      ChpwYXlzaGFyZS92MS9jYXRlZ29yeS5wcm90bxILcGF5c2hhcmUudjEaH2dvb2dsZS9wcm90b2J1Zi90aW1lc3RhbXAucHJvdG8a
      HHBheXNoYXJlL29wdGlvbnMvZmllbGQucHJvdG8iwwMKCENhdGVnb3J5EhgKAmlkGAEgASgJQgiytRgEEgIYAVICaWQSLwoMZGlz
      cGxheV9uYW1lGAIgASgJQgyStRgICAESBBBkKAFSC2Rpc3BsYXlOYW1lEjYKEnBhcmVudF9jYXRlZ29yeV9pZBgDIAEoCUIIkrUY
      BBICGAFSEHBhcmVudENhdGVnb3J5SWQSHAoEY29kZRgEIAEoCUIIsrUYBBICEChSBGNvZGUSPwoXbWVyZ2VkX2ludG9fY2F0ZWdv
      cnlfaWQYBSABKAlCCLK1GAQSAhgBUhRtZXJnZWRJbnRvQ2F0ZWdvcnlJZBI9CgxhcmNoaXZlX3RpbWUYBiABKAsyGi5nb29nbGUu
      cHJvdG9idWYuVGltZXN0YW1wUgthcmNoaXZlVGltZRI7CgtjcmVhdGVfdGltZRgHIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1l
      c3RhbXBSCmNyZWF0ZVRpbWUSOwoLdXBkYXRlX3RpbWUYCCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgp1cGRhdGVU
      aW1lEhwKBGV0YWcYCSABKAlCCLK1GAQSAhAUUgRldGFnQmYKD2Rldi5wYXlzaGFyZS52MVABWiZwYXlzaGFyZS5kZXYvZ28vcGF5
      c2hhcmUvdjE7cGF5c2hhcmV2MaoCC1BheXNoYXJlLlYxygILUGF5c2hhcmVcVjHqAgxQYXlzaGFyZTo6VjFiBnByb3RvMw==
      """)
}
