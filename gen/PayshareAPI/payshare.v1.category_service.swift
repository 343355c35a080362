// Generated from payshare/v1/category_service.proto by protoc-gen-payshare, do not edit.

public import GoogleAPI
public import Protobuf
public import RPC

extension PayshareV1 {
  /// Asks for a new category.
  public struct CreateCategoryRequest: DescribedMessage {
    private var categoryBox: Box<PayshareV1.Category>?
    /// The category to make.
    public var category: PayshareV1.Category? {
      get { categoryBox?.value }
      set { categoryBox = newValue.map { Box($0) } }
    }
    /// The id of the new category, a UUID chosen by the client, preferably a UUIDv7; the server chooses one
    /// if it is empty.
    /// With it the call can be repeated safely for ever: if the same caller made the category with the same
    /// request,
    /// `request_id` aside, the answer is the category as it is now. Otherwise a taken id gives
    /// `ALREADY_EXISTS`.
    public var categoryID: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.CreateCategoryRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.categoryBox)
        case 18: self.categoryID = try reader.string(limit: 36)
        case 26: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.categoryBox, field: 1)
      writer.string(self.categoryID, field: 2)
      writer.string(self.requestID, field: 3)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.message(self.category, "category", required: true)
      violations.string(self.categoryID, "category_id", StringRules(format: .uuid))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 898 }
    }
  }
}

extension PayshareV1 {
  /// Asks for one category.
  public struct GetCategoryRequest: DescribedMessage {
    /// The category's id.
    public var categoryID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GetCategoryRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.categoryID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.categoryID, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.categoryID, "category_id", required: true, StringRules(format: .uuid))
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 38 }
    }
  }
}

extension PayshareV1 {
  /// Asks for a page of the categories.
  public struct ListCategoriesRequest: DescribedMessage {
    /// The most categories on a page: 50 if it is zero; more than 1 000 means 1 000.
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before, with the same other arguments; empty for the first page. If
    /// a category was
    /// changed in between, the next page gives `INVALID_ARGUMENT` with the reason `PAGE_TOKEN_OUTDATED`.
    public var pageToken: String = ""
    /// Also list categories that are not in use.
    public var showArchived: Bool = false

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListCategoriesRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.pageSize = try reader.int32()
        case 18: self.pageToken = try reader.string(limit: 1024)
        case 24: self.showArchived = try reader.bool()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.int32(self.pageSize, field: 1)
      writer.string(self.pageToken, field: 2)
      writer.bool(self.showArchived, field: 3)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.integer(self.pageSize, "page_size", in: 0...Int32.max)
      violations.string(self.pageToken, "page_token", StringRules(maximumLength: 1024))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `page_token`, in Unicode scalars.
      public static var pageTokenLength: Int { 1024 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 4112 }
    }
  }
}

extension PayshareV1 {
  /// A page of categories.
  public struct ListCategoriesResponse: DescribedMessage {
    /// The categories of this page.
    public var categories: [PayshareV1.Category] = []
    /// The token of the next page; only an empty one means that this was the last page.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListCategoriesResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.categories)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.categories, field: 1)
      writer.string(self.nextPageToken, field: 2)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// One of `categories`, with its tag and length.
      public static var categories: Int { 822 }
    }
  }
}

