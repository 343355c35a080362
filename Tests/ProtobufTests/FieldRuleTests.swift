import GoogleAPI
import Protobuf
import TestAPI
import Testing

/// What generated validators refuse: every violation, each with its path and reason.
@Suite struct FieldRuleTests {
  private typealias Rules = PayshareTest.Rules
  private typealias Part = PayshareTest.Part

  private var valid: Rules {
    .with {
      $0.id = "018f6f3e-7b1c-7def-8a3b-0123456789ab"
      $0.count = 3
      $0.color = .red
      $0.colors = [.green]
      $0.key = [1, 2]
      $0.part = .with { $0.userID = "ann" }
      $0.contact = .phone("12345")
      $0.agreed = false
      $0.time = GoogleProtobuf.Timestamp()
    }
  }

  private func violations(_ change: (inout Rules) -> Void) -> [String] {
    var message = valid
    change(&message)
    return message.violations.map { "\($0.field) \($0.reason)" }
  }

  @Test func aMessageThatKeepsEveryRuleHasNoViolations() { #expect(valid.violations == []) }

  @Test func everyMissingFieldIsNamedAtOnce() {
    #expect(
      Rules().violations.map { "\($0.field) \($0.reason)" } == [
        "id REQUIRED", "count REQUIRED", "color REQUIRED", "colors TOO_FEW", "key REQUIRED", "part REQUIRED",
        "contact REQUIRED", "agreed REQUIRED", "time REQUIRED",
      ])
  }

  @Test func violationsSayWhatIsWrong() {
    let violation = Rules.with { $0.name = "a" }.violations.first { $0.field == "name" }
    #expect(violation?.description == "must have at least 2 characters, has 1")
  }

