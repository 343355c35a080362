import Money
import PayshareClient

/// Amounts as people expect them.
enum AmountText {
  /// `2400.00 INR`; minor units where this program does not know the currency.
  static func full(_ minor: Int64, _ code: String) -> String {
    guard let currency = try? Currency(code: code) else { return "\(minor) minor units of \(code)" }
    return Amount(minor: minor, currency: currency).formatted
  }

  /// `2400.00`, for a column whose title says the currency.
  static func number(_ minor: Int64, _ code: String) -> String {
    guard let currency = try? Currency(code: code) else { return String(minor) }
    return Amount(minor: minor, currency: currency).decimal
  }

  static func full(_ money: PayshareV1.Money?) -> String {
    money.map { full($0.amountMinor, $0.currencyCode) } ?? ""
  }

  /// The number alone, as it is entered.
  static func decimal(_ money: PayshareV1.Money) -> String { number(money.amountMinor, money.currencyCode) }
}