extension PayshareV1 {
  /// Asks to rename a category.
  public struct UpdateCategoryRequest: DescribedMessage {
    /// The category's id.
    public var categoryID: String = ""
    private var categoryBox: Box<PayshareV1.Category>?
    /// The category with its new values.
    public var category: PayshareV1.Category? {
      get { categoryBox?.value }
      set { categoryBox = newValue.map { Box($0) } }
    }
    /// The fields to change: `display_name`; `*` means all of these.
    public var updateMask: GoogleProtobuf.FieldMask?
    /// The `etag` of the version to change.
    public var etag: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.UpdateCategoryRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.categoryID = try reader.string(limit: 36)
        case 18: try reader.message(into: &self.categoryBox)
        case 26: try reader.message(into: &self.updateMask)
        case 34: self.etag = try reader.string(limit: 64)
        case 42: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.categoryID, field: 1)
      writer.message(self.categoryBox, field: 2)
      writer.message(self.updateMask, field: 3)
      writer.string(self.etag, field: 4)
      writer.string(self.requestID, field: 5)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.categoryID, "category_id", required: true, StringRules(format: .uuid))
      violations.message(self.category, "category", required: true)
      violations.message(self.updateMask, "update_mask", required: true)
      violations.string(self.etag, "etag", required: true, StringRules(maximumLength: 64))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `etag`, in Unicode scalars.
      public static var etagLength: Int { 64 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 103861 }
    }
  }
}

extension PayshareV1 {
  /// Asks to put a category elsewhere in the tree.
  public struct MoveCategoryRequest: DescribedMessage {
    /// The category's id.
    public var categoryID: String = ""
    /// The id of the category under which to put it; empty for the top.
    public var parentCategoryID: String = ""
    /// The `etag` of the version to change.
    public var etag: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.MoveCategoryRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.categoryID = try reader.string(limit: 36)
        case 18: self.parentCategoryID = try reader.string(limit: 36)
        case 26: self.etag = try reader.string(limit: 64)
        case 34: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.categoryID, field: 1)
      writer.string(self.parentCategoryID, field: 2)
      writer.string(self.etag, field: 3)
      writer.string(self.requestID, field: 4)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.categoryID, "category_id", required: true, StringRules(format: .uuid))
      violations.string(self.parentCategoryID, "parent_category_id", StringRules(format: .uuid))
      violations.string(self.etag, "etag", required: true, StringRules(maximumLength: 64))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `etag`, in Unicode scalars.
      public static var etagLength: Int { 64 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 373 }
    }
  }
}

extension PayshareV1 {
  /// Asks to merge a category into another one.
  public struct MergeCategoryRequest: DescribedMessage {
    /// The id of the category that is given up.
    public var categoryID: String = ""
    /// The id of the category that takes its place.
    public var intoCategoryID: String = ""
    /// The `etag` of the category that is given up.
    public var etag: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.MergeCategoryRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.categoryID = try reader.string(limit: 36)
        case 18: self.intoCategoryID = try reader.string(limit: 36)
        case 26: self.etag = try reader.string(limit: 64)
        case 34: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.categoryID, field: 1)
      writer.string(self.intoCategoryID, field: 2)
      writer.string(self.etag, field: 3)
      writer.string(self.requestID, field: 4)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.categoryID, "category_id", required: true, StringRules(format: .uuid))
      violations.string(self.intoCategoryID, "into_category_id", required: true, StringRules(format: .uuid))
      violations.string(self.etag, "etag", required: true, StringRules(maximumLength: 64))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `etag`, in Unicode scalars.
      public static var etagLength: Int { 64 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 373 }
    }
  }
}

extension PayshareV1 {
  /// Asks to archive a category.
  public struct ArchiveCategoryRequest: DescribedMessage {
    /// The category's id.
    public var categoryID: String = ""
    /// The `etag` of the version to archive.
    public var etag: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ArchiveCategoryRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.categoryID = try reader.string(limit: 36)
        case 18: self.etag = try reader.string(limit: 64)
        case 26: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.categoryID, field: 1)
      writer.string(self.etag, field: 2)
      writer.string(self.requestID, field: 3)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.categoryID, "category_id", required: true, StringRules(format: .uuid))
      violations.string(self.etag, "etag", required: true, StringRules(maximumLength: 64))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `etag`, in Unicode scalars.
      public static var etagLength: Int { 64 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 335 }
    }
  }
}

