import Identifiers
import Rules

/// Money that was put aside for a goal, or taken out again.
struct GoalEntry: Sendable, Hashable {
  let id: UUID
  let goalID: UUID
  /// The day, `YYYY-MM-DD`.
  var date: String
  /// In minor units of the goal's currency; less than zero for what was taken out.
  var amountMinor: Int64
  var note: String
  /// Who entered it.
  let creatorID: UUID
  var version = ResourceVersion.first
}
