import ComputePool

/// Who owes whom how much, without cycles: trees of people, each of whom has one debt with their parent.
///
/// A debt between two trees joins them: the tree whose root is nearer is re-rooted. Climbing to a root takes as many
/// steps as the tree is high.
struct DebtForest {
  private static let none = -1

  private var parents: [Int]
  /// What each person owes their parent; negative if the parent owes them.
  private var owed: [Int64]
  /// Disjoint sets of people (Galler and Fischer, 1964): people in two sets are in two trees. A tree that falls apart
  /// stays one set.
  private var sets: [Int]
  /// The number of the latest search that visited each person.
  private var marks: [Int]
  private var searches = 0

  /// People without debts to one another.
  init(people: Int) {
    parents = [Int](repeating: Self.none, count: people)
    owed = [Int64](repeating: 0, count: people)
    sets = Array(0..<people)
    marks = [Int](repeating: 0, count: people)
  }

  /// The debts, each greater than zero.
  var debts: [(debtor: Int, creditor: Int, minorUnits: Int64)] {
    parents.indices.filter { parents[$0] != Self.none }.map {
      owed[$0] > 0 ? ($0, parents[$0], owed[$0]) : (parents[$0], $0, -owed[$0])
    }
  }

  /// Adds a debt between two people who have none with each other, and moves money around the cycle that it closes.
  mutating func add(
    _ minorUnits: Int64, from debtor: Int, to creditor: Int, _ checkpoint: Checkpoint
  ) throws(PlanError) {
    let (debtorSet, creditorSet) = (set(of: debtor), set(of: creditor))
    if debtorSet != creditorSet {
      sets[debtorSet] = creditorSet
    } else if let top = try commonAncestor(debtor, creditor, checkpoint) {
      return try close(minorUnits, from: debtor, to: creditor, below: top, checkpoint)
    }
    try link(minorUnits, from: debtor, to: creditor, checkpoint)
  }

  private mutating func set(of person: Int) -> Int {
    var person = person
    while sets[person] != person {
      sets[person] = sets[sets[person]]
      person = sets[person]
    }
    return person
  }

  /// The nearest common ancestor, which may be one of the two; nil if they are in different trees.
  private mutating func commonAncestor(
    _ one: Int, _ other: Int, _ checkpoint: Checkpoint
  ) throws(PlanError) -> Int? {
    searches += 1
    var person = one
    while person != Self.none {
      try checkpoint.count(1)
      marks[person] = searches
      person = parents[person]
    }
    person = other
    while person != Self.none, marks[person] != searches {
      try checkpoint.count(1)
      person = parents[person]
    }
    return person == Self.none ? nil : person
  }

  /// Joins two trees.
  private mutating func link(
    _ minorUnits: Int64, from debtor: Int, to creditor: Int, _ checkpoint: Checkpoint
  ) throws(PlanError) {
    // Both climb until one reaches its root.
    var (up, otherUp) = (debtor, creditor)
    while parents[up] != Self.none, parents[otherUp] != Self.none {
      try checkpoint.count(1)
      (up, otherUp) = (parents[up], parents[otherUp])
    }
    if parents[up] == Self.none {
      try attach(debtor, below: creditor, owing: minorUnits, checkpoint)
    } else {
      try attach(creditor, below: debtor, owing: -minorUnits, checkpoint)
    }
  }

  /// Re-roots a person's tree at that person and attaches it below another.
  private mutating func attach(
    _ person: Int, below newParent: Int, owing minorUnits: Int64, _ checkpoint: Checkpoint
  ) throws(PlanError) {
    var (person, newParent, minorUnits) = (person, newParent, minorUnits)
    while person != Self.none {
      try checkpoint.count(1)
      let (parent, debt) = (parents[person], owed[person])
      (parents[person], owed[person]) = (newParent, minorUnits)
      (newParent, person, minorUnits) = (person, parent, -debt)
    }
  }

  /// Moves money around the cycle formed by a new debt and both people's paths to their common ancestor.
  private mutating func close(
    _ minorUnits: Int64, from debtor: Int, to creditor: Int, below top: Int, _ checkpoint: Checkpoint
  ) throws(PlanError) {
    // From the creditor up to the top the cycle goes from child to parent, and down to the debtor the other way.
    let (up, down) = (path(from: creditor, to: top), path(from: debtor, to: top))
    try checkpoint.count(up.count + down.count)
    let along = up.filter { owed[$0] > 0 } + down.filter { owed[$0] < 0 }
    let against = up.filter { owed[$0] < 0 } + down.filter { owed[$0] > 0 }
    // The new debt counts as one along.
    let shrinksAlong = along.count + 1 >= against.count
    let least = (shrinksAlong ? along : against).map { owed[$0].magnitude }.min() ?? .max
    let moved = Int64(shrinksAlong ? min(least, minorUnits.magnitude) : least)
    let change = shrinksAlong ? -moved : moved
    for person in up { owed[person] += change }
    for person in down { owed[person] -= change }
    for person in up + down where owed[person] == 0 { parents[person] = Self.none }
    if minorUnits + change != 0 { try link(minorUnits + change, from: debtor, to: creditor, checkpoint) }
  }

  /// The people on the path from a person up to an ancestor, without the ancestor.
  private func path(from person: Int, to ancestor: Int) -> [Int] {
    var path: [Int] = []
    var person = person
    while person != ancestor {
      path.append(person)
      person = parents[person]
    }
    return path
  }
}
