import Identifiers
import Rules
import Testing

@testable import Accounts

@Suite struct PasswordRulesTests {
  private func reason(_ password: String) -> String? {
    PasswordRules.violation(of: password, field: "password")?.reason
  }

  @Test func lengthCountsUnicodeScalars() {
    #expect(reason("") == "PASSWORD_TOO_SHORT")
    #expect(reason("zqxjvkw") == "PASSWORD_TOO_SHORT")
    #expect(reason("zqxjvkwp") == nil)
    #expect(reason("пароль7") == "PASSWORD_TOO_SHORT")
    #expect(reason("пароль7я") == nil)
    #expect(reason("🦊🦊🦊🦊🦊🦊🦊🦊") == nil)
    #expect(reason(String(repeating: "long enough ", count: 10)) == nil)
    #expect(reason(String(repeating: "ü", count: PasswordRules.maximumLength)) == nil)
    #expect(reason(String(repeating: "ü", count: PasswordRules.maximumLength + 1)) == "PASSWORD_TOO_LONG")
  }

  @Test func noCompositionIsAskedForAndSpacesStay() {
    #expect(reason("  zqxj  ") == nil)
    #expect(reason("correct horse battery staple") == nil)
    #expect(reason("lowercaseonlyhere") == nil)
  }

  @Test(arguments: ["password", "12345678", "iloveyou", "Password", "QWERTYUIOP", "sunshine"])
  func commonPasswordIsRefusedInAnyCase(password: String) {
    #expect(reason(password) == "PASSWORD_TOO_COMMON")
  }

  @Test func newUserIsRefusedWithTheField() throws {
    #expect {
      try AccountRules.new(
        id: UUID(high: 1, low: 1), email: "a@b.example", displayName: "A", password: "short")
    } throws: { error in
      guard case .invalid(let violations) = error as? Refusal else { return false }
      return violations.map(\.field) == ["password"]
    }
  }

  @Test func anAddressIsKeptAsItWasEntered() throws {
    let user = try AccountRules.new(
      id: UUID(high: 1, low: 1), email: "Asha.Ä@Goa.EXAMPLE", displayName: "Asha", password: "zqxjvkwp")
    #expect(user.email == "Asha.Ä@Goa.EXAMPLE")
  }
}
