import ArgumentParser
import Identifiers
import Money
import PayshareClient
import Testing

@testable import payshare

@Suite("How options say that an expense is divided")
struct StatedDivisionTests {
  private let people = People(me: "1", ["1": "Asha", "2": "Ben", "3": "Chitra"])

  private func shares(_ arguments: [String]) throws -> StatedDivision<PayshareV1.Split> {
    let total = Amount(minorUnits: 20_00, currency: try Currency(code: "INR"))
    return try ExpenseOptions.parse(arguments)
      .shares(of: total, otherwise: ["1", "2", "3"], people, expense: .version7())
  }

  private func mode(_ arguments: [String]) throws -> PayshareV1.Split.Mode? {
    guard case .split(let split) = try shares(arguments) else { return nil }
    return split.mode
  }

  @Test func withoutOptionsAllShareInEqualParts() throws {
    #expect(try mode([]) == .equal(.with { $0.userIDs = ["1", "2", "3"] }))
    #expect(try mode(["--for", "ben", "--for", "me"]) == .equal(.with { $0.userIDs = ["2", "1"] }))
  }

  @Test func anAmountMakesAllAmountsExact() throws {
    #expect(
      try shares(["--for", "ben=3.00", "--for", "me"])
        == .amounts([.init(userID: "2", amountMinor: 3_00), .init(userID: "1", amountMinor: 17_00)]))
  }

  @Test func percentagesAndWeightsAreExact() throws {
    #expect(
      try mode(["--percent", "ben=33.33", "--percent", "me=66.67"])
        == .percent(
          .with {
            $0.portions = [
              .with { ($0.userID, $0.basisPoints) = ("2", 33_33) },
              .with { ($0.userID, $0.basisPoints) = ("1", 66_67) },
            ]
          }))
    #expect(
      try mode(["--shares", "ben=2", "--shares", "asha=0.5", "--shares", "chitra"])
        == .shares(
          .with {
            $0.portions = [
              .with { ($0.userID, $0.weightThousandths) = ("2", 2_000) },
              .with { ($0.userID, $0.weightThousandths) = ("1", 500) },
              .with { ($0.userID, $0.weightThousandths) = ("3", 1_000) },
            ]
          }))
  }

  @Test func whoIsAdjustedSharesWithAllOrWithThoseNamed() throws {
    func adjustments(_ arguments: [String]) throws -> [String] {
      guard case .adjustment(let split)? = try mode(arguments) else { return [] }
      return split.portions.map { "\($0.userID) \($0.adjustmentMinor)" }
    }
    #expect(try adjustments(["--adjust", "ben=3.00"]) == ["2 300", "1 0", "3 0"])
    #expect(try adjustments(["--adjust", "ben=-3.00", "--for", "me"]) == ["2 -300", "1 0"])
  }

  @Test func aBillHasItsItemsWithThoseWhoHadThem() throws {
    let arguments = [
      "--item", "Rum=Coke=12.00:ben,me", "--item", "Bread=4.00", "--tip", "5.00", "--discount", "1.00",
    ]
    #expect(
      try mode(arguments)
        == .itemised(
          .with {
            $0.items = [
              .with { ($0.description, $0.amountMinor, $0.userIDs) = ("Rum=Coke", 12_00, ["2", "1"]) },
              .with { ($0.description, $0.amountMinor, $0.userIDs) = ("Bread", 4_00, ["1", "2", "3"]) },
            ]
            ($0.tipMinor, $0.discountMinor) = (5_00, 1_00)
          }))
    guard case .itemised(let bill)? = try mode(["--item", "Tea=20.00", "--for", "ben"]) else {
      Issue.record("no bill")
      return
    }
    #expect(bill.items.map(\.userIDs) == [["2"]])
  }

  @Test(arguments: ["Tea", "Tea=", "Tea=1.00:", "Tea=1.00:ben,", "Tea=:ben"])
  func anItemWithoutAnAmountOrWithAnEmptyNameIsRefused(_ text: String) {
    #expect(BillItem(argument: text) == nil)
  }

  @Test(arguments: [
    (["--item", "Tea=1.00", "--shares", "me"], "in one way"), (["--tip", "1.00"], "--item"),
    (["--item", "Tea=-1.00"], "less than zero"),
    (["--item", "Tea=1.00", "--for", "me=1.00"], "without amounts"),
    (["--percent", "ben=50", "--shares", "me"], "in one way"), (["--percent", "ben"], "PERSON=PERCENT"),
    (["--percent", "ben=33.333"], "PERSON=PERCENT"), (["--shares", "ben=0.0005"], "PERSON=WEIGHT"),
    (["--shares", "ben=-1"], "PERSON=WEIGHT"), (["--adjust", "ben"], "PERSON=AMOUNT"),
    (["--adjust", "ben=1.00", "--for", "me=2.00"], "without amounts"),
    (["--percent", "ben=50", "--for", "me"], "leave --for out"),
    (["--shares", "ben", "--for", "me"], "leave --for out"),
  ])
  func aContradictionNamesItsOptions(_ arguments: [String], _ sentence: String) {
    let error = #expect(throws: CommandError.self) { try shares(arguments) }
    #expect(error?.lines.first?.contains(sentence) == true)
  }

  @Test(arguments: [("0", 0), ("33.3", 33_300), ("0.005", 5), ("1.000", 1_000)] as [(String, Int64)])
  func numbersOfAFewPlacesAreReadAndWritten(_ text: String, _ units: Int64) {
    #expect(FixedPoint.units(text, places: 3) == units)
    #expect(FixedPoint.units(FixedPoint.text(units, places: 3), places: 3) == units)
  }

  @Test(arguments: ["", ".5", "5.", "1.0005", "+1", "1e3", "1,5", "٣", "1234567890123456"])
  func anyOtherTextIsNoNumber(_ text: String) {
    #expect(FixedPoint.units(text, places: 3) == nil)
  }
}
