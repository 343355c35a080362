import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Testing

/// Locking and deleting accounts: what ends at once, who may, and what is kept.
@Suite struct UserStateTests {
  @Test(arguments: [true, false])
  func aLockedOrDeletedAccountIsUselessFromTheNextCallOnOnEveryServer(deletes: Bool) async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let asha = try await payshare.person("Asha")
      let again = try await payshare.logIn(asha.email, asha.password)
      let other = try await payshare.anotherServer()
      let gone =
        deletes
        ? try await root.accounts.deleteUser(.with { $0.userID = asha.id })
        : try await root.accounts.deactivateUser(.with { $0.userID = asha.id })
      #expect(gone.state == (deletes ? .deleted : .deactivated) && (gone.deleteTime != nil) == deletes)
      for person in [asha, again, asha.using(other)] {
        let refused = await status { _ = try await person.accounts.getCurrentUser(.init()) }
        #expect(refused?.code == .unauthenticated && refused?.reason == "SESSION_ENDED")
      }
      let renewed = await status {
        _ = try await payshare.sessions.refreshSession(.with { $0.refreshToken = asha.session.refreshToken })
      }
      #expect(renewed?.code == .unauthenticated)
      let login = await status { _ = try await payshare.logIn(asha.email, asha.password) }
      #expect(login?.reason == "WRONG_CREDENTIALS", "like an unknown account")

