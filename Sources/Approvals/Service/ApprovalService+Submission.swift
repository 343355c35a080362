import Identifiers
public import PayshareAPI
import Postgres
import Protobuf
public import RPC
import Rules
import ServiceKit

/// Submitting.
extension ApprovalService {
  /// Submits a draft.
  public func submitForApproval(
    _ request: PayshareV1.SubmitForApprovalRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Approval {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let subject = try Self.subject(of: request)
    let routeID = try UUID(optional: request.approvalRouteID, field: "approval_route_id")
    return try await database.once(mutation, for: call) { () async throws(Status) in
      let named = try await namedRoute(routeID, for: subject.kind, call)
      let known = try await database.readFirst(
        ApprovalStatements.approval(of: subject, in: mutation.organisationID), for: call)
      if let known {
        try decide(ApprovalVerb.submit.require(in: known.settled(at: mutation.time).request.state))
      }
      let content = try await subjects.content(of: subject, etag: request.etag, for: call)
      var stored =
        known
        ?? StoredApproval(
          request: .new(id: .version7(), content.authorship), subject: subject, routeID: nil,
          createTime: mutation.time, updateTime: mutation.time)
      stored.request.add(content.authorship)
      let (route, guards) = try await route(named, for: stored, call)
      let resolution = try await people(meantBy: route.route.selectors, about: stored, call)
      let asked = resolution.values.joined() + stored.request.votes.flatMap(\.people)
      let people = try await people(asked, about: subject, at: mutation.time, call)
      let calendar = try await calendar(call)
      let submission = ApprovalSubmission(
        digest: content.digest, route: route.route, resolution: resolution)
      let submitter = try call.caller.userID
      let transition = try decide(
        ApprovalRules.submit(
          stored.request, submission, by: ApprovalActor(submitter), people: people, working: calendar,
          now: mutation.time))
      stored.routeID = route.id
      var change = ApprovalChange(of: stored, transition, at: mutation.time)
      change.submission = ApprovalContentSubmission(
        version: content.version, base: content.base, authorID: submitter)
      return try await commit(
        change, replying: PayshareV1.Approval(change.after), mutation, call,
        checking: guards)
    }
  }

  private static func subject(
    of request: PayshareV1.SubmitForApprovalRequest
  ) throws(Status) -> ApprovalSubject {
    switch request.subject {
    case .budgetRevision(let revision):
      .budgetRevision(
        try UUID(required: revision.budgetID, field: "budget_revision.budget_id"), number: revision.number)
    case .expenseEdit(let edit):
      .expenseEdit(try UUID(required: edit.eventID, field: "expense_edit.event_id"), number: edit.number)
    case nil: throw Status(field: "subject", reason: "REQUIRED", "one of them is required")
    }
  }

  /// The route that a request names; nil if it names none.
  private func namedRoute(
    _ id: UUID?, for kind: ApprovalSubjectKind, _ call: ServerCall
  ) async throws(Status) -> KeptRoute? {
    guard let id else { return nil }
    if let route = try await database.approvalRoute(id, for: call)?.kept, route.subject == kind {
      return route
    }
    throw Status(
      field: "approval_route_id", reason: "UNKNOWN_APPROVAL_ROUTE", "there is no route with this id")
  }

  /// The route that a submission takes, with what rolls it back if that is another one by now.
  private func route(
    _ named: KeptRoute?, for stored: StoredApproval, _ call: ServerCall
  ) async throws(Status) -> (KeptRoute, [Statement<Bool>]) {
    let kind = stored.subject.kind
    var required = try await database.mandatoryApprovalRoute(for: kind, for: call)?.kept
    var guards: [Statement<Bool>] = []
    if required == nil {
      let own = try await subjects.route(for: stored.subject, call: call)
      guards = [own.check].compactMap { $0 }
      if let id = own.id {
        required = try await database.approvalRoute(id, for: call)?.kept
        if required == nil {
          throw Self.otherRoute(
            id, stored, "the route that it has to take was removed: another one must be set")
        }
      }
    }
    guard let route = named ?? required else {
      throw Status(
        field: "approval_route_id", reason: "REQUIRED", "the organisation has no mandatory route: name one")
    }
    if let required, required.id != route.id {
      throw Self.otherRoute(required.id, stored, "another route is mandatory")
    }
    guards.append(
      ApprovalGroundStatements.requireNoOtherMandatory(
        than: route.id, for: kind, in: try call.caller.organisationID))
    return (route, guards)
  }

  private static func otherRoute(_ id: UUID, _ stored: StoredApproval, _ message: String) -> Status {
    Status(
      Refusal.approval(
        reason: "APPROVAL_ROUTE_MANDATORY", stored.request.state, message,
        ["approval_route_id": id.description]))
  }
}
