/// A statement without its result type: text and parameters.
@usableFromInline
struct Command: Sendable {
  var sql: SQL
  var parameters: Parameters
  /// Whether the result is needed; most statements of a batch need none.
  var keepsResult = true
  /// Whether the result may be large.
  var isLarge = false
  /// Whether it is read even if the condition of its request does not hold.
  var isUnconditional = false

  @usableFromInline
  init(sql: SQL, parameters: Parameters) {
    self.sql = sql
    self.parameters = parameters
  }

  /// The text that is sent.
  func statement(under condition: Condition?) -> String {
    guard let condition, !isUnconditional else { return sql.statement }
    return condition.statement(sql.statement, after: parameters.count)
  }
}
