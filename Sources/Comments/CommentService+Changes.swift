import Identifiers
import Journal
public import PayshareAPI
import Postgres
import Protobuf
public import RPC
import Roles
import Rules
import ServiceKit

/// Saying it differently, and taking it back.
extension CommentService {
  /// Edits a comment.
  public func updateComment(
    _ request: PayshareV1.UpdateCommentRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Comment {
    let caller = try call.caller
    var hidden = request
    hidden.text = try vault.code(of: request.text, in: caller.organisationID)
    let mutation = try Mutation(call, hidden, requestID: request.requestID)
    let resource = try Resource(request.resource)
    let mentioned = try Self.mentions(request.mentionedUserIDs, field: "mentioned_user_ids")
    var answer = try await database.once(mutation, for: call) { () async throws(Status) in
      let stored = try await stored(request.commentID, on: resource, call)
      let time = mutation.time(after: stored.updateTime)
      guard stored.comment.authorID == caller.userID else { throw Self.notTheAuthor }
      let edited = try decide(
        CommentRules.edit(
          stored.comment, text: request.text, mentioning: mentioned, etag: request.etag, at: time))
      try await requireSeen(
        resource, by: mentioned, besides: stored.comment.mentionedIDs, field: "mentioned_user_ids", call)
      let sealed = try await vault.sealed(edited, in: mutation.organisationID, call)
      let reply = PayshareV1.Comment(edited).withoutText
      return try await database.commit(mutation, for: call, replying: reply) { batch in
        batch.add(sealed.guarding)
        batch.add(
          CommentStatements.update(edited, text: sealed.bytes, in: mutation.organisationID, at: time))
        batch.record(.commentUpdated(.with { $0.comment = reply }), of: resource.id, by: mutation)
      }
    }
    // A repetition has the same text: otherwise it would be another request.
    answer.text = request.text
    return answer
  }

  /// Deletes a comment.
  public func deleteComment(
    _ request: PayshareV1.DeleteCommentRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Comment {
    let caller = try call.caller
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let resource = try Resource(request.resource)
    return try await database.once(mutation, for: call) { () async throws(Status) in
      let stored = try await stored(request.commentID, on: resource, call)
      let comment = stored.comment
      var mayDelete = comment.authorID == caller.userID
      if !mayDelete { mayDelete = try await database.holds(.commentDelete, on: resource, for: call) }
      guard mayDelete else { throw Self.notTheAuthor }
      let time = mutation.time(after: stored.updateTime)
      let deleted = try decide(CommentRules.delete(comment, etag: request.etag, at: time))
      guard let deleted else { return PayshareV1.Comment(comment) }
      let reply = PayshareV1.Comment(deleted)
      return try await database.commit(mutation, for: call, replying: reply) { batch in
        batch.add(CommentStatements.update(deleted, text: nil, in: mutation.organisationID, at: time))
        batch.record(.commentDeleted(.with { $0.comment = reply }), of: resource.id, by: mutation)
      }
    }
  }

  /// A comment on a resource.
  private func stored(
    _ text: String, on resource: Resource, _ call: ServerCall
  ) async throws(Status) -> StoredComment {
    let id = try UUID(required: text, field: "comment_id")
    let found = try await database.readFirst(
      CommentStatements.comment(id, on: resource, in: try call.caller.organisationID), for: call)
    guard let found else {
      // Who has a role on the organisation sees any id, also of a resource that there is not.
      try await database.requireExists(resource, for: call)
      throw Status(.notFound, reason: "COMMENT_NOT_FOUND", "nothing with this id was said about it")
    }
    return found
  }

  private static var notTheAuthor: Status {
    Status(
      .permissionDenied, reason: "NOT_THE_AUTHOR",
      "only who said it changes it, and only they and those with comment.delete take it back")
  }
}
