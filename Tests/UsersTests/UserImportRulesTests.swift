import Accounts
import Identifiers
import PayshareAPI
import PersonalStorage
import Protobuf
import SeededRandom
import Testing

@testable import Users

/// What becomes of the rows of an import.
@Suite("Rules of imports") struct UserImportRulesTests {
  private static func reasons(_ row: PayshareV1.UserRow) -> [String] {
    ImportModel.arrived(row).allViolations { $0 == "Europe/Vienna" }.map { "\($0.field) \($0.reason)" }
  }

  @Test func everyBrokenRuleOfARowIsNamed() {
    let row = PayshareV1.UserRow.with {
      $0.row = 1
      $0.email = "ben@"
      $0.displayName = "   "
      $0.phone = "0660 123"
      $0.languageCode = "German"
      $0.timeZone = "Mars/Base"
    }
    #expect(
      Self.reasons(row) == [
        "email MALFORMED", "display_name BLANK", "phone MALFORMED", "language_code INVALID_LANGUAGE",
        "time_zone UNKNOWN_TIME_ZONE",
      ])
    #expect(Self.reasons(.with { ($0.row, $0.displayName) = (1, "Ben") }) == ["email REQUIRED"])
  }

  @Test func eachFieldHasTheLimitsOfUsers() {
    let long = PayshareV1.UserRow.with {
      $0.row = UserImportRules.maximumRow
      $0.email = String(repeating: "a", count: 300) + "@example.com"
      $0.displayName = String(repeating: "a", count: PayshareV1.UserRow.Limits.displayNameLength + 1)
      $0.phone = "+" + String(repeating: "1", count: PayshareV1.UserRow.Limits.phoneLength)
      $0.languageCode = String(repeating: "a", count: PayshareV1.UserRow.Limits.languageCodeLength + 1)
      $0.timeZone = String(repeating: "a", count: PayshareV1.UserRow.Limits.timeZoneLength + 1)
    }
    let found = Self.reasons(long)
    #expect(Set(found.compactMap { $0.split(separator: " ").first }).count == 5, "\(found)")
    #expect(
      Self.reasons(.with { ($0.row, $0.email, $0.displayName) = (1, "a@example.com", "a\0b") }).count == 1)
  }

  @Test func onlyTheAddressIsRequired() {
    #expect(Self.reasons(.with { ($0.row, $0.email) = (1, "ben@example.com") }).isEmpty)
    let full = PayshareV1.UserRow.with {
      $0.row = 1
      $0.email = "Bén@bücher.example"
      $0.displayName = "Bén"
      $0.phone = "+436601234567"
      $0.languageCode = "de-AT"
      $0.timeZone = "Europe/Vienna"
    }
    #expect(Self.reasons(full).isEmpty)
  }

  @Test func timeZonesThatBreakTheContractAreNotLookedUp() {
    let rows: [PayshareV1.UserRow] = ["", "Europe/Vienna", "a\0b", String(repeating: "a", count: 65)].map {
      zone in .with { ($0.row, $0.timeZone) = (1, zone) }
    }
    #expect(rows.compactMap { ImportModel.arrived($0).timeZone } == ["Europe/Vienna"])
  }

  @Test func theLanguageOfTheSettingsIsThatOfRowsWithoutOne() {
    let rows = ["", "fr"].enumerated().map { index, language in
      ImportModel.checked(
        .with {
          $0.row = Int32(index + 1)
          $0.email = "a\(index)@example.com"
          $0.languageCode = language
        })
    }
    let decisions = UserImportRules.decide(rows, .init(), .with { $0.languageCode = "de" }) { .version7() }
    #expect(decisions.map { $0.user?.language } == ["de", "fr"])
    #expect(decisions.allSatisfy { $0.user?.state == .invited })
  }

  @Test func anotherContentOfARowIsRefusedAndNotKept() {
    let first = ImportModel.row(1, "a@example.com")
    let decided = UserImportRules.decide(
      [first, ImportModel.row(2, "a@example.com"), ImportModel.row(1, "b@example.com")].map(
        ImportModel.checked), .init(), .init()
    ) { .version7() }
    #expect(decided.map(\.isNew) == [true, true, false])
    #expect(decided[1].result == .duplicate(2, of: 1))
    #expect(decided[2].result == .invalid(1, [.rowReused]))
  }

  /// Whatever rows come, in whatever batches, repeated and resumed from wherever: each has the result that it has where
  /// all are processed one by one, and nothing happens twice.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func theResultsAreThoseOfOneRowAfterAnother(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let rows = ImportModel.randomRows(&random)
    let taken = Set((0..<3).map { _ in CanonicalEmail(ImportModel.randomEmail(&random)).text })
    let expected = ImportModel.expectedResults(of: rows, taken: taken)
    for validateOnly in [false, true] {
      var stored = ImportModel(taken: taken, validateOnly: validateOnly)
      var position = 0
      while position < rows.count {
        let end = min(rows.count, position + Int.random(in: 1...7, using: &random))
        let results = stored.deal(with: Array(rows[position..<end]))
        #expect(results.map(ImportModel.shape) == Array(expected[position..<end]), "seed \(seed)")
        // Sometimes the answer is lost, and the client goes on at an earlier row.
        position = Int.random(in: 0..<3, using: &random) == 0 ? Int.random(in: 0...end, using: &random) : end
      }
      if !validateOnly {
        #expect(Set(stored.made.map(\.email)).count == stored.made.count)
        #expect(stored.made.count == Set(expected).count { $0.hasSuffix("created") })
      }
    }
  }
}

