import Accounts
import GoogleAPI
import Identifiers
import Journal
public import PayshareAPI
public import Postgres
public import Protobuf
public import RPC
import Rules
public import ServiceKit

/// Creates and shows groups: people who share expenses repeatedly.
public struct GroupService: PayshareV1.GroupService {
  let database: Database
  let pages: PageTokens

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
        batch.requireUnused(chosen, by: .group, in: caller.organisationID)
        batch.add(GroupStatements.insert(group, chosen, in: caller.organisationID, at: mutation.time))
        batch.add(GroupStatements.insertMembers(of: group, in: caller.organisationID))
        batch.record(.groupCreated(.with { $0.group = reply }), of: group.id, by: mutation)
      }
    }
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
  static func members(_ members: [PayshareV1.GroupMember]) -> [Group.Member] {
    members.map {
      Group.Member(userID: UUID($0.userID) ?? .zero, role: $0.role == .admin ? .admin : .member)
    }
  }
}
