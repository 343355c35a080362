import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Testing

@testable import Organisations
@testable import Users

/// Invitations: who invites, and what the invited person can do with the token of the mail.
@Suite struct InvitationTests {
  @Test func anInvitedPersonAcceptsByTheMailsTokenOnceAndLogsIn() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let made = try await root.invite("Ben@Example.com", name: "Ben")
      #expect(made.state == .pending && made.email == "Ben@Example.com" && made.inviterUserID == root.id)
      #expect(seconds(made.createTime, made.expireTime) == Int64(14 * 86_400))
      let token = try await payshare.mailedToken(to: "Ben@Example.com")
      let offer = try await payshare.invitations.getInvitation(.with { $0.token = token })
      #expect(offer.organisationDisplayName == "Payshare" && offer.inviterDisplayName == "Root")
      #expect(offer.email == "Ben@Example.com" && offer.displayName == "Ben")
      let before = await status { _ = try await payshare.logIn("ben@example.com", Payshare.password) }
      #expect(before?.reason == "WRONG_CREDENTIALS")

      let user = try await payshare.accept(token)
      #expect(user.id == made.id && user.state == .active && user.emailVerified && user.displayName == "Ben")
      #expect(user.effectiveLanguageCode == "en" && user.effectiveTimeZone == "UTC" && user.roles.isEmpty)
      let ben = try await payshare.logIn("ben@example.com", Payshare.password)
      #expect(ben.id == made.id)
      let again = await status { _ = try await payshare.accept(token) }
      #expect(again?.code == .permissionDenied && again?.reason == "INVALID_INVITATION_TOKEN")
      #expect(try await root.invited("state = ACCEPTED").map(\.id) == [made.id])
    }
  }

  @Test func onlyAdministratorsInviteAndOnlyForTheirOrganisation() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let asha = try await payshare.person("Asha")
      let refused = await status { _ = try await asha.invite("ben@example.com") }
      #expect(refused?.code == .permissionDenied && refused?.reason == "PERMISSION_MISSING")
      let made = try await root.invite("ben@example.com")
      let acme = try await payshare.anotherOrganisation("acme")
      for act in [
        { _ = try await acme.invitations.revokeInvitation(.with { $0.invitationID = made.id }) },
        { _ = try await acme.invitations.resendInvitation(.with { $0.invitationID = made.id }) },
      ] as [@Sendable () async throws -> Void] {
        let hidden = await status(act)
        #expect(hidden?.code == .notFound && hidden?.reason == "INVITATION_NOT_FOUND")
      }
      #expect(try await acme.invited().isEmpty)
      // The same address can be invited by each organisation.
      _ = try await acme.invite("ben@example.com")
    }
  }

  @Test func aSecondInvitationReplacesTheFirst() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let first = try await root.invite("ben@example.com", name: "Ben")
      let old = try await payshare.mailedToken(to: "ben@example.com")
      let second = try await root.invite("BEN@example.com", name: "Benjamin")
      #expect(second.id == first.id)
      let new = try await payshare.mailedToken(to: "ben@example.com")
      let refused = await status { _ = try await payshare.accept(old) }
      #expect(refused?.reason == "INVALID_INVITATION_TOKEN")
      #expect(try await payshare.accept(new).displayName == "Benjamin")
      #expect(try await root.invited().count == 1)
    }
  }

  @Test func theAddressIsKeptAsItWasWrittenInTheLastInvitation() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      // Two domains, whose mails go to different people, although people see the same name.
      _ = try await root.invite("ben@strasse.example", name: "Ben")
      let made = try await root.invite("ben@straße.example", name: "Ben")
      let token = try await payshare.mailedToken(to: "ben@straße.example")
      #expect(try await root.invited().map(\.email) == ["ben@straße.example"])
      let user = try await payshare.accept(token)
      #expect(user.email == "ben@straße.example" && user.emailVerified)
      #expect(user.id == made.id)
    }
  }

  @Test func ofInvitationsToOneAddressAtOnceNoneIsRefused() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      for round in 0..<5 {
        async let first = root.invite("ben\(round)@example.com")
        async let second = root.invite("ben\(round)@example.com")
        #expect(try await first.id == second.id)
      }
    }
  }

  @Test func anAddressWithAnAccountIsNotInvited() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      _ = try await payshare.person("Asha")
      let taken = await status { _ = try await root.invite("asha@example.com") }
      #expect(taken?.code == .alreadyExists && taken?.metadata["field"] == "invitation.email")
      #expect(try await root.invited().isEmpty)
    }
  }

  @Test func aDeclinedOrRevokedInvitationEndsAndTheAddressCanBeInvitedAgain() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let made = try await root.invite("ben@example.com", name: "Ben")
      let declined = try await payshare.mailedToken(to: "ben@example.com")
      _ = try await payshare.invitations.declineInvitation(.with { $0.token = declined })
      #expect(try await root.invited("state = DECLINED").map(\.id) == [made.id])
      let ended = await status {
        _ = try await root.invitations.resendInvitation(.with { $0.invitationID = made.id })
      }
      #expect(ended?.code == .failedPrecondition && ended?.reason == "INVITATION_ENDED")

      _ = try await root.invite("ben@example.com", name: "Ben")
      let revoked = try await payshare.mailedToken(to: "ben@example.com")
      for _ in 0..<2 {
        let gone = try await root.invitations.revokeInvitation(.with { $0.invitationID = made.id })
        #expect(gone.state == .revoked)
      }
      for token in [declined, revoked] {
        let refused = await status { _ = try await payshare.accept(token) }
        #expect(refused?.reason == "INVALID_INVITATION_TOKEN")
      }
      _ = try await root.invite("ben@example.com", name: "Ben")
      _ = try await payshare.accept(try await payshare.mailedToken(to: "ben@example.com"))
    }
  }

  @Test func aResentInvitationHasAnotherToken() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let made = try await root.invite("ben@example.com", name: "Ben")
      let old = try await payshare.mailedToken(to: "ben@example.com")
      try await payshare.test.made.administer(
        """
        UPDATE invitation SET create_time = create_time - interval '15 d', expire_time = expire_time - interval '15 d'
        """)
      let expired = await status { _ = try await payshare.accept(old) }
      #expect(expired?.reason == "INVALID_INVITATION_TOKEN")
      #expect(try await root.invited("state = EXPIRED").map(\.id) == [made.id])
      #expect(try await root.invited("state = PENDING").isEmpty)
      let id = UUID.version7().description
      let resent = try await root.resend(made, id)
      #expect(try await root.resend(made, id) == resent, "the same request gives the same answer")
      #expect(resent.state == .pending)
      #expect(try await root.invited("state = PENDING").map(\.id) == [made.id])
      _ = try await payshare.accept(try await payshare.mailedToken(to: "ben@example.com"))
    }
  }

  @Test func theRoleComesWithTheInvitationOnlyWhileItsInviterHasIt() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      _ = try await root.invite("ben@example.com", name: "Ben", role: "admin")
      let user = try await payshare.accept(try await payshare.mailedToken(to: "ben@example.com"))
      #expect(user.roles == ["admin"])
      let ben = try await payshare.logIn("ben@example.com", Payshare.password)
      _ = try await ben.invite("cleo@example.com", name: "Cleo", role: "admin")
      try await payshare.test.made.administer("DELETE FROM role_grant WHERE principal_id = '\(ben.id)'")
      let cleo = try await payshare.accept(try await payshare.mailedToken(to: "cleo@example.com"))
      #expect(cleo.roles.isEmpty)
      let refused = await status {
        _ = try await payshare.logIn("cleo@example.com", Payshare.password).invite("dora@example.com")
      }
      #expect(refused?.reason == "PERMISSION_MISSING")
    }
  }

  @Test func onlyOneOfManyUsesAToken() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      _ = try await root.invite("ben@example.com", name: "Ben")
      let token = try await payshare.mailedToken(to: "ben@example.com")
      let outcomes = await withTaskGroup(of: Status?.self) { group in
        for _ in 0..<8 { group.addTask { await status { _ = try await payshare.accept(token) } } }
        return await group.reduce(into: []) { $0.append($1) }
      }
      #expect(outcomes.filter { $0 == nil }.count == 1)
    }
  }

  @Test func aNameAndAPasswordThatIsNotEasilyGuessedAreNeeded() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      _ = try await root.invite("ben@example.com")
      let token = try await payshare.mailedToken(to: "ben@example.com")
      let nameless = await status { _ = try await payshare.accept(token) }
      #expect(nameless?.fieldViolations == ["display_name": "REQUIRED"])
      let weak = await status { _ = try await payshare.accept(token, name: "Ben", password: "benexample") }
      #expect(weak?.fieldViolations == ["password": "PASSWORD_TOO_GUESSABLE"])
      #expect(try await payshare.accept(token, name: "Ben").displayName == "Ben")
    }
  }

  @Test func wherePeopleCannotJoinNobodyIsInvited() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      _ = try await root.invite("ben@example.com", name: "Ben")
      let token = try await payshare.mailedToken(to: "ben@example.com")
      let seen = try await root.organisations.getOrganisation(.init())
      _ = try await root.organisations.updateOrganisation(
        .with {
          $0.organisation = .with { $0.settings = .with { $0.registration = .closed } }
          $0.updateMask = .with { $0.paths = ["settings.registration"] }
          $0.etag = seen.etag
        })
      for refused in [
        await status { _ = try await root.invite("cleo@example.com") },
        await status { _ = try await payshare.accept(token) },
      ] { #expect(refused?.reason == "REGISTRATION_NOT_OPEN") }
    }
  }

  @Test func theTokenStandsOnlyInTheMail() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      _ = try await root.invite("ben@example.com", name: "Ben")
      let token = try await payshare.mailedToken(to: "ben@example.com")
      let found = try await payshare.database.readFirst(
        Statement(
          """
          SELECT (SELECT count(*) FROM invitation i WHERE position($1 IN i::text) > 0)
            + (SELECT count(*) FROM journal_entry j WHERE position(convert_to($1, 'UTF8') IN j.event) > 0)
            + (SELECT count(*) FROM idempotency r WHERE position(convert_to($1, 'UTF8') IN r.reply) > 0)
          """, token, as: Int64.self))
      #expect(found == 0 && token.utf8.count == 32)
    }
  }

  @Test func whoNeverAcceptsIsPurgedWithTheInvitation() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      _ = try await root.invite("ben@example.com", name: "Ben")
      _ = try await payshare.accept(try await payshare.mailedToken(to: "ben@example.com"))
      _ = try await root.invite("cleo@example.com", name: "Cleo")
      _ = try await root.invite("dora@example.com", name: "Dora")
      let declined = try await payshare.mailedToken(to: "dora@example.com")
      _ = try await payshare.invitations.declineInvitation(.with { $0.token = declined })
      func count(_ table: String) async throws -> Int64? {
        try await payshare.database.readFirst(
          Statement(SQL(dynamic: "SELECT count(*) FROM \(table)"), as: Int64.self))
      }
      try await payshare.purge(inHours: 29 * 24)
      #expect(try await count("invitation") == 3)
      try await payshare.purge(inHours: 31 * 24)
      #expect(try await count("invitation") == 1, "the pending one was kept until it expired")
      #expect(try await count("app_user") == 3)
      try await payshare.purge(inHours: 45 * 24)
      #expect(try await count("invitation") == 0)
      #expect(try await count("app_user") == 2, "the administrator and Ben")
    }
  }

  @Test func listsHavePages() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      for number in 1...5 { _ = try await root.invite("p\(number)@example.com") }
      var (found, token): ([String], String) = ([], "")
      repeat {
        let page = try await root.invitations.listInvitations(
          .with { ($0.pageSize, $0.pageToken) = (2, token) })
        found += page.invitations.map(\.email)
        token = page.nextPageToken
      } while !token.isEmpty
      #expect(found == (1...5).reversed().map { "p\($0)@example.com" })
    }
  }

  private func seconds(_ from: GoogleProtobuf.Timestamp?, _ to: GoogleProtobuf.Timestamp?) -> Int64? {
    from.flatMap { from in to.map { $0.seconds - from.seconds } }
  }
}
