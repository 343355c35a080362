import EventLoop
import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import ServiceKit
import Testing

@testable import Approvals

/// Deciding about several approvals in one call.
@Suite("Bulk decisions", .timeLimit(.minutes(20))) struct BulkDecisionTests {
  private typealias Item = PayshareV1.BulkDecideApprovalsRequest.Item

  private func item(
    _ approval: PayshareV1.Approval, _ choice: PayshareV1.ApprovalVote.Choice = .approve
  ) -> Item {
    .with { ($0.approvalID, $0.choice, $0.digest) = (approval.id, choice, approval.digest) }
  }

  private func decide(
    _ items: [Item], by person: Person, requestID: String = UUID.version7().description
  ) async throws -> [PayshareV1.BulkDecideApprovalsResponse.Result.Outcome?] {
    try await person.approvals.bulkDecideApprovals(
      .with { ($0.items, $0.requestID) = (items, requestID) }
    ).results.map(\.outcome)
  }

  private func state(
    _ outcome: PayshareV1.BulkDecideApprovalsResponse.Result.Outcome?
  ) -> PayshareV1.Approval.State? {
    if case .approval(let approval)? = outcome { approval.state } else { nil }
  }

  private func error(_ outcome: PayshareV1.BulkDecideApprovalsResponse.Result.Outcome?) -> Status? {
    guard case .error(let error)? = outcome else { return nil }
    return Status(StatusCode(rawValue: error.code) ?? .unknown, error.message, details: error.details)
  }

  /// Submitted budgets of goals of Asha's, about which Ben decides alone.
  private func submitted(_ count: Int, _ scene: ApprovalScene) async throws -> [PayshareV1.Approval] {
    let route = try await scene.oneStep(.userID(scene.ben.id), .userID(scene.cleo.id))
    var approvals: [PayshareV1.Approval] = []
    for _ in 0..<count {
      let budget = try await scene.asha.budget(
        of: try await scene.asha.goal(), [.init(scene.food, [100, 100, 100])])
      for person in [scene.ben, scene.cleo] {
        try await scene.root.grant("approver", to: person, on: .budget(budget.id))
      }
      approvals.append(try await scene.asha.submits(budget, by: route))
    }
    return approvals
  }

  @Test func eachItemIsDecidedByItselfAndAFailureStopsNone() async throws {
    try await Payshare.with { payshare in
      let scene = try await ApprovalScene(payshare)
      let approvals = try await submitted(4, scene)
      try await scene.cleo.decides(.reject, on: approvals[1])
      var other = item(approvals[2])
      other.digest = "1:" + String(repeating: "0", count: 64)
      var said = item(approvals[3], .requestChanges)
      said.comment = "A little more"
      let outcomes = try await decide(
        [item(approvals[0]), item(approvals[1]), other, said], by: scene.ben)
      #expect(outcomes.map(state) == [.approved, nil, nil, .changesRequested])
      #expect(outcomes.map { error($0)?.reason } == [nil, "APPROVAL_STATE", "APPROVAL_CONTENT_CHANGED", nil])
      #expect(error(outcomes[1]) == (await status { try await scene.ben.decides(on: approvals[1]) }))
      #expect(try await scene.ben.sees(approvals[0]).state == .approved)
      #expect(try await scene.ben.sees(approvals[2]).state == .submitted)
      #expect(try await scene.ben.comments(on: approvals[3]).map(\.text) == ["A little more"])
    }
  }

  @Test func whoMayNotDecideLearnsOfAnItemNoMoreThanOfAnUnknownOne() async throws {
    try await Payshare.with { payshare in
      let scene = try await ApprovalScene(payshare)
      let approvals = try await submitted(2, scene)
      var unknown = item(approvals[0])
      unknown.approvalID = UUID.version7().description
      let outcomes = try await decide([item(approvals[0]), unknown], by: scene.dan)
      let hidden = try #require(error(outcomes[0]))
      #expect(hidden.code == .permissionDenied && hidden == error(outcomes[1]))
      #expect(hidden == (await status { try await scene.dan.decides(on: approvals[0]) }))
      // Seeing one is not enough, and what is allowed for one says nothing of the others.
      let second = try await scene.root.sees(approvals[1])
      guard case .budgetRevision(let subject)? = second.subject else { return }
      try await scene.root.grant("viewer", to: scene.dan, on: .budget(subject.budgetID))
      let viewed = try await decide([item(approvals[1])], by: scene.dan)
      #expect(error(viewed[0])?.code == .permissionDenied)
      #expect(error(viewed[0]) == (await status { try await scene.dan.decides(on: approvals[1]) }))
      try await scene.root.grant("approver", to: scene.dan, on: .budget(subject.budgetID))
      let mixed = try await decide([item(approvals[1]), item(approvals[0])], by: scene.dan)
      #expect(mixed.map { error($0)?.reason } == ["APPROVAL_NOT_ELIGIBLE", hidden.reason])
      #expect(try await scene.ben.sees(approvals[0]) == approvals[0])

      try await payshare.storeRefusals()
      let refused = try await payshare.database.readFirst(
        Statement("SELECT count(*) FROM journal_entry WHERE kind = 120", as: Int64.self))
      #expect((refused ?? 0) > 0, "refused items are refused calls")
    }
  }

  @Test func aRepeatedCallGivesTheSameResultsAndDecidesTheRest() async throws {
    try await Payshare.with { payshare in
      let scene = try await ApprovalScene(payshare)
      let approvals = try await submitted(3, scene)
      let requestID = UUID.version7().description
      // As of a call that was interrupted after its first item.
      let first = try await decide([item(approvals[0])], by: scene.ben, requestID: requestID)
      let all = try await decide(approvals.map { item($0) }, by: scene.ben, requestID: requestID)
      #expect(all[0] == first[0] && all.map(state) == [.approved, .approved, .approved])
      let again = try await decide(approvals.map { item($0) }, by: scene.ben, requestID: requestID)
      #expect(again == all)
      let elsewhere = try await decide(approvals.map { item($0) }, by: scene.ben)
      #expect(elsewhere.map { error($0)?.reason } == Array(repeating: "APPROVAL_STATE", count: 3))
      let changed = try await decide([item(approvals[0], .reject)], by: scene.ben, requestID: requestID)
      #expect(error(changed[0])?.fieldViolations == ["request_id": "REQUEST_ID_REUSED"])
      #expect(try await payshare.rowCount("approval WHERE state = 3") == 3)
    }
  }

  @Test func aCallHasOneToAHundredDifferentItems() async throws {
    try await Payshare.with { payshare in
      let scene = try await ApprovalScene(payshare)
      let most = PayshareV1.BulkDecideApprovalsRequest.Limits.itemsCount
      #expect(most == 100)
      func refusal(_ ids: [String]) async -> Status? {
        await status {
          _ = try await decide(
            ids.map { id in .with { ($0.approvalID, $0.choice, $0.digest) = (id, .approve, "1:0") } },
            by: scene.ben)
        }
      }
      let ids = (0...most).map { _ in UUID.version7().description }
      #expect(await refusal([])?.fieldViolations["items"] == "REQUIRED")
      #expect(await refusal(ids)?.fieldViolations.keys.contains("items") == true)
      #expect(await refusal([ids[0], ids[0]])?.code == .invalidArgument)
      #expect(await refusal(ids.dropLast()) == nil)
    }
  }

  @Test func noDecisionBeginsForWhichTheDeadlineLeavesNoTime() {
    func time(_ nanoseconds: UInt64) -> MonotonicTime { MonotonicTime(nanoseconds: nanoseconds) }
    var pace = BulkPace(until: time(100))
    #expect(pace.hasTime(at: time(99)) && !pace.hasTime(at: time(100)))
    pace.add(from: time(0), to: time(30))
    pace.add(from: time(30), to: time(40))
    #expect(pace.hasTime(at: time(69)) && !pace.hasTime(at: time(70)), "as long as the longest so far")
    #expect(BulkPace(until: nil).hasTime(at: time(.max)))
  }

  @Test func anAnswerIsNoLongerThanAPage() {
    let approval = PayshareV1.Approval.with {
      $0.id = UUID.version7().description
      $0.steps = [.with { $0.displayName = String(repeating: "x", count: Int(Page.maximumBytes) / 3) }]
    }
    var answer = BulkAnswer()
    for _ in 0..<PayshareV1.BulkDecideApprovalsRequest.Limits.itemsCount { answer.add(approval) }
    let shown = answer.message.results.compactMap { result in
      if case .approval(let approval)? = result.outcome { approval } else { nil }
    }
    #expect(shown.map(\.steps.isEmpty) == [false, false] + Array(repeating: true, count: 98))
    #expect(shown.allSatisfy { $0.id == approval.id })
    #expect(answer.message.encoded().count <= Int(Page.maximumBytes) + 100 * 100)
  }
}
