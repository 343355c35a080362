import Approvals
import GoogleAPI
import PayshareAPI
import Protobuf
import RPC
import Testing

@testable import ApprovalTestSupport

extension ServiceModelRun {
  /// Has the services do what an action says: `ok`, or the reason of the refusal with what it names.
  mutating func outcome(of action: ModelAction) async throws -> String {
    if case .delegate(let from, let to, let first, let days) = action {
      return try await delegate(from, to, first, days)
    }
    if case .endDelegation(let index) = action { return try await endDelegation(index) }
    return Self.words(await status { try await perform(action) })
  }

  /// Makes the calls of an action.
  private func perform(_ action: ModelAction) async throws {
    let (budget, root) = (scene.budget, scene.root.using(other))
    switch action {
    case .make(let by, let copied):
      _ = try await person(by).budgets.createBudgetRevision(
        .with { ($0.budgetID, $0.baseNumber) = (budget.id, Int64(copied.map { $0 + 1 } ?? 0)) })
    case .edit(let request, let by, let content):
      let draft = try await root.revision(Int64(request + 1), of: budget)
      try await person(by).sets([ServiceModelScene.line(scene.food, content)], in: draft)
    case .submit(let request, let by, _, let route):
      try await person(by).submits(budget, Int64(request + 1), by: scene.routes[route])
    case .decide(let request, let vote): try await decide(request, vote, on: server)
    case .withdraw(let request, let by): try await person(by).withdraws(try approval(request))
    case .reopen(let request, let by): try await person(by).reopens(try approval(request))
    case .reassign(let request, let step, let from, let to, let by):
      try await person(by).reassigns(
        try approval(request), from: scene.people[from], to: scene.people[to], step: Int32(step))
    case .comment(let request, let by): try await person(by).says("Well", about: try approval(request))
    case .hold(let person, let value): try await give(ServiceModelScene.judge, person, value, by: root)
    case .manage(let person, let value): try await give(ServiceModelScene.keeper, person, value, by: root)
    case .delete(let person, _):
      _ = try await root.accounts.deleteUser(.with { $0.userID = scene.people[person].id })
    case .delegate, .endDelegation, .decideAtOnce, .wait, .settle, .retarget: break
    }
  }

  private func approval(_ request: Int) throws -> PayshareV1.Approval { try #require(approvals[request]) }

  private func decide(_ request: Int, _ vote: ModelAction.Vote, on server: Payshare) async throws {
    var seen = try approval(request)
    if vote.hasSeenAnother { seen.digest = "1:" + String(repeating: "0", count: 64) }
    let choice = PayshareV1.ApprovalVote.Choice(rawValue: Int32(vote.choice.rawValue))
    let approver = vote.approver == vote.voter ? nil : scene.people[vote.approver]
    try await scene.people[vote.voter].using(server).decides(choice, on: seen, for: approver)
  }

  /// Grants a role, or revokes it; nothing if it is so already.
  private func give(_ role: String, _ person: Int, _ value: Bool, by root: Person) async throws {
    let id = scene.people[person].id
    let grant = try await root.grants(on: .budget(scene.budget.id)).first {
      $0.role == role && $0.principal?.principal == .userID(id)
    }
    if value, grant == nil {
      try await root.grant(role, to: scene.people[person], on: .budget(scene.budget.id))
    } else if !value, let grant {
      _ = try await root.access.revokeGrant(.with { ($0.grantID, $0.etag) = (grant.id, grant.etag) })
    }
  }

  // MARK: Delegations

  private mutating func delegate(_ from: Int, _ to: Int, _ first: Int, _ days: Int) async throws -> String {
    var made: PayshareV1.ApprovalDelegation?
    let (delegator, delegate) = (person(from), scene.people[to])
    let refusal = await status {
      made = try await delegator.delegates(
        to: delegate, from: first == 0 ? nil : Int64(first), until: Int64(first + days))
    }
    if let made { delegations.append(made) }
    return Self.words(refusal)
  }

  private mutating func endDelegation(_ index: Int) async throws -> String {
    if delegations.isEmpty { return "none" }
    let delegation = delegations.remove(at: index % delegations.count)
    let from = try #require(scene.numbers[delegation.fromUserID])
    let delegator = person(from)
    return Self.words(
      await status {
        _ = try await delegator.delegations.deleteApprovalDelegation(
          .with { $0.delegationID = delegation.id })
      })
  }

  // MARK: At once

  /// Both votes at the same moment, on two servers: what comes of it is what the model says of one order or the other.
  mutating func decideAtOnce(
    _ request: Int, _ first: ModelAction.Vote, _ second: ModelAction.Vote
  ) async throws -> String? {
    let (run, servers) = (self, [server, other])
    async let one = status { try await run.decide(request, first, on: servers[0]) }
    async let two = status { try await run.decide(request, second, on: servers[1]) }
    let outcomes = [Self.words(await one), Self.words(await two)]
    count(outcomes)
    let seen = ServiceView(try await scene.root.using(other).sees(try approval(request)), scene.numbers)
    var expected: [[String]] = []
    for isTurned in [false, true] {
      var model = model
      let votes = isTurned ? [second, first] : [first, second]
      var said = votes.map { vote in
        model.people.holders.contains(vote.voter) ? model.expect(.decide(request, vote)) : "PERMISSION_DENIED"
      }
      if isTurned { said.reverse() }
      if said == outcomes, ServiceView(model.view(request)) == seen {
        self.model = model
        return nil
      }
      expected.append(said)
    }
    return
      "the services say: \(outcomes)\nthe model says: \(expected[0])\nor: \(expected[1])\nthere is: \(seen)"
  }

  // MARK: Words

  /// A refusal in the words of the model. What a state does not allow must name it, and what it allows.
  static func words(_ status: Status?) -> String {
    guard let status else { return "ok" }
    if status.code == .permissionDenied { return "PERMISSION_DENIED" }
    let metadata = status.metadata
    guard let reason = status.reason, let state = metadata["state"], let verbs = metadata["verbs"] else {
      let violations = status.fieldViolations.values.sorted().joined(separator: ", ")
      return violations.isEmpty ? status.reason ?? "\(status)" : violations
    }
    if reason == "BUDGET_REVISION_STATE" { return verbs.isEmpty ? "no verbs" : "\(reason) \(state)" }
    let step = ["step", "needed", "eligible"].compactMap { metadata[$0] }.joined(separator: " ")
    let more = metadata["obstacles"] ?? step
    return "\(reason) \(state) [\(verbs)]\(more.isEmpty ? "" : " ")\(more)"
  }
}
