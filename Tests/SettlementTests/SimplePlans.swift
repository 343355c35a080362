import Expenses
import Identifiers
import Settlement

/// Plans computed step by step by the rules, however long that takes, for comparison with the fast implementations.
enum SimplePlans {
  /// Largest first; of two equal balances the lower id comes first.
  static func greedy(_ position: Position) -> [Transfer] {
    var nets = position.nets
    var transfers: [Transfer] = []
    while let debtor = largest(nets.filter { $0.value < 0 }),
      let creditor = largest(nets.filter { $0.value > 0 })
    {
      let minorUnits = min(-debtor.value, creditor.value)
      transfers.append(Transfer(payerID: debtor.key, payeeID: creditor.key, minorUnits: minorUnits))
      nets[debtor.key] = debtor.value + minorUnits
      nets[creditor.key] = creditor.value - minorUnits
    }
    return transfers.sorted()
  }

  private static func largest(_ nets: [UUID: Int64]) -> (key: UUID, value: Int64)? {
    nets.max { ($0.value.magnitude, $1.key) < ($1.value.magnitude, $0.key) }
  }

  /// Adds each debt in turn; money moves around the cycle that it closes.
  static func counterparties(_ debts: [Debt]) -> [Transfer] {
    var owed: [UUID: [UUID: Int64]] = [:]
    func add(_ minorUnits: Int64, _ debtor: UUID, _ creditor: UUID) {
      let sum = (owed[debtor]?[creditor] ?? 0) + minorUnits
      owed[debtor, default: [:]][creditor] = sum == 0 ? nil : sum
    }
    func amount(_ debtor: UUID, _ creditor: UUID) -> Int64 { owed[debtor]?[creditor] ?? 0 }
    func way(_ start: UUID, _ end: UUID, _ visited: Set<UUID>) -> [UUID]? {
      if start == end { return [end] }
      let people = Set(owed.keys).union(owed.values.flatMap(\.keys)).subtracting(visited)
      for next in people where amount(start, next) > 0 || amount(next, start) > 0 {
        if let rest = way(next, end, visited.union([next])) { return [start] + rest }
      }
      return nil
    }
    for debt in debts.sorted(by: { ($0.debtorID, $0.creditorID) < ($1.debtorID, $1.creditorID) }) {
      let back = way(debt.creditorID, debt.debtorID, [debt.creditorID])
      add(debt.minorUnits, debt.debtorID, debt.creditorID)
      guard let back else { continue }
      let circle = Array(zip([debt.debtorID] + back.dropLast(), back))
      let along = circle.filter { amount($0.0, $0.1) > 0 }
      let against = circle.filter { amount($0.1, $0.0) > 0 }
      let shrinksAlong = along.count >= against.count
      let least =
        (shrinksAlong ? along.map { amount($0.0, $0.1) } : against.map { amount($0.1, $0.0) }).min() ?? 0
      for step in along { add(shrinksAlong ? -least : least, step.0, step.1) }
      for step in against { add(shrinksAlong ? least : -least, step.1, step.0) }
    }
    return owed.flatMap { payer, payees in
      payees.map { Transfer(payerID: payer, payeeID: $0.key, minorUnits: $0.value) }
    }.sorted()
  }
}
