import Identifiers
public import PersonalStorage
import Postgres
import RPC
import ServiceKit

/// Keeps the addresses of users: encrypted, and found by a code that only servers can compute.
public struct UserEmails: Sendable {
  private let storage: PersonalStorage
  private let index: EmailIndex

  /// Addresses in a storage, found by an index.
  public init(_ storage: PersonalStorage, _ index: EmailIndex) {
    self.storage = storage
    self.index = index
  }

  /// An address as it is stored.
  struct Sealed: Sendable {
    let bytes: [UInt8]
    let code: [UInt8]
    /// Belongs into the batch that stores it.
    let guarding: Statement<Bool>
  }

  /// Seals the address of a user.
  func sealed(_ user: User, in organisation: UUID, _ call: ServerCall) async throws(Status) -> Sealed {
    let keys = try await storage.sealing(of: organisation, for: call)
    let code = try index.code(of: CanonicalEmail(user.email), in: organisation)
    do throws(PersonalStorageError) {
      return Sealed(
        bytes: try keys.seal(user.email, for: .userEmail, of: user.id), code: code,
        guarding: keys.guarding)
    } catch {
      throw Status(error)
    }
  }

  /// The user with an address.
  func user(
    _ email: CanonicalEmail, in organisation: UUID
  ) throws(Status) -> Statement<AccountStatements.StoredUser> {
    AccountStatements.user(
      found: try index.code(of: email, in: organisation), plaintext: email.text, in: organisation)
  }

  /// Stands for an address in the fingerprint of a request, from which nobody can guess it.
  func requestCode(of email: String, in organisation: UUID) throws(Status) -> String {
    try index.requestCode(of: email, in: organisation)
  }

  /// A stored user with their address.
  func opened(
    _ stored: AccountStatements.StoredUser, in organisation: UUID, _ call: ServerCall
  ) async throws(Status) -> AccountStatements.StoredUser {
    guard let sealed = stored.sealedEmail else { return stored }
    var opened = stored
    opened.user.email = try await storage.opening(of: organisation, for: call) {
      keys throws(PersonalStorageError) in
      try keys.text(sealed, for: .userEmail, of: stored.user.id)
    }
    return opened
  }
}

extension SealedColumn {
  /// The addresses of users.
  public static let userEmail = SealedColumn("app_user", "email_sealed")
}

extension UserEmails: PlaintextColumn {
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
