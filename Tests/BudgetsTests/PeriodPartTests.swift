import Budgets
import Money
import Postgres
import SeededRandom
import Testing

@Suite("Parts of a period, by days") struct PeriodPartTests {
  @Test func eachDayHasTheSameShare() throws {
    let april = try Samples.range("2026-04-01", "2026-05-01")
    #expect(april.part(of: 3_000, in: try Samples.range("2026-04-01", "2026-04-11")) == 1_000)
    #expect(april.part(of: 3_000, in: try Samples.range("2026-03-01", "2026-04-02")) == 100)
    #expect(april.part(of: 3_000, in: try Samples.range("2026-05-01", "2026-06-01")) == 0)
    #expect(april.part(of: 3_000, through: try Samples.day("2026-04-30")) == 3_000)
    #expect(april.part(of: 3_000, through: try Samples.day("2026-04-15")) == 1_500)
    #expect(april.part(of: 3_000, through: try Samples.day("2026-03-31")) == 0)
    // 10 over 30 days: each third day has one.
    let units = try (1...6).map { day in
      april.part(of: 10, in: try Samples.range("2026-04-0\(day)", "2026-04-0\(day + 1)"))
    }
    #expect(units == [0, 0, 1, 0, 0, 1])
  }

  @Test func aRangeOverSeveralPeriodsHasAPartOfEach() throws {
    let periods = try Samples.months(3)
    let range = try Samples.range("2026-01-31", "2026-03-02")
    #expect(try periods.part(of: [310, 280, 3_100], in: range) == 10 + 280 + 100)
    #expect(throws: MoneyError.overflow) {
      try periods.part(of: [.max, .max, 0], in: periods.span)
    }
  }

  @Test func partsOfAPeriodSumToItsAmountAndStayWithinOneUnitOfTheirShare() throws {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<500 {
      let first = Int32.random(in: 0...20_000, using: &random)
      let days = Int32.random(in: 1...400, using: &random)
      let top: Int64 = [1, 20, 1_000_000, .max].randomElement(using: &random) ?? 1
      let amount = [Int64.min, .max, .random(in: -top...top, using: &random)].randomElement(using: &random)
      let minorUnits = try #require(amount)
      func day(_ offset: Int32) -> CalendarDate { CalendarDate(daysSince1970: first + offset) }
      let period = try #require(BudgetPeriod(from: day(0), to: day(days)))
      let cuts = Set((0..<6).map { _ in Int32.random(in: 0...days, using: &random) } + [0, days]).sorted()
      var sum: Int64 = 0
      for (start, end) in zip(cuts, cuts.dropFirst()) {
        let range = try #require(BudgetPeriod(from: day(start), to: day(end)))
        let part = period.part(of: minorUnits, in: range)
        let difference = Int128(part) * Int128(days) - Int128(minorUnits) * Int128(range.days)
        #expect(difference.magnitude < UInt128(days))
        sum = try sum.addingExactly(part)
        #expect(period.part(of: minorUnits, through: day(end - 1)) == sum)
      }
      #expect(sum == minorUnits)
      // Largest remainder over the days: each has the amount's share, rounded towards zero or away from it.
      let (low, left) = minorUnits.quotientAndRemainder(dividingBy: Int64(days))
      let dayParts = try (0..<days).map { offset in
        period.part(of: minorUnits, in: try #require(BudgetPeriod(from: day(offset), to: day(offset + 1))))
      }
      #expect(
        dayParts.filter { $0 == low + left.signum() }.count == (left == 0 ? Int(days) : Int(left.magnitude)))
      #expect(dayParts.allSatisfy { $0 == low || $0 == low + left.signum() })
    }
  }
}
