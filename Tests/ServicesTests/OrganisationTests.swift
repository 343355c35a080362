import GoogleAPI
import PayshareAPI
import Postgres
import Protobuf
import RPC
import ServiceKit
import Testing

@testable import Organisations

/// Organisations: how each gets its first administrator, its settings, and who may join.
@Suite struct OrganisationTests {
  @Test func aTokenMakesTheFirstAdministratorOnce() async throws {
    try await Payshare.with { payshare in
      let token = try #require(try await FirstOrganisation(payshare.database).bootstrapToken())
      #expect(try await FirstOrganisation(payshare.database).bootstrapToken() == nil)
      let request = PayshareV1.RegisterAdministratorRequest.with {
        $0.bootstrapToken = token.text
        $0.user = .with {
          $0.email = "root@example.com"
          $0.displayName = "Root"
        }
        $0.password = Payshare.password
      }
      _ = try await payshare.users.registerAdministrator(request)
      let again = await status { _ = try await payshare.users.registerAdministrator(request) }
      #expect(again?.code == .permissionDenied && again?.reason == "INVALID_BOOTSTRAP_TOKEN")
      #expect(try await FirstOrganisation(payshare.database).bootstrapToken() == nil)
      let root = try await payshare.logIn("root@example.com", Payshare.password)
      let made = try await root.organisations.createOrganisation(
        .with {
          $0.organisation = .with {
            $0.handle = "acme"
            $0.displayName = "Acme"
          }
        })
      #expect(made.organisation?.settings?.registration == .invitation)
      #expect(!made.bootstrapToken.isEmpty)
    }
  }

  @Test func onlyOneOfManyUsesAToken() async throws {
    try await Payshare.with { payshare in
      let token = try #require(try await FirstOrganisation(payshare.database).bootstrapToken())
      let outcomes = await withTaskGroup(of: Status?.self) { group in
        for number in 0..<8 {
          group.addTask {
            await status {
              _ = try await payshare.users.registerAdministrator(
                .with {
                  $0.bootstrapToken = token.text
                  $0.user = .with {
                    $0.email = "root\(number)@example.com"
                    $0.displayName = "Root"
                  }
                  $0.password = Payshare.password
                })
            }
          }
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
      #expect(outcomes.filter { $0 == nil }.count == 1)
      let rows = try await payshare.database.readFirst(
        Statement(
          "SELECT (SELECT count(*) FROM app_user) + (SELECT count(*) FROM role_grant)", as: Int64.self))
      #expect(rows == 2)
    }
  }

  @Test func everybodySeesTheirOrganisationAndOnlyAdministratorsChangeIt() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let asha = try await payshare.person("Asha")
      let seen = try await asha.organisations.getOrganisation(.init())
      #expect(seen.handle == "payshare" && seen.settings?.registration == .open)
      let change = PayshareV1.UpdateOrganisationRequest.with {
        $0.organisation = .with {
          $0.settings = .with {
            $0.timeZone = "Europe/Vienna"
            $0.sessionIdleLifetime = .with { $0.seconds = 600 }
          }
        }
        $0.updateMask = .with { $0.paths = ["settings.time_zone", "settings.session_idle_lifetime"] }
        $0.etag = seen.etag
      }
      let refused = await status { _ = try await asha.organisations.updateOrganisation(change) }
      #expect(refused?.code == .permissionDenied && refused?.reason == "PERMISSION_MISSING")
      let changed = try await root.organisations.updateOrganisation(change)
      #expect(changed.settings?.timeZone == "Europe/Vienna" && changed.settings?.registration == .open)
      let stale = await status {
        _ = try await root.organisations.updateOrganisation(change)
      }
      #expect(stale?.code == .aborted && stale?.reason == "STALE_ETAG")
    }
  }

