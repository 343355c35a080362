/// The migrations of a schema, applied in order, each once.
///
/// Applied under an advisory lock: if several programs start at once, one migrates, and the others wait and find the
/// work done. Each migration is one transaction with its entry in `platform.migration`, which holds a SHA-256 of its
/// text: a history that differs from the program's is refused before anything is changed.
public struct Migrations: Hashable, Sendable {
  /// The name of the list that the numbers belong to; a database can hold several.
  public let name: String
  /// The list that this one replaces: a database with migrations of that list is refused.
  public let replaced: String?
  /// The migrations, in ascending order.
  public let migrations: [Migration]

  /// How long to wait for another program's migrations, in seconds.
  public static let waitSeconds = 120
  /// How long a migration waits for a lock, in seconds: other sessions queue behind it.
  public static let lockSeconds = 10

  /// A list of migrations.
  public init(
    named name: String = "application", replacing replaced: String? = nil, _ migrations: [Migration]
  ) {
    self.name = name
    self.replaced = replaced
    self.migrations = migrations
  }

  /// Applies missing migrations, this module's own first, and returns those of this list.
  ///
  /// Blocks the calling thread; use it before the loops serve, or on a separate thread.
  @discardableResult
  public func apply(to connection: String, connectSeconds: Int = 10) throws(MigrationError) -> [Migration] {
    try apply(to: connection, connectSeconds: connectSeconds) { _ in }
  }

  /// Applies missing migrations, and gives a role that owns nothing exactly these rights. Blocks.
  @discardableResult
  public func apply(
    to connection: String, granting grants: Grants, to role: String, connectSeconds: Int = 10
  ) throws(MigrationError) -> [Migration] {
    try apply(to: connection, connectSeconds: connectSeconds) { session throws(PostgresError) in
      try grants.apply(to: role, session)
    }
  }

  /// The migrations that a database lacks; only reads. Any other difference in its history is an error. Blocks.
  public func missing(in connection: String, connectSeconds: Int = 10) throws(MigrationError) -> [Migration] {
    try check()
    let session: RawConnection
    do throws(PostgresError) {
      session = try RawConnection(conninfo: connection, connectSeconds: connectSeconds)
      if try session.rows("SELECT FROM pg_namespace WHERE nspname = 'platform'").isEmpty { return migrations }
    } catch {
      throw .database(error)
    }
    let ofPlatform = try Self.platform.missing(session)
    return try ofPlatform + missing(session)
  }

  private func apply(
    to connection: String, connectSeconds: Int, then finish: (RawConnection) throws(PostgresError) -> Void
  ) throws(MigrationError) -> [Migration] {
    try check()
    let session: RawConnection
    do throws(PostgresError) {
      session = try RawConnection(conninfo: connection, connectSeconds: connectSeconds)
      try session.execute("SET statement_timeout = 0; SET lock_timeout = '\(Self.waitSeconds)s'")
      try session.rows("SELECT pg_advisory_lock($1)", [Self.lockKey])
      try session.execute("SET lock_timeout = '\(Self.lockSeconds)s'")
      try session.execute(Self.history)
    } catch {
      throw .database(error)
    }
    // Closing the session releases the lock.
    defer { session.close() }
    try Self.platform.applyMissing(session)
    let applied = try applyMissing(session)
    do throws(PostgresError) { try finish(session) } catch { throw .database(error) }
    return applied
  }

  /// The key of the advisory lock: "payshare" in ASCII, as a number.
  private static let lockKey = "8097882702106227301"

  private func check() throws(MigrationError) {
    var previous = 0
    for migration in migrations {
      if migration.number <= previous { throw .numbersDoNotAscend(number: migration.number) }
      previous = migration.number
    }
  }

  @discardableResult
  private func applyMissing(_ session: RawConnection) throws(MigrationError) -> [Migration] {
    let missing = try missing(session)
    for migration in missing { try apply(migration, session) }
    return missing
  }

  private func missing(_ session: RawConnection) throws(MigrationError) -> [Migration] {
    if let replaced, try isRecorded(replaced, session) { throw .replaced(list: replaced) }
    let recorded = try compare(session)
    return migrations.filter { !recorded.contains($0.number) }
  }

  /// Whether the database has migrations of a list.
  private func isRecorded(_ list: String, _ session: RawConnection) throws(MigrationError) -> Bool {
    do throws(PostgresError) {
      return try !session.rows("SELECT list FROM platform.migration WHERE list = $1 LIMIT 1", [list]).isEmpty
    } catch {
      throw .database(error)
    }
  }

  /// Compares the database's history with the list and returns the numbers in both.
  private func compare(_ session: RawConnection) throws(MigrationError) -> Set<Int> {
    var checksums: [Int: String] = [:]
    let history: [[String]]
    do throws(PostgresError) {
      for migration in migrations { checksums[migration.number] = try migration.checksum(session) }
      history = try session.rows(
        "SELECT number, name, sha256 FROM platform.migration WHERE list = $1 ORDER BY number", [name])
    } catch {
      throw .database(error)
    }
    let known = Dictionary(migrations.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    let last = migrations.last?.number ?? 0
    var recorded: Set<Int> = []
    for row in history {
      let number = Int(row[0]) ?? 0
      guard let migration = known[number] else {
        if number > last { throw .databaseIsNewer(number: number, name: row[1]) }
        throw .unknown(number: number, name: row[1])
      }
      if migration.name != row[1] || checksums[number] != row[2] {
        throw .edited(number: number, name: migration.name)
      }
      recorded.insert(number)
    }
    let latest = recorded.max() ?? 0
    for migration in migrations where migration.number < latest && !recorded.contains(migration.number) {
      throw .skipped(number: migration.number, name: migration.name)
    }
    return recorded
  }

  private func apply(_ migration: Migration, _ session: RawConnection) throws(MigrationError) {
    do throws(PostgresError) {
      try session.execute("BEGIN")
      try session.execute(migration.sql)
      guard session.isInTransaction else { throw PostgresError.unavailable("") }
      try session.rows(
        "INSERT INTO platform.migration (list, number, name, sha256) VALUES ($1, $2, $3, $4)",
        [name, String(migration.number), migration.name, try migration.checksum(session)])
      try session.execute("COMMIT")
    } catch {
      if case .unavailable("") = error {
        throw .endedTransaction(number: migration.number, name: migration.name)
      }
      throw .failed(number: migration.number, name: migration.name, error)
    }
  }
}

extension Migration {
  /// The SHA-256 of the text, computed by the server: this module has no other use for a hash function.
  fileprivate func checksum(_ session: RawConnection) throws(PostgresError) -> String {
    let rows = try session.rows("SELECT encode(sha256(convert_to($1::text, 'UTF8')), 'hex')", [sql])
    return rows.first?.first ?? ""
  }
}
