import Approvals
import Identifiers
import Postgres
import Rules
import SeededRandom
import Testing

/// Handing in, and what of it is frozen.
@Suite("Submissions") struct SubmissionTests {
  @Test func aSubmissionFreezesWhoCanApprove() throws {
    var sample = Case()
    try sample.edit(by: 3)
    sample.people = Samples.people([1, 2, 3, 4, 5, 6], deleted: [5])
    // 1 and 3 are authors, 5 is deleted, 7 has no permission.
    try sample.submit([Samples.step("a", [7, 6, 5, 4, 3, 2, 1], .majority)])
    #expect(sample.request.steps[0].places.map(\.approverID) == [2, 4, 6].map { Samples.id($0) })
    #expect(sample.request.steps[0].needed == 2)
    #expect(sample.request.state == .submitted && sample.request.round == 1)
    #expect(sample.events == [.submitted(by: Samples.actor(1), keptVotes: 0), .stepOpened(0)])
  }

  @Test func whoSubmitsIsAnAuthor() throws {
    var sample = Case()
    try sample.submit([Samples.step("a", [2, 3], .any)], by: 2)
    #expect(sample.request.authorship.userIDs == [1, 2].map { Samples.id($0) })
    #expect(sample.request.steps[0].places.map(\.approverID) == [Samples.id(3)])
  }

  @Test func whoeverIsActedForIsAnAuthorToo() throws {
    var sample = Case()
    sample.apply(
      try ApprovalRules.edit(
        sample.request, by: ApprovalActor(Samples.id(2), actingFor: Samples.id(3)), now: Samples.time(0)))
    #expect(sample.request.authorship.userIDs == [1, 2, 3].map { Samples.id($0) })
  }

  @Test func aCopyHasTheAuthorsOfWhatItWasCopiedFrom() {
    let copy = ApprovalRequest(
      id: Samples.id(501), by: Samples.actor(2), from: [Authorship([Samples.id(3), Samples.id(1)])])
    #expect(copy.authorship.userIDs == [1, 2, 3].map { Samples.id($0) })
  }

