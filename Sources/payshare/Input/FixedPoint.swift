/// Decimal numbers with a few places, as integers in units of the last place: 0.5 with three places is 500.
enum FixedPoint {
  /// The most digits accepted: no value that the contract allows has more.
  private static let maximumDigits = 15

  /// A plain decimal number, such as `33.33`, in units of its last place; nil for other texts and for more places.
  static func units(_ text: String, places: Int) -> Int64? {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let decimals = parts.count == 2 ? parts[1] : "0"
    guard let whole = parts.first, !whole.isEmpty, !decimals.isEmpty, decimals.utf8.count <= places else {
      return nil
    }
    let digits = whole + decimals + String(repeating: "0", count: places - decimals.utf8.count)
    guard digits.utf8.count <= maximumDigits,
      digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int64(digits)
  }

  /// The number in decimal, with as few digits as possible: `0.5`.
  static func text(_ units: Int64, places: Int) -> String {
    var digits = String(units.magnitude)
    digits = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    let whole = digits.dropLast(places)
    let decimals = String(String(digits.suffix(places)).reversed().drop { $0 == "0" }.reversed())
    return (units < 0 ? "-" : "") + (decimals.isEmpty ? String(whole) : "\(whole).\(decimals)")
  }
}
