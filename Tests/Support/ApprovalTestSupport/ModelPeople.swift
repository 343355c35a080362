/// What holds for people, as the model counts it from the list.
struct ModelPeople {
  private(set) var holders = Set(0..<ModelRoutes.personCount)
  private(set) var managers: Set = [0]
  private(set) var deleted: Set<Int> = []
  private(set) var delegations: [ModelDelegation] = []
  private let clock: Int

  init(_ entries: [ModelEntry], at time: Int) {
    clock = time
    for entry in entries {
      switch entry.fact {
      case .held(let person, let value): holders.set(person, value)
      case .managed(let person, let value): managers.set(person, value)
      case .deleted(let person, let value): deleted.set(person, value)
      case .delegated(let delegation): delegations.append(delegation)
      case .undelegated(let index): delegations.remove(at: index)
      default: break
      }
    }
  }

  /// Everyone who can approve anything that these people have not written.
  func able(except authors: Set<Int>) -> Set<Int> { holders.subtracting(deleted).subtracting(authors) }

  func obstacles(_ person: Int, _ view: ModelView) -> Set<String> {
    var found: Set<String> = []
    if view.authors.contains(person) { found.insert("AUTHOR") }
    if view.used.contains(person) { found.insert("VOTED") }
    if !holders.contains(person) { found.insert("NO_PERMISSION") }
    if deleted.contains(person) { found.insert("DELETED") }
    return found
  }

  func obstacles(_ voter: Int, for approver: Int, _ view: ModelView) -> Set<String> {
    var found = obstacles(approver, view)
    if view.open?.places[approver] == nil { found.insert("NOT_THIS_STEP") }
    guard voter != approver else { return found }
    for obstacle in obstacles(voter, view) {
      found.insert(obstacle == "AUTHOR" ? "DELEGATE_IS_AUTHOR" : "DELEGATE_\(obstacle)")
    }
    if chain(approver, voter, view) == nil { found.insert("NOT_DELEGATED") }
    return found
  }

  /// Those between two people: the shortest chain, of several the one with the lowest numbers.
  func chain(_ from: Int, _ to: Int, _ view: ModelView) -> [Int]? {
    let standing = delegations.filter { $0.holds(at: clock) }
    func isDelegated(_ from: Int, _ to: Int) -> Bool { standing.contains { $0.from == from && $0.to == to } }
    if from == to || !standing.contains(where: { $0.to == to }) { return nil }
    if isDelegated(from, to) { return [] }
    let between = able(except: view.authors).sorted()
    for first in between where isDelegated(from, first) && isDelegated(first, to) { return [first] }
    for first in between where isDelegated(from, first) {
      for second in between where isDelegated(first, second) && isDelegated(second, to) {
        return [first, second]
      }
    }
    return nil
  }
}

extension Set {
  /// Adds or removes an element.
  mutating func set(_ element: Element, _ isIn: Bool) {
    if isIn { insert(element) } else { remove(element) }
  }
}
