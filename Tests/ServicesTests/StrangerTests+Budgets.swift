import GoogleAPI
import Identifiers
import PayshareAPI
import Protobuf
import RPC

extension StrangerTests {
  /// Calls about budgets.
  static let budgets = ofBudgets + ofGoals + views

  private static let views: [(field: String, kind: Kind, ask: Ask)] = [
    (
      "ViewBudget.budget_id", .budget,
      { person, id in _ = try await person.budgetViews.viewBudget(.with { $0.budgetID = id }) }
    ),
    (
      "ViewBudgetCategories.budget_id", .budget,
      { person, id in _ = try await person.budgetViews.viewBudgetCategories(.with { $0.budgetID = id }) }
    ),
    (
      "ViewGoal.goal_id", .goal,
      { person, id in _ = try await person.budgetViews.viewGoal(.with { $0.goalID = id }) }
    ),
  ]

  private static let ofBudgets: [(field: String, kind: Kind, ask: Ask)] = [
    (
      "GetBudget.budget_id", .budget,
      { person, id in
        _ = try await person.budgets.getBudget(.with { $0.budgetID = id })
      }
    ),
    (
      "UpdateBudget.budget_id", .budget,
      { person, id in
        _ = try await person.budgets.updateBudget(
          .with {
            ($0.budgetID, $0.etag, $0.budget) = (id, "v1", .with { $0.displayName = "Mallory" })
            $0.updateMask = .with { $0.paths = ["display_name"] }
          })
      }
    ),
    (
      "CreateBudgetRevision.budget_id", .budget,
      { person, id in
        _ = try await person.budgets.createBudgetRevision(.with { $0.budgetID = id })
      }
    ),
    (
      "GetBudgetRevision.budget_id", .budget,
      { person, id in
        _ = try await person.budgets.getBudgetRevision(.with { $0.budgetID = id })
      }
    ),
    (
      "ListBudgetRevisions.budget_id", .budget,
      { person, id in
        _ = try await person.budgets.listBudgetRevisions(.with { $0.budgetID = id })
      }
    ),
    (
      "ListBudgetLines.budget_id", .budget,
      { person, id in
        _ = try await person.budgets.listBudgetLines(.with { $0.budgetID = id })
      }
    ),
    (
      "UpdateBudgetLines.budget_id", .budget,
      { person, id in
        _ = try await person.budgets.updateBudgetLines(
          .with {
            ($0.budgetID, $0.number, $0.etag) = (id, 1, "v1")
            $0.removedCategoryIDs = [UUID.version7().description]
          })
      }
    ),
    (
      "DivideBudgetLine.budget_id", .budget,
      { person, id in
        _ = try await person.budgets.divideBudgetLine(
          .with {
            ($0.budgetID, $0.number, $0.etag) = (id, 1, "v1")
            $0.categoryID = UUID.version7().description
          })
      }
    ),
    (
      "DeleteBudgetRevision.budget_id", .budget,
      { person, id in
        _ = try await person.budgets.deleteBudgetRevision(
          .with { ($0.budgetID, $0.number, $0.etag) = (id, 1, "v1") })
      }
    ),
    (
      "ApproveBudgetRevision.budget_id", .budget,
      { person, id in
        _ = try await person.budgets.approveBudgetRevision(
          .with { ($0.budgetID, $0.number, $0.etag) = (id, 1, "v1") })
      }
    ),
    (
      "TransferBudgetAmount.budget_id", .budget,
      { person, id in
        _ = try await person.budgets.transferBudgetAmount(
          .with {
            ($0.budgetID, $0.number, $0.amountMinor) = (id, 1, 1)
            $0.source = .with { $0.categoryID = UUID.version7().description }
            $0.destination = .with { $0.categoryID = UUID.version7().description }
          })
      }
    ),
    (
      "DraftBudgetTransfer.budget_id", .budget,
      { person, id in
        _ = try await person.budgets.draftBudgetTransfer(
          .with {
            ($0.budgetID, $0.number, $0.amountMinor) = (id, 1, 1)
            $0.source = .with { $0.categoryID = UUID.version7().description }
            $0.destination = .with { $0.categoryID = UUID.version7().description }
          })
      }
    ),
    (
      "GetBudgetTransferThreshold.budget_id", .budget,
      { person, id in _ = try await person.budgets.getBudgetTransferThreshold(.with { $0.budgetID = id }) }
    ),
    (
      "SetBudgetTransferThreshold.budget_id", .budget,
      { person, id in
        _ = try await person.budgets.setBudgetTransferThreshold(
          .with { ($0.budgetID, $0.threshold) = (id, .with { $0.amountMinor = 1 }) })
      }
    ),
    (
      "ClearBudgetTransferThreshold.budget_id", .budget,
      { person, id in
        _ = try await person.budgets.clearBudgetTransferThreshold(
          .with { ($0.budgetID, $0.etag) = (id, "v1") })
      }
    ),
    (
      "CompareBudgetRevisions.budget_id", .budget,
      { person, id in
        _ = try await person.budgets.compareBudgetRevisions(
          .with { ($0.budgetID, $0.fromNumber, $0.toNumber) = (id, 1, 1) })
      }
    ),
    (
      "ListBudgetChanges.budget_id", .budget,
      { person, id in
        _ = try await person.budgets.listBudgetChanges(.with { $0.budgetID = id })
      }
    ),
  ]

  /// What is made of, or from, a goal and a budget.
  private static let ofGoals: [(field: String, kind: Kind, ask: Ask)] = [
    (
      "CreateBudget.goal_id", .goal,
      { person, id in
        _ = try await person.budgets.createBudget(.with { ($0.goalID, $0.budget) = (id, .copy) })
      }
    ),
    (
      "CopyBudget.goal_id", .goal,
      { person, id in
        let own = try await person.budgets.listBudgets(.init()).budgets.first?.id ?? ""
        _ = try await person.budgets.copyBudget(
          .with { ($0.budgetID, $0.goalID, $0.budget) = (own, id, .copy) })
      }
    ),
    (
      "SaveBudgetAsTemplate.budget_id", .budget,
      { person, id in
        _ = try await person.templates.saveBudgetAsTemplate(
          .with { ($0.budgetID, $0.displayName) = (id, "Copy") })
      }
    ),
    (
      "CopyBudget.budget_id", .budget,
      { person, id in
        let own = try await person.goals.listGoals(.init()).goals.first?.id ?? ""
        _ = try await person.budgets.copyBudget(
          .with { ($0.budgetID, $0.goalID, $0.budget) = (id, own, .copy) })
      }
    ),
  ]
}

extension PayshareV1.Budget {
  /// What can be made of a budget for a quarter.
  fileprivate static var copy: PayshareV1.Budget {
    .with {
      ($0.displayName, $0.currencyCode) = ("Copy", "EUR")
      $0.periods = .with { ($0.startDate, $0.endDate) = ("2028-01-01", "2028-03-31") }
    }
  }
}
