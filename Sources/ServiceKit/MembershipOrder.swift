/// A list of the resources that a caller belongs to.
public protocol MembershipList {
  /// The index that finds them.
  static var index: String { get }
}

/// The orders of such a list. In either order the index finds the caller's resources, which are few, and they are
/// sorted: the cost of a page depends on their number, not on the number of all resources.
public enum MembershipOrder<List: MembershipList>: String, ListOrder {
  /// Newest first.
  case age = "create_time desc"
  /// By name, ignoring case.
  case name = "display_name"

  /// Newest first.
  public static var standard: Self { .age }

  /// The index that finds the caller's resources.
  public var index: String { List.index }

  /// The columns of the order; `sort_name` is the name in lower case.
  public var columns: String {
    switch self {
    case .age: "create_time DESC, id DESC"
    case .name: "sort_name, id"
    }
  }

  /// The condition for rows after a place in the list: `$3` is the name there, `$4` the time, `$5` the id.
  public var isAfter: String {
    switch self {
    case .age: "(create_time, id) < ($4, $5)"
    case .name: "(lower(display_name) COLLATE \"C\", id) > ($3, $5)"
    }
  }
}
