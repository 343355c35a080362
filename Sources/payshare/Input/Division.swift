import Identifiers
import Money

/// Divides the total of an expense among people.
enum Division {
  /// One person with an amount, or without one.
  struct RequestedAllocation: Hashable, Sendable {
    let userID: String
    /// In minor units; nil if the person shares what the others leave.
    let amountMinor: Int64?
  }

  /// Divides what the stated amounts leave equally among the people without one, so that all allocations sum to the
  /// total. If everyone has an amount, the amounts stay and the server checks them. Minor units that do not divide
  /// evenly rotate from expense to expense, as in `Money`.
  static func equally(
    _ total: Amount, among parts: [RequestedAllocation], expense: UUID
  ) throws(CommandError) -> [(userID: String, amountMinor: Int64)] {
    let open = parts.filter { $0.amountMinor == nil }.map(\.userID).sorted()
    if open.isEmpty { return parts.map { ($0.userID, $0.amountMinor ?? 0) } }
    let left: Int64
    let shares: [Int64]
    do throws(MoneyError) {
      left = try total.minorUnits.subtractingExactly(try parts.compactMap(\.amountMinor).sumExactly())
      shares = try Apportionment.apportion(
        max(0, left), weights: open.map { _ in 1 }, ties: TieRotation(id: expense.bytes))
    } catch {
      throw .usage("\(error)")
    }
    guard left >= 0 else {
      throw .usage(
        "the stated amounts are \(AmountText.full(-left, total.currency.code)) more than the total")
    }
    let shareOf = Dictionary(zip(open, shares), uniquingKeysWith: { first, _ in first })
    return parts.map { ($0.userID, $0.amountMinor ?? shareOf[$0.userID] ?? 0) }
  }
}
