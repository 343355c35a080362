/// Why a calculation with money has no answer.
public enum MoneyError: Error, Sendable, Hashable {
  /// No currency of ISO 4217 has this code.
  case unknownCurrency(String)
  /// Two amounts that must have one currency have two.
  case differentCurrencies(Currency, Currency)
  /// The result does not fit into 64 bits of minor units.
  case overflow
  /// A total to apportion, or one of the weights, is less than zero.
  case negative
  /// A total is to be apportioned over no weight at all, or over weights that are all zero.
  case nothingToDivideBy
  /// A rate's numerator or denominator is not more than zero.
  case rateNotPositive
  /// The text is not a plain decimal number, such as `2400.00`.
  case malformedAmount(String)
  /// The text has more decimals than the currency.
  case tooManyDecimals(String, Currency)
}

extension MoneyError: CustomStringConvertible {
  /// A sentence for people.
  public var description: String {
    switch self {
    case .unknownCurrency(let code): "\(code) is not a currency of ISO 4217"
    case .differentCurrencies(let one, let other): "\(one) and \(other) are different currencies"
    case .overflow: "the amount is too large"
    case .negative: "an amount to divide is less than zero"
    case .nothingToDivideBy: "there is nobody to divide the amount among"
    case .rateNotPositive: "an exchange rate is more than zero"
    case .malformedAmount(let text): "\(text) is not a decimal amount such as 2400.00"
    case .tooManyDecimals(let text, let currency):
      "\(text) has more than the \(currency.exponent) decimals of \(currency)"
    }
  }
}
