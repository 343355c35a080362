import ArgumentParser
import Identifiers
import Money
import PayshareClient

/// What can be said of an expense beside its description and total. What holds without an option is said by the
/// commands, as it differs between them.
struct ExpenseOptions: ParsableArguments, Sendable {
  @Option(help: "The currency of the amount.") var currency: String?
  @Option(
    help: "What one unit of that currency was worth in the event's, as in 96.50; needed where they differ.")
  var rate: String?
  @Option(help: "Where the rate is from, in a few words.") var rateSource: String?
  @Option(name: .customLong("paid-by"), help: "Who paid, PERSON or PERSON=AMOUNT. Repeatable.")
  var payers: [PersonAmount] = []
  @Option(
    name: .customLong("for"),
    help: "Whom it was for, PERSON or PERSON=AMOUNT; those without an amount share the rest. Repeatable.")
  var shares: [PersonAmount] = []
  @Option(help: "The day it was spent, YYYY-MM-DD.") var date: String?

  /// The stated rate.
  func exchangeRate() throws(CommandError) -> PayshareV1.ExchangeRate? {
    guard let rate else { return nil }
    guard let fraction = RateText.fraction(rate) else {
      throw .usage("\(rate) is no exchange rate such as 96.50 or 193/2")
    }
    return .with {
      $0.numerator = fraction.numerator
      $0.denominator = fraction.denominator
      $0.source = rateSource ?? ""
      $0.date = date ?? ""
    }
  }

  /// An amount of decimal text.
  static func amount(_ text: String, _ currencyCode: String) throws(CommandError) -> Amount {
    do throws(MoneyError) {
      return try Amount(decimal: text, currency: Currency(code: currencyCode))
    } catch {
      throw .usage("\(error)")
    }
  }

  /// The people of a list with their amounts, which together are the total.
  static func divide(
    _ total: Amount, among list: [PersonAmount], _ people: People, expense: UUID
  ) throws(CommandError) -> [(userID: String, amountMinor: Int64)] {
    var parts: [Division.Part] = []
    for entry in list {
      let minor = try entry.amount.map { text throws(CommandError) in
        try amount(text, total.currency.code).minor
      }
      parts.append(Division.Part(userID: try people.id(of: entry.person), amountMinor: minor))
    }
    return try Division.equally(total, among: parts, expense: expense)
  }
}

extension PayshareV1.Payer {
  init(_ userID: String, _ amountMinor: Int64) {
    self.init()
    self.userID = userID
    self.amountMinor = amountMinor
  }
}

extension PayshareV1.Share {
  init(_ userID: String, _ amountMinor: Int64) {
    self.init()
    self.userID = userID
    self.amountMinor = amountMinor
  }
}

extension PayshareV1.Money {
  init(_ amount: Amount) {
    self.init()
    amountMinor = amount.minor
    currencyCode = amount.currency.code
  }
}
