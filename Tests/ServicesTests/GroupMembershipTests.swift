import GoogleAPI
import Identifiers
import PayshareAPI
import PostgresTestSupport
import Protobuf
import RPC
import Testing

/// Changing groups and who is in them, with what they give as teams.
@Suite("Members of groups", .timeLimit(.minutes(10))) struct GroupMembershipTests {
  private func flat(of asha: Person, with others: [Person] = []) async throws -> PayshareV1.Group {
    try await asha.groups.createGroup(
      .with {
        $0.group = .with {
          $0.displayName = "Flat"
          $0.members = others.map { other in .with { $0.userID = other.id } }
        }
      })
  }

  @Test func peopleAreAddedGetAnotherRoleLeaveAndAreRemoved() async throws {
    try await Payshare.with { payshare in
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let cleo = try await payshare.person("Cleo")
      let group = try await flat(of: asha)
      let see = { (person: Person) async -> String? in
        await status { _ = try await person.groups.getGroup(.with { $0.groupID = group.id }) }?.reason
      }
      #expect(await see(ben) == "ACCESS_DENIED")
      let two = try await asha.adds(ben, to: group)
      #expect(two.members.map(\.displayName).sorted() == ["Asha", "Ben"] && two.etag != group.etag)
      #expect(await see(ben) == nil)
      #expect(await status { _ = try await ben.adds(cleo, to: group) }?.reason == "PERMISSION_MISSING")
      _ = try await asha.adds(ben, to: group, as: .admin)
      let three = try await ben.adds(cleo, to: group)
      #expect(three.members.count == 3)
      #expect(try await ben.adds(cleo, to: group) == three, "who is a member already changes nothing")
      _ = try await cleo.groups.leaveGroup(.with { $0.groupID = group.id })
      #expect(await see(cleo) == "ACCESS_DENIED")
      _ = try await ben.groups.removeGroupMembers(
        .with { ($0.groupID, $0.userIDs) = (group.id, [asha.id, cleo.id]) })
      #expect(await see(asha) == "ACCESS_DENIED")
      let last = try await ben.groups.getGroup(.with { $0.groupID = group.id })
      #expect(last.members.map(\.userID) == [ben.id])
      _ = try await ben.groups.leaveGroup(.with { $0.groupID = group.id })
      let root = try await payshare.administrator()
      let empty = try await root.groups.getGroup(.with { $0.groupID = group.id })
      #expect(empty.members.isEmpty)
      // Who is no member stays none.
      _ = try await root.groups.leaveGroup(.with { $0.groupID = group.id })
    }
  }

  @Test func aGroupIsRenamedUnderItsVersionAndKeepsAnAdministrator() async throws {
    try await Payshare.with { payshare in
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let group = try await flat(of: asha, with: [ben])
      let rename = { (etag: String) async throws in
        try await asha.groups.updateGroup(
          .with {
            ($0.groupID, $0.etag, $0.group) = (group.id, etag, .with { $0.displayName = "House" })
            $0.updateMask = .with { $0.paths = ["display_name"] }
          })
      }
      let renamed = try await rename(group.etag)
      #expect(renamed.displayName == "House" && renamed.members.count == 2)
      #expect(await status { _ = try await rename(group.etag) }?.reason == "STALE_ETAG")
      let left = await status { _ = try await asha.groups.leaveGroup(.with { $0.groupID = group.id }) }
      #expect(left?.code == .failedPrecondition && left?.reason == "LAST_GROUP_ADMIN")
      let demoted = await status { _ = try await asha.adds(asha, to: group, as: .member) }
      #expect(demoted?.reason == "LAST_GROUP_ADMIN")
    }
  }

  @Test func anEventKeepsThePeopleThatItsGroupHadThen() async throws {
    try await Payshare.with { payshare in
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let group = try await flat(of: asha, with: [ben])
      let trip = try await asha.events.createEvent(
        .with {
          ($0.event, $0.members) = (
            .with { ($0.displayName, $0.baseCurrencyCode) = ("Trip", "INR") }, .groupID(group.id)
          )
        })
      _ = try await asha.groups.removeGroupMembers(.with { ($0.groupID, $0.userIDs) = (group.id, [ben.id]) })
      _ = try await ben.pays(100, "Tea", [(asha, 100)], in: trip)
    }
  }

  /// Rule 1: a role is attached to a team, and somebody joins it (CVE-2026-5136 in Foreman).
  @Test func whoAddsPeopleToATeamHoldsAllThatItGives() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let group = try await flat(of: asha)
      let trip = try await ben.event(with: [])
      let see = { (person: Person) async -> Status? in
        await status { _ = try await person.events.getEvent(.with { $0.eventID = trip.id }) }
      }
      let team = PayshareV1.Principal.with { $0.principal = .groupID(group.id) }
      let grants = [try await root.organisation(), .with { $0.resource = .eventID(trip.id) }]
      for (number, resource) in grants.enumerated() {
        let grant = try await root.grant("accountant", to: asha, on: resource) { $0.principal = team }.grant
        let cleo = try await payshare.person("Cleo\(number)")
        let added = await status { _ = try await asha.adds(cleo, to: group) }
        // Asha herself is of the team, and holds what it gives.
        #expect(added == nil)
        #expect(await see(cleo) == nil)
        _ = try await asha.groups.removeGroupMembers(
          .with { ($0.groupID, $0.userIDs) = (group.id, [cleo.id]) })
        #expect(await see(cleo)?.reason == "ACCESS_DENIED", "from the next call on")
        // Who keeps the group without being of the team does not.
        let keeper = try await payshare.person("Keeper\(number)")
        let on = PayshareV1.GrantResource.with { $0.resource = .groupID(group.id) }
        try await root.grant("group_admin", to: keeper, on: on)
        for person in [cleo, keeper] {
          let refused = await status { _ = try await keeper.adds(person, to: group) }
          #expect(refused?.reason == "PERMISSION_NOT_HELD")
        }
        _ = try await keeper.groups.removeGroupMembers(
          .with { ($0.groupID, $0.userIDs) = (group.id, [cleo.id]) })
        // On what the role is granted, `role.bind` lifts the rule.
        try await root.makeRole("binder\(number)", [.roleBind])
        try await root.grant("binder\(number)", to: keeper, on: resource)
        _ = try await keeper.adds(cleo, to: group)
        _ = try await root.access.revokeGrant(.with { $0.grantID = grant?.id ?? "" })
      }
    }
  }

  /// Whoever is made an administrator of a group may do what these may: only they, and who may bind roles, make some.
  @Test func whoMakesAdministratorsOfAGroupHoldsWhatTheyMayDo() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let group = try await flat(of: asha)
      try await root.makeRole("reviser", [.groupRead, .groupUpdate, .groupLeave, .eventCreate, .grantRead])
      try await root.grant("reviser", to: ben, on: root.organisation())
      #expect(
        await status { _ = try await ben.adds(ben, to: group, as: .admin) }?.reason == "PERMISSION_NOT_HELD")
      _ = try await ben.adds(ben, to: group)
    }
  }

  @Test func theJournalHasWhoJoinedAndWhoLeft() async throws {
    try await Payshare.with { payshare in
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let auditor = try await payshare.auditor()
      let group = try await flat(of: asha)
      _ = try await asha.adds(ben, to: group)
      _ = try await asha.adds(ben, to: group, as: .admin)
      _ = try await ben.groups.leaveGroup(.with { $0.groupID = group.id })
      try await payshare.seal()
      let entries = try await auditor.audit.listAuditEntries(
        .with { $0.filter = "resource_id = \(group.id)" }
      ).entries
      let changes = entries.reversed().compactMap { entry -> PayshareV1.GroupUpdated? in
        if case .groupUpdated(let change)? = entry.event?.kind { change } else { nil }
      }
      #expect(changes.map { $0.joinedMembers.map(\.role) } == [[.member], [.admin], []])
      #expect(changes.map { $0.leftMembers.map(\.role) } == [[], [.member], [.admin]])
      #expect(changes.allSatisfy { $0.group?.members.isEmpty == true && $0.changedFields.contains("etag") })
    }
  }
}

