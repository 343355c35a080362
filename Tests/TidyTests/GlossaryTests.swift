import Testing

/// One thing has one name, the usual one: the words on the right replace those on the left.
@Suite("The glossary")
struct GlossaryTests {
  struct Entry: Sendable, CustomTestStringConvertible {
    let phrase: String
    let better: String
    /// Where the phrase still stands.
    let exceptions: Exceptions

    var testDescription: String { phrase }

    init(_ phrase: String, better: String, stillIn files: [String] = []) {
      self.phrase = phrase
      self.better = better
      exceptions = Exceptions(Dictionary(uniqueKeysWithValues: files.map { ($0, "to be renamed") }))
    }

    /// The lines with the phrase, whatever the case of its letters; in identifiers its words stand together.
    func offences(in files: [SourceFile]) throws -> [String] {
      let words = phrase.split(separator: " ").map(String.init)
      let last = words.last ?? ""
      let pattern = try Regex("\\b\(words.joined(separator: "[ ]?"))s?\\b").ignoresCase()
        .wordBoundaryKind(.simple)
      return files.filter { file in
        words.dropLast().allSatisfy(file.words.contains)
          && (file.words.contains(last) || file.words.contains("\(last)s"))
      }.flatMap { file in
        file.lines.enumerated().filter { $0.element.contains(pattern) }
          .map { "\(file.path):\($0.offset + 1): \($0.element)" }
      }
    }
  }

  private static let entries = [
    Entry("map of the house", better: "map of the repository"),
    Entry("rooms of a slice", better: "files of a slice"),
    Entry("nuisance", better: "abusive client"),
    Entry("slice kit", better: "ServiceKit"),
    Entry("call places", better: "admission limiter"),
    Entry("chore", better: "retention job"),
    Entry("look timer", better: "sweep timer"),
    Entry("look interval", better: "sweep interval"),
    Entry("stream rest", better: "stream pause"),
    Entry("passed over", better: "skipped"),
    Entry("dealt with", better: "processed"),
    Entry("work for nothing", better: "flood"),
    Entry("nothing done", better: "useless"),
    Entry("begun read", better: "pending read"),
    Entry("twin", better: "hedge"),
    Entry("somebody else", better: "another user"),
    Entry("is not there", better: "does not exist"),
    Entry("is there again", better: "is available again"),
    Entry("let alone", better: "and even less"),
    Entry("to be had", better: "unavailable"),
    Entry("bank", better: "conservation check"),
    Entry("looked at", better: "checked"),
    Entry("file of callers", better: "client allow list"),
    Entry("list of callers", better: "client allow list"),
    Entry("letters of either case", better: "ignoring case"),
    Entry("not to be trusted", better: "cannot be trusted"),
    Entry("goes on serving", better: "keeps serving"),
    Entry("time to come again", better: "time to retry"),
  ]

  /// What people read: sources, the contract and the pages about both.
  private static let texts: [SourceFile] =
    Repository.sources
    + (["README.md", "CONTRIBUTING.md", "Sources/README.md"]
    + Repository.paths(in: ["docs", "Proto/payshare"], suffixes: [".md", ".proto"]))
    .compactMap { path in (try? Repository.text(path)).map { SourceFile(path: path, text: $0) } }

  @Test(arguments: entries)
  func phraseIsNotSaid(_ entry: Entry) throws {
    #expect(entry.exceptions.unexplained(try entry.offences(in: Self.texts)) == [], "say: \(entry.better)")
  }

  @Test(arguments: entries)
  func filesThatMaySayThePhraseStillDo(_ entry: Entry) throws {
    #expect(entry.exceptions.unneeded(try entry.offences(in: Self.texts)) == [])
  }
}
