public import Postgres

/// Why secrets could not be read or made.
public enum SecretError: Error, Hashable, Sendable {
  /// A stored secret of this purpose cannot be opened: it was sealed under another key, or was not stored by us.
  case notOpened(purpose: String)
  /// OpenSSL failed, which only happens out of memory.
  case cryptography
  /// The database failed.
  indirect case database(PostgresError)
}
