import Money
import PayshareClient

/// Exchange rates as people write them: `96.50`, `0.0000219478`, or as a fraction `193/2`, `108.37/100`.
enum RateText {
  /// The greatest numerator and denominator of a rate.
  static let maximumTerm = PayshareV1.ExchangeRate.Limits.numerator.upperBound
  /// The most digits accepted in each of the two numbers, so that calculations fit in 128 bits.
  static let maximumDigits = 18

  /// The exact fraction that a text states, reduced.
  /// - Throws: a usage error if the text is no rate, or needs larger terms than allowed.
  static func fraction(_ text: String) throws(CommandError) -> (numerator: Int64, denominator: Int64) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { number($0) }
    guard numbers.count == parts.count else {
      throw .usage("\(text) is not an exchange rate such as 96.50, 0.0104 or 193/2")
    }
    guard numbers.allSatisfy({ $0.digits > 0 }) else { throw .usage("an exchange rate is more than zero") }
    let over = numbers.count == 2 ? numbers[1] : (digits: 1, unit: 1)
    // (a / u) / (b / v) = (a · v) / (b · u)
    var (numerator, denominator) = (numbers[0].digits * over.unit, over.digits * numbers[0].unit)
    let common = greatestCommonDivisor(numerator, denominator)
    (numerator, denominator) = (numerator / common, denominator / common)
    guard numerator <= maximumTerm, denominator <= maximumTerm else {
      throw .usage(
        "\(text) cannot be kept exactly: as a fraction it is \(numerator)/\(denominator), and neither number may be "
          + "more than \(maximumTerm); 15 decimals always fit")
    }
    return (Int64(numerator), Int64(denominator))
  }

  /// A plain decimal number as its digits and their divisor: 96.50 is 9650 / 100. Nil for any other text.
  private static func number(_ text: Substring) -> (digits: Int128, unit: Int128)? {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let digits = parts.joined()
    guard parts.allSatisfy({ !$0.isEmpty }), !digits.isEmpty, digits.utf8.count <= maximumDigits,
      digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let value = Int128(digits)
    else { return nil }
    return (value, power(parts.count == 2 ? parts[1].utf8.count : 0))
  }

  private static func power(_ exponent: Int) -> Int128 { (0..<exponent).reduce(1) { power, _ in power * 10 } }

  private static func greatestCommonDivisor(_ one: Int128, _ other: Int128) -> Int128 {
    var (one, other) = (one, other)
    while other != 0 { (one, other) = (other, one % other) }
    return one
  }

  /// The rate in decimal, with as few digits as possible: `96.5`; a fraction if the decimals are too many.
  static func text(_ rate: PayshareV1.ExchangeRate) -> String {
    let (numerator, denominator) = (Int128(rate.numerator), Int128(rate.denominator))
    let fraction = "\(rate.numerator)/\(rate.denominator)"
    guard denominator > 0,
      let decimals = (0...15).first(where: { numerator * power($0) % denominator == 0 })
    else { return fraction }
    let digits = String(numerator * power(decimals) / denominator)
    guard digits.count <= maximumDigits else { return fraction }
    if decimals == 0 { return digits }
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return "\(padded.dropLast(decimals)).\(padded.suffix(decimals))"
  }
}
