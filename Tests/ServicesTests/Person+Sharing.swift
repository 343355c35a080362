import GoogleAPI
import PayshareAPI
import Protobuf

extension Person {
  /// Share links.
  var shareLinks: PayshareV1.ShareLinkServiceClient { .init(channel) }
  /// Comments.
  var commentService: PayshareV1.CommentServiceClient { .init(channel) }

  /// Makes a link for ten days.
  func shares(
    _ resource: PayshareV1.ShareLink.Resource, to most: Int32 = 0, days: Int64 = 10, requestID: String = "",
    _ more: (inout PayshareV1.ShareLink) -> Void = { _ in }
  ) async throws -> PayshareV1.CreateShareLinkResponse {
    var link = PayshareV1.ShareLink.with {
      ($0.resource, $0.expireTime, $0.maxRedemptions) = (resource, .days(days), most)
    }
    more(&link)
    return try await shareLinks.createShareLink(
      .with { ($0.shareLink, $0.requestID) = (link, requestID) })
  }

  /// Redeems a link.
  @discardableResult
  func redeems(_ token: String, requestID: String = "") async throws -> PayshareV1.Grant {
    try await shareLinks.redeemShareLink(.with { ($0.token, $0.requestID) = (token, requestID) })
  }

  /// Revokes a link.
  @discardableResult
  func revokes(_ link: PayshareV1.ShareLink?) async throws -> PayshareV1.ShareLink {
    try await shareLinks.revokeShareLink(
      .with {
        switch link?.resource {
        case .goalID(let id): $0.resource = .goalID(id)
        case .budgetID(let id): $0.resource = .budgetID(id)
        case nil: break
        }
        $0.shareLinkID = link?.id ?? ""
      })
  }

  /// The links to a goal.
  func links(to goal: PayshareV1.Goal) async throws -> [PayshareV1.ShareLink] {
    try await shareLinks.listShareLinks(.with { $0.resource = .goalID(goal.id) }).shareLinks
  }

  /// Says something.
  @discardableResult
  func says(
    _ text: String, on resource: PayshareV1.Comment.Resource, mentioning people: [Person] = [],
    requestID: String = ""
  ) async throws -> PayshareV1.Comment {
    try await commentService.createComment(
      .with {
        $0.comment = .with {
          ($0.text, $0.resource, $0.mentionedUserIDs) = (text, resource, people.map(\.id))
        }
        $0.requestID = requestID
      })
  }

  /// What was said about something.
  func said(on resource: PayshareV1.ListCommentsRequest.Resource) async throws -> [PayshareV1.Comment] {
    try await commentService.listComments(.with { $0.resource = resource }).comments
  }
}
