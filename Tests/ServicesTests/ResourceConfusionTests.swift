import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Roles
import Testing

/// Clients choose the ids of groups and events: one that is also the id of something else gives nothing there.
@Suite("Ids of two resources", .timeLimit(.minutes(10))) struct ResourceConfusionTests {
  @Test func anEventWithTheIDOfTheOrganisationGivesNothingInTheOrganisation() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let (asha, mallory) = (try await payshare.person("Asha"), try await payshare.person("Mallory"))
      let trip = try await asha.event(with: [])
      try await root.makeRole("keeper", [.eventRead, .userRead])
      let organisation = try await root.organisations.getOrganisation(.init()).id
      _ = await status { try await mallory.makeEvent(withID: organisation) }
      let own = PayshareV1.GrantResource.with { $0.resource = .eventID(organisation) }
      for role in ["event_owner", "keeper"] {
        _ = await status { try await mallory.grant(role, to: mallory, on: own) }
      }
      #expect(
        await status { _ = try await mallory.events.getEvent(.with { $0.eventID = trip.id }) }?.reason
          == "ACCESS_DENIED")
      #expect(
        await status { _ = try await mallory.accounts.listUsers(.init()) }?.reason == "PERMISSION_MISSING")
      let resource = PayshareV1.GrantResource.with { $0.resource = .organisationID(organisation) }
      let shared = await status { try await mallory.grant("event_owner", to: asha, on: resource) }
      #expect(shared?.code == .permissionDenied)
      #expect(try await mallory.mayRead(trip) == false)
    }
  }

  @Test func aGroupWithTheIDOfTheOrganisationRevokesNoGrantsThere() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let second = try await payshare.administrator("second@example.com")
      let mallory = try await payshare.person("Mallory")
      let organisation = try await root.organisations.getOrganisation(.init()).id
      _ = await status { try await mallory.makeGroup(withID: organisation) }
      let grant = try #require(try await second.access.listOwnGrants(.init()).grants.first)
      for refused in [
        await status { _ = try await mallory.access.getGrant(.with { $0.grantID = grant.id }) },
        await status { _ = try await mallory.access.revokeGrant(.with { $0.grantID = grant.id }) },
      ] { #expect(refused?.code == .permissionDenied) }
      #expect(try await second.access.listOwnGrants(.init()).grants.count == 1)
    }
  }

  @Test func aGroupWithTheIDOfAnEventGivesNothingInTheEvent() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let (asha, mallory) = (try await payshare.person("Asha"), try await payshare.person("Mallory"))
      let accountant = try await payshare.person("Kim")
      let trip = try await asha.event(with: [])
      let event = PayshareV1.GrantResource.with { $0.resource = .eventID(trip.id) }
      let grant = try await asha.grant("accountant", to: accountant, on: event).grant
      try await root.makeRole("reader", [.eventRead, .groupRead])
      _ = await status { try await mallory.makeGroup(withID: trip.id) }
      _ = await status {
        try await mallory.grant("reader", to: mallory, on: .with { $0.resource = .groupID(trip.id) })
      }
      #expect(
        await status { _ = try await mallory.events.getEvent(.with { $0.eventID = trip.id }) }?.reason
          == "ACCESS_DENIED")
      #expect(try await mallory.mayRead(trip) == false)
      let revoked = await status {
        _ = try await mallory.access.revokeGrant(.with { $0.grantID = grant?.id ?? "" })
      }
      #expect(revoked?.code == .permissionDenied)
    }
  }

  @Test func ofAGroupAndAnEventWithTheSameIDAtTheSameMomentOneIsMade() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      for _ in 0..<20 {
        let id = UUID.version7().description
        async let event = status { try await asha.makeEvent(withID: id) }
        async let group = status { try await asha.makeGroup(withID: id) }
        #expect(await [event, group].filter { $0 == nil }.count == 1)
      }
    }
  }

  @Test func aGroupHasNoIDThatAServiceCouldHave() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let id = try Principal.id(ofService: "spiffe://payshare.dev/client/tool").description
      let refused = await status { try await asha.makeGroup(withID: id) }
      #expect(refused?.reason == "ACCESS_DENIED")
    }
  }

  @Test func aTeamWithTheIDOfAUserGivesThatUserNothing() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let (asha, mallory) = (try await payshare.person("Asha"), try await payshare.person("Mallory"))
      let trip = try await asha.event(with: [])
      // Somebody else's group, so that the user is no member of it.
      let made = await status { try await asha.makeGroup(withID: mallory.id) }
      if made == nil {
        try await root.grant("accountant", to: mallory, on: try await root.organisation()) {
          $0.principal = .with { $0.principal = .groupID(mallory.id) }
        }
      }
      #expect(
        await status { _ = try await mallory.events.getEvent(.with { $0.eventID = trip.id }) }?.reason
          == "ACCESS_DENIED")
      #expect(try await mallory.mayRead(trip) == false)
    }
  }
}

extension Person {
  fileprivate func makeEvent(withID id: String) async throws {
    _ = try await events.createEvent(
      .with {
        $0.eventID = id
        $0.event = .with { ($0.displayName, $0.baseCurrencyCode) = ("Trap", "INR") }
        $0.members = .inlineGroup(.with { $0.userIDs = [self.id] })
      })
  }

  fileprivate func makeGroup(withID id: String) async throws {
    _ = try await groups.createGroup(
      .with {
        $0.groupID = id
        $0.group = .with { $0.displayName = "Trap" }
      })
  }

  /// What `CheckAccess` says about reading an event.
  fileprivate func mayRead(_ event: PayshareV1.Event) async throws -> Bool {
    try await access.checkAccess(
      .with {
        $0.permission = .eventRead
        $0.resource = .with { $0.resource = .eventID(event.id) }
      }
    ).allowed
  }
}
