public import Identifiers
public import PersonalStorage
public import Postgres
public import RPC
import ServiceKit

/// Keeps what is personal in users encrypted: their addresses, found by a code that only servers can compute, and their
/// telephone numbers.
public struct UserVault: Sendable {
  /// The most users that are sealed on a call's loop; more are sealed in the compute pool.
  static let sealedOnLoop = 16

  private let storage: PersonalStorage
  private let index: EmailIndex

  /// Users in a storage, whose addresses are found by an index.
  public init(_ storage: PersonalStorage, _ index: EmailIndex) {
    self.storage = storage
    self.index = index
  }

  /// Seals what is personal in a user.
  public func sealed(_ user: User, in organisation: UUID, _ call: ServerCall) async throws(Status)
    -> SealedUser
  {
    try sealed(user, in: organisation, try await storage.sealing(of: organisation, for: call))
  }

  /// Seals what is personal in several users; reads only once which key is to be used.
  public func sealed(_ users: [User], in organisation: UUID, _ call: ServerCall) async throws(Status)
    -> [SealedUser]
  {
    if users.isEmpty { return [] }
    let keys = try await storage.sealing(of: organisation, for: call)
    return try await call.compute(isLong: users.count > Self.sealedOnLoop) { () throws(Status) in
      try users.map { user throws(Status) in try sealed(user, in: organisation, keys) }
    }
  }

  private func sealed(_ user: User, in organisation: UUID, _ keys: DataKeys) throws(Status) -> SealedUser {
    let code = try index.code(of: CanonicalEmail(user.email), in: organisation)
    do throws(PersonalStorageError) {
      return SealedUser(
        email: try keys.seal(user.email, for: .userEmail, of: user.id), emailCode: code,
        phone: user.phone.isEmpty ? nil : try keys.seal(user.phone, for: .userPhone, of: user.id),
        guarding: keys.guarding)
    } catch {
      throw Status(error)
    }
  }

  /// Seals a single value that belongs to a user.
  public func sealed(
    _ bytes: [UInt8], for column: SealedColumn, of row: UUID, in organisation: UUID, _ call: ServerCall
  ) async throws(Status) -> SealedValue {
    let keys = try await storage.sealing(of: organisation, for: call)
    do throws(PersonalStorageError) {
      return SealedValue(bytes: try keys.seal(bytes, for: column, of: row), guarding: keys.guarding)
    } catch {
      throw Status(error)
    }
  }

  /// A single value that belongs to a user, opened.
  public func opened(
    _ sealed: [UInt8], for column: SealedColumn, of row: UUID, in organisation: UUID, _ call: ServerCall
  ) async throws(Status) -> [UInt8] {
    try await storage.opening(of: organisation, for: call) { keys throws(PersonalStorageError) in
      try keys.open(sealed, for: column, of: row)
    }
  }

  /// The user with an address; what is sealed still is.
  public func user(
    _ email: CanonicalEmail, in organisation: UUID
  ) throws(Status) -> Statement<AccountStatements.StoredUser> {
    AccountStatements.user(
      found: try code(of: email, in: organisation), plaintext: email.text, in: organisation)
  }

  /// The user whose address has a code; none whose address is not sealed yet.
  func user(withCode code: [UInt8], in organisation: UUID) -> Statement<AccountStatements.StoredUser> {
    AccountStatements.user(found: code, plaintext: "", in: organisation)
  }

  /// The code by which an address is found.
  public func code(of email: CanonicalEmail, in organisation: UUID) throws(Status) -> [UInt8] {
    try index.code(of: email, in: organisation)
  }

  /// Stands for an address in the fingerprint of a request, from which nobody can guess it.
  public func requestCode(of email: String, in organisation: UUID) throws(Status) -> String {
    try index.requestCode(of: email, in: organisation)
  }

  /// Stands for the content of a row where it is compared with its repetition, and nobody can guess it from that.
  public func rowCode(of content: [UInt8], in organisation: UUID) throws(Status) -> [UInt8] {
    try index.rowCode(of: content, in: organisation)
  }

  /// A stored user, opened.
  public func opened(
    _ stored: AccountStatements.StoredUser, in organisation: UUID, _ call: ServerCall
  ) async throws(Status) -> AccountStatements.StoredUser {
    try await opened([stored], in: organisation, call).first ?? stored
  }

  /// A stored user, opened for no call.
  public func opened(
    _ stored: AccountStatements.StoredUser, in organisation: UUID
  ) async throws(PersonalStorageError) -> AccountStatements.StoredUser {
    try await storage.opening(of: organisation) { keys throws(PersonalStorageError) in
      try Self.open(stored, keys)
    }
  }

  private static func open(
    _ stored: AccountStatements.StoredUser, _ keys: DataKeys
  ) throws(PersonalStorageError) -> AccountStatements.StoredUser {
    var opened = stored
    if let sealed = stored.sealedEmail {
      opened.user.email = try keys.text(sealed, for: .userEmail, of: stored.user.id)
    }
    if let sealed = stored.sealedPhone {
      opened.user.phone = try keys.text(sealed, for: .userPhone, of: stored.user.id)
    }
    return opened
  }

  /// Stored users of an organisation, opened.
  public func opened(
    _ stored: [AccountStatements.StoredUser], in organisation: UUID, _ call: ServerCall
  ) async throws(Status) -> [AccountStatements.StoredUser] {
    if stored.allSatisfy({ $0.sealedEmail == nil && $0.sealedPhone == nil }) { return stored }
    return try await storage.opening(of: organisation, for: call) { keys throws(PersonalStorageError) in
      try stored.map { stored throws(PersonalStorageError) in try Self.open(stored, keys) }
    }
  }
}

/// What is personal in a user, as it is stored.
public struct SealedUser: Sendable {
  let email: [UInt8]
  let emailCode: [UInt8]
  let phone: [UInt8]?
  /// Belongs into the batch that stores it.
  public let guarding: Statement<Bool>
}

/// A single value as it is stored.
public struct SealedValue: Sendable {
  let bytes: [UInt8]
  /// Belongs into the batch that stores it.
  public let guarding: Statement<Bool>
}

extension SealedColumn {
  /// The addresses of users.
  public static let userEmail = SealedColumn("app_user", "email_sealed")
  /// The telephone numbers of users.
  public static let userPhone = SealedColumn("app_user", "phone_sealed")
  /// The addresses that users want instead of theirs.
  public static let wantedEmail = SealedColumn("email_change", "email_sealed", key: "user_id")
  /// The network addresses of sessions.
  public static let sessionAddress = SealedColumn("session", "address_sealed")
  /// The seeds of second factors.
  public static let secondFactorSeed = SealedColumn("second_factor", "seed_sealed", key: "user_id")
}

extension UserVault: PlaintextColumn {
  /// Seals some addresses that are stored in plaintext.
  public func sealSome(limit: Int64) async throws(PersonalStorageError) -> SealedPlaintext {
    try await storage.sealSome(AccountStatements.plaintext(limit: limit)) {
      row, keys throws(PersonalStorageError) in
      let code: [UInt8]
      let duplicate: [UInt8]
      do throws(Status) {
        code = try index.code(of: CanonicalEmail(row.email), in: row.organisationID)
        duplicate = try index.duplicateCode(of: row.id, in: row.organisationID)
      } catch {
        throw .secrets(.cryptography)
      }
      return AccountStatements.seal(
        row, try keys.seal(row.email, for: .userEmail, of: row.id), code: code, duplicate: duplicate)
    }
  }
}
