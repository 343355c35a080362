public import Identifiers
public import Money

public import struct Postgres.CalendarDate

/// What is decided about when a revision of a budget is approved: all that it would put in force, and what it builds
/// on. Ids of rows, times, etags, names and comments are no part of it.
public struct BudgetContent: Sendable, Hashable {
  /// The goal that the budget belongs to.
  public var goalID: UUID
  /// The target of the goal, which the amounts are judged by; nil if it has none.
  public var goalTarget: BudgetContentTarget?
  /// The currency of all amounts.
  public var currency: Currency
  /// The first day of each period, in order.
  public var firstDays: [CalendarDate]
  /// The day after the last one.
  public var endDay: CalendarDate
  /// The number of the revision in force that the new one replaces; nil if none is.
  public var baseRevision: Int64?
  /// The lines, in any order.
  public var lines: [BudgetContentLine]

  /// The content of a revision.
  public init(
    goalID: UUID, goalTarget: BudgetContentTarget?, currency: Currency, firstDays: [CalendarDate],
    endDay: CalendarDate, baseRevision: Int64?, lines: [BudgetContentLine]
  ) {
    self.goalID = goalID
    self.goalTarget = goalTarget
    self.currency = currency
    self.firstDays = firstDays
    self.endDay = endDay
    self.baseRevision = baseRevision
    self.lines = lines
  }
}

/// How much a goal is to come to.
public struct BudgetContentTarget: Sendable, Hashable {
  /// The amount.
  public var minorUnits: Int64
  /// Its currency.
  public var currency: Currency

  /// A target.
  public init(_ minorUnits: Int64, _ currency: Currency) {
    self.minorUnits = minorUnits
    self.currency = currency
  }
}

/// A line of a revision, as people decide about it.
public struct BudgetContentLine: Sendable, Hashable {
  /// What happens at the limit. The raw values are hashed, and never change.
  public enum Limit: Int64, Sendable, Hashable, CaseIterable {
    /// Nothing.
    case ignore = 1
    /// People are told.
    case warn = 2
    /// Spending stops.
    case stop = 3
  }

  /// What is carried into the next period. The raw values are hashed, and never change.
  public enum Rollover: Int64, Sendable, Hashable, CaseIterable {
    /// Nothing.
    case none = 1
    /// What is left.
    case surplus = 2
    /// What is left, or was overspent.
    case surplusAndDeficit = 3
  }

  /// The category.
  public var categoryID: UUID
  /// The amount of each period, in minor units.
  public var amounts: [Int64]
  /// What happens at the limit.
  public var limit: Limit
  /// The thresholds, in per mille of the limit, in any order.
  public var thresholds: [Int32]
  /// What is carried into the next period.
  public var rollover: Rollover
  /// The most that is carried; nil for any amount.
  public var cap: Int64?

  /// A line.
  public init(
    categoryID: UUID, amounts: [Int64], limit: Limit = .ignore, thresholds: [Int32] = [],
    rollover: Rollover = .none, cap: Int64? = nil
  ) {
    self.categoryID = categoryID
    self.amounts = amounts
    self.limit = limit
    self.thresholds = thresholds
    self.rollover = rollover
    self.cap = cap
  }
}
