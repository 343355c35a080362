import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Schema
import SeededRandom
import ServiceKit
import Testing

@testable import Journal
@testable import payshare_server

/// Positions, hashes and signatures of the journal.
@Suite("The journal's sealing") struct JournalSealingTests {
  private static let keys = try? JournalKeys(Payshare.secretsKeys)

  private func author(_ organisation: UUID = Payshare.organisation, _ microseconds: Int64) -> JournalAuthor {
    JournalAuthor(
      organisationID: organisation, userID: nil, service: "test",
      time: Timestamp(microsecondsSince1970: microseconds))
  }

  private func record(_ count: Int, in payshare: Payshare, of organisation: UUID = Payshare.organisation)
    async throws
  {
    for number in 0..<count {
      var batch = WriteBatch()
      batch.record(
        .sessionEnded(PayshareV1.SessionEnded()), of: .version7(),
        by: author(organisation, 1_700_000_000_000_000 + Int64(number)))
      try await payshare.database.commit(batch)
    }
  }

  /// Draws the next number.
  private static let insertion = """
    INSERT INTO journal_entry (organisation_id, id, create_time, service, kind, resource_id, event)
    VALUES ('\(Payshare.organisation)', gen_random_uuid(), now(), 'test', 3, gen_random_uuid(), '')
    """

  private func verify(
    _ payshare: Payshare, noted: [JournalVerification.NotedHead] = []
  ) async throws -> [JournalVerification.Chain] {
    let keys = try #require(Self.keys)
    return try await JournalVerification(payshare.database, publicKeys: keys.publicKeys).run(noted: noted)
  }

  private func positions(_ payshare: Payshare) async throws -> [Int64] {
    try await payshare.database.read(
      Statement("SELECT sequence FROM journal_position ORDER BY position", as: Int64.self))
  }

  private func sealer(_ payshare: Payshare) -> JournalSealer {
    JournalSealer(payshare.database, JournalFollower())
  }

  @Test func anEntryWhoseTransactionIsOpenIsNotLostAndGetsThePositionOfItsCommit() async throws {
    try await Payshare.with { payshare in
      try await record(1, in: payshare)
      // Draws number 2 and stays open, while 3 is committed.
      let held = try HeldLock(payshare.test.made, Self.insertion)
      try await record(1, in: payshare)
      let sealer = sealer(payshare)
      #expect(try await sealer.sealAll() == 2)
      #expect(try await positions(payshare) == [1, 3])
      // As often as it is looked for meanwhile: its number is not given up while it can still be committed.
      for _ in 0..<3 {
        try await record(1, in: payshare)
        #expect(try await sealer.sealAll() == 1)
      }
      held.commit()
      #expect(try await sealer.sealAll() == 1)
      #expect(try await positions(payshare) == [1, 3, 4, 5, 6, 2])
      #expect(try await verify(payshare).map(\.faults) == [[]])
    }
  }

  @Test func anEntryIsNotLostWhoseTransactionIsTheNewestOfAllWhenTheJournalIsSealed() async throws {
    try await Payshare.with { payshare in
      try await record(1, in: payshare)
      // Draws number 2 and stays open. No later transaction has ended yet, so no snapshot counts it as begun.
      let held = try HeldLock(payshare.test.made, Self.insertion)
      let sealer = sealer(payshare)
      #expect(try await sealer.sealAll() == 1)
      for _ in 0..<3 {
        try await record(1, in: payshare)
        #expect(try await sealer.sealAll() == 1)
      }
      held.commit()
      #expect(try await sealer.sealAll() == 1)
      #expect(try await positions(payshare) == [1, 3, 4, 5, 2])
    }
  }

  @Test func theMigrationFindsEntriesThatWereLost() async throws {
    let all = Schema.migrations
    let earlier = Migrations(
      named: all.name, replacing: all.replaced, all.migrations.filter { $0.number <= 5 })
    try await TestDatabase.with(earlier) { test in
      // Number 2 was lost, 4 is still awaited, and 5 is newer.
      try await test.made.administer(
        """
        INSERT INTO organisation (id, display_name) VALUES ('\(Payshare.organisation)', 'Goa') ON CONFLICT DO NOTHING;
        \(Self.insertion); SELECT seal_journal(9); \(Self.insertion); \(Self.insertion); \(Self.insertion);
        INSERT INTO journal_position SELECT organisation_id, 2, 3, sha256('') FROM journal_position;
        UPDATE journal_state SET position = 2, sequence = 4, missing = '{4}'; \(Self.insertion)
        """)
      try all.apply(to: test.made.connection)
      _ = try await JournalSealer(test.database, JournalFollower()).sealAll()
      let sequences = try await test.database.read(
        Statement<Int64>("SELECT sequence FROM journal_position ORDER BY position", as: Int64.self))
      #expect(sequences == [1, 3, 2, 4, 5])
    }
  }

