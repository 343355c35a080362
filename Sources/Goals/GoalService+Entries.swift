import GoogleAPI
import Identifiers
import Journal
public import PayshareAPI
import Postgres
import Protobuf
public import RPC
import Rules
import ServiceKit

/// The entries of goals. What is saved changes with them in one batch, as an increment: two that are made at once both
/// count, and neither waits for the other to be decided again.
extension GoalService {
  /// Enters something for a goal.
  public func addGoalEntry(
    _ request: PayshareV1.AddGoalEntryRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.GoalEntry {
    let caller = try call.caller
    var hidden = request
    hidden.entry = try vault.withoutTexts(request.entry, in: caller.organisationID)
    let mutation = try Mutation(call, hidden, requestID: request.requestID)
    let goalID = try UUID(required: request.goalID, field: "goal_id")
    let wanted = request.entry ?? PayshareV1.GoalEntry()
    let date = wanted.entryDate.isEmpty ? mutation.time.day.description : wanted.entryDate
    var answer = try await database.once(mutation, for: call) { () async throws(Status) in
      let stored = try await stored(goalID, call)
      let entry = try decide(
        GoalEntryRules.new(
          id: .version7(), date: date, amountMinor: wanted.amountMinor, currencyCode: wanted.currencyCode,
          note: wanted.note, of: stored.goal, saved: stored.savedMinor, by: caller.userID))
      let note = try await vault.sealed(entry, in: mutation.organisationID, call)
      let made = PayshareV1.GoalEntry(
        entry, of: stored.goal, createTime: mutation.time, updateTime: mutation.time)
      return try await database.commit(mutation, for: call, replying: made.withoutTexts) { batch in
        if let note { batch.add(note.guarding) }
        batch.add(
          GoalStatements.save(entry.amountMinor, entries: 1, for: stored.goal, in: mutation.organisationID))
        batch.add(GoalEntryStatements.insert(entry, note, in: mutation.organisationID, at: mutation.time))
        batch.record(
          .goalEntryAdded(.with { ($0.entry, $0.reason) = (made, request.reason) }), of: goalID, by: mutation)
      }
    }
    // A repetition has the same note: otherwise it would be another request.
    answer.note = wanted.note
    return answer
  }

  /// Changes an entry.
  public func updateGoalEntry(
    _ request: PayshareV1.UpdateGoalEntryRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.GoalEntry {
    let organisation = try call.caller.organisationID
    var hidden = request
    hidden.entry = try vault.withoutTexts(request.entry, in: organisation)
    let mutation = try Mutation(call, hidden, requestID: request.requestID)
    let fields: Set<GoalEntryField> = try decide(
      UpdateMask.fields(request.updateMask?.paths ?? [], of: "an entry"))
    let wanted = request.entry ?? PayshareV1.GoalEntry()
    var isNew = false
    let answer = try await database.once(mutation, for: call) { () async throws(Status) in
      let (goal, stored) = try await stored(request.goalID, request.goalEntryID, call)
      let old = stored.entry
      var draft = old
      (draft.date, draft.amountMinor, draft.note) = (wanted.entryDate, wanted.amountMinor, wanted.note)
      let new = try decide(
        GoalEntryRules.edit(
          old, fields, from: draft, currencyCode: wanted.currencyCode, etag: request.etag, of: goal.goal,
          saved: goal.savedMinor))
      isNew = true
      if new == old { return PayshareV1.GoalEntry(stored, of: goal.goal) }
      let time = mutation.time(after: stored.updateTime)
      let after = PayshareV1.GoalEntry(
        new, of: goal.goal, createTime: stored.createTime, updateTime: time)
      let difference = try MessageDifference(of: PayshareV1.GoalEntry(stored, of: goal.goal), to: after)
      let sealed = try await vault.sealed(new, in: organisation, call)
      _ = try await database.commit(mutation, for: call, replying: after.withoutTexts) { batch in
        if let sealed { batch.add(sealed.guarding) }
        batch.add(
          GoalStatements.save(
            new.amountMinor - old.amountMinor, entries: 0, for: goal.goal, in: organisation))
        batch.add(GoalEntryStatements.update(new, sealed, in: organisation, at: time))
        batch.record(
          .goalEntryUpdated(
            .with {
              ($0.entry, $0.previous, $0.changedFields) = (after, difference.previous, difference.fields)
              $0.reason = request.reason
            }), of: new.goalID, by: mutation)
      }
      return after
    }
    return isNew ? answer : try await complete(answer, call)
  }

  /// A recorded answer with the note, which it has not, as it is now; without one if the entry is gone.
  private func complete(
    _ answer: PayshareV1.GoalEntry, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.GoalEntry {
    let organisation = try call.caller.organisationID
    let (goal, id) = (
      try UUID(required: answer.goalID, field: "goal_id"),
      try UUID(required: answer.id, field: "goal_entry_id")
    )
    let found = try await database.read(
      GoalEntryStatements.entry(id, of: goal, in: organisation), for: call)
    var answer = answer
    answer.note = try await vault.opened(found, in: organisation, call).first?.entry.note ?? ""
    return answer
  }

  /// Removes an entry.
  public func deleteGoalEntry(
    _ request: PayshareV1.DeleteGoalEntryRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.DeleteGoalEntryResponse {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    return try await database.once(mutation, for: call) { () async throws(Status) in
      let (goal, stored) = try await stored(request.goalID, request.goalEntryID, call)
      let entry = stored.entry
      try decide(
        GoalEntryRules.delete(entry, etag: request.etag, of: goal.goal, saved: goal.savedMinor))
      return try await database.commit(
        mutation, for: call, replying: PayshareV1.DeleteGoalEntryResponse()
      ) { batch in
        batch.add(
          GoalStatements.save(
            -entry.amountMinor, entries: -1, for: goal.goal, in: mutation.organisationID))
        batch.add(GoalEntryStatements.delete(entry, in: mutation.organisationID))
        batch.record(
          .goalEntryDeleted(
            .with { ($0.entry, $0.reason) = (PayshareV1.GoalEntry(stored, of: goal.goal), request.reason) }),
          of: entry.goalID, by: mutation)
      }
    }
  }

  /// A goal and an entry of it.
  /// - Throws: `NOT_FOUND` if it has no such entry.
  private func stored(
    _ goal: String, _ entry: String, _ call: ServerCall
  ) async throws(Status) -> (goal: StoredGoal, entry: StoredGoalEntry) {
    let organisation = try call.caller.organisationID
    let goalID = try UUID(required: goal, field: "goal_id")
    let entryID = try UUID(required: entry, field: "goal_entry_id")
    let (goals, entries) = try await database.read(
      GoalStatements.goal(goalID, in: organisation),
      GoalEntryStatements.entry(entryID, of: goalID, in: organisation), for: call)
    let found = try await opened(try Resource.goal(goalID).shown(goals), call)
    guard let stored = try await vault.opened(entries, in: organisation, call).first else {
      throw Status(.notFound, reason: "GOAL_ENTRY_NOT_FOUND", "the goal has no entry with this id")
    }
    return (found, stored)
  }
}
