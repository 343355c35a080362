/// A set of Unicode scalars: one step of a pattern.
struct ScalarSet: Sendable {
  var ranges: [ClosedRange<UInt32>]
  var isInverted = false

  func contains(_ scalar: UInt32) -> Bool {
    for range in ranges where range.contains(scalar) { return !isInverted }
    return isInverted
  }
}
