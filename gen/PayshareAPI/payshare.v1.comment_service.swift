// Generated from payshare/v1/comment_service.proto by protoc-gen-payshare, do not edit.

public import Protobuf
public import RPC

extension PayshareV1 {
  /// Asks to say something.
  public struct CreateCommentRequest: DescribedMessage {
    private var commentBox: Box<PayshareV1.Comment>?
    /// What is said, and about what.
    public var comment: PayshareV1.Comment? {
      get { commentBox?.value }
      set { commentBox = newValue.map { Box($0) } }
    }
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.CreateCommentRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.commentBox)
        case 18: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.commentBox, field: 1)
      writer.string(self.requestID, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.message(self.comment, "comment", required: true)
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 9057 }
    }
  }
}

extension PayshareV1 {
  /// Asks for a page of comments.
  public struct ListCommentsRequest: DescribedMessage {
    /// What they are about.
    public var resource: Resource?
    /// The most comments on a page: 50 if it is zero; more than 1 000 means 1 000. A page ends earlier rather
    /// than exceed 3 MiB
    /// (AIP-158: only an empty `next_page_token` ends the list).
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before, with the same other arguments; empty for the first page.
    public var pageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListCommentsRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.resource = .goalID(try reader.string(limit: 36))
        case 18: self.resource = .budgetID(try reader.string(limit: 36))
        case 26: self.resource = .eventID(try reader.string(limit: 36))
        case 34: self.resource = .expenseID(try reader.string(limit: 36))
        case 40: self.pageSize = try reader.int32()
        case 50: self.pageToken = try reader.string(limit: 1024)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      switch self.resource {
      case .goalID(let value)?: writer.string(.some(value), field: 1)
      case .budgetID(let value)?: writer.string(.some(value), field: 2)
      case .eventID(let value)?: writer.string(.some(value), field: 3)
      case .expenseID(let value)?: writer.string(.some(value), field: 4)
      case nil: break
      }
      writer.int32(self.pageSize, field: 5)
      writer.string(self.pageToken, field: 6)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      switch self.resource {
      case .goalID(let value)?: violations.string(.some(value), "goal_id", StringRules(format: .uuid))
      case .budgetID(let value)?: violations.string(.some(value), "budget_id", StringRules(format: .uuid))
      case .eventID(let value)?: violations.string(.some(value), "event_id", StringRules(format: .uuid))
      case .expenseID(let value)?: violations.string(.some(value), "expense_id", StringRules(format: .uuid))
      case nil: violations.required(false, "resource")
      }
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
      public static var message: Int { 4148 }
    }

    /// What they are about.
    public enum Resource: Sendable, Hashable {
      /// A goal, by its id.
      case goalID(String)
      /// A budget, by its id.
      case budgetID(String)
      /// An event, by its id.
      case eventID(String)
      /// An expense, by its id.
      case expenseID(String)
    }
  }
}

extension PayshareV1 {
  /// A page of comments.
  public struct ListCommentsResponse: DescribedMessage {
    /// The comments of this page.
    public var comments: [PayshareV1.Comment] = []
    /// The token of the next page; only an empty one means that this was the last page.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListCommentsResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.comments)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.comments, field: 1)
      writer.string(self.nextPageToken, field: 2)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// One of `comments`, with its tag and length.
      public static var comments: Int { 9019 }
    }
  }
}

