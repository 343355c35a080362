public import Identifiers
public import Postgres
import Rules

/// The SQL of users: the only place that reads and writes their email addresses.
public enum AccountStatements {
  /// A stored user with timestamps.
  public struct StoredUser: Sendable {
    /// The user; what is sealed is empty until `UserVault` opens it.
    public internal(set) var user: User
    /// Their address; nil if it is stored in plaintext.
    let sealedEmail: [UInt8]?
    /// Their telephone number; nil if they have none.
    let sealedPhone: [UInt8]?
    /// The hash of their password; nil if they have none yet.
    public let passwordHash: PasswordHash?
    /// When they were made.
    public let createTime: Timestamp
    /// When they were last changed.
    public let updateTime: Timestamp
    /// When they were locked.
    public let deactivateTime: Timestamp?
    /// When they were deleted.
    public let deleteTime: Timestamp?
    /// When everything personal was erased.
    public let eraseTime: Timestamp?

    /// A stored user of its parts.
    public init(
      user: User, sealedEmail: [UInt8]? = nil, sealedPhone: [UInt8]? = nil, passwordHash: PasswordHash?,
      createTime: Timestamp, updateTime: Timestamp, deactivateTime: Timestamp?, deleteTime: Timestamp?,
      eraseTime: Timestamp? = nil
    ) {
      self.user = user
      self.sealedEmail = sealedEmail
      self.sealedPhone = sealedPhone
      self.passwordHash = passwordHash
      self.createTime = createTime
      self.updateTime = updateTime
      self.deactivateTime = deactivateTime
      self.deleteTime = deleteTime
      self.eraseTime = eraseTime
    }
  }

  /// The name of the constraint that keeps addresses unique in an organisation.
  public static let emailConstraint = "app_user_email_hash"

  /// The columns that `decode` reads, of the table or alias `u`.
  static let columns = """
    u.id, u.email, u.email_verify_time IS NOT NULL, u.display_name, u.language, u.time_zone, u.state,
      ARRAY(
        SELECT g.role FROM role_grant g
        WHERE g.organisation_id = u.organisation_id AND g.principal_id = u.id AND g.resource_id = u.organisation_id
          AND (g.expire_time IS NULL OR g.expire_time > now())
        ORDER BY g.role),
      u.version, u.email_sealed, u.phone_sealed, u.password_hash, u.create_time, u.update_time, u.deactivate_time,
      u.delete_time, u.erase_time
    """

  /// A new user; without a hash they are invited. `sealed` belongs to the same batch (`SealedUser.guarding`).
  public static func insert(
    _ user: User, _ sealed: SealedUser, _ hash: PasswordHash?, in organisation: UUID, at time: Timestamp
  ) -> Statement<Void> {
    Statement(
      """
      INSERT INTO app_user
        (organisation_id, id, email_sealed, email_hash, phone_sealed, display_name, language, time_zone, password_hash,
          version, create_time, update_time)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11)
      """, organisation, user.id, sealed.email, sealed.emailCode, sealed.phone, user.displayName,
      user.language,
      user.timeZone, hash?.text, user.version.number, time)
  }

  /// The user with an id.
  public static func user(_ id: UUID, in organisation: UUID) -> Statement<StoredUser> {
    Statement(byID, organisation, id, row: decode)
  }

  private static let byID = SQL(
    dynamic: "SELECT \(columns) FROM app_user u WHERE u.organisation_id = $1 AND u.id = $2")

  /// The user with an address, by its code; or by the address itself where a row is not sealed yet.
  static func user(
    found code: [UInt8], plaintext: String, in organisation: UUID
  ) -> Statement<StoredUser> {
    Statement(userByAddress, organisation, code, plaintext, row: decode)
  }

  static let userByAddress = SQL(
    dynamic: """
      SELECT \(columns) FROM app_user u WHERE u.organisation_id = $1 AND u.email_hash = $2
      UNION ALL
      SELECT \(columns) FROM app_user u WHERE u.organisation_id = $1 AND u.email = $3
      """)

  /// The users with some of these ids.
  public static func users(_ ids: [UUID], in organisation: UUID) -> Statement<StoredUser> {
    Statement(byIDs, organisation, ids, row: decode).large
  }

  private static let byIDs = SQL(
    dynamic: "SELECT \(columns) FROM app_user u WHERE u.organisation_id = $1 AND u.id = ANY ($2)")

  /// The names of those of these people who have an account.
  public static func names(of ids: [UUID], in organisation: UUID) -> Statement<NamedUser> {
    Statement(
      "SELECT id, display_name FROM app_user WHERE organisation_id = $1 AND id = ANY ($2)", organisation, ids,
      row: decodeName)
  }

  /// The names of those of these people who can log in, and so can join a group or an event.
  public static func activeNames(of ids: [UUID], in organisation: UUID) -> Statement<NamedUser> {
    Statement(
      """
      SELECT id, display_name FROM app_user WHERE organisation_id = $1 AND id = ANY ($2) AND state = $3
      """, organisation, ids, UserState.active.rawValue, row: decodeName)
  }

  private static func decodeName(_ row: inout RowReader) throws(PostgresError) -> NamedUser {
    NamedUser(userID: try row.next(), displayName: try row.next())
  }

  static func decode(_ row: inout RowReader) throws(PostgresError) -> StoredUser {
    let (id, email): (UUID, String) = (try row.next(), try row.next(String?.self) ?? "")
    let (isVerified, name): (Bool, String) = (try row.next(), try row.next())
    let (language, timeZone): (String, String) = (try row.next(), try row.next())
    let stored: Int16 = try row.next()
    guard let state = UserState(rawValue: stored) else {
      throw row.locate(row.undecodable("\(stored) is not a state"), table: "app_user", id: "\(id)")
    }
    return StoredUser(
      user: User(
        id: id, email: email, isEmailVerified: isVerified, displayName: name, language: language,
        timeZone: timeZone, state: state, roles: try row.next(), version: ResourceVersion(try row.next())),
      sealedEmail: try row.next(), sealedPhone: try row.next(),
      passwordHash: try row.next(String?.self).map { PasswordHash(stored: $0) },
      createTime: try row.next(), updateTime: try row.next(), deactivateTime: try row.next(),
      deleteTime: try row.next(), eraseTime: try row.next())
  }
}

/// A person's id and name.
public struct NamedUser: Sendable, Hashable {
  /// The person.
  public let userID: UUID
  /// The name that they chose.
  public let displayName: String
}

extension [NamedUser] {
  /// The names by person.
  public var byUser: [UUID: String] {
    Dictionary(map { ($0.userID, $0.displayName) }, uniquingKeysWith: { first, _ in first })
  }
}
