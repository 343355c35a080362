import Budgets
import Money
import Testing

@Suite("Percentages") struct PercentageTests {
  @Test func amountsAreRaisedExactlyAndRoundedHalfToEven() throws {
    let cases: [(Int32, Int64, Int64)] = [
      (100, 1_000, 1_100), (-100, 1_000, 900), (0, 7, 7), (-1_000, 7, 0), (125, 100, 112), (500, 5, 8),
      (500, 3, 4), (500, 1, 2), (-500, 1, 0), (-500, 3, 2), (100, -5, -6), (500, -3, -4), (500, -1, -2),
      (1, 400, 400), (1, 600, 601),
    ]
    for (perMille, amount, raised) in cases {
      #expect(try Percentage(perMille: perMille).raising(amount) == raised, "\(perMille) \(amount)")
    }
    #expect(try Percentage(perMille: 0).raising(.max) == .max)
    #expect(try Percentage(perMille: 0).raising(.min) == .min)
    #expect(throws: MoneyError.overflow) { try Percentage(perMille: 1).raising(.max) }
  }

  @Test func percentagesAreShownWithADecimalWhereTheyHaveOne() {
    #expect(
      [800, 125, -5, 0, -1_000].map { Percentage(perMille: $0).description }
        == ["80 %", "12.5 %", "-0.5 %", "0 %", "-100 %"])
  }
}
