import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Testing

/// What approvals do to revisions of budgets.
@Suite("Approvals and revisions of budgets", .timeLimit(.minutes(20))) struct BudgetRevisionApprovalTests {
  @Test func whatIsSubmittedIsReadOnlyUntilItIsADraftAgain() async throws {
    try await Payshare.with { payshare in
      let scene = try await Scene(payshare)
      let asha = scene.asha
      let draft = try await asha.revision(1, of: scene.budget)
      let approval = try await scene.submits(draft)
      let submitted = try await asha.revision(1, of: scene.budget)
      #expect(submitted.state == .submitted && submitted.etag == "v2")
      let refused = await status { try await asha.sets([.init(scene.food, [9, 9, 9])], in: submitted) }
      #expect(refused?.reason == "BUDGET_REVISION_STATE")
      let again = await status { _ = try await scene.submits(submitted) }
      #expect(again?.reason == "APPROVAL_STATE" && again?.metadata["state"] == "SUBMITTED")
      let withdrawn = try await asha.approvalService.withdrawApproval(
        .with { ($0.approvalID, $0.etag) = (approval.id, approval.etag) })
      #expect(try await asha.revision(1, of: scene.budget).state == .withdrawn)
      _ = try await asha.approvalService.reopenApproval(
        .with { ($0.approvalID, $0.etag) = (approval.id, withdrawn.etag) })
      let open = try await asha.revision(1, of: scene.budget)
      #expect(open.state == .draft && open.etag == "v4")
      try await asha.sets([.init(scene.food, [9, 9, 9])], in: open)
      #expect(await status { _ = try await scene.submits(open) }?.reason == "STALE_ETAG")
      let anew = try await scene.submits(try await asha.revision(1, of: scene.budget))
      #expect(anew.id == approval.id && anew.digest != approval.digest && anew.round == 2)
    }
  }

  @Test func theLastDecisionPutsItInForceInPlaceOfTheOther() async throws {
    try await Payshare.with { payshare in
      let scene = try await Scene(payshare)
      let asha = scene.asha
      try await asha.approves(scene.budget, 1)
      let draft = try await asha.sets(
        [.init(scene.food, [7, 8, 9], .stop)], in: try await asha.revises(scene.budget))
      let approval = try await scene.submits(draft)
      #expect(approval.authorUserIDs == [asha.id])
      #expect(try await asha.sees(scene.budget).revisionInForce == 1)
      let approved = try await scene.decides(.approve, approval)
      #expect(approved.state == .approved)
      let revision = try await asha.revision(of: scene.budget)
      #expect(revision.number == 2 && revision.state == .approved)
      #expect(revision.approverUserID == scene.kim.id && revision.approveTime != nil)
      #expect(try await asha.revision(1, of: scene.budget).state == .superseded)
      #expect(try await payshare.rowCount("budget_counter WHERE stop_at = '{7,8,9}'") == 1)
      #expect(try await payshare.rowCount("budget_tree") == 2)
      #expect(try await payshare.rowCount("budget_author WHERE number = 2") == 1, "kim is no author")
      let log = try await asha.budgets.listBudgetChanges(.with { $0.budgetID = scene.budget.id }).changes
      let decided = log.first { $0.kind == .approvalChanged }
      #expect(
        decided?.number == 2 && decided?.approvalID == approval.id && decided?.actorUserID == scene.kim.id)
      let texts = (decided?.differences ?? []).map { "\($0.path) \($0.newValue)" }
      #expect(texts.contains("approval.state APPROVED") && texts.contains("changes DECIDED, APPROVED"))
      #expect(texts.contains("vote.voter_user_id \(scene.kim.id)"))
      #expect(Set(log.prefix(2).map(\.kind)) == [.approvalChanged, .revisionApproved])
      #expect(log.count { $0.kind == .approvalChanged } == 2)
    }
  }

  @Test func theAuditShowsWhatBecameOfItAndWhoDecided() async throws {
    try await Payshare.with { payshare in
      let auditor = try await payshare.auditor()
      let scene = try await Scene(payshare)
      try await scene.decides(
        .requestChanges, try await scene.submits(try await scene.asha.revision(1, of: scene.budget)))
      try await payshare.seal()
      let filter = "operation = approval_changed AND resource_id = \(scene.budget.id)"
      let entries = try await auditor.audit.listAuditEntries(.with { $0.filter = filter }).entries
      #expect(entries.map(\.actorUserID) == [scene.kim.id, scene.asha.id], "the newest first")
      let newest = try #require(entries.first)
      let shown = try await auditor.audit.getAuditEntry(.with { $0.entryID = newest.id }).differences
      let texts = shown.map { "\($0.path) \($0.newValue)" }
      #expect(texts.contains("approval.state CHANGES_REQUESTED"))
      #expect(texts.contains("approval.votes[0].voter_user_id \(scene.kim.id)"))
      #expect(texts.contains("approval.votes[0].choice REQUEST_CHANGES"))
      #expect(texts.contains("changes[0].kind DECIDED"))
    }
  }

  @Test(arguments: ["approval", "direct", "transfer"])
  func othersLoseWhatTheyBuildOnHoweverARevisionComesInForce(_ way: String) async throws {
    try await Payshare.with { payshare in
      let scene = try await Scene(payshare)
      let asha = scene.asha
      try await asha.approves(scene.budget, 1)
      let (one, other) = (try await asha.revises(scene.budget), try await asha.revises(scene.budget))
      let waiting = try await scene.submits(other)
      switch way {
      case "approval": try await scene.decides(.approve, try await scene.submits(one))
      case "direct": try await asha.approves(scene.budget, one.number)
      default:
        _ = try await asha.budgets.transferBudgetAmount(
          .with {
            ($0.budgetID, $0.number, $0.amountMinor) = (scene.budget.id, 1, 1)
            $0.source = .with { ($0.categoryID, $0.period) = (scene.food.id, 1) }
            $0.destination = .with { ($0.categoryID, $0.period) = (scene.food.id, 0) }
          })
      }
      let lost = try await scene.sees(waiting)
      #expect(lost.state == .changesRequested && lost.cause == .baseChanged)
      #expect(try await asha.revision(other.number, of: scene.budget).state == .changesRequested)
      #expect(await status { try await scene.decides(.approve, waiting) }?.reason == "APPROVAL_STATE")
      #expect(try await payshare.rowCount("budget_revision WHERE state = 2") == 1)
    }
  }

  @Test func anotherTargetOfTheGoalVoidsWhatWasSubmitted() async throws {
    try await Payshare.with { payshare in
      let scene = try await Scene(payshare)
      let approval = try await scene.submits(try await scene.asha.revision(1, of: scene.budget))
      try await scene.asha.changes(scene.goal, ["target"]) { $0.target?.amountMinor += 1 }
      let answer = try await scene.decides(.approve, approval)
      #expect(answer.state == .changesRequested && answer.cause == .baseChanged)
      #expect(try await scene.asha.revision(1, of: scene.budget).state == .changesRequested)
      #expect(try await scene.asha.sees(scene.budget).revisionInForce == 0)
    }
  }

  @Test func namesAndOtherBudgetsVoidNothing() async throws {
    try await Payshare.with { payshare in
      let scene = try await Scene(payshare)
      let asha = scene.asha
      let approval = try await scene.submits(try await asha.revision(1, of: scene.budget))
      try await asha.changes(scene.goal, ["display_name"]) { $0.displayName = "Another name" }
      let seen = try await asha.sees(scene.budget)
      _ = try await asha.budgets.updateBudget(
        .with {
          ($0.budgetID, $0.etag) = (seen.id, seen.etag)
          $0.budget = .with { $0.displayName = "Family" }
          $0.updateMask = .with { $0.paths = ["display_name"] }
        })
      let other = try await asha.budget("Other", of: scene.goal, [.init(scene.home, [1, 1, 1])])
      try await asha.approves(other)
      #expect(try await scene.decides(.approve, approval).state == .approved)
    }
  }

  @Test func whatKeepsARevisionOutOfForceRefusesTheDecision() async throws {
    try await Payshare.with { payshare in
      let scene = try await Scene(payshare)
      let asha = scene.asha
      let approval = try await scene.submits(try await asha.revision(1, of: scene.budget))
      let other = try await asha.budget("Other", of: scene.goal, [.init(scene.food, [1, 1, 1])])
      try await asha.approves(other)
      #expect(await status { try await scene.decides(.approve, approval) }?.reason == "BUDGETS_OVERLAP")
      #expect(try await scene.sees(approval).votes.isEmpty)
      #expect(try await asha.revision(1, of: scene.budget).state == .submitted)
      let goal = try await asha.sees(scene.goal)
      _ = try await asha.goals.archiveGoal(.with { ($0.goalID, $0.etag) = (goal.id, goal.etag) })
      #expect(await status { try await scene.decides(.approve, approval) }?.reason == "GOAL_STATE")
      #expect(try await asha.sees(scene.budget).revisionInForce == 0)
      #expect(try await scene.decides(.reject, approval).state == .rejected)
      #expect(try await asha.revision(1, of: scene.budget).state == .rejected)
    }
  }

  @Test func whoSubmitsIsAnAuthorOfWhatIsMadeFromIt() async throws {
    try await Payshare.with { payshare in
      let scene = try await Scene(payshare)
      let ben = try await payshare.person("Ben")
      try await scene.root.grant("editor", to: ben, on: .with { $0.resource = .budgetID(scene.budget.id) })
      try await scene.submits(try await ben.revision(1, of: scene.budget), by: ben)
      let next = try await scene.asha.revises(scene.budget)
      let authors = "budget_author WHERE number = \(next.number) AND user_id = '\(ben.id)'"
      #expect(try await payshare.rowCount(authors) == 1)
      let approval = try await scene.submits(next)
      #expect(Set(approval.authorUserIDs) == [scene.asha.id, ben.id])
    }
  }

  /// A decision, a direct approval and an edit of the target at once, on two servers.
  @Test func oneRevisionIsInForceWhoeverApprovesAtOnce() async throws {
    try await Payshare.with { payshare in
      let scene = try await Scene(payshare)
      let asha = scene.asha
      let elsewhere = try await payshare.anotherServer().logIn(asha.email, asha.password)
      try await asha.approves(scene.budget, 1)
      for round in 0..<20 {
        let (one, other) = (try await asha.revises(scene.budget), try await asha.revises(scene.budget))
        let approval = try await scene.submits(one)
        async let first = status { try await scene.decides(.approve, approval) }
        async let second = status { try await elsewhere.approves(scene.budget, other.number) }
        let outcomes = await [first, second]
        #expect(
          outcomes.allSatisfy { $0 == nil || ["CONFLICT", "APPROVAL_STATE"].contains($0?.reason) },
          "\(round): \(outcomes)")
        #expect(try await payshare.rowCount("budget_revision WHERE state = 2") == 1)
        let now = try await asha.sees(scene.budget)
        let state = try await scene.sees(approval).state
        let revision = try await asha.revision(one.number, of: scene.budget)
        // What the approval says has become of the revision.
        #expect((state == .approved) == (revision.state == .approved))
        #expect((state == .changesRequested) == (revision.state == .changesRequested))
        #expect(state == .approved ? now.revisionInForce == one.number : now.revisionInForce == other.number)
        try await payshare.test.made.administer(
          "DELETE FROM budget_revision WHERE state NOT IN (2, 3); DELETE FROM approval WHERE state <> 3")
      }
      #expect(try await payshare.deadlocks() == 0)
    }
  }
}

