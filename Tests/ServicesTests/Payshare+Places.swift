import Postgres

extension Payshare {
  /// All rows of all tables that hold a text, as text or as the bytes of one.
  func places(of text: String) async throws -> [String] {
    let tables = try await database.read(
      Statement(
        "SELECT relname::text FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace",
        as: String.self))
    let hex = text.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    var places: [String] = []
    for table in tables {
      let sql = "SELECT t::text FROM \(table) t WHERE t::text ILIKE '%\(text)%' OR t::text LIKE '%\(hex)%'"
      places += try await database.read(Statement(SQL(dynamic: sql), as: String.self)).map {
        "\(table): \($0)"
      }
    }
    return places
  }
}
