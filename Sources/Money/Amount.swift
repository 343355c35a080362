/// An amount of money: a whole number of minor units of one currency. Arithmetic is exact or throws; it never wraps
/// or traps.
public struct Amount: Sendable, Hashable {
  /// The largest amount of one expense, in minor units. The contract refuses more; 9 000 such amounts still fit a
  /// 64-bit balance.
  public static let maximumMinor: Int64 = 1_000_000_000_000_000

  /// The largest amount of one expense in a currency.
  public static func maximum(_ currency: Currency) -> Amount {
    Amount(minorUnits: maximumMinor, currency: currency)
  }

  /// The number of minor units: 240 000 is 2400.00 INR.
  public var minorUnits: Int64
  /// The currency.
  public var currency: Currency

  /// An amount of `minorUnits` of `currency`.
  public init(minorUnits: Int64, currency: Currency) {
    self.minorUnits = minorUnits
    self.currency = currency
  }

  /// The sum of this amount and another of the same currency.
  public func adding(_ other: Amount) throws(MoneyError) -> Amount {
    guard currency == other.currency else { throw .differentCurrencies(currency, other.currency) }
    return Amount(minorUnits: try minorUnits.addingExactly(other.minorUnits), currency: currency)
  }

  /// This amount minus another of the same currency.
  public func subtracting(_ other: Amount) throws(MoneyError) -> Amount {
    guard currency == other.currency else { throw .differentCurrencies(currency, other.currency) }
    return Amount(minorUnits: try minorUnits.subtractingExactly(other.minorUnits), currency: currency)
  }
}

extension Int64 {
  /// The sum; throws `MoneyError.overflow` if it does not fit 64 bits.
  public func addingExactly(_ other: Int64) throws(MoneyError) -> Int64 {
    let (sum, overflow) = addingReportingOverflow(other)
    guard !overflow else { throw .overflow }
    return sum
  }

  /// The difference; throws `MoneyError.overflow` if it does not fit 64 bits.
  public func subtractingExactly(_ other: Int64) throws(MoneyError) -> Int64 {
    let (difference, overflow) = subtractingReportingOverflow(other)
    guard !overflow else { throw .overflow }
    return difference
  }
}

extension Sequence<Int64> {
  /// The sum of all; throws `MoneyError.overflow` if it does not fit 64 bits. Partial sums may be larger.
  public func sumExactly() throws(MoneyError) -> Int64 {
    guard let sum = Int64(exactly: reduce(into: Int128(0)) { $0 += Int128($1) }) else { throw .overflow }
    return sum
  }
}
