public import ServiceKit

/// What users can be filtered by.
public struct UserFilter: ListFilter, Hashable {
  /// Their state; nil for all but deleted and erased ones.
  public var state: UserState?
  /// A role that they hold on the organisation.
  public var role: String?
  /// Their exact address.
  public var email: String?
  /// Text in their name, ignoring case.
  public var text: String?

  /// All users but deleted and erased ones.
  public init() {}

  /// The fields.
  public static var fields: [FilterField<UserFilter>] {
    [
      .choice(
        "state", \.state,
        among: [
          ("ACTIVE", .active), ("INVITED", .invited), ("DEACTIVATED", .deactivated), ("DELETED", .deleted),
          ("ERASED", .erased),
        ]),
      .word("role", \.role), .word("email", \.email), .text("display_name", \.text),
    ]
  }
}

/// The orders of users.
public enum UserOrder: String, ListOrder {
  /// The newest first.
  case age = "create_time desc"
  /// By name, ignoring case.
  case name = "display_name"

  /// The newest first.
  public static var standard: UserOrder { .age }

  /// The index of a page of all users; see `UserPageTexts` for the others.
  public var index: String {
    switch self {
    case .age: "app_user_age"
    case .name: "app_user_name"
    }
  }

  /// The index of a page of the users in a state.
  var stateIndex: String {
    switch self {
    case .age: "app_user_state_age"
    case .name: "app_user_state_name"
    }
  }

  var columns: String {
    switch self {
    case .age: "u.create_time DESC, u.id DESC"
    case .name: "lower(u.display_name) COLLATE \"C\", u.id"
    }
  }

  /// The condition for rows after a place in the list: `$2` is the name there, `$3` the time, `$4` the id.
  var isAfter: String {
    switch self {
    case .age: "(u.create_time, u.id) < ($3, $4)"
    case .name: "(lower(u.display_name) COLLATE \"C\", u.id) > ($2, $4)"
    }
  }
}

/// The filter and the order of a request.
public typealias UserQuery = ListQuery<UserFilter, UserOrder>
