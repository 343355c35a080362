/// The text of a condition, with `$1`, `$2` … for its parameters. Its identity, not its text,
/// tells prepared statements apart: compose each one once and keep it.
public final class ConditionText: Sendable {
  /// The boolean expression.
  public let sql: String
  let check: SQL

  /// A boolean expression; it must contain no values of callers, which are parameters.
  public init(_ sql: String) {
    self.sql = sql
    check = SQL(dynamic: "SELECT true WHERE \(sql)")
  }
}
