import ServiceKit

/// The orders of an event's expenses. Both go from the newest to the oldest, and end with time and id, so that no two
/// expenses have one place.
enum ExpenseOrder: String, ListOrder {
  /// By the day on which the money was spent, then by entry.
  case day = "spend_date desc"
  /// By entry: when the expenses were made.
  case entry = "create_time desc"

  static var standard: ExpenseOrder { .day }

  var index: String {
    switch self {
    case .day: "expense_day"
    case .entry: "expense_page"
    }
  }

  /// The columns of the order, as those of its index.
  var columns: String {
    switch self {
    case .day: "spend_date DESC, create_time DESC, id DESC"
    case .entry: "create_time DESC, id DESC"
    }
  }
}
