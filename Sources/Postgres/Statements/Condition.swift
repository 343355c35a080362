/// A condition on reads: a boolean expression with `$1`, `$2` … for its own parameters.
///
/// If it does not hold, a read under it returns no rows, and PostgreSQL executes nothing else of it: the condition
/// depends on no row of the read, so it is evaluated once, first (a one-time filter). Rows keep their order.
///
/// A class, because every read of a call shares it.
public final class Condition: Sendable {
  private let text: ConditionText
  let parameters: Parameters

  /// A condition with its parameters.
  public init(_ text: ConditionText, _ parameters: Parameters) {
    self.text = text
    self.parameters = parameters
  }

  /// Identifies the text: two conditions with the same text differ in their parameters only.
  var textID: UInt { UInt(bitPattern: Unmanaged.passUnretained(text).toOpaque()) }

  /// The text of a statement with `count` parameters under this condition, whose parameters follow them.
  func statement(_ statement: String, after count: Int) -> String {
    "SELECT conditional.* FROM (\(statement)) AS conditional WHERE \(numbered(after: count))"
  }

  /// The expression with its parameters numbered from `count` + 1.
  private func numbered(after count: Int) -> String {
    var numbered = ""
    var rest = Substring(text.sql)
    while let dollar = rest.firstIndex(of: "$") {
      numbered += rest[...dollar]
      rest = rest[rest.index(after: dollar)...]
      let digits = rest.prefix { $0.isNumber }
      numbered += Int(digits).map { String($0 + count) } ?? String(digits)
      rest = rest[digits.endIndex...]
    }
    return numbered + rest
  }
}

extension Statement where Row == Bool {
  /// Rolls a batch back unless a composed condition holds.
  public init(requiring text: ConditionText, _ parameters: Parameters, or failure: GuardFailure) {
    self = Statement(text.check, parameters: parameters) { row throws(PostgresError) in try row.next() }
      .expecting(rows: 1, or: failure)
  }
}
