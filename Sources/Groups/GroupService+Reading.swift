public import Identifiers
public import PayshareAPI
public import Postgres
public import RPC
import Roles
import Rules
import ServiceKit

/// Showing groups.
extension GroupService {
  /// A group that the caller may see.
  public func getGroup(
    _ request: PayshareV1.GetGroupRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Group {
    let stored = try await stored(try UUID(required: request.groupID, field: "group_id"), call)
    return try await call.compose(of: stored.group.members.count) { PayshareV1.Group(stored) }
  }

  /// The caller's groups, in the requested order and filtered as requested.
  public func listGroups(
    _ request: PayshareV1.ListGroupsRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListGroupsResponse {
    let caller = try call.caller
    let query = try decide(GroupQuery(filter: request.filter, orderBy: request.orderBy))
    let arguments = ["groups", caller.userID.description] + query.arguments
    let page = try pages.page(size: request.pageSize, token: request.pageToken, arguments: arguments)
    var groups = try await database.read(GroupStatements.groups(seenBy: caller, page, query), for: call)
    var response = PayshareV1.ListGroupsResponse()
    response.nextPageToken = try pages.cut(&groups, to: page, arguments: arguments)
    response.groups = try await messages(groups, call)
    return response
  }

  /// All groups of the organisation.
  public func listOrganisationGroups(
    _ request: PayshareV1.ListOrganisationGroupsRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListOrganisationGroupsResponse {
    let organisation = try call.caller.organisationID
    let arguments = ["organisation-groups", organisation.description]
    let page = try pages.page(size: request.pageSize, token: request.pageToken, arguments: arguments)
    let (epochs, found) = try await database.read(
      GrantStatements.epoch(of: organisation), GroupStatements.groups(of: organisation, page), for: call)
    let epoch = try page.require(epoch: epochs.first)
    var groups = found
    var response = PayshareV1.ListOrganisationGroupsResponse()
    response.nextPageToken = try pages.cut(&groups, to: page, arguments: arguments, epoch: epoch)
    response.groups = try await messages(groups, call)
    return response
  }

  /// The groups of a page with their members.
  private func messages(
    _ groups: [PageRow<GroupStatements.StoredGroup>], _ call: ServerCall
  ) async throws(Status) -> [PayshareV1.Group] {
    let members = try await database.read(
      GroupStatements.members(of: groups.map(\.element.group.id), in: try call.caller.organisationID),
      for: call)
    return try await call.compose(of: members.count) {
      let byGroup = Dictionary(grouping: members, by: \.groupID)
      return groups.map { PayshareV1.Group($0.element, byGroup[$0.element.group.id] ?? []) }
    }
  }

  /// A group that the caller may see, with its members, for a decision about an event.
  public static func group(
    _ id: UUID, in database: Database, _ call: ServerCall
  ) async throws(Status) -> Group {
    try await stored(id, in: database, call).group
  }

  /// A group that the caller may see, with its members and their names.
  func stored(_ id: UUID, _ call: ServerCall) async throws(Status) -> GroupStatements.StoredGroup {
    try await Self.stored(id, in: database, call)
  }

  private static func stored(
    _ id: UUID, in database: Database, _ call: ServerCall
  ) async throws(Status) -> GroupStatements.StoredGroup {
    let organisation = try call.caller.organisationID
    let resource = Resource.group(id)
    let (groups, members) = try await database.read(
      GroupStatements.group(id, in: organisation), GroupStatements.members(of: [id], in: organisation),
      of: resource, for: call)
    var stored = try resource.shown(groups)
    stored.add(members)
    return stored
  }
}
