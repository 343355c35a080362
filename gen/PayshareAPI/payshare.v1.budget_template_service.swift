// Generated from payshare/v1/budget_template_service.proto by protoc-gen-payshare, do not edit.

public import GoogleAPI
public import Protobuf
public import RPC

extension PayshareV1 {
  /// Asks for a new template.
  public struct CreateBudgetTemplateRequest: DescribedMessage {
    private var budgetTemplateBox: Box<PayshareV1.BudgetTemplate>?
    /// The template to make.
    public var budgetTemplate: PayshareV1.BudgetTemplate? {
      get { budgetTemplateBox?.value }
      set { budgetTemplateBox = newValue.map { Box($0) } }
    }
    /// The id of the new template, a UUID chosen by the client, preferably a UUIDv7; the server chooses one
    /// if it is empty.
    /// With it the call can be repeated safely: if the same caller made the template with the same request,
    /// `request_id`
    /// aside, the answer is the template as it is now. Otherwise a taken id gives `ALREADY_EXISTS`.
    public var budgetTemplateID: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.CreateBudgetTemplateRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.budgetTemplateBox)
        case 18: self.budgetTemplateID = try reader.string(limit: 36)
        case 26: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.budgetTemplateBox, field: 1)
      writer.string(self.budgetTemplateID, field: 2)
      writer.string(self.requestID, field: 3)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.message(self.budgetTemplate, "budget_template", required: true)
      violations.string(self.budgetTemplateID, "budget_template_id", StringRules(format: .uuid))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 1185698 }
    }
  }
}

extension PayshareV1 {
  /// Asks for a template with the lines of a budget.
  public struct SaveBudgetAsTemplateRequest: DescribedMessage {
    /// The budget's id.
    public var budgetID: String = ""
    /// The number of the revision that has the lines: the one in force if it is zero, else the newest.
    public var number: Int64 = 0
    /// What the template is to be called, as in `BudgetTemplate`.
    public var displayName: String = ""
    /// What it is for.
    public var description: String = ""
    /// The id of the new template, as `CreateBudgetTemplate` has it.
    public var budgetTemplateID: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.SaveBudgetAsTemplateRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.budgetID = try reader.string(limit: 36)
        case 16: self.number = try reader.int64()
        case 26: self.displayName = try reader.string(limit: 100)
        case 34: self.description = try reader.string(limit: 1000)
        case 42: self.budgetTemplateID = try reader.string(limit: 36)
        case 50: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.budgetID, field: 1)
      writer.int64(self.number, field: 2)
      writer.string(self.displayName, field: 3)
      writer.string(self.description, field: 4)
      writer.string(self.budgetTemplateID, field: 5)
      writer.string(self.requestID, field: 6)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.budgetID, "budget_id", required: true, StringRules(format: .uuid))
      violations.integer(self.number, "number", in: 0...Int64.max)
      violations.string(
        self.displayName,
        "display_name",
        required: true,
        StringRules(maximumLength: 100, isNotBlank: true)
      )
      violations.string(self.description, "description", StringRules(maximumLength: 1000))
      violations.string(self.budgetTemplateID, "budget_template_id", StringRules(format: .uuid))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `display_name`, in Unicode scalars.
      public static var displayNameLength: Int { 100 }
      /// The greatest length of `description`, in Unicode scalars.
      public static var descriptionLength: Int { 1000 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 4531 }
    }
  }
}

extension PayshareV1 {
  /// Asks for one template.
  public struct GetBudgetTemplateRequest: DescribedMessage {
    /// The template's id.
    public var budgetTemplateID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GetBudgetTemplateRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.budgetTemplateID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.budgetTemplateID, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(
        self.budgetTemplateID,
        "budget_template_id",
        required: true,
        StringRules(format: .uuid)
      )
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 38 }
    }
  }
}

extension PayshareV1 {
  /// Asks for a page of the templates.
  public struct ListBudgetTemplatesRequest: DescribedMessage {
    /// The most templates on a page: 50 if it is zero; more than 1 000 means 1 000.
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before; empty for the first page.
    public var pageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListBudgetTemplatesRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.pageSize = try reader.int32()
        case 18: self.pageToken = try reader.string(limit: 1024)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.int32(self.pageSize, field: 1)
      writer.string(self.pageToken, field: 2)
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
      public static var message: Int { 4110 }
    }
  }
}

