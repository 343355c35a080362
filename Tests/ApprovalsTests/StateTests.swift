import Approvals
import Identifiers
import Postgres
import Rules
import Testing

/// The states, and the ways between them.
@Suite("States of approvals") struct StateTests {
  private static let route = [Samples.step("a", [2, 3], .all)]

  /// A request in each state.
  private static func all() throws -> [ApprovalState: Case] {
    var cases: [ApprovalState: Case] = [.draft: Case()]
    let submitted = try Case(route)
    cases[.submitted] = submitted
    var sample = submitted
    try sample.decide(by: 2)
    try sample.decide(by: 3)
    cases[.approved] = sample
    sample.apply(try ApprovalRules.supersede(sample.request, now: Samples.time(0)))
    cases[.superseded] = sample
    for (choice, state) in [
      (ApprovalChoice.reject, ApprovalState.rejected), (.requestChanges, .changesRequested),
    ] {
      sample = submitted
      try sample.decide(choice, by: 2)
      cases[state] = sample
    }
    sample = submitted
    try sample.withdraw()
    cases[.withdrawn] = sample
    sample = try Case([Samples.step("a", [2], .any, deadline: 1)])
    sample.apply(ApprovalRules.settled(sample.request, at: Samples.time(1)))
    cases[.expired] = sample
    return cases
  }

  /// What each verb does to a request, whoever may.
  private static func perform(_ verb: ApprovalVerb, _ sample: inout Case) throws {
    switch verb {
    case .submit: try sample.submit(route)
    case .decide: try sample.decide(by: 2)
    case .withdraw: try sample.withdraw()
    case .reopen: try sample.reopen()
    case .reassign: try sample.reassign(2, to: 7, by: 2)
    case .comment:
      sample.apply(try ApprovalRules.comment(sample.request, by: Samples.actor(9), now: Samples.time(0)))
    case .edit: try sample.edit(by: 2)
    case .rebase: sample.apply(try ApprovalRules.rebase(sample.request, now: Samples.time(0)))
    case .supersede: sample.apply(try ApprovalRules.supersede(sample.request, now: Samples.time(0)))
    case .approveDirectly:
      sample.apply(try ApprovalRules.approveDirectly(sample.request, now: Samples.time(0)))
    case .delete: sample.apply(try ApprovalRules.delete(sample.request, now: Samples.time(0)))
    case .expire, .escalate: break
    }
  }

  @Test(arguments: ApprovalState.allCases) func aVerbThatIsNotLegalIsRefusedWithThoseThatAre(
    _ state: ApprovalState
  ) throws {
    let sample = try #require(try Self.all()[state])
    #expect(sample.request.state == state)
    let legal = ApprovalVerb.legal(in: state)
    for verb in ApprovalVerb.allCases where verb != .expire && verb != .escalate {
      var changed = sample
      let refused = try refusal { try Self.perform(verb, &changed) }
      #expect((refused == nil) == legal.contains(verb), "\(verb)")
      guard let refused else { continue }
      #expect(refused.reason == "APPROVAL_STATE" && refused.metadata["state"] == state.name)
      #expect(
        refused.metadata["verbs"]
          == legal.filter { $0.rawValue.hasSuffix("Approval") }.map(\.rawValue).joined(separator: ", "))
    }
  }

  @Test func onlyWhatWasSupersededIsFinal() throws {
    for state in ApprovalState.allCases {
      let leaving = ApprovalVerb.legal(in: state).filter { ![.comment, .edit, .rebase].contains($0) }
      #expect(leaving.isEmpty == (state == .superseded))
    }
  }

  @Test func namesAreTheContracts() {
    #expect(
      ApprovalState.allCases.map(\.name) == [
        "DRAFT", "SUBMITTED", "APPROVED", "REJECTED", "CHANGES_REQUESTED", "WITHDRAWN", "EXPIRED",
        "SUPERSEDED",
      ])
  }

  @Test func onlyAuthorsAndManagersWithdrawAndReopen() throws {
    var sample = try Case(Self.route)
    #expect(try refusal { try sample.withdraw(by: 2) }?.reason == "APPROVAL_NOT_YOURS")
    try sample.withdraw(by: 9, mayManage: true)
    #expect(try refusal { try sample.reopen(by: 2) }?.reason == "APPROVAL_NOT_YOURS")
    try sample.reopen(by: 1)
    #expect(sample.request.state == .draft)
  }

  @Test func commentsVoidNothingAndAreLimited() throws {
    var sample = try Case(Self.route)
    try sample.decide(by: 2)
    for _ in 0..<1_000 { try Self.perform(.comment, &sample) }
    #expect(sample.request.votes.count == 1)
    #expect(try refusal { try Self.perform(.comment, &sample) }?.reason == "TOO_MANY_APPROVAL_COMMENTS")
  }

  @Test func aChangedBaseVoidsVotesAndSendsItBack() throws {
    var sample = try Case(Self.route)
    try sample.decide(by: 2)
    try Self.perform(.rebase, &sample)
    #expect(sample.request.state == .changesRequested && sample.request.cause == .baseChanged)
    #expect(sample.request.votes == [])
    #expect(sample.events == [.votesVoided(1), .changesRequested(.baseChanged)])
    try sample.reopen()
    #expect(sample.request.cause == nil)
    // Not even the same content brings them back.
    try sample.submit(Self.route)
    #expect(sample.request.votes == [])
  }

  @Test func aChangedBaseVoidsVotesOfADraftToo() throws {
    var sample = try Case(Self.route)
    try sample.decide(by: 2)
    try sample.withdraw()
    try Self.perform(.rebase, &sample)
    #expect(sample.request.state == .withdrawn && sample.request.votes == [])
    let version = sample.request.version
    try Self.perform(.rebase, &sample)
    #expect(sample.request.version == version && sample.events == [])
  }

  @Test func anApprovalSupersedesTheOneInForceAndTakesTheBaseOfAllOthers() throws {
    let cases = try Self.all()
    let others = [.approved, .superseded, .submitted, .draft].compactMap { cases[$0]?.request }
    let changes = try ApprovalRules.consequences(for: others, now: Samples.time(0))
    #expect(changes.map(\.request.state) == [.superseded, .changesRequested])
    #expect(changes.map(\.request.cause) == [nil, .baseChanged])
  }
}

