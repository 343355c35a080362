import Expenses
import Identifiers
import Money
import Rules
import Testing

/// Refusals of splits: every violation at once, each with its path.
@Suite struct SplitRefusalTests {
  private let trip: Trip
  private var three: [UUID] { [trip.asha, trip.ben, trip.chitra] }

  init() throws {
    trip = try Trip()
  }

  private func violations(_ split: Split, total: Int64 = 24_00, _ currency: String = "INR")
    -> [FieldViolation]
  {
    trip.violations(
      ExpenseDraft(
        description: "Dinner", spendDate: "2026-01-05", totalMinor: total, currencyCode: currency,
        payers: [.init(userID: trip.asha, minorUnits: total)], split: split))
  }

  private func briefs(_ split: Split, total: Int64 = 24_00) -> [String] {
    violations(split, total: total).map(\.brief)
  }

  private func portions(_ values: [Int64]) -> [Split.Portion] {
    zip(three, values).map { .init(userID: $0, value: $1) }
  }

  @Test func amountsBesideASplitAreRefused() {
    var draft = trip.dinner
    draft.split = .equal(three)
    #expect(trip.violations(draft).map(\.brief) == ["expense.split AMOUNTS_FOLLOW"])
    draft.shares = []
    draft.payerSplit = .equal([trip.asha])
    #expect(trip.violations(draft).map(\.brief) == ["expense.payer_split AMOUNTS_FOLLOW"])
  }

