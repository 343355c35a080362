import ServiceKit

/// The orders of an event's expenses. Both go from newest to oldest and end with time and id, so that every expense
/// has its own place.
enum ExpenseOrder: String, ListOrder {
  /// By the day on which the money was spent, then by order of entry.
  case day = "spend_date desc"
  /// By order of entry: the time of creation.
  case entry = "create_time desc"

  static var standard: ExpenseOrder { .day }

  var index: String {
    switch self {
    case .day: "expense_day"
    case .entry: "expense_page"
    }
  }

  /// The columns of the order, which are those of its index.
  var columns: String {
    switch self {
    case .day: "spend_date DESC, create_time DESC, id DESC"
    case .entry: "create_time DESC, id DESC"
    }
  }
}