      let back =
        deletes
        ? try await root.accounts.undeleteUser(.with { $0.userID = asha.id })
        : try await root.accounts.reactivateUser(.with { $0.userID = asha.id })
      #expect(back.state == .active && back.deleteTime == nil)
      _ = try await payshare.logIn(asha.email, asha.password)
      let old = await status { _ = try await asha.accounts.getCurrentUser(.init()) }
      #expect(old?.code == .unauthenticated, "old sessions do not come back")
    }
  }

  @Test func eachChangeIsDoneOnceHoweverOftenItIsAsked() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let asha = try await payshare.person("Asha")
      let first = try await root.accounts.deactivateUser(.with { $0.userID = asha.id })
      #expect(try await root.accounts.deactivateUser(.with { $0.userID = asha.id }) == first)
      _ = try await root.accounts.deleteUser(.with { $0.userID = asha.id })
      let locked = await status { _ = try await root.accounts.reactivateUser(.with { $0.userID = asha.id }) }
      #expect(locked?.code == .failedPrecondition && locked?.reason == "USER_DELETED")
      let back = try await root.accounts.undeleteUser(.with { $0.userID = asha.id })
      #expect(back.state == .deactivated, "as it was")
    }
  }

  @Test func anAccountIsRestoredWithinThirtyDays() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let asha = try await payshare.person("Asha")
      _ = try await root.accounts.deleteUser(.with { $0.userID = asha.id })
      try await payshare.test.made.administer(
        "UPDATE app_user SET delete_time = delete_time - interval '31 d' WHERE delete_time IS NOT NULL")
      let late = await status { _ = try await root.accounts.undeleteUser(.with { $0.userID = asha.id }) }
      #expect(late?.code == .failedPrecondition && late?.reason == "DELETED_TOO_LONG_AGO")
    }
  }

  @Test func whoNeverAcceptedIsNotLockedButTheirInvitationTakenBack() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let made = try await root.invite("ben@example.com")
      let refused = await status { _ = try await root.accounts.deleteUser(.with { $0.userID = made.id }) }
      #expect(refused?.code == .failedPrecondition && refused?.reason == "USER_NEVER_ACTIVE")
    }
  }

  @Test func theLastAdministratorStays() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      for refused in [
        await status { _ = try await root.accounts.deactivateUser(.with { $0.userID = root.id }) },
        await status { _ = try await root.accounts.deleteUser(.with { $0.userID = root.id }) },
      ] { #expect(refused?.code == .failedPrecondition && refused?.reason == "LAST_ADMINISTRATOR") }
      _ = try await root.accounts.getCurrentUser(.init())
      // A locked one does not count.
      let second = try await payshare.administrator("second@example.com")
      _ = try await root.accounts.deactivateUser(.with { $0.userID = second.id })
      let refused = await status { _ = try await root.accounts.deleteUser(.with { $0.userID = root.id }) }
      #expect(refused?.reason == "LAST_ADMINISTRATOR")
    }
  }

  @Test func twoAdministratorsWhoLockEachOtherAtTheSameMomentLeaveOne() async throws {
    try await Payshare.with { payshare in
      for round in 0..<10 {
        let one = try await payshare.administrator("one\(round)@example.com")
        let two = try await payshare.administrator("two\(round)@example.com")
        try await payshare.test.made.administer(
          "DELETE FROM role_grant WHERE principal_id NOT IN ('\(one.id)', '\(two.id)')")
        async let first = status { _ = try await one.accounts.deactivateUser(.with { $0.userID = two.id }) }
        async let second = status { _ = try await two.accounts.deactivateUser(.with { $0.userID = one.id }) }
        let outcomes = await [first, second]
        #expect(outcomes.filter { $0 == nil }.count == 1)
        #expect(
          outcomes.compactMap { $0 }.allSatisfy {
            $0.reason == "LAST_ADMINISTRATOR" || $0.code == .unauthenticated
          })
      }
    }
  }

  @Test func aLogInAtTheMomentOfTheLockLeavesNoSession() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let asha = try await payshare.person("Asha")
      for _ in 0..<3 {
        async let locked = root.accounts.deactivateUser(.with { $0.userID = asha.id })
        let outcomes = await withTaskGroup(of: Status?.self) { group in
          for _ in 0..<3 {
            group.addTask { await status { _ = try await payshare.logIn(asha.email, asha.password) } }
          }
          return await group.reduce(into: []) { $0.append($1) }
        }
        _ = try await locked
        #expect(
          outcomes.compactMap { $0 }.allSatisfy { $0.code == .unauthenticated || $0.code == .aborted })
        let live = try await payshare.database.readFirst(
          Statement(
            "SELECT count(*) FROM session WHERE user_id = $1 AND end_time IS NULL", UUID(asha.id),
            as: Int64.self))
        #expect(live == 0)
        _ = try await root.accounts.reactivateUser(.with { $0.userID = asha.id })
      }
    }
  }

  @Test func onlyAdministratorsOfTheOrganisationLockItsAccounts() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let ben = try await payshare.person("Ben")
      let acme = try await payshare.anotherOrganisation("acme")
      typealias Act = @Sendable (Person) async throws -> Void
      let acts: [Act] = [
        { _ = try await $0.accounts.deactivateUser(.with { $0.userID = ben.id }) },
        { _ = try await $0.accounts.reactivateUser(.with { $0.userID = ben.id }) },
        { _ = try await $0.accounts.deleteUser(.with { $0.userID = ben.id }) },
        { _ = try await $0.accounts.undeleteUser(.with { $0.userID = ben.id }) },
      ]
      for act in acts {
        let refused = await status { try await act(asha) }
        #expect(refused?.code == .permissionDenied && refused?.reason == "PERMISSION_MISSING")
        let hidden = await status { try await act(acme) }
        #expect(hidden?.code == .notFound && hidden?.reason == "USER_NOT_FOUND")
      }
    }
  }

  @Test func aLockedPersonStaysInTheirEventsAndJoinsNoOthers() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let asha = try await payshare.person("Asha")
      let ben = try await payshare.person("Ben")
      let trip = try await asha.event(with: [ben])
      _ = try await root.accounts.deactivateUser(.with { $0.userID = ben.id })
      let shown = try await asha.events.getEvent(.with { $0.eventID = trip.id })
      #expect(shown.event?.participants.contains { $0.displayName == "Ben" } == true)
      _ = try await asha.pays(100, "Tea", [(ben, 100)], in: trip)
      let refused = await status { _ = try await asha.event("Other", with: [ben]) }
      #expect(refused?.code == .invalidArgument)
    }
  }
}

extension Person {
  /// The same session on another server.
  func using(_ other: Payshare) -> Person {
    Person(other, session, email: email, password: password)
  }
}
