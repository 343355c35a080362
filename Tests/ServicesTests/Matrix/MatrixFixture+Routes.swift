import GoogleAPI
import Identifiers
import PayshareAPI
import Protobuf

extension MatrixFixture {
  private typealias Routes = PayshareV1.ApprovalRouteServiceMethods
  private typealias Delegations = PayshareV1.ApprovalDelegationServiceMethods

  /// Routes of approvals.
  static let approvalRoutes: [MatrixFixture] = [
    .init(Routes.createApprovalRoute, PayshareV1.CreateApprovalRouteRequest.self) { _, request in
      request.approvalRoute = .with {
        ($0.displayName, $0.steps) = ("R\(UUID.version7())", [.of("One", .role("accountant"))])
      }
    },
    .init(Routes.getApprovalRoute, PayshareV1.GetApprovalRouteRequest.self) { scene, request in
      request.approvalRouteID = try await scene.route().id
    },
    .init(Routes.listApprovalRoutes, PayshareV1.ListApprovalRoutesRequest.self),
    .init(Routes.updateApprovalRoute, PayshareV1.UpdateApprovalRouteRequest.self) { scene, request in
      let route = try await scene.route()
      (request.approvalRouteID, request.etag) = (route.id, route.etag)
      request.approvalRoute = .with { $0.displayName = "R\(UUID.version7())" }
      request.updateMask = .with { $0.paths = ["display_name"] }
    },
    .init(Routes.deleteApprovalRoute, PayshareV1.DeleteApprovalRouteRequest.self) { scene, request in
      let route = try await scene.route()
      (request.approvalRouteID, request.etag) = (route.id, route.etag)
    },
  ]

  /// Delegations of approvals.
  static let approvalDelegations: [MatrixFixture] = [
    .init(Delegations.createApprovalDelegation, PayshareV1.CreateApprovalDelegationRequest.self) {
      scene, request in
      let delegate = try await scene.another()
      request.delegation = .with { ($0.toUserID, $0.lastTime) = (delegate.id, .days(1)) }
    },
    .init(Delegations.listApprovalDelegations, PayshareV1.ListApprovalDelegationsRequest.self),
    .init(Delegations.deleteApprovalDelegation, PayshareV1.DeleteApprovalDelegationRequest.self) {
      scene, request in
      request.delegationID = try await scene.caller.delegates(to: try await scene.another()).id
    },
  ]
}

extension MatrixScene {
  /// A new route of the caller's organisation.
  fileprivate func route() async throws -> PayshareV1.ApprovalRoute {
    try await root.route("R\(UUID.version7())")
  }
}
