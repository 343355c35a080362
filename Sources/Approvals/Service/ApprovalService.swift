import Accounts
import FairQueueing
import Identifiers
public import PayshareAPI
public import Postgres
import Protobuf
public import RPC
import Roles
public import ServiceKit

/// Takes contents, such as revisions of budgets, through their approval.
///
/// What is approved is kept by another slice, behind `ApprovalSubjects`. Each change of an approval that changes its
/// state changes its subject in the same batch; the subject's statements come first, because they lock what others
/// lock first. A decision that concludes nothing touches the approval only.
public struct ApprovalService: PayshareV1.ApprovalService {
  let database: Database
  let pages: PageTokens
  let vault: ApprovalVault
  let subjects: any ApprovalSubjects
  private let turns = FairTurns<UUID>()

  /// A service over a database, about subjects that another slice keeps.
  public init(
    _ database: Database, pages: PageTokens, vault: ApprovalVault, subjects: any ApprovalSubjects
  ) {
    self.database = database
    self.pages = pages
    self.vault = vault
    self.subjects = subjects
  }

  /// An approval that the caller may see.
  public func getApproval(
    _ request: PayshareV1.GetApprovalRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Approval {
    PayshareV1.Approval(try await stored(request.approvalID, call).settled(at: .now))
  }

  /// The approvals of a budget or an event.
  public func listApprovals(
    _ request: PayshareV1.ListApprovalsRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListApprovalsResponse {
    let organisation = try call.caller.organisationID
    let resource = try Self.resource(of: request)
    let id = resource.id
    let arguments = ["approvals", organisation.description, id.description]
    let page = try pages.page(size: request.pageSize, token: request.pageToken, arguments: arguments)
    try await database.requireExists(resource, for: call)
    var rows = try await database.read(
      ApprovalStatements.approvals(of: id, in: organisation, page), for: call)
    var response = PayshareV1.ListApprovalsResponse()
    response.nextPageToken = try pages.cut(&rows, to: page, arguments: arguments)
    response.approvals = try await call.compute(isLong: rows.count > Self.fewApprovals) {
      [rows] () throws(Status) in rows.map { PayshareV1.Approval($0.element.settled(at: .now)) }
    }
    return response
  }

  /// What waits for the caller.
  public func listMyApprovals(
    _ request: PayshareV1.ListMyApprovalsRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListMyApprovalsResponse {
    let caller = try call.caller
    let arguments = ["my-approvals", caller.organisationID.description, caller.userID.description]
    let page = try pages.page(size: request.pageSize, token: request.pageToken, arguments: arguments)
    let now = Timestamp.now
    var rows = try await database.read(ApprovalStatements.waiting(for: caller, at: now, page), for: call)
    var response = PayshareV1.ListMyApprovalsResponse()
    response.nextPageToken = try pages.cut(&rows, to: page, arguments: arguments)
    response.approvals = try await call.compute(isLong: rows.count > Self.fewApprovals) {
      // What has expired waits for nobody, whether or not that was written already; and nobody decides about their own,
      // also where they stand in.
      [rows] () throws(Status) in
      rows.map { ($0.element.stored.settled(at: now), $0.element.approverID) }
        .filter { $0.0.request.state == .submitted && !$0.0.request.authorship.contains(caller.userID) }
        .map { PayshareV1.WaitingApproval($0.0, waitingFor: $0.1) }
    }
    return response
  }

  /// How often a change of an approval is decided again in its turn: only other processes can come in between.
  private static let maximumDecisions = 16

  /// Makes a change of an approval unless the request was answered before. Those of one process take turns: each changes
  /// what the next one depends on, and many may decide at once.
  func once<Reply: Message>(
    _ mutation: Mutation, on approvalID: String, for call: ServerCall,
    _ change: () async throws(Status) -> Reply
  ) async throws(Status) -> Reply {
    let id = try UUID(required: approvalID, field: "approval_id")
    return try await turns.run(with: [id], for: call.flow) { () async throws(Status) in
      try await database.once(mutation, for: call, maximumDecisions: Self.maximumDecisions, change)
    }
  }

  private static func resource(
    of request: PayshareV1.ListApprovalsRequest
  ) throws(Status) -> Resource {
    let budget = try UUID(optional: request.budgetID, field: "budget_id")
    let event = try UUID(optional: request.eventID, field: "event_id")
    switch (budget, event) {
    case (let budget?, nil): return .budget(budget)
    case (nil, let event?): return .event(event)
    case (nil, nil): throw Status(field: "budget_id", reason: "REQUIRED", "state a budget or an event")
    case (_?, _?): throw Status(field: "event_id", reason: "NOT_ALLOWED", "state a budget or an event")
    }
  }

  /// How many approvals a loop composes itself: one may have a thousand people.
  static let fewApprovals = 10

  /// The approval with an id.
  /// - Throws: `PERMISSION_DENIED` if there is none, or the caller may not see it.
  func stored(_ text: String, _ call: ServerCall) async throws(Status) -> StoredApproval {
    let id = try UUID(required: text, field: "approval_id")
    let found = try await database.read(
      ApprovalStatements.approval(id, in: try call.caller.organisationID), for: call)
    return try Resource.approval(id).shown(found)
  }
}
