import Approvals

/// A naive restatement of the rules. It keeps a list of what happened and nothing else; each answer is counted anew
/// from the list. It shares no code with what it judges.
struct ApprovalModel {
  /// The most requests for the same content.
  static let maximumRequests = 5

  private(set) var entries: [ModelEntry] = []
  private(set) var clock = 0

  mutating func note(_ fact: ModelFact) { entries.append(ModelEntry(time: clock, fact: fact)) }

  /// Takes back what was noted, of an action that is refused after all.
  mutating func forget(after count: Int) { entries.removeLast(entries.count - count) }

  mutating func wait(minutes: Int) { clock += minutes }

  // MARK: What holds

  var requestCount: Int { entries.filter { if case .made = $0.fact { true } else { false } }.count }

  func view(_ request: Int) -> ModelView { ModelView(request, entries, at: clock) }

  var people: ModelPeople { ModelPeople(entries, at: clock) }

  var target: Int { entries.reduce(0) { if case .retargeted(let target) = $1.fact { target } else { $0 } } }

  /// The request in force; -1 if there is none.
  var inForce: Int { (0..<requestCount).first { view($0).state == "APPROVED" } ?? -1 }

  func key(_ request: Int) -> [Int] { [view(request).content, inForce, target] }

  // MARK: Whether steps can be filled

  /// Hall's theorem: steps can be filled if and only if any of them together have as many people as they need. Gives
  /// the first step that cannot be filled with those before it, and how many people are left for it.
  static func unfillable(_ needs: [Int], _ people: [Set<Int>]) -> (step: Int, filled: Int)? {
    for last in needs.indices {
      var left = needs[last]
      for subset in 0..<(1 << last) {
        let others = (0..<last).filter { subset >> $0 & 1 == 1 }
        let all = others.reduce(people[last]) { $0.union(people[$1]) }
        left = min(left, all.count - others.map { needs[$0] }.reduce(0, +))
      }
      if left < needs[last] { return (last, left) }
    }
    return nil
  }

  /// The same for what is left of a request.
  func unfillable(_ view: ModelView) -> (step: Int, filled: Int)? {
    guard view.open != nil else { return nil }
    let steps = Array(view.step..<view.steps.count)
    let able = people.able(except: view.authors).subtracting(view.used)
    let found = Self.unfillable(
      steps.map { max(0, view.steps[$0].needed - view.approvals(in: $0)) },
      steps.map { Set(view.steps[$0].places.keys).intersection(able) })
    return found.map { ($0.step + view.step, $0.filled) }
  }
}
