import Identifiers
import Money
import Rules
import SeededRandom
import Testing

@testable import Goals

/// What may be done with the entries of goals.
@Suite struct GoalEntryRulesTests {
  private static func entry(_ amount: Int64, of goal: Goal, saved: Int64 = 0) throws -> GoalEntry {
    try GoalEntryRules.new(
      id: .version7(), date: "2026-02-01", amountMinor: amount, note: "", of: goal, saved: saved,
      by: GoalRulesTests.owner)
  }

  @Test func onlyAnActiveGoalTakesEntriesAndLosesThem() throws {
    let active = try GoalRulesTests.goal()
    let entry = try Self.entry(5, of: active)
    for goal in [
      try GoalRulesTests.goal(.reached), try GoalRulesTests.goal(.abandoned),
      try GoalRulesTests.goal(isArchived: true),
    ] {
      let refused = [
        GoalRulesTests.refusal { _ = try Self.entry(5, of: goal) },
        GoalRulesTests.refusal {
          _ = try GoalEntryRules.edit(entry, [.note], from: entry, etag: "v1", of: goal, saved: 5)
        },
        GoalRulesTests.refusal { try GoalEntryRules.delete(entry, etag: "v1", of: goal, saved: 5) },
      ]
      #expect(refused.allSatisfy { $0["reason"] == "GOAL_STATE" && $0["state"] == goal.state.name })
    }
  }

  @Test func anEntryOfNothingIsRefused() throws {
    let goal = try GoalRulesTests.goal()
    #expect(GoalRulesTests.refusal { _ = try Self.entry(0, of: goal) } == ["entry.amount_minor": "REQUIRED"])
    let entry = try Self.entry(5, of: goal)
    var zero = entry
    (zero.amountMinor, zero.date) = (0, "")
    let refused = GoalRulesTests.refusal {
      _ = try GoalEntryRules.edit(entry, [.amount, .date], from: zero, etag: "v1", of: goal, saved: 5)
    }
    #expect(refused == ["entry.amount_minor": "REQUIRED", "entry.entry_date": "REQUIRED"])
  }

  @Test func anAmountInAnotherCurrencyThanTheTargetsIsRefused() throws {
    let goal = try GoalRulesTests.goal()
    let mismatch = ["entry.currency_code": "CURRENCY_MISMATCH"]
    let new = GoalRulesTests.refusal {
      _ = try GoalEntryRules.new(
        id: .zero, date: "2026-01-05", amountMinor: 5, currencyCode: "JPY", note: "", of: goal, saved: 0,
        by: .zero)
    }
    #expect(new == mismatch)
    let entry = try Self.entry(5, of: goal)
    let edit = { (fields: Set<GoalEntryField>) throws in
      _ = try GoalEntryRules.edit(
        entry, fields, from: entry, currencyCode: "JPY", etag: "v1", of: goal, saved: 5)
    }
    #expect(GoalRulesTests.refusal { try edit([.amount]) } == mismatch)
    #expect(GoalRulesTests.refusal { try edit([.note]) } == [:], "no amount is stated")
  }

  @Test func whatIsSavedIsNeverBeyondItsLimitEitherWay() throws {
    let (goal, most) = (try GoalRulesTests.goal(), Amount.maximumMinor)
    for sign: Int64 in [1, -1] {
      _ = try Self.entry(sign * most, of: goal)
      let beyond = GoalRulesTests.refusal { _ = try Self.entry(sign, of: goal, saved: sign * most) }
      #expect(beyond["reason"] == "GOAL_SAVED_LIMIT")
      let entry = try Self.entry(-sign, of: goal, saved: sign * most)
      let removed = GoalRulesTests.refusal {
        try GoalEntryRules.delete(entry, etag: "v1", of: goal, saved: sign * most)
      }
      #expect(removed["reason"] == "GOAL_SAVED_LIMIT")
    }
  }

  /// Whatever is entered, changed and removed: the running sum is the sum of what is there, and what is refused changes
  /// nothing.
  @Test func theRunningSumIsTheSumOfTheEntriesAfterAnySequenceOfChanges() throws {
    var random = SeededGenerator(seed: 1_906)
    let most = Amount.maximumMinor
    var refusals = 0
    for _ in 0..<200 {
      let goal = try GoalRulesTests.goal()
      var (entries, saved): ([GoalEntry], Int64) = ([], 0)
      for _ in 0..<60 {
        let amount = Int64.random(in: (-most / 3)...(most / 3), using: &random)
        do {
          switch Int.random(in: 0..<4, using: &random) {
          case 0 where !entries.isEmpty:
            let index = Int.random(in: entries.indices, using: &random)
            var draft = entries[index]
            draft.amountMinor = amount
            let new = try GoalEntryRules.edit(
              entries[index], [.amount], from: draft, etag: entries[index].version.etag, of: goal,
              saved: saved)
            saved = try GoalEntryRules.sum(saved, changedBy: new.amountMinor - entries[index].amountMinor)
            entries[index] = new
          case 1 where !entries.isEmpty:
            let index = Int.random(in: entries.indices, using: &random)
            let old = entries[index]
            try GoalEntryRules.delete(old, etag: old.version.etag, of: goal, saved: saved)
            saved = try GoalEntryRules.sum(saved, changedBy: -old.amountMinor)
            entries.remove(at: index)
          default:
            let new = try Self.entry(amount, of: goal, saved: saved)
            saved = try GoalEntryRules.sum(saved, changedBy: amount)
            entries.append(new)
          }
        } catch Refusal.precondition(let reason, _, _) {
          #expect(reason == "GOAL_SAVED_LIMIT")
          refusals += 1
        }
        #expect(saved == entries.reduce(0) { $0 + $1.amountMinor })
        #expect((-most...most).contains(saved))
        let permille = GoalRules.permille(saved: saved, of: goal.target.minorUnits)
        let (low, high) = (
          Int128(permille) * Int128(goal.target.minorUnits),
          Int128(permille + 1) * Int128(goal.target.minorUnits)
        )
        #expect(low <= Int128(saved) * 1_000 && Int128(saved) * 1_000 < high)
      }
    }
    #expect(refusals > 20, "the limit is met")
  }
}
