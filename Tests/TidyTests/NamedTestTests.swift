import Testing

/// The table of the ASVS in `docs/security.md` names the tests that show what it says.
@Suite("Tests that documents name")
struct NamedTestTests {
  @Test func everyTestThatTheTableNamesExists() throws {
    let page = try Repository.text("docs/security.md")
    let table = try #require(page.split(separator: "## ASVS").last)
    let named = table.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
      .filter { $0.wholeMatch(of: /[A-Z]\w*Tests|[a-z]+[A-Z]\w+/) != nil }
    #expect(named.count > 50)
    let targets = Repository.tests.compactMap {
      $0.path.split(separator: "/").dropFirst().first.map(String.init)
    }
    #expect(Set(named).subtracting(targets).subtracting(Self.declared) == [])
  }

  /// The names of all functions and structures of the tests.
  private static var declared: Set<String> {
    Set(
      Repository.tests.flatMap(\.lines).compactMap { line in
        let words = line.split(separator: " ")
        guard let keyword = words.firstIndex(where: { $0 == "func" || $0 == "struct" }) else { return nil }
        return words.dropFirst(keyword + 1).first.map { String($0.prefix { $0.isLetter || $0.isNumber }) }
      })
  }
}
