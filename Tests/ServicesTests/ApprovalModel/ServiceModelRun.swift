import GoogleAPI
import PayshareAPI
import Protobuf
import RPC
import Testing

@testable import ApprovalTestSupport

/// Actions performed by the services and expected by the model, side by side, until they differ. What one server has
/// done is read from the other.
struct ServiceModelRun {
  let scene: ServiceModelScene
  var model = ApprovalModel()
  /// The approvals of the requests that were submitted at least once, as they were read last.
  var approvals: [Int: PayshareV1.Approval] = [:]
  var delegations: [PayshareV1.ApprovalDelegation] = []
  /// How many actions were not refused, and how many were.
  private(set) var (done, refused) = (0, 0)
  private var turn = 0

  init(_ scene: ServiceModelScene) {
    self.scene = scene
    _ = model.expect(.make(by: ServiceModelScene.owner, copying: nil))
  }

  /// The server whose turn it is, and the other one.
  var server: Payshare { scene.servers[turn % 2] }
  var other: Payshare { scene.servers[(turn + 1) % 2] }

  func person(_ number: Int) -> Person { scene.people[number].using(server) }

  /// Performs one action; what went wrong, or nil.
  mutating func perform(_ action: ModelAction) async throws -> String? {
    turn += 1
    let wrong: String?
    if case .decideAtOnce(let request, let first, let second) = action {
      wrong = try await decideAtOnce(request, first, second)
    } else {
      let expected = expect(action)
      let outcome = try await outcome(of: action)
      if outcome == "ok" { done += 1 } else { refused += 1 }
      wrong = outcome == expected ? nil : "the service says: \(outcome)\nthe model says: \(expected)"
    }
    if let wrong { return wrong }
    if let wrong = try await difference() { return wrong }
    return try await brokenPromise()
  }

  // MARK: What is expected

  /// What the model expects, as the services say it.
  private mutating func expect(_ action: ModelAction) -> String {
    switch action {
    case .decide(_, let vote) where !model.people.holders.contains(vote.voter):
      return "PERMISSION_DENIED"
    case .edit:
      // The budget says what its revision allows.
      let expected = model.expect(action)
      guard expected.hasPrefix("APPROVAL_STATE "),
        let state = expected.split(separator: " ").dropFirst().first
      else { return expected }
      return "BUDGET_REVISION_STATE \(state)"
    case .make(let person, let copied):
      let content = copied.map { model.view($0).content } ?? model.view(model.inForce).content
      let outcome = model.expect(action)
      model.note(.edited(model.requestCount - 1, by: person, content: content))
      return outcome
    case .delete(let person, _):
      for lost in [ModelAction.hold(person, false), .manage(person, false)] { _ = model.expect(lost) }
      return model.expect(action)
    default: return model.expect(action)
    }
  }

  // MARK: What must be the same

  /// Where the services and the model differ.
  private mutating func difference() async throws -> String? {
    let reader = scene.root.using(other)
    let listed = try await reader.approvals.listApprovals(
      .with { ($0.budgetID, $0.pageSize) = (scene.budget.id, 100) }
    ).approvals
    for approval in listed {
      guard case .budgetRevision(let revision) = approval.subject else { return "\(approval) has no subject" }
      let request = Int(revision.number) - 1
      approvals[request] = approval
      let (services, naive) = (ServiceView(approval, scene.numbers), ServiceView(model.view(request)))
      if services != naive {
        return "request \(request) is to the services: \(services)\nto the model: \(naive)"
      }
    }
    guard let waiting = listed.first(where: { $0.state == .submitted }) else { return nil }
    return try await difference(explaining: waiting, by: reader)
  }

  /// Rule 10: of everyone, why they cannot decide.
  private func difference(
    explaining approval: PayshareV1.Approval, by reader: Person
  ) async throws -> String? {
    guard case .budgetRevision(let revision) = approval.subject else { return nil }
    let view = model.view(Int(revision.number) - 1)
    let told = try await reader.explains(approval, also: Array(scene.people.prefix(ModelRoutes.personCount)))
    for standing in told.approvers {
      guard let person = scene.numbers[standing.userID] else { return "\(standing) is nobody" }
      let expected = model.people.obstacles(person, for: person, view).sorted()
      if standing.obstacles != expected {
        return "of \(person) is explained: \(standing.obstacles)\nby the model: \(expected)"
      }
    }
    let stuck = told.stuckStepIndex.map { Int($0) }
    return stuck == model.unfillable(view)?.step ? nil : "step \(stuck ?? -1) is stuck, to the services"
  }

  /// What holds whatever the model says.
  private func brokenPromise() async throws -> String? {
    let inForce = try await scene.payshare.rowCount("budget_revision WHERE state = 2") ?? -1
    if inForce > 1 { return "\(inForce) revisions are in force" }
    for (request, approval) in approvals where [.submitted, .approved, .superseded].contains(approval.state) {
      let people = approval.votes.flatMap { [$0.approverUserID, $0.voterUserID] + $0.throughUserIDs }
      if !Set(people).isDisjoint(with: approval.authorUserIDs) { return "an author has a vote on \(request)" }
    }
    return nil
  }

  /// What the journal says of each submission: that it had more than one outcome.
  func secondOutcomes() async throws -> [String] {
    let auditor = scene.root
    try await scene.payshare.seal()
    var (outcomes, token, found): ([String: Int], String, [String]) = ([:], "", [])
    repeat {
      let page = try await auditor.audit.listAuditEntries(
        .with { ($0.pageSize, $0.pageToken) = (200, token) })
      for entry in page.entries {
        guard case .approvalChanged(let said) = entry.event?.kind, let approval = said.approval else {
          continue
        }
        let ends: Set<PayshareV1.ApprovalChange.Kind> = [
          .approved, .rejected, .changesRequested, .withdrawn, .expired,
        ]
        outcomes["\(approval.id), round \(approval.round)", default: 0] += said.changes.count {
          ends.contains($0.kind)
        }
      }
      token = page.nextPageToken
    } while !token.isEmpty
    for (submission, count) in outcomes where count > 1 { found.append("\(submission): \(count) outcomes") }
    return found
  }

  mutating func count(_ outcomes: [String]) {
    for outcome in outcomes { if outcome == "ok" { done += 1 } else { refused += 1 } }
  }
}