  @Test func strangersAndPeopleWhoAreNamedTwiceAreNamedWithTheirPaths() {
    let list = [trip.asha, trip.stranger, trip.asha]
    let portions = list.map { Split.Portion(userID: $0, value: 1) }
    #expect(
      briefs(.equal(list)) == [
        "expense.split.equal.user_ids[1] NOT_A_PARTICIPANT",
        "expense.split.equal.user_ids[2] DUPLICATE_PERSON",
      ])
    for (split, mode) in [
      (Split.percent(portions), "percent"), (.shares(portions), "shares"),
      (.adjustment(portions), "adjustment"),
    ] {
      #expect(
        briefs(split) == [
          "expense.split.\(mode).portions[1].user_id NOT_A_PARTICIPANT",
          "expense.split.\(mode).portions[2].user_id DUPLICATE_PERSON",
        ])
    }
    let items: [Split.Item] = [
      .init(minorUnits: 20_00, userIDs: three), .init(minorUnits: 4_00, userIDs: list),
    ]
    #expect(
      briefs(.itemised(.init(items: items))) == [
        "expense.split.itemised.items[1].user_ids[1] NOT_A_PARTICIPANT",
        "expense.split.itemised.items[1].user_ids[2] DUPLICATE_PERSON",
      ])
  }

  @Test func anEmptyListIsNotEverybody() {
    for split in [Split.equal([]), .percent([]), .shares([]), .adjustment([])] {
      #expect(briefs(split) == ["expense.split REQUIRED"])
    }
    #expect(briefs(.itemised(.init(items: []))) == ["expense.split.itemised.items REQUIRED"])
    #expect(
      briefs(.itemised(.init(items: [.init(minorUnits: 24_00, userIDs: [])])))
        == ["expense.split.itemised.items[0].user_ids REQUIRED"])
  }

  @Test(
    arguments: [
      ([50_00, 49_99], "-0.01 %"), ([50_00, 50_00, 33], "0.33 %"), ([1], "-99.99 %"),
      ([100_00, 1_00], "1 %"),
    ] as [([Int64], String)])
  func percentagesThatDoNotSumTo100NameTheSignedDifference(_ values: [Int64], _ difference: String) {
    let violations = violations(.percent(portions(values)))
    #expect(violations.map(\.brief) == ["expense.split.percent.portions DIFFERS_FROM_TOTAL"])
    #expect(violations.first?.message.hasSuffix("the difference is \(difference)") == true)
  }

  @Test func aBillThatDiffersFromTheTotalNamesTheSignedDifference() {
    var bill = Split.Itemised(
      items: [.init(minorUnits: 20_00, userIDs: three)], taxMinor: 2_00, tipMinor: 3_00, discountMinor: 1_50)
    for (total, difference) in [(24_00 as Int64, "-0.50 INR"), (23_00, "0.50 INR")] {
      let violations = violations(.itemised(bill), total: total)
      #expect(violations.map(\.brief) == ["expense.split.itemised DIFFERS_FROM_TOTAL"])
      #expect(violations.first?.message.hasSuffix("the difference is \(difference)") == true)
    }
    bill.discountMinor = 1_00
    #expect(briefs(.itemised(bill)).isEmpty)
  }

  @Test func nobodyMayGetLessThanZeroAndTheAmountIsReported() {
    // 4.00, and 10.00 more less 2.00, are 4.00 for each; that less 10.00 is -6.00.
    let violations = violations(.adjustment(portions([-10_00, 0, 2_00])), total: 4_00)
    #expect(violations.map(\.brief) == ["expense.split.adjustment.portions[0].adjustment_minor NEGATIVE"])
    #expect(violations.first?.message.contains("\(trip.asha) would get -6.00 INR") == true)
    // Each gets a third of a minor unit; one less than that is below zero.
    let least = self.violations(.adjustment(portions([-1, 0, 0])), total: 1)
    #expect(least.first?.message.contains("would get -0.01 INR") == true)
  }

  @Test func valuesOutOfRangeAreRefusedWithoutTheContract() {
    let most = Amount.maximumMinor
    #expect(
      briefs(.percent(portions([0, 100_00]))) == [
        "expense.split.percent.portions[0].basis_points TOO_SMALL"
      ])
    #expect(
      briefs(.shares(portions([1, 1_000_000_001]))) == [
        "expense.split.shares.portions[1].weight_thousandths TOO_LARGE"
      ])
    #expect(
      briefs(.adjustment(portions([.min, .max]))) == [
        "expense.split.adjustment.portions[0].adjustment_minor TOO_SMALL",
        "expense.split.adjustment.portions[1].adjustment_minor TOO_LARGE",
      ])
    let bill = Split.Itemised(
      items: [.init(minorUnits: 0, userIDs: three), .init(minorUnits: most + 1, userIDs: three)],
      taxMinor: -1,
      tipMinor: .max, discountMinor: .min)
    #expect(
      briefs(.itemised(bill)) == [
        "expense.split.itemised.items[0].amount_minor TOO_SMALL",
        "expense.split.itemised.items[1].amount_minor TOO_LARGE",
        "expense.split.itemised.tax_minor TOO_SMALL",
        "expense.split.itemised.tip_minor TOO_LARGE", "expense.split.itemised.discount_minor TOO_SMALL",
      ])
  }

  @Test func theItemsOfABillNamePeopleUpToALimit() {
    let items = { (count: Int) in
      (0..<count).map { _ in Split.Item(minorUnits: 1, userIDs: [trip.asha, trip.ben]) }
    }
    #expect(briefs(.itemised(.init(items: items(1_000))), total: 10_00).isEmpty)
    let violations = violations(.itemised(.init(items: items(1_001))), total: 10_01)
    #expect(violations.map(\.brief) == ["expense.split.itemised.items TOO_MANY"])
    #expect(violations.first?.message.hasSuffix("the limit is 2000") == true)
  }

  @Test func peopleAreCheckedEvenWithoutAValidTotal() {
    #expect(
      violations(
        .itemised(.init(items: [.init(minorUnits: 1, userIDs: [trip.stranger])])), total: 24_00, "ABC"
      )
      .map(\.brief) == [
        "expense.total.currency_code UNKNOWN_CURRENCY",
        "expense.split.itemised.items[0].user_ids[0] NOT_A_PARTICIPANT",
      ])
  }
}