extension PayshareV1 {
  /// A page of templates.
  public struct ListBudgetTemplatesResponse: DescribedMessage {
    /// The templates of this page.
    public var budgetTemplates: [PayshareV1.BudgetTemplate] = []
    /// The token of the next page; only an empty one means that this was the last page.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListBudgetTemplatesResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.budgetTemplates)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.budgetTemplates, field: 1)
      writer.string(self.nextPageToken, field: 2)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// One of `budget_templates`, with its tag and length.
      public static var budgetTemplates: Int { 1185622 }
    }
  }
}

extension PayshareV1 {
  /// Asks to change a template.
  public struct UpdateBudgetTemplateRequest: DescribedMessage {
    /// The template's id.
    public var budgetTemplateID: String = ""
    private var budgetTemplateBox: Box<PayshareV1.BudgetTemplate>?
    /// The template with its new values.
    public var budgetTemplate: PayshareV1.BudgetTemplate? {
      get { budgetTemplateBox?.value }
      set { budgetTemplateBox = newValue.map { Box($0) } }
    }
    /// The fields to change: `display_name`, `description`, `lines`; `*` means all of these.
    public var updateMask: GoogleProtobuf.FieldMask?
    /// The `etag` of the version to change.
    public var etag: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.UpdateBudgetTemplateRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.budgetTemplateID = try reader.string(limit: 36)
        case 18: try reader.message(into: &self.budgetTemplateBox)
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
      writer.string(self.budgetTemplateID, field: 1)
      writer.message(self.budgetTemplateBox, field: 2)
      writer.message(self.updateMask, field: 3)
      writer.string(self.etag, field: 4)
      writer.string(self.requestID, field: 5)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(
        self.budgetTemplateID,
        "budget_template_id",
        required: true,
        StringRules(format: .uuid)
      )
      violations.message(self.budgetTemplate, "budget_template", required: true)
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
      public static var message: Int { 1288661 }
    }
  }
}

extension PayshareV1 {
  /// Asks to remove a template.
  public struct DeleteBudgetTemplateRequest: DescribedMessage {
    /// The template's id.
    public var budgetTemplateID: String = ""
    /// The `etag` of the version to remove.
    public var etag: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.DeleteBudgetTemplateRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.budgetTemplateID = try reader.string(limit: 36)
        case 18: self.etag = try reader.string(limit: 64)
        case 26: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.budgetTemplateID, field: 1)
      writer.string(self.etag, field: 2)
      writer.string(self.requestID, field: 3)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(
        self.budgetTemplateID,
        "budget_template_id",
        required: true,
        StringRules(format: .uuid)
      )
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
  /// Says that a template was removed.
  public struct DeleteBudgetTemplateResponse: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.DeleteBudgetTemplateResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        try reader.skip(tag)
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {}
  }
}

extension PayshareV1 {
  /// Keeps the templates of budgets of the caller's organisation. Everybody in it sees all of them, and makes
  /// budgets with
  /// them (`CreateBudgetRequest.budget_template_id`); a budget that was made stays as it is when its template
  /// changes.
  ///
  /// Changes name the `etag` of the version that they change: an old one gives `ABORTED` with the reason
  /// `STALE_ETAG`. An
  /// unknown template gives `NOT_FOUND` with the reason `BUDGET_TEMPLATE_NOT_FOUND`, and a name that another
  /// one has
  /// `ALREADY_EXISTS`.
  public protocol BudgetTemplateService: Service {
    /// Makes a template. An organisation has at most 200; one more gives `FAILED_PRECONDITION` with the
    /// reason
    /// `TOO_MANY_BUDGET_TEMPLATES`.
    func createBudgetTemplate(
      _ request: CreateBudgetTemplateRequest,
      _ call: ServerCall
    ) async throws(Status) -> BudgetTemplate
    /// Makes a template from the lines of a budget, which everybody in the organisation sees then. Lines of
    /// categories that
    /// were merged become lines of what these mean now.
    func saveBudgetAsTemplate(
      _ request: SaveBudgetAsTemplateRequest,
      _ call: ServerCall
    ) async throws(Status) -> BudgetTemplate
    /// Shows one template with its lines.
    func getBudgetTemplate(
      _ request: GetBudgetTemplateRequest,
      _ call: ServerCall
    ) async throws(Status) -> BudgetTemplate
    /// Lists the templates by name, without their lines.
    func listBudgetTemplates(
      _ request: ListBudgetTemplatesRequest,
      _ call: ServerCall
    ) async throws(Status) -> ListBudgetTemplatesResponse
    /// Changes a template. Lines are replaced as a whole.
    func updateBudgetTemplate(
      _ request: UpdateBudgetTemplateRequest,
      _ call: ServerCall
    ) async throws(Status) -> BudgetTemplate
    /// Removes a template. Budgets that were made with it stay.
    func deleteBudgetTemplate(
      _ request: DeleteBudgetTemplateRequest,
      _ call: ServerCall
    ) async throws(Status) -> DeleteBudgetTemplateResponse
  }

