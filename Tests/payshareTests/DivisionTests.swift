import Identifiers
import Money
import Testing

@testable import payshare

@Suite("Dividing an expense")
struct DivisionTests {
  private let expense = UUID.version7()

  private func rupees(_ minorUnits: Int64) throws -> Amount {
    Amount(minorUnits: minorUnits, currency: try Currency(code: "INR"))
  }

  @Test func equalPartsSumToTheTotalAndDifferByOneUnitAtMost() throws {
    let people = (0..<7).map { Division.RequestedAllocation(userID: "\($0)", amountMinor: nil) }
    let parts = try Division.equally(rupees(1_000_01), among: people, expense: expense).map(\.amountMinor)
    #expect(parts.reduce(0, +) == 1_000_01)
    #expect((parts.max() ?? 0) - (parts.min() ?? 0) == 1)
  }

  @Test func statedAmountsStayAndTheOthersShareTheRest() throws {
    let parts = try Division.equally(
      rupees(1_500_00),
      among: [
        .init(userID: "a", amountMinor: 600_00), .init(userID: "b", amountMinor: nil),
        .init(userID: "c", amountMinor: nil),
      ], expense: expense)
    #expect(parts.map(\.userID) == ["a", "b", "c"])
    #expect(parts.map(\.amountMinor) == [600_00, 450_00, 450_00])
  }

  @Test func whereEverybodyHasAnAmountTheServerJudges() throws {
    let parts = try Division.equally(
      rupees(10_00), among: [.init(userID: "a", amountMinor: 3_00), .init(userID: "b", amountMinor: 4_00)],
      expense: expense)
    #expect(parts.map(\.amountMinor) == [3_00, 4_00])
  }

  @Test func statedAmountsAboveTheTotalAreRefusedWithTheDifference() throws {
    let error = #expect(throws: CommandError.self) {
      try Division.equally(
        rupees(10_00), among: [.init(userID: "a", amountMinor: 12_50), .init(userID: "b", amountMinor: nil)],
        expense: expense)
    }
    #expect(error?.lines == ["payshare: the stated amounts are 2.50 INR more than the total"])
    #expect(error?.exitCode == 64)
  }
}
