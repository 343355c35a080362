import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Testing

@testable import Roles

/// Roles and grants: nobody gives what they do not hold, and the last administrator stays.
@Suite("Roles and grants", .timeLimit(.minutes(10))) struct RoleGrantTests {
  @Test func aGrantGivesItsPermissionsUntilItIsRevoked() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let trip = try await asha.event(with: [])
      let organisation = try await root.organisation()
      let see = { () async -> Status? in
        await status { _ = try await ben.events.getEvent(.with { $0.eventID = trip.id }) }
      }
      #expect(await see()?.reason == "ACCESS_DENIED")
      for resource in [organisation, .with { $0.resource = .eventID(trip.id) }] {
        let grant = try await root.grant("accountant", to: ben, on: resource).grant
        #expect(await see() == nil)
        let refused = await status { try await ben.pays(100, "Tea", [(asha, 100)], in: trip) }
        #expect(refused?.code == .permissionDenied)
        _ = try await root.access.revokeGrant(.with { $0.grantID = grant?.id ?? "" })
        #expect(await see()?.reason == "ACCESS_DENIED")
      }
    }
  }

  @Test func aGrantThatWouldHaveEndedAlreadyIsRefused() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let asha = try await payshare.person("Asha")
      let organisation = try await root.organisation()
      let refused = await status {
        _ = try await root.grant("auditor", to: asha, on: organisation) {
          $0.expireTime = .with { $0.seconds = 1 }
        }
      }
      #expect(refused?.fieldViolations == ["grant.expire_time": "IN_THE_PAST"])
    }
  }

  @Test func whoMadeAnEventSharesItAndOthersWhoTakePartDoNot() async throws {
    try await Payshare.with { payshare in
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let accountant = try await payshare.person("Kim")
      let trip = try await asha.event(with: [ben])
      let other = try await ben.event(with: [])
      let resource = PayshareV1.GrantResource.with { $0.resource = .eventID(trip.id) }
      let refused = await status { try await ben.grant("accountant", to: accountant, on: resource) }
      #expect(refused?.reason == "PERMISSION_MISSING")
      let grant = try await asha.grant("accountant", to: accountant, on: resource).grant
      _ = try await accountant.balances.getBalances(.with { $0.eventID = trip.id })
      #expect(
        await status { _ = try await accountant.balances.getBalances(.with { $0.eventID = other.id }) }?.code
          == .permissionDenied)
      #expect(try await ben.access.listGrants(.with { $0.resource = resource }).grants.count == 1)
      let stolen = await status {
        _ = try await ben.access.revokeGrant(.with { $0.grantID = grant?.id ?? "" })
      }
      #expect(stolen?.reason == "PERMISSION_MISSING")
    }
  }

  /// Rule 1, on every route: making a role, widening one that is bound, granting one, prolonging a grant.
  @Test func nobodyGivesWhatTheyDoNotHold() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let clerk = try await payshare.person("Clerk")
      let friend = try await payshare.person("Friend")
      let organisation = try await root.organisation()
      try await root.makeRole(
        "clerk", [.roleCreate, .roleUpdate, .grantCreate, .grantRead, .grantUpdate, .eventRead])
      try await root.grant("clerk", to: clerk, on: organisation)
      let routes: [(String, () async throws -> Void)] = [
        ("make", { try await clerk.makeRole("helper", [.userUpdate]) }),
        (
          "widen",
          {
            _ = try await clerk.access.updateRole(
              .with {
                $0.role = .with { ($0.name, $0.permissions) = ("clerk", [.roleCreate, .userUpdate]) }
                $0.updateMask = .with { $0.paths = ["permissions"] }
                $0.etag = "v1"
              })
          }
        ),
        ("grant admin", { try await clerk.grant("admin", to: clerk, on: organisation) }),
        ("grant auditor", { try await clerk.grant("auditor", to: friend, on: organisation) }),
      ]
      for (name, route) in routes {
        let refused = await status { try await route() }
        #expect(refused?.reason == "PERMISSION_NOT_HELD", "\(name)")
      }
      try await clerk.makeRole("reader", [.eventRead])
      let grant = try await clerk.grant("reader", to: friend, on: organisation).grant
      #expect(grant?.granterUserID == clerk.id)
      // What ends may not be made to last by somebody who could not grant it.
      let audit = try await root.grant("auditor", to: friend, on: organisation) {
        $0.expireTime = .with { $0.seconds = 4_000_000_000 }
      }.grant
      let prolonged = await status {
        _ = try await clerk.access.updateGrant(
          .with {
            $0.grantID = audit?.id ?? ""
            $0.updateMask = .with { $0.paths = ["expire_time"] }
            $0.etag = audit?.etag ?? ""
          })
      }
      #expect(prolonged?.reason == "PERMISSION_NOT_HELD")
      // `role.bind` lifts it.
      try await root.makeRole("binder", [.roleBind])
      try await root.grant("binder", to: clerk, on: organisation)
      try await clerk.grant("auditor", to: friend, on: .with { $0.resource = organisation.resource }) {
        $0.reason = "year's end"
      }
    }
  }

  /// Rule 1: members may read events and enter expenses, but only theirs. That is not to hold it on the organisation.
  @Test func whatMembersMayDoWithTheirOwnIsNotHeldOnTheOrganisation() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let clerk = try await payshare.person("Clerk")
      let organisation = try await root.organisation()
      try await root.makeRole("clerk", [.grantCreate, .roleCreate])
      try await root.grant("clerk", to: clerk, on: organisation)
      for (name, route) in [
        ("grant", { try await clerk.grant("accountant", to: clerk, on: organisation) }),
        ("make", { try await clerk.makeRole("reader", [.eventRead]) }),
      ] as [(String, () async throws -> Void)] {
        #expect(await status { try await route() }?.reason == "PERMISSION_NOT_HELD", "\(name)")
      }
      // What everybody may do in the organisation anyway is held by everybody.
      try await clerk.makeRole("founder", [.eventCreate, .groupCreate])
      try await clerk.grant("founder", to: clerk, on: organisation)
    }
  }

  @Test func theRoleOfServicesIsForServicesOnly() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let organisation = try await root.organisation()
      let team = try await root.groups.createGroup(.with { $0.group = .with { $0.displayName = "Team" } })
      for principal in [.userID(root.id), .groupID(team.id)] as [PayshareV1.Principal.PrincipalOneof] {
        let refused = await status {
          try await root.grant("service", to: root, on: organisation) {
            $0.principal = .with { $0.principal = principal }
          }
        }
        #expect(refused?.fieldViolations == ["grant.role": "FOR_SERVICES"])
      }
    }
  }

  @Test func rolesGrantsAndTeamsAreLimited() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let ben = try await payshare.person("Ben")
      let organisation = try await root.organisation()
      let own = "'\(Payshare.organisation)'"
      try await payshare.test.made.administer(
        """
        INSERT INTO role SELECT \(own), 'role_' || n, '', '', '{event.read}', '{1}', 1, now(), now()
        FROM generate_series(1, \(AccessLimits.maximumRoles)) AS n
        """)
      let many = await status { try await root.makeRole("one_more", [.eventRead]) }
      #expect(many?.code == .resourceExhausted && many?.reason == "TOO_MANY_ROLES")
      let explained = try await ben.access.explainAccess(
        .with {
          $0.permission = .eventRead
          $0.resource = .with { $0.resource = .eventID(UUID.version7().description) }
        })
      let named = explained.remedies.filter { $0.role.hasPrefix("role_") }.count
      #expect(named == Int(AccessLimits.maximumRemedies))
      func fill(_ kind: Int, _ count: Int64) async throws {
        try await payshare.test.made.administer(
          """
          INSERT INTO role_grant (organisation_id, principal_id, principal_kind, resource_id, role, reason, create_time)
          SELECT \(own), gen_random_uuid(), \(kind), \(own), 'auditor', '', now() FROM generate_series(1, \(count))
          """)
      }
      let busy = try await root.groups.createGroup(.with { $0.group = .with { $0.displayName = "Busy" } })
      try await payshare.test.made.administer(
        """
        INSERT INTO role_grant (organisation_id, principal_id, principal_kind, resource_type, resource_id, role, reason,
          create_time)
        SELECT \(own), '\(busy.id)', 2, 3, gen_random_uuid(), 'auditor', '', now()
        FROM generate_series(1, \(AccessLimits.maximumGrantsOfTeam))
        """)
      let another = await status {
        try await root.grant("auditor", to: root, on: organisation) {
          $0.principal = .with { $0.principal = .groupID(busy.id) }
        }
      }
      #expect(another?.reason == "TOO_MANY_GRANTS")
      try await fill(2, AccessLimits.maximumTeamsOnResource)
      let team = try await root.groups.createGroup(.with { $0.group = .with { $0.displayName = "Team" } })
      let teams = await status {
        try await root.grant("auditor", to: root, on: organisation) {
          $0.principal = .with { $0.principal = .groupID(team.id) }
        }
      }
      #expect(teams?.reason == "TOO_MANY_GRANTS")
      try await root.grant("auditor", to: ben, on: organisation)
      try await fill(1, AccessLimits.maximumGrantsOnResource)
      let full = await status { try await root.grant("supervisor", to: ben, on: organisation) }
      #expect(full?.code == .resourceExhausted && full?.reason == "TOO_MANY_GRANTS")
    }
  }

  /// Rule 2: a custom role, and a role through a team, count like any other.
  @Test func nobodyTakesOverAnAccountThatMayDoMore() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let keeper = try await payshare.person("Keeper")
      let strong = try await payshare.person("Strong")
      let organisation = try await root.organisation()
      try await root.makeRole("keeper", [.userUpdate, .userRead, .userCredentialsReset])
      try await root.makeRole("exporter", [.userExport])
      try await root.grant("keeper", to: keeper, on: organisation)
      _ = try await keeper.passwords.unlockUser(.with { $0.userID = strong.id })
      // Who sees all events may do more than who sees their own, like everybody.
      let accountant = try await payshare.person("Kim")
      try await root.grant("accountant", to: accountant, on: organisation)
      let seeing = await status {
        _ = try await keeper.passwords.unlockUser(.with { $0.userID = accountant.id })
      }
      #expect(seeing?.reason == "USER_HOLDS_MORE_ROLES")
      let team = try await strong.groups.createGroup(.with { $0.group = .with { $0.displayName = "Team" } })
      let grant = try await root.access.grantRole(
        .with {
          $0.grant = .with {
            $0.principal = .with { $0.principal = .groupID(team.id) }
            ($0.role, $0.resource) = ("exporter", organisation)
          }
        }
      ).grant
      for take in [
        { _ = try await keeper.passwords.unlockUser(.with { $0.userID = strong.id }) },
        { _ = try await keeper.passwords.startPasswordReset(.with { $0.userID = strong.id }) },
        { _ = try await keeper.accounts.deactivateUser(.with { $0.userID = strong.id }) },
        { _ = try await keeper.passwords.unlockUser(.with { $0.userID = root.id }) },
      ] as [@Sendable () async throws -> Void] {
        #expect(await status { try await take() }?.reason == "USER_HOLDS_MORE_ROLES")
      }
      _ = try await root.access.revokeGrant(.with { $0.grantID = grant?.id ?? "" })
      _ = try await keeper.passwords.unlockUser(.with { $0.userID = strong.id })
    }
  }

  /// Rule 3.
  @Test func theLastAdministratorStaysAndAGrantThatEndsDoesNotCount() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let second = try await payshare.person("Second")
      let organisation = try await root.organisation()
      let own = try #require(try await root.access.listOwnGrants(.init()).grants.first)
      let revoke = { () async -> Status? in
        await status { _ = try await root.access.revokeGrant(.with { $0.grantID = own.id }) }
      }
      #expect(await revoke()?.reason == "LAST_ADMINISTRATOR")
      let limited = try await root.grant("admin", to: second, on: organisation) {
        $0.expireTime = .with { $0.seconds = 4_000_000_000 }
      }.grant
      #expect(await revoke()?.reason == "LAST_ADMINISTRATOR")
      let ending = await status {
        _ = try await root.access.updateGrant(
          .with {
            $0.grantID = own.id
            $0.updateMask = .with { $0.paths = ["expire_time"] }
            $0.expireTime = .with { $0.seconds = 4_000_000_000 }
            $0.etag = own.etag
          })
      }
      #expect(ending?.reason == "LAST_ADMINISTRATOR")
      _ = try await root.access.updateGrant(
        .with {
          $0.grantID = limited?.id ?? ""
          $0.updateMask = .with { $0.paths = ["expire_time"] }
          $0.etag = limited?.etag ?? ""
        })
      #expect(await revoke() == nil)
    }
  }

  /// Rule 10.
  @Test func grantingAgainChangesNothingAndSaysSo() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let ben = try await payshare.person("Ben")
      let organisation = try await root.organisation()
      let first = try await root.grant("auditor", to: ben, on: organisation)
      let again = try await root.grant("auditor", to: ben, on: organisation) { $0.reason = "other" }
      #expect(!first.alreadyHeld && again.alreadyHeld && first.grant == again.grant)
      let refused = await status {
        _ = try await root.access.grantRole(
          .with {
            $0.grant = first.grant
            $0.mustNotExist = true
          })
      }
      #expect(refused?.code == .alreadyExists && refused?.reason == "ALREADY_HELD")
      try await payshare.test.made.administer(
        "UPDATE role_grant SET expire_time = now() WHERE role = 'auditor'")
      #expect(try await !root.grant("auditor", to: ben, on: organisation).alreadyHeld, "it had ended")
    }
  }

  @Test func aRoleIsChangedForAllWhoHoldItAndDeletedWhenNobodyDoes() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let ben = try await payshare.person("Ben")
      let organisation = try await root.organisation()
      try await root.makeRole("people", [.eventRead])
      let grant = try await root.grant("people", to: ben, on: organisation).grant
      let list = { () async -> Status? in await status { _ = try await ben.accounts.listUsers(.init()) } }
      #expect(await list()?.reason == "PERMISSION_MISSING")
      _ = try await root.access.updateRole(
        .with {
          $0.role = .with { ($0.name, $0.permissions) = ("people", [.userRead]) }
          $0.updateMask = .with { $0.paths = ["permissions"] }
          $0.etag = "v1"
        })
      #expect(await list() == nil)
      let delete = { () async -> Status? in
        await status { _ = try await root.access.deleteRole(.with { $0.name = "people" }) }
      }
      #expect(await delete()?.reason == "ROLE_IN_USE")
      _ = try await root.access.revokeGrant(.with { $0.grantID = grant?.id ?? "" })
      #expect(await delete() == nil)
      #expect(
        await status { _ = try await root.access.getRole(.with { $0.name = "people" }) }?.reason
          == "ROLE_NOT_FOUND")
      #expect(await status { try await root.makeRole("admin", [.eventRead]) }?.code == .invalidArgument)
    }
  }

  @Test func whatAGrantRefersToExistsInTheOrganisation() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let ben = try await payshare.person("Ben")
      let stranger = try await payshare.anotherOrganisation("acme")
      let organisation = try await root.organisation()
      let unused = UUID.version7().description
      let unknown = await status { try await root.grant("auditor", to: stranger, on: organisation) }
      #expect(unknown?.code == .invalidArgument)
      let nowhere = await status {
        try await root.grant("auditor", to: ben, on: .with { $0.resource = .eventID(unused) })
      }
      #expect(nowhere?.reason == "ACCESS_DENIED")
      let listed = await status {
        _ = try await root.access.listGrants(.with { $0.resource = .with { $0.resource = .groupID(unused) } })
      }
      #expect(listed?.reason == "ACCESS_DENIED")
      let gone = await status { _ = try await root.access.getGrant(.with { $0.grantID = unused }) }
      #expect(gone?.reason == "ACCESS_DENIED")
      let foreign = await status {
        try await root.grant("auditor", to: ben, on: .with { $0.resource = .organisationID(unused) })
      }
      #expect(foreign?.code == .permissionDenied)
      let part = await status { try await root.grant("participant", to: ben, on: organisation) }
      #expect(part?.code == .invalidArgument)
      let missing = await status { try await root.grant("nobody", to: ben, on: organisation) }
      #expect(missing?.code == .invalidArgument)
    }
  }
}
