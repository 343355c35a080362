import ServiceKit

/// What the caller's goals can be filtered by.
struct GoalFilter: ListFilter, Hashable {
  /// What has become of them.
  var state: Goal.State?

  static var fields: [FilterField<GoalFilter>] {
    [.choice("state", \.state, among: Goal.State.allCases.map { ($0.name, $0) })]
  }
}

/// The order of goals.
enum GoalOrder: String, ListOrder {
  /// The newest first.
  case age = "create_time desc"

  static var standard: GoalOrder { .age }

  /// Finds the caller's own; those that were granted are found by the grants.
  var index: String { "goal_owner_user" }
}

/// What a request asks of the caller's goals.
typealias GoalQuery = ListQuery<GoalFilter, GoalOrder>