  @Test func aSealerThatChangedSomethingBeforeItSealsGivesUpNoNumber() async throws {
    try await Payshare.with { payshare in
      try await record(1, in: payshare)
      // Its transaction has a number from here on, so others that begin later have greater ones.
      let sealing = try HeldLock(payshare.test.made, "SELECT pg_current_xact_id()")
      let held = try HeldLock(payshare.test.made, Self.insertion)
      #expect(sealing.value("SELECT sealed FROM seal_journal(10)") == "1")
      sealing.commit()
      let sealer = sealer(payshare)
      for _ in 0..<3 {
        try await record(1, in: payshare)
        #expect(try await sealer.sealAll() == 1)
      }
      held.commit()
      #expect(try await sealer.sealAll() == 1)
      #expect(try await positions(payshare) == [1, 3, 4, 5, 2])
    }
  }

  @Test func numbersOfChangesThatWereRolledBackAreGivenUp() async throws {
    try await Payshare.with { payshare in
      for _ in 0..<3 {
        let held = try HeldLock(payshare.test.made, Self.insertion)
        held.release()
      }
      let sealer = sealer(payshare)
      try await record(1, in: payshare)
      // As soon as the transactions have ended that ran when they were drawn, in all databases of the cluster; also
      // where nothing more is committed.
      var missing: Int32? = 1
      while missing != 0 {
        try await sealer.sealAll()
        missing = try await payshare.database.readFirst(
          Statement("SELECT coalesce(cardinality(missing), 0) FROM journal_state", as: Int32.self))
      }
      #expect(try await positions(payshare) == [4])
    }
  }

