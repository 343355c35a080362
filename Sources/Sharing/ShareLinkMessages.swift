import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import RPC
import ServiceKit

extension Resource {
  /// The resource of a link in a request.
  init(_ resource: PayshareV1.ShareLink.Resource?) throws(Status) {
    switch resource {
    case .goalID(let id): self = .goal(try UUID(required: id, field: "share_link.goal_id"))
    case .budgetID(let id): self = .budget(try UUID(required: id, field: "share_link.budget_id"))
    case nil: throw Status(field: "share_link.resource", reason: "REQUIRED", "is required")
    }
  }

  /// The resource of a request for links.
  init(_ resource: PayshareV1.ListShareLinksRequest.Resource?) throws(Status) {
    switch resource {
    case .goalID(let id): self = .goal(try UUID(required: id, field: "goal_id"))
    case .budgetID(let id): self = .budget(try UUID(required: id, field: "budget_id"))
    case nil: throw Status(field: "resource", reason: "REQUIRED", "is required")
    }
  }

  /// The resource of a request about a link.
  init(_ resource: PayshareV1.RevokeShareLinkRequest.Resource?) throws(Status) {
    switch resource {
    case .goalID(let id): self = .goal(try UUID(required: id, field: "goal_id"))
    case .budgetID(let id): self = .budget(try UUID(required: id, field: "budget_id"))
    case nil: throw Status(field: "resource", reason: "REQUIRED", "is required")
    }
  }
}

extension PayshareV1.ShareLink {
  /// A link in a state.
  init(_ link: ShareLink, _ state: ShareLink.State) {
    self.init()
    id = link.id.description
    resource =
      link.resource.kind == .goal
      ? .goalID(link.resource.id.description) : .budgetID(link.resource.id.description)
    expireTime = GoogleProtobuf.Timestamp(link.expireTime)
    grantDays = link.grantDays ?? 0
    maxRedemptions = link.maxRedemptions
    description = link.description
    makerUserID = link.makerID.description
    redemptionCount = link.redemptionCount
    createTime = GoogleProtobuf.Timestamp(link.createTime)
    revokeTime = link.revokeTime.map { GoogleProtobuf.Timestamp($0) }
    self.state = PayshareV1.ShareLinkState(state)
  }
}

extension PayshareV1.ShareLinkState {
  fileprivate init(_ state: ShareLink.State) {
    switch state {
    case .active: self = .active
    case .expired: self = .expired
    case .revoked: self = .revoked
    case .usedUp: self = .usedUp
    case .makerLostRight: self = .makerLostRight
    }
  }
}
