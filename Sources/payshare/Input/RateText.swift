import PayshareClient

/// Exchange rates as people write them: `96.50`, or as a fraction `193/2`.
enum RateText {
  /// The most decimals of a rate: its denominator stays below what the contract allows.
  static let maximumDecimals = 9

  /// The exact fraction that a text says; nothing for any other text.
  static func fraction(_ text: String) -> (numerator: Int64, denominator: Int64)? {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2 {
      guard let numerator = digits(parts[0]), let denominator = digits(parts[1]), numerator > 0,
        denominator > 0
      else { return nil }
      return (numerator, denominator)
    }
    let decimal = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let decimals = decimal.count == 2 ? decimal[1] : ""
    guard decimals.count <= maximumDecimals, decimal.count == 1 || !decimals.isEmpty,
      let numerator = digits(decimal[0] + decimals), !decimal[0].isEmpty, numerator > 0
    else { return nil }
    var denominator: Int64 = 1
    for _ in decimals { denominator *= 10 }
    return (numerator, denominator)
  }

  /// A number of plain digits; its size is left to `Int64`.
  private static func digits(_ text: some StringProtocol) -> Int64? {
    text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int64(text) : nil
  }

  /// The rate as people write it, as few digits as possible: `96.5`; a fraction where decimals do not end.
  static func text(_ rate: PayshareV1.ExchangeRate) -> String {
    var (denominator, decimals) = (rate.denominator, 0)
    while denominator % 10 == 0 { (denominator, decimals) = (denominator / 10, decimals + 1) }
    guard denominator == 1 else { return "\(rate.numerator)/\(rate.denominator)" }
    var digits = String(rate.numerator)
    digits = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    guard decimals > 0 else { return digits }
    var fraction = digits.suffix(decimals)
    while fraction.last == "0" { fraction.removeLast() }
    let whole = digits.dropLast(decimals)
    return fraction.isEmpty ? String(whole) : "\(whole).\(fraction)"
  }
}
