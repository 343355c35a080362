/// Percentages as people write them: `5%`, `2.5`.
enum PercentageText {
  /// In thousandths; nil for other texts, and for more than one decimal.
  static func permille(_ text: String) -> Int32? {
    FixedPoint.units(text.hasSuffix("%") ? String(text.dropLast()) : text, places: 1).flatMap {
      Int32(exactly: $0)
    }
  }

  /// `12.5 %`.
  static func text(_ permille: Int32) -> String { "\(FixedPoint.text(Int64(permille), places: 1)) %" }
}
