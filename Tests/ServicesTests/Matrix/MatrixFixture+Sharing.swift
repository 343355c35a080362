import GoogleAPI
import Identifiers
import PayshareAPI
import PostgresTestSupport
import Protobuf

extension MatrixFixture {
  private typealias Links = PayshareV1.ShareLinkServiceMethods
  private typealias Comments = PayshareV1.CommentServiceMethods

  /// Share links.
  static let shareLinks: [MatrixFixture] =
    ["goal", "budget"].flatMap(links(to:)) + [
      .init(Links.redeemShareLink, PayshareV1.RedeemShareLinkRequest.self) { scene, request in
        let keeper = scene.world.ours.keeper
        let goal = scene.world.ours.ids["goal", default: ""]
        request.token = try await keeper.shares(.goalID(goal)).token
      }
    ]

  private static func links(to kind: String) -> [MatrixFixture] {
    let note = "to a \(kind)"
    return [
      .init(Links.createShareLink, PayshareV1.CreateShareLinkRequest.self, note, on: [kind]) {
        scene, request in
        request.shareLink = .with {
          ($0.resource, $0.expireTime) = (scene.shared(kind), .days(1))
        }
      },
      .init(Links.listShareLinks, PayshareV1.ListShareLinksRequest.self, note, on: [kind]) { scene, request in
        switch scene.shared(kind) {
        case .goalID(let id): request.resource = .goalID(id)
        case .budgetID(let id): request.resource = .budgetID(id)
        }
      },
      .init(Links.revokeShareLink, PayshareV1.RevokeShareLinkRequest.self, note, on: [kind]) {
        scene, request in
        request.shareLinkID = try await scene.place.keeper.shares(scene.shared(kind)).shareLink?.id ?? ""
        switch scene.shared(kind) {
        case .goalID(let id): request.resource = .goalID(id)
        case .budgetID(let id): request.resource = .budgetID(id)
        }
      },
    ]
  }

  /// Comments.
  static let comments: [MatrixFixture] = ["goal", "budget", "event", "expense"].flatMap(comments(on:))

  private static func comments(on kind: String) -> [MatrixFixture] {
    let note = ["event", "expense"].contains(kind) ? "on an \(kind)" : "on a \(kind)"
    return [
      .init(Comments.createComment, PayshareV1.CreateCommentRequest.self, note, on: [kind]) {
        scene, request in
        let resource = try await scene.commented(kind)
        request.comment = .with { ($0.resource, $0.text) = (resource, "Fine") }
      },
      .init(Comments.listComments, PayshareV1.ListCommentsRequest.self, note, on: [kind]) { scene, request in
        switch try await scene.commented(kind) {
        case .goalID(let id): request.resource = .goalID(id)
        case .budgetID(let id): request.resource = .budgetID(id)
        case .eventID(let id): request.resource = .eventID(id)
        case .expenseID(let id): request.resource = .expenseID(id)
        }
      },
      .init(
        Comments.updateComment, PayshareV1.UpdateCommentRequest.self, "\(note), by its author", on: [kind]
      ) {
        scene, request in
        let comment = try await scene.comment(on: kind, isOwn: true)
        (request.commentID, request.etag, request.text) = (comment.id, comment.etag, "Better")
        switch comment.resource {
        case .goalID(let id): request.resource = .goalID(id)
        case .budgetID(let id): request.resource = .budgetID(id)
        case .eventID(let id): request.resource = .eventID(id)
        case .expenseID(let id): request.resource = .expenseID(id)
        case nil: break
        }
      },
      deleting(on: kind, "\(note), by its author", isOwn: true, besides: []),
      deleting(on: kind, "\(note), of another", isOwn: false, besides: ["comment.delete"]),
    ]
  }

  private static func deleting(
    on kind: String, _ note: String, isOwn: Bool, besides: [String]
  ) -> MatrixFixture {
    .init(
      Comments.deleteComment, PayshareV1.DeleteCommentRequest.self, note, on: [kind], besides: besides
    ) { scene, request in
      let comment = try await scene.comment(on: kind, isOwn: isOwn)
      request.commentID = comment.id
      switch comment.resource {
      case .goalID(let id): request.resource = .goalID(id)
      case .budgetID(let id): request.resource = .budgetID(id)
      case .eventID(let id): request.resource = .eventID(id)
      case .expenseID(let id): request.resource = .expenseID(id)
      case nil: break
      }
    }
  }
}

extension MatrixScene {
  /// What a link is for.
  fileprivate func shared(_ kind: String) -> PayshareV1.ShareLink.Resource {
    let id = place.ids[kind, default: ""]
    return kind == "goal" ? .goalID(id) : .budgetID(id)
  }

  /// What a comment is about.
  fileprivate func commented(_ kind: String) async throws -> PayshareV1.Comment.Resource {
    switch kind {
    case "goal": .goalID(goal)
    case "budget": .budgetID(place.ids["budget", default: ""])
    case "event": .eventID(event)
    default: .expenseID(try await expense().id)
    }
  }

  /// A new comment of the place's keeper.
  /// - Parameter isOwn: whether it becomes the caller's.
  fileprivate func comment(on kind: String, isOwn: Bool) async throws -> PayshareV1.Comment {
    let comment = try await place.keeper.says("Fine", on: try await commented(kind))
    if isOwn {
      try await world.payshare.test.made.administer(
        "UPDATE comment SET author_id = '\(caller.id)' WHERE id = '\(comment.id)'")
    }
    return comment
  }
}
