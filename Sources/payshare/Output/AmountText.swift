import Money
import PayshareClient

/// Amounts as people expect them.
enum AmountText {
  /// `2400.00 INR`; minor units if this program does not know the currency.
  static func full(_ minorUnits: Int64, _ code: String) -> String {
    guard let currency = try? Currency(code: code) else { return "\(minorUnits) minor units of \(code)" }
    return Amount(minorUnits: minorUnits, currency: currency).formatted
  }

  /// `2400.00`, for a column whose title says the currency.
  static func number(_ minorUnits: Int64, _ code: String) -> String {
    guard let currency = try? Currency(code: code) else { return String(minorUnits) }
    return Amount(minorUnits: minorUnits, currency: currency).decimal
  }

  static func full(_ money: PayshareV1.Money?) -> String {
    money.map { full($0.amountMinor, $0.currencyCode) } ?? ""
  }

  /// The number alone, as it is entered.
  static func decimal(_ money: PayshareV1.Money) -> String { number(money.amountMinor, money.currencyCode) }
}
