public import Identifiers
import Postgres

/// A field that a list can be filtered by: its path, its comparisons, and where its value is stored in `Wanted`.
public struct FilterField<Wanted>: Sendable {
  /// Where a value is stored in a filter's type.
  public typealias Place<Value> = WritableKeyPath<Wanted, Value> & Sendable

  /// The path of the field in the element's message, or a name that the contract explains.
  public let name: String
  /// The allowed comparisons.
  public let comparisons: [Filter.Comparison]
  /// Whether several terms may name it: bounds narrow each other.
  let isRepeatable: Bool
  /// Stores a term's value, or returns what it should have been.
  let take: @Sendable (inout Wanted, Filter.Term) -> Expectation?

  /// What a value must be.
  typealias Expectation = String

  /// A field of calendar days, `YYYY-MM-DD`.
  public static func day(_ name: String, _ place: Place<FilterBounds>) -> Self {
    bounds(name, place, "a day, YYYY-MM-DD") { CalendarDate($0).map { Int64($0.daysSince1970) } }
  }

  /// A field of whole numbers.
  public static func number(_ name: String, _ place: Place<FilterBounds>) -> Self {
    bounds(name, place, "a whole number of 64 bits") { Int64($0) }
  }

  /// A field of currency codes.
  public static func currency(_ name: String, _ place: Place<String?>) -> Self {
    value(name, .equal, place, "a currency code, three capital letters") { text in
      text.utf8.count == 3 && text.utf8.allSatisfy { (65...90).contains($0) } ? text : nil
    }
  }

  /// A field of one id.
  public static func id(_ name: String, _ place: Place<UUID?>) -> Self {
    value(name, .equal, place, "a UUID") { UUID($0) }
  }

  /// A field of several ids, matched if it contains the given one.
  public static func ids(_ name: String, _ place: Place<UUID?>) -> Self {
    value(name, .has, place, "a UUID") { UUID($0) }
  }

  /// A text field, matched if it contains the given text.
  public static func text(_ name: String, _ place: Place<String?>) -> Self {
    value(name, .has, place, "text of one character at least") { $0.isEmpty ? nil : $0 }
  }

  /// A boolean field.
  public static func flag(_ name: String, _ place: Place<Bool?>) -> Self {
    value(name, .equal, place, "true or false") { Bool($0) }
  }

  static func bounds(
    _ name: String, _ place: Place<FilterBounds>, _ expectation: Expectation,
    _ read: @escaping @Sendable (String) -> Int64?
  ) -> Self {
    FilterField(
      name: name, comparisons: [.equal, .less, .atMost, .greater, .atLeast], isRepeatable: true
    ) { wanted, term in
      guard let number = read(term.value) else { return expectation }
      wanted[keyPath: place].narrow(term.comparison, number)
      return nil
    }
  }

  private static func value<Value>(
    _ name: String, _ comparison: Filter.Comparison, _ place: Place<Value?>, _ expectation: Expectation,
    _ read: @escaping @Sendable (String) -> Value?
  ) -> Self {
    FilterField(name: name, comparisons: [comparison], isRepeatable: false) { wanted, term in
      guard let value = read(term.value) else { return expectation }
      wanted[keyPath: place] = value
      return nil
    }
  }
}
