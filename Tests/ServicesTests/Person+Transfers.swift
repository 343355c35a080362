import GoogleAPI
import PayshareAPI
import Protobuf

extension Person {
  /// Moves an amount of the line of a category from the second period to the first, or back.
  @discardableResult
  func moves(
    _ amount: Int64, of category: PayshareV1.Category, in budget: PayshareV1.Budget, back: Bool = false,
    from number: Int64? = nil
  ) async throws -> PayshareV1.BudgetRevision {
    var wanted = number ?? 0
    if number == nil { wanted = try await sees(budget).revisionInForce }
    return try await budgets.transferBudgetAmount(
      .with {
        ($0.budgetID, $0.number, $0.amountMinor) = (budget.id, wanted, amount)
        $0.source = .with { ($0.categoryID, $0.period) = (category.id, back ? 0 : 1) }
        $0.destination = .with { ($0.categoryID, $0.period) = (category.id, back ? 1 : 0) }
      })
  }

  /// Drafts such a transfer.
  @discardableResult
  func drafts(
    _ amount: Int64, of category: PayshareV1.Category, in budget: PayshareV1.Budget,
    because reason: String = ""
  ) async throws -> PayshareV1.BudgetRevision {
    let number = try await sees(budget).revisionInForce
    return try await budgets.draftBudgetTransfer(
      .with {
        ($0.budgetID, $0.number, $0.amountMinor, $0.reason) = (budget.id, number, amount, reason)
        $0.source = .with { ($0.categoryID, $0.period) = (category.id, 1) }
        $0.destination = .with { ($0.categoryID, $0.period) = (category.id, 0) }
      })
  }

  /// Says how much of a budget may be moved without being approved.
  @discardableResult
  func setsThreshold(
    _ amount: Int64, of budget: PayshareV1.Budget, etag: String = "", because reason: String = ""
  ) async throws -> PayshareV1.BudgetTransferThreshold {
    try await budgets.setBudgetTransferThreshold(
      .with {
        ($0.budgetID, $0.etag, $0.reason) = (budget.id, etag, reason)
        $0.threshold = .with { $0.amountMinor = amount }
      })
  }

  /// Removes the threshold of a budget.
  func clearsThreshold(of budget: PayshareV1.Budget, etag: String) async throws {
    _ = try await budgets.clearBudgetTransferThreshold(
      .with { ($0.budgetID, $0.etag) = (budget.id, etag) })
  }

  /// The threshold of a budget.
  func threshold(of budget: PayshareV1.Budget) async throws -> PayshareV1.BudgetTransferThreshold {
    try await budgets.getBudgetTransferThreshold(.with { $0.budgetID = budget.id })
  }
}
