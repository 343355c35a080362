/// Decimal numbers of a few places, kept as whole numbers of the last of them: 0.5 of three places is 500.
enum FixedPoint {
  /// More digits than this are not read: no value that the contract allows has more.
  private static let maximumDigits = 15

  /// What a plain decimal number, such as `33.33`, is of its last place; nothing for any other text, or one with more
  /// places.
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

  /// The number as people write it, as few digits as possible: `0.5`.
  static func text(_ units: Int64, places: Int) -> String {
    var digits = String(units.magnitude)
    digits = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    let whole = digits.dropLast(places)
    let decimals = String(String(digits.suffix(places)).reversed().drop { $0 == "0" }.reversed())
    return (units < 0 ? "-" : "") + (decimals.isEmpty ? String(whole) : "\(whole).\(decimals)")
  }
}
