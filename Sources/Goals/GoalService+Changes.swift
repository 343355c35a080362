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

/// Changing goals and their states.
extension GoalService {
  /// Changes a goal, or hands it over.
  public func updateGoal(
    _ request: PayshareV1.UpdateGoalRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Goal {
    let caller = try call.caller
    var hidden = request
    hidden.goal = try vault.withoutTexts(request.goal, in: caller.organisationID)
    let mutation = try Mutation(call, hidden, requestID: request.requestID)
    let id = try UUID(required: request.goalID, field: "goal_id")
    let fields: Set<GoalField> = try decide(
      UpdateMask.fields(request.updateMask?.paths ?? [], of: "a goal"))
    let draft = try GoalDraft(request.goal)
    let answer = try await database.once(mutation, for: call) { () async throws(Status) in
      let stored = try await stored(id, call)
      let active = try await active([fields.contains(.ownerID) ? draft.ownerID : nil], call)
      let new = try decide(
        GoalRules.edit(
          stored.goal, fields, from: draft, etag: request.etag, hasEntries: stored.entryCount > 0,
          isActive: active.contains))
      // Owning a goal is a role on it: nobody gives what they do not hold.
      var handover: PartAccess?
      if new.ownerID != stored.goal.ownerID {
        let access = try await database.partAccess(inGoal: id, for: call)
        try decide(access.mayGive(.goalOwner))
        handover = access
      }
      return try await commit(new, after: stored, handover, because: request.reason, mutation, call)
    }
    return try await complete(answer, call)
  }

  /// Says that a goal is reached.
  public func reachGoal(
    _ request: PayshareV1.ReachGoalRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Goal {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    return try await move(request.goalID, .reach, request.etag, request.reason, mutation, call)
  }

  /// Gives a goal up.
  public func abandonGoal(
    _ request: PayshareV1.AbandonGoalRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Goal {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    return try await move(request.goalID, .abandon, request.etag, request.reason, mutation, call)
  }

  /// Makes a goal active again.
  public func reopenGoal(
    _ request: PayshareV1.ReopenGoalRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Goal {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    return try await move(request.goalID, .reopen, request.etag, request.reason, mutation, call)
  }

  /// Puts a goal away.
  public func archiveGoal(
    _ request: PayshareV1.ArchiveGoalRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Goal {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    return try await move(request.goalID, .archive, request.etag, request.reason, mutation, call)
  }

  /// Brings a goal back.
  public func unarchiveGoal(
    _ request: PayshareV1.UnarchiveGoalRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Goal {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    return try await move(request.goalID, .unarchive, request.etag, request.reason, mutation, call)
  }

  private func move(
    _ text: String, _ verb: GoalVerb, _ etag: String, _ reason: String, _ mutation: Mutation,
    _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Goal {
    let id = try UUID(required: text, field: "goal_id")
    let answer = try await database.once(mutation, for: call) { () async throws(Status) in
      let stored = try await stored(id, call)
      let new = try decide(GoalRules.move(stored.goal, verb, etag: etag))
      return try await commit(new, after: stored, nil, because: reason, mutation, call)
    }
    return try await complete(answer, call)
  }

  /// Commits the next version of a goal; nothing if it has not changed.
  private func commit(
    _ new: Goal, after stored: StoredGoal, _ handover: PartAccess?, because reason: String,
    _ mutation: Mutation, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Goal {
    let (old, organisation) = (stored.goal, mutation.organisationID)
    let before = PayshareV1.Goal(stored)
    if new == old { return before }
    let time = mutation.time(after: stored.updateTime)
    let after = PayshareV1.Goal(
      new, savedMinor: stored.savedMinor, createTime: stored.createTime, updateTime: time)
    let difference = try MessageDifference(of: before.withoutSavings, to: after.withoutSavings)
    let hasNewTexts = new.displayName != old.displayName || new.description != old.description
    let texts = hasNewTexts ? try await vault.sealed(new, in: organisation, call) : nil
    _ = try await database.commit(mutation, for: call, replying: after.withoutTexts) { batch in
      if let handover { batch.givePart(handover, in: organisation) }
      if let texts { batch.add(texts.guarding) }
      batch.add(GoalStatements.update(new, texts, in: organisation, at: time))
      if new.ownerID != old.ownerID { batch.add(GoalStatements.updateOwner(of: new, in: organisation)) }
      batch.record(
        .goalUpdated(
          .with {
            ($0.goal, $0.previous, $0.changedFields) = (
              after.withoutSavings, difference.previous, difference.fields
            )
            $0.reason = reason
          }), of: new.id, by: mutation)
    }
    return after
  }

  /// Those of some users who can log in.
  private func active(_ users: [UUID?], _ call: ServerCall) async throws(Status) -> Set<UUID> {
    let users = users.compactMap(\.self)
    if users.isEmpty { return [] }
    let names = try await database.read(
      AccountStatements.activeNames(of: users, in: try call.caller.organisationID), for: call)
    return Set(names.map(\.userID))
  }
}
