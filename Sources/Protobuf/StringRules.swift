/// The rules of a string field, or of each string of a repeated one.
public struct StringRules: Sendable {
  /// The greatest length where the contract gives none, in Unicode scalars.
  public static let defaultMaximumLength = 1_024

  let minimumLength: Int
  let maximumLength: Int
  let format: StringFormat?
  let pattern: Pattern?
  let isNotBlank: Bool

  /// Lengths are in Unicode scalars; NUL is always refused, because PostgreSQL's text cannot hold it.
  public init(
    minimumLength: Int = 0, maximumLength: Int = StringRules.defaultMaximumLength,
    format: StringFormat? = nil, pattern: Pattern? = nil, isNotBlank: Bool = false
  ) {
    self.minimumLength = minimumLength
    self.maximumLength = maximumLength
    self.format = format
    self.pattern = pattern
    self.isNotBlank = isNotBlank
  }
}

extension Violations {
  /// Checks a string that is unset when it is empty.
  public mutating func string(
    _ value: String, _ field: StaticString, required: Bool = false, _ rules: StringRules = StringRules()
  ) {
    if value.isEmpty { return self.required(!required, field) }
    check(value, field, .none, rules)
  }

  /// Checks a string with explicit presence.
  public mutating func string(
    _ value: String?, _ field: StaticString, required: Bool = false, _ rules: StringRules = StringRules()
  ) {
    guard let value else { return self.required(!required, field) }
    check(value, field, .none, rules)
  }

  /// Checks each string of a repeated field.
  public mutating func strings(
    _ values: [String], _ field: StaticString, _ rules: StringRules = StringRules()
  ) {
    for (index, value) in values.enumerated() { check(value, field, .index(index), rules) }
  }

  mutating func check(
    _ value: String, _ field: StaticString, _ element: FieldElement, _ rules: StringRules
  ) {
    var value = value
    let (bytes, scalars, hasNUL) = value.withUTF8 { utf8 in
      // Without a branch or an overflow check in the loop, the compiler vectorises it.
      var continuations = 0
      var nuls = 0
      for byte in utf8 {
        continuations &+= byte & 0xc0 == 0x80 ? 1 : 0
        nuls &+= byte == 0 ? 1 : 0
      }
      return (utf8.count, utf8.count - continuations, nuls > 0)
    }
    if hasNUL { add(field, element, .nul, "must not contain NUL") }
    if scalars > rules.maximumLength {
      return add(field, element, .tooLong, "must have at most \(rules.maximumLength) characters")
    }
    if scalars < rules.minimumLength {
      add(field, element, .tooShort, "must have at least \(rules.minimumLength) characters, has \(scalars)")
    }
    if hasNUL || bytes == 0 && rules.minimumLength > 0 { return }
    if rules.isNotBlank, value.isBlank { add(field, element, .blank, "must not be only white space") }
    if let format = rules.format, !format.matches(value) {
      add(field, element, .malformed, format.requirement)
    }
    if let pattern = rules.pattern, !pattern.matches(value) {
      add(field, element, .malformed, "must match the pattern `\(pattern.text)`")
    }
  }
}