  /// What the contract says of the methods of `payshare.v1.BudgetTemplateService`.
  public enum BudgetTemplateServiceMethods {
    /// `CreateBudgetTemplate`.
    public static let createBudgetTemplate = MethodDescriptor(
      service: "payshare.v1.BudgetTemplateService",
      method: "CreateBudgetTemplate",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("budget_template.create")]), effect: .write, idempotency: .requestID)
    )
    private static let saveBudgetAsTemplateRequirements: [MethodPolicy.Requirement] = [
      .init("budget_template.create"),
      .init("budget.read", on: "budget", field: "budget_id"),
    ]
    /// `SaveBudgetAsTemplate`.
    public static let saveBudgetAsTemplate = MethodDescriptor(
      service: "payshare.v1.BudgetTemplateService",
      method: "SaveBudgetAsTemplate",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements(saveBudgetAsTemplateRequirements), effect: .write, idempotency: .requestID)
    )
    /// `GetBudgetTemplate`.
    public static let getBudgetTemplate = MethodDescriptor(
      service: "payshare.v1.BudgetTemplateService",
      method: "GetBudgetTemplate",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("budget_template.read")]), effect: .read, idempotency: .natural)
    )
    /// `ListBudgetTemplates`.
    public static let listBudgetTemplates = MethodDescriptor(
      service: "payshare.v1.BudgetTemplateService",
      method: "ListBudgetTemplates",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("budget_template.read")]), effect: .read, idempotency: .natural)
    )
    /// `UpdateBudgetTemplate`.
    public static let updateBudgetTemplate = MethodDescriptor(
      service: "payshare.v1.BudgetTemplateService",
      method: "UpdateBudgetTemplate",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("budget_template.update")]), effect: .write, idempotency: .requestID)
    )
    /// `DeleteBudgetTemplate`.
    public static let deleteBudgetTemplate = MethodDescriptor(
      service: "payshare.v1.BudgetTemplateService",
      method: "DeleteBudgetTemplate",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("budget_template.update")]), effect: .write, idempotency: .requestID)
    )
    /// The service with all its methods.
    public static let service = ServiceDescriptor(
      name: "payshare.v1.BudgetTemplateService",
      methods: [
        createBudgetTemplate,
        saveBudgetAsTemplate,
        getBudgetTemplate,
        listBudgetTemplates,
        updateBudgetTemplate,
        deleteBudgetTemplate,
      ],
      fileName: "payshare/v1/budget_template_service.proto")
  }

  /// Calls the methods of `payshare.v1.BudgetTemplateService` over a channel. Any thread, any task.
  public struct BudgetTemplateServiceClient: Sendable {
    private let channel: any Channel

    /// A client whose calls go over `channel`.
    public init(_ channel: any Channel) { self.channel = channel }

    /// Makes a template. An organisation has at most 200; one more gives `FAILED_PRECONDITION` with the
    /// reason
    /// `TOO_MANY_BUDGET_TEMPLATES`.
    ///
    /// A missing `request_id` is generated.
    public func createBudgetTemplate(
      _ request: CreateBudgetTemplateRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> BudgetTemplate {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(BudgetTemplateServiceMethods.createBudgetTemplate, request, options)
    }

    /// Makes a template from the lines of a budget, which everybody in the organisation sees then. Lines of
    /// categories that
    /// were merged become lines of what these mean now.
    ///
    /// A missing `request_id` is generated.
    public func saveBudgetAsTemplate(
      _ request: SaveBudgetAsTemplateRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> BudgetTemplate {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(BudgetTemplateServiceMethods.saveBudgetAsTemplate, request, options)
    }

    /// Shows one template with its lines.
    public func getBudgetTemplate(
      _ request: GetBudgetTemplateRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> BudgetTemplate {
      try await channel.unary(BudgetTemplateServiceMethods.getBudgetTemplate, request, options)
    }

    /// Lists the templates by name, without their lines.
    public func listBudgetTemplates(
      _ request: ListBudgetTemplatesRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListBudgetTemplatesResponse {
      try await channel.unary(BudgetTemplateServiceMethods.listBudgetTemplates, request, options)
    }

    /// Changes a template. Lines are replaced as a whole.
    ///
    /// A missing `request_id` is generated.
    public func updateBudgetTemplate(
      _ request: UpdateBudgetTemplateRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> BudgetTemplate {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(BudgetTemplateServiceMethods.updateBudgetTemplate, request, options)
    }

    /// Removes a template. Budgets that were made with it stay.
    ///
    /// A missing `request_id` is generated.
    public func deleteBudgetTemplate(
      _ request: DeleteBudgetTemplateRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> DeleteBudgetTemplateResponse {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(BudgetTemplateServiceMethods.deleteBudgetTemplate, request, options)
    }
  }
}

extension PayshareV1.BudgetTemplateService {
  /// What the contract says of the service.
  public static var descriptor: ServiceDescriptor { PayshareV1.BudgetTemplateServiceMethods.service }

  /// The methods with their implementations.
  public var methods: [ServerMethod] {
    [
      ServerMethod(PayshareV1.BudgetTemplateServiceMethods.createBudgetTemplate) {
        call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.CreateBudgetTemplateRequest.self)
        }
        let response = try await self.createBudgetTemplate(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.BudgetTemplateServiceMethods.saveBudgetAsTemplate) {
        call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.SaveBudgetAsTemplateRequest.self)
        }
        let request: PayshareV1.SaveBudgetAsTemplateRequest = try call.onlyRequest()
        call.addResource(request.budgetID, of: 1)
        let response = try await self.saveBudgetAsTemplate(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.BudgetTemplateServiceMethods.getBudgetTemplate) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.GetBudgetTemplateRequest.self)
        }
        let response = try await self.getBudgetTemplate(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.BudgetTemplateServiceMethods.listBudgetTemplates) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListBudgetTemplatesRequest.self)
        }
        let response = try await self.listBudgetTemplates(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.BudgetTemplateServiceMethods.updateBudgetTemplate) {
        call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.UpdateBudgetTemplateRequest.self)
        }
        let response = try await self.updateBudgetTemplate(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.BudgetTemplateServiceMethods.deleteBudgetTemplate) {
        call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.DeleteBudgetTemplateRequest.self)
        }
        let response = try await self.deleteBudgetTemplate(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
    ]
  }
}

