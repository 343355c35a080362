import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Testing

/// Taking revisions of budgets through their approval, by the rules of approvals.
@Suite("Approvals", .timeLimit(.minutes(20))) struct ApprovalTests {
  private func metadata(_ status: Status?) -> [String: String] {
    status?.detail(GoogleRpc.ErrorInfo.self)?.metadata ?? [:]
  }

  @Test func anAccountantAndThenASupervisorPutARevisionInForce() async throws {
    try await Payshare.withTwoServers { payshare in
      let scene = try await ApprovalScene(payshare)
      let approval = try await scene.submitted()
      #expect(approval.state == .submitted && approval.stepIndex == 0 && approval.round == 1)
      #expect(approval.steps.map { $0.places.map(\.userID) } == [[scene.ben.id], [scene.cleo.id]])
      #expect(approval.approvalRouteID == scene.route.id && approval.authorUserIDs == [scene.asha.id])
      #expect(approval.verbs.contains("DecideApproval") && !approval.verbs.contains("SubmitForApproval"))
      #expect(try await scene.asha.revision(1, of: scene.budget).state == .submitted)
      let edit = await status {
        try await scene.asha.sets(
          [.init(scene.food, [1, 1, 1])], in: try await scene.asha.revision(1, of: scene.budget))
      }
      #expect(edit?.reason == "BUDGET_REVISION_STATE")
      #expect(try await scene.ben.waiting().map(\.approval?.id) == [approval.id])
      #expect(try await scene.cleo.waiting() == [], "the second step is not open yet")

      let first = try await scene.ben.decides(on: approval)
      #expect(
        first.state == .submitted && first.stepIndex == 1 && first.votes.map(\.voterUserID) == [scene.ben.id])
      #expect(try await scene.ben.waiting() == [])
      #expect(try await scene.cleo.waiting().map(\.approverUserID) == [scene.cleo.id])
      let last = try await scene.cleo.decides(on: approval)
      #expect(last.state == .approved && last.votes.count == 2 && last.verbs == ["CommentOnApproval"])
      let inForce = try await scene.asha.revision(of: scene.budget)
      #expect(inForce.state == .approved && inForce.number == 1 && inForce.approverUserID == scene.cleo.id)
      #expect(try await scene.cleo.waiting() == [])
      #expect(try await payshare.rowCount("budget_coverage") == 1)
      #expect(try await payshare.rowCount("approval_waiting") == 0)
      #expect(try await payshare.entries(of: 99) == 3, "one for each transition")
      #expect(try await scene.asha.sees(approval) == last)
    }
  }

  /// Rule 1.
  @Test func nobodyApprovesTheirOwnAdministratorsIncluded() async throws {
    try await Payshare.withTwoServers { payshare in
      let scene = try await ApprovalScene(payshare)
      let draft = try await scene.asha.revision(1, of: scene.budget)
      try await scene.root.sets([.init(scene.food, [90, 90, 90])], in: draft)
      let route = try await scene.oneStep(
        .role("goal_owner"), .userID(scene.root.id), .role("accountant"), needs: .all)
      let approval = try await scene.submitted(by: route)
      #expect(approval.authorUserIDs == [scene.root.id, scene.asha.id].sorted())
      #expect(approval.steps.first?.places.map(\.userID) == [scene.ben.id], "authors are not asked")
      for author in [scene.asha, scene.root] {
        let refused = await status { try await author.decides(on: approval) }
        #expect(refused?.reason == "APPROVAL_NOT_ELIGIBLE")
        #expect(metadata(refused)["obstacles"]?.contains("AUTHOR") == true)
        #expect(try await scene.ben.obstacles(of: author, in: approval)?.contains("AUTHOR") == true)
      }
    }
  }

  /// Rule 1.
  @Test func whoSubmitsIsAnAuthor() async throws {
    try await Payshare.withTwoServers { payshare in
      let scene = try await ApprovalScene(payshare)
      _ = try await scene.root.grant("supervisor", to: scene.ben, on: .budget(scene.budget.id))
      let approval = try await scene.ben.submits(
        scene.budget, by: try await scene.oneStep(.role("accountant"), .role("supervisor")))
      #expect(approval.steps.first?.places.map(\.userID) == [scene.cleo.id])
      let refused = await status { try await scene.ben.decides(on: approval) }
      #expect(metadata(refused)["obstacles"] == "AUTHOR, NOT_THIS_STEP")
    }
  }

  /// Rule 2.
  @Test func onePersonHasOneVoteForTheWholeRequest() async throws {
    try await Payshare.withTwoServers { payshare in
      let scene = try await ApprovalScene(payshare)
      let route = try await scene.root.route(
        "Same",
        [
          .asking("First", .userID(scene.ben.id)),
          .asking("Second", .userID(scene.ben.id), .userID(scene.cleo.id)),
        ])
      let approval = try await scene.submitted(by: route)
      try await scene.ben.decides(on: approval)
      let again = await status { try await scene.ben.decides(on: approval) }
      #expect(metadata(again)["obstacles"] == "VOTED")
      #expect(try await scene.ben.waiting() == [])
      _ = try await scene.cleo.delegates(to: scene.ben)
      let standingIn = await status { try await scene.ben.decides(on: approval, for: scene.cleo) }
      #expect(metadata(standingIn)["obstacles"] == "DELEGATE_VOTED")
      #expect(try await scene.cleo.decides(on: approval).state == .approved)
    }
  }

  /// Rule 3.
  @Test func aDecisionBindsToTheContentThatWasSeen() async throws {
    try await Payshare.withTwoServers { payshare in
      let scene = try await ApprovalScene(payshare)
      let approval = try await scene.submitted()
      var other = approval
      other.digest = "1:" + String(repeating: "0", count: 64)
      let wanted = other
      let refused = await status { try await scene.ben.decides(on: wanted) }
      #expect(refused?.reason == "APPROVAL_CONTENT_CHANGED")
      #expect(metadata(refused)["digest"] == approval.digest)
      try await scene.cleo.says("Looks fine", about: approval)
      #expect(try await scene.ben.decides(on: approval).votes.count == 1, "comments void nothing")
      // The same content keeps its decisions.
      try await scene.asha.withdraws(approval)
      #expect(try await scene.asha.revision(1, of: scene.budget).state == .withdrawn)
      #expect(try await scene.asha.reopens(approval).state == .draft)
      let again = try await scene.submitted()
      #expect(again.id == approval.id && again.round == 2 && again.digest == approval.digest)
      #expect(again.votes.map(\.voterUserID) == [scene.ben.id] && again.stepIndex == 1)
      // Another one does not.
      try await scene.asha.withdraws(approval)
      try await scene.asha.reopens(approval)
      try await scene.asha.sets(
        [.init(scene.food, [1, 2, 3])], in: try await scene.asha.revision(1, of: scene.budget))
      let changed = try await scene.submitted()
      #expect(changed.digest != approval.digest && changed.votes == [] && changed.stepIndex == 0)
    }
  }

  /// Rule 3.
  @Test func aChangedTargetOfTheGoalVoidsDecisions() async throws {
    try await Payshare.withTwoServers { payshare in
      let scene = try await ApprovalScene(payshare)
      let approval = try await scene.submitted()
      try await scene.ben.decides(on: approval)
      try await scene.asha.changes(scene.goal, ["target"]) { $0.target?.amountMinor = 5 }
      let answer = try await scene.cleo.decides(on: approval)
      #expect(answer.state == .changesRequested && answer.cause == .baseChanged && answer.votes == [])
      #expect(try await scene.asha.revision(1, of: scene.budget).state == .changesRequested)
      #expect(try await payshare.rowCount("approval_waiting") == 0)
      #expect(try await scene.asha.sees(scene.budget).revisionInForce == 0)
    }
  }

  /// Rule 4.
  @Test func theRouteIsFrozenAndThePermissionIsCheckedAgain() async throws {
    try await Payshare.withTwoServers { payshare in
      let scene = try await ApprovalScene(payshare)
      let approval = try await scene.submitted()
      _ = try await PayshareV1.ApprovalRouteServiceClient(scene.root.channel).updateApprovalRoute(
        .with {
          ($0.approvalRouteID, $0.etag) = (scene.route.id, scene.route.etag)
          $0.approvalRoute = .with { $0.steps = [.asking("Nobody", .userID(scene.dan.id))] }
          $0.updateMask = .with { $0.paths = ["steps"] }
        })
      #expect(try await scene.asha.sees(approval).steps == approval.steps)
      let grants = try await scene.root.access.listGrants(.with { $0.resource = .budget(scene.budget.id) })
        .grants
      let bens = try #require(grants.first { $0.role == "accountant" })
      _ = try await scene.root.access.revokeGrant(.with { ($0.grantID, $0.etag) = (bens.id, bens.etag) })
      let refused = await status { try await scene.ben.decides(on: approval) }
      #expect(refused?.code == .permissionDenied)
      #expect(try await scene.asha.obstacles(of: scene.ben, in: approval) == ["NO_PERMISSION"])
      let explained = try await scene.asha.explains(approval)
      #expect(explained.stuckStepIndex == 0 && explained.reassignableUserIDs == [scene.ben.id])
      #expect(try await scene.ben.waiting() == [], "what they may not read any more")
    }
  }

  /// Rule 5.
  @Test func aStepWithTooFewApproversIsNamed() async throws {
    try await Payshare.withTwoServers { payshare in
      let scene = try await ApprovalScene(payshare)
      let route = try await scene.oneStep(.role("accountant"), .userID(scene.dan.id), needs: .count, 2)
      let refused = await status { _ = try await scene.submitted(by: route) }
      #expect(refused?.reason == "APPROVAL_STEP_TOO_FEW_APPROVERS")
      let said = metadata(refused)
      #expect(said["step"] == "Only" && said["needed"] == "2" && said["eligible"] == "1")
      #expect(said["state"] == "DRAFT" && said["verbs"]?.contains("SubmitForApproval") == true)
      #expect(try await payshare.rowCount("approval") == 0)
      #expect(try await scene.asha.revision(1, of: scene.budget).state == .draft)
      _ = try await scene.root.grant("approver", to: scene.dan, on: .budget(scene.budget.id))
      #expect(try await scene.submitted(by: route).steps.first?.places.count == 2)
    }
  }

  /// Rule 6.
  @Test func aRejectionEndsTheStepAtOnce() async throws {
    try await Payshare.withTwoServers { payshare in
      let scene = try await ApprovalScene(payshare)
      let route = try await scene.oneStep(.role("accountant"), .role("supervisor"), needs: .majority)
      let approval = try await scene.submitted(by: route)
      #expect(approval.steps.first?.needed == 2)
      #expect(try await scene.ben.decides(on: approval).state == .submitted)
      let rejected = try await scene.cleo.decides(.reject, on: approval, saying: "Too much")
      #expect(rejected.state == .rejected && rejected.commentCount == 1)
      #expect(try await scene.asha.comments(on: approval).map(\.text) == ["Too much"])
      #expect(try await scene.asha.revision(1, of: scene.budget).state == .rejected)
      let late = await status { try await scene.ben.decides(on: approval) }
      #expect(late?.reason == "APPROVAL_STATE" && metadata(late)["state"] == "REJECTED")
      #expect(metadata(late)["verbs"] == "ReopenApproval, CommentOnApproval")
    }
  }

  /// Rule 7.
  @Test func whoStandsInDecidesAndBothNamesAreKept() async throws {
    try await Payshare.withTwoServers { payshare in
      let scene = try await ApprovalScene(payshare)
      _ = try await scene.root.grant("approver", to: scene.dan, on: .budget(scene.budget.id))
      let approval = try await scene.submitted()
      let before = await status { try await scene.dan.decides(on: approval, for: scene.ben) }
      #expect(metadata(before)["obstacles"] == "NOT_DELEGATED")
      _ = try await scene.ben.delegates(to: scene.dan)
      _ = try await scene.ben.delegates(to: scene.asha)
      #expect(try await scene.dan.waiting().map(\.approverUserID) == [scene.ben.id])
      let author = await status { try await scene.asha.decides(on: approval, for: scene.ben) }
      #expect(metadata(author)["obstacles"] == "DELEGATE_IS_AUTHOR")
      let vote = try #require(try await scene.dan.decides(on: approval, for: scene.ben).votes.first)
      #expect(vote.approverUserID == scene.ben.id && vote.voterUserID == scene.dan.id)
    }
  }

  /// Rule 7.
  @Test func aPlaceIsGivenOnButNotToAnAuthor() async throws {
    try await Payshare.withTwoServers { payshare in
      let scene = try await ApprovalScene(payshare)
      let approval = try await scene.submitted()
      let unable = await status { try await scene.ben.reassigns(approval, to: scene.dan) }
      #expect(metadata(unable)["obstacles"] == "NO_PERMISSION")
      _ = try await scene.root.grant("approver", to: scene.dan, on: .budget(scene.budget.id))
      let author = await status { try await scene.ben.reassigns(approval, to: scene.asha) }
      #expect(metadata(author)["obstacles"] == "AUTHOR")
      let stranger = await status { try await scene.cleo.reassigns(approval, from: scene.ben, to: scene.dan) }
      #expect(stranger?.reason == "APPROVAL_NOT_YOURS")
      let given = try await scene.root.reassigns(approval, from: scene.ben, to: scene.dan)
      #expect(given.steps.first?.places.first?.userID == scene.dan.id)
      #expect(given.steps.first?.places.first?.formerUserIDs == [scene.ben.id])
      #expect(try await scene.ben.waiting() == [])
      #expect(try await scene.dan.waiting().count == 1)
      #expect(try await scene.dan.decides(on: approval).stepIndex == 1)
    }
  }

  /// Rule 10.
  @Test func explainingSaysWhoWaitsForWhom() async throws {
    try await Payshare.withTwoServers { payshare in
      let scene = try await ApprovalScene(payshare)
      let approval = try await scene.submitted()
      _ = try await scene.ben.delegates(to: scene.cleo)
      let explained = try await scene.asha.explains(approval, also: [scene.asha, scene.dan])
      let obstacles = Dictionary(
        explained.approvers.map { ($0.userID, $0.obstacles) }, uniquingKeysWith: { first, _ in first })
      #expect(
        obstacles == [
          scene.asha.id: ["AUTHOR", "NOT_THIS_STEP"], scene.ben.id: [], scene.cleo.id: ["NOT_THIS_STEP"],
          scene.dan.id: ["NOT_THIS_STEP", "NO_PERMISSION"],
        ])
      let delegates = explained.approvers.first { $0.userID == scene.ben.id }?.delegates
      #expect(delegates?.map(\.userID) == [scene.cleo.id] && delegates?.first?.obstacles == [])
      #expect(explained.given == 0 && explained.stuckStepIndex == nil)
      _ = try await scene.root.accounts.deleteUser(.with { $0.userID = scene.ben.id })
      #expect(try await scene.asha.obstacles(of: scene.ben, in: approval) == ["DELETED", "NO_PERMISSION"])
      #expect(try await scene.asha.explains(approval).stuckStepIndex == 0)
    }
  }
}
