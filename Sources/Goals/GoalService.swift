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

/// Keeps goals: what people save or plan for.
public struct GoalService: PayshareV1.GoalService {
  let database: Database
  let pages: PageTokens
  let vault: GoalVault

  /// A service over a database.
  public init(_ database: Database, pages: PageTokens, vault: GoalVault) {
    self.database = database
    self.pages = pages
    self.vault = vault
  }

  /// Makes a goal, which the caller owns.
  public func createGoal(
    _ request: PayshareV1.CreateGoalRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Goal {
    let caller = try call.caller
    var hidden = request
    hidden.goal = try vault.withoutTexts(request.goal, in: caller.organisationID)
    let mutation = try Mutation(call, hidden, requestID: request.requestID)
    let chosen = try ChosenID(request.goalID, field: "goal_id", of: hidden, by: caller)
    let draft = try Self.draft(request, on: mutation.time)
    let answer = try await database.create(
      mutation, chosen, for: call,
      isRepetition: { GoalStatements.isRepetition($0, in: caller.organisationID) },
      existing: { id async throws(Status) in PayshareV1.Goal(try await stored(id, call)) }
    ) { () async throws(Status) in
      let goal = try decide(GoalRules.new(id: chosen?.id ?? .version7(), draft, by: caller.userID))
      let texts = try await vault.sealed(goal, in: caller.organisationID, call)
      let made = PayshareV1.Goal(goal, savedMinor: 0, createTime: mutation.time, updateTime: mutation.time)
      _ = try await database.commit(
        mutation, for: call, replying: made.withoutTexts,
        unique: [UniqueKey(GoalStatements.idConstraint, field: "goal_id", "there is a goal with this id")]
      ) { batch in
        batch.requireUnused(chosen, by: .goal, in: caller.organisationID)
        batch.add(texts.guarding)
        batch.add(GoalStatements.insert(goal, texts, chosen, in: caller.organisationID, at: mutation.time))
        batch.add(GoalStatements.insertOwner(of: goal, in: caller.organisationID))
        batch.record(
          .goalCreated(.with { ($0.goal, $0.reason) = (made.withoutSavings, request.reason) }), of: goal.id,
          by: mutation)
      }
      return made
    }
    return try await complete(answer, call)
  }

  /// A goal that the caller may see.
  public func getGoal(
    _ request: PayshareV1.GetGoalRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Goal {
    PayshareV1.Goal(try await stored(try UUID(required: request.goalID, field: "goal_id"), call))
  }

  /// The violations of the rules of goals in a request that also breaks the contract's field rules.
  public func violations(
    beyondFieldRules request: any Message, _ call: ServerCall
  ) async throws(Status) -> [Protobuf.FieldViolation] {
    if let request = request as? PayshareV1.ListGoalsRequest {
      return findings { () throws(Refusal) in
        _ = try GoalQuery(filter: request.filter, orderBy: request.orderBy)
      }
    }
    guard let request = request as? PayshareV1.CreateGoalRequest else { return [] }
    let caller = try call.caller
    // The field rules refuse a malformed id.
    guard let draft = try? Self.draft(request, on: .now) else { return [] }
    return findings { () throws(Refusal) in _ = try GoalRules.new(id: .zero, draft, by: caller.userID) }
  }

  private static func draft(
    _ request: PayshareV1.CreateGoalRequest, on time: Timestamp
  ) throws(Status) -> GoalDraft {
    var draft = try GoalDraft(request.goal)
    if draft.startDate.isEmpty { draft.startDate = time.day.description }
    return draft
  }

  /// The goal with an id.
  /// - Throws: `PERMISSION_DENIED` if there is none, or the caller may not see it.
  func stored(_ id: UUID, _ call: ServerCall) async throws(Status) -> StoredGoal {
    // `CreateGoal` names no goal that its caller must be able to read, and may still find one.
    let resource = Resource.goal(id)
    let found = try await database.read(
      GoalStatements.goal(id, in: try call.caller.organisationID), of: resource, for: call)
    return try await opened(try resource.shown(found), call)
  }

  func opened(_ stored: StoredGoal, _ call: ServerCall) async throws(Status) -> StoredGoal {
    try await vault.opened([stored], in: try call.caller.organisationID, call).first ?? stored
  }

  /// An answer with its texts: one that was recorded has none, and gets those of now.
  func complete(_ answer: PayshareV1.Goal, _ call: ServerCall) async throws(Status) -> PayshareV1.Goal {
    guard answer.displayName.isEmpty, let id = UUID(answer.id) else { return answer }
    let goal = try await stored(id, call).goal
    var answer = answer
    (answer.displayName, answer.description) = (goal.displayName, goal.description)
    return answer
  }
}