extension PayshareV1 {
  /// Asks to bring an archived category back into use.
  public struct UnarchiveCategoryRequest: DescribedMessage {
    /// The category's id.
    public var categoryID: String = ""
    /// The `etag` of the archived version.
    public var etag: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.UnarchiveCategoryRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.categoryID = try reader.string(limit: 36)
        case 18: self.etag = try reader.string(limit: 64)
        case 26: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.categoryID, field: 1)
      writer.string(self.etag, field: 2)
      writer.string(self.requestID, field: 3)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.categoryID, "category_id", required: true, StringRules(format: .uuid))
      violations.string(self.etag, "etag", required: true, StringRules(maximumLength: 64))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `etag`, in Unicode scalars.
      public static var etagLength: Int { 64 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 335 }
    }
  }
}

extension PayshareV1 {
  /// Keeps the categories of the caller's organisation, which begins with a default set. Everybody in the
  /// organisation sees
  /// all of them.
  ///
  /// Changes name the `etag` of the version that they change: an old one gives `ABORTED` with the reason
  /// `STALE_ETAG`. An
  /// unknown category gives `NOT_FOUND` with the reason `CATEGORY_NOT_FOUND`, and `INVALID_ARGUMENT` with the
  /// reason
  /// `UNKNOWN_CATEGORY` where another field of the request than the one that names what is changed has its
  /// id. A change
  /// that would give two categories with one parent the same name gives `FAILED_PRECONDITION` with the reason
  /// `CATEGORY_NAME_TAKEN`; one that would make the tree deeper than 8 levels `CATEGORY_TOO_DEEP`. A category
  /// that was
  /// merged into another one is no longer changed: `CATEGORY_MERGED`.
  public protocol CategoryService: Service {
    /// Makes a category. An organisation has at most 1 000, those that are archived or merged included; one
    /// more gives
    /// `FAILED_PRECONDITION` with the reason `TOO_MANY_CATEGORIES`.
    func createCategory(_ request: CreateCategoryRequest, _ call: ServerCall) async throws(Status) -> Category
    /// Shows one category.
    func getCategory(_ request: GetCategoryRequest, _ call: ServerCall) async throws(Status) -> Category
    /// Lists the categories as a tree is read: each one before those below it, those with the same parent by
    /// name.
    func listCategories(
      _ request: ListCategoriesRequest,
      _ call: ServerCall
    ) async throws(Status) -> ListCategoriesResponse
    /// Renames a category.
    func updateCategory(_ request: UpdateCategoryRequest, _ call: ServerCall) async throws(Status) -> Category
    /// Puts a category, with all below it, under another one, which may not be itself or below it: that gives
    /// `FAILED_PRECONDITION` with the reason `CATEGORY_CYCLE`.
    func moveCategory(_ request: MoveCategoryRequest, _ call: ServerCall) async throws(Status) -> Category
    /// Merges a category into another one: from then on it means that one, wherever it is named, also where
    /// it was named
    /// before. The categories below it are put under that one. It cannot be undone, and that one may not be
    /// itself or
    /// below it (`CATEGORY_CYCLE`).
    func mergeCategory(_ request: MergeCategoryRequest, _ call: ServerCall) async throws(Status) -> Category
    /// Archives a category: nothing new is entered under it or under what is below it. What was entered
    /// stays. One that is
    /// archived already stays as it is.
    func archiveCategory(
      _ request: ArchiveCategoryRequest,
      _ call: ServerCall
    ) async throws(Status) -> Category
    /// Brings an archived category back into use. One that is not archived stays as it is.
    func unarchiveCategory(
      _ request: UnarchiveCategoryRequest,
      _ call: ServerCall
    ) async throws(Status) -> Category
  }

