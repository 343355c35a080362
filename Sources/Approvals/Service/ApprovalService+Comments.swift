import Identifiers
public import PayshareAPI
import Postgres
import Protobuf
public import RPC
import Roles
import Rules
import ServiceKit

/// What people say about approvals.
extension ApprovalService {
  /// Says something.
  public func commentOnApproval(
    _ request: PayshareV1.CommentOnApprovalRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ApprovalComment {
    let caller = try call.caller
    let text = request.comment?.text ?? ""
    var hidden = request
    hidden.comment?.text = try vault.code(of: text, in: caller.organisationID)
    let mutation = try Mutation(call, hidden, requestID: request.requestID)
    var answer = try await database.once(mutation, for: call) { () async throws(Status) in
      let stored = try await stored(request.approvalID, call)
      let transition = try decide(
        ApprovalRules.comment(stored.request, by: ApprovalActor(caller.userID), now: mutation.time))
      let mentioned = try await database.mentioned(
        request.comment?.mentionedUserIDs ?? [], at: "comment.mentioned_user_ids", holding: .approvalRead,
        on: stored.subject.resource, for: call)
      let sealed = try await sealed(text, mentioning: mentioned, on: stored, mutation, call)
      var change = ApprovalChange(of: stored, transition, at: mutation.time)
      change.comment = sealed
      var reply = sealed.comment.message
      reply.text = ""
      return try await commit(change, replying: reply, mutation, call)
    }
    // A repetition has the same text: otherwise it would be another request.
    answer.text = text
    return answer
  }

  /// What was said about an approval.
  public func listApprovalComments(
    _ request: PayshareV1.ListApprovalCommentsRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListApprovalCommentsResponse {
    let organisation = try call.caller.organisationID
    let id = try UUID(required: request.approvalID, field: "approval_id")
    let arguments = ["approval-comments", organisation.description, id.description]
    let page = try pages.page(size: request.pageSize, token: request.pageToken, arguments: arguments)
    let (approvals, comments) = try await database.read(
      ApprovalStatements.approval(id, in: organisation),
      ApprovalCommentStatements.comments(on: id, in: organisation, page), for: call)
    _ = try Resource.approval(id).shown(approvals)
    var rows = comments
    var response = PayshareV1.ListApprovalCommentsResponse()
    response.nextPageToken = try pages.cut(&rows, to: page, arguments: arguments)
    let opened = try await vault.opened(rows.map(\.element), in: organisation, call)
    response.comments = try await call.compose(of: opened.count) { opened.map(\.message) }
    return response
  }

  /// Seals what the caller says about an approval.
  func sealed(
    _ text: String, mentioning mentioned: [UUID] = [], on stored: StoredApproval, _ mutation: Mutation,
    _ call: ServerCall
  ) async throws(Status) -> ApprovalVault.SealedComment {
    let comment = ApprovalComment(
      id: .version7(), approvalID: stored.request.id, text: text, authorID: try call.caller.userID,
      createTime: mutation.time, mentionedIDs: mentioned)
    return try await vault.sealed(comment, in: mutation.organisationID, call)
  }
}
