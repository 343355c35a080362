import TLS

/// Whom a rule of the allow list is for.
enum CallerName: Sendable, Hashable {
  /// Exactly this SPIFFE ID.
  case id(SPIFFEID)
  /// Every SPIFFE ID below this one: `spiffe://payshare.dev/client/*`.
  case below(SPIFFEID)

  /// Reads a SPIFFE ID, or the beginning of one and `/*`.
  init(_ text: Substring) throws(SPIFFEID.ParseError) {
    let isPrefix = text.hasSuffix("/*")
    let id = try SPIFFEID(String(isPrefix ? text.dropLast(2) : text))
    // Certificates without a path are refused before, so that such a rule is a mistake.
    if !isPrefix, id.path.isEmpty { throw .emptySegment }
    self = isPrefix ? .below(id) : .id(id)
  }

  var trustDomain: String {
    switch self {
    case .id(let id), .below(let id): id.trustDomain
    }
  }
}
