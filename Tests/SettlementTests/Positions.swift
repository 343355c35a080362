import Identifiers
import SeededRandom
import Settlement

/// A person of the tests, the numbers being in order of their ids.
func person(_ number: Int) -> UUID {
  UUID(high: 0x0190_0000_0000_7000, low: UInt64(number))
}

/// The position of people 0, 1, … with these balances.
func position(_ nets: [Int64]) -> Position {
  Position(nets: Dictionary(uniqueKeysWithValues: nets.enumerated().map { (person($0), $1) }))
}

/// A payment between people by their numbers.
func pay(_ payer: Int, _ payee: Int, _ minorUnits: Int64) -> Transfer {
  Transfer(payerID: person(payer), payeeID: person(payee), minorUnits: minorUnits)
}

/// Balances of `count` people planted as groups of 2 to 4, equally likely, that each sum to zero, in random order.
func plantedGroups(_ count: Int, _ random: inout SeededGenerator) -> [Int64] {
  var sizes: [Int] = []
  while sizes.reduce(0, +) != count {
    if sizes.reduce(0, +) > count { sizes = [] }
    sizes.append(Int.random(in: 2...4, using: &random))
  }
  return sizes.flatMap { plantedGroup($0, &random) }.shuffled(using: &random)
}

private func plantedGroup(_ size: Int, _ random: inout SeededGenerator) -> [Int64] {
  while true {
    var group = (1..<size).map { _ in Int64.random(in: -100_000...100_000, using: &random) }
    group.append(-group.reduce(0, +))
    if !group.contains(0) { return group }
  }
}

/// Balances of `count` people, small enough that groups cancel out by chance; some are zero.
func smallBalances(_ count: Int, _ random: inout SeededGenerator) -> [Int64] {
  var nets = (1..<count).map { _ in Int64.random(in: -9...9, using: &random) }
  nets.append(-nets.reduce(0, +))
  return nets
}

extension Position {
  /// Whether payments settle every balance.
  func isSettled(by transfers: [Transfer]) throws -> Bool {
    var position = self
    for transfer in transfers { try position.record(transfer) }
    return position.nets.values.allSatisfy { $0 == 0 }
  }

  /// How many balances are not zero.
  var openCount: Int { nets.values.count { $0 != 0 } }
}
