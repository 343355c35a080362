public import Postgres

/// Why secrets were not read or made.
public enum SecretError: Error, Hashable, Sendable {
  /// A stored secret of this purpose does not open: it was sealed under another key, or put there by somebody else.
  case notOpened(purpose: String)
  /// OpenSSL failed, which it does only without memory.
  case cryptography
  /// The database failed.
  indirect case database(PostgresError)
}
