public import Postgres
public import RPC
public import ServiceKit

/// Why personal data could not be sealed or opened.
public enum PersonalStorageError: Error, Hashable, Sendable {
  /// It is sealed under a key that was not read, or that is destroyed.
  case unknownKey(Int32)
  /// It does not open: it was changed, moved from another place, or not sealed by a server.
  case notOpened(column: String)
  /// A data key could not be opened or made.
  case secrets(SecretError)
  /// The database failed.
  indirect case database(PostgresError)
}

extension Status {
  /// The client's error.
  public init(_ error: PersonalStorageError) {
    switch error {
    case .database(let error): self.init(error)
    case .secrets(.database(let error)): self.init(error)
    case .unknownKey, .notOpened, .secrets:
      self.init(.internal, reason: "DATABASE_ERROR", "stored personal data could not be read")
    }
  }
}
