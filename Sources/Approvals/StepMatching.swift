import Identifiers

/// Whether steps can all be filled by different people: a matching of people to the votes that steps need.
enum StepMatching {
  /// The first step that cannot be filled together with those before it, and how many people it can have then; nil if
  /// all of them can be.
  ///
  /// Augmenting paths, step by step: at most a thousand searches, for 10 steps of 100 people, each of which enters a
  /// step once.
  static func firstUnfillable(
    needs: [Int], candidates: [[UUID]]
  ) -> (step: Int, filled: Int)? {
    var stepOf: [UUID: Int] = [:]
    for (step, needed) in needs.enumerated() {
      var filled = 0
      while filled < needed {
        var visited: Set<Int> = []
        guard augment(step, candidates, &stepOf, &visited) else { return (step, filled) }
        filled += 1
      }
    }
    return nil
  }

  /// Finds one more person for a step, if need be by moving others to steps in which they are asked as well.
  private static func augment(
    _ step: Int, _ candidates: [[UUID]], _ stepOf: inout [UUID: Int], _ visited: inout Set<Int>
  ) -> Bool {
    visited.insert(step)
    for person in candidates[step] where stepOf[person] == nil {
      stepOf[person] = step
      return true
    }
    for person in candidates[step] {
      guard let other = stepOf[person], !visited.contains(other) else { continue }
      if augment(other, candidates, &stepOf, &visited) {
        stepOf[person] = step
        return true
      }
    }
    return false
  }
}