extension PayshareV1 {
  /// Asks to say something differently.
  public struct UpdateCommentRequest: DescribedMessage {
    /// What the comment is about.
    public var resource: Resource?
    /// The comment's id. One that the resource does not have gives `NOT_FOUND`.
    public var commentID: String = ""
    /// What is said now.
    public var text: String = ""
    /// The users whom it mentions now. Those whom it mentioned before need not be able to see it any more.
    public var mentionedUserIDs: [String] = []
    /// The `etag` of the version to change.
    public var etag: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.UpdateCommentRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.resource = .goalID(try reader.string(limit: 36))
        case 18: self.resource = .budgetID(try reader.string(limit: 36))
        case 26: self.resource = .eventID(try reader.string(limit: 36))
        case 34: self.resource = .expenseID(try reader.string(limit: 36))
        case 42: self.commentID = try reader.string(limit: 36)
        case 50: self.text = try reader.string(limit: 2000)
        case 58:
          try reader.checkItems(self.mentionedUserIDs.count, limit: 20)
          self.mentionedUserIDs.append(try reader.string(limit: 36))
        case 66: self.etag = try reader.string(limit: 64)
        case 74: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      switch self.resource {
      case .goalID(let value)?: writer.string(.some(value), field: 1)
      case .budgetID(let value)?: writer.string(.some(value), field: 2)
      case .eventID(let value)?: writer.string(.some(value), field: 3)
      case .expenseID(let value)?: writer.string(.some(value), field: 4)
      case nil: break
      }
      writer.string(self.commentID, field: 5)
      writer.string(self.text, field: 6)
      writer.strings(self.mentionedUserIDs, field: 7)
      writer.string(self.etag, field: 8)
      writer.string(self.requestID, field: 9)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      switch self.resource {
      case .goalID(let value)?: violations.string(.some(value), "goal_id", StringRules(format: .uuid))
      case .budgetID(let value)?: violations.string(.some(value), "budget_id", StringRules(format: .uuid))
      case .eventID(let value)?: violations.string(.some(value), "event_id", StringRules(format: .uuid))
      case .expenseID(let value)?: violations.string(.some(value), "expense_id", StringRules(format: .uuid))
      case nil: violations.required(false, "resource")
      }
      violations.string(self.commentID, "comment_id", required: true, StringRules(format: .uuid))
      violations.string(self.text, "text", required: true, StringRules(maximumLength: 2000, isNotBlank: true))
      if violations.count(self.mentionedUserIDs.count, "mentioned_user_ids", maximum: 20) {
        violations.strings(self.mentionedUserIDs, "mentioned_user_ids", StringRules(format: .uuid))
        violations.unique(self.mentionedUserIDs, "mentioned_user_ids")
      }
      violations.string(self.etag, "etag", required: true, StringRules(maximumLength: 64))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `text`, in Unicode scalars.
      public static var textLength: Int { 2000 }
      /// The greatest number of elements of `mentioned_user_ids`.
      public static var mentionedUserIDsCount: Int { 20 }
      /// The greatest length of `etag`, in Unicode scalars.
      public static var etagLength: Int { 64 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 8376 }
    }

    /// What the comment is about.
    public enum Resource: Sendable, Hashable {
      /// A goal, by its id.
      case goalID(String)
      /// A budget, by its id.
      case budgetID(String)
      /// An event, by its id.
      case eventID(String)
      /// An expense, by its id.
      case expenseID(String)
    }
  }
}

extension PayshareV1 {
  /// Asks to take something back.
  public struct DeleteCommentRequest: DescribedMessage {
    /// What the comment is about.
    public var resource: Resource?
    /// The comment's id. One that the resource does not have gives `NOT_FOUND`.
    public var commentID: String = ""
    /// The `etag` of the version to delete; empty for any.
    public var etag: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.DeleteCommentRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.resource = .goalID(try reader.string(limit: 36))
        case 18: self.resource = .budgetID(try reader.string(limit: 36))
        case 26: self.resource = .eventID(try reader.string(limit: 36))
        case 34: self.resource = .expenseID(try reader.string(limit: 36))
        case 42: self.commentID = try reader.string(limit: 36)
        case 50: self.etag = try reader.string(limit: 64)
        case 58: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      switch self.resource {
      case .goalID(let value)?: writer.string(.some(value), field: 1)
      case .budgetID(let value)?: writer.string(.some(value), field: 2)
      case .eventID(let value)?: writer.string(.some(value), field: 3)
      case .expenseID(let value)?: writer.string(.some(value), field: 4)
      case nil: break
      }
      writer.string(self.commentID, field: 5)
      writer.string(self.etag, field: 6)
      writer.string(self.requestID, field: 7)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      switch self.resource {
      case .goalID(let value)?: violations.string(.some(value), "goal_id", StringRules(format: .uuid))
      case .budgetID(let value)?: violations.string(.some(value), "budget_id", StringRules(format: .uuid))
      case .eventID(let value)?: violations.string(.some(value), "event_id", StringRules(format: .uuid))
      case .expenseID(let value)?: violations.string(.some(value), "expense_id", StringRules(format: .uuid))
      case nil: violations.required(false, "resource")
      }
      violations.string(self.commentID, "comment_id", required: true, StringRules(format: .uuid))
      violations.string(self.etag, "etag", StringRules(maximumLength: 64))
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

