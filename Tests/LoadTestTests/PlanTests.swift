import Identifiers
import PayshareClient
import Testing

@testable import LoadTest

@Suite("Plans of the load generator") struct PlanTests {
  private static let food = category("food", under: "")
  private static let fruit = category("fruit", under: "food")
  private static let bread = category("bread", under: "food")

  private static func category(_ id: String, under parent: String) -> PayshareV1.Category {
    .with { ($0.id, $0.parentCategoryID) = (id, parent) }
  }

  /// Food over fruit in one month: 100 and 60, with 10 and 5 spent, and 3 that no line counts.
  private func view() -> PayshareV1.ViewBudgetResponse {
    func figures(_ budgeted: Int64, _ actual: Int64, left: Int64) -> PayshareV1.BudgetFigures {
      .with {
        ($0.budgetedMinor, $0.actualMinor, $0.availableMinor) = ([budgeted], [actual], [left])
        $0.carriedMinor = [0]
      }
    }
    return .with {
      $0.lines = [
        .with { ($0.categoryID, $0.figures) = ("food", figures(100, 10, left: 90)) },
        .with {
          ($0.categoryID, $0.parentCategoryID) = ("fruit", "food")
          $0.figures = figures(60, 5, left: 55)
        },
      ]
      $0.whole = figures(100, 13, left: 87)
      $0.unbudgetedMinor = [3]
    }
  }

  @Test func aLineHasWhatThoseBelowItHaveAndOnlyTheLowestOnesStop() throws {
    let (lines, leaves) = Plan.lines(for: [Self.food, Self.fruit, Self.bread])
    #expect(leaves == ["fruit", "bread"])
    #expect(lines.map { $0.amountsMinor.first } == [2 * Plan.leafMinor, Plan.leafMinor, Plan.leafMinor])
    #expect(lines.map { $0.limit?.mode == .stop } == [false, true, true])
  }

  @Test func aViewThatAddsUpHasNoFault() {
    #expect(AnswerChecks.fault(of: view(), budget: "b") == nil)
  }

  @Test func aLineThatDoesNotAddUpIsFound() {
    var wrong = view()
    wrong.lines[1].figures?.availableMinor = [54]
    #expect(AnswerChecks.fault(of: wrong, budget: "b")?.contains("fruit") == true)
  }

  @Test func aWholeThatIsNotItsPartsIsFound() {
    var wrong = view()
    wrong.unbudgetedMinor = [2]
    #expect(AnswerChecks.fault(of: wrong, budget: "b") != nil)
    wrong.nextPageToken = "more"
    #expect(AnswerChecks.fault(of: wrong, budget: "b") == nil, "the page does not have all lines")
  }

  @Test func aGoalWhoseTotalIsNotTheSumOfItsBudgetsIsFound() {
    var view = PayshareV1.ViewGoalResponse.with {
      $0.budgets = [
        .with { ($0.currencyCode, $0.actualMinor) = ("EUR", 5) },
        .with { ($0.currencyCode, $0.actualMinor) = ("USD", 7) },
        .with { ($0.currencyCode, $0.actualMinor) = ("EUR", 6) },
      ]
      $0.totals = [
        .with { ($0.currencyCode, $0.actualMinor) = ("EUR", 11) },
        .with { ($0.currencyCode, $0.actualMinor) = ("USD", 7) },
      ]
    }
    #expect(AnswerChecks.fault(of: view, goal: "g") == nil)
    view.totals[0].actualMinor = 18
    #expect(AnswerChecks.fault(of: view, goal: "g") != nil)
  }

  @Test func aBudgetThatLostOrDoubledAnEntryIsFound() {
    var plan = Plan(user: 1, goalID: "g", budgetID: "b", leaves: ["fruit", "bread"])
    func shown(fruit: Int64) -> PayshareV1.ViewBudgetResponse {
      let february = [0, fruit] + [Int64](repeating: 0, count: 10)
      return .with {
        $0.lines = [
          .with { ($0.categoryID, $0.figures) = ("fruit", .with { $0.actualMinor = february }) },
          .with {
            ($0.categoryID, $0.figures) = ("bread", .with { $0.actualMinor = .init(repeating: 0, count: 12) })
          },
        ]
      }
    }
    for amount: Int64 in [3, 4] {
      plan.add(.with { ($0.categoryID, $0.entryDate, $0.amountMinor) = ("fruit", "2026-02-28", amount) })
    }
    #expect(AnswerChecks.fault(of: shown(fruit: 7), for: plan) == nil)
    #expect(AnswerChecks.fault(of: shown(fruit: 3), for: plan) != nil)
    #expect(AnswerChecks.fault(of: shown(fruit: 10), for: plan) != nil)
  }

  @Test func anAuditOutOfOrderOrOfOthersIsFound() {
    let organisation = PopulationStatements.organisation.description
    let entries = [3, 2].map { position in
      PayshareV1.JournalEntry.with { ($0.position, $0.organisationID) = (position, organisation) }
    }
    #expect(AnswerChecks.fault(of: entries) == nil)
    #expect(AnswerChecks.fault(of: entries.reversed()) != nil)
    #expect(AnswerChecks.fault(of: [.with { $0.organisationID = "another" }]) != nil)
  }

  @Test func whatShouldWaitAndDoesNotIsFound() {
    let waiting = [("a", "asha"), ("b", "asha")].map { id, user in
      PayshareV1.WaitingApproval.with {
        ($0.approverUserID, $0.approval) = (user, .with { ($0.id, $0.state) = (id, .submitted) })
      }
    }
    #expect(AnswerChecks.fault(of: waiting, waitingFor: "asha", with: "b") == nil)
    #expect(AnswerChecks.fault(of: waiting, waitingFor: "asha", with: "c") != nil)
    #expect(AnswerChecks.fault(of: waiting, waitingFor: "ben", with: "b") != nil)
    var decided = waiting
    decided[0].approval?.state = .rejected
    #expect(AnswerChecks.fault(of: decided, waitingFor: "asha", with: "b") != nil)
  }

  @Test func twoApprovedRevisionsAreFound() {
    var approvals = [PayshareV1.Approval.State.approved, .superseded, .submitted].map { state in
      PayshareV1.Approval.with { $0.state = state }
    }
    #expect(AnswerChecks.fault(of: approvals, ofBudget: "b") == nil)
    approvals[1].state = .approved
    #expect(AnswerChecks.fault(of: approvals, ofBudget: "b") != nil)
  }
}
