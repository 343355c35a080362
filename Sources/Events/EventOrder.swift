import ServiceKit

/// The orders of the caller's events. Either way the index finds the events that the caller is in, which are few, and
/// they are sorted: what a page costs follows from how many these are, not from how many there are.
enum EventOrder: String, ListOrder {
  /// The newest first.
  case age = "create_time desc"
  /// By name, letters of either case alike.
  case name = "display_name"

  static var standard: EventOrder { .age }

  var index: String { "participant_user" }

  /// The columns of the order; `sort_name` is the name in small letters.
  var columns: String {
    switch self {
    case .age: "create_time DESC, id DESC"
    case .name: "sort_name, id"
    }
  }

  /// What comes behind a place in the list: `$3` is the name there, `$4` the time, `$5` the id.
  var isBehind: String {
    switch self {
    case .age: "(e.create_time, e.id) < ($4, $5)"
    case .name: "(lower(e.display_name) COLLATE \"C\", e.id) > ($3, $5)"
    }
  }
}
