import GoogleAPI
import Identifiers
import Journal
public import PayshareAPI
import Postgres
import Protobuf
public import RPC
import Rules
import ServiceKit

/// Making, changing and removing routes.
extension ApprovalRouteService {
  /// Makes a route.
  public func createApprovalRoute(
    _ request: PayshareV1.CreateApprovalRouteRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ApprovalRoute {
    let caller = try call.caller
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let chosen = try ChosenID(request.approvalRouteID, field: "approval_route_id", of: request, by: caller)
    let draft = try RouteDraft(request.approvalRoute)
    return try await database.create(
      mutation, chosen, for: call,
      isRepetition: { ApprovalRouteStatements.isRepetition($0, in: caller.organisationID) },
      existing: { id async throws(Status) in
        PayshareV1.ApprovalRoute(try await stored(id.description, call))
      }
    ) { () async throws(Status) in
      let known = try await known(draft.route, call)
      let route = try decide(RouteRules.new(id: chosen?.id ?? .version7(), draft, known: known))
      return try await commit(route, mutation, chosen, call)
    }
  }

  /// Changes a route.
  public func updateApprovalRoute(
    _ request: PayshareV1.UpdateApprovalRouteRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ApprovalRoute {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let fields: Set<RouteField> = try decide(
      UpdateMask.fields(request.updateMask?.paths ?? [], of: "a route"))
    let draft = try RouteDraft(request.approvalRoute)
    return try await database.once(mutation, for: call) { () async throws(Status) in
      let stored = try await stored(request.approvalRouteID, call)
      let known = fields.contains(.steps) ? try await known(draft.route, call) : KnownApprovers()
      let new = try decide(
        RouteRules.edit(stored.kept, fields, from: draft, etag: request.etag, known: known))
      let before = PayshareV1.ApprovalRoute(stored)
      if new == stored.kept { return before }
      let time = mutation.time(after: stored.updateTime)
      let after = PayshareV1.ApprovalRoute(
        StoredRoute(kept: new, createTime: stored.createTime, updateTime: time))
      let difference = try MessageDifference(of: before, to: after)
      return try await database.commit(
        mutation, for: call, replying: after, unique: [.routeName, .mandatoryRoute]
      ) { batch in
        batch.add(ApprovalRouteStatements.update(new, in: mutation.organisationID, at: time))
        batch.record(
          .approvalRouteUpdated(
            .with {
              ($0.approvalRoute, $0.previous) = (after, difference.previous)
              $0.changedFields = difference.fields
            }), of: new.id, by: mutation)
      }
    }
  }

  /// Removes a route.
  public func deleteApprovalRoute(
    _ request: PayshareV1.DeleteApprovalRouteRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.DeleteApprovalRouteResponse {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    return try await database.once(mutation, for: call) { () async throws(Status) in
      let stored = try await stored(request.approvalRouteID, call)
      try decide(stored.kept.version.require(etag: request.etag))
      return try await database.commit(
        mutation, for: call, replying: PayshareV1.DeleteApprovalRouteResponse()
      ) { batch in
        batch.add(ApprovalRouteStatements.delete(stored.kept, in: mutation.organisationID))
        batch.record(
          .approvalRouteDeleted(.with { $0.approvalRoute = PayshareV1.ApprovalRoute(stored) }),
          of: stored.kept.id, by: mutation)
      }
    }
  }

  private func commit(
    _ route: KeptRoute, _ mutation: Mutation, _ chosen: ChosenID?, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ApprovalRoute {
    let (organisation, time) = (mutation.organisationID, mutation.time)
    let reply = PayshareV1.ApprovalRoute(StoredRoute(kept: route, createTime: time, updateTime: time))
    let batch = mutation.batch(replying: reply) { batch in
      batch.add(ApprovalRouteStatements.requireRoom(in: organisation))
      batch.add(ApprovalRouteStatements.insert(route, chosen, in: organisation, at: time))
      batch.record(.approvalRouteCreated(.with { $0.approvalRoute = reply }), of: route.id, by: mutation)
    }
    let id = UniqueKey(
      ApprovalRouteStatements.idConstraint, field: "approval_route_id", "there is a route with this id")
    try await database.commit(batch, for: call, unique: [id, .routeName, .mandatoryRoute]) { error in
      guard case .guardFailed(let failure) = error, failure.code == ApprovalRouteGuard.tooMany else {
        return nil
      }
      return Status(
        .failedPrecondition, reason: "TOO_MANY_APPROVAL_ROUTES",
        "an organisation has at most \(KeptRoute.maximumCount) routes of approvals: remove one first")
    }
    return reply
  }
}

extension UniqueKey {
  fileprivate static let routeName = UniqueKey(
    ApprovalRouteStatements.nameConstraint, field: "approval_route.display_name",
    "there is a route with this name")
  fileprivate static let mandatoryRoute = UniqueKey(
    ApprovalRouteStatements.mandatoryConstraint, field: "approval_route.is_mandatory",
    "the organisation has another mandatory route for such subjects")
}
