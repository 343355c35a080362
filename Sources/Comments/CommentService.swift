import Identifiers
import Journal
public import PayshareAPI
public import Postgres
import Protobuf
public import RPC
import Roles
import Rules
public import ServiceKit

/// Keeps what people say about goals, budgets, events and expenses.
public struct CommentService: PayshareV1.CommentService {
  let database: Database
  private let pages: PageTokens
  let vault: CommentVault

  /// A service over a database.
  public init(_ database: Database, pages: PageTokens, vault: CommentVault) {
    self.database = database
    self.pages = pages
    self.vault = vault
  }

  /// Says something.
  public func createComment(
    _ request: PayshareV1.CreateCommentRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Comment {
    let caller = try call.caller
    let text = request.comment?.text ?? ""
    var hidden = request
    hidden.comment?.text = try vault.code(of: text, in: caller.organisationID)
    let mutation = try Mutation(call, hidden, requestID: request.requestID)
    let resource = try Resource(request.comment?.resource)
    let mentioned = try Self.mentions(request.comment?.mentionedUserIDs ?? [], field: Self.field)
    var answer = try await database.once(mutation, for: call) { () async throws(Status) in
      try await database.requireExists(resource, for: call)
      try await requireSeen(resource, by: mentioned, field: Self.field, call)
      let comment = Comment(
        id: .version7(), resource: resource, authorID: caller.userID, text: text, mentionedIDs: mentioned,
        createTime: mutation.time)
      let sealed = try await vault.sealed(comment, in: mutation.organisationID, call)
      let made = PayshareV1.Comment(comment).withoutText
      return try await database.commit(mutation, for: call, replying: made) { batch in
        batch.add(sealed.guarding)
        batch.add(CommentStatements.insert(sealed, in: mutation.organisationID))
        batch.record(.commentCreated(.with { $0.comment = made }), of: resource.id, by: mutation)
      }
    }
    // A repetition has the same text: otherwise it would be another request.
    answer.text = text
    return answer
  }

  /// A page of what was said about something.
  public func listComments(
    _ request: PayshareV1.ListCommentsRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListCommentsResponse {
    let organisation = try call.caller.organisationID
    let resource = try Resource(request.resource)
    let arguments = ["comments", organisation.description, resource.id.description]
    let page = try pages.page(size: request.pageSize, token: request.pageToken, arguments: arguments)
    try await database.requireExists(resource, for: call)
    var rows = try await database.read(
      CommentStatements.comments(on: resource, in: organisation, page), for: call)
    var response = PayshareV1.ListCommentsResponse()
    response.nextPageToken = try pages.cut(&rows, to: page, arguments: arguments)
    let opened = try await vault.opened(rows.map(\.element), in: organisation, call)
    response.comments = try await call.compose(of: opened.count) { opened.map { PayshareV1.Comment($0) } }
    return response
  }

  private static let field = "comment.mentioned_user_ids"

  /// The users whom a request mentions.
  static func mentions(_ ids: [String], field: String) throws(Status) -> [UUID] {
    var mentioned: [UUID] = []
    for (index, id) in ids.enumerated() {
      mentioned.append(try UUID(required: id, field: "\(field)[\(index)]"))
    }
    return mentioned
  }

  /// Refuses mentions of people who may not read the comments of a resource.
  func requireSeen(
    _ resource: Resource, by mentioned: [UUID], besides earlier: [UUID] = [], field: String,
    _ call: ServerCall
  ) async throws(Status) {
    if mentioned.isEmpty { return }
    let readers = try await database.holders(of: .commentRead, among: mentioned, on: resource, for: call)
    try decide(CommentRules.check(mentions: mentioned, earlier: earlier, seenBy: readers, field: field))
  }
}