/// Lists of all groups and all events of an organisation.
@Suite("Lists of an organisation") struct OrganisationListTests {
  @Test(arguments: [Int32(1), 2, 50])
  func theyHaveEverythingOfTheOrganisationTheNewestFirst(size: Int32) async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let stranger = try await payshare.anotherOrganisation("acme")
      _ = try await stranger.event("Theirs", with: [])
      var (events, groups): ([String], [String]) = ([], [])
      for (index, person) in [asha, ben, asha].enumerated() {
        events.insert(try await person.event("Trip \(index)", with: []).id, at: 0)
        groups.insert(
          try await person.groups.createGroup(.with { $0.group = .with { $0.displayName = "\(index)" } }).id,
          at: 0)
      }
      var (token, found): (String, [String]) = ("", [])
      repeat {
        let page = try await root.events.listOrganisationEvents(
          .with { ($0.pageSize, $0.pageToken) = (size, token) })
        (token, found) = (page.nextPageToken, found + page.events.map(\.id))
        #expect(page.events.allSatisfy { $0.participants.count == 1 })
      } while !token.isEmpty
      #expect(found == events)
      found = []
      repeat {
        let page = try await root.groups.listOrganisationGroups(
          .with { ($0.pageSize, $0.pageToken) = (size, token) })
        (token, found) = (page.nextPageToken, found + page.groups.map(\.id))
        #expect(page.groups.allSatisfy { $0.members.count == 1 })
      } while !token.isEmpty
      #expect(found == groups)
    }
  }

  @Test func theirPagesAreOfOneStateOfRolesAndGrants() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let asha = try await payshare.person("Asha")
      for _ in 0..<2 {
        _ = try await asha.event(with: [])
        _ = try await asha.groups.createGroup(.with { $0.group = .with { $0.displayName = "Flat" } })
      }
      let events = try await root.events.listOrganisationEvents(.with { $0.pageSize = 1 })
      let groups = try await root.groups.listOrganisationGroups(.with { $0.pageSize = 1 })
      try await root.grant("auditor", to: asha, on: root.organisation())
      for refused in [
        await status {
          _ = try await root.events.listOrganisationEvents(.with { $0.pageToken = events.nextPageToken })
        },
        await status {
          _ = try await root.groups.listOrganisationGroups(.with { $0.pageToken = groups.nextPageToken })
        },
      ] { #expect(refused?.fieldViolations == ["page_token": "PAGE_TOKEN_OUTDATED"]) }
    }
  }
}

extension Person {
  /// Adds somebody to a group.
  @discardableResult
  fileprivate func adds(
    _ person: Person, to group: PayshareV1.Group, as role: PayshareV1.GroupMember.Role = .member
  ) async throws -> PayshareV1.Group {
    try await groups.addGroupMembers(
      .with {
        ($0.groupID, $0.members) = (group.id, [.with { ($0.userID, $0.role) = (person.id, role) }])
      })
  }
}
