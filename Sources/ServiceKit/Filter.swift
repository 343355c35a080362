/// What a caller wants to see of a list: comparisons of fields with values, joined by `AND` (a subset of AIP-160).
///
/// Which fields there are, and what may be asked of them, the list says (`ListFilter`). Values only ever become
/// parameters of statements.
public struct Filter: Sendable, Hashable {
  /// The most characters of a filter; the contract's field rules refuse longer ones.
  public static let maximumLength = 1_024
  /// The most terms of a filter.
  public static let maximumTerms = 16

  /// The terms, in the order in which they are written; none where everything is wanted.
  public let terms: [Term]

  /// One comparison.
  public struct Term: Sendable, Hashable {
    /// The path of the field, in the contract's names: `total.amount_minor`.
    public let field: String
    /// What is asked of the field.
    public let comparison: Comparison
    /// The value, without its quotes.
    public let value: String
    /// Where the parts of the term begin.
    let places: Places
  }

  /// Where the parts of a term begin: the number of a character, from 1 on.
  struct Places: Sendable, Hashable {
    let field: Int
    let comparison: Int
    let value: Int
  }

  /// What is asked of a field.
  public enum Comparison: String, Sendable, Hashable, CaseIterable {
    /// Is the value.
    case equal = "="
    /// Is not the value.
    case notEqual = "!="
    /// Is less than the value, or before it.
    case less = "<"
    /// Is not more than the value, or not after it.
    case atMost = "<="
    /// Is more than the value, or after it.
    case greater = ">"
    /// Is not less than the value, or not before it.
    case atLeast = ">="
    /// Has the value in it.
    case has = ":"
  }

  /// Reads a filter.
  /// - Throws: `invalid` with the place of the first character that cannot be understood.
  public init(_ text: String) throws(ListFault) {
    var parser = FilterParser(text)
    terms = try parser.terms()
  }
}