  @Test func anEventThatNamesNoCurrencyHasTheOrganisationsDefault() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let wanted = PayshareV1.CreateEventRequest.with {
        $0.event = .with { $0.displayName = "Trip" }
        $0.members = .inlineGroup(.with { $0.userIDs = [root.id] })
      }
      let refused = await status { _ = try await root.events.createEvent(wanted) }
      #expect(refused?.fieldViolations == ["event.base_currency_code": "REQUIRED"])
      let seen = try await root.organisations.getOrganisation(.init())
      _ = try await root.organisations.updateOrganisation(
        .with {
          $0.organisation = .with { $0.settings = .with { $0.defaultCurrency = "EUR" } }
          $0.updateMask = .with { $0.paths = ["settings.default_currency"] }
          $0.etag = seen.etag
        })
      #expect(try await root.events.createEvent(wanted).baseCurrencyCode == "EUR")
    }
  }

  @Test(arguments: [
    ("settings.time_zone", "organisation.settings.time_zone"),
    ("settings.language", "organisation.settings.language"),
    ("settings.default_currency", "organisation.settings.default_currency"),
    ("settings.session_lifetime", "organisation.settings.session_lifetime"),
    ("settings.second_factor", "organisation.settings.second_factor_roles"),
    ("settings.registration", "organisation.settings.email_domains"), ("handle", "organisation.handle"),
    ("nonsense", "update_mask.paths[0]"),
  ])
  func aWrongSettingIsNamed(path: String, field: String) async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let seen = try await root.organisations.getOrganisation(.init())
      let refused = await status {
        _ = try await root.organisations.updateOrganisation(
          .with {
            $0.organisation = .with {
              $0.settings = .with {
                if path == "settings.time_zone" { $0.timeZone = "Europe/Nowhere" }
                $0.language = "?"
                $0.defaultCurrency = "QQQ"
                $0.sessionLifetime = .with { $0.seconds = 1 }
                $0.secondFactor = .roles
                $0.registration = .emailDomain
              }
            }
            $0.updateMask = .with { $0.paths = [path] }
            $0.etag = seen.etag
          })
      }
      #expect(refused?.code == .invalidArgument)
      #expect(refused?.violations.map(\.field) == [field])
    }
  }

  @Test func peopleRegisterAsTheOrganisationAllows() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      func register(_ email: String) async -> Status? {
        await status {
          _ = try await payshare.users.registerUser(
            .with {
              $0.user = .with {
                $0.email = email
                $0.displayName = "Somebody"
              }
              $0.password = Payshare.password
            })
        }
      }
      func set(_ registration: PayshareV1.Registration, _ domains: [String] = []) async throws {
        let seen = try await root.organisations.getOrganisation(.init())
        _ = try await root.organisations.updateOrganisation(
          .with {
            $0.organisation = .with {
              $0.settings = .with {
                $0.registration = registration
                $0.emailDomains = domains
              }
            }
            $0.updateMask = .with { $0.paths = ["settings.registration", "settings.email_domains"] }
            $0.etag = seen.etag
          })
      }
      #expect(await register("one@example.com") == nil)
      for closed in [PayshareV1.Registration.invitation, .closed] {
        try await set(closed)
        #expect(await register("two@example.com")?.reason == "REGISTRATION_NOT_OPEN")
      }
      try await set(.emailDomain, ["example.com"])
      #expect(await register("three@EXAMPLE.com") == nil)
      #expect(await register("four@sub.example.com")?.reason == "REGISTRATION_NOT_OPEN")
      #expect(await register("five@other.com")?.reason == "REGISTRATION_NOT_OPEN")
    }
  }

  @Test func whereTheDomainDecidesNobodyLogsInBeforeTheAddressIsTheirs() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let early = try await payshare.person("Early")
      try await root.admitsOnly(domain: "example.com")
      func register(_ email: String) async throws {
        _ = try await payshare.users.registerUser(
          .with {
            $0.user = .with { ($0.email, $0.displayName) = (email, "Somebody") }
            $0.password = Payshare.password
          })
      }
      try await register("boss@example.com")
      for _ in 0..<12 {
        let refused = await payshare.reasonOfLogIn("boss@example.com", Payshare.password)
        #expect(refused == "EMAIL_NOT_VERIFIED", "whoever registers need not be the owner; it costs no guess")
      }
      #expect(await payshare.reasonOfLogIn("boss@example.com", "something else") == "WRONG_CREDENTIALS")
      let token = try await payshare.mailedToken(to: "boss@example.com", "email-verification")
      _ = try await payshare.users.verifyEmail(.with { $0.token = token })
      #expect(await payshare.reasonOfLogIn("boss@example.com", Payshare.password) == nil)

      // A reset shows the same: for those from before, and those who come too late.
      #expect(await payshare.reasonOfLogIn(early.email, early.password) == "EMAIL_NOT_VERIFIED")
      _ = try await root.passwords.startPasswordReset(.with { $0.userID = early.id })
      let reset = try #require(try await payshare.resetToken(of: early.email))
      #expect(await payshare.resets(reset, to: "seven green umbrellas") == nil)
      #expect(await payshare.reasonOfLogIn(early.email, "seven green umbrellas") == nil)
      #expect(
        await payshare.reasonOfLogIn(root.email, root.password) == nil,
        "an administrator has become that by other means")
    }
  }

  @Test func aHandleIsNotOfTheFormOfAnId() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let refused = await status {
        _ = try await root.organisations.createOrganisation(
          .with {
            $0.organisation = .with {
              ($0.handle, $0.displayName) = ("abcdef01-2345-7678-8abc-def012345678", "Acme")
            }
          })
      }
      #expect(refused?.fieldViolations == ["organisation.handle": "FORM_OF_AN_ID"])
    }
  }

  @Test func whereThereAreSeveralOneMustBeNamedAndTheSameAddressHasAnAccountInEach() async throws {
    try await Payshare.with { payshare in
      let acme = try await payshare.anotherOrganisation("acme").organisations.getOrganisation(.init())
      _ = try await payshare.person("Asha")
      func logIn(_ organisation: String, _ email: String) async -> Status? {
        await status {
          _ = try await payshare.sessions.logIn(
            .with {
              $0.email = email
              $0.password = Payshare.password
              $0.organisation = organisation
            })
        }
      }
      let unnamed = await logIn("", "root@acme.example")
      #expect(unnamed?.violations.map(\.reason) == ["ORGANISATION_REQUIRED"])
      let unknown = await logIn("nothing", "root@acme.example")
      #expect(unknown?.violations.map(\.reason) == ["UNKNOWN_ORGANISATION"])
      #expect(await logIn("acme", "root@acme.example") == nil)
      #expect(await logIn(acme.id, "root@acme.example") == nil)
      #expect(await logIn("payshare", "root@acme.example")?.reason == "WRONG_CREDENTIALS")
    }
  }

  @Test func nobodyUsesAnArchivedOrganisation() async throws {
    try await Payshare.with(callers: .list("\(Payshare.web) users operator *")) { payshare in
      let acme = try await payshare.anotherOrganisation("acme")
      #expect(
        try await acme.organisations.getOrganisation(.init()).handle == "acme")
      let archived = try await payshare.organisations.archiveOrganisation(.with { $0.organisation = "acme" })
      #expect(archived.state == .archived)
      let refused = await status {
        _ = try await acme.organisations.getOrganisation(.init())
      }
      #expect(refused?.code == .unauthenticated)
      let renewed = await status {
        _ = try await payshare.sessions.refreshSession(.with { $0.refreshToken = acme.session.refreshToken })
      }
      #expect(renewed?.code == .unauthenticated)
      let first = await status {
        _ = try await payshare.organisations.archiveOrganisation(.with { $0.organisation = "payshare" })
      }
      #expect(first?.code == .failedPrecondition && first?.reason == "FIRST_ORGANISATION")
      _ = try await payshare.organisations.unarchiveOrganisation(.with { $0.organisation = "acme" })
      #expect(
        try await acme.organisations.getOrganisation(.init()).state == .active)
      let all = try await payshare.organisations.listOrganisations(.with { $0.pageSize = 1 })
      #expect(all.organisations.map(\.handle) == ["acme"] && !all.nextPageToken.isEmpty)
      let rest = try await payshare.organisations.listOrganisations(
        .with {
          $0.pageSize = 1
          $0.pageToken = all.nextPageToken
        })
      #expect(rest.organisations.map(\.handle) == ["payshare"] && rest.nextPageToken.isEmpty)
    }
  }

  @Test func onlyTheFirstOrganisationsAdministratorsMakeOthers() async throws {
    try await Payshare.with { payshare in
      let acme = try await payshare.anotherOrganisation("acme")
      let refused = await status {
        _ = try await acme.organisations.createOrganisation(
          .with { $0.organisation = .with { $0.handle = "other" } })
      }
      #expect(refused?.code == .permissionDenied && refused?.reason == "FIRST_ORGANISATION_ONLY")
      let root = try await payshare.administrator()
      let taken = await status {
        _ = try await root.organisations.createOrganisation(
          .with {
            $0.organisation = .with {
              $0.handle = "acme"
              $0.displayName = "Acme"
            }
          })
      }
      #expect(taken?.code == .alreadyExists)
    }
  }

  @Test func aClientLimitedToAnOrganisationCallsForNoOther() async throws {
    try await Payshare.with { payshare in
      let acme = try await payshare.anotherOrganisation("acme")
      let asha = try await payshare.person("Asha")
      let id = try await acme.organisations.getOrganisation(.init()).id
      let limited = try await payshare.anotherServer(
        callers: .list("\(Payshare.web) users operator organisations=\(id) *"))
      func own(_ person: Person) -> Person {
        Person(limited, person.session, email: person.email, password: person.password)
      }
      #expect(try await own(acme).organisations.getOrganisation(.init()).handle == "acme")
      let refused = await status { _ = try await own(asha).organisations.getOrganisation(.init()) }
      #expect(refused?.code == .permissionDenied && refused?.reason == "ORGANISATION_NOT_ALLOWED")
      // Without a name, it is the one that the client is limited to.
      _ = try await limited.sessions.logIn(
        .with {
          $0.email = "root@acme.example"
          $0.password = Payshare.password
        })
    }
  }
}

extension Status {
  fileprivate var violations: [GoogleRpc.BadRequest.FieldViolation] {
    detail(GoogleRpc.BadRequest.self)?.fieldViolations ?? []
  }
}

extension Person {
  /// Lets people register with addresses of a domain only.
  fileprivate func admitsOnly(domain: String) async throws {
    let seen = try await organisations.getOrganisation(.init())
    _ = try await organisations.updateOrganisation(
      .with {
        $0.organisation = .with {
          $0.settings = .with { ($0.registration, $0.emailDomains) = (.emailDomain, [domain]) }
        }
        $0.updateMask = .with { $0.paths = ["settings.registration", "settings.email_domains"] }
        $0.etag = seen.etag
      })
  }
}
