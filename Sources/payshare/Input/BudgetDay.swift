import PayshareClient

/// A month or a day as people write it: `2027-01`, `2027-01-15`.
struct BudgetDay: Sendable, Hashable {
  /// Its first day, `YYYY-MM-DD`.
  let first: String
  /// Its last day, which is the same if it is a day.
  let last: String
  /// Months since the beginning of the calendar's first year.
  let month: Int

  /// Nil if the text is neither a month nor a day; the server checks how many days a month has.
  init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2] || parts.map(\.utf8.count) == [4, 2, 2] else { return nil }
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(part) : nil
    }
    guard numbers.count == parts.count, (1...12).contains(numbers[1]) else { return nil }
    month = numbers[0] * 12 + numbers[1] - 1
    if numbers.count == 3 {
      (first, last) = (text, text)
    } else {
      (first, last) = ("\(text)-01", "\(text)-\(Self.days(ofMonth: numbers[1], of: numbers[0]))")
    }
  }

  private static func days(ofMonth month: Int, of year: Int) -> Int {
    if month == 2 { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28 }
    return [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  /// The month or day that an option states.
  static func of(_ text: String, option: String) throws(CommandError) -> BudgetDay {
    guard let day = BudgetDay(text) else {
      throw .usage("\(option) takes a month, such as 2027-01, or a day, such as 2027-01-15")
    }
    return day
  }
}
