import Accounts
import Identifiers
public import PayshareAPI
public import Postgres
import Protobuf
public import RPC
import Roles
import Rules
public import ServiceKit

/// Keeps the routes of approvals of organisations.
public struct ApprovalRouteService: PayshareV1.ApprovalRouteService {
  let database: Database
  let pages: PageTokens

  /// A service over a database.
  public init(_ database: Database, pages: PageTokens) {
    self.database = database
    self.pages = pages
  }

  /// A route of the caller's organisation.
  public func getApprovalRoute(
    _ request: PayshareV1.GetApprovalRouteRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ApprovalRoute {
    PayshareV1.ApprovalRoute(try await stored(request.approvalRouteID, call))
  }

  /// The routes of the caller's organisation, by name.
  public func listApprovalRoutes(
    _ request: PayshareV1.ListApprovalRoutesRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListApprovalRoutesResponse {
    let organisation = try call.caller.organisationID
    let arguments = ["approval-routes", organisation.description]
    let page = try pages.page(size: request.pageSize, token: request.pageToken, arguments: arguments)
    var rows = try await database.read(ApprovalRouteStatements.routes(in: organisation, page), for: call)
    var response = PayshareV1.ListApprovalRoutesResponse()
    response.nextPageToken = try pages.cut(&rows, to: page, arguments: arguments)
    let bytes = rows.reduce(0) { $0 + $1.element.steps.count }
    response.approvalRoutes = try await call.compose(of: bytes / Self.bytesOfSelector) {
      [rows] () throws(Status) in
      try rows.map { row throws(Status) in
        // What was stored is what is shown: only what the columns have is added.
        var route = PayshareV1.ApprovalRoute(row.element.stored)
        route.steps = try PayshareV1.ApprovalRoute(response: row.element.steps).steps
        return route
      }
    }
    return response
  }

  /// A route with its steps.
  /// - Throws: `NOT_FOUND` if there is none.
  func stored(_ id: String, _ call: ServerCall) async throws(Status) -> StoredRoute {
    let id = try UUID(required: id, field: "approval_route_id")
    guard let route = try await database.approvalRoute(id, for: call) else {
      throw Status(.notFound, reason: "APPROVAL_ROUTE_NOT_FOUND", "there is no route with this id")
    }
    return route
  }

  /// Those of the roles, users and groups that a route names, who exist.
  func known(_ route: ApprovalRoute, _ call: ServerCall) async throws(Status) -> KnownApprovers {
    let (named, organisation) = (route.named, try call.caller.organisationID)
    let (roles, groups, users) = try await database.read(
      KnownPrincipalStatements.roles(named.roles.sorted(), in: organisation),
      KnownPrincipalStatements.groups(named.groups.sorted(), in: organisation),
      AccountStatements.activeNames(of: named.users.sorted(), in: organisation), for: call)
    return KnownApprovers(
      roles: named.roles.intersection(RoleNames.builtIn).union(roles), users: Set(users.map(\.userID)),
      groups: Set(groups))
  }

  /// About what a selector takes up. A route is as much work as the selectors that it has.
  static let bytesOfSelector = 40
}

extension Database {
  /// A route of the caller's organisation; nil if there is none.
  func approvalRoute(_ id: UUID, for call: ServerCall) async throws(Status) -> StoredRoute? {
    try await opened(ApprovalRouteStatements.route(id, in: try call.caller.organisationID), call)
  }

  /// The route that all of a kind must take in the caller's organisation; nil if there is none.
  func mandatoryApprovalRoute(
    for kind: ApprovalSubjectKind, for call: ServerCall
  ) async throws(Status) -> StoredRoute? {
    try await opened(ApprovalRouteStatements.mandatory(for: kind, in: try call.caller.organisationID), call)
  }

  private func opened(
    _ statement: Statement<ApprovalRouteStatements.Row>, _ call: ServerCall
  ) async throws(Status) -> StoredRoute? {
    guard let row = try await readFirst(statement, for: call) else { return nil }
    // A selector is decoded in less than a microsecond.
    return try await call.compute(isLong: row.steps.count > 1_000 * ApprovalRouteService.bytesOfSelector) {
      () throws(Status) in
      var stored = row.stored
      stored.kept.route = try ApprovalRoute(stored: row.steps)
      return stored
    }
  }
}
