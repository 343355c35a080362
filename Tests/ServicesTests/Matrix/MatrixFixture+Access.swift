import GoogleAPI
import Identifiers
import PayshareAPI
import Protobuf
import RPC

extension MatrixFixture {
  private typealias Methods = PayshareV1.AccessServiceMethods

  /// Roles, grants and questions about them.
  static let access: [MatrixFixture] =
    roles + ["organisation", "group", "event", "goal", "budget"].flatMap(grants(on:)) + lists
    + questions(ofAnother: false) + questions(ofAnother: true) + whoCan

  private static let roles: [MatrixFixture] = [
    .init(Methods.createRole, PayshareV1.CreateRoleRequest.self) { _, request in
      let name = "r\(UUID.version7())".replacing("-", with: "_")
      request.role = .with { ($0.name, $0.permissions, $0.resourceTypes) = (name, [.eventRead], [.event]) }
    },
    .init(Methods.getRole, PayshareV1.GetRoleRequest.self) { _, request in request.name = "admin" },
    .init(Methods.listRoles, PayshareV1.ListRolesRequest.self),
    .init(Methods.updateRole, PayshareV1.UpdateRoleRequest.self) { scene, request in
      let role = try await scene.role()
      (request.role, request.etag) = (.with { ($0.name, $0.title) = (role.name, "Other") }, role.etag)
      request.updateMask = .with { $0.paths = ["title"] }
    },
    .init(Methods.deleteRole, PayshareV1.DeleteRoleRequest.self) { scene, request in
      request.name = try await scene.role().name
    },
  ]

  private static func note(on kind: String) -> String {
    [
      "organisation": "on the organisation", "group": "on a group", "goal": "on a goal",
      "budget": "on a budget",
    ][
      kind, default: "on an \(kind)"]
  }

  /// What is done with grants on a resource: a group's administrators give what they hold there, and so on.
  private static func grants(on kind: String) -> [MatrixFixture] {
    let note = note(on: kind)
    let role = ["group": "group_admin", "event": "event_owner", "goal": "goal_owner"][
      kind, default: "accountant"]
    return [
      .init(Methods.grantRole, PayshareV1.GrantRoleRequest.self, note, on: [kind]) { scene, request in
        let another = try await scene.another()
        request.grant = .with {
          $0.principal = .with { $0.principal = .userID(another.id) }
          ($0.role, $0.resource) = (role, scene.resource(kind))
        }
      },
      .init(Methods.getGrant, PayshareV1.GetGrantRequest.self, note, on: [kind]) { scene, request in
        request.grantID = try await scene.grant(on: kind).id
      },
      .init(Methods.updateGrant, PayshareV1.UpdateGrantRequest.self, note, on: [kind]) { scene, request in
        let grant = try await scene.grant(on: kind)
        (request.grantID, request.etag, request.reason) = (grant.id, grant.etag, "other")
        request.updateMask = .with { $0.paths = ["reason"] }
      },
      .init(Methods.revokeGrant, PayshareV1.RevokeGrantRequest.self, note, on: [kind]) { scene, request in
        request.grantID = try await scene.grant(on: kind).id
      },
      .init(Methods.listGrants, PayshareV1.ListGrantsRequest.self, note, on: [kind]) { scene, request in
        request.resource = scene.resource(kind)
      },
    ]
  }

  private static let lists: [MatrixFixture] = [
    .init(Methods.listPrincipalGrants, PayshareV1.ListPrincipalGrantsRequest.self) { scene, request in
      let another = try await scene.another()
      request.principal = .with { $0.principal = .userID(another.id) }
    },
    .init(Methods.listOwnGrants, PayshareV1.ListOwnGrantsRequest.self),
  ]

  private static let nothing = PayshareV1.AccessResource.with {
    $0.resource = .eventID(UUID.version7().description)
  }

  /// Questions about oneself or about another user, on what does not exist, where nobody's answer differs.
  private static func questions(ofAnother: Bool) -> [MatrixFixture] {
    let note = ofAnother ? "of another user" : "of oneself"
    let besides = ofAnother ? ["access.read"] : []
    @Sendable func user(_ scene: MatrixScene) async throws -> String {
      ofAnother ? try await scene.another().id : ""
    }
    return [
      .init(Methods.checkAccess, PayshareV1.CheckAccessRequest.self, note, on: [], besides: besides) {
        scene, request in
        (request.userID, request.permission, request.resource) = (try await user(scene), .eventRead, nothing)
      },
      .init(
        Methods.batchCheckAccess, PayshareV1.BatchCheckAccessRequest.self, note, on: [], besides: besides
      ) { scene, request in
        let user = try await user(scene)
        request.requests = [
          .with { ($0.userID, $0.permission, $0.resource) = (user, .eventRead, nothing) }
        ]
      },
      .init(Methods.listAccessible, PayshareV1.ListAccessibleRequest.self, note, on: [], besides: besides) {
        scene, request in
        (request.userID, request.permission, request.resourceType) = (
          try await user(scene), .eventRead, .event
        )
      },
      .init(Methods.explainAccess, PayshareV1.ExplainAccessRequest.self, note, on: [], besides: besides) {
        scene, request in
        (request.userID, request.permission, request.resource) = (try await user(scene), .eventRead, nothing)
      },
    ]
  }

  private static let whoCan: [MatrixFixture] = [
    "organisation", "group", "event", "goal", "budget", "expense",
  ].map { kind in
    .init(Methods.whoCan, PayshareV1.WhoCanRequest.self, note(on: kind), on: [kind]) {
      scene, request in
      request.permission = .eventRead
      let id = kind == "expense" ? try await scene.expense().id : scene.place.ids[kind, default: ""]
      request.resource = .with {
        $0.resource =
          switch kind {
          case "group": .groupID(id)
          case "event": .eventID(id)
          case "goal": .goalID(id)
          case "budget": .budgetID(id)
          case "expense": .expenseID(id)
          default: .organisationID(id)
          }
      }
    }
  }
}
