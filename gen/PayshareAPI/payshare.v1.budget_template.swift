// Generated from payshare/v1/budget_template.proto by protoc-gen-payshare, do not edit.

public import GoogleAPI
public import Protobuf

extension PayshareV1 {
  /// Lines that budgets can be made with. Everybody in the organisation sees it; it belongs to no goal.
  ///
  /// Its amounts are of no days: those of a line are the amounts of a budget's periods in order, and begin
  /// again where the
  /// budget has more periods. So one amount is one for each period, and twelve are those of each year of
  /// months.
  public struct BudgetTemplate: DescribedMessage {
    /// Output only. The template's id, a UUID.
    public var id: String = ""
    /// What it is called; not only white space, and kept verbatim. Names of an organisation's templates
    /// differ, whatever
    /// their case. Required.
    public var displayName: String = ""
    /// What it is for.
    public var description: String = ""
    /// The currency of all its amounts, a current one. Required to make a template; it never changes.
    public var currencyCode: String = ""
    /// Its lines. Those that state amounts state one, or all of them the same number. Only
    /// `GetBudgetTemplate` answers with
    /// them.
    public var lines: [PayshareV1.BudgetLine] = []
    /// Output only. How many lines it has, at most 1 000.
    public var lineCount: Int32 = 0
    /// Output only. The id of the user who made it.
    public var creatorUserID: String = ""
    /// Output only. When it was made.
    public var createTime: GoogleProtobuf.Timestamp?
    /// Output only. When it last changed.
    public var updateTime: GoogleProtobuf.Timestamp?
    /// Output only. The version of the template, opaque; changes name it.
    public var etag: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.BudgetTemplate" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.id = try reader.string(limit: 1024)
        case 18: self.displayName = try reader.string(limit: 100)
        case 26: self.description = try reader.string(limit: 1000)
        case 34: self.currencyCode = try reader.string(limit: 3)
        case 42: try reader.message(appendingTo: &self.lines, limit: 1000)
        case 48: self.lineCount = try reader.int32()
        case 58: self.creatorUserID = try reader.string(limit: 1024)
        case 66: try reader.message(into: &self.createTime)
        case 74: try reader.message(into: &self.updateTime)
        case 82: self.etag = try reader.string(limit: 1024)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.id, field: 1)
      writer.string(self.displayName, field: 2)
      writer.string(self.description, field: 3)
      writer.string(self.currencyCode, field: 4)
      writer.messages(self.lines, field: 5)
      writer.int32(self.lineCount, field: 6)
      writer.string(self.creatorUserID, field: 7)
      writer.message(self.createTime, field: 8)
      writer.message(self.updateTime, field: 9)
      writer.string(self.etag, field: 10)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.id, "id")
      violations.string(self.displayName, "display_name", StringRules(maximumLength: 100, isNotBlank: true))
      violations.string(self.description, "description", StringRules(maximumLength: 1000))
      violations.string(self.currencyCode, "currency_code", StringRules(format: .currencyCode))
      if violations.count(self.lines.count, "lines", maximum: 1000) {
        violations.messages(self.lines, "lines")
        violations.unique(self.lines.lazy.map(\.categoryID), "lines", by: "category_id")
      }
      violations.string(self.creatorUserID, "creator_user_id")
      violations.message(self.createTime, "create_time")
      violations.message(self.updateTime, "update_time")
      violations.string(self.etag, "etag")
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `display_name`, in Unicode scalars.
      public static var displayNameLength: Int { 100 }
      /// The greatest length of `description`, in Unicode scalars.
      public static var descriptionLength: Int { 1000 }
      /// The greatest number of elements of `lines`.
      public static var linesCount: Int { 1000 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 4618 }
      /// One of `lines`, with its tag and length.
      public static var lines: Int { 1181 }
    }
  }
}

extension PayshareAPIFileDescriptors {
  static let payshareV1BudgetTemplate = FileDescriptor(
    name: "payshare/v1/budget_template.proto",
    dependencies: [
      "google/protobuf/timestamp.proto",
      "payshare/options/field.proto",
      "payshare/v1/budget.proto",
    ],
    base64: """
      CiFwYXlzaGFyZS92MS9idWRnZXRfdGVtcGxhdGUucHJvdG8SC3BheXNoYXJlLnYxGh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1w
      LnByb3RvGhxwYXlzaGFyZS9vcHRpb25zL2ZpZWxkLnByb3RvGhhwYXlzaGFyZS92MS9idWRnZXQucHJvdG8i5QMKDkJ1ZGdldFRl
      bXBsYXRlEhgKAmlkGAEgASgJQgiytRgEEgIYAVICaWQSLQoMZGlzcGxheV9uYW1lGAIgASgJQgqStRgGEgQQZCgBUgtkaXNwbGF5
      TmFtZRIrCgtkZXNjcmlwdGlvbhgDIAEoCUIJkrUYBRIDEOgHUgtkZXNjcmlwdGlvbhItCg1jdXJyZW5jeV9jb2RlGAQgASgJQgiS
      tRgEEgIYA1IMY3VycmVuY3lDb2RlEkUKBWxpbmVzGAUgAygLMhcucGF5c2hhcmUudjEuQnVkZ2V0TGluZUIWkrUYEioQEOgHIgtj
      YXRlZ29yeV9pZFIFbGluZXMSHQoKbGluZV9jb3VudBgGIAEoBVIJbGluZUNvdW50EjAKD2NyZWF0b3JfdXNlcl9pZBgHIAEoCUII
      srUYBBICGAFSDWNyZWF0b3JVc2VySWQSOwoLY3JlYXRlX3RpbWUYCCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgpj
      cmVhdGVUaW1lEjsKC3VwZGF0ZV90aW1lGAkgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIKdXBkYXRlVGltZRIcCgRl
      dGFnGAogASgJQgiytRgEEgIQFFIEZXRhZ0JmCg9kZXYucGF5c2hhcmUudjFQAVomcGF5c2hhcmUuZGV2L2dvL3BheXNoYXJlL3Yx
      O3BheXNoYXJldjGqAgtQYXlzaGFyZS5WMcoCC1BheXNoYXJlXFYx6gIMUGF5c2hhcmU6OlYxYgZwcm90bzM=
      """)
}
