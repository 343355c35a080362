import Identifiers
public import PayshareAPI
import Postgres
public import RPC
import Roles
import Rules
import ServiceKit

/// Lists of goals and entries.
extension GoalService {
  /// The caller's goals, and those that others let them see.
  public func listGoals(
    _ request: PayshareV1.ListGoalsRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListGoalsResponse {
    let caller = try call.caller
    let query = try decide(GoalQuery(filter: request.filter, orderBy: request.orderBy))
    let arguments = ["goals", caller.userID.description] + query.arguments
    let page = try pages.page(size: request.pageSize, token: request.pageToken, arguments: arguments)
    var goals = try await database.read(GoalStatements.goals(of: caller, page, query), for: call)
    var response = PayshareV1.ListGoalsResponse()
    response.nextPageToken = try pages.cut(&goals, to: page, arguments: arguments)
    response.goals = try await messages(goals, call)
    return response
  }

  /// All goals of the organisation.
  public func listOrganisationGoals(
    _ request: PayshareV1.ListOrganisationGoalsRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListOrganisationGoalsResponse {
    let organisation = try call.caller.organisationID
    let arguments = ["organisation-goals", organisation.description]
    let page = try pages.page(size: request.pageSize, token: request.pageToken, arguments: arguments)
    let (epochs, found) = try await database.read(
      GrantStatements.epoch(of: organisation), GoalStatements.goals(of: organisation, page), for: call)
    let epoch = try page.require(epoch: epochs.first)
    var goals = found
    var response = PayshareV1.ListOrganisationGoalsResponse()
    response.nextPageToken = try pages.cut(&goals, to: page, arguments: arguments, epoch: epoch)
    response.goals = try await messages(goals, call)
    return response
  }

  /// The entries of a goal.
  public func listGoalEntries(
    _ request: PayshareV1.ListGoalEntriesRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListGoalEntriesResponse {
    let organisation = try call.caller.organisationID
    let id = try UUID(required: request.goalID, field: "goal_id")
    let arguments = ["goal-entries", organisation.description, id.description]
    let page = try pages.page(size: request.pageSize, token: request.pageToken, arguments: arguments)
    let (goals, found) = try await database.read(
      GoalStatements.goal(id, in: organisation), GoalEntryStatements.entries(of: id, in: organisation, page),
      for: call)
    let goal = try Resource.goal(id).shown(goals).goal
    var rows = found
    var response = PayshareV1.ListGoalEntriesResponse()
    response.nextPageToken = try pages.cut(&rows, to: page, arguments: arguments)
    let entries = try await vault.opened(rows.map(\.element), in: organisation, call)
    response.entries = try await call.compose(of: entries.count) {
      entries.map { PayshareV1.GoalEntry($0, of: goal) }
    }
    return response
  }

  private func messages(
    _ rows: [PageRow<StoredGoal>], _ call: ServerCall
  ) async throws(Status) -> [PayshareV1.Goal] {
    let goals = try await vault.opened(rows.map(\.element), in: try call.caller.organisationID, call)
    return try await call.compose(of: goals.count) { goals.map { PayshareV1.Goal($0) } }
  }
}
