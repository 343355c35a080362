import Expenses
import Identifiers
import Money
import Rules
import SeededRandom
import Testing

/// Properties of all splits in all modes.
@Suite struct SplitPropertyTests {
  private let trip: Trip

  init() throws {
    trip = try Trip(others: (4...9).map { UUID(high: 1, low: $0) })
  }

  /// A random draft with splits, like `randomDraft`.
  private func draft(_ random: inout SeededGenerator) throws -> ExpenseDraft {
    var draft = try trip.randomDraft(&random)
    draft.payers = []
    draft.payerSplit = try trip.randomPayerSplit(&random)
    draft.shares = []
    draft.split = try trip.randomSplit(of: draft.totalMinor, &random)
    return draft
  }

  private func check(_ expense: Expense) throws {
    for parts in [expense.payers, expense.shares] {
      #expect(try parts.map(\.minorUnits).sumExactly() == expense.total.minorUnits)
      #expect(try parts.map(\.baseMinorUnits).sumExactly() == expense.baseTotal.minorUnits)
      #expect(parts.allSatisfy { $0.minorUnits >= 0 && $0.baseMinorUnits >= 0 })
      #expect(parts.map(\.userID) == parts.map(\.userID).sorted())
      for part in parts {
        // Both are within a unit of the exact share, so each is within the sum of both units of its proportion.
        let one = Int128(part.minorUnits) * Int128(expense.baseTotal.minorUnits)
        let other = Int128(part.baseMinorUnits) * Int128(expense.total.minorUnits)
        #expect(
          (one - other).magnitude < Int128(expense.total.minorUnits + expense.baseTotal.minorUnits).magnitude)
      }
    }
  }

  @Test func partsSumExactlyInBothCurrenciesAndAreProportional() throws {
    var random = SeededGenerator(seed: 2_611)
    for _ in 0..<2_000 {
      try check(try trip.new(try draft(&random), id: trip.randomID(&random)))
    }
  }

  @Test func theOrderOfInputDoesNotMatter() throws {
    var random = SeededGenerator(seed: 2_612)
    for _ in 0..<1_000 {
      var draft = try draft(&random)
      let id = trip.randomID(&random)
      let expense = try trip.new(draft, id: id)
      #expect(try trip.new(draft, id: id) == expense)
      draft.split = draft.split?.shuffled(&random)
      let shuffled = try trip.new(draft, id: id)
      #expect(shuffled.shares == expense.shares)
    }
  }

  @Test func editingTheTotalAndBackRestoresTheAmounts() throws {
    var random = SeededGenerator(seed: 2_613)
    var taken = 0
    for _ in 0..<2_000 {
      let first = try trip.new(try draft(&random), id: trip.randomID(&random))
      var other = ExpenseDraft(first)
      other.totalMinor = Int64.random(in: 1...10_000_000, using: &random)
      // An adjustment may leave someone below zero, and a bill has its own total.
      guard let second = try? edit(first, [.total], other) else {
        #expect(first.split?.isOfAnyTotal == false)
        continue
      }
      taken += 1
      try check(second)
      let back = try edit(second, [.total], ExpenseDraft(first))
      #expect(back.shares == first.shares)
      #expect(back.payers == first.payers)
      #expect(back.baseTotal == first.baseTotal)
      #expect(back.split == first.split)
    }
    #expect(taken > 1_000)
  }

  @Test func aRandomEditEqualsANewExpense() throws {
    var random = SeededGenerator(seed: 2_614)
    var taken = 0
    for _ in 0..<3_000 {
      let old = try trip.new(
        Bool.random(using: &random) ? try draft(&random) : try trip.randomDraft(&random),
        id: trip.randomID(&random))
      let other = Bool.random(using: &random) ? try draft(&random) : try trip.randomDraft(&random)
      let fields = Set(ExpenseField.allCases.filter { _ in Bool.random(using: &random) })
      guard let new = try? edit(old, fields, other) else { continue }
      taken += 1
      try check(new)
      // No amount is carried over: a new expense from the same draft is equal.
      let again = try trip.new(ExpenseDraft(new), id: old.id)
      #expect(again.shares == new.shares && again.payers == new.payers)
      if fields.contains(.split), other.split != nil { #expect(new.split == other.split) }
      if fields.contains(.shares), !fields.contains(.split) { #expect(new.split == nil) }
      if fields.isDisjoint(with: [.split, .shares]) { #expect(new.split == old.split) }
    }
    #expect(taken > 300)
  }

  private func edit(
    _ expense: Expense, _ fields: Set<ExpenseField>, _ draft: ExpenseDraft
  ) throws(Refusal) -> Expense {
    try ExpenseRules.edit(expense, fields, from: draft, etag: expense.version.etag, in: trip.event)
  }
}

extension Split {
  fileprivate var isOfAnyTotal: Bool {
    switch self {
    case .equal, .percent, .shares: true
    case .adjustment, .itemised: false
    }
  }
}
