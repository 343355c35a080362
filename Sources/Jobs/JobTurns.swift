/// The order of priorities in which a server takes jobs. A value.
///
/// Some takes start with a lower priority, so that higher ones never starve it. If nothing of that priority is ready, the
/// take continues with the others, the highest first.
struct JobTurns: Sendable {
  /// How many takes of a cycle start with each priority.
  static let takes: [JobPriority: Int] = [.urgent: 5, .normal: 2, .low: 1]

  /// The first priority of each take of a cycle. The lower ones are spread over it.
  private static let cycle: [JobPriority] = [
    .urgent, .urgent, .normal, .urgent, .low, .urgent, .normal, .urgent,
  ]

  private var next = 0

  /// The order of priorities for the next take.
  mutating func order() -> [JobPriority] {
    let first = Self.cycle[next]
    next = (next + 1) % Self.cycle.count
    return [first] + JobPriority.allCases.filter { $0 != first }
  }
}
