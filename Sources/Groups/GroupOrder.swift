import ServiceKit

/// The orders of the caller's groups. Either way the index finds the groups that the caller is in, which are few, and
/// they are sorted: what a page costs follows from how many these are, not from how many there are.
enum GroupOrder: String, ListOrder {
  /// The newest first.
  case age = "create_time desc"
  /// By name, letters of either case alike.
  case name = "display_name"

  static var standard: GroupOrder { .age }

  var index: String { "group_member_user" }

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
    case .age: "(g.create_time, g.id) < ($4, $5)"
    case .name: "(lower(g.display_name) COLLATE \"C\", g.id) > ($3, $5)"
    }
  }
}
