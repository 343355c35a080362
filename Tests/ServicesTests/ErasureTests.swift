import Access
import GoogleAPI
import Identifiers
import PayshareAPI
import PersonalStorage
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import ServiceKit
import Testing

@testable import Jobs
@testable import Journal
@testable import Users
@testable import payshare_server

/// The right to be forgotten: what is left of erased people, who may erase whom, and when it happens by itself.
@Suite(.timeLimit(.minutes(5))) struct ErasureTests {
  private func faults(of payshare: Payshare) async throws -> [[JournalVerification.Fault]] {
    let keys = try #require(try? JournalKeys(Payshare.secretsKeys))
    _ = try await JournalSealer(payshare.database, JournalFollower()).sealAll()
    return try await JournalVerification(payshare.database, publicKeys: keys.publicKeys).run().map(\.faults)
  }

  @Test func nothingPersonalOfAnErasedUserIsLeftAndMoneyAndJournalStayValid() async throws {
    try await Payshare.with(callers: .list("\(Payshare.web) users forwards *")) { payshare in
      let (root, asha) = (try await payshare.administrator(), try await payshare.person("Asha"))
      let zebulon = try await payshare.zebulon(root)
      let event = try await asha.trip(with: zebulon)
      let before = try await asha.nets(of: event)
      #expect(before[zebulon.id] == -500)
      #expect(Set(try await payshare.places(of: Zebulon.name).map { $0.prefix { $0 != ":" } }).count > 2)
      let ofAsha = try await payshare.rowCount("idempotency WHERE caller = '\(asha.id)'")

      let erased = try await root.accounts.eraseUser(.with { $0.userID = zebulon.id })
      #expect(erased.state == .erased && erased.displayName == UserRules.erasedName)
      #expect(erased.eraseTime == erased.updateTime && [erased.email, erased.phone] == ["", ""])
      for text in [Zebulon.name, "zebulon@", Zebulon.phone, "192.0.2.77"] {
        #expect(try await payshare.places(of: text) == [], "\(text)")
      }
      let ofUser = "user_id = '\(zebulon.id)'"
      for table in [
        "password_reset", "second_factor", "email_change", "email_verification", "invitation",
      ] { #expect(try await payshare.rowCount("\(table) WHERE \(ofUser)") == 0, "\(table)") }
      #expect(try await payshare.rowCount("role_grant WHERE principal_id = '\(zebulon.id)'") == 0)
      #expect(
        try await payshare.rowCount(
          "session WHERE \(ofUser) AND (end_time IS NULL OR device <> '' OR address_sealed IS NOT NULL)") == 0
      )
      #expect(try await payshare.mails(nil).allSatisfy { !$0.recipient.hasPrefix("zebulon") })
      #expect(try await payshare.rowCount("idempotency WHERE caller = '\(zebulon.id)'") == 0)
      // Of the answers to others those with names go.
      let left = try await payshare.rowCount("idempotency WHERE caller = '\(asha.id)'")
      #expect(ofAsha == 3 && left == 1)

      #expect(try await asha.nets(of: event) == before)
      let shown = try await asha.events.getEvent(.with { $0.eventID = event.id })
      #expect(
        shown.event?.participants.first { $0.userID == zebulon.id }?.displayName == UserRules.erasedName)
      #expect(try await faults(of: payshare).allSatisfy { $0.isEmpty })
      #expect(try await payshare.entries(of: 67) == 1)
    }
  }

  @Test func answersWithAmountsOnlyStaySoThatARepetitionEntersNothingTwice() async throws {
    try await Payshare.with { payshare in
      let (root, asha) = (try await payshare.administrator(), try await payshare.person("Asha"))
      let ben = try await payshare.person("Ben")
      let event = try await asha.event(with: [ben])
      var request = asha.snack(in: event)
      request.expense = .exact(100, "Snack", paidBy: asha, [(ben, 100)])
      let first = try await asha.expenses.createExpense(request)
      _ = try await root.accounts.eraseUser(.with { $0.userID = ben.id })
      #expect(try await asha.expenses.createExpense(request) == first)
      #expect(try await asha.nets(of: event)[asha.id] == 100)
    }
  }

  @Test func anErasedUserIsGoneForGoodAndTheirAddressIsFree() async throws {
    try await Payshare.with { payshare in
      let (root, asha) = (try await payshare.administrator(), try await payshare.person("Asha"))
      let other = try await payshare.anotherServer()
      let first = try await root.accounts.eraseUser(.with { $0.userID = asha.id })
      for person in [asha, asha.using(other)] {
        let refused = await status { _ = try await person.accounts.getCurrentUser(.init()) }
        #expect(refused?.code == .unauthenticated && refused?.reason == "SESSION_ENDED")
      }
      let login = await status { _ = try await payshare.logIn(asha.email, asha.password) }
      #expect(login?.reason == "WRONG_CREDENTIALS", "like an unknown account")
      #expect(try await root.accounts.eraseUser(.with { $0.userID = asha.id }) == first, "once")
      let refused = [
        await status { _ = try await root.accounts.undeleteUser(.with { $0.userID = asha.id }) },
        await status { _ = try await root.accounts.deleteUser(.with { $0.userID = asha.id }) },
        await status { _ = try await root.accounts.reactivateUser(.with { $0.userID = asha.id }) },
        await status {
          _ = try await root.accounts.updateUser(
            .with {
              $0.userID = asha.id
              $0.user = .with { $0.displayName = "Asha" }
              ($0.updateMask, $0.etag) = (.with { $0.paths = ["display_name"] }, first.etag)
            })
        },
      ]
      #expect(refused.allSatisfy { $0?.code == .failedPrecondition && $0?.reason == "USER_ERASED" })

      let again = try await payshare.person("Asha")
      #expect(again.id != asha.id && again.email == asha.email)
      let listed = try await root.accounts.listUsers(.init()).users.map(\.id)
      #expect(listed.contains(again.id) && !listed.contains(asha.id))
      #expect(
        try await root.accounts.listUsers(.with { $0.filter = "state = ERASED" }).users == [first])
      // Nothing is taken for an address that is still to be encrypted.
      try await payshare.services.plaintextSealing.run()
    }
  }

  @Test func administratorsEraseThoseOfTheirOrganisationButNotTheLastAdministrator() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let acme = try await payshare.anotherOrganisation("acme")
      let byMember = await status { _ = try await asha.accounts.eraseUser(.with { $0.userID = ben.id }) }
      #expect(byMember?.code == .permissionDenied && byMember?.reason == "PERMISSION_MISSING")
      let byStranger = await status { _ = try await acme.accounts.eraseUser(.with { $0.userID = ben.id }) }
      #expect(byStranger?.code == .notFound)
      let own = await status { _ = try await root.accounts.eraseUser(.with { $0.userID = root.id }) }
      #expect(own?.code == .invalidArgument && own?.fieldViolations == ["user_id": "OWN_ACCOUNT"])
      let last = await status {
        _ = try await root.accounts.eraseOwnAccount(.with { $0.password = root.password })
      }
      #expect(last?.code == .failedPrecondition && last?.reason == "LAST_ADMINISTRATOR")
      let second = try await payshare.administrator("second@example.com")
      _ = try await second.accounts.eraseUser(.with { $0.userID = root.id })
      #expect(try await payshare.rowCount("role_grant WHERE principal_id = '\(root.id)'") == 0)
      _ = try await ben.accounts.getCurrentUser(.init())
    }
  }

  @Test func peopleEraseThemselvesWithPasswordAndSecondFactor() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let device = try await asha.enrols()
      func erase(_ password: String, _ code: String) async -> Status? {
        await status {
          _ = try await asha.accounts.eraseOwnAccount(
            .with { ($0.password, $0.oneTimeCode) = (password, code) })
        }
      }
      let code = try device.nextCode()
      #expect(await erase("something else", code)?.fieldViolations == ["password": "WRONG_PASSWORD"])
      #expect(await erase(asha.password, "")?.reason == "SECOND_FACTOR_REQUIRED")
      #expect(await erase(asha.password, "000000")?.reason == "WRONG_SECOND_FACTOR")
      _ = try await asha.accounts.getCurrentUser(.init())
      #expect(await erase(asha.password, code) == nil)
      let over = await status { _ = try await asha.accounts.getCurrentUser(.init()) }
      #expect(over?.reason == "SESSION_ENDED")
      #expect(try await payshare.places(of: "Asha") == [])
      // Nothing is left to count guesses by, either.
      #expect(try await payshare.rowCount("guess WHERE account IS NOT NULL") == 0)
    }
  }

  @Test func ofTwoAdministratorsWhoEraseThemselvesAtTheSameMomentOneStays() async throws {
    try await Payshare.with { payshare in
      for round in 0..<5 {
        let one = try await payshare.administrator("one\(round)@example.com")
        let two = try await payshare.administrator("two\(round)@example.com")
        try await payshare.test.made.administer(
          "DELETE FROM role_grant WHERE principal_id NOT IN ('\(one.id)', '\(two.id)')")
        async let first = status {
          _ = try await one.accounts.eraseOwnAccount(.with { $0.password = one.password })
        }
        async let second = status {
          _ = try await two.accounts.eraseOwnAccount(.with { $0.password = two.password })
        }
        let outcomes = await [first, second]
        #expect(outcomes.filter { $0 == nil }.count == 1)
        #expect(outcomes.compactMap { $0?.reason } == ["LAST_ADMINISTRATOR"])
      }
    }
  }

  @Test func peopleOfAnOrganisationWithoutAdministratorsEraseThemselves() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      _ = try await asha.accounts.eraseOwnAccount(.with { $0.password = asha.password })
      #expect(try await payshare.rowCount("app_user WHERE state = 5") == 1)
    }
  }

  @Test func anInvitedPersonCanBeErasedAndTheTokenOfTheirMailIsUseless() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let made = try await root.invite("ben@example.com", name: "Benedikt")
      let token = try await payshare.mailedToken(to: "ben@example.com")
      _ = try await root.accounts.eraseUser(.with { $0.userID = made.id })
      let refused = await status { _ = try await payshare.accept(token) }
      #expect(refused?.reason == "INVALID_INVITATION_TOKEN")
      #expect(try await payshare.places(of: "Benedikt") == [])
      #expect(try await payshare.mailCount(to: "ben@example.com") == 0)
      _ = try await root.invite("ben@example.com")
    }
  }

  @Test func aLogInAtTheMomentOfTheErasureLeavesNoSession() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      for name in ["Asha", "Ben", "Chi"] {
        let person = try await payshare.person(name)
        async let erased = root.accounts.eraseUser(.with { $0.userID = person.id })
        let outcomes = await withTaskGroup(of: Status?.self) { group in
          for _ in 0..<3 {
            group.addTask { await status { _ = try await payshare.logIn(person.email, person.password) } }
          }
          return await group.reduce(into: []) { $0.append($1) }
        }
        _ = try await erased
        #expect(
          outcomes.compactMap { $0 }.allSatisfy { $0.code == .unauthenticated || $0.code == .aborted })
        #expect(try await payshare.liveSessions(of: person) == 0)
      }
    }
  }

  @Test func whoWasDeletedThirtyDaysAgoIsErasedByTheJobAndNobodyElse() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let people = [
        try await payshare.person("Asha"), try await payshare.person("Ben"), try await payshare.person("Chi"),
      ]
      for person in people { _ = try await root.accounts.deleteUser(.with { $0.userID = person.id }) }
      _ = try await root.accounts.undeleteUser(.with { $0.userID = people[2].id })
      func run(benDeletedDaysAgo days: Int, horizon: String = "now()") async throws {
        try await payshare.test.made.administer(
          """
          UPDATE app_user SET delete_time = now() - interval '\(days) d' WHERE id = '\(people[1].id)' AND state = 4;
          UPDATE retention_horizon SET horizon = \(horizon)
          """)
        let handler = try #require(payshare.services.jobs.handlers["retention.deleted_users"])
        _ = try await handler.run([], payshare.jobContext)
      }
      func states() async throws -> [PayshareV1.UserState] {
        var states: [PayshareV1.UserState] = []
        for person in people {
          states.append(try await root.accounts.getUser(.with { $0.userID = person.id }).state)
        }
        return states
      }
      try await run(benDeletedDaysAgo: 29, horizon: "now() + interval '2 d'")
      try await run(benDeletedDaysAgo: 31, horizon: "now() - interval '2 d'")
      #expect(try await states() == [.deleted, .deleted, .active], "both clocks count")
      try await run(benDeletedDaysAgo: 31)
      #expect(try await states() == [.deleted, .erased, .active])
      #expect(try await payshare.places(of: "Ben") == [])
      #expect(try await payshare.entries(of: 67) == 1)
      // An invitation that was taken back is purged with its user by another job.
      let invited = try await root.invite("eve@example.com")
      _ = try await root.invitations.revokeInvitation(.with { $0.invitationID = invited.id })
      try await payshare.test.made.administer(
        "UPDATE app_user SET delete_time = now() - interval '31 d' WHERE id = '\(invited.id)'")
      try await run(benDeletedDaysAgo: 31)
      #expect(try await root.accounts.getUser(.with { $0.userID = invited.id }).state == .deleted)
    }
  }
}