/// Imports of a database that is a dictionary.
private struct ImportModel {
  private(set) var made: [User] = []
  private var known = UserImportRules.Known()
  private var rehearsed = RehearsedRows()
  private let taken: Set<[UInt8]>
  private let settings: PayshareV1.UserImportSettings

  init(taken: Set<String>, validateOnly: Bool) {
    self.taken = Set(taken.map { Self.code(Array($0.utf8)) })
    for code in self.taken { known.owners[code] = 0 }
    settings = .with { $0.validateOnly = validateOnly }
  }

  mutating func deal(with rows: [PayshareV1.UserRow]) -> [PayshareV1.BulkRegisterUsersResponse] {
    let checked = rows.map(Self.checked)
    let known = settings.validateOnly ? rehearsed.known(checked, owned: taken) : self.known
    let decisions = UserImportRules.decide(checked, known, settings) { .version7() }
    if settings.validateOnly {
      rehearsed.remember(decisions)
      return decisions.map(\.result)
    }
    for decision in decisions where decision.isNew {
      let number = decision.checked.row.row
      self.known.rows[number] = .init(code: decision.checked.code, result: decision.result)
      if let user = decision.user {
        made.append(user)
        self.known.owners[decision.checked.emailCode] = number
      }
    }
    return decisions.map(\.result)
  }

  static func row(_ number: Int32, _ email: String, name: String = "") -> PayshareV1.UserRow {
    .with { ($0.row, $0.email, $0.displayName) = (number, email, name) }
  }

  static func checked(_ row: PayshareV1.UserRow) -> UserImportRules.CheckedRow {
    UserImportRules.CheckedRow(
      row: row, code: code(row.encoded()), emailCode: code(Array(CanonicalEmail(row.email).text.utf8)),
      violations: arrived(row).allViolations { _ in true })
  }

  /// A row as it arrives.
  static func arrived(_ row: PayshareV1.UserRow) -> UserImportRules.ArrivedRow {
    var violations = Violations()
    row.validate(into: &violations)
    return UserImportRules.ArrivedRow(row, violations)
  }

  /// FNV-1a, which is enough to tell a few texts apart.
  private static func code(_ bytes: [UInt8]) -> [UInt8] {
    let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return withUnsafeBytes(of: hash.bigEndian) { Array($0) }
  }

  static func randomEmail(_ random: inout SeededGenerator) -> String {
    let name = ["ann", "ben", "cleo", "dora", "straße"].randomElement(using: &random) ?? "ann"
    let written = [name, name.uppercased(), "x" + name].randomElement(using: &random) ?? name
    return written + (["@example.com", "@EXAMPLE.com", "@"].randomElement(using: &random) ?? "@")
  }

  /// Rows with numbers from 1 on; some say something else under the number of an earlier one.
  static func randomRows(_ random: inout SeededGenerator) -> [PayshareV1.UserRow] {
    (1...40 as ClosedRange<Int32>).map { number in
      let reused = Int.random(in: 0..<8, using: &random) == 0
      return row(
        reused ? Int32.random(in: 1...number, using: &random) : number, randomEmail(&random),
        name: ["", "Ann", "\u{1F600}", " "].randomElement(using: &random) ?? "")
    }
  }

  /// The results of rows that are processed one by one, each kept under its number.
  static func expectedResults(of rows: [PayshareV1.UserRow], taken: Set<String>) -> [String] {
    var contents: [Int32: PayshareV1.UserRow] = [:]
    var results: [Int32: String] = [:]
    var owners = Dictionary(uniqueKeysWithValues: taken.map { ($0, 0 as Int32) })
    return rows.map { row in
      if let earlier = contents[row.row] {
        return earlier == row ? results[row.row] ?? "" : "\(row.row) reused"
      }
      contents[row.row] = row
      let email = CanonicalEmail(row.email).text
      let result: String
      if email.hasSuffix("@") || row.displayName == " " {
        result = "invalid"
      } else if let owner = owners[email] {
        result = "duplicate of \(owner)"
      } else {
        owners[email] = row.row
        result = "created"
      }
      results[row.row] = "\(row.row) \(result)"
      return "\(row.row) \(result)"
    }
  }

  static func shape(_ response: PayshareV1.BulkRegisterUsersResponse) -> String {
    switch response.result {
    case .created: "\(response.row) created"
    case .duplicate(let duplicate): "\(response.row) duplicate of \(duplicate.earlierRow)"
    case .invalid(let invalid) where invalid.fieldViolations == [.rowReused]: "\(response.row) reused"
    case .invalid, nil: "\(response.row) invalid"
    }
  }
}
