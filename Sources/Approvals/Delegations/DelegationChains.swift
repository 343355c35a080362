import Identifiers
import Postgres

/// Delegations as a graph.
struct DelegationChains {
  private let onward: [UUID: [ApprovalDelegation]]

  init(_ delegations: [ApprovalDelegation]) {
    onward = Dictionary(grouping: delegations, by: \.fromID)
  }

  /// Everyone whom a chain leads to at a moment, with the people of the shortest such chain from the first delegate
  /// on to the one who stands in; of two the one whose ids are lower. `passing` says who can be part of a chain: one
  /// who cannot approve cannot pass on that they may.
  ///
  /// People are visited once, so that a cycle, which two who delegate at the same moment may make, ends here.
  func chains(
    from userID: UUID, at moment: Timestamp, passing: (UUID) -> Bool
  ) -> [UUID: [UUID]] {
    var found: [UUID: [UUID]] = [:]
    var ends: [[UUID]] = [[]]
    for _ in 0..<ApprovalLimits.maximumDelegationChain {
      var longer: [[UUID]] = []
      for chain in ends where chain.last.map(passing) ?? true {
        let next = (onward[chain.last ?? userID] ?? []).filter { $0.holds(at: moment) }.map(\.toID)
        for delegate in Set(next).sorted() where delegate != userID && found[delegate] == nil {
          found[delegate] = chain + [delegate]
          longer.append(chain + [delegate])
        }
      }
      ends = longer
    }
    return found
  }

  /// Who is reached from somebody by delegations, one after the other, that all hold at some moment of a range: the
  /// person themselves first, then all at the end of at most `maximumDelegationChain`.
  func reached(from userID: UUID, in range: ClosedRange<Timestamp>) -> [Reach] {
    var reached: [Reach] = [Reach(userID: userID, length: 0, range: range)]
    var ends = reached
    for length in 1...ApprovalLimits.maximumDelegationChain {
      ends = ends.flatMap { end in
        (onward[end.userID] ?? []).compactMap { delegation in
          guard delegation.range.overlaps(end.range) else { return nil }
          return Reach(
            userID: delegation.toID, length: length, range: delegation.range.clamped(to: end.range))
        }
      }
      ends = Array(Set(ends))
      reached += ends
    }
    return reached
  }

  /// Who is reached by how many delegations, and when all of them hold.
  struct Reach: Hashable {
    let userID: UUID
    let length: Int
    let range: ClosedRange<Timestamp>
  }
}

extension ApprovalDelegation {
  /// When it holds; a single moment if its end is before its beginning, which `DelegationRules` refuses.
  var range: ClosedRange<Timestamp> { firstTime...max(firstTime, lastTime) }
}
