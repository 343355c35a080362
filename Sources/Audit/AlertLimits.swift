/// From where on edits are suspicious. `docs/audit.md` explains the rules.
enum AlertLimits {
  /// So many edits of others' expenses by one person are many …
  static let manyEdits = 20
  /// … within this time, in seconds.
  static let manyEditsSeconds: Int64 = 3_600
  /// From this many days after an expense was entered on, people may have settled.
  static let lateDays: Int64 = 30
  /// A change is large if it moves at least this much between people, in minor units of the expense's currency …
  static let largeMinorUnits: Int64 = 10_000
  /// … and at least this part of the expense, in percent.
  static let largePercent: Int64 = 20
  /// A month is closed this many days after its end.
  static let graceDays: Int32 = 3
  /// The most entries that an alert names.
  static let maximumPositions = 100
}
