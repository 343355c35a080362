import ServiceKit

/// What the caller's groups can be filtered by.
struct GroupFilter: ListFilter, Hashable {
  /// Text in the name, ignoring case.
  var text: String?

  static var fields: [FilterField<GroupFilter>] {
    [.text("display_name", \.text)]
  }
}

/// What a request asks of the caller's groups.
typealias GroupQuery = ListQuery<GroupFilter, GroupOrder>
