import ArgumentParser
import Money
import PayshareClient
import Testing

@testable import payshare

@Suite("Changing an expense")
struct ExpenseChangeTests {
  private let people = People(me: "1", ["1": "Asha Rao", "2": "Ben", "3": "Chitra"])

  /// An expense that Asha paid for all three.
  private func dinner(_ minorUnits: Int64, _ shares: [Int64], in code: String = "INR") -> PayshareV1.Expense {
    .with { expense in
      expense.description = "Dinner"
      expense.kind = .expense
      expense.spendDate = "2026-11-01"
      expense.total = .with {
        $0.amountMinor = minorUnits
        $0.currencyCode = code
      }
      expense.payers = [PayshareV1.Payer("1", minorUnits)]
      expense.shares = shares.enumerated().map { PayshareV1.Share("\($0 + 1)", $1) }
      if code != "INR" {
        expense.exchangeRate = .with {
          $0.numerator = 108
          $0.denominator = 100
          $0.source = "card statement"
          $0.date = "2026-10-31"
        }
      }
    }
  }

  private func change(
    _ old: PayshareV1.Expense, _ arguments: [String], amount: String? = nil, refund: Bool? = nil
  ) throws -> ExpenseChange {
    try ExpenseChange(
      of: old, description: nil, amount: amount, refund: refund, try ExpenseOptions.parse(arguments),
      base: "INR",
      people)
  }

  @Test(
    arguments: [
      (100, [34, 33, 33], "1000.00"), (2, [1, 0, 1], "2000.00"), (100_00, [33_34, 33_33, 33_33], "200.00"),
    ] as [(Int64, [Int64], String)])
  func aNewTotalOfRoundedAmountsIsRefusedWithTheMissingOptions(
    _ minorUnits: Int64, _ shares: [Int64], _ amount: String
  ) throws {
    let old = dinner(minorUnits, shares)
    let error = #expect(throws: CommandError.self) { try change(old, [], amount: amount) }
    let line = error?.lines.first ?? ""
    #expect(line.contains("--for 'Asha Rao' --for Ben --for Chitra for equal parts"))
    // Asha alone paid, so that there is nothing to divide.
    #expect(!line.contains("--paid-by"))
    let new = try change(
      old, ["--for", "1", "--for", "ben", "--for", "chitra"].map { $0 == "1" ? "me" : $0 }, amount: amount)
    #expect(new.new.split?.mode == .equal(.with { $0.userIDs = ["1", "2", "3"] }))
    #expect(new.new.shares.isEmpty)
    #expect(new.new.payers.map(\.amountMinor) == [new.new.total?.amountMinor])
    #expect(new.mask == ["total", "payers", "split"])
  }

  /// Dinner as it was meant.
  private func divided(_ mode: PayshareV1.Split.Mode) -> PayshareV1.Expense {
    var dinner = dinner(100, [34, 33, 33])
    dinner.split = .with { $0.mode = mode }
    dinner.payerSplit = .with { $0.mode = .equal(.with { $0.userIDs = ["1"] }) }
    return dinner
  }

  @Test func whatIsKeptAsItWasMeantFollowsTheTotal() throws {
    let dinner = divided(.equal(.with { $0.userIDs = ["1", "2", "3"] }))
    #expect(try change(dinner, [], amount: "1000.00").mask == ["total"])
    let yen = try change(dinner, ["--currency", "JPY", "--rate", "0.6"], amount: "1000")
    #expect(yen.mask == ["total", "exchange_rate"])
  }

