import Identifiers
import Money
import PayshareAPI
import Protobuf
import Rules
import Testing

@testable import Budgets

@Suite("Rules of budgets") struct BudgetRulesTests {
  private static let draft = BudgetDraft(
    displayName: "Household", currencyCode: "EUR",
    periods: PeriodDraft(startDate: "2027-01-01", endDate: "2027-12-31"))

  private static func new(besides known: Currency? = nil, _ change: (inout BudgetDraft) -> Void) throws
    -> Budget
  {
    var draft = Self.draft
    change(&draft)
    return try BudgetRules.new(
      id: Samples.id(1), of: Samples.id(2), draft, by: Samples.id(3), besides: known)
  }

  @Test func aNewBudgetHasNoRevisionInForce() throws {
    let budget = try Self.new { _ in }
    #expect(budget.inForceNumber == nil && budget.lastNumber == 1 && budget.version == .first)
    #expect(budget.periods.count == 12 && budget.currency.code == "EUR" && budget.goalID == Samples.id(2))
  }

  @Test func everythingThatIsMissingIsNamedAtOnce() {
    let reason = Samples.reason { _ = try Self.new { $0 = BudgetDraft() } }
    #expect(
      reason == "budget.display_name REQUIRED, budget.currency_code REQUIRED, budget.periods REQUIRED")
  }

  @Test func theCurrencyIsACurrentOneOrThatOfTheCopiedBudget() throws {
    #expect(
      Samples.reason { _ = try Self.new { $0.currencyCode = "HRK" } } == "budget.currency_code CURRENCY_ENDED"
    )
    let old = try Currency(code: "HRK")
    #expect(try Self.new(besides: old) { $0.currencyCode = "" }.currency == old)
    #expect(
      Samples.reason { _ = try Self.new(besides: old) { _ in } } == "budget.currency_code CURRENCY_MISMATCH")
  }

  @Test func anEditChangesTheNamedFieldsOnly() throws {
    let budget = try Self.new { _ in }
    let draft = BudgetDraft(displayName: "Family", description: "Us")
    let new = try BudgetRules.edit(budget, [.description], from: draft, etag: "v1")
    #expect(new.displayName == "Household" && new.description == "Us" && new.version.etag == "v2")
    #expect(try BudgetRules.edit(new, [.description], from: draft, etag: "v2") == new, "nothing is new")
    #expect(throws: Refusal.stale(currentETag: "v2")) {
      try BudgetRules.edit(new, [.description], from: draft, etag: "v1")
    }
    let empty = Samples.reason {
      _ = try BudgetRules.edit(new, [.displayName], from: BudgetDraft(), etag: "v2")
    }
    #expect(empty == "budget.display_name REQUIRED")
  }

  @Test func onlyDraftsAreChangedAndOnlyWhatIsInForceIsTransferred() {
    let changing: [RevisionVerb] = [.updateLines, .divideLine, .delete, .approve, .submit]
    for state in StoredRevision.State.allCases {
      var legal: Set<RevisionVerb> = [.revise]
      switch state {
      case .draft: legal.formUnion(changing)
      case .approved: legal.formUnion([.transfer, .draftTransfer])
      case .superseded: break
      case .submitted: legal.insert(.withdraw)
      case .rejected, .changesRequested, .withdrawn, .expired: legal.insert(.reopen)
      }
      for verb in RevisionVerb.allCases {
        let reason = Samples.reason { try verb.require(in: state) }
        #expect(reason == (legal.contains(verb) ? nil : "BUDGET_REVISION_STATE"), "\(verb) in \(state)")
      }
    }
  }

  @Test(arguments: [
    (StoredRevision.State.draft, "SubmitForApproval"), (.submitted, "WithdrawApproval"),
    (.rejected, "ReopenApproval"), (.changesRequested, "ReopenApproval"), (.withdrawn, "ReopenApproval"),
    (.expired, "ReopenApproval"),
  ])
  func aRefusalNamesTheStateAndWhatLeadsOn(_ state: StoredRevision.State, _ verb: String) throws {
    let name = state == .changesRequested ? "CHANGES_REQUESTED" : "\(state)".uppercased()
    do throws(Refusal) {
      try RevisionVerb.transfer.require(in: state)
      Issue.record("it is possible")
    } catch {
      guard case .precondition(let reason, _, let metadata) = error else { throw error }
      #expect(reason == "BUDGET_REVISION_STATE" && metadata["state"] == name)
      #expect(metadata["verbs"]?.contains(verb) == true)
    }
  }

  @Test func statesAreThoseOfTheContract() {
    for state in StoredRevision.State.allCases {
      let value = PayshareV1.BudgetRevision.State(rawValue: Int32(state.rawValue))
      let schema = PayshareAPIFileDescriptors.schemas.enumeration("payshare.v1.BudgetRevision.State")
      #expect(schema?.name(of: value.rawValue) == state.name)
    }
  }
}
