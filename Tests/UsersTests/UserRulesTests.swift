import Accounts
import Identifiers
import PayshareAPI
import Postgres
import Protobuf
import Rules
import Testing

@testable import Users

/// Which change of an account's state leads where, and what of an account may be edited.
@Suite("Rules of users") struct UserRulesTests {
  private static let now = Timestamp(microsecondsSince1970: 1_800_000_000_000_000)

  private static func stored(_ state: UserState, deletedSecondsAgo: Int64 = 60, locked: Bool = false)
    -> AccountStatements.StoredUser
  {
    let deleted = Timestamp(
      microsecondsSince1970: now.microsecondsSince1970 - deletedSecondsAgo * 1_000_000)
    return AccountStatements.StoredUser(
      user: User(
        id: .zero, email: "a@b.example", displayName: "Asha", state: state, version: .first),
      passwordHash: state == .invited ? nil : PasswordHash(stored: "x"), createTime: deleted,
      updateTime: deleted,
      deactivateTime: locked || state == .deactivated ? deleted : nil,
      deleteTime: state == .deleted ? deleted : nil)
  }

  /// The state afterwards; "same" for no change, or the reason of the refusal.
  private static func outcome(_ change: UserRules.StateChange, _ stored: AccountStatements.StoredUser)
    -> String
  {
    do throws(Refusal) {
      guard let user = try UserRules.change(stored, change, at: now) else { return "same" }
      return user.version == ResourceVersion.first.next ? "\(user.state)" : "another version"
    } catch {
      guard case .precondition(let reason, _, _) = error else { return "\(error)" }
      return reason
    }
  }

  @Test func eachChangeOfEachStateLeadsWhereItShould() {
    let expected: [(UserRules.StateChange, [UserState: String])] = [
      (.deactivate, [.active: "deactivated", .deactivated: "same", .deleted: "USER_DELETED"]),
      (.reactivate, [.active: "same", .deactivated: "active", .deleted: "USER_DELETED"]),
      (.delete, [.active: "deleted", .deactivated: "deleted", .deleted: "same"]),
      (.undelete, [.active: "same", .deactivated: "same", .deleted: "active"]),
    ]
    for (change, outcomes) in expected {
      for state in UserState.allCases {
        let wanted = outcomes[state] ?? (state == .erased ? "USER_ERASED" : "USER_NEVER_ACTIVE")
        #expect(Self.outcome(change, Self.stored(state)) == wanted, "\(change) of \(state)")
      }
    }
    #expect(Self.outcome(.undelete, Self.stored(.deleted, locked: true)) == "deactivated")
  }

  @Test(arguments: [(0, "active"), (1, "DELETED_TOO_LONG_AGO")])
  func anAccountIsRestoredForThirtyDays(secondsMore: Int64, outcome: String) {
    let stored = Self.stored(.deleted, deletedSecondsAgo: UserRules.restorableSeconds + secondsMore)
    #expect(UserRules.restorableSeconds == Int64(30 * 86_400))
    #expect(Self.outcome(.undelete, stored) == outcome)
  }

  @Test func onlyTheNamedFieldsAreEdited() throws {
    let draft = PayshareV1.User.with {
      ($0.displayName, $0.phone, $0.languageCode, $0.timeZone) = ("B", "+4312345678", "de", "Europe/Vienna")
    }
    let user = Self.stored(.active).user
    for field in UserField.allCases {
      let new = try UserRules.edit(user, [field], from: draft, etag: "v1", hasKnownTimeZone: true)
      #expect((new.displayName == "B") == (field == .displayName))
      #expect((new.phone == "+4312345678") == (field == .phone))
      #expect((new.language == "de") == (field == .languageCode))
      #expect((new.timeZone == "Europe/Vienna") == (field == .timeZone))
      #expect(new.version == user.version.next && new.email == user.email)
    }
  }
}
