import Balances
import Events
import Identifiers
import Money
import Postgres
import RPC
import ServiceKit

extension ExpenseService {
  /// `OUT_OF_RANGE` for the first participant whose balance `changes` would take beyond the limit; nil if there is
  /// none by now.
  func balanceTooLarge(_ changes: [Balance], _ event: Event, _ call: ServerCall) async throws(Status)
    -> Status?
  {
    let organisation = try call.caller.organisationID
    let balances = try await database.read(
      BalanceStatements.balances(of: event.id, in: organisation), of: .event(event.id), for: call)
    guard let excess = BalanceRules.excess(of: balances.map(\.balance), after: changes) else { return nil }
    let (sum, most) = (
      Amount(minorUnits: excess.minorUnits, currency: event.baseCurrency), Amount.maximum(event.baseCurrency)
    )
    let name = balances.first { $0.balance.userID == excess.userID }?.displayName ?? "a participant"
    let verb = excess.isPaid ? "paid" : "owes"
    return Status(
      .outOfRange, reason: "AMOUNT_TOO_LARGE",
      "expense.total: with it, what \(name) \(verb) in this event would sum to \(sum), and no such sum may be more than "
        + "\(most); make another event for the rest",
      metadata: [
        "field": "expense.total", "user_id": excess.userID.description, "sum_minor": "\(excess.minorUnits)",
        "limit_minor": "\(Balance.maximumMinor)",
      ])
  }
}
