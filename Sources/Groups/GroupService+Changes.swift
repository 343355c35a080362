import Accounts
import GoogleAPI
import Identifiers
import Journal
public import PayshareAPI
import Postgres
import Protobuf
public import RPC
import Roles
import Rules
import ServiceKit

/// Changing groups and who is in them.
extension GroupService {
  /// Changes a group's name.
  public func updateGroup(
    _ request: PayshareV1.UpdateGroupRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Group {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let id = try UUID(required: request.groupID, field: "group_id")
    let fields: Set<GroupField> = try decide(
      UpdateMask.fields(request.updateMask?.paths ?? [], of: "a group"))
    return try await database.once(mutation, for: call) { () async throws(Status) in
      let stored = try await stored(id, call)
      let new = try decide(
        GroupRules.edit(
          stored.group, fields, displayName: request.group?.displayName ?? "", etag: request.etag))
      let time = mutation.time(after: stored.updateTime)
      let reply = PayshareV1.Group(
        new, names: stored.names, createTime: stored.createTime, updateTime: time)
      let event = try Self.event(from: stored, to: reply)
      return try await database.commit(mutation, for: call, replying: reply) { batch in
        batch.add(GroupStatements.update(new, in: mutation.organisationID, at: time))
        batch.record(.groupUpdated(event), of: id, by: mutation)
      }
    }
  }

  /// Adds people to a group, or gives members another role.
  public func addGroupMembers(
    _ request: PayshareV1.AddGroupMembersRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Group {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let id = try UUID(required: request.groupID, field: "group_id")
    let members = Self.members(request.members)
    return try await database.once(mutation, for: call) { () async throws(Status) in
      var stored = try await stored(id, call)
      let known = try await database.read(
        AccountStatements.activeNames(of: members.map(\.userID), in: mutation.organisationID), for: call)
      let access = try await database.teamAccess(of: id, for: call)
      let change = try decide(
        MembershipChange.adding(
          members, to: stored.group, known: Set(known.map(\.userID)), etag: request.etag))
      if change.isEmpty { return PayshareV1.Group(stored) }
      try decide(access.mayAdd(Set(change.joined.map { $0.role == .admin ? .groupAdmin : .groupMember })))
      stored.names.merge(known.byUser) { _, new in new }
      return try await commit(change, of: stored, mutation, call) { batch in
        batch.changeMembers(of: id, access, in: mutation.organisationID)
      }
    }
  }

  /// Removes people from a group.
  public func removeGroupMembers(
    _ request: PayshareV1.RemoveGroupMembersRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Group {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let id = try UUID(required: request.groupID, field: "group_id")
    var users: Set<UUID> = []
    for (index, text) in request.userIDs.enumerated() {
      users.insert(try UUID(required: text, field: "user_ids[\(index)]"))
    }
    return try await database.once(mutation, for: call) { () async throws(Status) in
      let stored = try await stored(id, call)
      let change = try decide(MembershipChange.removing(users, from: stored.group, etag: request.etag))
      if change.isEmpty { return PayshareV1.Group(stored) }
      return try await commit(change, of: stored, mutation, call) { batch in
        batch.removeMembers(of: id, in: mutation.organisationID)
      }
    }
  }

  /// Takes the caller out of a group.
  public func leaveGroup(
    _ request: PayshareV1.LeaveGroupRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.LeaveGroupResponse {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let id = try UUID(required: request.groupID, field: "group_id")
    let user = try call.caller.userID
    return try await database.once(mutation, for: call) { () async throws(Status) in
      let stored = try await stored(id, call)
      let change = try decide(MembershipChange.removing([user], from: stored.group, etag: ""))
      if change.isEmpty { return PayshareV1.LeaveGroupResponse() }
      let (time, event) = try Self.event(of: change, from: stored, mutation)
      return try await database.commit(mutation, for: call, replying: PayshareV1.LeaveGroupResponse()) {
        batch in
        batch.removeMembers(of: id, in: mutation.organisationID)
        batch.write(change, event, at: time, by: mutation)
      }
    }
  }

  /// Commits a change of who is in a group; `guarding` adds what comes first.
  private func commit(
    _ change: MembershipChange, of stored: GroupStatements.StoredGroup, _ mutation: Mutation,
    _ call: ServerCall, guarding: (inout WriteBatch) -> Void
  ) async throws(Status) -> PayshareV1.Group {
    let (time, event) = try Self.event(of: change, from: stored, mutation)
    let reply = PayshareV1.Group(
      change.group, names: stored.names, createTime: stored.createTime, updateTime: time)
    return try await database.commit(mutation, for: call, replying: reply) { batch in
      guarding(&batch)
      batch.write(change, event, at: time, by: mutation)
    }
  }

  private static func event(
    of change: MembershipChange, from stored: GroupStatements.StoredGroup, _ mutation: Mutation
  ) throws(Status) -> (time: Timestamp, PayshareV1.GroupUpdated) {
    let time = mutation.time(after: stored.updateTime)
    let after = PayshareV1.Group(
      change.group, names: [:], createTime: stored.createTime, updateTime: time)
    var event = try event(from: stored, to: after)
    event.joinedMembers = change.joined.map { PayshareV1.GroupMember($0, name: "") }
    event.leftMembers = change.left.map { PayshareV1.GroupMember($0, name: "") }
    return (time, event)
  }

  /// What changed, without the members: an entry of the journal stays small.
  private static func event(
    from stored: GroupStatements.StoredGroup, to reply: PayshareV1.Group
  ) throws(Status) -> PayshareV1.GroupUpdated {
    var (before, after) = (PayshareV1.Group(stored), reply)
    (before.members, after.members) = ([], [])
    let difference = try MessageDifference(of: before, to: after)
    return .with {
      ($0.group, $0.previous, $0.changedFields) = (after, difference.previous, difference.fields)
    }
  }
}

extension WriteBatch {
  fileprivate mutating func write(
    _ change: MembershipChange, _ event: PayshareV1.GroupUpdated, at time: Timestamp, by mutation: Mutation
  ) {
    let (group, organisation) = (change.group, mutation.organisationID)
    add(GroupStatements.update(group, in: organisation, at: time))
    if !change.joined.isEmpty { add(GroupStatements.put(change.joined, in: group.id, of: organisation)) }
    let kept = Set(group.members.map(\.userID))
    let gone = change.left.map(\.userID).filter { !kept.contains($0) }
    if !gone.isEmpty { add(GroupStatements.remove(gone, from: group.id, of: organisation)) }
    record(.groupUpdated(event), of: group.id, by: mutation)
  }
}
