public import Identifiers

/// What a change of what is spent or planned adds to sums.
public struct SpendingDelta: Sendable, Hashable {
  /// What is spent more.
  public var spent: Int64
  /// What is planned more.
  public var planned: Int64

  /// A delta.
  public init(spent: Int64 = 0, planned: Int64 = 0) {
    (self.spent, self.planned) = (spent, planned)
  }

  /// Whether it adds nothing.
  public var isZero: Bool { spent == 0 && planned == 0 }
}

/// What a change of what is spent or planned writes, all in order of ids and periods.
public struct SpendingChange: Sendable, Hashable {
  /// Lines whose sums change by the same in one period.
  public struct Group: Sendable, Hashable {
    /// The place of the period.
    public let period: Int
    /// By how much.
    public let delta: SpendingDelta
    /// The categories of the lines.
    public let lineIDs: [UUID]
  }

  /// A sum of a category as it was entered, where the zero UUID stands for none, that changes.
  public struct Total: Sendable, Hashable {
    /// The category and the period.
    public let place: LinePeriod
    /// By how much.
    public let delta: SpendingDelta
  }

  /// A line that carries over, with all its sums and limits anew.
  public struct Renewal: Sendable, Hashable {
    /// The line with its sums as they were read.
    public let before: SpendingHistory
    /// The line with its sums.
    public let history: SpendingHistory
    /// Up to where its spending may grow, by period.
    public let stopAts: [Int64]
  }

  /// The sums of categories that change.
  public let totals: [Total]
  /// The sums of lines that change. Those whose `delta` raises what is spent are subject to the limit of each line.
  public let groups: [Group]
  /// Lines that are written anew, which is right only if their sums are those that were read.
  public let renewals: [Renewal]
  /// Whether limits stop it.
  public let isLimited: Bool
}
