import Money
import SeededRandom
import Testing

@Suite struct ApportionmentTests {
  private func rotation(_ random: inout SeededGenerator) -> TieRotation {
    TieRotation(id: (0..<16).map { _ in UInt8.random(in: 0...255, using: &random) })
  }

  @Test func largestRemaindersGetTheLeftoverUnits() throws {
    let ties = TieRotation(id: [])
    // 100 over 1:2:4 is 14.29, 28.57, 57.14: the one unit left goes to 0.57.
    #expect(try Apportionment.apportion(100, weights: [1, 2, 4], ties: ties) == [14, 29, 57])
    #expect(
      try Apportionment.apportion(240_000, weights: [1, 1, 1], ties: ties) == [80_000, 80_000, 80_000])
  }

  @Test func tiesStartAtTheHashOfTheID() throws {
    // FNV-1a of "a" is 0xaf63dc4c8601ec8c, which is 1 modulo 3; of nothing 0xcbf29ce484222325, which is 2.
    let cases: [([UInt8], [Int64])] = [([0x61], [3, 4, 3]), ([], [3, 3, 4])]
    for (id, parts) in cases {
      #expect(try Apportionment.apportion(10, weights: [1, 1, 1], ties: TieRotation(id: id)) == parts)
    }
    // Two units wrap around the end.
    #expect(try Apportionment.apportion(11, weights: [1, 1, 1], ties: TieRotation(id: [])) == [4, 3, 4])
  }

  @Test func partsSumToExactlyTheTotalAndStayWithinOneUnitOfTheirQuota() throws {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<3_000 {
      let count = Int.random(in: 1...40, using: &random)
      let top: Int64 = [1, 5, 1_000, 1_000_000_000_000, .max].randomElement(using: &random) ?? 1
      var weights = (0..<count).map { _ in Int64.random(in: 0...top, using: &random) }
      if weights.allSatisfy({ $0 == 0 }) { weights[0] = 1 }
      let total = Int64.random(in: 0...top, using: &random)

      let parts = try Apportionment.apportion(total, weights: weights, ties: rotation(&random))

      #expect(try parts.sumExactly() == total)
      let sum = weights.reduce(into: Int128(0)) { $0 += Int128($1) }
      for (part, weight) in zip(parts, weights) {
        let quota = Int128(total) * Int128(weight) / sum
        #expect(Int128(part) == quota || Int128(part) == quota + 1)
        if weight == 0 { #expect(part == 0) }
      }
    }
  }

  @Test func exactWeightsComeBackUnchanged() throws {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<200 {
      let weights = (0..<7).map { _ in Int64.random(in: 0...10_000, using: &random) } + [1]
      let total = try weights.sumExactly()
      #expect(try Apportionment.apportion(total, weights: weights, ties: rotation(&random)) == weights)
    }
  }

  @Test func overManyExpensesNoOneBearsTheCents() throws {
    var random = SeededGenerator(seed: 4)
    var carried = [0, 0, 0, 0, 0, 0, 0]
    let expenses = 70_000
    for _ in 0..<expenses {
      let parts = try Apportionment.apportion(1, weights: [1, 1, 1, 1, 1, 1, 1], ties: rotation(&random))
      for (person, part) in parts.enumerated() { carried[person] += Int(part) }
    }
    #expect(carried.reduce(0, +) == expenses)
    // Expected 10 000 each; five standard deviations are 463.
    for units in carried { #expect((9_500...10_500).contains(units)) }
  }

  @Test func largestTotalAndWeightsDoNotOverflow() throws {
    let weights = [Int64](repeating: .max, count: 3)
    let parts = try Apportionment.apportion(.max, weights: weights, ties: TieRotation(id: []))
    #expect(try parts.sumExactly() == .max)
  }

  @Test func indivisibleInputIsRefused() {
    let ties = TieRotation(id: [])
    #expect(throws: MoneyError.nothingToDivideBy) { try Apportionment.apportion(1, weights: [], ties: ties) }
    #expect(throws: MoneyError.nothingToDivideBy) {
      try Apportionment.apportion(1, weights: [0, 0], ties: ties)
    }
    #expect(throws: MoneyError.negative) { try Apportionment.apportion(-1, weights: [1], ties: ties) }
    #expect(throws: MoneyError.negative) { try Apportionment.apportion(1, weights: [2, -1], ties: ties) }
  }
}
