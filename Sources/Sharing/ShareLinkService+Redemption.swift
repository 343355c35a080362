import Cryptography
import Identifiers
import Journal
public import PayshareAPI
import Postgres
import Protobuf
public import RPC
import Roles
import Rules
import ServiceKit

/// What becomes of links.
extension ShareLinkService {
  /// Gives the caller what a link is for.
  public func redeemShareLink(
    _ request: PayshareV1.RedeemShareLinkRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Grant {
    let caller = try call.caller
    let token = try ShareLinkToken(text: request.token)
    var compared = request
    compared.token = Base64URL.encode(token.digest)
    let mutation = try Mutation(call, compared, requestID: request.requestID)
    return try await database.once(mutation, for: call) { () async throws(Status) in
      let link = try await database.readFirst(
        ShareLinkStatements.link(with: token, in: caller.organisationID), for: call)
      guard let link else { throw Self.invalid }
      let maker = try await database.givers([link.makerID], on: link.resource, for: call)[link.makerID]
      let held = try await database.ownGrant(of: ShareLink.role, on: link.resource, for: call)
      let state = ShareLinkRules.state(of: link, at: mutation.time) { end in
        maker?.mayGive(ShareLink.role, until: end) == true
      }
      // Whoever has what the link gives keeps it, also from one that others have used up meanwhile.
      if let held, state == .active || state == .usedUp { return held }
      guard state == .active, let maker else { throw Self.invalid }
      let grant = try LinkedGrant(
        of: ShareLink.role, to: caller.userID, on: link.resource,
        until: ShareLinkRules.grantEnd(of: link, at: mutation.time), reason: "share link",
        by: link.makerID, linkID: link.id, at: mutation.time)
      let reply = grant.message
      let batch = mutation.batch(replying: reply) { batch in
        batch.add(ShareLinkStatements.count(link, in: mutation.organisationID))
        grant.give(under: maker, in: &batch, by: mutation.author)
        batch.record(
          .shareLinkRedeemed(.with { ($0.shareLinkID, $0.grantID) = (link.id.description, reply.id) }),
          of: link.resource.id, by: mutation)
      }
      try await database.commit(batch, for: call) { error in
        error.state == ShareLinkStatements.invalid ? Self.invalid : grant.refusal(error)
      }
      return reply
    }
  }

  /// Ends a link, and what it gave.
  public func revokeShareLink(
    _ request: PayshareV1.RevokeShareLinkRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ShareLink {
    let organisation = try call.caller.organisationID
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let resource = try Resource(request.resource)
    let id = try UUID(required: request.shareLinkID, field: "share_link_id")
    return try await database.once(mutation, for: call) { () async throws(Status) in
      let found = try await database.readFirst(
        ShareLinkStatements.link(id, to: resource.id, in: organisation), for: call)
      guard var link = found, link.resource == resource else {
        // Who has a role on the organisation sees any id, also of a resource that there is not.
        try await database.requireExists(resource, for: call)
        throw Status(.notFound, reason: "SHARE_LINK_NOT_FOUND", "the resource has no link with this id")
      }
      if link.revokeTime != nil { return PayshareV1.ShareLink(link, .revoked) }
      link.revokeTime = mutation.time(after: link.createTime)
      let revoked = PayshareV1.ShareLink(link, .revoked)
      return try await database.commit(mutation, for: call, replying: revoked) { [link] batch in
        // Redemptions that come first are waited for, so that their grants are among those that end.
        batch.add(
          ShareLinkStatements.revoke(link, in: organisation, at: link.revokeTime ?? mutation.time))
        batch.endGrants(ofShareLink: link.id, in: organisation)
        batch.record(
          .shareLinkRevoked(.with { $0.shareLink = revoked }), of: link.resource.id, by: mutation)
      }
    }
  }

  /// The same for all reasons: whoever has no valid token learns nothing.
  private static var invalid: Status {
    Status(
      .permissionDenied, reason: "SHARE_LINK_INVALID", "this share link is not valid, or not any more")
  }
}
