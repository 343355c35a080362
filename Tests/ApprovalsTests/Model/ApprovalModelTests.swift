import Approvals
import Foundation
import SeededRandom
import Testing

@testable import ApprovalTestSupport

/// Random sequences of all that can be done, by seven people, against a naive restatement of the rules.
///
/// `PAYSHARE_APPROVAL_STEPS` says how many steps; the long form has at least a million.
@Suite("The model of approvals") struct ApprovalModelTests {
  /// How many actions a sequence has.
  private static let length = 100
  /// So many sequences are one case of a test, which therefore run beside each other.
  private static let sequencesPerCase = 10

  private static let stepCount =
    ProcessInfo.processInfo.environment["PAYSHARE_APPROVAL_STEPS"].flatMap(Int.init) ?? 20_000

  private static let cases = 0..<UInt64(max(1, stepCount / length / sequencesPerCase))

  @Test(arguments: cases) func theCodeDoesWhatTheModelExpects(_ number: UInt64) throws {
    for sequence in 0..<UInt64(Self.sequencesPerCase) {
      let seed = number * UInt64(Self.sequencesPerCase) + sequence
      guard let failing = try Self.failing(seed: seed, fault: nil) else { continue }
      Issue.record("seed \(seed):\n\(try Self.report(failing, fault: nil))")
      return
    }
  }

  /// The actions of a sequence up to the first failure; nil if there is none.
  private static func failing(seed: UInt64, fault: ModelFault?) throws -> [ModelAction]? {
    var source = ModelActionSource(seed: seed)
    var run = ModelRun(fault: fault)
    var actions: [ModelAction] = []
    for _ in 0..<length {
      actions.append(source.next(run.world))
      if let last = actions.last, try run.perform(last) != nil { return actions }
    }
    return nil
  }

  /// The shortest sequence that fails, and how it does.
  private static func report(_ actions: [ModelAction], fault: ModelFault?) throws -> String {
    let shortest = try Self.shortest(actions, fault: fault)
    let message = try ModelRun.failure(of: shortest, fault: fault)?.message ?? ""
    return (shortest.map { "\($0)" } + [message]).joined(separator: "\n")
  }

  private static func shortest(_ actions: [ModelAction], fault: ModelFault?) throws -> [ModelAction] {
    try ModelShrinking.shortest(actions) { try ModelRun.failure(of: $0, fault: fault)?.count }
  }

  /// Were a fault not found, the test above would say nothing.
  @Test(arguments: ModelFault.allCases) func aFaultIsFoundAndShrunk(_ fault: ModelFault) throws {
    var seed: UInt64 = 0
    var found: [ModelAction]?
    while found == nil, seed < 500 {
      found = try Self.failing(seed: seed, fault: fault)
      seed += 1
    }
    let shortest = try Self.shortest(try #require(found), fault: fault)
    #expect(shortest.count <= 12, "\(shortest)")
    for index in shortest.indices {
      var shorter = shortest
      shorter.remove(at: index)
      #expect(try ModelRun.failure(of: shorter, fault: fault) == nil, "\(shorter)")
    }
  }

  /// Sequences that never get anywhere would prove nothing.
  @Test func sequencesReachEveryStateAndEveryKindOfRefusal() throws {
    var states: [ApprovalState: Int] = [:]
    var reasons: Set<String> = []
    var happened: Set<String> = []
    for seed in 0..<100 as Range<UInt64> {
      var source = ModelActionSource(seed: seed)
      var world = ModelWorld()
      for _ in 0..<Self.length {
        let outcome = try world.perform(source.next(world))
        reasons.formUnion(outcome.matches(of: /[A-Z_]{7,}/).map { String($0.0) })
        for request in world.requests { states[request.state, default: 0] += 1 }
      }
      happened.formUnion(world.history.map { String("\($0)".prefix { $0.isLetter }) })
      if world.history.contains(where: \.keptVotes) { happened.insert("kept") }
    }
    #expect(ApprovalState.allCases.filter { states[$0, default: 0] < 50 } == [])
    let expected: Set = [
      "APPROVAL_STATE", "APPROVAL_STEP_TOO_FEW_APPROVERS", "APPROVAL_CONTENT_CHANGED",
      "APPROVAL_NOT_ELIGIBLE",
      "APPROVAL_NOT_YOURS", "APPROVAL_PLACE_NOT_PENDING", "APPROVAL_REASSIGNMENT_CHAIN",
      "APPROVAL_DELEGATION_CYCLE", "APPROVAL_DELEGATION_CHAIN", "OWN_DELEGATE", "UNKNOWN_USER", "DELETED",
      "NO_PERMISSION", "NOT_THIS_STEP", "NOT_DELEGATED", "DELEGATE_IS_AUTHOR", "DELEGATE_VOTED",
      "DELEGATE_NO_PERMISSION", "DELEGATE_DELETED", "ALREADY_IN_STEP",
    ]
    #expect(expected.subtracting(reasons) == [])
    #expect(
      Set([
        "edited", "submitted", "stepOpened", "decided", "approved", "rejected", "changesRequested",
        "withdrawn",
        "reopened", "reassigned", "escalated", "expired", "commented", "votesVoided", "superseded", "kept",
      ]).subtracting(happened) == [])
  }
}

extension ApprovalEvent {
  /// Whether it is a submission that kept votes.
  fileprivate var keptVotes: Bool {
    if case .submitted(_, let count) = self { count > 0 } else { false }
  }
}