  @Test func anotherDivisionTakesThePlaceOfTheOneBefore() throws {
    let dinner = divided(.equal(.with { $0.userIDs = ["1", "2"] }))
    let exact = try change(dinner, ["--for", "ben=0.40", "--for", "chitra"])
    #expect(exact.mask == ["shares"])
    #expect(exact.new.shares.map(\.amountMinor) == [40, 60])
    #expect(exact.new.split == nil)
    let adjusted = try change(dinner, ["--adjust", "ben=0.10"])
    #expect(adjusted.mask == ["split"])
    let portions = [("2", 10), ("1", 0), ("3", 0)] as [(String, Int64)]
    #expect(
      adjusted.new.split?.mode
        == .adjustment(
          .with {
            $0.portions = portions.map { id, minorUnits in
              .with { ($0.userID, $0.adjustmentMinor) = (id, minorUnits) }
            }
          }))
    let payers = try change(dinner, ["--paid-by", "ben", "--paid-by", "me"])
    #expect(payers.mask == ["payer_split"])
    let notes = try change(dinner, ["--notes", "late"])
    #expect(notes.mask == ["notes"])
    let category = try ExpenseChange(
      of: dinner, description: nil, amount: nil, refund: nil, try ExpenseOptions.parse([]), categoryID: "9",
      base: "INR", people)
    #expect(category.mask == ["category_id"] && category.new.categoryID == "9")
  }

  @Test func theWholeOfOnePersonFollowsTheTotal() throws {
    let new = try change(dinner(100, [100]), [], amount: "1000.00")
    #expect(new.new.shares.map(\.amountMinor) == [1_000_00])
    #expect(new.new.payers.map(\.amountMinor) == [1_000_00])
  }

  @Test func theSameTotalInOtherWordsChangesNothing() throws {
    #expect(try change(dinner(100, [34, 33, 33]), [], amount: "1").mask.isEmpty)
  }

  @Test func anotherCurrencyNeedsItsOwnRate() throws {
    let old = dinner(100_00, [50_00, 50_00], in: "EUR")
    let error = #expect(throws: CommandError.self) { try change(old, ["--currency", "gbp"]) }
    #expect(
      error?.lines == ["payshare: the event is kept in INR: say with --rate how many INR 1 GBP was worth"])
    let pounds = try change(old, ["--currency", "gbp", "--rate", "120"])
    #expect(pounds.new.exchangeRate?.numerator == 120)
    // What was said of the other currency's rate is not said of this one.
    #expect(pounds.new.exchangeRate?.source.isEmpty == true)
    #expect(pounds.new.exchangeRate?.date == "2026-11-01")
    #expect(pounds.mask == ["total", "exchange_rate", "payers", "shares"])
    let rupees = try change(old, ["--currency", "INR"])
    #expect(rupees.new.exchangeRate == nil)
    #expect(rupees.new.shares.map(\.amountMinor) == [50_00, 50_00])
  }

  @Test func aCorrectedRateKeepsItsSourceAndDate() throws {
    let old = dinner(100_00, [50_00, 50_00], in: "EUR")
    let corrected = try change(old, ["--rate", "97"])
    #expect(corrected.new.exchangeRate?.numerator == 97)
    #expect(corrected.new.exchangeRate?.source == "card statement")
    #expect(corrected.new.exchangeRate?.date == "2026-10-31")
    #expect(corrected.mask == ["exchange_rate"])
    let sourced = try change(old, ["--rate-source", "bank", "--rate-date", "2026-11-02"])
    #expect(sourced.new.exchangeRate?.numerator == 108)
    #expect(sourced.new.exchangeRate?.source == "bank")
    #expect(sourced.new.exchangeRate?.date == "2026-11-02")
    #expect(sourced.mask == ["exchange_rate"])
  }

  @Test(arguments: [["--rate-source", "card"], ["--rate", "1"], ["--rate-date", "2026-11-01"]])
  func aRateOfTheEventsOwnCurrencyIsRefused(_ arguments: [String]) {
    let error = #expect(throws: CommandError.self) { try change(dinner(100, [100]), arguments) }
    #expect(
      error?.lines == ["payshare: the expense is in INR, as the event is: there is no exchange rate to state"]
    )
  }

  @Test func anAmountThatNobodyTypedIsCarriedOverToAnotherCurrencyWhereItCanBe() throws {
    let whole = try change(dinner(30_00, [20_00, 10_00]), ["--currency", "JPY", "--rate", "0.6"])
    #expect(whole.new.total == .with { ($0.amountMinor, $0.currencyCode) = (30, "JPY") })
    #expect(whole.new.shares.map(\.amountMinor) == [20, 10])
    #expect(whole.new.payers.map(\.amountMinor) == [30])
    let parts = #expect(throws: CommandError.self) {
      try change(dinner(10_00, [3_34, 3_33, 3_33]), ["--currency", "JPY", "--rate", "0.6"])
    }
    #expect(parts?.lines.first?.contains("--for") == true)
    let total = #expect(throws: CommandError.self) {
      try change(dinner(10_50, [10_50]), ["--currency", "JPY", "--rate", "0.6"])
    }
    #expect(
      total?.lines == [
        "payshare: the expense is 10.50 INR, and JPY has 0 decimals: state the amount with --amount"
      ])
  }

  @Test func anExpenseBecomesARefundAndBack() throws {
    let refund = try change(dinner(100, [100]), [], refund: true)
    #expect(refund.new.kind == .refund)
    #expect(refund.mask == ["kind"])
    #expect(try change(refund.new, [], refund: false).new.kind == .expense)
    #expect(try change(dinner(100, [100]), [], refund: false).mask.isEmpty)
  }

  @Test func partsThatAreStatedAsTheyWereChangeNothing() throws {
    let old = dinner(100, [34, 33, 33])
    let same = ["--paid-by", "me", "--for", "chitra=0.33", "--for", "me=0.34", "--for", "ben=0.33"]
    #expect(try change(old, same).mask == [])
    #expect(try change(old, same.dropLast() + ["ben=0.32"]).mask == ["shares"])
    #expect(try change(old, ["--paid-by", "ben"]).mask == ["payer_split"])
  }
}
