import GoogleAPI
import Identifiers
import PayshareAPI
import PostgresTestSupport
import Protobuf
import RPC
import Testing

/// Which edits of expenses need approval, and who says so.
@Suite("Thresholds of edits", .timeLimit(.minutes(10))) struct ExpenseEditThresholdTests {
  @Test func whoKeepsTheEventSetsItAndNobodyElse() async throws {
    try await Payshare.with { payshare in
      let scene = try await ExpenseEditScene(payshare)
      let (trip, route, etag) = (scene.trip, scene.route, scene.threshold.etag)
      let byBen = await status { try await scene.ben.setsThreshold(1, of: trip, by: route, etag) }
      #expect(byBen?.code == .permissionDenied && byBen?.reason == "PERMISSION_MISSING")
      let cleared = await status {
        _ = try await scene.ben.edits.clearExpenseEditThreshold(
          .with { ($0.eventID, $0.etag, $0.reason) = (trip.id, etag, "no") })
      }
      #expect(cleared?.code == .permissionDenied)
      let shown = try await scene.ben.edits.getExpenseEditThreshold(.with { $0.eventID = trip.id })
      #expect(shown == scene.threshold && shown.amountMinor == 500)
      let stale = await status { try await scene.root.setsThreshold(1, of: trip, by: route) }
      #expect(stale?.reason == "STALE_ETAG", "without an etag only the first one is set")
      let lower = try await scene.root.setsThreshold(1, of: trip, by: route, etag)
      #expect(lower.etag == "v2")
      _ = try await scene.asha.edits.clearExpenseEditThreshold(
        .with { ($0.eventID, $0.etag, $0.reason) = (trip.id, lower.etag, "trust") })
      let gone = await status {
        _ = try await scene.ben.edits.getExpenseEditThreshold(.with { $0.eventID = trip.id })
      }
      #expect(gone?.code == .notFound && gone?.reason == "EXPENSE_EDIT_THRESHOLD_NOT_FOUND")
      try await scene.ben.sets(99_999, of: try await scene.taxi())
      #expect(
        try await scene.asha.setsThreshold(7, of: trip, by: route).etag == "v4", "no version comes twice")
      #expect(try await payshare.entries(of: 102) == 4)
    }
  }

  @Test func itsRouteIsOneForEditsAndEditsTakeNoOther() async throws {
    try await Payshare.with { payshare in
      let scene = try await ExpenseEditScene(payshare)
      let budgets = try await scene.root.route("Budgets", [.of("Root", .role("admin"))])
      let wrong = await status {
        try await scene.asha.setsThreshold(1, of: scene.trip, by: budgets, scene.threshold.etag)
      }
      #expect(wrong?.fieldViolations == ["approval_route_id": "UNKNOWN_APPROVAL_ROUTE"])
      let other = try await scene.root.route("Other", [.of("Root", .role("participant"))]) {
        $0.approvalRoute?.subject = .expenseEdit
      }
      let edit = try await scene.ben.proposes(5_000, for: try await scene.taxi())
      let named = await status { try await scene.ben.submits(edit, by: other) }
      #expect(named?.reason == "APPROVAL_ROUTE_MANDATORY")
      #expect(try await scene.ben.submits(edit, by: scene.route).state == .submitted)
    }
  }

  @Test func anyEditMayBeMadeByApprovalAlsoWithoutAThreshold() async throws {
    try await Payshare.with { payshare in
      let scene = try await ExpenseEditScene(payshare)
      let trip = try await scene.asha.event("Free", with: [scene.ben])
      let taxi = try await scene.asha.expenses.createExpense(
        .with { request in
          request.eventID = trip.id
          request.expense = .exact(300, "Taxi", paidBy: scene.asha, [(scene.ben, 300)])
        })
      let edit = try await scene.asha.proposes(9_000, for: taxi)
      let unnamed = await status { try await scene.asha.submits(edit) }
      #expect(unnamed?.fieldViolations == ["approval_route_id": "REQUIRED"])
      let approval = try await scene.asha.submits(edit, by: scene.route)
      #expect(try await scene.ben.decides(on: approval).state == .approved)
      #expect(try await scene.ben.sees(taxi).total?.amountMinor == 9_000)
    }
  }

  @Test func strangersSeeAndDoNothing() async throws {
    try await Payshare.with { payshare in
      let scene = try await ExpenseEditScene(payshare)
      let mallory = try await payshare.person("Mallory")
      let taxi = try await scene.taxi()
      let edit = try await scene.ben.proposes(5_000, for: taxi)
      let approval = try await scene.ben.submits(edit)
      let event = scene.trip.id
      let asks: [() async throws -> Void] = [
        { _ = try await mallory.proposes(6_000, for: taxi) }, { _ = try await mallory.sees(edit) },
        { _ = try await mallory.sees(approval) }, { try await mallory.decides(on: approval) },
        { _ = try await mallory.edits.listExpenseEdits(.with { $0.eventID = event }) },
        { _ = try await mallory.edits.getExpenseEditThreshold(.with { $0.eventID = event }) },
        { _ = try await mallory.approvals.listApprovals(.with { $0.eventID = event }) },
        { try await mallory.setsThreshold(1, of: scene.trip, by: scene.route) },
      ]
      for (index, ask) in asks.enumerated() {
        let refused = await status { try await ask() }
        #expect(refused?.code == .permissionDenied, "\(index): \(String(describing: refused))")
      }
      #expect(try await mallory.waiting() == [])
      let neither = await status { _ = try await scene.ben.approvals.listApprovals(.init()) }
      #expect(neither?.code == .invalidArgument)
    }
  }
}