/// A budget of Asha's goal that was never approved, and a route by which Kim approves alone.
private struct Scene {
  let payshare: Payshare
  let root: Person
  let asha: Person
  let kim: Person
  let goal: PayshareV1.Goal
  let food: PayshareV1.Category
  let home: PayshareV1.Category
  let budget: PayshareV1.Budget
  let route: PayshareV1.ApprovalRoute

  init(_ payshare: Payshare) async throws {
    self.payshare = payshare
    root = try await payshare.administrator()
    (asha, kim) = (try await payshare.person("Asha"), try await payshare.person("Kim"))
    goal = try await asha.goal()
    (food, home) = (try await root.category("Food!"), try await root.category("Home!"))
    budget = try await asha.budget(of: goal, [.init(food, [10, 20, 30])])
    try await root.grant("approver", to: kim, on: .with { [goal] in $0.resource = .goalID(goal.id) })
    route = try await PayshareV1.ApprovalRouteServiceClient(root.channel).createApprovalRoute(
      .with { [kim] in
        $0.approvalRoute = .with {
          $0.displayName = "Kim alone"
          $0.steps = [
            .with {
              $0.displayName = "Approver"
              $0.approvers = [.with { $0.approver = .userID(kim.id) }]
            }
          ]
        }
      })
  }

  /// Submits a draft by the route.
  @discardableResult
  func submits(
    _ revision: PayshareV1.BudgetRevision, by person: Person? = nil
  ) async throws -> PayshareV1.Approval {
    try await (person ?? asha).approvalService.submitForApproval(
      .with {
        $0.subject = .budgetRevision(
          .with { ($0.budgetID, $0.number) = (revision.budgetID, revision.number) })
        ($0.approvalRouteID, $0.etag) = (route.id, revision.etag)
      })
  }

  /// Kim decides.
  @discardableResult
  func decides(
    _ choice: PayshareV1.ApprovalVote.Choice, _ approval: PayshareV1.Approval
  ) async throws -> PayshareV1.Approval {
    try await kim.approvalService.decideApproval(
      .with { ($0.approvalID, $0.choice, $0.digest) = (approval.id, choice, approval.digest) })
  }

  /// An approval as it is now.
  func sees(_ approval: PayshareV1.Approval) async throws -> PayshareV1.Approval {
    try await asha.approvalService.getApproval(.with { $0.approvalID = approval.id })
  }
}

extension Person {
  fileprivate var approvalService: PayshareV1.ApprovalServiceClient { .init(channel) }
}