  @Test func manyWritersAndSealersGiveEachEntryOnePlace() async throws {
    try await Payshare.with { payshare in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<8 { group.addTask { try await record(20, in: payshare) } }
        for _ in 0..<3 {
          group.addTask { for _ in 0..<20 { try await sealer(payshare).sealAll() } }
        }
        try await group.waitForAll()
      }
      try await sealer(payshare).sealAll()
      let sequences = try await positions(payshare)
      #expect(sequences.sorted() == Array(1...160))
      let chain = try #require(try await verify(payshare).first)
      #expect(chain.entries == 160)
      #expect(chain.position == 160)
      #expect(chain.faults == [])
    }
  }

  @Test func moreThanOneBatchIsSealedInOrder() async throws {
    try await Payshare.with { payshare in
      try await payshare.test.made.administer(
        """
        INSERT INTO journal_entry (organisation_id, id, create_time, service, kind, resource_id, event)
        SELECT '\(Payshare.organisation)', gen_random_uuid(), now(), 'test', 3, gen_random_uuid(), ''
        FROM generate_series(1, 2500)
        """)
      #expect(try await sealer(payshare).sealAll() == 2_500)
      #expect(try await positions(payshare) == Array(1...2_500))
      #expect(try await verify(payshare).map(\.entries) == [2_500])
    }
  }

  @Test func eachOrganisationHasAChainOfItsOwn() async throws {
    try await Payshare.with { payshare in
      let other = UUID.version7()
      try await payshare.test.made.administer(
        "INSERT INTO organisation (id, handle, display_name) VALUES ('\(other)', 'other', 'Other')")
      for _ in 0..<3 {
        try await record(2, in: payshare)
        try await record(1, in: payshare, of: other)
      }
      try await sealer(payshare).sealAll()
      let chains = try await verify(payshare)
      #expect(chains.map(\.entries) == [6, 3])
      #expect(chains.allSatisfy { $0.faults.isEmpty })
    }
  }

  @Test func anEntryThatIsRewrittenIsFound() async throws {
    try await Payshare.with { payshare in
      try await record(5, in: payshare)
      try await sealer(payshare).sealAll()
      for sql in ["service = 'forged'", "event = '\\x2200'", "actor_user_id = gen_random_uuid()", "kind = 7"]
      {
        try await payshare.test.made.administer(
          """
          BEGIN; SET LOCAL session_replication_role = replica;
          CREATE TABLE kept AS SELECT * FROM journal_entry WHERE sequence = 3;
          UPDATE journal_entry SET \(sql) WHERE sequence = 3; COMMIT
          """)
        #expect(try await verify(payshare).map(\.faults) == [[.entry(position: 3)]])
        try await payshare.test.made.administer(
          """
          BEGIN; SET LOCAL session_replication_role = replica;
          DELETE FROM journal_entry WHERE sequence = 3;
          INSERT INTO journal_entry OVERRIDING SYSTEM VALUE SELECT * FROM kept; DROP TABLE kept; COMMIT
          """)
        #expect(try await verify(payshare).map(\.faults) == [[]])
      }
    }
  }

  /// Rewrites an entry and computes all hashes after it anew, as a superuser can.
  private static let rewriteAll = """
    BEGIN; SET LOCAL session_replication_role = replica;
    UPDATE journal_entry SET service = 'forged' WHERE sequence = 2;
    DO $$
    DECLARE p record; previous bytea;
    BEGIN
      SELECT hash INTO previous FROM journal_position WHERE position = 1;
      FOR p IN SELECT * FROM journal_position WHERE position > 1 ORDER BY position LOOP
        SELECT journal_hash(previous, p.position, e) INTO previous FROM journal_entry e WHERE e.sequence = p.sequence;
        UPDATE journal_position SET hash = previous WHERE position = p.position;
      END LOOP;
    END $$;
    COMMIT
    """

  @Test func aSuperuserWhoRewritesAnEntryAndAllLaterHashesIsFoundByTheSignature() async throws {
    try await Payshare.with { payshare in
      let keys = try #require(Self.keys)
      try await record(4, in: payshare)
      try await sealer(payshare).sealAll()
      #expect(try await JournalSigner(payshare.database, keys).signAll() == 1)
      // Nothing has moved since.
      #expect(try await JournalSigner(payshare.database, keys).signAll() == 0)
      let good = try #require(try await verify(payshare).first)
      #expect(good.faults == [])
      #expect(good.signedPosition == 4)
      try await payshare.test.made.administer(Self.rewriteAll)
      #expect(try await verify(payshare).map(\.faults) == [[.rewritten(position: 4)]])
      // And where the signature is made to fit.
      try await payshare.test.made.administer(
        """
        BEGIN; SET LOCAL session_replication_role = replica;
        UPDATE journal_signature s SET hash = p.hash FROM journal_position p WHERE p.position = s.position; COMMIT
        """)
      #expect(try await verify(payshare).map(\.faults) == [[.signature(position: 4)]])
      // And where it is deleted: the log has the head.
      try await payshare.test.made.administer(
        "BEGIN; SET LOCAL session_replication_role = replica; DELETE FROM journal_signature; COMMIT")
      #expect(try await verify(payshare).map(\.signedPosition) == [0])
      let noted = JournalVerification.NotedHead(
        organisationID: Payshare.organisation, position: 4, hash: good.hash)
      #expect(try await verify(payshare, noted: [noted]).map(\.faults) == [[.rewritten(position: 4)]])
    }
  }

  @Test func entriesThatAreCutOffAreFoundByTheSignature() async throws {
    try await Payshare.with { payshare in
      try await record(4, in: payshare)
      try await sealer(payshare).sealAll()
      try await JournalSigner(payshare.database, try #require(Self.keys)).signAll()
      try await payshare.test.made.administer(
        """
        BEGIN; SET LOCAL session_replication_role = replica; DELETE FROM journal_position WHERE position > 2; COMMIT
        """)
      #expect(
        try await verify(payshare).map(\.faults) == [
          [.rewritten(position: 4), .unsealable(count: 2, firstSequence: 3)]
        ])
    }
  }

  @Test func signaturesOfAnotherKeyAreNotBelieved() async throws {
    try await Payshare.with { payshare in
      try await record(1, in: payshare)
      try await sealer(payshare).sealAll()
      try await JournalSigner(payshare.database, JournalKeys(SecretsKeys(repeating: 9))).signAll()
      #expect(try await verify(payshare).map(\.faults) == [[.signature(position: 1)]])
      // After a rotation the old key is among those that verify.
      let rotated = try JournalKeys(SecretsKeys(repeating: 1, 9))
      let chains = try await JournalVerification(payshare.database, publicKeys: rotated.publicKeys).run()
      #expect(chains.map(\.faults) == [[]])
    }
  }

  @Test func theServersRoleCannotGivePositions() async throws {
    try await Payshare.with { payshare in
      for sql in [
        "INSERT INTO journal_position (organisation_id, position, sequence, hash) VALUES (gen_random_uuid(), 1, 1, sha256(''))",
        "UPDATE journal_state SET position = 7", "UPDATE journal_entry SET kind = 1",
        "DELETE FROM journal_entry",
        "DELETE FROM journal_signature",
      ] {
        await #expect(throws: PostgresError.self, "\(sql)") {
          try await payshare.database.commit(Statement<Void>(SQL(dynamic: sql)))
        }
      }
    }
  }

  @Test func tablesOfTheServersRoleDoNotTakeThePlaceOfTheJournals() async throws {
    try await Payshare.with { payshare in
      for table in ["journal_state", "journal_entry", "journal_position"] {
        try await record(1, in: payshare)
        var batch = WriteBatch()
        for sql in [
          "CREATE TEMPORARY TABLE \(table) (LIKE public.\(table) INCLUDING ALL) ON COMMIT DROP",
          table == "journal_state" ? "INSERT INTO journal_state (position) VALUES (1000)" : "SELECT",
        ] { batch.add(Statement<Void>(SQL(dynamic: sql))) }
        let sealed = batch.adding(JournalStatements.seal(atMost: 10))
        #expect(try await payshare.database.commit(batch).rows(sealed).map(\.count) == [1], "\(table)")
      }
      #expect(try await positions(payshare) == [1, 2, 3])
      #expect(try await verify(payshare).map(\.position) == [3])
    }
  }

  @Test func anEntryWithANumberThatNobodyDrewDoesNotHoldUpOthers() async throws {
    try await Payshare.with { payshare in
      try await payshare.database.commit(
        Statement<Void>(
          SQL(
            dynamic: Self.insertion.replacing("event)", with: "event, sequence) OVERRIDING SYSTEM VALUE")
              .replacing("'')", with: "'', 1000000)"))))
      try await record(2, in: payshare)
      #expect(try await sealer(payshare).sealAll() == 2)
      #expect(try await positions(payshare) == [1, 2])
    }
  }

  @Test func entriesThatWillNeverGetAPositionAreFound() async throws {
    try await TestDatabase.with(Schema.migrations) { test in
      let verification = JournalVerification(test.database, publicKeys: [])
      try await test.database.commit(Statement<Void>(SQL(dynamic: Self.insertion)))
      #expect(try await verification.run() == [], "it waits to be sealed")
      try await test.made.administer("UPDATE journal_state SET sequence = 1")
      let given = try await verification.run()
      #expect(given.map(\.faults) == [[.unsealable(count: 1, firstSequence: 1)]])
      try await test.made.administer("UPDATE journal_state SET missing = '{1}'")
      #expect(try await verification.run() == [])
      try await test.made.administer(
        Self.insertion.replacing("event)", with: "event, sequence) OVERRIDING SYSTEM VALUE")
          .replacing("'')", with: "'', 1000000)"))
      let stated = try await verification.run()
      #expect(stated.map(\.faults) == [[.unsealable(count: 1, firstSequence: 1_000_000)]])
    }
  }

  @Test func aChainThatIsGoneWithItsEntriesIsFoundByTheSignature() async throws {
    try await Payshare.with { payshare in
      try await record(2, in: payshare)
      try await sealer(payshare).sealAll()
      try await JournalSigner(payshare.database, try #require(Self.keys)).signAll()
      try await payshare.test.made.administer(
        """
        BEGIN; SET LOCAL session_replication_role = replica; DELETE FROM journal_position; DELETE FROM journal_entry;
        COMMIT
        """)
      #expect(try await verify(payshare).map(\.faults) == [[.rewritten(position: 2)]])
    }
  }

  @Test func anEntryThatIsMissingBehindAPositionIsFoundAlsoAtTheEnd() async throws {
    try await Payshare.with { payshare in
      try await record(3, in: payshare)
      try await sealer(payshare).sealAll()
      try await payshare.test.made.administer(
        """
        BEGIN; SET LOCAL session_replication_role = replica; DELETE FROM journal_entry WHERE sequence = 3; COMMIT
        """)
      #expect(try await verify(payshare).map(\.faults) == [[.entry(position: 3)]])
    }
  }
}
