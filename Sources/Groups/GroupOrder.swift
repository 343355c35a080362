import ServiceKit

/// The orders of the caller's groups. In either order the index finds the caller's groups, which are few, and they
/// are sorted: the cost of a page depends on their number, not on the number of all groups.
enum GroupOrder: String, ListOrder {
  /// Newest first.
  case age = "create_time desc"
  /// By name, ignoring case.
  case name = "display_name"

  static var standard: GroupOrder { .age }

  var index: String { "group_member_user" }

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
    case .age: "(g.create_time, g.id) < ($4, $5)"
    case .name: "(lower(g.display_name) COLLATE \"C\", g.id) > ($3, $5)"
    }
  }
}
