import PayshareAPI
import Protobuf
import Testing

@testable import Audit

@Suite("Differences field by field") struct EventDifferenceTests {
  private func lines(_ kind: PayshareV1.JournalEvent.Kind) throws -> [String] {
    try EventDifference.fields(of: PayshareV1.JournalEvent.with { $0.kind = kind }.encoded()).map {
      "\($0.path): \($0.oldValue) -> \($0.newValue)"
    }
  }

  @Test func aChangeShowsWhatIsDifferentDownToSingleFields() throws {
    let updated = PayshareV1.ExpenseUpdated.with {
      $0.expense = .with {
        $0.id = "e"
        $0.description = "Dinner"
        $0.total = .with { ($0.amountMinor, $0.currencyCode) = (300, "INR") }
        $0.shares = [
          .with { ($0.userID, $0.amountMinor) = ("a", 100) },
          .with { ($0.userID, $0.amountMinor) = ("b", 200) },
        ]
        $0.etag = "v2"
      }
      $0.previous = .with {
        $0.total = .with { ($0.amountMinor, $0.currencyCode) = (100, "INR") }
        $0.shares = [.with { ($0.userID, $0.amountMinor) = ("a", 100) }]
        $0.notes = "by card"
        $0.etag = "v1"
      }
      $0.changedFields = ["total", "shares", "notes", "etag"]
    }
    #expect(
      try lines(.expenseUpdated(updated)) == [
        "expense.total.amount_minor: 100 -> 300", "expense.shares[1].user_id:  -> b",
        "expense.shares[1].amount_minor:  -> 200", "expense.etag: v1 -> v2", "expense.notes: by card -> ",
      ])
  }

  @Test func whatWasMadeShowsAllThatIsSet() throws {
    let made = PayshareV1.RoleGranted.with { ($0.userID, $0.role, $0.reason) = ("u", "auditor", "asked") }
    #expect(
      try lines(.roleGranted(made)) == [
        "user_id:  -> u", "role:  -> auditor", "reason:  -> asked",
      ])
    #expect(try lines(.userDeleted(.init())) == [])
  }

  @Test func anEventOfANewerVersionShowsNothing() throws {
    #expect(try EventDifference.fields(of: [0xF2, 0x7F, 0x00]).isEmpty)
    #expect(throws: (any Error).self) { try EventDifference.fields(of: [0x0A, 0xFF]) }
  }
}
