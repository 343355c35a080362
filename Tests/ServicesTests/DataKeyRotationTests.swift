import Approvals
import Identifiers
import Mail
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import ServiceKit
import Testing

@testable import Access
@testable import Accounts
@testable import Jobs
@testable import PersonalStorage
@testable import payshare_server

/// Keys of personal data that are replaced and destroyed.
@Suite("Rotation of data keys", .timeLimit(.minutes(10))) struct DataKeyRotationTests {
  private static let organisation = Payshare.organisation

  private func rotation(_ storage: PersonalStorage) -> DataKeyRotation {
    DataKeyRotation(storage, Services.sealedColumns)
  }

  private func storage(_ payshare: Payshare, _ keys: SecretsKeys = Payshare.secretsKeys) -> PersonalStorage {
    PersonalStorage(payshare.database, keys: keys)
  }

  private func keys(_ payshare: Payshare) async throws -> [Int32] {
    try await payshare.database.read(Statement("SELECT id FROM data_key ORDER BY id", as: Int32.self))
  }

  /// The numbers of the keys that values are sealed under.
  private func keysInUse(_ payshare: Payshare) async throws -> Set<Int32> {
    let sealed = try await payshare.database.read(
      Statement(
        """
        SELECT email_sealed FROM app_user UNION ALL SELECT envelope_sealed FROM mail
        UNION ALL SELECT texts_sealed FROM mail UNION ALL SELECT email_sealed FROM email_change
        UNION ALL SELECT seed_sealed FROM second_factor UNION ALL SELECT name_sealed FROM goal
        UNION ALL SELECT description_sealed FROM goal UNION ALL SELECT note_sealed FROM goal_entry
        UNION ALL SELECT name_sealed FROM budget UNION ALL SELECT description_sealed FROM budget
        UNION ALL SELECT note_sealed FROM budget_entry UNION ALL SELECT text_sealed FROM approval_comment
        UNION ALL SELECT text_sealed FROM comment WHERE text_sealed IS NOT NULL
        UNION ALL SELECT address_sealed FROM session WHERE address_sealed IS NOT NULL
        """, as: [UInt8].self))
    return Set(sealed.compactMap(DataKeys.keyID))
  }

  /// Lets time pass for replaced keys.
  private func pass(seconds: Int64 = DataKeyRotation.keptSeconds, _ payshare: Payshare) async throws {
    try await payshare.test.made.administer(
      "UPDATE data_key SET end_time = end_time - interval '\(seconds) seconds'")
  }

  private func withPeople(_ body: (Payshare, Person) async throws -> Void) async throws {
    try await Payshare.with(callers: try .list("\(Payshare.web) users operator forwards *")) { payshare in
      let asha = try await payshare.person("Asha")
      _ = try await payshare.stating("192.0.2.7").session(of: asha)
      _ = try await asha.secondFactors.enrolTotp(.with { $0.password = asha.password })
      for name in ["Ben", "Carla", "Dev"] { _ = try await payshare.person(name) }
      _ = try await mails(payshare).sendTestMail(.with { $0.recipient = "asha@example.com" })
      let goal = try await asha.goal(about: "Tiles")
      try await asha.saves(5, for: goal, note: "Salary")
      let budget = try await asha.budget(of: goal) { $0.budget?.description = "Us" }
      try await asha.spends(5, of: budget) { $0.entry?.note = "Nails" }
      try await asha.says("Soon", on: .goalID(goal.id))
      let id = try #require(UUID(asha.id))
      let keys = try await payshare.services.personalStorage.sealing(of: Self.organisation)
      let phone = try keys.seal("+431234567", for: .userPhone, of: id)
      try await payshare.database.commit(
        Statement<Void>("UPDATE app_user SET phone_sealed = $2 WHERE id = $1", id, phone))
      let stored = try await payshare.database.readFirst(AccountStatements.user(id, in: Self.organisation))
      let comment = UUID.version7()
      let text = try keys.seal("Fine", for: .approvalCommentText, of: comment)
      try await payshare.database.commit(
        Statement<Void>(
          """
          INSERT INTO approval_comment (organisation_id, id, approval_id, author_id, text_sealed, create_time)
          VALUES ($1, $2, $2, $2, $3, now())
          """, Self.organisation, comment, text))
      let wanted = try keys.seal("asha@goa.example", for: .wantedEmail, of: id)
      try await payshare.database.commit(
        AccountStatements.replaceChange(
          of: try #require(stored).user, to: SealedValue(bytes: wanted, guarding: keys.guarding),
          oldToken: OneTimeToken(), newToken: OneTimeToken(), in: Self.organisation))
      try await body(payshare, asha)
    }
  }

  private func mails(_ payshare: Payshare) -> PayshareV1.MailServiceClient { .init(payshare.channel) }

  private func expectAllReadable(_ payshare: Payshare, _ asha: Person) async throws {
    #expect(try await asha.accounts.getCurrentUser(.init()).email == "asha@example.com")
    #expect(try await mails(payshare).listMails(.init()).mails.map(\.recipient) == ["asha@example.com"])
    #expect(try await asha.sessions.listSessions(.init()).sessions.map(\.address) == ["192.0.2.7", ""])
    let goal = try #require(try await asha.goals.listGoals(.init()).goals.first)
    #expect(goal.displayName == "New roof" && goal.description == "Tiles")
    let entries = try await asha.goals.listGoalEntries(.with { $0.goalID = goal.id }).entries
    #expect(entries.map(\.note) == ["Salary"])
    let budget = try #require(try await asha.budgets.listBudgets(.init()).budgets.first)
    #expect(budget.displayName == "Household" && budget.description == "Us")
    let spent = try await asha.budgetEntries.listBudgetEntries(.with { $0.budgetID = budget.id }).entries
    #expect(spent.map(\.note) == ["Nails"])
    #expect(try await asha.said(on: .goalID(goal.id)).map(\.text) == ["Soon"])
    let id = try #require(UUID(asha.id))
    let wanted = try await payshare.database.read(
      Statement("SELECT email_sealed FROM email_change", as: [UInt8].self))
    let opened = try await storage(payshare).opening(of: Self.organisation) {
      keys throws(PersonalStorageError) in
      try wanted.map { sealed throws(PersonalStorageError) in
        try keys.text(sealed, for: .wantedEmail, of: id)
      }
    }
    #expect(opened == ["asha@goa.example"])
  }

  @Test func everythingIsEncryptedUnderTheNewKeyAndTheOldOneIsDestroyed() async throws {
    try await withPeople { payshare, asha in
      #expect(try await rotation(storage(payshare)).rotate(Self.organisation, by: "test") == 2)
      #expect(try await keysInUse(payshare) == [1])
      try await expectAllReadable(payshare, asha)

      let handler = try #require(payshare.services.jobs.handlers["personal-data.reencrypt"])
      _ = try await handler.run([], payshare.jobContext)
      #expect(try await keysInUse(payshare) == [2])
      #expect(try await keys(payshare) == [1, 2], "a call may still have a value of before")
      try await pass(payshare)
      _ = try await handler.run([], payshare.jobContext)
      #expect(try await keys(payshare) == [2])
      try await expectAllReadable(payshare, asha)

      let kinds = try await payshare.database.read(
        Statement("SELECT kind FROM journal_entry WHERE kind IN (65, 66) ORDER BY sequence", as: Int32.self))
      #expect(kinds == [65, 66])
      let jobs = try await payshare.database.read(
        Statement("SELECT count(*) FROM job WHERE kind = 'personal-data.reencrypt'", as: Int64.self))
      #expect(jobs == [1])
    }
  }

  /// Each server has its own memory of keys: one that has not heard of the new key.
  @Test func aServerThatKnowsOnlyTheOldKeySealsUnderTheNewOneAndOpensBoth() async throws {
    try await withPeople { payshare, asha in
      let other = storage(payshare)
      let old = try await payshare.services.personalStorage.sealing(of: Self.organisation)
      _ = try await rotation(other).rotate(Self.organisation, by: "test")
      // A batch that was made before the rotation is refused, so nothing is stored under a key that is destroyed.
      var batch = WriteBatch()
      batch.add(old.guarding)
      await #expect {
        try await payshare.database.commit(batch)
      } throws: { error in
        if case .guardFailed(let failure)? = error as? PostgresError {
          failure.code == Guard.stale
        } else {
          false
        }
      }
      try await pass(payshare)
      #expect(try await rotation(other).reencryptAll() == 1)
      try await expectAllReadable(payshare, asha)
      _ = try await payshare.person("Eve")
      #expect(try await keysInUse(payshare) == [2])
    }
  }

  /// The key is replaced after a value was sealed, and before it is stored.
  @Test func whatIsSealedWhileTheKeyIsReplacedIsSealedAnew() async throws {
    try await withPeople { payshare, asha in
      for (old, change) in [
        (Int32(1), { @Sendable in _ = try await payshare.person("Eve") }),
        (
          2, { @Sendable in _ = try await mails(payshare).sendTestMail(.with { $0.recipient = "eve@x.org" }) }
        ),
        (
          3,
          { @Sendable in
            _ = try await asha.accounts.requestEmailChange(
              .with { ($0.email, $0.password) = ("asha@new.example", asha.password) })
          }
        ),
      ] {
        let key = try storage(payshare).newKey(old + 1, of: Self.organisation)
        let hex = key.sealed.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        let holder = try HeldLock(
          payshare.test.made, "UPDATE data_key SET end_time = now() WHERE id = \(old)")
        _ = holder.value(
          "INSERT INTO data_key (organisation_id, id, sealed) VALUES ('\(Self.organisation)', \(key.id), '\\x\(hex)')"
        )
        try await withThrowingTaskGroup(of: Bool.self) { group in
          group.addTask {
            try await change()
            return true
          }
          group.addTask {
            while !Task.isCancelled, try await waitingCount(payshare) == 0 {}
            return false
          }
          let isStored = try await group.next()
          #expect(isStored == false, "it waits for the key")
          if isStored == true { group.cancelAll() }
          holder.commit()
          try await group.waitForAll()
        }
      }
      #expect(try await keysInUse(payshare) == [1, 2, 3, 4])
      try await pass(payshare)
      #expect(try await rotation(storage(payshare)).reencryptAll() == 3)
      #expect(try await asha.accounts.getCurrentUser(.init()).email == "asha@example.com")
    }
  }

  /// How many statements wait for a lock.
  private func waitingCount(_ payshare: Payshare) async throws -> Int64? {
    try await payshare.database.readFirst(
      Statement(
        """
        SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'
        """, as: Int64.self))
  }

  /// As if the server was killed after each transaction.
  @Test func aRotationThatIsInterruptedGoesOn() async throws {
    try await withPeople { payshare, asha in
      _ = try await rotation(storage(payshare)).rotate(Self.organisation, by: "test")
      var failed: [UUID] = []
      for column in Services.sealedColumns {
        let found = try await rotation(storage(payshare)).reencryptSome(
          column, of: Self.organisation, limit: 1, failed: &failed)
        #expect(found == 1)
        #expect(try await keys(payshare) == [1, 2])
        try await expectAllReadable(payshare, asha)
      }
      #expect(try await keysInUse(payshare) == [1, 2])
      // Another rotation in the middle: values of both older keys are encrypted anew.
      #expect(try await rotation(storage(payshare)).rotate(Self.organisation, by: "test") == 3)
      try await pass(payshare)
      #expect(try await rotation(storage(payshare)).reencryptAll() == 2)
      #expect(try await keysInUse(payshare) == [3])
      #expect(try await keys(payshare) == [3])
      try await expectAllReadable(payshare, asha)
    }
  }

  @Test func peopleRegisterAndRotationsHappenAtTheSameTime() async throws {
    try await withPeople { payshare, asha in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for server in 0..<2 {
          group.addTask {
            let rotation = rotation(storage(payshare))
            for _ in 0..<5 {
              _ = try await rotation.rotate(Self.organisation, by: "server \(server)")
              try await rotation.reencryptAll()
            }
          }
        }
        for index in 0..<8 { group.addTask { _ = try await payshare.person("Guest\(index)") } }
        try await group.waitForAll()
      }
      try await pass(payshare)
      #expect(try await rotation(storage(payshare)).reencryptAll() == 10)
      #expect(try await keys(payshare) == [11])
      #expect(try await keysInUse(payshare) == [11])
      try await expectAllReadable(payshare, asha)
    }
  }

  /// A fault of the disk, or of somebody who writes to the database, must not cost the key of the value.
  @Test func aValueThatDoesNotOpenKeepsItsKeyAndHoldsUpNoOther() async throws {
    try await withPeople { payshare, asha in
      try await payshare.test.made.administer(
        "UPDATE app_user SET email_sealed = set_byte(email_sealed, 20, 255 - get_byte(email_sealed, 20)) WHERE display_name = 'Ben'"
      )
      _ = try await rotation(storage(payshare)).rotate(Self.organisation, by: "test")
      try await pass(payshare)
      await #expect(throws: PersonalStorageError.notOpened(column: "app_user.email_sealed")) {
        try await rotation(storage(payshare)).reencryptAll()
      }
      #expect(try await keys(payshare) == [1, 2])
      let left = try await payshare.database.readFirst(
        Statement(
          "SELECT count(*) FROM app_user WHERE substr(email_sealed, 1, 5) = '\\x0100000001'", as: Int64.self))
      #expect(left == 1)
      try await expectAllReadable(payshare, asha)
    }
  }

  @Test func dataKeysAreResealedAfterAChangeOfTheSecretsKey() async throws {
    try await withPeople { payshare, _ in
      let both = storage(payshare, SecretsKeys(repeating: 2, 1))
      #expect(try await both.reseal() == 1)
      #expect(try await both.reseal() == 0)
      let new = storage(payshare, SecretsKeys(repeating: 2))
      let row = try #require(
        try await payshare.database.readFirst(
          Statement(
            "SELECT id, email_sealed FROM app_user WHERE display_name = 'Asha'",
            row: { row throws(PostgresError) in
              DataKeyStatements.Outdated(row: try row.next(), sealed: try row.next())
            })))
      let email = try await new.opening(of: Self.organisation) { keys throws(PersonalStorageError) in
        try keys.text(row.sealed, for: .userEmail, of: row.row)
      }
      #expect(email == "asha@example.com")
      await #expect(throws: PersonalStorageError.self) {
        try await storage(payshare).sealing(of: Self.organisation)
      }
    }
  }

  /// Each encrypted column must be among those that are encrypted anew: its key would be destroyed otherwise.
  @Test func everySealedColumnIsRotated() async throws {
    try await Payshare.with { payshare in
      let columns = try await payshare.database.read(
        Statement(
          """
          SELECT table_name || '.' || column_name FROM information_schema.columns
          WHERE table_schema = 'public' AND data_type = 'bytea' AND column_name LIKE '%\\_sealed'
          """, as: String.self))
      #expect(Set(columns) == Set(Services.sealedColumns.map(\.fullName)))
    }
  }
}
