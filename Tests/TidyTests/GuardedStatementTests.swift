import Testing

/// What answers calls reads and writes through the call (`for: call`), which puts the condition of access around it.
@Suite("Statements of calls are guarded")
struct GuardedStatementTests {
  /// The modules that make the guard, or read what belongs to no caller.
  private static let own: Set<String> = ["ServiceKit", "Postgres", "PersonalStorage", "payshare-server"]

  @Test func whatHasACallUsesTheDatabaseThroughIt() {
    let unguarded = Repository.sources.filter { !Self.own.contains($0.module) }.flatMap { file in
      let text = file.lines.joined(separator: "\n")
      guard text.contains(": ServerCall") else { return [String]() }
      return Self.uses(in: text[...]).filter { !$0.contains("for: call") }.map { "\(file.path): \($0)" }
    }
    #expect(unguarded == [])
  }

  @Test func usesAreFound() {
    let text = "let a = try await database.read(x(1), y, for: call)\n try await database.commit(\nb)"
    #expect(Self.uses(in: text[...]) == ["database.read(x(1), y, for: call)", "database.commit(\nb)"])
  }

  /// Each use of the database in a text, to its closing parenthesis.
  private static func uses(in text: Substring) -> [String] {
    text.matches(of: /\bdatabase\.(?:read|readFirst|commit)\(/).map { match in
      var depth = 0
      let rest = text[match.range.lowerBound...]
      let end = rest.firstIndex { character in
        if character == "(" { depth += 1 }
        if character == ")" { depth -= 1 }
        return character == ")" && depth == 0
      }
      return end.map { String(rest[...$0]) } ?? String(rest)
    }
  }
}
