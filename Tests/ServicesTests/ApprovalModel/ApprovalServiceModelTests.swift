import Access
import PayshareAPI
import PostgresTestSupport
import Testing

@testable import ApprovalTestSupport

/// Random sequences of all that people do with approvals, on two servers in turn and sometimes on both at once, against a
/// naive restatement of the rules. `make approval-proof` is the long form. What time brings about is judged by
/// `ApprovalModelTests` and `ApprovalRaceTests`.
@Suite("The services and the model of approvals", .timeLimit(.minutes(60))) struct ApprovalServiceModelTests {
  /// What is added to the facts of the model to see that a difference is found.
  struct Lie: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let facts: [ModelFact]

    static let all = [
      Lie(testDescription: "an author whom the services do not know", facts: [.edited(0, by: 1, content: 0)]),
      Lie(
        testDescription: "people who may not approve any more",
        facts: (0..<ModelRoutes.personCount).map { .held($0, false) }),
    ]
  }

  /// Runs a sequence of random actions.
  /// - Returns: the actions with what went wrong, and the run.
  private func play(
    seed: UInt64, _ lie: Lie?, _ payshare: Payshare
  ) async throws -> (failure: String?, run: ServiceModelRun) {
    var played: (failure: String?, run: ServiceModelRun)?
    try await payshare.withServerElsewhere(limits: .highest) { elsewhere in
      var run = ServiceModelRun(try await ServiceModelScene(payshare, elsewhere: elsewhere))
      for fact in lie?.facts ?? [] { run.model.note(fact) }
      var source = ServiceActionSource(seed: seed)
      var actions: [ModelAction] = []
      while actions.count < ApprovalProof.sequenceLength {
        source.known = Set(run.approvals.keys)
        guard let action = source.next(run.model) else { continue }
        actions.append(action)
        guard let wrong = try await run.perform(action) else { continue }
        played = ("seed \(seed):\n\((actions.map { "\($0)" } + [wrong]).joined(separator: "\n"))", run)
        return
      }
      played = (nil, run)
    }
    return try #require(played)
  }

  @Test(arguments: 0..<UInt64(ApprovalProof.sequences))
  func theServicesDoWhatTheModelExpects(_ seed: UInt64) async throws {
    try await Payshare.with { payshare in
      let (failure, run) = try await play(seed: seed, nil, payshare)
      if let failure {
        Issue.record("\(failure)")
        return
      }
      #expect(try await run.secondOutcomes() == [], "seed \(seed)")
      #expect(try await payshare.deadlocks() == 0)
      #expect(run.done > ApprovalProof.sequenceLength / 4, "a sequence that gets nowhere proves nothing")
      let reached = run.approvals.values.map { "\($0.state)" }.sorted()
      ApprovalProof.report("seed \(seed): \(run.done) done, \(run.refused) refused; \(reached)")
    }
  }

  @Test(arguments: Lie.all) func aDifferenceIsFound(_ lie: Lie) async throws {
    try await Payshare.with { payshare in
      let played = try await play(seed: 0, lie, payshare)
      #expect(played.failure != nil)
    }
  }
}
