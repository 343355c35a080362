public import Identifiers
public import Postgres
import Rules

/// The SQL of users.
public enum AccountStatements {
  /// A stored user with timestamps.
  public struct StoredUser: Sendable {
    /// The user; their address is empty while it is sealed.
    public internal(set) var user: User
    /// Their address; nil if it is stored in plaintext.
    let sealedEmail: [UInt8]?
    /// The hash of their password.
    let passwordHash: PasswordHash
    /// When they registered.
    public let createTime: Timestamp
    /// When they were last changed.
    public let updateTime: Timestamp
  }

  static let emailConstraint = "app_user_email_hash"

  static func insert(
    _ user: User, _ email: UserEmails.Sealed, _ hash: PasswordHash, in organisation: UUID, at time: Timestamp
  ) -> Statement<Void> {
    Statement(
      """
      INSERT INTO app_user
        (organisation_id, id, email_sealed, email_hash, display_name, password_hash, version, create_time, update_time)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8)
      """, organisation, user.id, email.bytes, email.code, user.displayName, hash.text, user.version.number,
      time)
  }

  static func user(_ id: UUID, in organisation: UUID) -> Statement<StoredUser> {
    Statement(
      """
      SELECT id, email, display_name, version, email_sealed, password_hash, create_time, update_time FROM app_user
      WHERE organisation_id = $1 AND id = $2
      """, organisation, id, row: decode)
  }

  /// The user with an address, by its code; or by the address itself where a row is not sealed yet.
  static func user(
    found code: [UInt8], plaintext: String, in organisation: UUID
  ) -> Statement<StoredUser> {
    Statement(userByAddress, organisation, code, plaintext, row: decode)
  }

  static let userByAddress: SQL = """
    SELECT id, email, display_name, version, email_sealed, password_hash, create_time, update_time FROM app_user
    WHERE organisation_id = $1 AND email_hash = $2
    UNION ALL
    SELECT id, email, display_name, version, email_sealed, password_hash, create_time, update_time FROM app_user
    WHERE organisation_id = $1 AND email = $3
    """

  /// The names of those of these people who have an account.
  public static func names(of ids: [UUID], in organisation: UUID) -> Statement<NamedUser> {
    Statement(
      "SELECT id, display_name FROM app_user WHERE organisation_id = $1 AND id = ANY ($2)", organisation, ids
    ) { row throws(PostgresError) in NamedUser(userID: try row.next(), displayName: try row.next()) }
  }

  private static func decode(_ row: inout RowReader) throws(PostgresError) -> StoredUser {
    StoredUser(
      user: User(
        id: try row.next(), email: try row.next(String?.self) ?? "", displayName: try row.next(),
        version: ResourceVersion(try row.next())),
      sealedEmail: try row.next(), passwordHash: PasswordHash(stored: try row.next()),
      createTime: try row.next(),
      updateTime: try row.next())
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