  /// What the contract says of the methods of `payshare.v1.CategoryService`.
  public enum CategoryServiceMethods {
    /// `CreateCategory`.
    public static let createCategory = MethodDescriptor(
      service: "payshare.v1.CategoryService",
      method: "CreateCategory",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("category.create")]), effect: .write, idempotency: .requestID)
    )
    /// `GetCategory`.
    public static let getCategory = MethodDescriptor(
      service: "payshare.v1.CategoryService",
      method: "GetCategory",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("category.read")]), effect: .read, idempotency: .natural)
    )
    /// `ListCategories`.
    public static let listCategories = MethodDescriptor(
      service: "payshare.v1.CategoryService",
      method: "ListCategories",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("category.read")]), effect: .read, idempotency: .natural)
    )
    /// `UpdateCategory`.
    public static let updateCategory = MethodDescriptor(
      service: "payshare.v1.CategoryService",
      method: "UpdateCategory",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("category.update")]), effect: .write, idempotency: .requestID)
    )
    /// `MoveCategory`.
    public static let moveCategory = MethodDescriptor(
      service: "payshare.v1.CategoryService",
      method: "MoveCategory",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("category.update")]), effect: .write, idempotency: .requestID)
    )
    /// `MergeCategory`.
    public static let mergeCategory = MethodDescriptor(
      service: "payshare.v1.CategoryService",
      method: "MergeCategory",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("category.update")]), effect: .write, idempotency: .requestID)
    )
    /// `ArchiveCategory`.
    public static let archiveCategory = MethodDescriptor(
      service: "payshare.v1.CategoryService",
      method: "ArchiveCategory",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("category.update")]), effect: .write, idempotency: .requestID)
    )
    /// `UnarchiveCategory`.
    public static let unarchiveCategory = MethodDescriptor(
      service: "payshare.v1.CategoryService",
      method: "UnarchiveCategory",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("category.update")]), effect: .write, idempotency: .requestID)
    )
    /// The service with all its methods.
    public static let service = ServiceDescriptor(
      name: "payshare.v1.CategoryService",
      methods: [
        createCategory,
        getCategory,
        listCategories,
        updateCategory,
        moveCategory,
        mergeCategory,
        archiveCategory,
        unarchiveCategory,
      ],
      fileName: "payshare/v1/category_service.proto")
  }

  /// Calls the methods of `payshare.v1.CategoryService` over a channel. Any thread, any task.
  public struct CategoryServiceClient: Sendable {
    private let channel: any Channel

    /// A client whose calls go over `channel`.
    public init(_ channel: any Channel) { self.channel = channel }

    /// Makes a category. An organisation has at most 1 000, those that are archived or merged included; one
    /// more gives
    /// `FAILED_PRECONDITION` with the reason `TOO_MANY_CATEGORIES`.
    ///
    /// A missing `request_id` is generated.
    public func createCategory(
      _ request: CreateCategoryRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Category {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(CategoryServiceMethods.createCategory, request, options)
    }

    /// Shows one category.
    public func getCategory(
      _ request: GetCategoryRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Category {
      try await channel.unary(CategoryServiceMethods.getCategory, request, options)
    }

    /// Lists the categories as a tree is read: each one before those below it, those with the same parent by
    /// name.
    public func listCategories(
      _ request: ListCategoriesRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListCategoriesResponse {
      try await channel.unary(CategoryServiceMethods.listCategories, request, options)
    }

    /// Renames a category.
    ///
    /// A missing `request_id` is generated.
    public func updateCategory(
      _ request: UpdateCategoryRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Category {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(CategoryServiceMethods.updateCategory, request, options)
    }

    /// Puts a category, with all below it, under another one, which may not be itself or below it: that gives
    /// `FAILED_PRECONDITION` with the reason `CATEGORY_CYCLE`.
    ///
    /// A missing `request_id` is generated.
    public func moveCategory(
      _ request: MoveCategoryRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Category {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(CategoryServiceMethods.moveCategory, request, options)
    }

    /// Merges a category into another one: from then on it means that one, wherever it is named, also where
    /// it was named
    /// before. The categories below it are put under that one. It cannot be undone, and that one may not be
    /// itself or
    /// below it (`CATEGORY_CYCLE`).
    ///
    /// A missing `request_id` is generated.
    public func mergeCategory(
      _ request: MergeCategoryRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Category {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(CategoryServiceMethods.mergeCategory, request, options)
    }

    /// Archives a category: nothing new is entered under it or under what is below it. What was entered
    /// stays. One that is
    /// archived already stays as it is.
    ///
    /// A missing `request_id` is generated.
    public func archiveCategory(
      _ request: ArchiveCategoryRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Category {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(CategoryServiceMethods.archiveCategory, request, options)
    }

    /// Brings an archived category back into use. One that is not archived stays as it is.
    ///
    /// A missing `request_id` is generated.
    public func unarchiveCategory(
      _ request: UnarchiveCategoryRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Category {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(CategoryServiceMethods.unarchiveCategory, request, options)
    }
  }
}

extension PayshareV1.CategoryService {
  /// What the contract says of the service.
  public static var descriptor: ServiceDescriptor { PayshareV1.CategoryServiceMethods.service }

  /// The methods with their implementations.
  public var methods: [ServerMethod] {
    [
      ServerMethod(PayshareV1.CategoryServiceMethods.createCategory) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.CreateCategoryRequest.self)
        }
        let response = try await self.createCategory(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.CategoryServiceMethods.getCategory) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.GetCategoryRequest.self)
        }
        let response = try await self.getCategory(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.CategoryServiceMethods.listCategories) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListCategoriesRequest.self)
        }
        let response = try await self.listCategories(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.CategoryServiceMethods.updateCategory) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.UpdateCategoryRequest.self)
        }
        let response = try await self.updateCategory(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.CategoryServiceMethods.moveCategory) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.MoveCategoryRequest.self)
        }
        let response = try await self.moveCategory(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.CategoryServiceMethods.mergeCategory) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.MergeCategoryRequest.self)
        }
        let response = try await self.mergeCategory(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.CategoryServiceMethods.archiveCategory) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ArchiveCategoryRequest.self)
        }
        let response = try await self.archiveCategory(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.CategoryServiceMethods.unarchiveCategory) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.UnarchiveCategoryRequest.self)
        }
        let response = try await self.unarchiveCategory(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
    ]
  }
}

