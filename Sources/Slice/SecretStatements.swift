public import Postgres

/// The SQL of secrets that all servers of a database share.
public enum SecretStatements {
  /// The secrets of a purpose, the newest first, and their age.
  public static func all(for purpose: String) -> Statement<[UInt8]> {
    Statement(
      "SELECT bytes FROM secret WHERE purpose = $1 ORDER BY create_time DESC, id DESC", purpose,
      as: [UInt8].self)
  }

  /// Keeps a secret unless the purpose has one already: of servers that start together, one wins.
  public static func addFirst(_ bytes: [UInt8], for purpose: String) -> Statement<Void> {
    Statement(
      """
      INSERT INTO secret (purpose, id, bytes)
      SELECT $1, '00000000-0000-0000-0000-000000000000', $2
      WHERE NOT EXISTS (SELECT FROM secret WHERE purpose = $1)
      ON CONFLICT DO NOTHING
      """, purpose, bytes)
  }
}

extension Database {
  /// The secrets of a purpose, the newest first; the first is made where there is none.
  public func secrets(for purpose: String) async throws(PostgresError) -> [[UInt8]] {
    let found = try await read(SecretStatements.all(for: purpose))
    if !found.isEmpty { return found }
    var random = SystemRandomNumberGenerator()
    let bytes = (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) }
    try await commit(SecretStatements.addFirst(bytes, for: purpose))
    return try await read(SecretStatements.all(for: purpose))
  }
}