    /// What the comment is about.
    public enum Resource: Sendable, Hashable {
      /// A goal, by its id.
      case goalID(String)
      /// A budget, by its id.
      case budgetID(String)
      /// An event, by its id.
      case eventID(String)
      /// An expense, by its id.
      case expenseID(String)
    }
  }
}

extension PayshareV1 {
  /// Keeps what people say about goals, budgets, events and expenses. Approvals have comments of their own.
  ///
  /// Mentioning a user who may not read the comments of the resource now gives `INVALID_ARGUMENT` with the
  /// reason `CANNOT_SEE`.
  public protocol CommentService: Service {
    /// Says something.
    func createComment(_ request: CreateCommentRequest, _ call: ServerCall) async throws(Status) -> Comment
    /// Lists what was said, oldest first, deleted comments included, without their texts.
    func listComments(
      _ request: ListCommentsRequest,
      _ call: ServerCall
    ) async throws(Status) -> ListCommentsResponse
    /// Says it differently. For its author only: anybody else gets `PERMISSION_DENIED` with the reason
    /// `NOT_THE_AUTHOR`. A stale
    /// `etag` gives `ABORTED`; a deleted comment, `FAILED_PRECONDITION` with the reason `COMMENT_DELETED`.
    func updateComment(_ request: UpdateCommentRequest, _ call: ServerCall) async throws(Status) -> Comment
    /// Takes it back: its text and whom it mentions are gone, that somebody said something remains. For its
    /// author, and for
    /// those who hold `comment.delete` on the resource. Deleting it again changes nothing.
    func deleteComment(_ request: DeleteCommentRequest, _ call: ServerCall) async throws(Status) -> Comment
  }

