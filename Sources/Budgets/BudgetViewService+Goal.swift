import Goals
import Identifiers
import Money
public import PayshareAPI
import Postgres
import Protobuf
public import RPC
import ServiceKit

extension BudgetViewService {
  /// A goal with its budgets in force.
  public func viewGoal(
    _ request: PayshareV1.ViewGoalRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ViewGoalResponse {
    let organisation = try call.caller.organisationID
    let id = try UUID(required: request.goalID, field: "goal_id")
    let day = Self.day(request.asOfDate)
    let resource = Resource.goal(id)
    let (saved, parts) = try await database.read(
      GoalStatements.saved(for: id, in: organisation),
      BudgetViewStatements.parts(ofGoal: id, in: organisation), of: resource, for: call)
    let amount = try resource.shown(saved)
    return try Self.adding { () throws(MoneyError) in
      var response = PayshareV1.ViewGoalResponse()
      response.saved = .with {
        ($0.amountMinor, $0.currencyCode) = (amount.minorUnits, amount.currency.code)
      }
      response.budgets = try parts.map { part throws(MoneyError) in
        try PayshareV1.ViewGoalResponse.Part(part, on: day)
      }
      response.totals = try GoalTotals(response.budgets).all
      return response
    }
  }
}

/// The sums of budgets, by currency.
struct GoalTotals: Sendable {
  /// One for each currency, in order of its code.
  let all: [PayshareV1.ViewGoalResponse.Part]

  /// The sums of some budgets.
  init(_ parts: [PayshareV1.ViewGoalResponse.Part]) throws(MoneyError) {
    var sums: [String: PayshareV1.ViewGoalResponse.Part] = [:]
    for part in parts {
      var sum = sums[part.currencyCode] ?? .with { $0.currencyCode = part.currencyCode }
      sum.budgetedMinor = try sum.budgetedMinor.addingExactly(part.budgetedMinor)
      sum.committedMinor = try sum.committedMinor.addingExactly(part.committedMinor)
      sum.actualMinor = try sum.actualMinor.addingExactly(part.actualMinor)
      sum.availableMinor = try sum.availableMinor.addingExactly(part.availableMinor)
      sum.expectedMinor = try sum.expectedMinor.addingExactly(part.expectedMinor)
      sums[part.currencyCode] = sum
    }
    all = sums.values.sorted { $0.currencyCode < $1.currencyCode }
  }
}
