/// The elements of a list that a caller wants: comparisons of fields with values, joined by `AND` (a subset of
/// AIP-160).
///
/// `ListFilter` declares the fields of a list and their comparisons. Values only ever become statement parameters.
public struct Filter: Sendable, Hashable {
  /// The most characters of a filter; the contract's field rules refuse longer ones.
  public static let maximumLength = 1_024
  /// The most terms of a filter.
  public static let maximumTerms = 16

  /// The terms, in the order in which they are written; empty if everything is wanted.
  public let terms: [Term]

  /// One comparison.
  public struct Term: Sendable, Hashable {
    /// The path of the field, in the contract's names: `total.amount_minor`.
    public let field: String
    /// How the field is compared.
    public let comparison: Comparison
    /// The value, without its quotes.
    public let value: String
    /// Where the parts of the term begin.
    let places: Places
  }

  /// Where the parts of a term begin, as character numbers from 1.
  struct Places: Sendable, Hashable {
    let field: Int
    let comparison: Int
    let value: Int
  }

  /// How a field is compared with a value.
  public enum Comparison: String, Sendable, Hashable, CaseIterable {
    /// Equals the value.
    case equal = "="
    /// Differs from the value.
    case notEqual = "!="
    /// Is less than the value, or before it.
    case less = "<"
    /// Is at most the value, or not after it.
    case atMost = "<="
    /// Is greater than the value, or after it.
    case greater = ">"
    /// Is at least the value, or not before it.
    case atLeast = ">="
    /// Contains the value.
    case has = ":"
  }

  /// Parses a filter.
  /// - Throws: `ListFault` with the place of the first character that cannot be understood.
  public init(_ text: String) throws(ListFault) {
    var parser = FilterParser(text)
    terms = try parser.terms()
  }
}