  @Test func formatsAndPatternsAreChecked() {
    let found = violations {
      $0.id = "x"
      $0.email = "x"
      $0.currency = "eur"
      $0.date = "2023-02-29"
      $0.code = "Ab"
    }
    #expect(
      found == ["id MALFORMED", "email MALFORMED", "currency MALFORMED", "date MALFORMED", "code MALFORMED"])
    #expect(violations { $0.code = "ab_1-42" } == [])
  }

  @Test func lengthsAreCountedInUnicodeScalars() {
    #expect(violations { $0.name = "😀😀😀😀😀" } == [])
    #expect(violations { $0.name = "😀" } == ["name TOO_SHORT"])
    #expect(violations { $0.name = "éèêëēė" } == ["name TOO_LONG"])
  }

  @Test(arguments: [" ", "\t\r\n ", "\u{A0}\u{3000}\u{2028}", "\u{200B}", " \u{FEFF}\u{2060}\u{3164}"])
  func aStringWithNothingVisibleIsBlank(_ text: String) {
    #expect(violations { $0.title = text } == ["title BLANK"])
  }

  @Test(arguments: [" a ", "0", "\u{3000}é", "👩‍👧", "\u{200B}."])
  func aStringWithAnythingVisibleIsNotBlank(_ text: String) {
    #expect(violations { $0.title = text } == [])
  }

  @Test func aBlankStringIsNotAlsoUnset() {
    #expect(violations { $0.title = "" } == [])
    #expect(violations { $0.title = "      " } == ["title TOO_LONG"])
  }

  @Test func lengthsHaveADefault() {
    let longest = String(repeating: "é", count: StringRules.defaultMaximumLength)
    #expect(violations { $0.note = longest } == [])
    #expect(violations { $0.note = longest + "x" } == ["note TOO_LONG"])
  }

  @Test func nulIsRefusedEverywhere() {
    let found = violations {
      $0.note = "a\0"
      $0.tags = ["ok", "\0"]
      $0.labels = ["k\0": "v", "k": "\0"]
      $0.part?.userID = "\0"
    }
    #expect(
      found == [
        "part.user_id NUL_CHARACTER", "labels[\"k\0\"] NUL_CHARACTER", "labels[\"k\"] NUL_CHARACTER",
        "tags[1] NUL_CHARACTER", "note NUL_CHARACTER",
      ])
  }

  @Test func unsetFieldsAreNotChecked() {
    #expect(violations { $0.name = "" } == [])
    #expect(violations { $0.nick = nil } == [])
  }

  @Test func aFieldWithPresenceIsCheckedWhenEmpty() {
    #expect(violations { $0.nick = "" } == ["nick TOO_SHORT"])
  }

  @Test func rangesAreChecked() {
    #expect(violations { $0.count = -6 } == ["count TOO_SMALL"])
    #expect(violations { $0.count = 11 } == ["count TOO_LARGE"])
    #expect(violations { $0.limit = 8 } == ["limit TOO_LARGE"])
    #expect(violations { $0.limit = 0 } == [])
    #expect(violations { $0.numbers = [1, -1] } == ["numbers[1] TOO_SMALL"])
  }

  @Test func elementsAreCountedAndUnique() {
    #expect(violations { $0.numbers = [1, 2, 1] } == ["numbers[2] DUPLICATE"])
    #expect(violations { $0.numbers = [1, 2, 3, 4] } == ["numbers TOO_MANY"])
    #expect(violations { $0.labels = ["a": "", "b": "", "c": ""] } == ["labels TOO_MANY"])
    let parts = ["a", "b", "a"].map { id in Part.with { $0.userID = id } }
    #expect(violations { $0.parts = parts } == ["parts[2] DUPLICATE"])
  }

  @Test func theNumberOfElementsHasADefault() {
    let most = [String](repeating: "x", count: Violations.defaultMaximumItems)
    #expect(violations { $0.tags = most } == [])
    #expect(violations { $0.tags = most + ["x"] } == ["tags TOO_MANY"])
  }

  @Test func enumsMustBeDefined() {
    #expect(violations { $0.color = .unrecognized(9) } == ["color UNDEFINED"])
    #expect(violations { $0.colors = [.red, .unrecognized(9)] } == ["colors[1] UNDEFINED"])
  }

  @Test func bytesHaveLengths() {
    #expect(violations { $0.key = [1] } == ["key TOO_SHORT"])
    #expect(violations { $0.key = [1, 2, 3, 4, 5] } == ["key TOO_LONG"])
    #expect(violations { $0.keys = [[], [1, 2]] } == ["keys[1] TOO_LONG"])
  }

  @Test func pathsLeadThroughMessagesListsMapsAndOneofs() {
    let broken = Part.with { $0.userID = "too long to be one" }
    let outer = Part.with {
      $0.userID = "ok"
      $0.parts = [.with { $0.userID = "ok" }, broken]
    }
    #expect(violations { $0.part = outer } == ["part.parts[1].user_id TOO_LONG"])
    #expect(violations { $0.parts = [outer] } == ["parts[0].parts[1].user_id TOO_LONG"])
    #expect(violations { $0.partsByNumber = [7: broken] } == ["parts_by_number[\"7\"].user_id TOO_LONG"])
    #expect(violations { $0.contact = .agent(broken) } == ["agent.user_id TOO_LONG"])
  }

  @Test func oneofCasesAreChecked() {
    #expect(violations { $0.contact = .phone("") } == ["phone TOO_SHORT"])
    #expect(violations { $0.contact = .none(false) } == [])
    #expect(violations { $0.contact = nil } == ["contact REQUIRED"])
  }

  @Test func violationsAreKeptUpToALimitAndCounted() {
    var message = valid
    message.tags = [String](repeating: "\0", count: 1_000)
    var violations = Violations()
    message.validate(into: &violations)
    #expect(violations.count == 1_000)
    #expect(violations.all.count == Violations.maximumCount)
    #expect(!violations.isEmpty)
  }

  @Test func aLongKeyIsShortenedInThePath() {
    let key = String(repeating: "k", count: 2_000)
    let found = valid.violations + Rules.with { $0.labels = [key: "v"] }.violations
    #expect(found.allSatisfy { $0.field.count < 100 })
    #expect(found.contains { $0.field.hasPrefix("labels[\"kkk") && $0.reason == "TOO_LONG" })
  }
}
