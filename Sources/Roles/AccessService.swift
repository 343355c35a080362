import Identifiers
import Journal
public import PayshareAPI
public import Postgres
import Protobuf
import RPC
import Rules
public import ServiceKit

/// Keeps roles and grants, and says who may do what. The extensions have the methods by theme.
public struct AccessService: PayshareV1.AccessService {
  let database: Database
  let pages: PageTokens

  /// A service over a database.
  public init(_ database: Database, pages: PageTokens) {
    self.database = database
    self.pages = pages
  }

  /// What the caller holds on a resource, and how often the organisation's access had changed then.
  func own(
    on resource: GrantResource, _ call: ServerCall
  ) async throws(Status) -> (facts: AccessFacts, epoch: Int64) {
    try await database.ownFacts(on: resource, for: call)
  }

  /// What the caller holds on the organisation.
  func ownOnOrganisation(_ call: ServerCall) async throws(Status) -> (facts: AccessFacts, epoch: Int64) {
    try await own(on: GrantResource(type: .organisation, id: try call.caller.organisationID), call)
  }

  /// The role with a name, built in or not.
  func role(_ name: String, _ call: ServerCall) async throws(Status) -> Role? {
    if let role = BuiltInRoles.byName[name] { return Role(role) }
    let organisation = try call.caller.organisationID
    return try await database.readFirst(RoleStatements.role(name, in: organisation), for: call)?.role
  }

  /// The client's error for guards of roles and grants.
  /// - Parameter grant: the grant that was to be made.
  static func refusal(_ error: PostgresError, of grant: Grant?) -> Status? {
    guard case .guardFailed(let failure) = error else { return nil }
    return switch failure.code {
    case AccessGuard.tooManyRoles:
      Status(.resourceExhausted, reason: "TOO_MANY_ROLES", failure.message)
    case AccessGuard.tooManyGrants:
      Status(.resourceExhausted, reason: "TOO_MANY_GRANTS", failure.message)
    case AccessGuard.roleInUse: Status(.failedPrecondition, reason: "ROLE_IN_USE", failure.message)
    case AccessGuard.unknownPrincipal:
      Status(
        field: grant.map { "grant.principal.\($0.principal.field)" } ?? "grant.principal",
        reason: "UNKNOWN_PRINCIPAL", "there is no such user or group")
    case AccessGuard.unknownResource: grant.map { .hidden($0.resource.type) }
    default: nil
    }
  }
}

extension Role {
  /// A built-in role.
  init(_ role: BuiltInRole) {
    self.init(
      name: role.name, title: role.name, description: role.description, permissions: role.permissions,
      resourceTypes: role.resourceTypes, version: nil)
  }
}

extension Status {
  static func notFound(role name: String) -> Status {
    Status(.notFound, reason: "ROLE_NOT_FOUND", "there is no role \(name)", metadata: ["role": name])
  }

  /// What does not exist looks as if it were hidden, also to those who may see everything of their organisation.
  static func hidden(_ type: PayshareV1.ResourceType) -> Status {
    let kind: Resource.Kind =
      switch type {
      case .group: .group
      case .event: .event
      case .expense: .expense
      case .goal: .goal
      case .budget: .budget
      default: .organisation
      }
    return Status(Refusal.hidden(resource: kind.rawValue))
  }
}
