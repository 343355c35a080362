extension FilterField {
  /// A field of text that is compared as a whole.
  public static func word(_ name: String, _ place: Place<String?>) -> Self {
    equal(name, place, "text of one character at least") { $0.isEmpty ? nil : $0 }
  }

  /// A field with a few named values.
  public static func choice<Value: Sendable>(
    _ name: String, _ place: Place<Value?>, among choices: [(name: String, value: Value)]
  ) -> Self {
    let names = choices.map(\.name).joined(separator: ", ")
    return equal(name, place, "one of \(names)") { text in choices.first { $0.name == text }?.value }
  }

  /// A field whose text is read into a value of its own; `expectation` says what it must be.
  public static func parsed<Value>(
    _ name: String, _ place: Place<Value?>, _ expectation: String,
    _ read: @escaping @Sendable (String) -> Value?
  ) -> Self {
    equal(name, place, expectation, read)
  }

  /// A field of times, in microseconds since 1970.
  public static func time(
    _ name: String, _ place: Place<FilterBounds>, _ read: @escaping @Sendable (String) -> Int64?
  ) -> Self {
    bounds(name, place, "a day, YYYY-MM-DD, or a time such as 2026-11-30T09:00:00Z", read)
  }

  private static func equal<Value>(
    _ name: String, _ place: Place<Value?>, _ expectation: Expectation,
    _ read: @escaping @Sendable (String) -> Value?
  ) -> Self {
    FilterField(name: name, comparisons: [.equal], isRepeatable: false) { wanted, term in
      guard let value = read(term.value) else { return expectation }
      wanted[keyPath: place] = value
      return nil
    }
  }
}
