import PayshareClient

/// The fields of a change of a budget as people see them: amounts with their decimals, categories and people by name.
struct BudgetDifferenceText {
  private let currencyCode: String
  private let categories: CategoryView
  private let people: People

  init(_ currencyCode: String, _ categories: CategoryView, _ people: People) {
    self.currencyCode = currencyCode
    self.categories = categories
    self.people = people
  }

  /// Rows of a field, and its value before and after.
  func rows(_ differences: [PayshareV1.FieldDifference]) -> [[String]] {
    let hasLength = differences.contains { $0.path.hasSuffix(".periods.length") }
    return differences.compactMap { difference in
      // Where periods have a length, their days follow from it.
      if hasLength, difference.path.contains(".periods.first_dates[") { return nil }
      if difference.path.hasSuffix(".exchange_rate.denominator") { return nil }
      if difference.path.hasSuffix(".exchange_rate.numerator") { return rate(difference, in: differences) }
      return [
        path(difference.path), value(difference.oldValue, of: difference.path),
        value(difference.newValue, of: difference.path),
      ]
    }
  }

  /// `lines[Food/Groceries].amounts_minor`
  private func path(_ path: String) -> String {
    guard let open = path.firstIndex(of: "["), let close = path.firstIndex(of: "]"), open < close else {
      return path
    }
    let id = String(path[path.index(after: open)..<close])
    return String(path[...open]) + categories.path(ofID: id) + String(path[close...])
  }

  private func value(_ text: String, of path: String) -> String {
    if text.isEmpty { return text }
    if path.hasSuffix("category_id") { return categories.path(ofID: text) }
    if path.hasSuffix("_user_id") { return people.name(text) }
    let parts = text.split(separator: ", ").map(String.init)
    let isAmount = path.hasSuffix("_minor") || path.contains("_minor[")
    let numbers = parts.compactMap { part in
      isAmount
        ? Int64(part).map { AmountText.number($0, currencyCode) } : Int32(part).map(PercentageText.text)
    }
    guard isAmount || path.hasSuffix("_permille"), numbers.count == parts.count else { return text }
    if isAmount, numbers.count > 1, Set(numbers).count == 1 { return "\(numbers[0]) each" }
    return numbers.joined(separator: ", ")
  }

  /// A rate in one row instead of two.
  private func rate(
    _ numerator: PayshareV1.FieldDifference, in differences: [PayshareV1.FieldDifference]
  ) -> [String] {
    let path = String(numerator.path.dropLast(".numerator".count))
    let denominator = differences.first { $0.path == "\(path).denominator" }
    func text(_ one: String, _ other: String?) -> String {
      guard let one = Int64(one), let other = other.flatMap(Int64.init) else { return one }
      return RateText.text(.with { ($0.numerator, $0.denominator) = (one, other) })
    }
    return [
      path, text(numerator.oldValue, denominator?.oldValue), text(numerator.newValue, denominator?.newValue),
    ]
  }
}
