/// What was spent under a line in a period, or a change of it.
public struct LineTotal: Sendable, Hashable {
  /// The line and the period.
  public let place: LinePeriod
  /// The sum, in minor units of the budget's currency.
  public let minorUnits: Int64

  /// A sum.
  public init(_ minorUnits: Int64, at place: LinePeriod) {
    self.place = place
    self.minorUnits = minorUnits
  }
}
