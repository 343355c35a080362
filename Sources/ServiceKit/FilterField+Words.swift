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
