import Approvals

extension ApprovalModel {
  mutating func submit(_ request: Int, _ people: Set<Int>, _ route: [ModelRoutes.Step]) -> String {
    let view = view(request)
    guard view.state == "DRAFT" else { return Self.refused("APPROVAL_STATE", view.state) }
    let able = self.people.able(except: view.authors.union(people))
    var steps: [ModelStep] = []
    for step in route {
      let approvers = Set(step.approvers).intersection(able)
      let needed = Self.needed(step.quorum, approvers.count)
      if approvers.count < needed { return Self.tooFew(step.name, needed, approvers.count) }
      var asked = approvers
      var escalations: [[Int]] = []
      for level in step.escalations {
        escalations.append(Set(level).intersection(able).subtracting(asked).sorted())
        asked.formUnion(escalations.last ?? [])
      }
      steps.append(
        ModelStep(
          name: step.name, places: Dictionary(uniqueKeysWithValues: approvers.map { ($0, []) }),
          needed: needed,
          deadline: step.deadlineHours, escalations: escalations, rejectsAtLast: step.rejectsAtLast))
    }
    let key = key(request)
    var kept = key == view.key ? self.kept(view, steps, able) : []
    if Self.missing(steps, kept).allSatisfy({ $0 <= 0 }) { kept.removeAll { $0.step == steps.count - 1 } }
    if Self.unfillable(steps, kept) != nil {
      kept = []
      if let (step, filled) = Self.unfillable(steps, []) {
        return Self.tooFew(steps[step].name, steps[step].needed, filled)
      }
    }
    note(.submitted(request, by: people, key: key, steps: steps, kept: kept))
    return "ok"
  }

  private static func tooFew(_ name: String, _ needed: Int, _ eligible: Int) -> String {
    refused("APPROVAL_STEP_TOO_FEW_APPROVERS", "DRAFT", "\(name) \(needed) \(eligible)")
  }

  private static func needed(_ quorum: ModelRoutes.Quorum, _ count: Int) -> Int {
    switch quorum {
    case .any: return 1
    case .all: return count == 0 ? 1 : count
    case .count(let needed): return needed
    case .majority:
      var needed = 1
      while needed * 2 <= count { needed += 1 }
      return needed
    }
  }

  private func kept(_ view: ModelView, _ steps: [ModelStep], _ able: Set<Int>) -> [ModelVote] {
    view.votes.filter { vote in
      vote.choice == .approve && vote.step < steps.count
        && view.steps[vote.step].name == steps[vote.step].name
        && steps[vote.step].places[vote.approver] != nil && Set(vote.people).isSubset(of: able)
    }
  }

  private static func missing(_ steps: [ModelStep], _ votes: [ModelVote]) -> [Int] {
    steps.indices.map { step in steps[step].needed - votes.filter { $0.step == step }.count }
  }

  private static func unfillable(_ steps: [ModelStep], _ votes: [ModelVote]) -> (step: Int, filled: Int)? {
    let used = Set(votes.flatMap { [$0.approver, $0.voter] })
    return unfillable(
      missing(steps, votes).map { max(0, $0) }, steps.map { Set($0.places.keys).subtracting(used) })
  }
}
