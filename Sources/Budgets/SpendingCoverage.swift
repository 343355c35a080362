public import Identifiers

/// Which lines in force count what is spent on a category.
public struct SpendingCoverage: Sendable, Hashable {
  /// The categories of the lines, from the nearest one upwards.
  public let lineIDs: [UUID]
  /// Whether one of them stops spending and carries over, so that what may be spent depends on other periods.
  public let dependsOnHistory: Bool

  /// Some lines.
  public init(lineIDs: [UUID], dependsOnHistory: Bool) {
    (self.lineIDs, self.dependsOnHistory) = (lineIDs, dependsOnHistory)
  }
}
