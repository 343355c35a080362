import Accounts
import Identifiers
import Postgres
import Rules
import Testing

@testable import Users

/// Who is invited, and what accepting needs.
@Suite("Rules of invitations") struct InvitationRulesTests {
  private static let invited = User(
    id: UUID(high: 1, low: 1), email: "ben@example.com", displayName: "", state: .invited, version: .first)

  private static func violations(_ body: () throws(Refusal) -> User) -> [String: String] {
    do throws(Refusal) { _ = try body() } catch {
      guard case .invalid(let violations) = error else { return [:] }
      return Dictionary(violations.map { ($0.field, $0.reason) }, uniquingKeysWith: { first, _ in first })
    }
    return [:]
  }

  @Test func anAddressThatWasInvitedBeforeKeepsItsUser() throws {
    let new = try InvitationRules.invite(
      id: .zero, email: "BEN@example.com", displayName: "Ben", language: "de", existing: nil)
    #expect(new.isNew && new.user.email == "BEN@example.com" && new.user.state == .invited)
    var gone = Self.invited
    gone.state = .deleted
    let again = try InvitationRules.invite(
      id: .zero, email: "ben@example.com", displayName: "Ben", language: "", existing: gone)
    #expect(!again.isNew && again.user.id == gone.id && again.user.state == .invited)
    #expect(again.user.displayName == "Ben" && again.user.version == gone.version.next)
  }

  @Test(arguments: [
    (Invitation.State.pending, true), (.expired, true), (.accepted, false), (.declined, false),
    (.revoked, false),
  ])
  func onlyOpenOnesAreSentAgainOrTakenBack(state: Invitation.State, isOpen: Bool) {
    let invitation = Invitation(userID: .zero, inviterID: nil, state: state, createTime: .now)
    #expect(((try? InvitationRules.requireOpen(invitation)) != nil) == isOpen)
  }

  @Test func acceptingNeedsANameAndAPassword() throws {
    #expect(
      Self.violations { () throws(Refusal) in
        try InvitationRules.accept(Self.invited, displayName: "", password: "short")
      } == ["display_name": "REQUIRED", "password": "PASSWORD_TOO_SHORT"])
    let user = try InvitationRules.accept(
      Self.invited, displayName: "Ben", password: "correct horse battery")
    #expect(user.state == .active && user.isEmailVerified && user.version == ResourceVersion.first.next)
  }

  @Test func anInvitationLastsFourteenDays() {
    let invitation = Invitation(
      userID: .zero, inviterID: nil, createTime: Timestamp(microsecondsSince1970: 0))
    #expect(invitation.expireTime.microsecondsSince1970 == Int64(14 * 86_400) * 1_000_000)
  }
}
