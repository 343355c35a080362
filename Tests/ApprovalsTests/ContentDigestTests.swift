import Approvals
import Identifiers
import Money
import Postgres
import SeededRandom
import Testing

/// What decisions bind to.
@Suite("Digests of contents") struct ContentDigestTests {
  private static func content() throws -> BudgetContent {
    BudgetContent(
      goalID: Samples.id(1), goalTarget: BudgetContentTarget(500_000, try Currency(code: "EUR")),
      currency: try Currency(code: "USD"),
      firstDays: [CalendarDate(daysSince1970: 20_454), CalendarDate(daysSince1970: 20_485)],
      endDay: CalendarDate(daysSince1970: 20_513), baseRevision: 3,
      lines: [
        BudgetContentLine(
          categoryID: Samples.id(11), amounts: [10_000, -5], limit: .stop, thresholds: [800, 1_000],
          rollover: .surplus, cap: 2_000),
        BudgetContentLine(categoryID: Samples.id(10), amounts: [1, 2]),
      ])
  }

  /// The vector was made by another program, from the description of the form.
  @Test func aBudgetHasTheDigestThatItAlwaysHad() throws {
    let digest = try Self.content().digest()
    #expect(digest.form == .first)
    #expect(digest.description == "1:f22cb51cc6a9ac89381ce7d2162f1dbb9a6faff6c821506e88a910c8d1801cf8")
  }

  @Test func aBudgetWithoutGoalTargetBaseAndLinesHasTheDigestThatItAlwaysHad() throws {
    var content = try Self.content()
    (content.goalTarget, content.baseRevision, content.lines) = (nil, nil, [])
    #expect(
      try content.digest().description == "1:8bc9863f06102b68178ced13231f904410fa3260c7f6539389559a89793e8335"
    )
  }

  @Test func theTextOfADigestIsReadBack() throws {
    let digest = try Self.content().digest()
    #expect(ContentDigest(digest.description) == digest)
    #expect(ContentDigest(form: digest.form, bytes: digest.bytes) == digest)
  }

  @Test(arguments: [
    "", "1:", "1:00", "2:" + String(repeating: "0", count: 64), "1:" + String(repeating: "0", count: 63),
    "01:" + String(repeating: "0", count: 64), "1:" + String(repeating: "A", count: 64),
    "1:" + String(repeating: "0", count: 66), "1:" + String(repeating: "0", count: 64) + ":",
  ])
  func anotherTextIsNoDigest(_ text: String) {
    #expect(ContentDigest(text) == nil)
  }

  @Test func aDigestHas32Bytes() {
    #expect(ContentDigest(form: .first, bytes: [UInt8](repeating: 0, count: 31)) == nil)
    #expect(ContentDigest(form: .first, bytes: [UInt8](repeating: 0, count: 33)) == nil)
  }

  @Test func fieldsDoNotRunIntoEachOther() throws {
    let digests = try [["ab", "c"], ["a", "bc"], ["abc", ""], ["abc", nil], [nil, "abc"]].map { texts in
      var content = CanonicalContent(.first, kind: "test")
      for (index, text) in texts.enumerated() { content.write(UInt16(index), text) }
      return try content.digest()
    }
    #expect(Set(digests).count == digests.count)
  }

  @Test func kindsAndTypesMakeADifference() throws {
    var contents = [CanonicalContent(.first, kind: "a"), CanonicalContent(.first, kind: "b")]
    for value in [0, nil] as [Int64?] {
      var content = CanonicalContent(.first, kind: "a")
      content.write(1, value)
      contents.append(content)
    }
    for values in [[], [0], [0, 0]] as [[Int64]] {
      var content = CanonicalContent(.first, kind: "a")
      content.write(1, values)
      contents.append(content)
    }
    #expect(Set(try contents.map { try $0.digest() }).count == contents.count)
  }

  @Test(arguments: 0..<200 as Range<UInt64>) func noOrderMakesADifference(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let content = RandomContent.budget(&random)
    var other = content
    other.lines.shuffle(using: &random)
    for index in other.lines.indices { other.lines[index].thresholds.shuffle(using: &random) }
    #expect(try content.digest() == other.digest())
  }

  @Test(arguments: 0..<200 as Range<UInt64>) func anySingleChangeMakesADifference(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let content = RandomContent.budget(&random)
    let digest = try content.digest()
    for (name, changed) in RandomContent.changes(of: content, &random) {
      #expect(try changed.digest() != digest, "\(name)")
    }
  }
}
