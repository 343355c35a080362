extension Amount {
  /// The amount as a plain decimal number, such as `2400.00` or `-0.05`.
  public var decimal: String {
    let exponent = currency.exponent
    var digits = String(minorUnits.magnitude)
    if digits.count <= exponent {
      digits = String(repeating: "0", count: exponent + 1 - digits.count) + digits
    }
    let sign = minorUnits < 0 ? "-" : ""
    return exponent == 0 ? sign + digits : "\(sign)\(digits.dropLast(exponent)).\(digits.suffix(exponent))"
  }

  /// The amount with its currency: `2400.00 INR`. Its number can be typed back, so it has no thousands separators:
  /// some people use a comma as the decimal sign.
  public var formatted: String { "\(decimal) \(currency.code)" }

  /// The amount in a plain decimal number: an optional `-`, digits without a superfluous leading zero, and at most as
  /// many decimals as the currency has; further zeros are ignored (`10.00` JPY is 10 JPY). Anything else (spaces,
  /// separators, `+`, exponents, digits of other scripts) throws.
  public init(decimal text: String, currency: Currency) throws(MoneyError) {
    var digits = Array(text.utf8)[...]
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits.removeFirst() }

    let parts = digits.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, !whole.isEmpty, whole.count == 1 || whole.first != UInt8(ascii: "0") else {
      throw .malformedAmount(text)
    }
    var decimals = parts.count == 2 ? parts[1] : []
    guard parts.count == 1 || !decimals.isEmpty else { throw .malformedAmount(text) }

    let isNumber = (whole + decimals).allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard isNumber else { throw .malformedAmount(text) }
    while decimals.count > currency.exponent, decimals.last == UInt8(ascii: "0") { decimals.removeLast() }
    guard decimals.count <= currency.exponent else { throw .tooManyDecimals(text, currency) }

    // Counts down from zero if negative, because the least Int64 has no positive counterpart.
    var minorUnits: Int64 = 0
    let padding = repeatElement(UInt8(ascii: "0"), count: currency.exponent - decimals.count)
    for digit in whole + decimals + padding {
      let (tenfold, overflow) = minorUnits.multipliedReportingOverflow(by: 10)
      guard !overflow else { throw .overflow }
      let value = Int64(digit - UInt8(ascii: "0"))
      minorUnits = isNegative ? try tenfold.subtractingExactly(value) : try tenfold.addingExactly(value)
    }
    self.init(minorUnits: minorUnits, currency: currency)
  }
}

extension Amount: CustomStringConvertible {
  /// The amount with its currency: `2400.00 INR`.
  public var description: String { formatted }
}
