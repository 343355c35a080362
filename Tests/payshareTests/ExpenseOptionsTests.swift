import ArgumentParser
import PayshareClient
import Testing

@testable import payshare

@Suite("What people type")
struct ExpenseOptionsTests {
  @Test(
    arguments: [
      ("12,50", ": decimals follow a point, and there are no commas"),
      ("1,250.00", ": decimals follow a point, and there are no commas"),
      ("30 USD", ": the currency is stated with --currency"),
      ("€12", ": the currency is stated with --currency"),
      ("50%", ": percentages are stated with --percent"),
      ("30,ben=18", ": give --for or --paid-by once for each person"), ("Lunch", ""),
    ])
  func aMalformedAmountHintsAtWhatWasProbablyMeant(_ text: String, _ hint: String) {
    let error = #expect(throws: CommandError.self) { try ExpenseOptions.amount(text, "EUR") }
    #expect(error?.lines == ["payshare: \(text) is not a decimal amount such as 2400.00\(hint)"])
  }

  @Test func membersOfAGroupAreNamedAsThoseOfAnEventAre() throws {
    #expect(try GroupCommand.Create.parse(["Flat", "--with", "1", "--member", "2"]).member == ["1", "2"])
    #expect(try EventCommand.Create.parse(["Trip", "--currency", "inr", "--with", "1"]).with == ["1"])
  }

  @Test func aSurplusWordIsExplained() throws {
    let message = { (arguments: [String]) -> String in
      do {
        _ = try ExpenseAdd.parse(arguments)
        return ""
      } catch {
        return ExpenseAdd.message(for: error)
      }
    }
    #expect(message(["Goa", "Taxi", "30", "usd"]) == "the currency is stated with --currency USD")
    #expect(message(["Goa", "trip", "Big", "dinner", "30"]).contains("needs quotes"))
    #expect(message(["Goa trip", "Big dinner", "30"]) == "")
    #expect(!ExpenseAdd.helpMessage().contains("surplus"))
  }
}
