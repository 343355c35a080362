import PayshareAPI
import RPC
import ServiceKit
import Testing

@testable import Roles

@Suite("Permissions and built-in roles")
struct PermissionTests {
  @Test func numbersAndNamesNeverChange() {
    // Stored with roles and sent to clients: lines may be added here, never changed.
    let expected: [(Int32, String)] = [
      (1, "account.read"), (2, "session.delete"), (3, "group.create"), (4, "group.read"), (5, "event.create"),
      (6, "event.read"), (7, "expense.create"), (8, "expense.read"), (9, "expense.update"),
      (10, "expense.delete"),
      (11, "balance.read"), (12, "settlement.read"), (13, "organisation.create"), (14, "organisation.read"),
      (15, "organisation.update"), (16, "account.update"), (17, "user.read"), (18, "user.update"),
      (19, "user.delete"), (20, "user.find"), (21, "invitation.create"), (22, "invitation.read"),
      (23, "invitation.delete"), (26, "session.read"), (27, "credentials.update"), (28, "user_session.read"),
      (29, "user_session.delete"), (30, "user_credentials.reset"), (31, "user.import"),
      (32, "user.erase"), (33, "user.export"), (34, "role.create"), (35, "role.read"), (36, "role.update"),
      (37, "role.delete"), (38, "role.bind"), (39, "role.escalate"), (40, "grant.create"), (41, "grant.read"),
      (42, "grant.update"), (43, "grant.delete"), (44, "access.check"), (45, "access.read"),
      (46, "group.update"), (47, "group.leave"), (48, "group.list"), (49, "event.list"),
      (50, "category.create"), (51, "category.read"), (52, "category.update"),
      (53, "goal.create"), (54, "goal.read"), (55, "goal.update"), (56, "goal.list"),
      (57, "budget.create"), (58, "budget.read"), (59, "budget.update"),
      (60, "audit.read"), (61, "audit.export"),
      (62, "budget.approve"), (63, "budget.spend"), (64, "budget.override"), (65, "budget.link"),
      (66, "budget.list"), (67, "event.link"),
      (68, "budget_template.create"), (69, "budget_template.read"), (70, "budget_template.update"),
      (71, "approval_route.create"), (72, "approval_route.read"), (73, "approval_route.update"),
      (74, "approval.read"), (75, "approval.decide"), (76, "approval.manage"), (77, "approval.delegate"),
      (78, "approval.comment"), (79, "approval_threshold.update"),
      (80, "comment.read"), (81, "comment.create"), (82, "comment.delete"), (83, "approval.list"),
    ]
    for (number, name) in expected {
      #expect(PayshareV1.Permission(rawValue: number).name == name)
      #expect(PayshareV1.Permission(name: name)?.rawValue == number)
    }
    #expect(PayshareV1.Permission.all.count == expected.count)
  }

  @Test func anUnknownNameIsNoPermission() {
    for name in [
      "", "unspecified", ".unspecified", "event", "event.Read", "PERMISSION_EVENT_READ", "budget.burn",
    ] {
      #expect(PayshareV1.Permission(name: name) == nil, "\(name)")
    }
    #expect(PayshareV1.Permission.unspecified.name == nil)
    #expect(PayshareV1.Permission.unrecognized(77).name == nil)
  }

  @Test func everyMethodsPermissionBelongsToMembersOrIsForAdministrators() {
    let forAdministrators: Set = [
      "organisation.create", "organisation.update", "user.read", "user.update", "user.delete",
      "invitation.create", "invitation.read",
      "invitation.delete",
      "user_session.read", "user_session.delete",
      "user_credentials.reset", "user.import", "user.erase", "user.export", "role.create", "role.update",
      "role.delete", "grant.create", "grant.read", "grant.update", "grant.delete", "access.read",
      "group.update", "group.list", "event.list", "audit.read", "audit.export",
      "category.create", "category.update", "goal.list", "budget.create", "budget.update", "budget.approve",
      "budget.spend", "budget.override", "budget.link", "budget.list", "event.link",
      "budget_template.create", "budget_template.update", "approval_route.create", "approval_route.update",
      "approval.decide",
      "approval.comment", "approval_threshold.update", "approval.list", "comment.create",
    ]
    var count = 0
    for method in PayshareAPIServices.all.flatMap(\.methods) {
      for name in (method.policy?.requirements ?? []).map(\.permission) {
        #expect(PayshareV1.Permission(name: name) != nil, "\(name)")
        #expect(BuiltInRoles.member.permissions.contains(name) != forAdministrators.contains(name), "\(name)")
        count += 1
      }
    }
    #expect(count > 10)
  }

  @Test func everyKindOfResourceInAPolicyIsKnownAndNobodyHasAnythingOnAnother() {
    let kinds = PayshareAPIServices.all.flatMap(\.methods).flatMap { $0.policy?.requirements ?? [] }
      .compactMap(\.resource)
    #expect(
      Set(kinds) == [
        "group", "event", "expense", "organisation", "user", "grant", "goal", "budget", "approval",
      ])
    #expect(kinds.allSatisfy { Resource.Kind(rawValue: $0) != nil })
    let unknown = AccessNeed(MethodPolicy.Requirement("event.read", on: "planet", field: "planet_id"))
    #expect(
      unknown
        == AccessNeed(
          "event.read on planet", on: nil, field: "planet_id", roles: [], relations: []))
  }

  @Test func everyPermissionIsNeededByAMethodOrLiftsTheRuleAboutGiving() {
    let needed = PayshareAPIServices.all.flatMap(\.methods).flatMap { method in
      (method.policy?.requirements ?? []).map(\.permission)
    }
    // Or lets others than authors and approvers take back, reopen and reassign approvals, and take back comments.
    let lifting: Set = ["role.bind", "role.escalate", "approval.manage", "comment.delete"]
    #expect(Set(needed).union(lifting) == Set(PayshareV1.Permission.all.compactMap(\.name)))
  }

  @Test func builtInRolesHaveUniqueNamesAndTheAdministratorHasEveryPermission() throws {
    #expect(Set(BuiltInRoles.all.map(\.name)).count == BuiltInRoles.all.count)
    let admin = try #require(BuiltInRoles.all.first { $0.name == "admin" })
    #expect(PayshareV1.Permission.all.allSatisfy { admin.permissions.contains($0.name ?? "") })
  }

  @Test func anUnknownStoredNameGivesNothing() {
    let permissions = PermissionSet(stored: ["event.read", "moon.visit", "PERMISSION_EVENT_CREATE"])
    #expect(permissions.known == [.eventRead])
  }
}
