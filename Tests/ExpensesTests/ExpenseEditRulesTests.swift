import Balances
import Events
import Expenses
import Identifiers
import Money
import Rules
import SeededRandom
import Testing

/// How much an edit of an expense moves.
@Suite struct ExpenseEditRulesTests {
  let trip: Trip

  init() throws {
    trip = try Trip(others: (0..<5).map { UUID(high: 2, low: $0) })
  }

  @Test func anEditThatOnlySaysSomethingElseMovesNothing() throws {
    let dinner = try trip.new(trip.dinner)
    var renamed = dinner
    (renamed.description, renamed.notes, renamed.version) = ("Supper", "late", dinner.version.next)
    #expect(try ExpenseEditRules.moved(from: dinner, to: renamed) == 0)
  }

  @Test func aDeletionMovesWhatTheExpenseHadMoved() throws {
    let trip = try Trip()
    let dinner = try trip.new(trip.dinner)
    let deleted = try ExpenseRules.delete(dinner, etag: dinner.version.etag)
    #expect(try ExpenseEditRules.moved(from: dinner, to: deleted) == 160_000)
    #expect(try ExpenseEditRules.moved(from: deleted, to: dinner) == 160_000)
  }

  @Test func onlyMoreThanTheThresholdNeedsApproval() {
    #expect(!ExpenseEditRules.needsApproval(100, threshold: 100))
    #expect(ExpenseEditRules.needsApproval(101, threshold: 100))
    #expect(!ExpenseEditRules.needsApproval(.max, threshold: nil))
    #expect(!ExpenseEditRules.needsApproval(0, threshold: 0))
  }

  @Test func whatIsMovedIsHalfOfAllChangesThereAndBack() throws {
    var random = SeededGenerator(seed: 20)
    var largest: Int64 = 0
    for _ in 0..<400 {
      let id = trip.randomID(&random)
      let event = trip.event
      let old = try ExpenseRules.new(id: id, trip.randomDraft(&random), in: event, by: trip.asha)
      let new = try ExpenseRules.new(id: id, trip.randomDraft(&random), in: event, by: trip.asha)
      let changes = try ExpenseBalances.changes(from: old, to: new).map { try $0.netMinor }
      let moved = try ExpenseEditRules.moved(from: old, to: new)
      #expect(2 * moved == changes.reduce(0) { $0 + abs($1) })
      #expect(try ExpenseEditRules.moved(from: new, to: old) == moved)
      #expect(moved >= (changes.max() ?? 0))
      // By way of a third version it is never less.
      let other = try ExpenseRules.new(id: id, trip.randomDraft(&random), in: event, by: trip.asha)
      let detour =
        try ExpenseEditRules.moved(from: old, to: other) + ExpenseEditRules.moved(from: other, to: new)
      #expect(detour >= moved)
      largest = max(largest, moved)
    }
    #expect(largest > 1_000)
  }
}
