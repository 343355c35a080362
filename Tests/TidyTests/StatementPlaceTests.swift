import Testing

/// A reader looks for SQL in one kind of file (`Sources/README.md`, The files of a slice).
@Suite("Where SQL stands")
struct StatementPlaceTests {
  private let exceptions = Exceptions()

  private static let statementsElsewhere: [String] =
    Repository.sources.filter { !mayHoldSQL($0) }.flatMap { file in
      file.code.filter { $0.text.holdsSQL }.map { "\(file.path):\($0.number): \($0.text)" }
    }

  private static func mayHoldSQL(_ file: SourceFile) -> Bool {
    file.module == "Postgres" || file.module == "Schema" || file.name.contains("Statements")
      || file.name.hasSuffix("Conditions.swift")
  }

  @Test func onlyStatementFilesTheSchemaAndThePostgresModuleHoldSQL() {
    #expect(exceptions.unexplained(Self.statementsElsewhere) == [])
  }

  @Test func exceptionsFromThePlaceOfSQLAreStillNeeded() {
    #expect(exceptions.unneeded(Self.statementsElsewhere) == [])
  }

  @Test(arguments: [
    #"    "SELECT 1""#, "        UPDATE event SET a = $1", "        FROM event", #"add("DELETE FROM guess")"#,
    "        INSERT INTO audit_entry",
  ])
  func sqlIsRecognised(_ line: Substring) {
    #expect(line.holdsSQL)
  }

  @Test(arguments: ["    case SELECTED", #"    "selected from a list""#, "  let UPDATE = 1"])
  func otherCodeIsNotTakenForSQL(_ line: Substring) {
    #expect(!line.holdsSQL)
  }

  @Test func statementFilesAreFound() {
    #expect(
      Repository.sources.filter { $0.name.contains("Statements") && $0.code.contains { $0.text.holdsSQL } }
        .count > 8)
  }
}

extension Substring {
  /// Whether the line has SQL: in a literal, or as a line of a literal of several lines.
  fileprivate var holdsSQL: Bool {
    guard hasWordInCapitals else { return false }
    return contains(/"[^"]*\b(?:SELECT|INSERT INTO|UPDATE [a-z_]+ SET|DELETE FROM|ON CONFLICT)\b/)
      || prefixMatch(
        of: /\s*(?:SELECT|INSERT INTO|UPDATE [a-z_]+|DELETE FROM|WHERE|VALUES|FROM [a-z]+|ON CONFLICT)\b/)
        != nil
  }

  /// Whether four capitals stand together: to find that out takes no regular expression.
  private var hasWordInCapitals: Bool {
    var capitals = 0
    for byte in utf8 {
      capitals = byte >= 0x41 && byte <= 0x5a ? capitals + 1 : 0
      if capitals == 4 { return true }
    }
    return false
  }
}
