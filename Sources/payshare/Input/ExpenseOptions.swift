import ArgumentParser
import Money
import PayshareClient

/// The options of an expense besides description and total. The commands document the defaults, which differ.
struct ExpenseOptions: ParsableArguments, Sendable {
  @Option(help: "The currency of the amount, such as EUR.", transform: { $0.uppercased() }) var currency:
    String?
  @Option(
    help: "What one unit of that currency was worth in the event's, as in 96.50; needed where they differ.")
  var rate: String?
  @Option(help: "Where the rate is from, in a few words.") var rateSource: String?
  @Option(help: "The day of the rate, YYYY-MM-DD; for a new rate the day spent by default.")
  var rateDate: String?
  @Option(name: .customLong("paid-by"), help: "Who paid, PERSON or PERSON=AMOUNT. Repeatable.")
  var payers: [PersonAmount] = []
  @Option(
    name: .customLong("for"),
    help: "Whom it was for, PERSON or PERSON=AMOUNT; those without an amount share the rest. Repeatable.")
  var people: [PersonAmount] = []
  @Option(name: .customLong("percent"), help: "Whom it was for by percentages, PERSON=PERCENT. Repeatable.")
  var percentages: [PersonAmount] = []
  @Option(
    name: .customLong("shares"),
    help: "Whom it was for by weights, PERSON=WEIGHT, as in ben=0.5; PERSON alone has 1. Repeatable.")
  var weights: [PersonAmount] = []
  @Option(
    name: .customLong("adjust"),
    help: "Who owes how much more than the others, PERSON=AMOUNT, or less as in ben=-3.00. Repeatable.")
  var adjustments: [PersonAmount] = []
  @Option(
    name: .customLong("item"),
    help:
      "Something on the bill and who had it, WHAT=AMOUNT:PERSON,PERSON, or WHAT=AMOUNT for all. Repeatable.")
  var items: [BillItem] = []
  @Option(help: "Tax that the items do not include, shared in proportion to what each had.") var tax: String?
  @Option(help: "The tip, shared in proportion to what each had.") var tip: String?
  @Option(help: "A discount on the bill, shared in proportion to what each had.") var discount: String?
  @Option(help: "Notes, in free text.") var notes: String?
  @Option(help: "What it was spent on: a category, by name, code, path or id; \"\" for none.")
  var category: String?
  @Option(help: "The day it was spent, YYYY-MM-DD.") var date: String?

  /// The rate of an expense in `currency`, in an event kept in `base`: `old`, if it has the same currency, with the
  /// stated values replaced. A new rate has the day spent.
  func exchangeRate(
    of currency: String, in base: String, changing old: PayshareV1.ExchangeRate? = nil, spentOn day: String
  ) throws(CommandError) -> PayshareV1.ExchangeRate? {
    if currency == base {
      guard rate == nil, rateSource == nil, rateDate == nil else {
        throw .usage("the expense is in \(base), as the event is: there is no exchange rate to state")
      }
      return nil
    }
    guard var new = old ?? rate.map({ _ in .with { $0.date = day } }) else {
      throw .usage("the event is kept in \(base): say with --rate how many \(base) 1 \(currency) was worth")
    }
    if let rate { (new.numerator, new.denominator) = try RateText.fraction(rate) }
    new.source = rateSource ?? new.source
    new.date = rateDate ?? new.date
    return new
  }

  /// An amount of decimal text, from zero to the most that an expense may have.
  static func amount(_ text: String, _ currencyCode: String) throws(CommandError) -> Amount {
    do throws(MoneyError) {
      let amount = try Amount(decimal: text, currency: Currency(code: currencyCode))
      if amount.minorUnits < 0 { throw MoneyError.negative }
      if amount.minorUnits > Amount.maximumMinor { throw MoneyError.overflow }
      return amount
    } catch {
      switch error {
      case .negative: throw .lessThanZero(text)
      case .overflow: throw .tooMuch(text, currencyCode)
      case .malformedAmount: throw .malformed(text)
      default: throw .usage("\(error)")
      }
    }
  }
}

extension CommandError {
  /// The error for an amount below zero.
  static func lessThanZero(_ text: String) -> CommandError {
    .usage("\(text) is less than zero; for money that came back, use --refund with an amount above zero")
  }

  /// The error for a text that is no amount, with a hint at what was probably meant.
  fileprivate static func malformed(_ text: String) -> CommandError {
    let hasDigits = text.contains { $0.isNumber }
    let hint: String
    if text.contains(",") {
      hint =
        text.contains("=")
        ? ": give --for or --paid-by once for each person"
        : ": decimals follow a point, and there are no commas"
    } else if text.hasSuffix("%") {
      hint = ": percentages are stated with --percent"
    } else if hasDigits, text.contains(where: { $0.isLetter || $0.isCurrencySymbol }) {
      hint = ": the currency is stated with --currency"
    } else {
      hint = ""
    }
    return .usage("\(MoneyError.malformedAmount(TextWidth.printable(text)))\(hint)")
  }

  fileprivate static func tooMuch(_ text: String, _ code: String) -> CommandError {
    let most = AmountText.full(Amount.maximumMinor, code)
    return .usage("\(text) \(code) is too much: an amount is at most \(most)")
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
    amountMinor = amount.minorUnits
    currencyCode = amount.currency.code
  }
}
