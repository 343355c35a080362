public import Money

/// A percentage with at most one decimal, as a whole number of per mille: 125 is 12.5 %.
public struct Percentage: Sendable, Hashable {
  /// Thousandths.
  public let perMille: Int32

  /// A percentage of this many thousandths.
  public init(perMille: Int32) {
    self.perMille = perMille
  }

  /// An amount raised by the percentage, or lowered by a negative one; rounded half to even.
  public func raising(_ minorUnits: Int64) throws(MoneyError) -> Int64 {
    let thousandths = Int128(minorUnits) * Int128(1_000 + Int64(perMille))
    var (quotient, remainder) = thousandths.quotientAndRemainder(dividingBy: 1_000)
    let twice = 2 * remainder.magnitude
    if twice > 1_000 || twice == 1_000 && quotient % 2 != 0 { quotient += thousandths.signum() }
    guard let raised = Int64(exactly: quotient) else { throw .overflow }
    return raised
  }

  /// Whether `part` is at least the percentage of `whole`, exactly.
  func isReached(by part: Int64, of whole: Int64) -> Bool {
    Int128(part) * 1_000 >= Int128(whole) * Int128(perMille)
  }
}

extension Percentage: Comparable {
  /// Orders by size.
  public static func < (left: Percentage, right: Percentage) -> Bool { left.perMille < right.perMille }
}

extension Percentage: CustomStringConvertible {
  /// The form `80 %` or `12.5 %`.
  public var description: String {
    let (whole, decimal) = perMille.magnitude.quotientAndRemainder(dividingBy: 10)
    return "\(perMille < 0 ? "-" : "")\(whole)\(decimal == 0 ? "" : ".\(decimal)") %"
  }
}
