import Access
import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Testing

/// Edits of expenses that need approval.
@Suite("Edits of expenses by approval", .timeLimit(.minutes(20))) struct ExpenseEditTests {
  @Test func smallEditsAreDirectAndLargeOnesAreRefusedWithFigures() async throws {
    try await Payshare.with { payshare in
      let scene = try await ExpenseEditScene(payshare)
      var taxi = try await scene.taxi()
      taxi = try await scene.ben.sets(800, of: taxi)
      #expect(try await scene.nets() == [800, -800, 0], "as much as the threshold is direct")
      let large = await status { try await scene.ben.sets(1_301, of: taxi) }
      #expect(large?.code == .failedPrecondition && large?.reason == "APPROVAL_REQUIRED")
      #expect(
        large?.detail(GoogleRpc.ErrorInfo.self)?.metadata
          == [
            "moved_minor": "501", "threshold_minor": "500", "approval_route_id": scene.route.id,
          ])
      #expect(large?.message.contains("CreateExpenseEdit") == true)
      let deletion = await status {
        _ = try await scene.ben.expenses.deleteExpense(
          .with { [taxi] in ($0.expenseID, $0.etag) = (taxi.id, taxi.etag) })
      }
      #expect(deletion?.reason == "APPROVAL_REQUIRED")
      taxi = try await scene.ben.expenses.updateExpense(
        .with { [taxi] in
          ($0.expenseID, $0.etag, $0.expense) = (taxi.id, taxi.etag, .with { $0.description = "Cab" })
          $0.updateMask = .with { $0.paths = ["description"] }
        })
      #expect(try await scene.nets() == [800, -800, 0])
      let mandatory = try await scene.root.route("All", [.of("Root", .role("admin"))], isMandatory: true) {
        $0.approvalRoute?.subject = .expenseEdit
      }
      let refused = await status { [taxi] in try await scene.ben.sets(5_000, of: taxi) }
      #expect(
        refused?.detail(GoogleRpc.ErrorInfo.self)?.metadata["approval_route_id"] == mandatory.id)
      try await scene.ben.sets(801, of: taxi)
    }
  }

  @Test func anApprovedEditMovesTheBalancesToTheCentAndOnce() async throws {
    try await Payshare.with { payshare in
      let scene = try await ExpenseEditScene(payshare)
      let taxi = try await scene.taxi()
      let edit = try await scene.ben.proposes(1_501, for: taxi)
      #expect(edit.number == 1 && edit.movedMinor == 1_201 && edit.state == .draft)
      #expect(edit.expenseEtag == taxi.etag && edit.authorUserIDs == [scene.ben.id])
      #expect(edit.expense?.total?.amountMinor == 1_501 && edit.expense?.etag == "")
      let approval = try await scene.ben.submits(edit)
      #expect(approval.state == .submitted && approval.approvalRouteID == scene.route.id)
      #expect(
        approval.subject
          == .expenseEdit(.with { ($0.eventID, $0.number) = (scene.trip.id, 1) }))
      #expect(try await scene.nets() == [300, -300, 0], "nothing has moved yet")
      let own = await status { try await scene.ben.decides(on: approval) }
      #expect(own?.reason == "APPROVAL_NOT_ELIGIBLE")
      #expect(try await scene.chitra.waiting().map(\.approval?.id) == [approval.id])
      let request = PayshareV1.DecideApprovalRequest.with {
        ($0.approvalID, $0.choice, $0.digest) = (approval.id, .approve, approval.digest)
        $0.requestID = UUID.version7().description
      }
      let decided = try await scene.chitra.approvals.decideApproval(request)
      #expect(decided.state == .approved)
      #expect(try await scene.chitra.approvals.decideApproval(request) == decided, "a repetition")
      let again = await status { try await scene.asha.decides(on: approval) }
      #expect(again?.reason == "APPROVAL_STATE")
      #expect(try await scene.nets() == [1_501, -1_501, 0])
      let now = try await scene.asha.sees(taxi)
      #expect(now.total?.amountMinor == 1_501 && now.etag == "v2" && now.description == "Taxi")
      #expect(try await scene.asha.sees(edit).state == .approved)
      #expect(try await payshare.entries(of: 8) == 1, "one change of the expense")
      let listed = try await scene.asha.approvals.listApprovals(.with { $0.eventID = scene.trip.id })
      #expect(listed.approvals.map(\.id) == [approval.id])
    }
  }

  @Test func anExpenseThatWasChangedMeanwhileVoidsTheDecisions() async throws {
    try await Payshare.with { payshare in
      let scene = try await ExpenseEditScene(payshare)
      let taxi = try await scene.taxi()
      let edit = try await scene.ben.proposes(1_500, for: taxi)
      let approval = try await scene.ben.submits(edit)
      let changed = try await scene.asha.sets(400, of: taxi)
      let answer = try await scene.chitra.decides(on: approval)
      #expect(answer.state == .changesRequested && answer.cause == .baseChanged)
      #expect(try await scene.nets() == [400, -400, 0])
      #expect(try await scene.ben.sees(edit).state == .changesRequested)
      // Made anew on the expense as it is, it is another content.
      try await scene.ben.reopens(approval)
      let stale = await status { try await scene.ben.submits(edit) }
      #expect(stale?.reason == "EXPENSE_EDIT_OUTDATED")
      let draft = try await scene.ben.sees(edit)
      let anew = try await scene.chitra.edits.updateExpenseEdit(
        .with { request in
          (request.eventID, request.number, request.etag) = (draft.eventID, draft.number, draft.etag)
          (request.expense, request.expenseEtag) = (changed.with(total: 1_600), changed.etag)
          request.updateMask = .with { $0.paths = ["total", "payers", "shares"] }
        })
      #expect(anew.movedMinor == 1_200 && Set(anew.authorUserIDs) == [scene.ben.id, scene.chitra.id])
      let second = try await scene.ben.submits(anew)
      #expect(second.id == approval.id && second.round == 2 && second.digest != approval.digest)
      let author = await status { try await scene.chitra.decides(on: second) }
      #expect(author?.reason == "APPROVAL_NOT_ELIGIBLE", "who made it anew is an author")
      #expect(try await scene.asha.decides(on: second).state == .approved)
      #expect(try await scene.nets() == [1_600, -1_600, 0])
    }
  }

  @Test func deletionsAndRestorationsAreMadeByApproval() async throws {
    try await Payshare.with { payshare in
      let scene = try await ExpenseEditScene(payshare)
      let taxi = try await scene.taxi(9_000)
      let deletion = try await scene.ben.proposes(.delete, of: taxi)
      #expect(deletion.movedMinor == 9_000)
      try await scene.asha.decides(on: try await scene.ben.submits(deletion))
      #expect(try await scene.nets() == [0, 0, 0])
      let deleted = try await scene.asha.sees(taxi)
      #expect(deleted.deleteTime != nil)
      let direct = await status {
        _ = try await scene.asha.expenses.undeleteExpense(
          .with { ($0.expenseID, $0.etag) = (deleted.id, deleted.etag) })
      }
      #expect(direct?.reason == "APPROVAL_REQUIRED")
      let restoration = try await scene.asha.proposes(.undelete, of: deleted)
      #expect(restoration.number == 2)
      try await scene.ben.decides(on: try await scene.asha.submits(restoration))
      #expect(try await scene.nets() == [9_000, -9_000, 0])
      let listed = try await scene.ben.edits.listExpenseEdits(.with { $0.eventID = scene.trip.id })
      #expect(listed.expenseEdits.map(\.number) == [2, 1])
      let ofOther = try await scene.ben.edits.listExpenseEdits(
        .with { ($0.eventID, $0.expenseID) = (scene.trip.id, UUID.version7().description) })
      #expect(ofOther.expenseEdits.isEmpty)
    }
  }

  @Test func whatIsRejectedOrWithdrawnMovesNothingAndCanBeSubmittedAgain() async throws {
    try await Payshare.with { payshare in
      let scene = try await ExpenseEditScene(payshare)
      let taxi = try await scene.taxi()
      let edit = try await scene.ben.proposes(1_500, for: taxi)
      let approval = try await scene.ben.submits(edit)
      let change = await status {
        _ = try await scene.ben.edits.updateExpenseEdit(
          .with {
            ($0.eventID, $0.number, $0.etag, $0.expenseEtag) = (edit.eventID, 1, "v2", taxi.etag)
          })
      }
      #expect(change?.reason == "EXPENSE_EDIT_STATE", "what is submitted is read-only")
      #expect(try await scene.chitra.decides(.reject, on: approval).state == .rejected)
      #expect(try await scene.ben.sees(edit).state == .rejected)
      try await scene.ben.reopens(approval)
      try await scene.ben.submits(edit)
      #expect(try await scene.ben.withdraws(approval).state == .withdrawn)
      let late = await status { try await scene.chitra.decides(on: approval) }
      #expect(late?.reason == "APPROVAL_STATE")
      #expect(try await scene.nets() == [300, -300, 0])
      try await scene.ben.reopens(approval)
      // A lower threshold meanwhile changes nothing about what waits.
      let again = try await scene.ben.submits(edit)
      try await scene.asha.setsThreshold(0, of: scene.trip, by: scene.route, scene.threshold.etag)
      #expect(try await scene.chitra.decides(on: again).state == .approved)
      #expect(try await scene.nets() == [1_500, -1_500, 0])
    }
  }

  @Test func twoDecidingVotesAtOnceOnTwoServersMakeOneChange() async throws {
    try await Payshare.with { payshare in
      let scene = try await ExpenseEditScene(payshare)
      var taxi = try await scene.taxi()
      try await payshare.withServerElsewhere(limits: .highest) { elsewhere in
        let chitra = Person(
          elsewhere, scene.chitra.session, email: scene.chitra.email, password: scene.chitra.password)
        for round in 1...8 {
          let total = Int64(1_000 * round)
          let approval = try await scene.ben.submits(try await scene.ben.proposes(total, for: taxi))
          async let first = status { try await scene.asha.decides(on: approval) }
          async let second = status { try await chitra.decides(on: approval) }
          let refusals = await [first, second].compactMap(\.self)
          #expect(refusals.map(\.reason) == ["APPROVAL_STATE"])
          taxi = try await scene.asha.sees(taxi)
          #expect(taxi.etag == "v\(round + 1)")
          #expect(try await scene.nets() == [total, -total, 0])
        }
      }
      #expect(try await payshare.entries(of: 8) == 8)
      #expect(try await payshare.deadlocks() == 0)
    }
  }

  @Test func theLimitOfABudgetRefusesTheDecisionAndNothingChanges() async throws {
    try await Payshare.with { payshare in
      let scene = try await ExpenseEditScene(payshare)
      let food = try await scene.root.category("Food of edits")
      let goal = try await scene.root.goal()
      var line = PayshareV1.BudgetLine(food, [1_000, 1_000, 1_000])
      line.limit = .with { $0.mode = .stop }
      let budget = try await scene.root.budget(of: goal, [line])
      try await scene.root.approves(budget)
      try await scene.root.links(scene.trip, to: budget, at: (1, 1))
      var wanted = PayshareV1.Expense.exact(300, "Taxi", paidBy: scene.asha, [(scene.ben, 300)])
      (wanted.categoryID, wanted.spendDate) = (food.id, "2027-01-10")
      let expense = wanted
      let taxi = try await scene.asha.expenses.createExpense(
        .with { ($0.eventID, $0.expense) = (scene.trip.id, expense) })
      let tooMuch = try await scene.ben.submits(try await scene.ben.proposes(1_001, for: taxi))
      let refused = await status { try await scene.chitra.decides(on: tooMuch) }
      #expect(refused?.code == .failedPrecondition && refused?.reason == "BUDGET_LIMIT")
      #expect(try await scene.nets() == [300, -300, 0])
      #expect(try await scene.ben.sees(tooMuch).state == .submitted)
      let fitting = try await scene.ben.submits(try await scene.ben.proposes(1_000, for: taxi))
      #expect(try await scene.chitra.decides(on: fitting).state == .approved)
      #expect(try await payshare.counters(of: budget)[food.id]?.spent == [1_000, 0, 0])
      #expect(try await payshare.budgetDrifts() == [])
    }
  }
}
