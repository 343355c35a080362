import Accounts
import GoogleAPI
public import Identifiers
import Journal
public import PayshareAPI
public import Postgres
public import Protobuf
public import RPC
import Rules
public import ServiceKit

/// Creates and shows groups: people who share expenses repeatedly.
public struct GroupService: PayshareV1.GroupService {
  private let database: Database
  private let pages: PageTokens

  /// A service over a database.
  public init(_ database: Database, pages: PageTokens) {
    self.database = database
    self.pages = pages
  }

  /// Creates a group with the caller as its administrator.
  public func createGroup(
    _ request: PayshareV1.CreateGroupRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Group {
    let caller = try call.caller
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let chosen = try ChosenID(request.groupID, field: "group_id", of: request, by: caller)
    return try await database.create(
      mutation, chosen, for: call,
      isRepetition: { GroupStatements.isRepetition($0, in: caller.organisationID) },
      existing: { id async throws(Status) in try await getGroup(.with { $0.groupID = "\(id)" }, call) }
    ) { () async throws(Status) in
      let wanted = request.group ?? PayshareV1.Group()
      let id = chosen?.id ?? .version7()
      let members = Self.members(wanted.members)
      let everybody = members.map(\.userID) + [caller.userID]
      let names = try await database.read(
        AccountStatements.activeNames(of: everybody, in: caller.organisationID), for: call)
      let group = try decide(
        GroupRules.new(
          id: id, displayName: wanted.displayName, members: members, creatorID: caller.userID,
          knownUserIDs: Set(names.map(\.userID))))
      let reply = PayshareV1.Group(
        group, names: names.byUser, createTime: mutation.time, updateTime: mutation.time)
      return try await database.commit(
        mutation, for: call, replying: reply,
        unique: [UniqueKey(GroupStatements.idConstraint, field: "group_id", "there is a group with this id")]
      ) { batch in
        batch.add(GroupStatements.insert(group, chosen, in: caller.organisationID, at: mutation.time))
        batch.add(GroupStatements.insertMembers(of: group, in: caller.organisationID))
        batch.record(.groupCreated(.with { $0.group = reply }), of: group.id, by: mutation)
      }
    }
  }

  /// A group that the caller belongs to.
  public func getGroup(
    _ request: PayshareV1.GetGroupRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Group {
    let organisation = try call.caller.organisationID
    let id = try UUID(required: request.groupID, field: "group_id")
    let resource = Resource.group(id)
    let (groups, members) = try await database.read(
      GroupStatements.group(id, in: organisation), GroupStatements.members(of: [id], in: organisation),
      of: resource, for: call)
    let stored = try resource.shown(groups)
    return try await call.compose(of: members.count) { PayshareV1.Group(stored, members) }
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
    let ids = groups.map(\.element.group.id)
    let members = try await database.read(
      GroupStatements.members(of: ids, in: caller.organisationID), for: call)
    response.groups = try await call.compose(of: members.count) { [groups] in
      let byGroup = Dictionary(grouping: members, by: \.groupID)
      return groups.map { PayshareV1.Group($0.element, byGroup[$0.element.group.id] ?? []) }
    }
    return response
  }

  /// A group that the caller may see, with its members, for a decision about an event.
  public static func group(
    _ id: UUID, in database: Database, _ call: ServerCall
  ) async throws(Status) -> Group {
    let organisation = try call.caller.organisationID
    let resource = Resource.group(id)
    let (groups, members) = try await database.read(
      GroupStatements.group(id, in: organisation), GroupStatements.members(of: [id], in: organisation),
      of: resource, for: call)
    var group = try resource.shown(groups).group
    group.members = members.map(\.member)
    return group
  }

  /// The violations of group rules in a request that also breaks the contract's field rules.
  public func violations(
    beyondFieldRules request: any Message, _ call: ServerCall
  ) async throws(Status) -> [Protobuf.FieldViolation] {
    if let request = request as? PayshareV1.ListGroupsRequest {
      return findings { () throws(Refusal) in
        _ = try GroupQuery(filter: request.filter, orderBy: request.orderBy)
      }
    }
    guard let request = request as? PayshareV1.CreateGroupRequest else { return [] }
    let caller = try call.caller
    let members = Self.members(request.group?.members ?? [])
    let names = try await database.read(
      AccountStatements.activeNames(of: members.map(\.userID), in: caller.organisationID), for: call)
    return findings { () throws(Refusal) in
      _ = try GroupRules.new(
        id: .zero, displayName: request.group?.displayName ?? "", members: members, creatorID: caller.userID,
        knownUserIDs: Set(names.map(\.userID)))
    }
  }

  /// The field rules refuse malformed ids; the zero id that replaces them belongs to nobody.
  private static func members(_ members: [PayshareV1.GroupMember]) -> [Group.Member] {
    members.map {
      Group.Member(userID: UUID($0.userID) ?? .zero, role: $0.role == .admin ? .admin : .member)
    }
  }
}

extension PayshareV1.Group {
  fileprivate init(_ stored: GroupStatements.StoredGroup, _ members: [GroupStatements.StoredMember]) {
    var group = stored.group
    group.members = members.map(\.member)
    let names = Dictionary(
      members.map { ($0.member.userID, $0.displayName) }, uniquingKeysWith: { first, _ in first })
    self.init(group, names: names, createTime: stored.createTime, updateTime: stored.updateTime)
  }

  fileprivate init(_ group: Group, names: [UUID: String], createTime: Timestamp, updateTime: Timestamp) {
    self.init()
    id = group.id.description
    displayName = group.displayName
    members = group.members.map { member in
      var message = PayshareV1.GroupMember()
      message.userID = member.userID.description
      message.role = member.role == .admin ? .admin : .member
      message.displayName = names[member.userID] ?? ""
      return message
    }
    self.createTime = GoogleProtobuf.Timestamp(createTime)
    self.updateTime = GoogleProtobuf.Timestamp(updateTime)
    etag = group.version.etag
  }
}
