/// A condition on reads: a boolean expression with `$1`, `$2` … for its own parameters.
///
/// If it does not hold, a read under it returns no rows, and PostgreSQL executes nothing else of it: the condition
/// depends on no row of the read, so it is evaluated once, first (a one-time filter). Rows keep their order.
///
/// A class, because every read of a call shares it.
public final class Condition: Sendable {
  private let literal: StaticString
  private let text: ConditionText?
  /// Identifies the text: the address of a literal, or of its object.
  let textID: UInt
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
    literal = sql
    text = nil
    textID = UInt(bitPattern: sql.utf8Start)
    parameters = encoded
  }

  /// A condition with a composed text.
  public init(_ text: ConditionText, _ parameters: Parameters) {
    literal = ""
    self.text = text
    textID = UInt(bitPattern: Unmanaged.passUnretained(text).toOpaque())
    self.parameters = parameters
  }

  /// The text of a statement with `count` parameters under this condition, whose parameters follow them.
  func statement(_ statement: String, after count: Int) -> String {
    "SELECT conditional.* FROM (\(statement)) AS conditional WHERE \(numbered(after: count))"
  }

  /// The expression with its parameters numbered from `count` + 1.
  private func numbered(after count: Int) -> String {
    var numbered = ""
    var rest = Substring(text?.sql ?? literal.description)
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