  /// What the contract says of the methods of `payshare.v1.CommentService`.
  public enum CommentServiceMethods {
    private static let createCommentRequirements: [MethodPolicy.Requirement] = [
      .init("comment.create", on: "goal", field: "comment.goal_id"),
      .init("comment.create", on: "budget", field: "comment.budget_id"),
      .init("comment.create", on: "event", field: "comment.event_id"),
      .init("comment.create", on: "expense", field: "comment.expense_id"),
    ]
    /// `CreateComment`.
    public static let createComment = MethodDescriptor(
      service: "payshare.v1.CommentService",
      method: "CreateComment",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements(createCommentRequirements), effect: .write, idempotency: .requestID)
    )
    private static let listCommentsRequirements: [MethodPolicy.Requirement] = [
      .init("comment.read", on: "goal", field: "goal_id"),
      .init("comment.read", on: "budget", field: "budget_id"),
      .init("comment.read", on: "event", field: "event_id"),
      .init("comment.read", on: "expense", field: "expense_id"),
    ]
    /// `ListComments`.
    public static let listComments = MethodDescriptor(
      service: "payshare.v1.CommentService",
      method: "ListComments",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements(listCommentsRequirements), effect: .read, idempotency: .natural)
    )
    private static let updateCommentRequirements: [MethodPolicy.Requirement] = [
      .init("comment.create", on: "goal", field: "goal_id"),
      .init("comment.create", on: "budget", field: "budget_id"),
      .init("comment.create", on: "event", field: "event_id"),
      .init("comment.create", on: "expense", field: "expense_id"),
    ]
    /// `UpdateComment`.
    public static let updateComment = MethodDescriptor(
      service: "payshare.v1.CommentService",
      method: "UpdateComment",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements(updateCommentRequirements), effect: .write, idempotency: .requestID)
    )
    private static let deleteCommentRequirements: [MethodPolicy.Requirement] = [
      .init("comment.read", on: "goal", field: "goal_id"),
      .init("comment.read", on: "budget", field: "budget_id"),
      .init("comment.read", on: "event", field: "event_id"),
      .init("comment.read", on: "expense", field: "expense_id"),
    ]
    /// `DeleteComment`.
    public static let deleteComment = MethodDescriptor(
      service: "payshare.v1.CommentService",
      method: "DeleteComment",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements(deleteCommentRequirements), effect: .write, idempotency: .requestID)
    )
    /// The service with all its methods.
    public static let service = ServiceDescriptor(
      name: "payshare.v1.CommentService",
      methods: [createComment, listComments, updateComment, deleteComment],
      fileName: "payshare/v1/comment_service.proto")
  }

  /// Calls the methods of `payshare.v1.CommentService` over a channel. Any thread, any task.
  public struct CommentServiceClient: Sendable {
    private let channel: any Channel

    /// A client whose calls go over `channel`.
    public init(_ channel: any Channel) { self.channel = channel }

    /// Says something.
    ///
    /// A missing `request_id` is generated.
    public func createComment(
      _ request: CreateCommentRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Comment {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(CommentServiceMethods.createComment, request, options)
    }

    /// Lists what was said, oldest first, deleted comments included, without their texts.
    public func listComments(
      _ request: ListCommentsRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListCommentsResponse {
      try await channel.unary(CommentServiceMethods.listComments, request, options)
    }

    /// Says it differently. For its author only: anybody else gets `PERMISSION_DENIED` with the reason
    /// `NOT_THE_AUTHOR`. A stale
    /// `etag` gives `ABORTED`; a deleted comment, `FAILED_PRECONDITION` with the reason `COMMENT_DELETED`.
    ///
    /// A missing `request_id` is generated.
    public func updateComment(
      _ request: UpdateCommentRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Comment {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(CommentServiceMethods.updateComment, request, options)
    }

    /// Takes it back: its text and whom it mentions are gone, that somebody said something remains. For its
    /// author, and for
    /// those who hold `comment.delete` on the resource. Deleting it again changes nothing.
    ///
    /// A missing `request_id` is generated.
    public func deleteComment(
      _ request: DeleteCommentRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Comment {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(CommentServiceMethods.deleteComment, request, options)
    }
  }
}

extension PayshareV1.CommentService {
  /// What the contract says of the service.
  public static var descriptor: ServiceDescriptor { PayshareV1.CommentServiceMethods.service }

  /// The methods with their implementations.
  public var methods: [ServerMethod] {
    [
      ServerMethod(PayshareV1.CommentServiceMethods.createComment) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.CreateCommentRequest.self)
        }
        let request: PayshareV1.CreateCommentRequest = try call.onlyRequest()
        if let part2 = request.comment {
          if case .goalID(let id)? = part2.resource {
            call.addResource(id, of: 0)
          }
        }
        if let part2 = request.comment {
          if case .budgetID(let id)? = part2.resource {
            call.addResource(id, of: 1)
          }
        }
        if let part2 = request.comment {
          if case .eventID(let id)? = part2.resource {
            call.addResource(id, of: 2)
          }
        }
        if let part2 = request.comment {
          if case .expenseID(let id)? = part2.resource {
            call.addResource(id, of: 3)
          }
        }
        let response = try await self.createComment(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.CommentServiceMethods.listComments) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListCommentsRequest.self)
        }
        let request: PayshareV1.ListCommentsRequest = try call.onlyRequest()
        if case .goalID(let id)? = request.resource {
          call.addResource(id, of: 0)
        }
        if case .budgetID(let id)? = request.resource {
          call.addResource(id, of: 1)
        }
        if case .eventID(let id)? = request.resource {
          call.addResource(id, of: 2)
        }
        if case .expenseID(let id)? = request.resource {
          call.addResource(id, of: 3)
        }
        let response = try await self.listComments(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.CommentServiceMethods.updateComment) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.UpdateCommentRequest.self)
        }
        let request: PayshareV1.UpdateCommentRequest = try call.onlyRequest()
        if case .goalID(let id)? = request.resource {
          call.addResource(id, of: 0)
        }
        if case .budgetID(let id)? = request.resource {
          call.addResource(id, of: 1)
        }
        if case .eventID(let id)? = request.resource {
          call.addResource(id, of: 2)
        }
        if case .expenseID(let id)? = request.resource {
          call.addResource(id, of: 3)
        }
        let response = try await self.updateComment(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.CommentServiceMethods.deleteComment) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.DeleteCommentRequest.self)
        }
        let request: PayshareV1.DeleteCommentRequest = try call.onlyRequest()
        if case .goalID(let id)? = request.resource {
          call.addResource(id, of: 0)
        }
        if case .budgetID(let id)? = request.resource {
          call.addResource(id, of: 1)
        }
        if case .eventID(let id)? = request.resource {
          call.addResource(id, of: 2)
        }
        if case .expenseID(let id)? = request.resource {
          call.addResource(id, of: 3)
        }
        let response = try await self.deleteComment(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
    ]
  }
}

