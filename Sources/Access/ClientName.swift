import TLS

/// The clients that a rule of the allow list applies to.
enum ClientName: Sendable, Hashable {
  /// Exactly this SPIFFE ID.
  case id(SPIFFEID)
  /// Every SPIFFE ID below this one: `spiffe://payshare.dev/client/*`.
  case below(SPIFFEID)

  /// Parses a SPIFFE ID, or a prefix followed by `/*`.
  init(_ text: Substring) throws(SPIFFEID.ParseError) {
    let isPrefix = text.hasSuffix("/*")
    let id = try SPIFFEID(String(isPrefix ? text.dropLast(2) : text))
    // Certificates without a path are refused earlier, so such a rule must be a mistake.
    if !isPrefix, id.path.isEmpty { throw .emptySegment }
    self = isPrefix ? .below(id) : .id(id)
  }

  var trustDomain: String {
    switch self {
    case .id(let id), .below(let id): id.trustDomain
    }
  }
}
