import Events
import Expenses
import Identifiers
import Money
import SeededRandom

extension Trip {
  /// A valid random draft: some payers, some people, any currency, both kinds.
  func randomDraft(_ random: inout SeededGenerator) throws -> ExpenseDraft {
    let top: Int64 = [10, 1_000, 10_000_000].randomElement(using: &random) ?? 10
    let total = Int64.random(in: 1...top, using: &random)
    let isForeign = Bool.random(using: &random)
    let rate = try ExchangeRate(
      numerator: Int64.random(in: 1...9_999, using: &random),
      denominator: Int64.random(in: 1...99, using: &random))
    return ExpenseDraft(
      description: "Random", kind: Bool.random(using: &random) ? .expense : .refund, spendDate: "2026-01-05",
      totalMinor: total, currencyCode: isForeign ? "JPY" : "INR", rate: isForeign ? rate : nil,
      payers: try randomAllocations(of: total, &random), shares: try randomAllocations(of: total, &random))
  }

  private func randomAllocations(
    of total: Int64, _ random: inout SeededGenerator
  ) throws -> [ExpenseDraft.RequestedAllocation] {
    let people = event.participantIDs.shuffled(using: &random)
      .prefix(Int.random(in: 1...event.participantIDs.count, using: &random))
    var weights = people.map { _ in Int64.random(in: 0...9, using: &random) }
    weights[0] += 1
    let amounts = try Apportionment.apportion(total, weights: weights, ties: TieRotation(id: []))
    return zip(people, amounts).map { .init(userID: $0, minorUnits: $1) }
  }

  /// An id drawn from the generator.
  func randomID(_ random: inout SeededGenerator) -> UUID {
    UUID(high: random.next(), low: random.next())
  }
}