extension PayshareV1.CreateCommentRequest: RequestWithID {}

extension PayshareV1.DeleteCommentRequest: RequestWithID {}

extension PayshareV1.UpdateCommentRequest: RequestWithID {}

extension PayshareAPIFileDescriptors {
  static let payshareV1CommentService = FileDescriptor(
    name: "payshare/v1/comment_service.proto",
    dependencies: [
      "payshare/options/field.proto",
      "payshare/options/method.proto",
      "payshare/v1/comment.proto",
    ],
    base64: """
      CiFwYXlzaGFyZS92MS9jb21tZW50X3NlcnZpY2UucHJvdG8SC3BheXNoYXJlLnYxGhxwYXlzaGFyZS9vcHRpb25zL2ZpZWxkLnBy
      b3RvGh1wYXlzaGFyZS9vcHRpb25zL21ldGhvZC5wcm90bxoZcGF5c2hhcmUvdjEvY29tbWVudC5wcm90byJ3ChRDcmVhdGVDb21t
      ZW50UmVxdWVzdBI2Cgdjb21tZW50GAEgASgLMhQucGF5c2hhcmUudjEuQ29tbWVudEIGkrUYAggBUgdjb21tZW50EicKCnJlcXVl
      c3RfaWQYAiABKAlCCJK1GAQSAhgBUglyZXF1ZXN0SWQimgIKE0xpc3RDb21tZW50c1JlcXVlc3QSIwoHZ29hbF9pZBgBIAEoCUII
      krUYBBICGAFIAFIGZ29hbElkEicKCWJ1ZGdldF9pZBgCIAEoCUIIkrUYBBICGAFIAFIIYnVkZ2V0SWQSJQoIZXZlbnRfaWQYAyAB
      KAlCCJK1GAQSAhgBSABSB2V2ZW50SWQSKQoKZXhwZW5zZV9pZBgEIAEoCUIIkrUYBBICGAFIAFIJZXhwZW5zZUlkEiUKCXBhZ2Vf
      c2l6ZRgFIAEoBUIIkrUYBBoCCABSCHBhZ2VTaXplEigKCnBhZ2VfdG9rZW4YBiABKAlCCZK1GAUSAxCACFIJcGFnZVRva2VuQhIK
      CHJlc291cmNlEgaatRgCCAEicAoUTGlzdENvbW1lbnRzUmVzcG9uc2USMAoIY29tbWVudHMYASADKAsyFC5wYXlzaGFyZS52MS5D
      b21tZW50Ughjb21tZW50cxImCg9uZXh0X3BhZ2VfdG9rZW4YAiABKAlSDW5leHRQYWdlVG9rZW4iowMKFFVwZGF0ZUNvbW1lbnRS
      ZXF1ZXN0EiMKB2dvYWxfaWQYASABKAlCCJK1GAQSAhgBSABSBmdvYWxJZBInCglidWRnZXRfaWQYAiABKAlCCJK1GAQSAhgBSABS
      CGJ1ZGdldElkEiUKCGV2ZW50X2lkGAMgASgJQgiStRgEEgIYAUgAUgdldmVudElkEikKCmV4cGVuc2VfaWQYBCABKAlCCJK1GAQS
      AhgBSABSCWV4cGVuc2VJZBIpCgpjb21tZW50X2lkGAUgASgJQgqStRgGCAESAhgBUgljb21tZW50SWQSJQoEdGV4dBgGIAEoCUIR
      krUYCQgBEgUQ0A8oAbi1GAJSBHRleHQSPAoSbWVudGlvbmVkX3VzZXJfaWRzGAcgAygJQg6StRgKEgIYASoEEBQYAVIQbWVudGlv
      bmVkVXNlcklkcxIeCgRldGFnGAggASgJQgqStRgGCAESAhBAUgRldGFnEicKCnJlcXVlc3RfaWQYCSABKAlCCJK1GAQSAhgBUgly
      ZXF1ZXN0SWRCEgoIcmVzb3VyY2USBpq1GAIIASK8AgoURGVsZXRlQ29tbWVudFJlcXVlc3QSIwoHZ29hbF9pZBgBIAEoCUIIkrUY
      BBICGAFIAFIGZ29hbElkEicKCWJ1ZGdldF9pZBgCIAEoCUIIkrUYBBICGAFIAFIIYnVkZ2V0SWQSJQoIZXZlbnRfaWQYAyABKAlC
      CJK1GAQSAhgBSABSB2V2ZW50SWQSKQoKZXhwZW5zZV9pZBgEIAEoCUIIkrUYBBICGAFIAFIJZXhwZW5zZUlkEikKCmNvbW1lbnRf
      aWQYBSABKAlCCpK1GAYIARICGAFSCWNvbW1lbnRJZBIcCgRldGFnGAYgASgJQgiStRgEEgIQQFIEZXRhZxInCgpyZXF1ZXN0X2lk
      GAcgASgJQgiStRgEEgIYAVIJcmVxdWVzdElkQhIKCHJlc291cmNlEgaatRgCCAEy1woKDkNvbW1lbnRTZXJ2aWNlEugCCg1DcmVh
      dGVDb21tZW50EiEucGF5c2hhcmUudjEuQ3JlYXRlQ29tbWVudFJlcXVlc3QaFC5wYXlzaGFyZS52MS5Db21tZW50Ip0CirUYmAIY
      AiACSkAKGVBFUk1JU1NJT05fQ09NTUVOVF9DUkVBVEUSElJFU09VUkNFX1RZUEVfR09BTBoPY29tbWVudC5nb2FsX2lkSkQKGVBF
      Uk1JU1NJT05fQ09NTUVOVF9DUkVBVEUSFFJFU09VUkNFX1RZUEVfQlVER0VUGhFjb21tZW50LmJ1ZGdldF9pZEpCChlQRVJNSVNT
      SU9OX0NPTU1FTlRfQ1JFQVRFEhNSRVNPVVJDRV9UWVBFX0VWRU5UGhBjb21tZW50LmV2ZW50X2lkSkYKGVBFUk1JU1NJT05fQ09N
      TUVOVF9DUkVBVEUSFVJFU09VUkNFX1RZUEVfRVhQRU5TRRoSY29tbWVudC5leHBlbnNlX2lkEssCCgxMaXN0Q29tbWVudHMSIC5w
      YXlzaGFyZS52MS5MaXN0Q29tbWVudHNSZXF1ZXN0GiEucGF5c2hhcmUudjEuTGlzdENvbW1lbnRzUmVzcG9uc2Ui9QGKtRjwARgB
      IAFKNgoXUEVSTUlTU0lPTl9DT01NRU5UX1JFQUQSElJFU09VUkNFX1RZUEVfR09BTBoHZ29hbF9pZEo6ChdQRVJNSVNTSU9OX0NP
      TU1FTlRfUkVBRBIUUkVTT1VSQ0VfVFlQRV9CVURHRVQaCWJ1ZGdldF9pZEo4ChdQRVJNSVNTSU9OX0NPTU1FTlRfUkVBRBITUkVT
      T1VSQ0VfVFlQRV9FVkVOVBoIZXZlbnRfaWRKPAoXUEVSTUlTU0lPTl9DT01NRU5UX1JFQUQSFVJFU09VUkNFX1RZUEVfRVhQRU5T
      RRoKZXhwZW5zZV9pZBLIAgoNVXBkYXRlQ29tbWVudBIhLnBheXNoYXJlLnYxLlVwZGF0ZUNvbW1lbnRSZXF1ZXN0GhQucGF5c2hh
      cmUudjEuQ29tbWVudCL9AYq1GPgBGAIgAko4ChlQRVJNSVNTSU9OX0NPTU1FTlRfQ1JFQVRFEhJSRVNPVVJDRV9UWVBFX0dPQUwa
      B2dvYWxfaWRKPAoZUEVSTUlTU0lPTl9DT01NRU5UX0NSRUFURRIUUkVTT1VSQ0VfVFlQRV9CVURHRVQaCWJ1ZGdldF9pZEo6ChlQ
      RVJNSVNTSU9OX0NPTU1FTlRfQ1JFQVRFEhNSRVNPVVJDRV9UWVBFX0VWRU5UGghldmVudF9pZEo+ChlQRVJNSVNTSU9OX0NPTU1F
      TlRfQ1JFQVRFEhVSRVNPVVJDRV9UWVBFX0VYUEVOU0UaCmV4cGVuc2VfaWQSwAIKDURlbGV0ZUNvbW1lbnQSIS5wYXlzaGFyZS52
      MS5EZWxldGVDb21tZW50UmVxdWVzdBoULnBheXNoYXJlLnYxLkNvbW1lbnQi9QGKtRjwARgCIAJKNgoXUEVSTUlTU0lPTl9DT01N
      RU5UX1JFQUQSElJFU09VUkNFX1RZUEVfR09BTBoHZ29hbF9pZEo6ChdQRVJNSVNTSU9OX0NPTU1FTlRfUkVBRBIUUkVTT1VSQ0Vf
      VFlQRV9CVURHRVQaCWJ1ZGdldF9pZEo4ChdQRVJNSVNTSU9OX0NPTU1FTlRfUkVBRBITUkVTT1VSQ0VfVFlQRV9FVkVOVBoIZXZl
      bnRfaWRKPAoXUEVSTUlTU0lPTl9DT01NRU5UX1JFQUQSFVJFU09VUkNFX1RZUEVfRVhQRU5TRRoKZXhwZW5zZV9pZEJmCg9kZXYu
      cGF5c2hhcmUudjFQAVomcGF5c2hhcmUuZGV2L2dvL3BheXNoYXJlL3YxO3BheXNoYXJldjGqAgtQYXlzaGFyZS5WMcoCC1BheXNo
      YXJlXFYx6gIMUGF5c2hhcmU6OlYxYgZwcm90bzM=
      """)
}
