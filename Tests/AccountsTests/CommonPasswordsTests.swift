import Testing

@testable import Accounts

@Suite struct CommonPasswordsTests {
  private static let all = CommonPasswords.texts.flatMap {
    $0.split(omittingEmptySubsequences: false, whereSeparator: \.isWhitespace).map(String.init)
  }

  @Test func everyPasswordIsFoundInAnyCase() {
    #expect(Self.all.count == 11_611)
    #expect(Self.all.filter { !CommonPasswords.contains($0) } == [])
    #expect(CommonPasswords.contains("!QAZ2wsx"))
    #expect(CommonPasswords.contains("PassWord"))
  }

  /// The search relies on both, and the rule of length refuses shorter passwords first.
  @Test func passwordsAreSortedAndHaveEightCharactersOrMore() {
    #expect(
      zip(Self.all, Self.all.dropFirst()).filter { !$0.utf8.lexicographicallyPrecedes($1.utf8) }.isEmpty)
    #expect(Self.all.filter { $0.count < PasswordRules.minimumLength || $0 != $0.lowercased() } == [])
  }

  @Test func noOtherPasswordIsFound() {
    let known = Set(Self.all)
    let others = Self.all.flatMap { [$0 + "!", "\($0)\u{0}", String($0.dropLast()), String($0.dropFirst())] }
    #expect(others.filter { !known.contains($0) && CommonPasswords.contains($0) } == [])
    for text in ["", " ", "\n", "!", "~", "🦊", "password password", "password\n", " password"] {
      #expect(!CommonPasswords.contains(text), "\(text)")
    }
  }
}
