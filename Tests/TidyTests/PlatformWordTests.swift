import Testing

/// The platform could be a package of its own: its code and its comments name nothing of the product.
@Suite("Words of the platform")
struct PlatformWordTests {
  /// Words that mean something only in Payshare. "Event", "group", "budget" and "share" are words of the platform too.
  private static let productWords: Set<String> = [
    "payshare", "expense", "expenses", "settlement", "settlements", "payer", "payers", "sharer", "sharers",
    "participant",
    "participants", "refund", "refunds",
  ]

  private let exceptions = Exceptions([
    "ClientConfiguration.swift": "the default user agent",
    "Migrations.swift": "the key of the lock, which servers of all versions share",
    "RawConnection.swift": "the name of the program as PostgreSQL shows it",
    "Status+Details.swift": "the domain of errors, until programs state it",
  ])

  private func offences() throws -> [String] {
    let platform = try #require(ModuleMap(Repository.text("Sources/README.md")).rows["platform"])
    let files = Repository.sources.filter { platform.contains($0.module) }
    try #require(files.count > 100)
    let words = Self.productWords
    // `payshare_` begins the names of the C border, so that they collide with no library's.
    let pattern = try Regex("\\b(?:\(words.joined(separator: "|")))\\b").ignoresCase().wordBoundaryKind(
      .simple)
    return files.filter { !$0.words.isDisjoint(with: words) }.flatMap { file in
      file.lines.enumerated().filter { $0.element.contains(pattern) }
        .map { "\(file.path):\($0.offset + 1): \($0.element)" }
    }
  }

  @Test func platformNamesNothingOfTheProduct() throws {
    #expect(exceptions.unexplained(try offences()) == [])
  }

  @Test func exceptionsFromTheWordsOfThePlatformAreStillNeeded() throws {
    #expect(exceptions.unneeded(try offences()) == [])
  }
}
