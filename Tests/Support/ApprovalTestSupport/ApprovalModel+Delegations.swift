extension ApprovalModel {
  mutating func delegation(_ action: ModelAction) -> String {
    switch action {
    case .delegate(let from, let to, let after, let hours):
      let first = clock + after * 60
      return delegate(ModelDelegation(from: from, to: to, first: first, last: first + hours * 60))
    case .endDelegation(let index):
      let delegations = people.delegations
      if delegations.isEmpty { return "none" }
      note(.undelegated(index % delegations.count))
      return "ok"
    default: return "none"
    }
  }

  private mutating func delegate(_ new: ModelDelegation) -> String {
    var wrong: [String] = []
    if new.from == new.to { wrong.append("OWN_DELEGATE") }
    let people = people
    if people.deleted.contains(new.to) { wrong.append("UNKNOWN_USER") }
    if !wrong.isEmpty { return wrong.joined(separator: ", ") }
    let all = people.delegations.filter { $0.last >= clock }
    if all.filter({ $0.from == new.from }).count >= 20 { return "TOO_MANY_APPROVAL_DELEGATIONS" }
    // Delegations that hold together hold at the beginning of one of them.
    var (hasCycle, isLong) = (false, false)
    for moment in (all + [new]).map(\.first) where new.holds(at: moment) {
      let together = all.filter { $0.holds(at: moment) }
      let onward = Self.paths(from: new.to, together.map { ($0.from, $0.to) })
      // Three delegations have four people.
      if onward.contains(where: { $0.contains(new.from) && $0.count <= 4 }) { hasCycle = true }
      if onward.contains(where: { 1 + $0.count - 1 > 3 }) { isLong = true }
    }
    if hasCycle { return "APPROVAL_DELEGATION_CYCLE" }
    if isLong { return "APPROVAL_DELEGATION_CHAIN" }
    note(.delegated(new))
    return "ok"
  }

  /// All ways that visit nobody twice, with their first person.
  private static func paths(from person: Int, _ edges: [(Int, Int)]) -> [[Int]] {
    var found: [[Int]] = [[person]]
    var index = 0
    while index < found.count {
      let path = found[index]
      index += 1
      for (from, to) in edges where from == path.last && !path.contains(to) { found.append(path + [to]) }
    }
    return found
  }
}
