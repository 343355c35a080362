import Access
import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Testing

/// Ways around approvals, and approvals that would say what is not so.
@Suite("Ways around approvals", .timeLimit(.minutes(20))) struct ApprovalLoopholeTests {
  @Test func whoMadeATemplateIsAnAuthorOfWhatIsMadeWithIt() async throws {
    try await Payshare.with { payshare in
      let scene = try await ApprovalScene(payshare)
      try await scene.root.grant("accountant", to: scene.ben, on: scene.root.organisation())
      let template = try await scene.ben.template("Laundry", [.init(scene.food, [7_777])])
      let renamed = try await scene.root.templates.updateBudgetTemplate(
        .with {
          ($0.budgetTemplateID, $0.etag) = (template.id, template.etag)
          $0.budgetTemplate = .with { $0.displayName = "Renamed" }
          $0.updateMask = .with { $0.paths = ["display_name"] }
        })
      let other = try await scene.asha.budget("Other", of: try await scene.asha.goal()) {
        $0.budgetTemplateID = renamed.id
      }
      let route = try await scene.oneStep(
        .userID(scene.ben.id), .userID(scene.asha.id), .userID(scene.root.id))
      let approval = try await scene.asha.submits(other, by: route)
      #expect(Set(approval.authorUserIDs) == [scene.asha.id, scene.ben.id], "a name makes no author")
      let refused = await status { try await scene.ben.decides(on: approval) }
      #expect(
        refused?.reason == "APPROVAL_NOT_ELIGIBLE"
          && refused?.metadata["obstacles"]?.contains("AUTHOR") == true)
      #expect(try await scene.root.decides(on: approval).state == .approved)
    }
  }

  @Test func aTemplateOfADraftHasTheAuthorsOfTheDraft() async throws {
    try await Payshare.with { payshare in
      let scene = try await ApprovalScene(payshare)
      _ = try await scene.root.grant("editor", to: scene.dan, on: .budget(scene.budget.id))
      try await scene.dan.sets(
        [.init(scene.food, [9, 9, 9])], in: try await scene.dan.revision(1, of: scene.budget))
      let template = try await scene.root.templates.saveBudgetAsTemplate(
        .with { ($0.budgetID, $0.displayName) = (scene.budget.id, "Saved") })
      let other = try await scene.asha.budget("Other", of: try await scene.asha.goal()) {
        $0.budgetTemplateID = template.id
      }
      #expect(
        try await payshare.rowCount(
          "budget_author WHERE budget_id = '\(other.id)' AND user_id IN ('\(scene.dan.id)', '\(scene.root.id)')"
        )
          == 2)
    }
  }

  @Test func allPeopleOfALargeGroupAreConsidered() async throws {
    try await Payshare.with { payshare in
      let scene = try await ApprovalScene(payshare)
      var people: [Person] = []
      for number in 1...106 { people.append(try await payshare.person("P\(number)")) }
      let group = try await scene.root.groups.createGroup(
        .with {
          $0.group = .with { $0.displayName = "All" }
        })
      for start in stride(from: 0, to: people.count, by: 50) {
        let some = people[start..<min(start + 50, people.count)]
        _ = try await scene.root.groups.addGroupMembers(
          .with { request in
            request.groupID = group.id
            request.members = some.map { person in .with { $0.userID = person.id } }
          })
      }
      // They have the highest ids, but for the administrator, who made the group.
      let approvers = people.suffix(5)
      for person in approvers {
        _ = try await scene.root.grant("approver", to: person, on: .budget(scene.budget.id))
      }
      let approval = try await scene.submitted(by: try await scene.oneStep(.groupID(group.id), needs: .all))
      #expect(approval.steps.first?.needed == 6)
      #expect(
        Set(approval.steps.first?.places.map(\.userID) ?? []) == Set(approvers.map(\.id) + [scene.root.id]))
      try await scene.asha.withdraws(approval)
      try await scene.asha.reopens(approval)
      // All of them may approve now.
      try await scene.root.grant("approver", to: scene.dan, on: .budget(scene.budget.id)) {
        $0.principal = .with { $0.principal = .groupID(group.id) }
      }
      let many = await status {
        _ = try await scene.submitted(by: try await scene.oneStep(.groupID(group.id), needs: .majority))
      }
      #expect(many?.reason == "APPROVAL_STEP_TOO_MANY_APPROVERS" && many?.metadata["state"] == "DRAFT")
    }
  }

  @Test func whatIsApprovedByAnotherMethodIsApproved() async throws {
    try await Payshare.with { payshare in
      let scene = try await ApprovalScene(payshare)
      let approval = try await scene.submitted()
      try await scene.asha.withdraws(approval)
      try await scene.asha.reopens(approval)
      try await scene.asha.approves(scene.budget, 1)
      let direct = try await scene.asha.sees(approval)
      #expect(direct.state == .approved && direct.cause == .approvedDirectly)
      _ = try await scene.asha.revises(scene.budget)
      try await scene.asha.approves(scene.budget, 2)
      let after = try await scene.asha.sees(approval)
      #expect(after.state == .superseded && after.cause == .unspecified)
    }
  }

  @Test func theApprovalOfADeletedDraftIsOver() async throws {
    try await Payshare.with { payshare in
      let scene = try await ApprovalScene(payshare)
      _ = try await scene.asha.revises(scene.budget)
      let approval = try await scene.submitted()
      try await scene.asha.withdraws(approval)
      try await scene.asha.reopens(approval)
      let draft = try await scene.asha.revision(2, of: scene.budget)
      _ = try await scene.asha.budgets.deleteBudgetRevision(
        .with { ($0.budgetID, $0.number, $0.etag) = (scene.budget.id, 2, draft.etag) })
      let over = try await scene.asha.sees(approval)
      #expect(
        over.state == .superseded && over.cause == .subjectDeleted && over.verbs == ["CommentOnApproval"])
    }
  }

  @Test func manyDecideAtOnceOnTwoServersAndAllAreHeard() async throws {
    try await Payshare.with { payshare in
      let scene = try await ApprovalScene(payshare)
      var people: [Person] = []
      for number in 1...16 {
        people.append(try await payshare.person("V\(number)"))
        _ = try await scene.root.grant("approver", to: people[number - 1], on: .budget(scene.budget.id))
      }
      let route = try await scene.oneStep(.role("approver"), needs: .all)
      let approval = try await scene.submitted(by: route)
      try await payshare.withServerElsewhere(limits: .highest) { elsewhere in
        let voters = people.enumerated().map { index, person in
          index.isMultiple(of: 2)
            ? person : Person(elsewhere, person.session, email: person.email, password: person.password)
        }
        let refusals = await withTaskGroup(of: Status?.self) { group in
          for voter in voters {
            group.addTask { await status { try await voter.decides(on: approval, saying: "Yes") } }
          }
          return await group.reduce(into: []) { refusals, refusal in
            if let refusal { refusals.append(refusal) }
          }
        }
        #expect(refusals.isEmpty)
      }
      let approved = try await scene.asha.sees(approval)
      #expect(approved.state == .approved && approved.votes.count == 16 && approved.commentCount == 16)
      #expect(try await payshare.deadlocks() == 0)
    }
  }

  @Test func whatIsSaidWithADecisionIsKeptIfTheBaseHasChanged() async throws {
    try await Payshare.with { payshare in
      let scene = try await ApprovalScene(payshare)
      let approval = try await scene.submitted()
      try await scene.asha.changes(scene.goal, ["target"]) { $0.target?.amountMinor += 1 }
      let answer = try await scene.ben.decides(.reject, on: approval, saying: "No, because")
      #expect(answer.cause == .baseChanged && answer.votes.isEmpty && answer.commentCount == 1)
      #expect(try await scene.asha.comments(on: approval).map(\.text) == ["No, because"])
    }
  }

  @Test func nothingIsSubmittedInAnArchivedGoal() async throws {
    try await Payshare.with { payshare in
      let scene = try await ApprovalScene(payshare)
      _ = try await scene.asha.goals.archiveGoal(
        .with { ($0.goalID, $0.etag) = (scene.goal.id, scene.goal.etag) })
      #expect(await status { _ = try await scene.submitted() }?.reason == "GOAL_STATE")
      #expect(try await payshare.rowCount("approval") == 0)
    }
  }

  @Test func onesOwnDoesNotWaitForOneselfThroughADelegation() async throws {
    try await Payshare.with { payshare in
      let scene = try await ApprovalScene(payshare)
      try await scene.ben.delegates(to: scene.asha)
      try await scene.ben.delegates(to: scene.cleo)
      let approval = try await scene.submitted()
      #expect(try await scene.asha.waiting().isEmpty)
      #expect(try await scene.cleo.waiting().map(\.approval?.id) == [approval.id])
    }
  }

  @Test func nobodyLearnsWhichIDsAccountsHad() async throws {
    try await Payshare.with { payshare in
      let scene = try await ApprovalScene(payshare)
      let approval = try await scene.submitted()
      let stranger = try await payshare.person("Stranger")
      _ = try await scene.root.accounts.deleteUser(.with { $0.userID = stranger.id })
      let asked = try await scene.asha.explains(approval, also: [stranger])
      let unknown = try await scene.asha.approvals.explainApproval(
        .with { ($0.approvalID, $0.userIDs) = (approval.id, [UUID.version7().description]) })
      #expect(
        asked.approvers.first { $0.userID == stranger.id }?.obstacles == ["NOT_THIS_STEP", "NO_PERMISSION"])
      #expect(Set(unknown.approvers.map(\.obstacles)).contains(["NOT_THIS_STEP", "NO_PERMISSION"]))
    }
  }
}
