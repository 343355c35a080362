/// An exact decimal number (`numeric`): an integer, and how many of its digits are after the point.
///
/// `1.50` is 150 with a scale of 2; like PostgreSQL's text it differs from `1.5`.
public struct Numeric: Hashable, Sendable {
  /// The number without its point.
  public let unscaled: Int128
  /// The number of digits after the point.
  public let scale: Int

  /// The most digits after the point (PostgreSQL's limit).
  public static let maximumScale = 16_383

  /// A number from its parts; a negative scale counts as zero.
  public init(unscaled: Int128, scale: Int) {
    self.unscaled = unscaled
    self.scale = min(max(scale, 0), Self.maximumScale)
  }
}

extension Numeric: CustomStringConvertible {
  /// The number with its point, as PostgreSQL writes it.
  public var description: String {
    var digits = String(unscaled.magnitude)
    if scale > 0 {
      if digits.count <= scale { digits = String(repeating: "0", count: scale + 1 - digits.count) + digits }
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -scale))
    }
    return unscaled < 0 ? "-\(digits)" : digits
  }
}