  @Test func aStepWithTooFewApproversIsNamed() throws {
    var sample = Case()
    let refused = try refusal {
      try sample.submit([Samples.step("first", [2], .any), Samples.step("second", [3, 1], .count(2))])
    }
    #expect(refused?.reason == "APPROVAL_STEP_TOO_FEW_APPROVERS")
    #expect(
      refused?.metadata == [
        "step": "second", "needed": "2", "eligible": "1", "state": "DRAFT",
        "verbs": "SubmitForApproval, CommentOnApproval",
      ])
  }

  @Test func stepsThatNeedTheSamePersonAreRefused() throws {
    var sample = Case()
    let refused = try refusal {
      try sample.submit([
        Samples.step("a", [2, 3], .any), Samples.step("b", [2], .all), Samples.step("c", [2, 3], .any),
      ])
    }
    #expect(refused?.reason == "APPROVAL_STEP_TOO_FEW_APPROVERS")
    #expect(refused?.metadata["step"] == "c" && refused?.metadata["eligible"] == "0")
    try sample.submit([
      Samples.step("a", [2, 3], .any), Samples.step("b", [2], .all), Samples.step("c", [2, 3, 4], .any),
    ])
  }

  @Test func aStepAsksAtMost100People() throws {
    var sample = Case()
    let route = ApprovalRoute(steps: [
      RouteStep(name: "a", approvers: [.team(Samples.id(700))], quorum: .any)
    ])
    let many = (1_000...1_100).map { Samples.id($0) }
    sample.people = PeopleNow(approverIDs: Set(many))
    func submit(_ people: [UUID]) throws {
      sample.apply(
        try ApprovalRules.submit(
          sample.request,
          ApprovalSubmission(
            digest: try Samples.digest(1), route: route, resolution: [.team(Samples.id(700)): people]),
          by: Samples.actor(1), people: sample.people, working: Samples.always, now: Samples.time(0)))
    }
    #expect(try refusal { try submit(many) }?.reason == "APPROVAL_STEP_TOO_MANY_APPROVERS")
    try submit(many.dropLast())
    #expect(sample.request.steps[0].places.count == 100)
  }

  @Test func escalationsAskOnlyWhoIsNotAskedYet() throws {
    let sample = try Case([Samples.step("a", [2], .any, deadline: 1, escalations: [[1, 2, 3], [3, 4]])])
    #expect(sample.request.steps[0].escalations == [[Samples.id(3)], [Samples.id(4)]])
  }

  @Test func theSameContentKeepsTheVotesOfThoseWhoStillMay() throws {
    let route = [Samples.step("a", [2, 3, 4, 5], .count(3)), Samples.step("b", [6], .any)]
    var sample = try Case(route)
    try sample.decide(by: 2)
    try sample.decide(by: 3)
    try sample.decide(.requestChanges, by: 4)
    try sample.reopen()
    sample.people = Samples.people([2, 4, 5, 6])
    try sample.submit(route)
    #expect(sample.request.votes.map(\.approverID) == [Samples.id(2)])
    #expect(sample.request.votes[0].round == 1 && sample.request.round == 2)
    #expect(sample.events.first == .submitted(by: Samples.actor(1), keptVotes: 1))
    try sample.decide(by: 5)
    try sample.decide(by: 4)
    #expect(sample.request.stepIndex == 1)
  }

  @Test func anotherContentKeepsNoVotes() throws {
    let route = [Samples.step("a", [2, 3], .all)]
    var sample = try Case(route)
    try sample.decide(by: 2)
    try sample.withdraw()
    try sample.reopen()
    try sample.submit(route, content: 2)
    #expect(sample.request.votes == [])
  }

  @Test func whoBecameAnAuthorLosesTheirVoteThoughTheContentIsTheSame() throws {
    let route = [Samples.step("a", [2, 3, 4], .count(2))]
    var sample = try Case(route)
    try sample.decide(by: 2)
    try sample.withdraw()
    try sample.reopen()
    try sample.submit(route, by: 2)
    #expect(sample.request.votes == [])
    #expect(sample.obstacles(of: 2) == [.author, .notThisStep])
  }

  @Test func aVoteIsNotKeptIfWhoStoodInMayNotDecideAnyMore() throws {
    let route = [Samples.step("a", [2, 3, 4], .count(2))]
    let delegations = [Samples.delegation(2, 7), Samples.delegation(7, 8)]
    var sample = try Case(route)
    sample.people = Samples.people(1...20, delegations)
    try sample.decide(by: 8, for: 2)
    try sample.withdraw()
    try sample.reopen()
    for lost in [7, 8] {
      var changed = sample
      changed.people = Samples.people((1...20).filter { $0 != lost }, delegations)
      try changed.submit(route)
      #expect(changed.request.votes == [], "\(lost)")
    }
    // That the delegation is over does not matter: the vote was good when it was given.
    sample.people = Samples.people()
    try sample.submit(route)
    #expect(sample.request.votes.count == 1)
  }

  @Test func stepsThatKeptVotesFillArePassed() throws {
    let route = [Samples.step("a", [2], .any), Samples.step("b", [3, 4], .any)]
    var sample = try Case(route)
    try sample.decide(by: 2)
    try sample.decide(.reject, by: 3)
    try sample.reopen()
    try sample.submit(route)
    #expect(sample.request.stepIndex == 1 && sample.events.last == .stepOpened(1))
  }

  @Test func aSubmissionAloneNeverApproves() throws {
    var sample = try Case([Samples.step("a", [2, 3, 4], .count(2))])
    try sample.decide(by: 2)
    try sample.decide(.reject, by: 3)
    try sample.reopen()
    // One vote would be enough now, and there is one.
    try sample.submit([Samples.step("a", [2, 3, 4], .any)])
    #expect(sample.request.state == .submitted && sample.request.votes == [])
    try sample.decide(by: 2)
    #expect(sample.request.state == .approved)
  }

  @Test func votesAreNotKeptWhereTheyWouldCloseTheOnlyWay() throws {
    let route = [Samples.step("a", [2, 3], .any), Samples.step("b", [2], .any)]
    var sample = try Case(route)
    try sample.decide(by: 2)
    #expect(sample.explain().stuck?.index == 1)
    try sample.withdraw()
    try sample.reopen()
    try sample.submit(route)
    #expect(sample.request.votes == [] && sample.explain().stuck == nil)
  }

  @Test func aVoteIsNotKeptInAStepOfAnotherName() throws {
    var sample = try Case([Samples.step("a", [2, 3], .all)])
    try sample.decide(by: 2)
    try sample.withdraw()
    try sample.reopen()
    try sample.submit([Samples.step("b", [2, 3], .all)])
    #expect(sample.request.votes == [])
  }

  /// Hall's theorem: steps can be filled exactly if any of them together have as many people as they need.
  @Test(arguments: 0..<300 as Range<UInt64>) func stepsAreFilledIfAnyOfThemHaveEnoughPeople(_ seed: UInt64)
    throws
  {
    var random = SeededGenerator(seed: seed)
    let steps = (0..<Int.random(in: 1...4, using: &random)).map { index in
      let users = (2...7).filter { _ in Int.random(in: 0..<2, using: &random) == 0 }
      return Samples.step("\(index)", users.isEmpty ? [2] : users, .count(.random(in: 1...2, using: &random)))
    }
    let isFillable = (1..<(1 << steps.count)).allSatisfy { subset in
      let chosen = steps.indices.filter { subset >> $0 & 1 == 1 }
      let needed = chosen.map { steps[$0].quorum.needed(of: 0) }.reduce(0, +)
      return Set(chosen.flatMap { steps[$0].approvers }).count >= needed
    }
    var sample = Case()
    let refused = try refusal { try sample.submit(steps) }
    #expect((refused == nil) == isFillable, "\(steps)")
  }
}
