import Identifiers
public import Postgres

/// The sealed secrets that all servers of a database share. Threading: any thread.
public struct SecretStore: Sendable {
  /// The length of a secret, in bytes.
  public static let secretBytes = 32
  /// How long a new secret is known before it signs, in seconds: three times as long as servers take to notice it.
  public static let leadSeconds = 3 * Upkeep.pauseSeconds
  /// How long an ended secret is kept, in seconds: one day, because servers' clocks differ.
  public static let keptSeconds: Int64 = 24 * 60 * 60

  private let database: Database
  private let keys: SecretsKeys

  /// The secrets of a database, sealed under these keys.
  public init(_ database: Database, keys: SecretsKeys) {
    self.database = database
    self.keys = keys
  }

  /// The secrets of a purpose: the first signs, all of them verify. Creates the first one if there is none.
  public func secrets(for purpose: SecretPurpose) async throws(SecretError) -> [[UInt8]] {
    let statement = SecretStatements.all(for: purpose.name)
    let found = try await read(statement)
    if !found.isEmpty { return try open(found) }
    _ = try await commit(SecretStatements.addFirst(try make(for: purpose)))
    return try open(try await read(statement))
  }

  /// Replaces a secret that has signed for at least `age` seconds: the new one signs `leadSeconds` from now, and the
  /// old one verifies until everything made under it has expired.
  /// - Returns: whether a secret was replaced; one whose purpose never changes it is not.
  public func rotate(_ purpose: SecretPurpose, olderThan age: Int64 = 0) async throws(SecretError) -> Bool {
    guard let lifetime = purpose.lifetimeSeconds else { return false }
    let secret = try make(for: purpose)
    let statement = SecretStatements.replace(
      with: secret, age: age, lead: Self.leadSeconds, lifetime: lifetime)
    return try await !commit(statement).isEmpty
  }

  /// Reseals under the first key the secrets sealed under another.
  /// - Returns: the number of resealed secrets.
  public func reseal() async throws(SecretError) -> Int {
    var count = 0
    for secret in try await read(SecretStatements.everything) {
      let (bytes, isFirst) = try keys.open(secret.sealed, purpose: secret.purpose, id: secret.id)
      if isFirst { continue }
      let sealed = try keys.seal(bytes, purpose: secret.purpose, id: secret.id)
      count += try await commit(SecretStatements.reseal(secret, sealed)).count
    }
    return count
  }

  private func read<Row>(_ statement: Statement<Row>) async throws(SecretError) -> [Row] {
    do throws(PostgresError) { return try await database.read(statement) } catch { throw .database(error) }
  }

  private func commit<Row>(_ statement: Statement<Row>) async throws(SecretError) -> [Row] {
    do throws(PostgresError) { return try await database.commit(statement) } catch { throw .database(error) }
  }

  private func open(_ rows: [SecretStatements.Row]) throws(SecretError) -> [[UInt8]] {
    try rows.map { row throws(SecretError) in
      try keys.open(row.sealed, purpose: row.purpose, id: row.id).bytes
    }
  }

  private func make(for purpose: SecretPurpose) throws(SecretError) -> SecretStatements.Row {
    var random = SystemRandomNumberGenerator()
    let bytes = (0..<Self.secretBytes).map { _ in UInt8.random(in: 0...255, using: &random) }
    let id = UUID(
      high: .random(in: 0 ... .max, using: &random), low: .random(in: 0 ... .max, using: &random))
    return SecretStatements.Row(
      purpose: purpose.name, id: id, sealed: try keys.seal(bytes, purpose: purpose.name, id: id))
  }
}

extension RetentionRule {
  /// Secrets whose products have all expired.
  public static let secrets = RetentionRule(
    "secrets", keptSeconds: SecretStore.keptSeconds, SecretStatements.purge)
}
