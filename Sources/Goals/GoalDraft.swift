import Identifiers

/// A goal as a request states it.
struct GoalDraft: Sendable, Hashable {
  var displayName = ""
  var description = ""
  var targetMinor: Int64 = 0
  var currencyCode = ""
  /// `YYYY-MM-DD`; empty if none is stated.
  var startDate = ""
  /// `YYYY-MM-DD`; empty for none.
  var dueDate = ""
  /// Nil if none is stated.
  var ownerID: UUID?
}