extension PayshareV1.ArchiveCategoryRequest: RequestWithID {}

extension PayshareV1.CreateCategoryRequest: RequestWithID {}

extension PayshareV1.MergeCategoryRequest: RequestWithID {}

extension PayshareV1.MoveCategoryRequest: RequestWithID {}

extension PayshareV1.UnarchiveCategoryRequest: RequestWithID {}

extension PayshareV1.UpdateCategoryRequest: RequestWithID {}

extension PayshareAPIFileDescriptors {
  static let payshareV1CategoryService = FileDescriptor(
    name: "payshare/v1/category_service.proto",
    dependencies: [
      "google/protobuf/field_mask.proto",
      "payshare/options/field.proto",
      "payshare/options/method.proto",
      "payshare/v1/category.proto",
    ],
    base64: """
      CiJwYXlzaGFyZS92MS9jYXRlZ29yeV9zZXJ2aWNlLnByb3RvEgtwYXlzaGFyZS52MRogZ29vZ2xlL3Byb3RvYnVmL2ZpZWxkX21h
      c2sucHJvdG8aHHBheXNoYXJlL29wdGlvbnMvZmllbGQucHJvdG8aHXBheXNoYXJlL29wdGlvbnMvbWV0aG9kLnByb3RvGhpwYXlz
      aGFyZS92MS9jYXRlZ29yeS5wcm90byKmAQoVQ3JlYXRlQ2F0ZWdvcnlSZXF1ZXN0EjkKCGNhdGVnb3J5GAEgASgLMhUucGF5c2hh
      cmUudjEuQ2F0ZWdvcnlCBpK1GAIIAVIIY2F0ZWdvcnkSKQoLY2F0ZWdvcnlfaWQYAiABKAlCCJK1GAQSAhgBUgpjYXRlZ29yeUlk
      EicKCnJlcXVlc3RfaWQYAyABKAlCCJK1GAQSAhgBUglyZXF1ZXN0SWQiQQoSR2V0Q2F0ZWdvcnlSZXF1ZXN0EisKC2NhdGVnb3J5
      X2lkGAEgASgJQgqStRgGCAESAhgBUgpjYXRlZ29yeUlkIo0BChVMaXN0Q2F0ZWdvcmllc1JlcXVlc3QSJQoJcGFnZV9zaXplGAEg
      ASgFQgiStRgEGgIIAFIIcGFnZVNpemUSKAoKcGFnZV90b2tlbhgCIAEoCUIJkrUYBRIDEIAIUglwYWdlVG9rZW4SIwoNc2hvd19h
      cmNoaXZlZBgDIAEoCFIMc2hvd0FyY2hpdmVkIncKFkxpc3RDYXRlZ29yaWVzUmVzcG9uc2USNQoKY2F0ZWdvcmllcxgBIAMoCzIV
      LnBheXNoYXJlLnYxLkNhdGVnb3J5UgpjYXRlZ29yaWVzEiYKD25leHRfcGFnZV90b2tlbhgCIAEoCVINbmV4dFBhZ2VUb2tlbiKN
      AgoVVXBkYXRlQ2F0ZWdvcnlSZXF1ZXN0EisKC2NhdGVnb3J5X2lkGAEgASgJQgqStRgGCAESAhgBUgpjYXRlZ29yeUlkEjkKCGNh
      dGVnb3J5GAIgASgLMhUucGF5c2hhcmUudjEuQ2F0ZWdvcnlCBpK1GAIIAVIIY2F0ZWdvcnkSQwoLdXBkYXRlX21hc2sYAyABKAsy
      Gi5nb29nbGUucHJvdG9idWYuRmllbGRNYXNrQgaStRgCCAFSCnVwZGF0ZU1hc2sSHgoEZXRhZxgEIAEoCUIKkrUYBggBEgIQQFIE
      ZXRhZxInCgpyZXF1ZXN0X2lkGAUgASgJQgiStRgEEgIYAVIJcmVxdWVzdElkIsMBChNNb3ZlQ2F0ZWdvcnlSZXF1ZXN0EisKC2Nh
      dGVnb3J5X2lkGAEgASgJQgqStRgGCAESAhgBUgpjYXRlZ29yeUlkEjYKEnBhcmVudF9jYXRlZ29yeV9pZBgCIAEoCUIIkrUYBBIC
      GAFSEHBhcmVudENhdGVnb3J5SWQSHgoEZXRhZxgDIAEoCUIKkrUYBggBEgIQQFIEZXRhZxInCgpyZXF1ZXN0X2lkGAQgASgJQgiS
      tRgEEgIYAVIJcmVxdWVzdElkIsIBChRNZXJnZUNhdGVnb3J5UmVxdWVzdBIrCgtjYXRlZ29yeV9pZBgBIAEoCUIKkrUYBggBEgIY
      AVIKY2F0ZWdvcnlJZBI0ChBpbnRvX2NhdGVnb3J5X2lkGAIgASgJQgqStRgGCAESAhgBUg5pbnRvQ2F0ZWdvcnlJZBIeCgRldGFn
      GAMgASgJQgqStRgGCAESAhBAUgRldGFnEicKCnJlcXVlc3RfaWQYBCABKAlCCJK1GAQSAhgBUglyZXF1ZXN0SWQijgEKFkFyY2hp
      dmVDYXRlZ29yeVJlcXVlc3QSKwoLY2F0ZWdvcnlfaWQYASABKAlCCpK1GAYIARICGAFSCmNhdGVnb3J5SWQSHgoEZXRhZxgCIAEo
      CUIKkrUYBggBEgIQQFIEZXRhZxInCgpyZXF1ZXN0X2lkGAMgASgJQgiStRgEEgIYAVIJcmVxdWVzdElkIpABChhVbmFyY2hpdmVD
      YXRlZ29yeVJlcXVlc3QSKwoLY2F0ZWdvcnlfaWQYASABKAlCCpK1GAYIARICGAFSCmNhdGVnb3J5SWQSHgoEZXRhZxgCIAEoCUIK
      krUYBggBEgIQQFIEZXRhZxInCgpyZXF1ZXN0X2lkGAMgASgJQgiStRgEEgIYAVIJcmVxdWVzdElkMr8HCg9DYXRlZ29yeVNlcnZp
      Y2UScwoOQ3JlYXRlQ2F0ZWdvcnkSIi5wYXlzaGFyZS52MS5DcmVhdGVDYXRlZ29yeVJlcXVlc3QaFS5wYXlzaGFyZS52MS5DYXRl
      Z29yeSImirUYIhgCIAJKHAoaUEVSTUlTU0lPTl9DQVRFR09SWV9DUkVBVEUSawoLR2V0Q2F0ZWdvcnkSHy5wYXlzaGFyZS52MS5H
      ZXRDYXRlZ29yeVJlcXVlc3QaFS5wYXlzaGFyZS52MS5DYXRlZ29yeSIkirUYIBgBIAFKGgoYUEVSTUlTU0lPTl9DQVRFR09SWV9S
      RUFEEn8KDkxpc3RDYXRlZ29yaWVzEiIucGF5c2hhcmUudjEuTGlzdENhdGVnb3JpZXNSZXF1ZXN0GiMucGF5c2hhcmUudjEuTGlz
      dENhdGVnb3JpZXNSZXNwb25zZSIkirUYIBgBIAFKGgoYUEVSTUlTU0lPTl9DQVRFR09SWV9SRUFEEnMKDlVwZGF0ZUNhdGVnb3J5
      EiIucGF5c2hhcmUudjEuVXBkYXRlQ2F0ZWdvcnlSZXF1ZXN0GhUucGF5c2hhcmUudjEuQ2F0ZWdvcnkiJoq1GCIYAiACShwKGlBF
      Uk1JU1NJT05fQ0FURUdPUllfVVBEQVRFEm8KDE1vdmVDYXRlZ29yeRIgLnBheXNoYXJlLnYxLk1vdmVDYXRlZ29yeVJlcXVlc3Qa
      FS5wYXlzaGFyZS52MS5DYXRlZ29yeSImirUYIhgCIAJKHAoaUEVSTUlTU0lPTl9DQVRFR09SWV9VUERBVEUScQoNTWVyZ2VDYXRl
      Z29yeRIhLnBheXNoYXJlLnYxLk1lcmdlQ2F0ZWdvcnlSZXF1ZXN0GhUucGF5c2hhcmUudjEuQ2F0ZWdvcnkiJoq1GCIYAiACShwK
      GlBFUk1JU1NJT05fQ0FURUdPUllfVVBEQVRFEnUKD0FyY2hpdmVDYXRlZ29yeRIjLnBheXNoYXJlLnYxLkFyY2hpdmVDYXRlZ29y
      eVJlcXVlc3QaFS5wYXlzaGFyZS52MS5DYXRlZ29yeSImirUYIhgCIAJKHAoaUEVSTUlTU0lPTl9DQVRFR09SWV9VUERBVEUSeQoR
      VW5hcmNoaXZlQ2F0ZWdvcnkSJS5wYXlzaGFyZS52MS5VbmFyY2hpdmVDYXRlZ29yeVJlcXVlc3QaFS5wYXlzaGFyZS52MS5DYXRl
      Z29yeSImirUYIhgCIAJKHAoaUEVSTUlTU0lPTl9DQVRFR09SWV9VUERBVEVCZgoPZGV2LnBheXNoYXJlLnYxUAFaJnBheXNoYXJl
      LmRldi9nby9wYXlzaGFyZS92MTtwYXlzaGFyZXYxqgILUGF5c2hhcmUuVjHKAgtQYXlzaGFyZVxWMeoCDFBheXNoYXJlOjpWMWIG
      cHJvdG8z
      """)
}
