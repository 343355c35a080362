import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import ServiceKit
import Testing

@testable import Accounts

/// Showing, changing, listing and finding people.
@Suite struct UserTests {
  @Test func peopleSeeTheirOwnAccountAndAdministratorsAll() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let asha = try await payshare.person("Asha")
      let own = try await asha.accounts.getUser(.with { $0.userID = asha.id })
      #expect(own.email == asha.email && own.state == .active && own.roles.isEmpty && !own.emailVerified)
      #expect(try await asha.accounts.getCurrentUser(.init()) == own)
      #expect(try await root.accounts.getUser(.with { $0.userID = asha.id }) == own)
      #expect(try await root.accounts.getCurrentUser(.init()).roles == ["admin"])
      for id in [root.id, UUID.version7().description] {
        let refused = await status { _ = try await asha.accounts.getUser(.with { $0.userID = id }) }
        #expect(refused?.code == .permissionDenied && refused?.reason == "PERMISSION_MISSING")
      }
      let acme = try await payshare.anotherOrganisation("acme")
      for id in [asha.id, UUID.version7().description] {
        let unknown = await status { _ = try await acme.accounts.getUser(.with { $0.userID = id }) }
        #expect(unknown?.code == .notFound && unknown?.reason == "USER_NOT_FOUND")
      }
    }
  }

  @Test(arguments: [
    ("", false), ("display_name:\"a\"", true), ("display_name:\"a\" AND role = \"admin\"", false),
  ])
  func onlyPagesFilteredByNameLookForTheirLastUser(filter: String, looks: Bool) throws {
    let query = try UserQuery(filter: filter, orderBy: "")
    let last = AccountStatements.lastReadable(in: Payshare.organisation, Page(size: 50), query)
    #expect((last != nil) == looks)
  }

  @Test func languageAndTimeZoneAreTheOrganisationsUntilChosen() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let asha = try await payshare.person("Asha")
      let organisation = try await root.organisations.getOrganisation(.init())
      _ = try await root.organisations.updateOrganisation(
        .with {
          $0.organisation = .with {
            $0.settings = .with { ($0.timeZone, $0.language) = ("Europe/Vienna", "de-at") }
          }
          $0.updateMask = .with { $0.paths = ["settings.time_zone", "settings.language"] }
          $0.etag = organisation.etag
        })
      let before = try await asha.accounts.getCurrentUser(.init())
      #expect(before.languageCode.isEmpty && before.timeZone.isEmpty)
      #expect(before.effectiveLanguageCode == "de-at" && before.effectiveTimeZone == "Europe/Vienna")
      let after = try await asha.change("language_code", "time_zone") {
        ($0.languageCode, $0.timeZone) = ("hi", "Asia/Kolkata")
      }
      #expect(after.effectiveLanguageCode == "hi" && after.effectiveTimeZone == "Asia/Kolkata")
      let session = try await payshare.logIn(asha.email, asha.password).session
      #expect(session.user == after)
    }
  }

  @Test func anUpdateChangesOnlyTheNamedFieldsOfTheStatedVersion() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let first = try await asha.accounts.getCurrentUser(.init())
      let changed = try await asha.change("phone") {
        ($0.phone, $0.displayName) = ("+919876543210", "Ignored")
      }
      #expect(changed.phone == "+919876543210" && changed.displayName == "Asha")
      let stale = await status {
        _ = try await asha.change("display_name", etag: first.etag) { $0.displayName = "A" }
      }
      #expect(stale?.code == .aborted && stale?.metadata["current_etag"] == changed.etag)
      let recorded = try await payshare.database.read(
        Statement("SELECT event FROM journal_entry WHERE kind = 30", as: [UInt8].self))
      let event = try PayshareV1.JournalEvent(decoding: #require(recorded.first))
      guard case .userUpdated(let updated)? = event.kind else { throw Unexpected() }
      #expect(updated.changedFields == ["update_time", "etag", "phone"] && recorded.count == 1)
    }
  }

  @Test(arguments: [
    ("phone", "user.phone", "MALFORMED"), ("language_code", "user.language_code", "INVALID_LANGUAGE"),
    ("time_zone", "user.time_zone", "UNKNOWN_TIME_ZONE"), ("display_name", "user.display_name", "REQUIRED"),
    ("email", "update_mask.paths[0]", "UNKNOWN_FIELD"),
  ])
  func aWrongValueIsNamed(path: String, field: String, reason: String) async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let refused = await status {
        _ = try await asha.change(path) {
          if path == "phone" { $0.phone = "0123" }
          if path == "language_code" { $0.languageCode = "?" }
          if path == "time_zone" { $0.timeZone = "Asia/Nowhere" }
        }
      }
      #expect(refused?.fieldViolations == [field: reason])
    }
  }

  @Test func onlyAdministratorsChangeOthers() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let asha = try await payshare.person("Asha")
      let ben = try await payshare.person("Ben")
      let etag = try await ben.accounts.getCurrentUser(.init()).etag
      let change = PayshareV1.UpdateUserRequest.with {
        $0.userID = ben.id
        $0.user = .with { $0.displayName = "Benjamin" }
        $0.updateMask = .with { $0.paths = ["display_name"] }
        $0.etag = etag
      }
      let refused = await status { _ = try await asha.accounts.updateUser(change) }
      #expect(refused?.code == .permissionDenied && refused?.reason == "PERMISSION_MISSING")
      #expect(try await root.accounts.updateUser(change).displayName == "Benjamin")
    }
  }

  @Test func namesAreShownToThoseWhoShareAGroupOrAnEvent() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let asha = try await payshare.person("Asha")
      let ben = try await payshare.person("Ben")
      let cleo = try await payshare.person("Cleo")
      let dora = try await payshare.person("Dora")
      _ = try await asha.event(with: [ben])
      _ = try await asha.groups.createGroup(
        .with {
          $0.group = .with {
            $0.displayName = "Flat"
            $0.members = [.with { $0.userID = cleo.id }]
          }
        })
      let nobody = UUID.version7().description
      let ids = [dora.id, cleo.id, asha.id, ben.id, nobody, ben.id]
      let seen = try await asha.accounts.batchGetUsers(.with { $0.userIDs = ids })
      #expect(seen.users.map(\.displayName) == ["Cleo", "Asha", "Ben"])
      #expect(seen.missingUserIDs == [dora.id, nobody])
      let all = try await root.accounts.batchGetUsers(.with { $0.userIDs = ids })
      #expect(all.users.count == 4 && all.missingUserIDs == [nobody])
      // Auditors see who has done what.
      _ = try await root.grant("auditor", to: asha, on: try await root.organisation())
      let audited = try await asha.accounts.batchGetUsers(.with { $0.userIDs = ids })
      #expect(audited.users.count == 4 && audited.missingUserIDs == [nobody])
      let acme = try await payshare.anotherOrganisation("acme")
      let others = try await acme.accounts.batchGetUsers(.with { $0.userIDs = ids })
      #expect(others.users.isEmpty)
    }
  }

  @Test func peopleAreFoundByTheirExactAddressWithinABudget() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let ben = try await payshare.person("Ben")
      let found = try await asha.accounts.lookUpUser(.with { $0.email = "BEN@example.com" })
      #expect(found.id == ben.id && found.displayName == "Ben" && found.state == .active)
      let root = try await payshare.administrator()
      _ = try await root.invite("cleo@example.com", name: "Cleo")
      _ = try await payshare.person("Dora")
      let dora = try await root.accounts.lookUpUser(.with { $0.email = "dora@example.com" })
      _ = try await root.accounts.deactivateUser(.with { $0.userID = dora.id })
      for email in ["nobody@example.com", "cleo@example.com", "dora@example.com"] {
        let unknown = await status { _ = try await asha.accounts.lookUpUser(.with { $0.email = email }) }
        #expect(unknown?.code == .notFound && unknown?.reason == "USER_NOT_FOUND")
      }
      for _ in 0..<(CallBudget.lookUps.count - 4) {
        _ = try await asha.accounts.lookUpUser(.with { $0.email = ben.email })
      }
      let refused = await status { _ = try await asha.accounts.lookUpUser(.with { $0.email = ben.email }) }
      #expect(refused?.code == .resourceExhausted && refused?.reason == "TOO_MANY_LOOK_UPS")
      #expect(refused?.detail(GoogleRpc.RetryInfo.self)?.retryDelay?.seconds == 60)
      _ = try await ben.accounts.lookUpUser(.with { $0.email = asha.email })
    }
  }

  @Test func listsAreFilteredAndOrdered() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      for name in ["Cleo", "asha", "Ben"] { _ = try await payshare.person(name) }
      _ = try await root.invite("zoe@example.com")
      func list(_ filter: String, _ order: String = "", size: Int32 = 50) async throws -> [String] {
        var (found, token): ([String], String) = ([], "")
        repeat {
          let page = try await root.accounts.listUsers(
            .with { ($0.filter, $0.orderBy, $0.pageSize, $0.pageToken) = (filter, order, size, token) })
          found += page.users.map { $0.displayName.isEmpty ? $0.email : $0.displayName }
          token = page.nextPageToken
        } while !token.isEmpty
        return found
      }
      for size: Int32 in [1, 2, 50] {
        #expect(try await list("", size: size) == ["zoe@example.com", "Ben", "asha", "Cleo", "Root"])
        let byName = try await list("", "display_name", size: size)
        #expect(byName == ["zoe@example.com", "asha", "Ben", "Cleo", "Root"])
        let active = try await list("state = ACTIVE", "display_name", size: size)
        #expect(active == ["asha", "Ben", "Cleo", "Root"])
        #expect(try await list("display_name : \"E\"", size: size) == ["Ben", "Cleo"])
        #expect(try await list("state = ACTIVE AND display_name : \"e\"", size: size) == ["Ben", "Cleo"])
      }
      #expect(try await list("state = INVITED") == ["zoe@example.com"])
      #expect(try await list("role = admin") == ["Root"])
      #expect(try await list("email = \"BEN@example.com\"") == ["Ben"])
      #expect(try await list("email = \"ben@example.com\" AND role = admin") == [])
      #expect(try await list("email = \"ben@example.com\" AND state = DEACTIVATED") == [])
      let ben = try await root.accounts.lookUpUser(.with { $0.email = "ben@example.com" })
      _ = try await root.accounts.deleteUser(.with { $0.userID = ben.id })
      #expect(try await list("", "display_name") == ["zoe@example.com", "asha", "Cleo", "Root"])
      #expect(try await list("state = DELETED") == ["Ben"])
      let refused = await status {
        _ = try await payshare.logIn("cleo@example.com", "correct horse Cleo").accounts.listUsers(.init())
      }
      #expect(refused?.reason == "PERMISSION_MISSING")
      let acme = try await payshare.anotherOrganisation("acme")
      #expect(try await acme.accounts.listUsers(.init()).users.map(\.id) == [acme.id])
    }
  }

  @Test func aPageThatReadsManyUsersToFindFewEndsAndContinues() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      try await payshare.test.made.administer(
        """
        INSERT INTO app_user (organisation_id, id, email, display_name, password_hash, version, create_time, update_time)
        SELECT '\(Payshare.organisation)', gen_random_uuid(), n || '@x', CASE WHEN n = 15000 THEN 'Needle' ELSE 'Hay' END, '', 1,
          now() - n * interval '1 s', now()
        FROM generate_series(1, 20000) AS n
        """)
      for (filter, order) in [
        ("", ""), ("", "display_name"), ("state = ACTIVE AND ", ""), ("state = ACTIVE AND ", "display_name"),
      ] {
        var (found, token, pages): ([String], String, Int) = ([], "", 0)
        repeat {
          let page = try await root.accounts.listUsers(
            .with {
              ($0.filter, $0.orderBy, $0.pageToken) = (filter + "display_name : needle", order, token)
            })
          found += page.users.map(\.displayName)
          (token, pages) = (page.nextPageToken, pages + 1)
        } while !token.isEmpty
        #expect(found == ["Needle"] && pages == 20_001 / ListLimits.maximumReadRows + 1)
      }
    }
  }

  @Test func aPageOfTheLargestUsersOrInvitationsFits() {
    let user = Int64(PayshareV1.User.EncodedSize.message + 20 * (63 + 2) + 8)
    #expect(user * Int64(Page.maximumSize) <= Page.maximumBytes)
    let invitation = Int64(PayshareV1.Invitation.EncodedSize.message + 8)
    #expect(invitation * Int64(Page.maximumSize) <= Page.maximumBytes)
  }
}

private struct Unexpected: Error {}

extension Person {
  /// Changes fields of the own account.
  fileprivate func change(
    _ paths: String..., etag: String? = nil, _ fill: (inout PayshareV1.User) -> Void
  ) async throws -> PayshareV1.User {
    let current = try await accounts.getCurrentUser(.init()).etag
    var user = PayshareV1.User()
    fill(&user)
    return try await accounts.updateUser(
      .with {
        $0.user = user
        $0.updateMask = .with { $0.paths = paths }
        $0.etag = etag ?? current
      })
  }
}