extension PayshareV1.CreateBudgetTemplateRequest: RequestWithID {}

extension PayshareV1.DeleteBudgetTemplateRequest: RequestWithID {}

extension PayshareV1.SaveBudgetAsTemplateRequest: RequestWithID {}

extension PayshareV1.UpdateBudgetTemplateRequest: RequestWithID {}

extension PayshareAPIFileDescriptors {
  static let payshareV1BudgetTemplateService = FileDescriptor(
    name: "payshare/v1/budget_template_service.proto",
    dependencies: [
      "google/protobuf/field_mask.proto",
      "payshare/options/field.proto",
      "payshare/options/method.proto",
      "payshare/v1/budget_template.proto",
    ],
    base64: """
      CilwYXlzaGFyZS92MS9idWRnZXRfdGVtcGxhdGVfc2VydmljZS5wcm90bxILcGF5c2hhcmUudjEaIGdvb2dsZS9wcm90b2J1Zi9m
      aWVsZF9tYXNrLnByb3RvGhxwYXlzaGFyZS9vcHRpb25zL2ZpZWxkLnByb3RvGh1wYXlzaGFyZS9vcHRpb25zL21ldGhvZC5wcm90
      bxohcGF5c2hhcmUvdjEvYnVkZ2V0X3RlbXBsYXRlLnByb3RvIswBChtDcmVhdGVCdWRnZXRUZW1wbGF0ZVJlcXVlc3QSTAoPYnVk
      Z2V0X3RlbXBsYXRlGAEgASgLMhsucGF5c2hhcmUudjEuQnVkZ2V0VGVtcGxhdGVCBpK1GAIIAVIOYnVkZ2V0VGVtcGxhdGUSNgoS
      YnVkZ2V0X3RlbXBsYXRlX2lkGAIgASgJQgiStRgEEgIYAVIQYnVkZ2V0VGVtcGxhdGVJZBInCgpyZXF1ZXN0X2lkGAMgASgJQgiS
      tRgEEgIYAVIJcmVxdWVzdElkIqcCChtTYXZlQnVkZ2V0QXNUZW1wbGF0ZVJlcXVlc3QSJwoJYnVkZ2V0X2lkGAEgASgJQgqStRgG
      CAESAhgBUghidWRnZXRJZBIgCgZudW1iZXIYAiABKANCCJK1GAQaAggAUgZudW1iZXISLwoMZGlzcGxheV9uYW1lGAMgASgJQgyS
      tRgICAESBBBkKAFSC2Rpc3BsYXlOYW1lEisKC2Rlc2NyaXB0aW9uGAQgASgJQgmStRgFEgMQ6AdSC2Rlc2NyaXB0aW9uEjYKEmJ1
      ZGdldF90ZW1wbGF0ZV9pZBgFIAEoCUIIkrUYBBICGAFSEGJ1ZGdldFRlbXBsYXRlSWQSJwoKcmVxdWVzdF9pZBgGIAEoCUIIkrUY
      BBICGAFSCXJlcXVlc3RJZCJUChhHZXRCdWRnZXRUZW1wbGF0ZVJlcXVlc3QSOAoSYnVkZ2V0X3RlbXBsYXRlX2lkGAEgASgJQgqS
      tRgGCAESAhgBUhBidWRnZXRUZW1wbGF0ZUlkIm0KGkxpc3RCdWRnZXRUZW1wbGF0ZXNSZXF1ZXN0EiUKCXBhZ2Vfc2l6ZRgBIAEo
      BUIIkrUYBBoCCABSCHBhZ2VTaXplEigKCnBhZ2VfdG9rZW4YAiABKAlCCZK1GAUSAxCACFIJcGFnZVRva2VuIo0BChtMaXN0QnVk
      Z2V0VGVtcGxhdGVzUmVzcG9uc2USRgoQYnVkZ2V0X3RlbXBsYXRlcxgBIAMoCzIbLnBheXNoYXJlLnYxLkJ1ZGdldFRlbXBsYXRl
      Ug9idWRnZXRUZW1wbGF0ZXMSJgoPbmV4dF9wYWdlX3Rva2VuGAIgASgJUg1uZXh0UGFnZVRva2VuIrMCChtVcGRhdGVCdWRnZXRU
      ZW1wbGF0ZVJlcXVlc3QSOAoSYnVkZ2V0X3RlbXBsYXRlX2lkGAEgASgJQgqStRgGCAESAhgBUhBidWRnZXRUZW1wbGF0ZUlkEkwK
      D2J1ZGdldF90ZW1wbGF0ZRgCIAEoCzIbLnBheXNoYXJlLnYxLkJ1ZGdldFRlbXBsYXRlQgaStRgCCAFSDmJ1ZGdldFRlbXBsYXRl
      EkMKC3VwZGF0ZV9tYXNrGAMgASgLMhouZ29vZ2xlLnByb3RvYnVmLkZpZWxkTWFza0IGkrUYAggBUgp1cGRhdGVNYXNrEh4KBGV0
      YWcYBCABKAlCCpK1GAYIARICEEBSBGV0YWcSJwoKcmVxdWVzdF9pZBgFIAEoCUIIkrUYBBICGAFSCXJlcXVlc3RJZCKgAQobRGVs
      ZXRlQnVkZ2V0VGVtcGxhdGVSZXF1ZXN0EjgKEmJ1ZGdldF90ZW1wbGF0ZV9pZBgBIAEoCUIKkrUYBggBEgIYAVIQYnVkZ2V0VGVt
      cGxhdGVJZBIeCgRldGFnGAIgASgJQgqStRgGCAESAhBAUgRldGFnEicKCnJlcXVlc3RfaWQYAyABKAlCCJK1GAQSAhgBUglyZXF1
      ZXN0SWQiHgocRGVsZXRlQnVkZ2V0VGVtcGxhdGVSZXNwb25zZTK7BwoVQnVkZ2V0VGVtcGxhdGVTZXJ2aWNlEowBChRDcmVhdGVC
      dWRnZXRUZW1wbGF0ZRIoLnBheXNoYXJlLnYxLkNyZWF0ZUJ1ZGdldFRlbXBsYXRlUmVxdWVzdBobLnBheXNoYXJlLnYxLkJ1ZGdl
      dFRlbXBsYXRlIi2KtRgpGAIgAkojCiFQRVJNSVNTSU9OX0JVREdFVF9URU1QTEFURV9DUkVBVEUSxwEKFFNhdmVCdWRnZXRBc1Rl
      bXBsYXRlEigucGF5c2hhcmUudjEuU2F2ZUJ1ZGdldEFzVGVtcGxhdGVSZXF1ZXN0GhsucGF5c2hhcmUudjEuQnVkZ2V0VGVtcGxh
      dGUiaIq1GGQYAiACSiMKIVBFUk1JU1NJT05fQlVER0VUX1RFTVBMQVRFX0NSRUFURUo5ChZQRVJNSVNTSU9OX0JVREdFVF9SRUFE
      EhRSRVNPVVJDRV9UWVBFX0JVREdFVBoJYnVkZ2V0X2lkEoQBChFHZXRCdWRnZXRUZW1wbGF0ZRIlLnBheXNoYXJlLnYxLkdldEJ1
      ZGdldFRlbXBsYXRlUmVxdWVzdBobLnBheXNoYXJlLnYxLkJ1ZGdldFRlbXBsYXRlIiuKtRgnGAEgAUohCh9QRVJNSVNTSU9OX0JV
      REdFVF9URU1QTEFURV9SRUFEEpUBChNMaXN0QnVkZ2V0VGVtcGxhdGVzEicucGF5c2hhcmUudjEuTGlzdEJ1ZGdldFRlbXBsYXRl
      c1JlcXVlc3QaKC5wYXlzaGFyZS52MS5MaXN0QnVkZ2V0VGVtcGxhdGVzUmVzcG9uc2UiK4q1GCcYASABSiEKH1BFUk1JU1NJT05f
      QlVER0VUX1RFTVBMQVRFX1JFQUQSjAEKFFVwZGF0ZUJ1ZGdldFRlbXBsYXRlEigucGF5c2hhcmUudjEuVXBkYXRlQnVkZ2V0VGVt
      cGxhdGVSZXF1ZXN0GhsucGF5c2hhcmUudjEuQnVkZ2V0VGVtcGxhdGUiLYq1GCkYAiACSiMKIVBFUk1JU1NJT05fQlVER0VUX1RF
      TVBMQVRFX1VQREFURRKaAQoURGVsZXRlQnVkZ2V0VGVtcGxhdGUSKC5wYXlzaGFyZS52MS5EZWxldGVCdWRnZXRUZW1wbGF0ZVJl
      cXVlc3QaKS5wYXlzaGFyZS52MS5EZWxldGVCdWRnZXRUZW1wbGF0ZVJlc3BvbnNlIi2KtRgpGAIgAkojCiFQRVJNSVNTSU9OX0JV
      REdFVF9URU1QTEFURV9VUERBVEVCZgoPZGV2LnBheXNoYXJlLnYxUAFaJnBheXNoYXJlLmRldi9nby9wYXlzaGFyZS92MTtwYXlz
      aGFyZXYxqgILUGF5c2hhcmUuVjHKAgtQYXlzaGFyZVxWMeoCDFBheXNoYXJlOjpWMWIGcHJvdG8z
      """)
}
