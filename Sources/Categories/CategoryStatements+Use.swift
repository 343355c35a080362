public import Identifiers
public import Postgres

extension CategoryStatements {
  /// Whether something new can be entered under a category: one row.
  public static func use(of category: UUID, in organisation: UUID) -> Statement<CategoryUse> {
    Statement("SELECT category_is_in_use($1, $2)", organisation, category) { row throws(PostgresError) in
      switch try row.next(Bool?.self) {
      case true?: .inUse
      case false?: .archived
      case nil: .unknown
      }
    }
  }
}
