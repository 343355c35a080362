import Identifiers
import PayshareClient
import SeededRandom

/// A filter of an event's expenses, and the same condition in Swift to check its answers.
struct ExpenseFilter: Sendable {
  /// As it is sent.
  let text: String
  /// Whether an expense matches.
  let fits: @Sendable (PayshareV1.Expense) -> Bool

  /// One of several kinds, about somebody of the event.
  static func random(about user: UUID, using random: inout SeededGenerator) -> ExpenseFilter {
    let id = user.description
    let minorUnits = Int64.random(in: 1_00...100_000_00, using: &random)
    let digit = "\(Int.random(in: 0...9, using: &random))"
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      return ExpenseFilter(text: "total.amount_minor >= \(minorUnits)") {
        $0.total?.amountMinor ?? 0 >= minorUnits
      }
    case 1:
      return ExpenseFilter(text: "payers.user_id : \(id)") { $0.payers.contains { $0.userID == id } }
    case 2:
      return ExpenseFilter(text: "participant = \(id) AND total.amount_minor < \(minorUnits)") { expense in
        (expense.payers.contains { $0.userID == id } || expense.shares.contains { $0.userID == id })
          && expense.total?.amountMinor ?? 0 < minorUnits
      }
    default:
      return ExpenseFilter(text: "description : \(digit)") { $0.description.contains(digit) }
    }
  }

  /// What is wrong with an answer; `all` are all expenses of the event, if they are known not to have changed since.
  func fault(of answer: [PayshareV1.Expense], isComplete: Bool, among all: [PayshareV1.Expense]?) -> String? {
    if let stranger = answer.first(where: { !fits($0) }) {
      return "expense \(stranger.id) does not pass the filter \(text)"
    }
    guard let all else { return nil }
    let wanted = all.filter(fits)
    let found = isComplete ? answer == wanted : answer == Array(wanted.prefix(answer.count))
    return found ? nil : "the filter \(text) let \(answer.count) expenses through, not \(wanted.count)"
  }
}
