import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Testing

@testable import Access
@testable import Roles

/// How other programs let people get more permissions than they were given, tried here.
@Suite("Escalation", .timeLimit(.minutes(10))) struct EscalationTests {
  /// A clerk who gives roles, makes them, invites and imports, and sees events. `keeper` and `team_keeper` give more.
  private struct Scene {
    let root: Person
    let clerk: Person
    let organisation: PayshareV1.GrantResource
    /// A group of the clerk.
    let team: PayshareV1.Group

    init(_ payshare: Payshare) async throws {
      root = try await payshare.administrator()
      clerk = try await payshare.person("Clerk")
      organisation = try await root.organisation()
      team = try await clerk.groups.createGroup(.with { $0.group = .with { $0.displayName = "Clerks" } })
      try await root.makeRole(
        "clerk",
        [
          .roleCreate, .roleUpdate, .roleRead, .grantCreate, .grantRead, .grantUpdate, .invitationCreate,
          .userImport, .eventRead,
        ])
      try await root.makeRole("keeper", [.userUpdate])
      try await root.makeRole("team_keeper", [.eventRead])
      try await root.grant("clerk", to: clerk, on: organisation)
      try await grantToTeam("team_keeper", by: root)
    }

    func grantToTeam(_ role: String, by person: Person) async throws {
      try await person.grant(role, to: person, on: organisation) {
        $0.principal = .with { $0.principal = .groupID(team.id) }
      }
    }

    func grantToService(_ role: String, by person: Person) async throws {
      try await person.grant(role, to: person, on: organisation) {
        $0.principal = .with { $0.principal = .service("spiffe://payshare.dev/client/tool") }
      }
    }

  }

  /// Editing a role that is bound (to oneself, or to a team), attaching a role to a team that one belongs to
  /// (CVE-2026-5136), assigning a custom role that gives more than its giver has, and all other ways to give.
  @Test func noRouteGivesMoreThanItsCallerHolds() async throws {
    try await Payshare.with { payshare in
      let scene = try await Scene(payshare)
      let (clerk, organisation) = (scene.clerk, scene.organisation)
      let routes: [(String, () async throws -> Void)] = [
        ("make a role", { try await clerk.makeRole("mine", [.userUpdate]) }),
        ("widen one's own role", { try await clerk.widen("clerk") }),
        ("widen the role of one's team", { try await clerk.widen("team_keeper") }),
        ("widen a role that nobody holds", { try await clerk.widen("keeper") }),
        ("grant a built-in role", { try await clerk.grant("admin", to: clerk, on: organisation) }),
        ("grant a custom role", { try await clerk.grant("keeper", to: clerk, on: organisation) }),
        ("grant it to one's team", { try await scene.grantToTeam("keeper", by: clerk) }),
        ("grant it to a service", { try await scene.grantToService("keeper", by: clerk) }),
        ("invite with it", { _ = try await clerk.invite("x@example.com", role: "admin") }),
        (
          "import with it",
          {
            _ = try await clerk.importing(
              [.of(1, "y@example.com")], UUID.version7().description, .with { $0.role = "admin" })
          }
        ),
      ]
      for (name, route) in routes {
        let refused = await status { try await route() }
        #expect(
          ["PERMISSION_NOT_HELD", "ROLE_NOT_HELD"].contains(refused?.reason), "\(name): \(refused as Any)")
      }
      let locked = await status {
        _ = try await clerk.accounts.deactivateUser(.with { $0.userID = clerk.id })
      }
      #expect(locked?.reason == "PERMISSION_MISSING")
      #expect(try await payshare.rowCount("role_grant WHERE role IN ('admin', 'keeper')") == 1, "root's own")
    }
  }

  /// A role is a set of permissions, each of which is checked; there are no roles in roles.
  @Test func aRoleContainsNoOtherRole() throws {
    let schemas = PayshareAPIFileDescriptors.schemas
    let role = try #require(schemas.message("payshare.v1.Role"))
    let lists = role.fields.filter(\.isRepeated).map(\.name)
    #expect(lists == ["permissions", "resource_types"])
  }

  /// Resetting an administrator's password as somebody who manages users (BookStack#2105), and whatever else could be
  /// done with another's account.
  @Test func whoManagesUsersTakesOverNoAdministratorsAccountByAnyMethod() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      _ = try await payshare.administrator("second@example.com")
      let keeper = try await payshare.person("Keeper")
      try await root.makeRole(
        "keeper",
        [
          .userRead, .userUpdate, .userDelete, .userErase, .userCredentialsReset, .userSessionRead,
          .userSessionDelete,
        ])
      try await root.grant("keeper", to: keeper, on: try await root.organisation())
      _ = try await root.enrols()
      let mails = try await payshare.rowCount("mail")
      let session = try #require(try await root.sessions.listSessions(.init()).sessions.first)
      let acts: [String: () async throws -> Void] = [
        "StartPasswordReset": {
          _ = try await keeper.passwords.startPasswordReset(.with { $0.userID = root.id })
        },
        "UnlockUser": { _ = try await keeper.passwords.unlockUser(.with { $0.userID = root.id }) },
        "ResetSecondFactor": {
          _ = try await keeper.secondFactors.resetSecondFactor(.with { $0.userID = root.id })
        },
        "RevokeUserSession": {
          _ = try await keeper.sessions.revokeUserSession(
            .with { ($0.userID, $0.sessionID) = (root.id, session.id) })
        },
        "RevokeAllUserSessions": {
          _ = try await keeper.sessions.revokeAllUserSessions(.with { $0.userID = root.id })
        },
        "DeactivateUser": { _ = try await keeper.accounts.deactivateUser(.with { $0.userID = root.id }) },
        "DeleteUser": { _ = try await keeper.accounts.deleteUser(.with { $0.userID = root.id }) },
        "EraseUser": { _ = try await keeper.accounts.eraseUser(.with { $0.userID = root.id }) },
        "UpdateUser": {
          _ = try await keeper.accounts.updateUser(
            .with {
              ($0.userID, $0.etag) = (root.id, "v1")
              $0.user = .with { $0.phone = "+49301234567" }
              $0.updateMask = .with { $0.paths = ["phone"] }
            })
        },
      ]
      for (name, act) in acts {
        #expect(await status { try await act() }?.reason == "USER_HOLDS_MORE_ROLES", "\(name)")
      }
      // A method that is added needs a place here, unless it gives nothing back that somebody could use.
      let restoring = ["ReactivateUser", "UndeleteUser", "ExportUserData"]
      // Of one's own account, too, `UpdateUser` needs what members have.
      #expect(Self.methodsOnOthers.union(["UpdateUser"]) == Set(acts.keys).union(restoring))
      _ = try await root.accounts.getCurrentUser(.init())
      #expect(try await payshare.rowCount("mail") == mails)
    }
  }

  /// The methods that change something about a user whom the request names, and need a permission that members lack.
  private static var methodsOnOthers: Set<String> {
    let schemas = PayshareAPIFileDescriptors.schemas
    let named = schemas.services.flatMap(\.methods).filter { method in
      schemas.message(method.input)?.fields.contains { $0.name == "user_id" } == true
    }
    let writing = PayshareAPIServices.all.flatMap(\.methods).filter { method in
      guard case .requirements(let needs)? = method.policy?.access else { return false }
      return method.policy?.effect == .write && needs.contains { $0.permission.hasPrefix("user") }
    }
    return Set(writing.map(\.method)).intersection(named.map(\.name))
  }

  /// The nil UUID stands for the group and the event of a grant that is on neither: whoever keeps one with this id would
  /// keep all grants on the organisation.
  @Test func whoMakesAGroupOrAnEventWithTheNilIDGetsNoGrants() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let (auditor, ben) = (try await payshare.person("Auditor"), try await payshare.person("Ben"))
      let organisation = try await root.organisation()
      try await root.grant("auditor", to: auditor, on: organisation)
      let grant = try await root.grant("admin", to: ben, on: organisation).grant
      let none = "00000000-0000-0000-0000-000000000000"
      let made = [
        await status {
          _ = try await auditor.groups.createGroup(
            .with { ($0.groupID, $0.group) = (none, .with { $0.displayName = "Nil" }) })
        },
        await status {
          _ = try await auditor.events.createEvent(
            .with {
              $0.eventID = none
              $0.event = .with { ($0.displayName, $0.baseCurrencyCode) = ("Nil", "INR") }
              $0.members = .inlineGroup(.with { $0.userIDs = [auditor.id] })
            })
        },
      ]
      let violations = ["group_id", "event_id"].map { [$0: "INVALID_UUID"] }
      #expect(made.map { $0?.fieldViolations } == violations)
      let refused = await status {
        _ = try await auditor.access.revokeGrant(.with { $0.grantID = grant?.id ?? "" })
      }
      #expect(refused?.code == .permissionDenied)
      #expect(try await payshare.rowCount("role_grant WHERE role = 'admin'") == 2)
    }
  }

  /// A service that needs roles itself gives nothing that it does not hold, though the user for whom it acts does.
  @Test func aServiceGivesNothingThatItDoesNotHold() async throws {
    let tool = "spiffe://payshare.dev/client/tool"
    let list = try ClientAllowList.list("\(Payshare.web) users *\n\(tool) users relay by-roles *")
    try await Payshare.with(callers: list) { payshare in
      let root = try await payshare.administrator()
      let ben = try await payshare.person("Ben")
      let organisation = try await root.organisation()
      let permissions: [PayshareV1.Permission] = [
        .grantCreate, .grantUpdate, .roleCreate, .roleUpdate, .invitationCreate, .userImport, .eventRead,
      ]
      try await root.makeRole("tool", permissions + [.userUpdate])
      let own = try await root.grant("tool", to: root, on: organisation) {
        $0.principal = .with { $0.principal = .service(tool) }
      }.grant
      let limited = try await root.grant("auditor", to: ben, on: organisation) {
        $0.expireTime = .with { $0.seconds = 4_000_000_000 }
      }.grant
      let through = root.using(payshare.called(by: tool))
      let routes: [(String, () async throws -> Void)] = [
        ("grant", { try await through.grant("admin", to: ben, on: organisation) }),
        (
          "grant to itself",
          { try await through.grant("admin", to: ben, on: organisation) { $0.principal = own?.principal } }
        ),
        ("make", { try await through.makeRole("keeper", [.userDelete]) }),
        ("widen its own role", { try await through.widen("tool") }),
        (
          "prolong",
          {
            _ = try await through.access.updateGrant(
              .with {
                ($0.grantID, $0.etag) = (limited?.id ?? "", limited?.etag ?? "")
                $0.updateMask = .with { $0.paths = ["expire_time"] }
              })
          }
        ),
        ("invite", { _ = try await through.invite("x@example.com", role: "admin") }),
        (
          "import",
          {
            _ = try await through.importing(
              [.of(1, "y@example.com")], UUID.version7().description, .with { $0.role = "admin" })
          }
        ),
      ]
      for (name, route) in routes {
        let refused = await status { try await route() }
        #expect(
          ["PERMISSION_NOT_HELD", "ROLE_NOT_HELD"].contains(refused?.reason), "\(name): \(refused as Any)")
      }
      let lock = {
        await status { _ = try await through.accounts.deactivateUser(.with { $0.userID = ben.id }) }
      }
      #expect(await lock()?.reason == "USER_HOLDS_MORE_ROLES", "Ben audits, which the service may not")
      _ = try await root.access.revokeGrant(.with { $0.grantID = limited?.id ?? "" })
      try await through.makeRole("reader", [.eventRead])
      try await through.grant("reader", to: ben, on: organisation)
      #expect(await lock() == nil)
    }
  }
}

extension Person {
  /// Gives a role of version 1 permissions to change and delete users.
  fileprivate func widen(_ role: String) async throws {
    _ = try await access.updateRole(
      .with {
        $0.role = .with { ($0.name, $0.permissions) = (role, [.eventRead, .userUpdate, .userDelete]) }
        $0.updateMask = .with { $0.paths = ["permissions"] }
        $0.etag = "v1"
      })
  }
}
