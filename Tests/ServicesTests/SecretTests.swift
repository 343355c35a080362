import Accounts
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import Schema
import ServiceKit
import Testing

@testable import payshare_server

/// Secrets that are sealed in the database and rotated.
@Suite("Secrets", .timeLimit(.minutes(5))) struct SecretTests {
  private static let purpose = SecretPurpose("test", lifetimeSeconds: 60)

  private func with(
    _ body: (OpenTestDatabase, SecretStore) async throws -> Void
  ) async throws {
    try await TestDatabase.with(Schema.migrations, granting: Schema.grants) { test in
      try await body(test, SecretStore(test.database, keys: SecretsKeys(repeating: 1)))
    }
  }

  /// Lets time pass for all secrets.
  private func pass(seconds: Int64, _ test: OpenTestDatabase) async throws {
    try await test.made.administer(
      """
      UPDATE secret SET sign_time = sign_time - interval '\(seconds) seconds',
        end_time = end_time - interval '\(seconds) seconds'
      """)
  }

  private func stored(_ test: OpenTestDatabase) async throws -> [[UInt8]] {
    try await test.database.read(Statement("SELECT sealed FROM secret", as: [UInt8].self))
  }

  @Test func theDatabaseHoldsNoPlaintext() async throws {
    try await with { test, store in
      let secret = try #require(try await store.secrets(for: Self.purpose).first)
      #expect(secret.count == 32)
      for row in try await stored(test) {
        #expect(!(0...(row.count - 8)).contains { Array(row[$0..<$0 + 8]) == Array(secret[..<8]) })
      }
      #expect(try await store.secrets(for: Self.purpose) == [secret])
    }
  }

  @Test func anotherKeyDoesNotOpenThem() async throws {
    try await with { test, store in
      _ = try await store.secrets(for: Self.purpose)
      let other = SecretStore(test.database, keys: SecretsKeys(repeating: 2))
      await #expect(throws: SecretError.notOpened(purpose: "test")) {
        try await other.secrets(for: Self.purpose)
      }
    }
  }

  /// An attacker who can write to the database cannot use a secret they know for another purpose.
  @Test(arguments: ["purpose = 'other'", "id = '00000000-0000-0000-0000-000000000001'"])
  func aMovedSecretDoesNotOpen(_ change: String) async throws {
    try await with { test, store in
      _ = try await store.secrets(for: Self.purpose)
      try await test.made.administer("UPDATE secret SET \(change)")
      await #expect(throws: SecretError.self) {
        for name in ["test", "other"] {
          _ = try await store.secrets(for: SecretPurpose(name, lifetimeSeconds: 60))
        }
      }
    }
  }

  @Test func serversThatStartTogetherShareOneSecret() async throws {
    try await with { test, _ in
      let secrets = try await withThrowingTaskGroup(of: [[UInt8]].self) { group in
        for _ in 0..<8 {
          group.addTask {
            try await SecretStore(test.database, keys: SecretsKeys(repeating: 1)).secrets(for: Self.purpose)
          }
        }
        return try await group.reduce(into: Set<[[UInt8]]>()) { $0.insert($1) }
      }
      #expect(secrets.count == 1)
    }
  }

  private func purge(_ test: OpenTestDatabase) async throws -> Int {
    try await RetentionRule.secrets.purge(at: .now) { statement async throws(PostgresError) in
      try await test.database.commit(statement)
    }
  }

  @Test func aNewSecretSignsOnceAllServersKnowItAndTheOldOneVerifiesUntilItsEnd() async throws {
    try await with { test, store in
      let old = try await store.secrets(for: Self.purpose)
      #expect(try await store.rotate(Self.purpose))
      let known = try await store.secrets(for: Self.purpose)
      #expect(known.count == 2 && known.first == old.first, "the new one verifies already")
      #expect(try await !store.rotate(Self.purpose), "one that does not sign yet is not replaced")

      try await pass(seconds: SecretStore.leadSeconds, test)
      let rotated = try await store.secrets(for: Self.purpose)
      #expect(rotated == known.reversed())

      #expect(try await purge(test) == 0)
      try await pass(seconds: 60 + SecretStore.keptSeconds + 1, test)
      #expect(try await purge(test) == 1)
      #expect(try await store.secrets(for: Self.purpose) == [rotated[0]])
    }
  }

  @Test func secretsAreRotatedOnceOldEnough() async throws {
    try await with { test, store in
      _ = try await store.secrets(for: Self.purpose)
      #expect(try await !store.rotate(Self.purpose, olderThan: 100))
      try await pass(seconds: 100, test)
      #expect(try await store.rotate(Self.purpose, olderThan: 100))
    }
  }

  @Test func onlyOneOfSeveralServersRotates() async throws {
    try await with { test, store in
      _ = try await store.secrets(for: Self.purpose)
      let count = try await withThrowingTaskGroup(of: Bool.self) { group in
        for _ in 0..<8 { group.addTask { try await store.rotate(Self.purpose) } }
        return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
      }
      #expect(count == 1)
      #expect(try await store.secrets(for: Self.purpose).count == 2)
    }
  }

  @Test func aSecretWhoseProductsAreStoredIsNotRotated() async throws {
    try await with { _, store in
      let before = try await store.secrets(for: PasswordCheck.purpose)
      #expect(try await !store.rotate(PasswordCheck.purpose))
      #expect(try await store.secrets(for: PasswordCheck.purpose) == before)
    }
  }

  @Test func aNewKeySealsAndTheOldOneOpensUntilEverythingIsResealed() async throws {
    try await with { test, store in
      let secrets = try await store.secrets(for: Self.purpose)
      let both = SecretStore(test.database, keys: SecretsKeys(repeating: 2, 1))
      let new = SecretStore(test.database, keys: SecretsKeys(repeating: 2))
      #expect(try await both.secrets(for: Self.purpose) == secrets)
      #expect(try await both.reseal() == 1)
      #expect(try await both.reseal() == 0)
      #expect(try await new.secrets(for: Self.purpose) == secrets)
      await #expect(throws: SecretError.self) { try await store.secrets(for: Self.purpose) }
    }
  }

  /// A session survives a rotation made by another server, whose signatures this server accepts.
  @Test func aRotationLogsNobodyOut() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let other = try await payshare.anotherServer()
      try await other.services.signingSecrets.refresh(rotatingAfter: 0)
      try await pass(seconds: SecretStore.leadSeconds, payshare.test)
      try await other.services.signingSecrets.refresh(rotatingAfter: 3_600)
      // Until this server reads the secrets again it does not know the new one; half an hour is enough for that.
      try await payshare.services.signingSecrets.refresh(rotatingAfter: 3_600)
      _ = try await asha.events.listEvents(.init())
      let renewed = try await PayshareV1.SessionServiceClient(other.channel).refreshSession(
        .with { $0.refreshToken = asha.session.refreshToken })
      #expect(renewed.accessToken != asha.session.accessToken)
      let later = Person(payshare, renewed, email: asha.email, password: asha.password)
      _ = try await later.events.listEvents(.init())
    }
  }
}

@Suite("Keys of secrets") struct SecretsKeysTests {
  @Test(arguments: ["", "\n", "00", String(repeating: "0", count: 63), String(repeating: "g", count: 64)])
  func onlyHexadecimalDigitsAreAKey(_ text: String) {
    #expect(SecretsKeys(text: text) == nil)
  }

  @Test func newKeysAreValidAndDiffer() {
    #expect(SecretsKeys(text: SecretsKeys.newText() + "\n") != nil)
    #expect(SecretsKeys.newText() != SecretsKeys.newText())
    #expect(SecretsKeys.newText().count == 64)
  }

  @Test func theNumberOfKeysIsBounded() {
    let line = SecretsKeys.newText() + "\n"
    #expect(SecretsKeys(text: String(repeating: line, count: SecretsKeys.maximumKeys)) != nil)
    #expect(SecretsKeys(text: String(repeating: line, count: SecretsKeys.maximumKeys + 1)) == nil)
  }
}
