/// How many connections the server, the role and the database allow, and how many are in use.
public struct DatabaseCapacity: Hashable, Sendable {
  /// One of the limits on connections.
  public struct Limit: Hashable, Sendable {
    /// The setting's name, for people.
    public var name: String
    /// How many connections it allows.
    public var allowed: Int
    /// How many of them are in use.
    public var used: Int

    /// A limit with these numbers.
    public init(_ name: String, allowed: Int, used: Int) {
      self.name = name
      self.allowed = allowed
      self.used = used
    }

    /// How many more connections it allows.
    public var free: Int { max(0, allowed - used) }
  }

  /// The limit of the server, for roles like this one.
  public var server: Limit
  /// Limits of the role and of the database, if they have one.
  public var others: [Limit]

  /// A capacity with these limits.
  public init(server: Limit, others: [Limit] = []) {
    self.server = server
    self.others = others
  }

  /// The limit with the fewest free connections.
  public var tightest: Limit { others.reduce(server) { $1.free < $0.free ? $1 : $0 } }

  /// How many connections are available once others have closed theirs.
  public var allowed: Int { others.reduce(server.allowed) { min($0, $1.allowed) } }
}

extension DatabaseCapacity {
  /// Asks the database that a libpq connection string names. Blocks.
  public static func measure(_ connection: String, connectSeconds: Int = 10) throws(PostgresError)
    -> DatabaseCapacity
  {
    let session = try RawConnection(conninfo: connection, connectSeconds: connectSeconds)
    let row = try session.rows(query).first?.compactMap { Int($0) } ?? []
    guard row.count == 8 else {
      throw .unavailable("the database does not tell how many connections it allows")
    }
    let (isExempt, maximum, reserved) = (row[0] == 1, row[1], row[2])
    let server =
      isExempt
      ? Limit("max_connections", allowed: maximum, used: row[3])
      : Limit(
        "max_connections, \(reserved) of which are reserved,", allowed: maximum - reserved, used: row[3])
    // For superusers PostgreSQL enforces only the server's limit; a negative limit means none.
    let others = [
      Limit("the role's CONNECTION LIMIT", allowed: row[4], used: row[5]),
      Limit("the database's CONNECTION LIMIT", allowed: row[6], used: row[7]),
    ]
    return DatabaseCapacity(server: server, others: isExempt ? [] : others.filter { $0.allowed >= 0 })
  }

  /// The asking connection is not counted. PostgreSQL 16 reserves some in a second setting.
  private static let query = """
    SELECT r.rolsuper::int,
      current_setting('max_connections'),
      current_setting('superuser_reserved_connections')::int
        + coalesce(current_setting('reserved_connections', true), '0')::int,
      (SELECT sum(numbackends) FROM pg_stat_database) - 1,
      r.rolconnlimit,
      (SELECT count(*) FROM pg_stat_activity
        WHERE usesysid = r.oid AND pid <> pg_backend_pid() AND backend_type = 'client backend'),
      d.datconnlimit,
      (SELECT numbackends FROM pg_stat_database WHERE datid = d.oid) - 1
    FROM pg_roles AS r, pg_database AS d
    WHERE r.rolname = session_user AND d.datname = current_database()
    """
}
