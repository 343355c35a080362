/// Parses a filter character by character, in linear time.
struct FilterParser {
  private let text: [Unicode.Scalar]
  private var index = 0

  init(_ text: String) {
    self.text = Array(text.unicodeScalars)
  }

  /// All terms of the filter.
  mutating func terms() throws(ListFault) -> [Filter.Term] {
    var terms: [Filter.Term] = []
    skipSpace()
    guard next != nil else { return [] }
    while true {
      if terms.count == Filter.maximumTerms {
        throw fault("a filter has at most \(Filter.maximumTerms) terms")
      }
      terms.append(try term())
      skipSpace()
      guard next != nil else { return terms }
      try and()
    }
  }

  private mutating func term() throws(ListFault) -> Filter.Term {
    let fieldPlace = place
    let field = take(while: Self.isOfField)
    if field.isEmpty {
      throw fault("expected the name of a field; there is no NOT, and there are no brackets")
    }
    skipSpace()
    let comparisonPlace = place
    let comparison = try comparison()
    skipSpace()
    let valuePlace = place
    let value = try value()
    return Filter.Term(
      field: field, comparison: comparison, value: value,
      places: Filter.Places(field: fieldPlace, comparison: comparisonPlace, value: valuePlace))
  }

  private mutating func comparison() throws(ListFault) -> Filter.Comparison {
    let wanted = Filter.Comparison.allCases
    // The longest first, because `<=` begins with `<`.
    for length in [2, 1] where index + length <= text.count {
      let symbol = String(String.UnicodeScalarView(text[index..<index + length]))
      guard let comparison = wanted.first(where: { $0.rawValue == symbol }) else { continue }
      index += length
      return comparison
    }
    throw fault("expected one of \(wanted.map(\.rawValue).joined(separator: " "))")
  }

  private mutating func value() throws(ListFault) -> String {
    if let quote = next, quote == "\"" || quote == "'" { return try quoted(quote) }
    let value = take(while: Self.isOfBareValue)
    if value.isEmpty {
      throw fault(
        "expected a value; quote it if it has characters other than letters, digits, . _ + -")
    }
    return value
  }

  /// A value in quotes; a backslash escapes the next character.
  private mutating func quoted(_ quote: Unicode.Scalar) throws(ListFault) -> String {
    let start = place
    index += 1
    var value = String.UnicodeScalarView()
    while let scalar = next {
      index += 1
      if scalar == quote { return String(value) }
      if scalar == "\\" {
        guard let escaped = next else { break }
        index += 1
        value.append(escaped)
      } else {
        value.append(scalar)
      }
    }
    throw ListFault(at: start, "missing closing quote")
  }

  /// The `AND` between two terms, separated from both.
  private mutating func and() throws(ListFault) {
    let start = place
    let word = take(while: Self.isOfField)
    let end = place
    skipSpace()
    guard word == "AND", place > end || next == nil else {
      throw ListFault(at: start, "expected AND and another term, or the end; there is no OR")
    }
  }

  private static func isOfField(_ scalar: Unicode.Scalar) -> Bool {
    isLetterOrDigit(scalar) || scalar == "_" || scalar == "."
  }

  private static func isOfBareValue(_ scalar: Unicode.Scalar) -> Bool {
    isOfField(scalar) || scalar == "-" || scalar == "+"
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: false
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r"
  }

  private var next: Unicode.Scalar? { index < text.count ? text[index] : nil }

  /// The number of the next character, from 1.
  private var place: Int { index + 1 }

  private mutating func skipSpace() {
    while let scalar = next, Self.isSpace(scalar) { index += 1 }
  }

  private mutating func take(while isTaken: (Unicode.Scalar) -> Bool) -> String {
    let start = index
    while let scalar = next, isTaken(scalar) { index += 1 }
    return String(String.UnicodeScalarView(text[start..<index]))
  }

  private func fault(_ message: String) -> ListFault { ListFault(at: place, message) }
}
