/// What was checked besides the status of answers, and what was wrong.
package struct Checks: Codable, Sendable, Hashable {
  /// Balances that were read and must sum to zero.
  package var balances = 0
  /// Settlement plans that must bring the balances to zero.
  package var settlements = 0
  /// Expenses in answers whose payers and shares must add up to their total.
  package var expenses = 0
  /// Lists that were read through a filter and must hold exactly what matches it.
  package var filtered = 0
  /// Requests that were sent again and must be answered alike.
  package var replays = 0
  /// Expenses whose creation was acknowledged and which must be found again as they are.
  package var found = 0
  /// Events whose totals must equal what was acknowledged (the conservation check).
  package var totals = 0
  /// Views of goals and budgets, whose figures must add up.
  package var views = 0
  /// Budgets that must have spent exactly what was acknowledged.
  package var budgets = 0
  /// Budgets that must have in force what was approved last.
  package var revisions = 0
  /// Changes with an unknown outcome: neither acknowledged nor refused, however often they were repeated.
  package var unresolved = 0
  /// Descriptions of the first faults.
  package var wrong: [String] = []
  /// The number of faults.
  package var wrongCount = 0

  /// Nothing yet.
  package init() {}

  /// How many descriptions are kept.
  package static let keptDescriptions = 20

  package mutating func recordFault(_ description: String) {
    wrongCount += 1
    if wrong.count < Self.keptDescriptions { wrong.append(description) }
  }

  package mutating func merge(_ other: Checks) {
    balances += other.balances
    settlements += other.settlements
    expenses += other.expenses
    filtered += other.filtered
    replays += other.replays
    found += other.found
    totals += other.totals
    views += other.views
    budgets += other.budgets
    revisions += other.revisions
    unresolved += other.unresolved
    wrong = Array((wrong + other.wrong).prefix(Self.keptDescriptions))
    wrongCount += other.wrongCount
  }
}
