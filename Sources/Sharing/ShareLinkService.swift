import GoogleAPI
import Identifiers
import Journal
public import PayshareAPI
public import Postgres
public import Protobuf
public import RPC
import Roles
import Rules
public import ServiceKit

/// Shares goals and budgets by links. `ShareLinkService+Redemption.swift` has what becomes of them.
public struct ShareLinkService: PayshareV1.ShareLinkService {
  let database: Database
  private let pages: PageTokens

  /// A service over a database.
  public init(_ database: Database, pages: PageTokens) {
    self.database = database
    self.pages = pages
  }

  /// Makes a link.
  public func createShareLink(
    _ request: PayshareV1.CreateShareLinkRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.CreateShareLinkResponse {
    let caller = try call.caller
    let wanted = request.shareLink ?? PayshareV1.ShareLink()
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let link = ShareLink(
      id: .version7(), resource: try Resource(wanted.resource), makerID: caller.userID,
      description: wanted.description, expireTime: Timestamp(wanted.expireTime ?? .init()),
      grantDays: wanted.grantDays == 0 ? nil : wanted.grantDays,
      maxRedemptions: wanted.maxRedemptions == 0
        ? ShareLinkLimits.defaultRedemptions : wanted.maxRedemptions,
      createTime: mutation.time)
    let token = try ShareLinkToken()
    var answer = try await database.once(mutation, for: call) { () async throws(Status) in
      try decide(ShareLinkRules.check(expireTime: link.expireTime, now: mutation.time))
      try await database.requireExists(link.resource, for: call)
      let giver = try await database.giver(on: link.resource, for: call)
      try decide(giver.requireMayGive(ShareLink.role, until: link.expireTime))
      let made = PayshareV1.ShareLink(link, .active)
      // Recorded without the token: whoever can read the answers that are kept could redeem the link.
      return try await database.commit(
        mutation, for: call, replying: PayshareV1.CreateShareLinkResponse.with { $0.shareLink = made }
      ) { batch in
        batch.require(giver, in: mutation.organisationID)
        batch.add(ShareLinkStatements.insert(link, token, in: mutation.organisationID))
        batch.record(
          .shareLinkCreated(.with { $0.shareLink = made }), of: link.resource.id, by: mutation)
      }
    }
    // An earlier request made another link, whose token nobody knows any more.
    if answer.shareLink?.id == link.id.description { answer.token = token.text }
    return answer
  }

  /// A page of the links to a resource.
  public func listShareLinks(
    _ request: PayshareV1.ListShareLinksRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListShareLinksResponse {
    let organisation = try call.caller.organisationID
    let resource = try Resource(request.resource)
    let arguments = ["share-links", organisation.description, resource.id.description]
    let page = try pages.page(size: request.pageSize, token: request.pageToken, arguments: arguments)
    try await database.requireExists(resource, for: call)
    var rows = try await database.read(
      ShareLinkStatements.links(to: resource.id, in: organisation, page), for: call)
    var response = PayshareV1.ListShareLinksResponse()
    response.nextPageToken = try pages.cut(&rows, to: page, arguments: arguments)
    let makers = try await database.givers(rows.map(\.element.makerID), on: resource, for: call)
    response.shareLinks = try await call.compose(of: rows.count) { [rows] in
      let now = Timestamp.now
      return rows.map { row in
        PayshareV1.ShareLink(
          row.element,
          ShareLinkRules.state(of: row.element, at: now) { end in
            makers[row.element.makerID]?.mayGive(ShareLink.role, until: end) == true
          })
      }
    }
    return response
  }

  /// The violations of the rules of links in a request that also breaks the contract's field rules.
  public func violations(
    beyondFieldRules request: any Message, _ call: ServerCall
  ) async throws(Status) -> [Protobuf.FieldViolation] {
    guard let request = request as? PayshareV1.CreateShareLinkRequest,
      let time = request.shareLink?.expireTime
    else { return [] }
    return findings { () throws(Refusal) in
      try ShareLinkRules.check(expireTime: Timestamp(time), now: .now)
    }
  }
}
