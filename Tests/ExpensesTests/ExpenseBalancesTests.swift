import Balances
import Events
import Expenses
import Identifiers
import Money
import Rules
import SeededRandom
import Testing

@Suite struct ExpenseBalancesTests {
  let trip: Trip

  init() throws {
    trip = try Trip(others: (0..<5).map { UUID(high: 2, low: $0) })
  }

  private func nets(_ balances: [Balance]) throws -> [Int64] {
    try balances.map { try $0.netMinor }
  }

  @Test func dinnerLeavesTwoOwingEightHundredEach() throws {
    let trip = try Trip()
    let balances = try ExpenseBalances.balances(
      of: [try trip.new(trip.dinner)], among: trip.event.participantIDs)
    #expect(balances.map(\.userID) == [trip.asha, trip.ben, trip.chitra])
    #expect(balances.map(\.paidMinor) == [240_000, 0, 0])
    #expect(balances.map(\.owedMinor) == [80_000, 80_000, 80_000])
    #expect(try nets(balances) == [160_000, -80_000, -80_000])
  }

  @Test func aRefundReversesTheSigns() throws {
    var draft = trip.dinner
    draft.kind = .refund
    let expense = try trip.new(trip.dinner)
    let refund = try trip.new(draft)
    let changes = try ExpenseBalances.changes(from: nil, to: refund)
    #expect(try nets(changes) == [-160_000, 80_000, 80_000])
    #expect(try nets(ExpenseBalances.balances(of: [expense, refund], among: [])) == [0, 0, 0])
  }

  @Test func deletedExpenseCountsNothing() throws {
    let dinner = try trip.new(trip.dinner)
    let deleted = try ExpenseRules.delete(dinner, etag: dinner.version.etag)
    let undeleted = try ExpenseRules.undelete(deleted, etag: deleted.version.etag)
    #expect(try nets(ExpenseBalances.changes(from: dinner, to: deleted)) == [-160_000, 80_000, 80_000])
    #expect(try nets(ExpenseBalances.changes(from: deleted, to: undeleted)) == [160_000, -80_000, -80_000])
    #expect(try ExpenseBalances.changes(from: nil, to: deleted).isEmpty)
  }

  @Test func runningBalancesEqualRecomputedOnesAndSumToZero() throws {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<60 {
      var expenses: [Expense] = []
      var running: [UUID: Balance] = [:]
      for userID in trip.event.participantIDs { running[userID] = Balance(userID: userID) }
      for _ in 0..<30 {
        let (old, new, index) = try step(on: expenses, &random)
        if index == expenses.count { expenses.append(new) } else { expenses[index] = new }
        let changes = try ExpenseBalances.changes(from: old, to: new)
        #expect(try nets(changes).sumExactly() == 0)
        #expect(changes.map(\.userID) == changes.map(\.userID).sorted())
        for change in changes { running[change.userID] = try running[change.userID]?.adding(change) }
      }
      let recomputed = try ExpenseBalances.balances(of: expenses, among: trip.event.participantIDs)
      #expect(recomputed == running.values.sorted { $0.userID < $1.userID })
      #expect(try nets(recomputed).sumExactly() == 0)
    }
  }

  /// Makes, edits, deletes or undeletes an expense.
  private func step(
    on expenses: [Expense], _ random: inout SeededGenerator
  ) throws -> (old: Expense?, new: Expense, index: Int) {
    let draft = try trip.randomDraft(&random)
    guard let index = expenses.indices.randomElement(using: &random), Bool.random(using: &random) else {
      return (nil, try trip.new(draft, id: trip.randomID(&random)), expenses.count)
    }
    let old = expenses[index]
    let etag = old.version.etag
    if old.isDeleted { return (old, try ExpenseRules.undelete(old, etag: etag), index) }
    if random.next() % 3 == 0 { return (old, try ExpenseRules.delete(old, etag: etag), index) }
    let all = Set(ExpenseField.allCases)
    return (old, try ExpenseRules.edit(old, all, from: draft, etag: etag, in: trip.event), index)
  }
}
