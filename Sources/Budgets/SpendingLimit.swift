/// What happens when the spending of a line comes near its limit: the amount of a period and what was carried into it.
public struct SpendingLimit: Sendable, Hashable {
  /// What happens at the limit.
  public enum Mode: Sendable, Hashable, CaseIterable {
    /// Nothing.
    case ignore
    /// People should be told of thresholds.
    case warn
    /// The same, and spending stops at the limit.
    case stop
  }

  /// The most thresholds of a line.
  public static let maximumThresholds = 10
  /// The highest threshold.
  public static let maximumThreshold = Percentage(perMille: 10_000)

  /// What happens at the limit.
  public var mode: Mode
  /// At which percentages of the limit people should be told, rising.
  public var thresholds: [Percentage]

  /// A limit.
  public init(_ mode: Mode, thresholds: [Percentage] = []) {
    self.mode = mode
    self.thresholds = thresholds
  }
}
