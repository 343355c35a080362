/// A condition on reads: a boolean expression with `$1`, `$2` … for its own parameters.
///
/// If it does not hold, a read under it returns no rows, and PostgreSQL executes nothing else of it: the condition
/// depends on no row of the read, so it is evaluated once, first (a one-time filter). Rows keep their order.
///
/// A class, because every read of a call shares it.
public final class Condition: Sendable {
  /// A literal, so that its address identifies it.
  let sql: StaticString
  let parameters: Parameters

  /// A condition with its parameters.
  @inlinable
  public convenience init<each Parameter: PostgresEncodable>(
    _ sql: StaticString, _ parameters: repeat each Parameter
  ) {
    var count = 0
    for _ in repeat (each Parameter).self { count &+= 1 }
    var encoded = Parameters(reserving: count)
    for parameter in repeat each parameters { encoded.append(parameter) }
    self.init(sql, encoded: encoded)
  }

  @usableFromInline
  init(_ sql: StaticString, encoded: Parameters) {
    self.sql = sql
    parameters = encoded
  }

  /// The text of a statement with `count` parameters under this condition, whose parameters follow them.
  func statement(_ statement: String, after count: Int) -> String {
    "SELECT conditional.* FROM (\(statement)) AS conditional WHERE \(numbered(after: count))"
  }

  /// The expression with its parameters numbered from `count` + 1.
  private func numbered(after count: Int) -> String {
    var text = ""
    var rest = Substring(sql.description)
    while let dollar = rest.firstIndex(of: "$") {
      text += rest[...dollar]
      rest = rest[rest.index(after: dollar)...]
      let digits = rest.prefix { $0.isNumber }
      text += Int(digits).map { String($0 + count) } ?? String(digits)
      rest = rest[digits.endIndex...]
    }
    return text + rest
  }
}
