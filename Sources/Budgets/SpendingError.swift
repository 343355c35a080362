/// Why spending is refused. It names a figure: what of it somebody may learn is decided where it is told.
public enum SpendingError: Error, Sendable, Hashable {
  /// A line has no more than this left in a period, in minor units.
  case overLimit(LinePeriod, left: Int64)
  /// A sum would be larger than can be kept.
  case overflow
}
