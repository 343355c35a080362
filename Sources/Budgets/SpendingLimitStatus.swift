import Identifiers
import Money
import Postgres
import RPC
import ServiceKit

extension Status {
  /// The error of somebody who may not learn how much a budget has left.
  init(withoutFigures error: SpendingError) {
    switch error {
    case .overLimit:
      self.init(.failedPrecondition, reason: "BUDGET_LIMIT", "a budget has less left")
    case .overflow: self = .spendingTooLarge
    }
  }

  /// The error of somebody who may see the budget.
  init(_ error: SpendingError, of ground: SpendingGround) {
    guard case .overLimit(let place, let left) = error else {
      self = .spendingTooLarge
      return
    }
    let days =
      ground.periods.all.indices.contains(place.period)
      ? " in \(ground.periods.all[place.period].words)" : ""
    let amount = Amount(minorUnits: left, currency: ground.currency)
    self.init(
      .failedPrecondition, reason: "BUDGET_LIMIT",
      "the line of category \(place.categoryID) has \(amount.formatted) left\(days)",
      metadata: [
        "category_id": place.categoryID.description, "period": "\(place.period)", "left_minor": "\(left)",
      ])
  }

  private static var spendingTooLarge: Status {
    Status(.outOfRange, reason: "AMOUNT_TOO_LARGE", "a sum would be larger than can be kept")
  }

  /// Whether a limit of a budget stops a change.
  var isBudgetLimit: Bool { code == .failedPrecondition && reason == "BUDGET_LIMIT" }
}
