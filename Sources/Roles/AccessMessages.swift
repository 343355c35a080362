import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import Protobuf
import RPC
import Rules
import ServiceKit

extension Principal {
  /// A principal of a request.
  /// - Throws: `INVALID_ARGUMENT` if an id is malformed.
  init(_ message: PayshareV1.Principal?, field: String) throws(Status) {
    switch message?.principal {
    case .userID(let id): self = .user(try UUID(required: id, field: "\(field).user_id"))
    case .groupID(let id): self = .team(try UUID(required: id, field: "\(field).group_id"))
    case .service(let name): self = try .service(named: name)
    case nil: throw Status(field: field, reason: "REQUIRED", "is required")
    }
  }

  /// The field of a request that has it.
  var field: String {
    switch self {
    case .user: "user_id"
    case .team: "group_id"
    case .service: "service"
    }
  }

  var message: PayshareV1.Principal {
    switch self {
    case .user(let id): .with { $0.principal = .userID(id.description) }
    case .team(let id): .with { $0.principal = .groupID(id.description) }
    case .service(let name, _): .with { $0.principal = .service(name) }
    }
  }
}

extension GrantResource {
  /// A resource of a request.
  init(_ message: PayshareV1.GrantResource?, field: String) throws(Status) {
    switch message?.resource {
    case .organisationID(let id):
      self.init(type: .organisation, id: try UUID(required: id, field: "\(field).organisation_id"))
    case .groupID(let id): self.init(type: .group, id: try UUID(required: id, field: "\(field).group_id"))
    case .eventID(let id): self.init(type: .event, id: try UUID(required: id, field: "\(field).event_id"))
    case .goalID(let id): self.init(type: .goal, id: try UUID(required: id, field: "\(field).goal_id"))
    case .budgetID(let id): self.init(type: .budget, id: try UUID(required: id, field: "\(field).budget_id"))
    case nil: throw Status(field: field, reason: "REQUIRED", "is required")
    }
  }

  var message: PayshareV1.GrantResource {
    let id = id.description
    return switch type {
    case .group: .with { $0.resource = .groupID(id) }
    case .event: .with { $0.resource = .eventID(id) }
    case .goal: .with { $0.resource = .goalID(id) }
    case .budget: .with { $0.resource = .budgetID(id) }
    default: .with { $0.resource = .organisationID(id) }
    }
  }
}

extension AccessQuestion {
  /// A question about a resource of a request.
  init(_ user: UUID, _ message: PayshareV1.AccessResource?, field: String) throws(Status) {
    let (type, id): (PayshareV1.ResourceType, String) =
      switch message?.resource {
      case .organisationID(let id): (.organisation, id)
      case .groupID(let id): (.group, id)
      case .eventID(let id): (.event, id)
      case .expenseID(let id): (.expense, id)
      case .goalID(let id): (.goal, id)
      case .budgetID(let id): (.budget, id)
      case nil: (.unspecified, "")
      }
    self.init(userID: user, type: type, id: try UUID(required: id, field: field))
  }
}

extension PayshareV1.Role {
  init(_ role: Role, createTime: Timestamp, updateTime: Timestamp) {
    self.init()
    name = role.name
    title = role.title
    description = role.description
    permissions = role.permissions.known
    resourceTypes = role.resourceTypes.sorted { $0.rawValue < $1.rawValue }
    self.createTime = GoogleProtobuf.Timestamp(createTime)
    self.updateTime = GoogleProtobuf.Timestamp(updateTime)
    etag = role.version?.etag ?? ""
  }

  init(_ stored: RoleStatements.StoredRole) {
    self.init(stored.role, createTime: stored.createTime, updateTime: stored.updateTime)
  }

  init(_ role: BuiltInRole) {
    self.init()
    name = role.name
    title = role.name
    description = role.description
    permissions = role.permissions.known
    resourceTypes = role.resourceTypes.sorted { $0.rawValue < $1.rawValue }
    builtIn = true
  }
}

extension PayshareV1.Grant {
  init(_ grant: Grant, createTime: Timestamp, updateTime: Timestamp) {
    self.init()
    id = grant.id.description
    principal = grant.principal.message
    role = grant.role
    resource = grant.resource.message
    expireTime = grant.expireTime.map { GoogleProtobuf.Timestamp($0) }
    reason = grant.reason
    granterUserID = grant.granterID.map(\.description) ?? ""
    self.createTime = GoogleProtobuf.Timestamp(createTime)
    self.updateTime = GoogleProtobuf.Timestamp(updateTime)
    etag = grant.version.etag
    shareLinkID = grant.shareLinkID.map(\.description) ?? ""
  }

  init(_ stored: StoredGrant) {
    self.init(stored.grant, createTime: stored.createTime, updateTime: stored.updateTime)
  }
}

extension PayshareV1.AccessPath {
  init(_ path: AccessRules.Path, _ resource: GrantResource) {
    self.init()
    switch path {
    case .grant(let held):
      source = .grant(PayshareV1.Grant(held.stored))
      teamGroupID = held.team.map(\.description) ?? ""
    case .relation(let relation):
      source = .membership(
        .with {
          $0.role = relation.rawValue
          $0.resource = resource.message
        })
    }
  }
}
