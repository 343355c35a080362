import GoogleAPI
import PayshareAPI
import Protobuf

extension Person {
  /// Routes of approvals.
  var routes: PayshareV1.ApprovalRouteServiceClient { .init(channel) }
  /// Delegations of approvals.
  var delegations: PayshareV1.ApprovalDelegationServiceClient { .init(channel) }

  /// Makes a route; of one step that asks accountants if none is stated.
  @discardableResult
  func route(
    _ name: String = "Budgets",
    _ steps: [PayshareV1.ApprovalRouteStep] = [.of("Accountant", .role("accountant"))],
    isMandatory: Bool = false, _ more: (inout PayshareV1.CreateApprovalRouteRequest) -> Void = { _ in }
  ) async throws -> PayshareV1.ApprovalRoute {
    var request = PayshareV1.CreateApprovalRouteRequest.with {
      $0.approvalRoute = .with { ($0.displayName, $0.steps, $0.isMandatory) = (name, steps, isMandatory) }
    }
    more(&request)
    return try await routes.createApprovalRoute(request)
  }

  /// Changes fields of a route.
  @discardableResult
  func changes(
    _ route: PayshareV1.ApprovalRoute, _ paths: [String], _ change: (inout PayshareV1.ApprovalRoute) -> Void
  ) async throws -> PayshareV1.ApprovalRoute {
    var new = PayshareV1.ApprovalRoute()
    change(&new)
    let wanted = new
    return try await routes.updateApprovalRoute(
      .with {
        ($0.approvalRouteID, $0.etag, $0.approvalRoute) = (route.id, route.etag, wanted)
        $0.updateMask = .with { $0.paths = paths }
      })
  }

  /// Has somebody decide, from some days from now on until some days from now.
  @discardableResult
  func delegates(
    to person: Person, from first: Int64? = nil, until last: Int64 = 7
  ) async throws -> PayshareV1.ApprovalDelegation {
    try await delegations.createApprovalDelegation(
      .with {
        $0.delegation = .with {
          ($0.toUserID, $0.firstTime, $0.lastTime) = (person.id, first.map { .days($0) }, .days(last))
        }
      })
  }

  /// The delegations from and to the person.
  func seesDelegations() async throws -> [PayshareV1.ApprovalDelegation] {
    try await delegations.listApprovalDelegations(.init()).delegations
  }
}

extension PayshareV1.ApprovalRouteStep {
  /// A step that asks some people.
  static func of(
    _ name: String, _ approvers: PayshareV1.ApproverSelector.Approver...,
    needs quorum: PayshareV1.ApprovalQuorum.Kind = .any, within hours: Int32 = 0,
    then escalations: [PayshareV1.ApproverSelector.Approver] = []
  ) -> PayshareV1.ApprovalRouteStep {
    .with { step in
      (step.displayName, step.deadlineHours) = (name, hours)
      step.quorum = .with { $0.kind = quorum }
      step.approvers = approvers.map { approver in .with { $0.approver = approver } }
      step.escalations = escalations.map { approver in
        .with { $0.approvers = [.with { $0.approver = approver }] }
      }
    }
  }
}
