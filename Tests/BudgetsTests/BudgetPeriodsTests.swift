import Budgets
import Postgres
import SeededRandom
import Testing

@Suite("Periods of a budget") struct BudgetPeriodsTests {
  private func texts(_ periods: BudgetPeriods) -> [String] { periods.all.map(\.description) }

  @Test func aYearHasTwelveMonthsAndFourQuarters() throws {
    let year = try Samples.range("2028-01-01", "2029-01-01")
    #expect(
      try BudgetPeriods.dividing(year, by: .month).all.map(\.days)
        == [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    #expect(
      texts(try .dividing(year, by: .quarter)) == [
        "2028-01-01/2028-04-01", "2028-04-01/2028-07-01", "2028-07-01/2028-10-01", "2028-10-01/2029-01-01",
      ])
    #expect(try BudgetPeriods.dividing(year, by: .year).all == [year])
  }

  @Test func theFirstAndLastPeriodAreShorterIfTheRangeBeginsOrEndsWithinOne() throws {
    let range = try Samples.range("2026-01-15", "2026-04-02")
    #expect(
      texts(try .dividing(range, by: .month)) == [
        "2026-01-15/2026-02-01", "2026-02-01/2026-03-01", "2026-03-01/2026-04-01", "2026-04-01/2026-04-02",
      ])
  }

  @Test func quartersAndYearsFollowTheFinancialYear() throws {
    let range = try Samples.range("2026-01-10", "2027-07-01")
    #expect(
      texts(try .dividing(range, by: .year, yearBeginsIn: 4)) == [
        "2026-01-10/2026-04-01", "2026-04-01/2027-04-01", "2027-04-01/2027-07-01",
      ])
    #expect(
      texts(try .dividing(range, by: .quarter, yearBeginsIn: 12)) == [
        "2026-01-10/2026-03-01", "2026-03-01/2026-06-01", "2026-06-01/2026-09-01", "2026-09-01/2026-12-01",
        "2026-12-01/2027-03-01", "2027-03-01/2027-06-01", "2027-06-01/2027-07-01",
      ])
  }

  @Test func anyConsecutiveRangesArePeriods() throws {
    let (first, second) = (
      try Samples.range("2026-01-01", "2026-01-03"), try Samples.range("2026-01-03", "2026-09-01")
    )
    let periods = try BudgetPeriods([first, second])
    #expect(periods.span == (try Samples.range("2026-01-01", "2026-09-01")))
    #expect(throws: PeriodError.notConsecutive(1)) { try BudgetPeriods([second, first]) }
    #expect(throws: PeriodError.notConsecutive(1)) { try BudgetPeriods([first, first]) }
    #expect(throws: PeriodError.noPeriod) { try BudgetPeriods([]) }
    #expect(throws: PeriodError.noSuchMonth(13)) {
      try BudgetPeriods.dividing(first, by: .year, yearBeginsIn: 13)
    }
  }

  @Test func aBudgetHasAtMost120Periods() throws {
    let tenYears = try Samples.range("2026-01-01", "2036-01-01")
    #expect(try BudgetPeriods.dividing(tenYears, by: .month).count == BudgetPeriods.maximumCount)
    let more = try Samples.range("2026-01-01", "2036-01-02")
    #expect(throws: PeriodError.tooMany) { try BudgetPeriods.dividing(more, by: .month) }
    let days = try (0...BudgetPeriods.maximumCount).map { offset in
      let day = CalendarDate(daysSince1970: Int32(offset))
      return try #require(
        BudgetPeriod(from: day, to: CalendarDate(daysSince1970: Int32(offset + 1))))
    }
    #expect(throws: PeriodError.tooMany) { try BudgetPeriods(days) }
  }

  @Test func anEmptyRangeIsNoPeriod() throws {
    let day = try Samples.day("2026-01-01")
    #expect(BudgetPeriod(from: day, to: day) == nil)
    #expect(BudgetPeriod(from: .latest, to: .earliest) == nil)
  }

  @Test func theLastMonthOfTheCalendarIsAPeriod() throws {
    let range = try #require(
      BudgetPeriod(from: CalendarDate(daysSince1970: CalendarDate.latest.daysSince1970 - 40), to: .latest))
    #expect(try BudgetPeriods.dividing(range, by: .month).count == 2)
  }

  @Test func everyDayIsInExactlyOnePeriod() throws {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<200 {
      let first = Int32.random(in: -800_000...80_000, using: &random)
      let range = try #require(
        BudgetPeriod(
          from: CalendarDate(daysSince1970: first),
          to: CalendarDate(daysSince1970: first + .random(in: 1...900, using: &random))))
      let length = try #require(PeriodLength.allCases.randomElement(using: &random))
      let month = Int.random(in: 1...12, using: &random)
      let periods = try BudgetPeriods.dividing(range, by: length, yearBeginsIn: month)
      #expect(periods.span == range)
      #expect(periods.all.reduce(0) { $0 + $1.days } == range.days)
      let months = length == .month ? 1 : length == .quarter ? 3 : 12
      for period in periods.all.dropFirst() {
        #expect(period.first.components.day == 1)
        #expect((period.first.components.month - month) % months == 0)
      }
      for _ in 0..<20 {
        let day = CalendarDate(daysSince1970: first + .random(in: -10...910, using: &random))
        #expect(periods.index(of: day) == periods.all.firstIndex { $0.contains(day) })
      }
    }
  }
}
