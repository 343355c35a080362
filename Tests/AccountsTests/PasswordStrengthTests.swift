import FairQueueing
import GoogleAPI
import RPC
import Testing

@testable import Accounts

@Suite struct PasswordStrengthTests {
  private func strength(_ password: String, of personal: [String] = []) -> PasswordStrength {
    PasswordStrength(of: password, personal: personal)
  }

  @Test(
    arguments: [
      "        ", "aaaaaaaaaaaa", "abcdefghijkl", "P@ssw0rd2024", "Summer2025!", "qwertyuiop123",
      "another horse",
      "asdfghjkl;'#", "12.05.1987", "drowssap1", "ababababab", "üüüüüüüü", "🦊🦊🦊🦊🦊🦊🦊🦊",
    ])
  func passwordThatIsTriedEarlyIsNotEnough(password: String) {
    #expect(!strength(password).isEnough, "\(strength(password).guessesLog10)")
  }

  @Test(
    arguments: [
      "zqxjvkwp", "correct horse battery", "lowercaseonlyhere", "pässwörter 🦊", "Tr0ub4dour&3", "жщюэцыфг",
      "zqxjvkwp" + String(repeating: "1", count: 248),
    ])
  func passwordThatWithstandsManyGuessesIsEnough(password: String) {
    #expect(strength(password).isEnough, "\(strength(password).guessesLog10)")
  }

  @Test func limitIsAHundredMillionGuesses() {
    #expect(PasswordStrength.minimumGuessesLog10 == 8)
    let (below, above) = (strength("another horse").guessesLog10, strength("lowercaseonlyhere").guessesLog10)
    #expect((7..<8).contains(below) && (8..<9).contains(above), "\(below) \(above)")
  }

  @Test(
    arguments: [
      ("kaveripatnam7", ["kp@example.com", "Kaveri Patnam"]),
      ("kaveripatnam7", ["kaveri.patnam@example.com", "K"]),
      ("k4v3rip4tn4m", ["kp@example.com", "Kaveri Patnam"]),
      ("mantapirevak", ["kp@example.com", "Kaveri Patnam"]),
      ("åsaöbergå", ["a@example.com", "Åsa Öberg"]), ("kaveri@example.org", ["kaveri@example.org", "K"]),
    ])
  func passwordOfWhatThePersonToldIsEnoughForOthersOnly(password: String, personal: [String]) {
    #expect(!strength(password, of: personal).isEnough, "\(strength(password, of: personal).guessesLog10)")
    #expect(strength(password, of: ["ben@example.net", "Ben"]).isEnough)
  }

  @Test func characterCountsOnceHoweverManyBytesItHas() {
    let cyrillic = strength("жщюэ").guessesLog10
    #expect(cyrillic == strength("鑫犇淼猋").guessesLog10)
    #expect(cyrillic == strength("🦊🐙🦕🐇").guessesLog10)
    #expect(strength("zqxj\u{0}vkwpt").guessesLog10 > strength("zqxj").guessesLog10 + 5)
  }

  /// The time grows with the length, for this password to more than a second.
  @Test func onlyTheBeginningIsJudged() {
    let longest = String(repeating: "12", count: 128)
    let judged = String(longest.prefix(PasswordStrength.maximumLength))
    #expect(PasswordStrength.maximumLength == 32)
    #expect(strength(longest).guessesLog10 == strength(judged).guessesLog10)
    #expect(!strength(String(repeating: "1", count: 32) + "zqxjvkwpzqxjvkwp").isEnough)
  }

  @Test func theNameOfTheProductIsGuessedFirst() {
    #expect(!PasswordStrength(of: "Payshare2026!", personal: []).isEnough)
    #expect(!PasswordStrength(of: "p4yshare12", personal: []).isEnough)
  }

  @Test func sixteenWordsAboutAPersonAreLookedForAndNoneOfTwoCharacters() {
    let others = (0..<PasswordStrength.maximumPersonalWords).map {
      "word\(Character(Unicode.Scalar(97 + UInt8($0))))"
    }
    #expect(others.count == 16)
    #expect(!strength("kaveripatnam7", of: others.dropLast() + ["kaveripatnam"]).isEnough)
    #expect(strength("kaveripatnam7", of: others + ["kaveripatnam"]).isEnough)
    #expect(
      strength("zqxjvkwp", of: ["zq xj vk wp", "", "🦊"]).guessesLog10 == strength("zqxjvkwp").guessesLog10)
    #expect(strength("zqxjvkwp", of: [String(repeating: "abc ", count: 10_000)]).isEnough)
  }

  @Test func weakPasswordIsRefusedWithTheFieldWhereItIsHashed() async throws {
    let hasher = PasswordHasher(limit: 1)
    let refused = await #expect(throws: Status.self) {
      try await hasher.hash(
        new: "kaveripatnam7", field: "new_password", personal: ["Kaveri Patnam"], flow: FlowID("a"))
    }
    let violations = refused?.detail(GoogleRpc.BadRequest.self)?.fieldViolations ?? []
    #expect(violations.map { "\($0.field) \($0.reason)" } == ["new_password PASSWORD_TOO_GUESSABLE"])
    let hash = try await hasher.hash(
      new: "kaveripatnam7", field: "new_password", personal: ["Ben"], flow: FlowID("a"))
    #expect(try hash.matches("kaveripatnam7"))
  }
}
