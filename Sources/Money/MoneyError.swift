/// Why a calculation with money has no answer.
public enum MoneyError: Error, Sendable, Hashable {
  /// No currency of ISO 4217 has this code.
  case unknownCurrency(String)
  /// ISO 4217 gives this code no minor unit: gold, special drawing rights, test codes.
  case noMinorUnit(String)
  /// The currency ended on or before this day.
  case ended(Currency, String)
  /// Two amounts that must have the same currency differ in it.
  case differentCurrencies(Currency, Currency)
  /// The result does not fit 64 bits of minor units.
  case overflow
  /// A total to apportion, or one of the weights, is less than zero.
  case negative
  /// A total cannot be apportioned: there is no weight, or all are zero.
  case nothingToDivideBy
  /// A rate's numerator or denominator is not more than zero.
  case rateNotPositive
  /// The text is not a plain decimal number, such as `2400.00`.
  case malformedAmount(String)
  /// The text has more decimals than the currency.
  case tooManyDecimals(String, Currency)
}

extension MoneyError {
  /// A stable name for programs, used as the reason of field violations.
  public var reason: String {
    switch self {
    case .unknownCurrency: "UNKNOWN_CURRENCY"
    case .noMinorUnit: "NO_MINOR_UNIT"
    case .ended: "CURRENCY_ENDED"
    case .differentCurrencies: "DIFFERENT_CURRENCIES"
    case .overflow: "TOO_LARGE"
    case .negative: "NEGATIVE"
    case .nothingToDivideBy: "NOT_DIVISIBLE"
    case .rateNotPositive: "INVALID_RATE"
    case .malformedAmount: "MALFORMED"
    case .tooManyDecimals: "TOO_MANY_DECIMALS"
    }
  }
}

extension MoneyError: CustomStringConvertible {
  /// A sentence for people.
  public var description: String {
    switch self {
    case .unknownCurrency(let code): "\(code) is not a currency of ISO 4217"
    case .noMinorUnit(let code): "\(code) cannot be used for payments: ISO 4217 gives it no minor unit"
    case .ended(let currency, let endDate):
      "\(currency) ended on \(endDate): it can be used only for what was paid before that day"
    case .differentCurrencies(let one, let other): "\(one) and \(other) are different currencies"
    case .overflow: "the amount is too large"
    case .negative: "an amount to divide is less than zero"
    case .nothingToDivideBy: "there is nobody to divide the amount among"
    case .rateNotPositive: "an exchange rate is more than zero"
    case .malformedAmount(let text): "\(text) is not a decimal amount such as 2400.00"
    case .tooManyDecimals(let text, let currency):
      currency.exponent == 0
        ? "\(text) has decimals, but \(currency) has none"
        : "\(text) has more decimals than the \(currency.exponent) of \(currency)"
    }
  }
}
