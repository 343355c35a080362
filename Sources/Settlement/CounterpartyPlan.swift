import Expenses
import Identifiers

/// A plan in which everybody pays only people they owe directly.
enum CounterpartyPlan {
  /// The payments that settle debts which add up to the balances.
  ///
  /// Debts are taken in one by one, in order of debtor and creditor. One that closes a circle of people lets money go
  /// round it: the debts one way round shrink and those the other way grow by the same amount until one of them is
  /// gone, in the direction that moves less money. What remains has no circle, so it has fewer payments than people.
  static func transfers(_ debts: [Debt], settling balances: [OpenBalance]) throws(PlanError) -> [Transfer] {
    try check(debts, addUpTo: balances)
    guard let debts = try? DebtRules.settingOff(debts) else { throw .overflow }
    var owed = OwedGraph()
    for debt in debts {
      let way = owed.way(from: debt.creditorID, to: debt.debtorID)
      owed.add(debt.minor, from: debt.debtorID, to: debt.creditorID)
      guard let way else { continue }
      let circle = zip([debt.debtorID] + way.dropLast(), way).map { Step(from: $0, to: $1) }
      goRound(circle, in: &owed)
    }
    return owed.transfers
  }

  private struct Step {
    let from: UUID
    let to: UUID
  }

  private static func goRound(_ circle: [Step], in owed: inout OwedGraph) {
    let along = circle.filter { owed[$0.from, $0.to] > 0 }
    let against = circle.filter { owed[$0.to, $0.from] > 0 }
    let shrinksAlong = along.count >= against.count
    let amounts = shrinksAlong ? along.map { owed[$0.from, $0.to] } : against.map { owed[$0.to, $0.from] }
    guard let least = amounts.min() else { return }
    let change = shrinksAlong ? -least : least
    for step in along { owed.add(change, from: step.from, to: step.to) }
    for step in against { owed.add(-change, from: step.to, to: step.from) }
  }

  private static func check(_ debts: [Debt], addUpTo balances: [OpenBalance]) throws(PlanError) {
    var sums: [UUID: Int128] = [:]
    var all: Int128 = 0
    for debt in debts {
      guard debt.minor > 0 else { throw .debtsDifferFromBalances }
      sums[debt.debtorID, default: 0] -= Int128(debt.minor)
      sums[debt.creditorID, default: 0] += Int128(debt.minor)
      all += Int128(debt.minor)
    }
    // No debt ever grows beyond all of them together.
    guard all <= Int128(Int64.max) else { throw .overflow }
    let expected = Dictionary(uniqueKeysWithValues: balances.map { ($0.userID, Int128($0.minor)) })
    guard sums.filter({ $0.value != 0 }) == expected else { throw .debtsDifferFromBalances }
  }
}

/// Who owes whom how much, without circles except while one is being resolved.
private struct OwedGraph {
  private var owed: [UUID: [UUID: Int64]] = [:]
  /// Everybody with whom somebody has a debt, either way.
  private var neighbours: [UUID: Set<UUID>] = [:]

  subscript(debtor: UUID, creditor: UUID) -> Int64 {
    owed[debtor]?[creditor] ?? 0
  }

  var transfers: [Transfer] {
    owed.flatMap { payer, payees in
      payees.map { Transfer(payerID: payer, payeeID: $0.key, minor: $0.value) }
    }
  }

  mutating func add(_ minor: Int64, from debtor: UUID, to creditor: UUID) {
    let sum = self[debtor, creditor] + minor
    owed[debtor, default: [:]][creditor] = sum == 0 ? nil : sum
    if sum == 0 {
      neighbours[debtor]?.remove(creditor)
      neighbours[creditor]?.remove(debtor)
    } else {
      neighbours[debtor, default: []].insert(creditor)
      neighbours[creditor, default: []].insert(debtor)
    }
  }

  /// The people on the way from one to another along debts in either direction, both included; there is at most one.
  func way(from start: UUID, to end: UUID) -> [UUID]? {
    var previous = [start: start]
    var next = [start]
    while let person = next.popLast(), person != end {
      for neighbour in neighbours[person] ?? [] where previous[neighbour] == nil {
        previous[neighbour] = person
        next.append(neighbour)
      }
    }
    guard previous[end] != nil else { return nil }
    var way = [end]
    var person = end
    while let before = previous[person], before != person {
      way.append(before)
      person = before
    }
    return way.reversed()
  }
}
