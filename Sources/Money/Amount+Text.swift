extension Amount {
  /// The amount as a plain decimal number, such as `2400.00` or `-0.05`.
  public var decimal: String {
    text(grouped: false)
  }

  /// The amount for people, with thousands separated and the currency named: `2,400.00 INR`.
  public var formatted: String {
    "\(text(grouped: true)) \(currency.code)"
  }

  /// The amount that a plain decimal number says: an optional `-`, digits without a superfluous leading zero, and at
  /// most as many decimals as the currency has. Anything else (spaces, separators, `+`, exponents, other scripts'
  /// digits) throws.
  public init(decimal text: String, currency: Currency) throws(MoneyError) {
    var digits = Array(text.utf8)[...]
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits.removeFirst() }

    let parts = digits.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, !whole.isEmpty, whole.count == 1 || whole.first != UInt8(ascii: "0") else {
      throw .malformedAmount(text)
    }
    let decimals = parts.count == 2 ? parts[1] : []
    guard parts.count == 1 || !decimals.isEmpty else { throw .malformedAmount(text) }

    let isNumber = (whole + decimals).allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard isNumber else { throw .malformedAmount(text) }
    guard decimals.count <= currency.exponent else { throw .tooManyDecimals(text, currency) }

    // Counted down from zero where negative, because the least Int64 has no positive counterpart.
    var minor: Int64 = 0
    let padding = repeatElement(UInt8(ascii: "0"), count: currency.exponent - decimals.count)
    for digit in whole + decimals + padding {
      let (tenfold, overflow) = minor.multipliedReportingOverflow(by: 10)
      guard !overflow else { throw .overflow }
      let value = Int64(digit - UInt8(ascii: "0"))
      minor = isNegative ? try tenfold.subtractingExactly(value) : try tenfold.addingExactly(value)
    }
    self.init(minor: minor, currency: currency)
  }

  private func text(grouped: Bool) -> String {
    let exponent = currency.exponent
    var digits = String(minor.magnitude)
    if digits.count <= exponent {
      digits = String(repeating: "0", count: exponent + 1 - digits.count) + digits
    }
    let whole = digits.dropLast(exponent)
    var text = minor < 0 ? "-" : ""
    for (index, digit) in whole.enumerated() {
      if grouped && index > 0 && (whole.count - index) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    if exponent > 0 { text += "." + digits.suffix(exponent) }
    return text
  }
}

extension Amount: CustomStringConvertible {
  /// The amount for people: `2,400.00 INR`.
  public var description: String { formatted }
}
