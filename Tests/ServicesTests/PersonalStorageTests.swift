import Access
import Identifiers
import Mail
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Schema
import ServiceKit
import Testing

@testable import Accounts
@testable import PersonalStorage
@testable import payshare_server

/// Personal data in the database: encrypted, and found nevertheless.
@Suite("Personal data at rest", .timeLimit(.minutes(10))) struct PersonalStorageTests {
  private static let callers = "\(Payshare.web) users operator *"

  @Test func noAddressIsAnywhereInTheDatabaseAsText() async throws {
    try await Payshare.with(callers: try .list(Self.callers)) { payshare in
      let accounts = PayshareV1.UserServiceClient(payshare.channel)
      let request = PayshareV1.RegisterUserRequest.with {
        $0.user = .with {
          $0.email = "asha@example.com"
          $0.displayName = "Person"
        }
        $0.password = "correct horse battery"
        $0.requestID = UUID.version7().description
      }
      let made = try await accounts.registerUser(request)
      #expect(made.email == "asha@example.com")
      #expect(try await accounts.registerUser(request) == made, "a repetition gets the same answer")
      _ = try await PayshareV1.MailServiceClient(payshare.channel).sendTestMail(
        .with {
          $0.recipient = "asha@example.com"
          $0.requestID = UUID.version7().description
        })
      let asha = try await payshare.logIn(made.email, request.password)
      _ = try await asha.accounts.requestEmailChange(
        .with { ($0.email, $0.password) = ("asha@goa.example", request.password) })
      for address in ["asha@example", "asha@goa"] {
        #expect(try await payshare.places(of: address) == [])
      }
      #expect(try await payshare.places(of: "Person") != [], "the search finds what is there")
    }
  }

  private func register(_ email: String, _ payshare: Payshare) async throws -> PayshareV1.User {
    try await PayshareV1.UserServiceClient(payshare.channel).registerUser(
      .with {
        $0.user = .with {
          $0.email = email
          $0.displayName = "Asha"
        }
        $0.password = "correct horse battery"
      })
  }

  private func logIn(_ email: String, _ channel: any Channel) async throws -> PayshareV1.User? {
    try await PayshareV1.SessionServiceClient(channel).logIn(
      .with {
        $0.email = email
        $0.password = "correct horse battery"
      }
    ).user
  }

  @Test func addressesAreFoundInAnySpellingAndShownAsTheyWereEntered() async throws {
    try await Payshare.with { payshare in
      let made = try await register("Zoë.Straße@Example.com", payshare)
      #expect(made.email == "Zoë.Straße@Example.com")
      #expect(try await logIn("zoe\u{308}.STRASSE@example.COM", payshare.channel) == made)
      let taken = await status { _ = try await register("ZOË.strasse@example.com", payshare) }
      #expect(taken?.code == .alreadyExists)
      // The dotless i is another letter.
      _ = try await register("ivy@example.com", payshare)
      _ = try await register("\u{131}vy@example.com", payshare)
    }
  }

  @Test func aRepetitionWithAnotherAddressIsAnotherRequest() async throws {
    try await Payshare.with { payshare in
      let accounts = PayshareV1.UserServiceClient(payshare.channel)
      var request = PayshareV1.RegisterUserRequest.with {
        $0.user = .with {
          $0.email = "asha@example.com"
          $0.displayName = "Asha"
        }
        $0.password = "correct horse battery"
        $0.requestID = UUID.version7().description
      }
      _ = try await accounts.registerUser(request)
      request.user?.email = "ben@example.com"
      #expect(await status { _ = try await accounts.registerUser(request) }?.code == .invalidArgument)
    }
  }

  @Test func anAddressMovedToAnotherRowIsRefused() async throws {
    try await Payshare.with { payshare in
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      try await payshare.test.made.administer(
        """
        UPDATE app_user SET email_sealed = (SELECT email_sealed FROM app_user WHERE id = '\(asha.id)')
        WHERE id = '\(ben.id)'
        """)
      let refused = await status { _ = try await ben.accounts.getCurrentUser(.init()) }
      #expect(refused?.code == .internal)
      #expect(try await asha.accounts.getCurrentUser(.init()).email == "asha@example.com")
    }
  }

  @Test func organisationsHaveKeysOfTheirOwn() async throws {
    try await Payshare.with { payshare in
      let other = UUID.version7()
      try await payshare.test.made.administer(
        "INSERT INTO organisation (id, handle, display_name) VALUES ('\(other)', 'other', 'Other')")
      let storage = payshare.services.personalStorage
      let row = UUID.version7()
      let sealed = try await storage.sealing(of: other).seal("x", for: .userEmail, of: row)
      _ = try await storage.sealing(of: Payshare.organisation)
      let opened = try await storage.opening(of: other) { keys throws(PersonalStorageError) in
        try keys.text(sealed, for: .userEmail, of: row)
      }
      #expect(opened == "x")
      await #expect(throws: PersonalStorageError.notOpened(column: "app_user.email_sealed")) {
        try await storage.opening(of: Payshare.organisation) { keys throws(PersonalStorageError) in
          try keys.text(sealed, for: .userEmail, of: row)
        }
      }
    }
  }

  @Test func serversThatStartTogetherShareTheFirstKey() async throws {
    try await Payshare.with { payshare in
      let sealed = try await withThrowingTaskGroup(of: [UInt8].self) { group in
        for _ in 0..<8 {
          group.addTask {
            let storage = PersonalStorage(payshare.database, keys: Payshare.secretsKeys)
            return try await storage.sealing(of: Payshare.organisation).seal("x", for: .userEmail, of: .zero)
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      let storage = payshare.services.personalStorage
      for value in sealed {
        let text = try await storage.opening(of: Payshare.organisation) { keys throws(PersonalStorageError) in
          try keys.text(value, for: .userEmail, of: .zero)
        }
        #expect(text == "x")
      }
      let keys = try await payshare.database.read(Statement("SELECT id FROM data_key", as: Int32.self))
      #expect(keys == [1])
    }
  }

  /// The most organisations whose keys are kept: beyond that, keys are read again and nothing else changes.
  @Test func theNumberOfKeptKeysIsBounded() async throws {
    try await Payshare.with { payshare in
      try await payshare.test.made.administer(
        """
        INSERT INTO organisation (handle, id, display_name)
        SELECT 'o' || i, ('00000000-0000-7000-a000-' || lpad(to_hex(i), 12, '0'))::uuid, 'O'
        FROM generate_series(1, \(PersonalStorage.maximumOrganisations + 1)) AS i
        """)
      let storage = payshare.services.personalStorage
      for index in 1...PersonalStorage.maximumOrganisations + 1 {
        _ = try await storage.sealing(of: UUID(high: 0x7000, low: 0xa000_0000_0000_0000 + UInt64(index)))
      }
      #expect(storage.knownCount <= PersonalStorage.maximumOrganisations)
    }
  }
}

/// Databases that a version before encryption has filled.
@Suite("Personal data of before", .timeLimit(.minutes(15))) struct PlaintextSealingTests {
  private static let password = "correct horse battery"

  /// A database of the old form with users, who all have the same password, and one mail; then migrated.
  private func withOldDatabase(
    users count: Int, more: String = "", _ body: (OpenTestDatabase) async throws -> Void
  ) async throws {
    let all = Schema.migrations
    let old = Migrations(
      named: all.name, replacing: all.replaced, all.migrations.filter { $0.number < 7 })
    // Cheap to check: as many users log in as otherwise take minutes.
    let hash = try Argon2.hash(
      Self.password, salt: [UInt8](repeating: 1, count: 16), length: 32,
      cost: PasswordHash.Cost(memoryKiB: 8, passes: 1, lanes: 1))
    try await TestDatabase.with(old) { test in
      try await test.made.administer(
        """
        INSERT INTO app_user
          (organisation_id, id, email, display_name, password_hash, version, create_time, update_time)
        SELECT '\(Payshare.organisation)', gen_random_uuid(), 'person' || i || '@example.com', 'Person ' || i, '\(hash)',
          1, now(), now()
        FROM generate_series(1, \(count)) AS i;
        INSERT INTO mail
          (organisation_id, id, template, recipient, language, subject, text, html, state, create_time)
        VALUES ('\(Payshare.organisation)', gen_random_uuid(), 'test', 'Person1@example.com', 'en', 'Hello',
          'the text', 'the html', 1, now());
        \(more)
        """)
      let connection = test.made.connection
      try await blocking { _ = try all.apply(to: connection) }
      try await body(test)
    }
  }

  private func services(_ test: OpenTestDatabase) async throws -> Services {
    try await Services(
      test.database, secretsKeys: Payshare.secretsKeys, loops: [test.loop],
      clients: ClientCheck(try .list("\(Payshare.web) users operator *")))
  }

  private func channel(_ services: Services, _ test: OpenTestDatabase) -> InProcessChannel {
    InProcessChannel(
      services: services.all, interceptors: services.interceptors, identity: Payshare.web, on: test.loop)
  }

  private func plaintextCount(_ test: OpenTestDatabase) async throws -> Int64? {
    try await test.database.readFirst(
      Statement(
        """
        SELECT (SELECT count(*) FROM app_user WHERE email IS NOT NULL)
          + (SELECT count(*) FROM mail WHERE num_nulls(recipient, subject, text, html) < 4)
        """, as: Int64.self))
  }

  @Test func aDatabaseOfTheOldFormStartsAndEverybodyCanLogIn() async throws {
    let count = 3_000
    try await withOldDatabase(users: count) { test in
      #expect(try await plaintextCount(test) == Int64(count) + 1)
      let channel = channel(try await services(test), test)
      #expect(try await plaintextCount(test) == 0)
      let sessions = PayshareV1.SessionServiceClient(channel)
      for number in 1...count {
        let email = "person\(number)@example.com"
        let session = try await sessions.logIn(
          .with {
            $0.email = email
            $0.password = Self.password
          })
        guard session.user?.email == email, session.user?.displayName == "Person \(number)" else {
          Issue.record("\(email) is \(session.user?.email ?? "nobody")")
          break
        }
      }
      let mails = PayshareV1.MailServiceClient(channel)
      let listed = try await mails.listMails(.with { $0.filter = #"recipient = "person1@example.com""# })
        .mails
      #expect(listed.map(\.recipient) == ["Person1@example.com"])
      let mail = try await mails.getMail(.with { $0.mailID = listed.first?.id ?? "" })
      #expect([mail.subject, mail.text, mail.html] == ["Hello", "the text", "the html"])
    }
  }

  @Test func aStartThatIsInterruptedGoesOnAndOthersMayStartToo() async throws {
    try await withOldDatabase(users: 1_200) { test in
      let storage = PersonalStorage(test.database, keys: Payshare.secretsKeys)
      let secrets = try await SecretStore(test.database, keys: Payshare.secretsKeys)
        .secrets(for: EmailIndex.purpose)
      _ = try await UserVault(storage, EmailIndex(secrets: secrets)).sealSome(limit: 300)
      #expect(try await plaintextCount(test) == 901)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<3 { group.addTask { _ = try await services(test) } }
        try await group.waitForAll()
      }
      #expect(try await plaintextCount(test) == 0)
      let hashes = try await test.database.readFirst(
        Statement("SELECT count(DISTINCT email_hash) FROM app_user", as: Int64.self))
      #expect(hashes == 1_200)
    }
  }

  /// Addresses used to be compared by their ASCII letters only.
  @Test func ofTwoSpellingsOfOneAddressTheFirstKeepsIt() async throws {
    let rows = ["1": "zoë@example.com", "2": "zoE\u{308}@example.com"].map { id, email in
      """
      INSERT INTO app_user
        (organisation_id, id, email, display_name, password_hash, version, create_time, update_time)
      SELECT '\(Payshare.organisation)', '00000000-0000-7000-8000-00000000000\(id)', '\(email)', 'Zoë \(id)',
        password_hash, 1, now(), now() FROM app_user LIMIT 1;
      """
    }
    try await withOldDatabase(users: 1, more: rows.joined()) { test in
      let sessions = PayshareV1.SessionServiceClient(channel(try await services(test), test))
      let session = try await sessions.logIn(
        .with {
          $0.email = "ZOË@example.com"
          $0.password = Self.password
        })
      #expect(session.user?.displayName == "Zoë 1")
      #expect(try await plaintextCount(test) == 0)
    }
  }

  /// As `payshare-loadtest prepare` adds people, which has no keys.
  @Test func peopleAddedInPlaintextCanLogInAtOnceAndAreSealedByAJob() async throws {
    try await withOldDatabase(users: 1) { test in
      let services = try await services(test)
      try await test.made.administer(
        """
        INSERT INTO app_user
          (organisation_id, id, email, display_name, password_hash, version, create_time, update_time)
        SELECT organisation_id, gen_random_uuid(), 'late@example.com', 'Late', password_hash, 1, now(), now()
        FROM app_user
        """)
      let sessions = PayshareV1.SessionServiceClient(channel(services, test))
      let request = PayshareV1.LogInRequest.with {
        $0.email = "Late@example.com"
        $0.password = Self.password
      }
      #expect(try await sessions.logIn(request).user?.email == "late@example.com")
      try await services.plaintextSealing.run()
      #expect(try await plaintextCount(test) == 0)
      #expect(try await sessions.logIn(request).user?.email == "late@example.com")
    }
  }
}
