import Access
import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import ServiceKit
import Testing

/// Approvals in time: deadlines, other revisions, and decisions at once.
@Suite("Approvals in time", .timeLimit(.minutes(20))) struct ApprovalRaceTests {
  /// Rule 9. `make approval-proof` has a thousand rounds.
  @Test func twoDecidingVotesAtOnceOnTwoServersGiveOneTransition() async throws {
    try await Payshare.with { payshare in
      let scene = try await ApprovalScene(payshare)
      try await payshare.withServerElsewhere(limits: .highest) { elsewhere in
        let start = ContinuousClock.now
        var rounds = try await ApprovalRounds(scene, elsewhere: elsewhere)
        for round in 0..<ApprovalProof.rounds { try await rounds.play(round) }
        #expect(rounds.transitions == ApprovalProof.rounds)
        let deadlocks = try await payshare.deadlocks() ?? -1
        #expect(deadlocks == 0)
        ApprovalProof.report(
          "\(ApprovalProof.rounds) rounds: \(rounds.transitions) transitions, \(rounds.elsewhere) by the other server; "
            + "\(deadlocks) deadlocks; \(ContinuousClock.now - start)")
      }
      #expect(try await payshare.rowCount("budget_revision WHERE state = 2") == 1)
      #expect(try await payshare.rowCount("approval WHERE state = 3") == 1)
    }
  }

  @Test func whatTakesThePlaceOfAnotherSupersedesItAndMovesTheRest() async throws {
    try await Payshare.withTwoServers { payshare in
      let scene = try await ApprovalScene(payshare)
      let route = try await scene.oneStep(.role("accountant"))
      let first = try await scene.submitted(by: route)
      try await scene.ben.decides(on: first)
      _ = try await scene.asha.revises(scene.budget)
      let second = try await scene.submitted(by: route)
      _ = try await scene.asha.revises(scene.budget)
      let third = try await scene.submitted(by: route)
      try await scene.ben.decides(on: third)
      #expect(try await scene.asha.sees(first).state == .superseded)
      let moved = try await scene.asha.sees(second)
      #expect(moved.state == .changesRequested && moved.cause == .baseChanged)
      #expect(try await scene.asha.revision(1, of: scene.budget).state == .superseded)
      #expect(try await scene.asha.revision(2, of: scene.budget).state == .changesRequested)
      #expect(try await scene.asha.sees(scene.budget).revisionInForce == 3)
      let listed = try await scene.asha.approvals.listApprovals(.with { $0.budgetID = scene.budget.id })
        .approvals
      #expect(listed.map(\.id) == [third.id, second.id, first.id])
      #expect(listed.map(\.state) == [.approved, .changesRequested, .superseded])
    }
  }

  @Test func aDirectApprovalMovesWhatWaits() async throws {
    try await Payshare.withTwoServers { payshare in
      let scene = try await ApprovalScene(payshare)
      let waiting = try await scene.submitted()
      _ = try await scene.asha.revises(scene.budget)
      try await scene.asha.approves(scene.budget)
      let moved = try await scene.asha.sees(waiting)
      #expect(moved.state == .changesRequested && moved.cause == .baseChanged)
      #expect(try await scene.asha.revision(1, of: scene.budget).state == .changesRequested)
    }
  }

  /// Rule 8.
  @Test func aDeadlineEscalatesAndExpiresWhetherOrNotTheJobHasRun() async throws {
    try await Payshare.withTwoServers { payshare in
      let scene = try await ApprovalScene(payshare)
      let route = try await scene.oneStep(.role("accountant"), within: 8, then: [.role("supervisor")])
      let approval = try await scene.submitted(by: route)
      #expect(approval.steps.first?.dueTimes.count == 2)
      try await scene.settle()
      #expect(try await scene.asha.sees(approval) == approval, "nothing is due")
      // Beyond the first deadline, whatever day it is, and then beyond the second.
      let now = GoogleProtobuf.Timestamp(.now).seconds
      let due = approval.steps.first?.dueTimes.map(\.seconds) ?? []
      let first = try #require(due.first)
      let second = try #require(due.last)
      let untilFirst = (first - now) / 3_600 + 1
      try await scene.pass(hours: untilFirst, of: approval)
      let escalated = try await scene.asha.sees(approval)
      #expect(escalated.steps.first?.places.map(\.userID) == [scene.ben.id, scene.cleo.id])
      #expect(escalated.steps.first?.escalationCount == 1 && escalated.etag == approval.etag)
      try await scene.settle()
      #expect(try await scene.cleo.waiting().map(\.approval?.id) == [approval.id])
      #expect(try await payshare.rowCount("approval_waiting") == 2)
      try await scene.pass(hours: (second - now) / 3_600 + 1 - untilFirst, of: approval)
      #expect(try await scene.asha.sees(approval).state == .expired)
      #expect(try await scene.cleo.waiting() == [], "what has expired waits for nobody")
      let late = await status { try await scene.cleo.decides(on: approval) }
      #expect(late?.reason == "APPROVAL_STATE")
      try await scene.settle()
      #expect(try await payshare.rowCount("approval WHERE state = 7 AND due_time IS NULL") == 1)
      #expect(try await payshare.rowCount("approval_waiting") == 0)
      #expect(try await scene.asha.revision(1, of: scene.budget).state == .expired)
      #expect(try await payshare.entries(of: 99) == 3)
      #expect(try await scene.asha.reopens(approval).state == .draft)
    }
  }

  @Test func aMandatoryRouteIsTakenAndAnotherOneRefused() async throws {
    try await Payshare.withTwoServers { payshare in
      let scene = try await ApprovalScene(payshare)
      let none = await status { try await scene.asha.submits(scene.budget) }
      #expect(none?.fieldViolations == ["approval_route_id": "REQUIRED"])
      let mandatory = try await scene.root.route(
        "All", [.asking("All", .role("supervisor"))], isMandatory: true)
      let other = await status { _ = try await scene.submitted() }
      #expect(other?.reason == "APPROVAL_ROUTE_MANDATORY")
      var unknown = scene.route
      unknown.id = UUID.version7().description
      let wanted = unknown
      let refused = await status { _ = try await scene.submitted(by: wanted) }
      #expect(refused?.fieldViolations == ["approval_route_id": "UNKNOWN_APPROVAL_ROUTE"])
      #expect(try await scene.asha.submits(scene.budget).approvalRouteID == mandatory.id)
    }
  }

  @Test func aRepeatedDecisionGivesTheFirstAnswer() async throws {
    try await Payshare.withTwoServers { payshare in
      let scene = try await ApprovalScene(payshare)
      let approval = try await scene.submitted()
      let request = PayshareV1.DecideApprovalRequest.with {
        ($0.approvalID, $0.choice, $0.digest) = (approval.id, .approve, approval.digest)
        ($0.requestID, $0.comment) = (UUID.version7().description, "Yes")
      }
      let first = try await scene.ben.approvals.decideApproval(request)
      #expect(try await scene.ben.approvals.decideApproval(request) == first)
      #expect(try await scene.asha.comments(on: approval).count == 1)
      var other = request
      other.comment = "No"
      let changed = other
      let reused = await status { _ = try await scene.ben.approvals.decideApproval(changed) }
      #expect(reused?.fieldViolations == ["request_id": "REQUEST_ID_REUSED"])
      let stale = await status {
        _ = try await scene.asha.approvals.withdrawApproval(
          .with { ($0.approvalID, $0.etag) = (approval.id, approval.etag) })
      }
      #expect(stale?.reason == "STALE_ETAG")
    }
  }

  @Test func commentsAreEncryptedAndComeInPages() async throws {
    try await Payshare.withTwoServers { payshare in
      let scene = try await ApprovalScene(payshare)
      let approval = try await scene.submitted()
      for number in 1...5 { try await scene.ben.says("Comment \(number)", about: approval) }
      var (texts, token) = ([String](), "")
      repeat {
        let page = try await scene.asha.approvals.listApprovalComments(
          .with { ($0.approvalID, $0.pageSize, $0.pageToken) = (approval.id, 2, token) })
        texts += page.comments.map(\.text)
        token = page.nextPageToken
      } while !token.isEmpty
      #expect(texts == (1...5).map { "Comment \($0)" })
      #expect(
        try await payshare.rowCount(
          "approval_comment WHERE position('Comment' in encode(text_sealed, 'escape')) > 0") == 0)
      #expect(try await scene.asha.sees(approval).commentCount == 5)
      let dan = await status { _ = try await scene.dan.comments(on: approval) }
      #expect(dan?.code == .permissionDenied)
    }
  }

  @Test func whatWaitsComesInPagesOldestFirst() async throws {
    try await Payshare.withTwoServers { payshare in
      let scene = try await ApprovalScene(payshare)
      let route = try await scene.oneStep(.role("accountant"), .role("supervisor"), needs: .all)
      _ = try await scene.cleo.delegates(to: scene.ben)
      var expected: [[String]] = []
      for round in 1...3 {
        if round > 1 { _ = try await scene.asha.revises(scene.budget) }
        let approval = try await scene.submitted(by: route)
        for person in [scene.ben.id, scene.cleo.id].sorted() { expected.append([approval.id, person]) }
      }
      var (found, token) = ([[String]](), "")
      repeat {
        let page = try await scene.ben.approvals.listMyApprovals(
          .with { ($0.pageSize, $0.pageToken) = (1, token) })
        found += page.approvals.map { [$0.approval?.id ?? "", $0.approverUserID] }
        token = page.nextPageToken
      } while !token.isEmpty
      #expect(found == expected)
    }
  }
}
