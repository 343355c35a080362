import ServiceKit

/// The orders of the caller's events. In either order the index finds the caller's events, which are few, and they
/// are sorted: the cost of a page depends on their number, not on the number of all events.
enum EventOrder: String, ListOrder {
  /// Newest first.
  case age = "create_time desc"
  /// By name, ignoring case.
  case name = "display_name"

  static var standard: EventOrder { .age }

  var index: String { "participant_user" }

  /// The columns of the order; `sort_name` is the name in lower case.
  var columns: String {
    switch self {
    case .age: "create_time DESC, id DESC"
    case .name: "sort_name, id"
    }
  }

  /// The condition for rows after a place in the list: `$3` is the name there, `$4` the time, `$5` the id.
  var isBehind: String {
    switch self {
    case .age: "(e.create_time, e.id) < ($4, $5)"
    case .name: "(lower(e.display_name) COLLATE \"C\", e.id) > ($3, $5)"
    }
  }
}
