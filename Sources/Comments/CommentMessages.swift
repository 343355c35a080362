import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import RPC
import Rules
import ServiceKit

extension Resource {
  /// The resource of a comment.
  init(_ resource: PayshareV1.Comment.Resource?) throws(Status) {
    switch resource {
    case .goalID(let id): self = .goal(try UUID(required: id, field: "comment.goal_id"))
    case .budgetID(let id): self = .budget(try UUID(required: id, field: "comment.budget_id"))
    case .eventID(let id): self = .event(try UUID(required: id, field: "comment.event_id"))
    case .expenseID(let id): self = .expense(try UUID(required: id, field: "comment.expense_id"))
    case nil: throw Status(field: "comment.resource", reason: "REQUIRED", "is required")
    }
  }

  /// The resource of a request for comments.
  init(_ resource: PayshareV1.ListCommentsRequest.Resource?) throws(Status) {
    switch resource {
    case .goalID(let id): self = .goal(try UUID(required: id, field: "goal_id"))
    case .budgetID(let id): self = .budget(try UUID(required: id, field: "budget_id"))
    case .eventID(let id): self = .event(try UUID(required: id, field: "event_id"))
    case .expenseID(let id): self = .expense(try UUID(required: id, field: "expense_id"))
    case nil: throw Status(field: "resource", reason: "REQUIRED", "is required")
    }
  }

  /// The resource of a request to edit a comment.
  init(_ resource: PayshareV1.UpdateCommentRequest.Resource?) throws(Status) {
    switch resource {
    case .goalID(let id): self = .goal(try UUID(required: id, field: "goal_id"))
    case .budgetID(let id): self = .budget(try UUID(required: id, field: "budget_id"))
    case .eventID(let id): self = .event(try UUID(required: id, field: "event_id"))
    case .expenseID(let id): self = .expense(try UUID(required: id, field: "expense_id"))
    case nil: throw Status(field: "resource", reason: "REQUIRED", "is required")
    }
  }

  /// The resource of a request to delete a comment.
  init(_ resource: PayshareV1.DeleteCommentRequest.Resource?) throws(Status) {
    switch resource {
    case .goalID(let id): self = .goal(try UUID(required: id, field: "goal_id"))
    case .budgetID(let id): self = .budget(try UUID(required: id, field: "budget_id"))
    case .eventID(let id): self = .event(try UUID(required: id, field: "event_id"))
    case .expenseID(let id): self = .expense(try UUID(required: id, field: "expense_id"))
    case nil: throw Status(field: "resource", reason: "REQUIRED", "is required")
    }
  }
}

extension PayshareV1.Comment {
  /// A comment.
  init(_ comment: Comment) {
    self.init()
    id = comment.id.description
    let about = comment.resource.id.description
    switch comment.resource.kind {
    case .goal: resource = .goalID(about)
    case .budget: resource = .budgetID(about)
    case .event: resource = .eventID(about)
    default: resource = .expenseID(about)
    }
    text = comment.text
    mentionedUserIDs = comment.mentionedIDs.map(\.description)
    authorUserID = comment.authorID.description
    createTime = GoogleProtobuf.Timestamp(comment.createTime)
    editTime = comment.editTime.map { GoogleProtobuf.Timestamp($0) }
    deleteTime = comment.deleteTime.map { GoogleProtobuf.Timestamp($0) }
    etag = comment.version.etag
  }

  /// The same without the text, as answers are recorded, and as it stands in the journal.
  var withoutText: PayshareV1.Comment {
    var comment = self
    comment.text = ""
    return comment
  }
}
