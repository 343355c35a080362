import Audit
import GoogleAPI
import Identifiers
import Journal
public import PayshareAPI
import Postgres
import Protobuf
public import RPC
import Rules
import ServiceKit

/// The goals log: what was changed of a goal, from the journal.
extension GoalService {
  /// What was changed of a goal and its entries, the newest first.
  public func listGoalChanges(
    _ request: PayshareV1.ListGoalChangesRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListGoalChangesResponse {
    let organisation = try call.caller.organisationID
    let id = try UUID(required: request.goalID, field: "goal_id")
    let arguments = ["goal-changes", organisation.description, id.description]
    let page = try pages.page(size: request.pageSize, token: request.pageToken, arguments: arguments)
    let (goals, found) = try await database.read(
      GoalStatements.goal(id, in: organisation),
      JournalStatements.changes(of: id, GoalChangeKind.all, in: organisation, page), for: call)
    _ = try Resource.goal(id).shown(goals)
    var rows = found
    var response = PayshareV1.ListGoalChangesResponse()
    response.nextPageToken = try pages.cut(&rows, to: page, arguments: arguments)
    response.changes = try await call.compose(of: rows.count) { [rows] () throws(Status) in
      try rows.map { row throws(Status) in try PayshareV1.GoalChange(row.element) }
    }
    return response
  }
}

/// The kinds of entries of the journal that are changes of goals.
enum GoalChangeKind {
  /// Their numbers. A goal may have the id of something that is no resource of grants, such as an expense: the kinds keep
  /// what happened to that out of the goal's log.
  static let all: [Int32] = {
    let schema = PayshareV1.JournalEvent.schemas.message(PayshareV1.JournalEvent.fullName)
    return (schema?.fields ?? []).filter { $0.name.hasPrefix("goal_") }.map { Int32($0.number) }
  }()
}

extension PayshareV1.GoalChange {
  /// The change that an entry of the journal is of.
  init(_ stored: JournalStatements.Change) throws(Status) {
    self.init()
    id = stored.id.description
    createTime = GoogleProtobuf.Timestamp(stored.createTime)
    actorUserID = stored.actorID?.description ?? ""
    switch try PayshareV1.JournalEvent(response: stored.event).kind {
    case .goalCreated(let event): (kind, reason) = (.goalCreated, event.reason)
    case .goalUpdated(let event): (kind, reason) = (.goalUpdated, event.reason)
    case .goalEntryAdded(let event):
      (kind, reason, goalEntryID) = (.entryAdded, event.reason, event.entry?.id ?? "")
    case .goalEntryUpdated(let event):
      (kind, reason, goalEntryID) = (.entryUpdated, event.reason, event.entry?.id ?? "")
    case .goalEntryDeleted(let event):
      (kind, reason, goalEntryID) = (.entryDeleted, event.reason, event.entry?.id ?? "")
    default: break
    }
    differences = try EventDifference.fields(of: stored.event).filter {
      !Self.unshown.contains(String($0.path.split(separator: ".").last ?? ""))
    }
  }

  /// What the change itself says, or what changes with every one.
  private static let unshown: Set = ["reason", "id", "goal_id", "create_time", "update_time", "etag"]
}
