import GoogleAPI
import Identifiers
import PayshareAPI
import Protobuf
import RPC

extension StrangerTests {
  /// Calls about budgets, and about what belongs to budgets and goals.
  static let planning = budgets + budgetEntries + ofApproval + sharing

  /// Calls about share links and comments.
  static let sharing: [(field: String, kind: Kind, ask: Ask)] = links + comments

  private static let links: [(field: String, kind: Kind, ask: Ask)] = [
    (
      "CreateShareLink.share_link.goal_id", .goal,
      { person, id in
        _ = try await person.shares(.goalID(id))
      }
    ),
    (
      "ListShareLinks.goal_id", .goal,
      { person, id in
        _ = try await person.shareLinks.listShareLinks(.with { $0.resource = .goalID(id) })
      }
    ),
    (
      "RevokeShareLink.goal_id", .goal,
      { person, id in
        _ = try await person.shareLinks.revokeShareLink(
          .with { ($0.resource, $0.shareLinkID) = (.goalID(id), id) })
      }
    ),
    (
      "CreateShareLink.share_link.budget_id", .budget,
      { person, id in
        _ = try await person.shares(.budgetID(id))
      }
    ),
    (
      "ListShareLinks.budget_id", .budget,
      { person, id in
        _ = try await person.shareLinks.listShareLinks(.with { $0.resource = .budgetID(id) })
      }
    ),
    (
      "RevokeShareLink.budget_id", .budget,
      { person, id in
        _ = try await person.shareLinks.revokeShareLink(
          .with { ($0.resource, $0.shareLinkID) = (.budgetID(id), id) })
      }
    ),
  ]

  private static let comments: [(field: String, kind: Kind, ask: Ask)] =
    aboutGoals + aboutBudgets + aboutEvents + aboutExpenses

  private static let aboutGoals: [(field: String, kind: Kind, ask: Ask)] = [
    (
      "CreateComment.comment.goal_id", .goal,
      { person, id in
        try await person.says("Note", on: .goalID(id))
      }
    ),
    (
      "ListComments.goal_id", .goal,
      { person, id in
        _ = try await person.said(on: .goalID(id))
      }
    ),
    (
      "UpdateComment.goal_id", .goal,
      { person, id in
        _ = try await person.commentService.updateComment(
          .with {
            ($0.resource, $0.commentID, $0.text, $0.etag) = (.goalID(id), id, "Note", "v1")
          })
      }
    ),
    (
      "DeleteComment.goal_id", .goal,
      { person, id in
        _ = try await person.commentService.deleteComment(
          .with { ($0.resource, $0.commentID) = (.goalID(id), id) })
      }
    ),
  ]

  private static let aboutBudgets: [(field: String, kind: Kind, ask: Ask)] = [
    (
      "CreateComment.comment.budget_id", .budget,
      { person, id in
        try await person.says("Note", on: .budgetID(id))
      }
    ),
    (
      "ListComments.budget_id", .budget,
      { person, id in
        _ = try await person.said(on: .budgetID(id))
      }
    ),
    (
      "UpdateComment.budget_id", .budget,
      { person, id in
        _ = try await person.commentService.updateComment(
          .with {
            ($0.resource, $0.commentID, $0.text, $0.etag) = (.budgetID(id), id, "Note", "v1")
          })
      }
    ),
    (
      "DeleteComment.budget_id", .budget,
      { person, id in
        _ = try await person.commentService.deleteComment(
          .with { ($0.resource, $0.commentID) = (.budgetID(id), id) })
      }
    ),
  ]

  private static let aboutEvents: [(field: String, kind: Kind, ask: Ask)] = [
    (
      "CreateComment.comment.event_id", .event,
      { person, id in
        try await person.says("Note", on: .eventID(id))
      }
    ),
    (
      "ListComments.event_id", .event,
      { person, id in
        _ = try await person.said(on: .eventID(id))
      }
    ),
    (
      "UpdateComment.event_id", .event,
      { person, id in
        _ = try await person.commentService.updateComment(
          .with {
            ($0.resource, $0.commentID, $0.text, $0.etag) = (.eventID(id), id, "Note", "v1")
          })
      }
    ),
    (
      "DeleteComment.event_id", .event,
      { person, id in
        _ = try await person.commentService.deleteComment(
          .with { ($0.resource, $0.commentID) = (.eventID(id), id) })
      }
    ),
  ]

  private static let aboutExpenses: [(field: String, kind: Kind, ask: Ask)] = [
    (
      "CreateComment.comment.expense_id", .expense,
      { person, id in
        try await person.says("Note", on: .expenseID(id))
      }
    ),
    (
      "ListComments.expense_id", .expense,
      { person, id in
        _ = try await person.said(on: .expenseID(id))
      }
    ),
    (
      "UpdateComment.expense_id", .expense,
      { person, id in
        _ = try await person.commentService.updateComment(
          .with {
            ($0.resource, $0.commentID, $0.text, $0.etag) = (.expenseID(id), id, "Note", "v1")
          })
      }
    ),
    (
      "DeleteComment.expense_id", .expense,
      { person, id in
        _ = try await person.commentService.deleteComment(
          .with { ($0.resource, $0.commentID) = (.expenseID(id), id) })
      }
    ),
  ]
}
