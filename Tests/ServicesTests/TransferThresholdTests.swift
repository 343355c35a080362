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

/// How much of a budget may be moved without being approved.
@Suite("Thresholds of transfers", .timeLimit(.minutes(20))) struct TransferThresholdTests {
  private func metadata(_ status: Status?) -> [String: String] {
    status?.detail(GoogleRpc.ErrorInfo.self)?.metadata ?? [:]
  }

  private func info(moved: Int64, of threshold: Int64) -> [String: String] {
    ["moved_minor": "\(moved)", "threshold_minor": "\(threshold)"]
  }

  @Test func aThresholdIsSetChangedAndRemovedByItsVersion() async throws {
    try await Payshare.with { payshare in
      let scene = try await BudgetScene(payshare)
      let (root, budget) = (scene.root, scene.budget)
      #expect(
        await status { _ = try await root.threshold(of: budget) }?.reason
          == "BUDGET_TRANSFER_THRESHOLD_NOT_FOUND")
      let first = try await root.setsThreshold(100, of: budget, because: "small things")
      #expect(first.amountMinor == 100 && first.budgetID == budget.id && first.updateTime != nil)
      #expect(try await root.threshold(of: budget) == first)
      let second = try await root.setsThreshold(50, of: budget, etag: first.etag)
      #expect(second.amountMinor == 50 && second.etag != first.etag)
      #expect(try await root.setsThreshold(50, of: budget, etag: second.etag) == second, "nothing changes")
      #expect(
        await status { try await root.clearsThreshold(of: budget, etag: first.etag) }?.reason == "STALE_ETAG")
      try await root.clearsThreshold(of: budget, etag: second.etag)
      #expect(
        await status { try await root.clearsThreshold(of: budget, etag: second.etag) }?.code == .notFound)
      let third = try await root.setsThreshold(0, of: budget)
      #expect(third.etag != first.etag && third.etag != second.etag, "versions are never used again")
      #expect(try await payshare.entries(of: 103) == 4)
      let log = try await Self.log(of: budget, seenBy: root)
      #expect(
        log == [
          "threshold.amount_minor:  → 0 ", "threshold.amount_minor: 50 →  ",
          "threshold.amount_minor: 100 → 50 ", "threshold.amount_minor:  → 100 small things",
        ])
    }
  }

  @Test func anotherVersionOfAThresholdIsNotChanged() async throws {
    try await Payshare.with { payshare in
      let scene = try await BudgetScene(payshare)
      let (root, budget) = (scene.root, scene.budget)
      let early = await status { try await root.setsThreshold(1, of: budget, etag: "v1") }
      #expect(early?.reason == "STALE_ETAG")
      let third = try await root.setsThreshold(100, of: budget)
      let other = await status { try await root.setsThreshold(1, of: budget, etag: "v9") }
      #expect(other?.reason == "STALE_ETAG")
      let unnamed = await status { try await root.setsThreshold(1, of: budget, etag: "") }
      #expect(unnamed?.reason == "STALE_ETAG", "\(String(describing: unnamed))")
      let negative = await status { try await root.setsThreshold(-1, of: budget, etag: third.etag) }
      #expect(negative?.fieldViolations == ["threshold.amount_minor": "TOO_SMALL"])
      let great = await status {
        try await root.setsThreshold(1_000_000_000_000_001, of: budget, etag: third.etag)
      }
      #expect(great?.fieldViolations == ["threshold.amount_minor": "TOO_LARGE"])
      #expect(try await root.threshold(of: budget) == third)
    }
  }

  /// What the log says of thresholds, the newest first.
  private static func log(of budget: PayshareV1.Budget, seenBy person: Person) async throws -> [String] {
    let page = try await person.budgets.listBudgetChanges(.with { $0.budgetID = budget.id })
    var found: [String] = []
    for change in page.changes where change.kind == .transferThresholdChanged {
      for field in change.differences {
        found.append("\(field.path): \(field.oldValue) → \(field.newValue) \(change.reason)")
      }
    }
    return found
  }

  @Test func smallTransfersAddUpAndWhatIsMovedBackCountsTwice() async throws {
    try await Payshare.with { payshare in
      let scene = try await BudgetScene(payshare) { food, _ in [.init(food, [100, 100, 100])] }
      let (root, budget, food) = (scene.root, scene.budget, scene.food)
      try await root.moves(5, of: food, in: budget)
      try await payshare.test.made.administer(Payshare.mandatoryRoute)
      let without = await status { try await root.moves(1, of: food, in: budget) }
      #expect(without?.reason == "APPROVAL_REQUIRED" && metadata(without) == [:])
      let threshold = try await root.setsThreshold(35, of: budget)
      try await root.moves(20, of: food, in: budget)
      let beyond = await status { try await root.moves(11, of: food, in: budget) }
      #expect(beyond?.reason == "APPROVAL_REQUIRED" && metadata(beyond) == info(moved: 25, of: 35))
      #expect(beyond?.message.contains("DraftBudgetTransfer") == true)
      try await root.moves(10, of: food, in: budget, back: true)
      for back in [false, true] {
        let more = await status { try await root.moves(1, of: food, in: budget, back: back) }
        #expect(metadata(more) == info(moved: 35, of: 35))
      }
      #expect(
        try await root.lines(of: budget).first { $0.categoryID == food.id }?.amountsMinor == [115, 85, 100])
      // A threshold decides even where no route is mandatory; without one transfers are free again.
      try await payshare.test.made.administer("UPDATE approval_route SET is_mandatory = false")
      #expect(await status { try await root.moves(1, of: food, in: budget) }?.reason == "APPROVAL_REQUIRED")
      try await root.clearsThreshold(of: budget, etag: threshold.etag)
      try await root.moves(1, of: food, in: budget)
      // A revision that is approved begins anew.
      _ = try await root.revises(budget)
      try await root.approves(budget)
      try await root.setsThreshold(35, of: budget)
      try await root.moves(35, of: food, in: budget)
      #expect(
        metadata(await status { try await root.moves(1, of: food, in: budget) }) == info(moved: 35, of: 35))
    }
  }

  @Test func aDraftedTransferIsApprovedAndBeginsAnew() async throws {
    try await Payshare.with { payshare in
      let scene = try await ApprovalScene(payshare)
      let (asha, budget, food) = (scene.asha, scene.budget, scene.food)
      let draftless = await status { try await asha.drafts(1, of: food, in: budget) }
      #expect(draftless?.code == .invalidArgument, "no revision has the number zero")
      try await asha.approves(budget)
      try await scene.root.setsThreshold(50, of: budget)
      try await asha.moves(40, of: food, in: budget)
      #expect(await status { try await asha.moves(20, of: food, in: budget) }?.reason == "APPROVAL_REQUIRED")
      let draft = try await asha.drafts(20, of: food, in: budget, because: "a feast")
      #expect(draft.state == .draft && draft.number == 3 && draft.baseNumber == 2)
      #expect(draft.amountsMinor == [160, 40, 100])
      #expect(try await asha.lines(3, of: budget).map(\.amountsMinor) == [[160, 40, 100]])
      #expect(
        try await asha.lines(of: budget).map(\.amountsMinor) == [[140, 60, 100]], "nothing has moved yet")
      let log = try await asha.budgets.listBudgetChanges(.with { $0.budgetID = budget.id }).changes
      #expect(log.prefix(2).map(\.kind) == [.linesUpdated, .revisionCreated])
      #expect(log.prefix(2).map(\.reason) == ["a feast", "a feast"])
      #expect(log[0].differences.map { [$0.oldValue, $0.newValue] } == [["140, 60, 100", "160, 40, 100"]])
      let approval = try await asha.submits(budget, 3, by: scene.route)
      try await scene.ben.decides(on: approval)
      #expect(try await scene.cleo.decides(on: approval).state == .approved)
      #expect(try await asha.sees(budget).revisionInForce == 3)
      try await asha.moves(40, of: food, in: budget, back: true)
      let more = await status { try await asha.moves(11, of: food, in: budget) }
      #expect(metadata(more) == info(moved: 40, of: 50))
    }
  }

  @Test func aDraftOfATransferIsRefusedAsTransfersAndDraftsAre() async throws {
    try await Payshare.with { payshare in
      let scene = try await BudgetScene(payshare) { food, _ in [.init(food, [100, 100, 100])] }
      let (root, budget, food) = (scene.root, scene.budget, scene.food)
      #expect(
        await status { try await root.drafts(101, of: food, in: budget) }?.reason == "TRANSFER_TOO_LARGE")
      let old = PayshareV1.DraftBudgetTransferRequest.with {
        ($0.budgetID, $0.number, $0.amountMinor) = (budget.id, 1, 1)
        $0.source = .with { ($0.categoryID, $0.period) = (food.id, 1) }
        $0.destination = .with { $0.categoryID = food.id }
        $0.requestID = UUID.version7().description
      }
      let made = try await root.budgets.draftBudgetTransfer(old)
      #expect(try await root.budgets.draftBudgetTransfer(old) == made, "a repetition")
      for _ in 0..<9 { try await root.drafts(1, of: food, in: budget) }
      #expect(await status { try await root.drafts(1, of: food, in: budget) }?.reason == "TOO_MANY_DRAFTS")
      try await root.moves(1, of: food, in: budget)
      var again = old
      again.requestID = ""
      let superseded = await status { [again] in _ = try await root.budgets.draftBudgetTransfer(again) }
      #expect(superseded?.reason == "BUDGET_REVISION_STATE")
    }
  }

  @Test func ofTwoTransfersAtOnceOnTwoServersTheOneThatFitsIsDirect() async throws {
    try await Payshare.with { payshare in
      let scene = try await BudgetScene(payshare) { food, _ in [.init(food, [100, 100, 100])] }
      let (root, budget, food) = (scene.root, scene.budget, scene.food)
      try await root.setsThreshold(100, of: budget)
      try await payshare.withServerElsewhere(limits: .highest) { elsewhere in
        let other = Person(elsewhere, root.session, email: root.email, password: root.password)
        for _ in 1...10 {
          async let first = Self.insists(on: 60, of: food, in: budget, by: root)
          async let second = Self.insists(on: 60, of: food, in: budget, by: other)
          let refusals = try await [first, second].compactMap(\.self)
          #expect(refusals.map { metadata($0) } == [info(moved: 60, of: 100)])
          _ = try await root.revises(budget)
          try await root.sets(
            [.init(food, [100, 100, 100])],
            in: try await root.revision(root.sees(budget).newestRevision, of: budget))
          try await root.approves(budget)
        }
      }
      #expect(try await payshare.deadlocks() == 0)
    }
  }

  /// Moves an amount, from the revision in force whichever that is by then; how that is refused in the end.
  private static func insists(
    on amount: Int64, of category: PayshareV1.Category, in budget: PayshareV1.Budget, by person: Person
  ) async throws -> Status? {
    while true {
      let refused = await status { try await person.moves(amount, of: category, in: budget) }
      guard let reason = refused?.reason, ["BUDGET_REVISION_STATE", "CONFLICT"].contains(reason) else {
        return refused
      }
    }
  }

  @Test func aThresholdThatIsSetMeanwhileCounts() async throws {
    try await Payshare.with { payshare in
      let scene = try await BudgetScene(payshare) { food, _ in [.init(food, [100, 100, 100])] }
      let (root, budget, food) = (scene.root, scene.budget, scene.food)
      let lock = try HeldLock(
        payshare.test.made, "SELECT FROM goal WHERE id = '\(budget.goalID)' FOR UPDATE")
      async let answer = status { try await root.moves(10, of: food, in: budget) }
      try await lock.waitUntilAnotherWaits()
      try await root.setsThreshold(9, of: budget)
      lock.release()
      let refused = await answer
      #expect(refused?.reason == "APPROVAL_REQUIRED" && metadata(refused) == info(moved: 0, of: 9))
      #expect(try await root.sees(budget).revisionInForce == 1)
    }
  }
}