/// Who waits for whom.
@Suite("Explanations") struct ExplanationTests {
  @Test func everyonesStandingIsTold() throws {
    var sample = try Case([
      Samples.step("a", [2, 3, 4, 5], .count(2), deadline: 8), Samples.step("b", [6], .any),
    ])
    try sample.decide(by: 2)
    sample.people = Samples.people(
      [1, 2, 3, 4, 6, 7], deleted: [4],
      [Samples.delegation(3, 7), Samples.delegation(3, 8), Samples.delegation(3, 1)])
    let told = sample.explain(also: [1, 9])
    #expect(told.state == .submitted && told.verbs.map(\.rawValue).first == "DecideApproval")
    #expect(told.step?.needed == 2 && told.step?.given == 1 && told.step?.dueTime == Samples.time(8))
    #expect(told.stuck == nil)
    let obstacles = Dictionary(uniqueKeysWithValues: told.approvers.map { ($0.userID, $0.obstacles) })
    #expect(
      obstacles == [
        Samples.id(1): [.author, .notThisStep], Samples.id(2): [.voted], Samples.id(3): [],
        Samples.id(4): [.deleted],
        Samples.id(5): [.noPermission], Samples.id(6): [.notThisStep],
        Samples.id(9): [.notThisStep, .noPermission].sorted(),
      ])
    let delegates = told.approvers.first { $0.userID == Samples.id(3) }?.delegates ?? []
    #expect(delegates.map(\.userID) == [1, 7, 8].map { Samples.id($0) })
    #expect(delegates.map(\.obstacles) == [[.delegateIsAuthor], [], [.delegateHasNoPermission]])
  }

  @Test func aStepThatLostItsPeopleIsStuck() throws {
    var sample = try Case([Samples.step("a", [2, 3], .all), Samples.step("b", [4, 5], .count(2))])
    sample.people = Samples.people([2, 3, 4])
    let stuck = try #require(sample.explain().stuck)
    #expect(stuck.index == 1 && stuck.name == "b" && stuck.missing == 2 && stuck.possible == 1)
    #expect(stuck.reassignableIDs == [Samples.id(5)])
    sample.people = Samples.people(deleted: [2])
    #expect(sample.explain().stuck?.index == 0)
  }

  @Test func nothingIsStuckThatWaitsForNobody() throws {
    var sample = try Case([Samples.step("a", [2], .any)])
    try sample.withdraw()
    sample.people = Samples.people([])
    let told = sample.explain()
    #expect(told.stuck == nil && told.step == nil && told.approvers.isEmpty)
    #expect(told.verbs == [.reopen, .comment])
  }
}
