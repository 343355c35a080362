/// What one whole unit of a currency was worth in another, as an exact fraction: 1 USD = 83.12 INR is 8312 / 100.
public struct ExchangeRate: Sendable, Hashable {
  /// The fraction's numerator, in whole units of the target currency; more than zero.
  public let numerator: Int64
  /// The fraction's denominator, in whole units of the source currency; more than zero.
  public let denominator: Int64
  /// The source of the rate, as entered by a person; may be empty.
  public let source: String
  /// The calendar day of the rate, `YYYY-MM-DD`; may be empty.
  public let date: String

  /// A rate of `numerator / denominator`; throws `rateNotPositive` unless both are more than zero.
  public init(
    numerator: Int64, denominator: Int64, source: String = "", date: String = ""
  ) throws(MoneyError) {
    guard numerator > 0, denominator > 0 else { throw .rateNotPositive }
    self.numerator = numerator
    self.denominator = denominator
    self.source = source
    self.date = date
  }

  /// An amount in another currency, rounded half to even at that currency's minor unit. Throws `overflow` if the
  /// result, or the exact 128-bit intermediate, is too large.
  public func convert(_ amount: Amount, to target: Currency) throws(MoneyError) -> Amount {
    var multiplier = Int128(numerator) * Int128(target.minorUnitsPerUnit)
    var divisor = Int128(denominator) * Int128(amount.currency.minorUnitsPerUnit)
    let common = Self.greatestCommonDivisor(multiplier, divisor)
    multiplier /= common
    divisor /= common

    let (product, overflow) = Int128(amount.minorUnits).multipliedReportingOverflow(by: multiplier)
    guard !overflow, let minorUnits = Int64(exactly: Self.divideHalfToEven(product, by: divisor)) else {
      throw .overflow
    }
    return Amount(minorUnits: minorUnits, currency: target)
  }

  /// The quotient nearest to `dividend / divisor`; if two are equally near, the even one. `divisor` is more than
  /// zero.
  static func divideHalfToEven(_ dividend: Int128, by divisor: Int128) -> Int128 {
    let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
    let away: Int128 = dividend < 0 ? -1 : 1
    // Compares the remainder with the distance to the divisor, because twice the remainder could overflow.
    let below = remainder.magnitude
    let above = divisor.magnitude - below
    if below > above || (below == above && quotient % 2 != 0) { return quotient + away }
    return quotient
  }

  private static func greatestCommonDivisor(_ one: Int128, _ other: Int128) -> Int128 {
    var (one, other) = (one, other)
    while other != 0 { (one, other) = (other, one % other) }
    return one
  }
}
