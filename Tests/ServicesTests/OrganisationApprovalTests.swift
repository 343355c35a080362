import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Testing

@testable import Approvals

/// The approvals of a whole organisation.
@Suite("Approvals of an organisation", .timeLimit(.minutes(20))) struct OrganisationApprovalTests {
  private func list(
    _ person: Person, _ states: PayshareV1.Approval.State...,
    of subject: PayshareV1.ApprovalRoute.Subject = .unspecified
  ) async throws -> [String] {
    try await person.approvals.listOrganisationApprovals(
      .with { ($0.states, $0.subject) = (states, subject) }
    ).approvals.map(\.id)
  }

  /// Approvals of different budgets that were approved, withdrawn and submitted, in this order.
  private func three(_ scene: ApprovalScene) async throws -> [PayshareV1.Approval] {
    let route = try await scene.oneStep(.role("accountant"))
    var approvals = [try await scene.submitted(by: route)]
    try await scene.ben.decides(on: approvals[0])
    for _ in 0..<2 {
      let budget = try await scene.asha.budget(of: try await scene.asha.goal())
      try await scene.root.grant("accountant", to: scene.ben, on: .budget(budget.id))
      approvals.append(try await scene.asha.submits(budget, by: route))
    }
    try await scene.asha.withdraws(approvals[1])
    return approvals
  }

  @Test func allAreListedNewestFirstByStateAndSubject() async throws {
    try await Payshare.with { payshare in
      let scene = try await ApprovalScene(payshare)
      let ids = try await three(scene).map(\.id)
      #expect(try await list(scene.root) == ids.reversed())
      #expect(try await list(scene.root, .submitted) == [ids[2]])
      #expect(try await list(scene.root, .withdrawn, .approved) == [ids[1], ids[0]])
      #expect(try await list(scene.root, .rejected) == [])
      #expect(try await list(scene.root, of: .budgetRevision) == ids.reversed())
      #expect(try await list(scene.root, .approved, of: .budgetRevision) == [ids[0]])
      let shown = try await scene.root.approvals.listOrganisationApprovals(.init()).approvals
      #expect(try await shown[0] == scene.root.sees(shown[0]))
      // Whoever sees approvals of some budgets does not see all.
      #expect(await status { _ = try await list(scene.asha) }?.reason == "PERMISSION_MISSING")
      for role in ["supervisor", "auditor"] {
        let person = try await payshare.person("P\(role)")
        try await scene.root.grant(role, to: person, on: try await scene.root.organisation())
        #expect(try await list(person) == ids.reversed())
      }
    }
  }

  @Test func pagesAreOfOneStateOfRolesAndOfOneFilter() async throws {
    try await Payshare.with { payshare in
      let scene = try await ApprovalScene(payshare)
      let ids = try await three(scene).map(\.id)
      for states in [[], [PayshareV1.Approval.State.approved, .submitted, .withdrawn]] {
        var (found, token) = ([String](), "")
        repeat {
          let page = try await scene.root.approvals.listOrganisationApprovals(
            .with { ($0.pageSize, $0.pageToken, $0.states) = (1, token, states) })
          found += page.approvals.map(\.id)
          token = page.nextPageToken
        } while !token.isEmpty
        #expect(found == ids.reversed())
      }
      let first = try await scene.root.approvals.listOrganisationApprovals(.with { $0.pageSize = 1 })
      let filtered = await status {
        _ = try await scene.root.approvals.listOrganisationApprovals(
          .with { ($0.pageToken, $0.states) = (first.nextPageToken, [.approved]) })
      }
      #expect(filtered?.code == .invalidArgument)
      try await scene.root.grant("auditor", to: scene.dan, on: try await scene.root.organisation())
      let outdated = await status {
        _ = try await scene.root.approvals.listOrganisationApprovals(
          .with { ($0.pageSize, $0.pageToken) = (1, first.nextPageToken) })
      }
      #expect(outdated?.fieldViolations == ["page_token": "PAGE_TOKEN_OUTDATED"])
    }
  }

  @Test func whatHasExpiredIsListedAsExpiredBeforeTheJobHasRun() async throws {
    try await Payshare.with { payshare in
      let scene = try await ApprovalScene(payshare)
      let route = try await scene.oneStep(.role("accountant"), within: 8)
      let approval = try await scene.submitted(by: route)
      #expect(try await list(scene.root, .expired) == [])
      try await scene.pass(hours: 10_000, of: approval)
      #expect(try await list(scene.root, .expired) == [approval.id])
      #expect(try await list(scene.root, .submitted) == [])
      #expect(try await list(scene.root, .submitted, .expired) == [approval.id])
      try await scene.settle()
      #expect(try await list(scene.root, .expired) == [approval.id])
    }
  }
}
