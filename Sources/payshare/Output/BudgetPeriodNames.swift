import PayshareClient

/// What the periods of a budget are called.
struct BudgetPeriodNames: Sendable {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private let starts: [String]
  private let areMonths: Bool
  private let spansYears: Bool

  /// Of a budget.
  init(_ budget: PayshareV1.Budget) {
    starts = budget.periods?.firstDates ?? []
    areMonths = budget.periods?.length == .month
    spansYears = starts.first?.prefix(4) != starts.last?.prefix(4)
  }

  /// The name of the period at a place: its month, with the year if there are several, or its first day.
  func name(_ place: Int) -> String {
    guard starts.indices.contains(place) else { return "\(place)" }
    let start = starts[place]
    let parts = start.split(separator: "-")
    guard areMonths, parts.count == 3, let month = Int(parts[1]), (1...12).contains(month) else {
      return "from \(start)"
    }
    return spansYears ? "\(Self.months[month - 1]) \(parts[0])" : Self.months[month - 1]
  }
}
