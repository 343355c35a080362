/// The server that a client expects.
public enum ServerExpectation: Sendable, Hashable {
  /// A server whose certificate names this DNS name or IP address (RFC 9525).
  case host(String)
  /// The server with exactly this SPIFFE ID.
  case spiffeID(SPIFFEID)
  /// Any server of this SPIFFE trust domain.
  case trustDomain(String)
}

/// What a peer's certificate must say, beyond leading to a trusted authority.
enum PeerRule: Sendable, Hashable {
  case client(trustDomain: String)
  case server(ServerExpectation)

  /// The peer's identity; nil for a server that is identified by host name and has no SPIFFE ID.
  func check(_ certificate: Certificate) throws(PeerRefusal) -> PeerIdentity? {
    switch self {
    case .client(let domain), .server(.trustDomain(let domain)):
      let identity = try identity(of: certificate)
      guard identity.id.trustDomain == domain else { throw .wrongTrustDomain }
      return identity
    case .server(.spiffeID(let expected)):
      let identity = try identity(of: certificate)
      guard identity.id.trustDomain == expected.trustDomain else { throw .wrongTrustDomain }
      guard identity.id == expected else { throw .wrongID }
      return identity
    case .server(.host):
      // OpenSSL has compared the name; a SPIFFE ID is optional.
      return try? identity(of: certificate)
    }
  }

  /// The rules for a leaf of the X509-SVID specification, sections 2 to 4.
  private func identity(of certificate: Certificate) throws(PeerRefusal) -> PeerIdentity {
    guard !certificate.isAuthority else { throw .authority }
    guard certificate.mayOnlySign else { throw .wrongPurpose }
    let uris = certificate.uris
    guard let uri = uris.first else { throw .noURI }
    guard uris.count == 1 else { throw .severalURIs }
    let id: SPIFFEID
    do throws(SPIFFEID.ParseError) {
      id = try SPIFFEID(uri)
    } catch {
      throw .malformedID(error)
    }
    guard !id.path.isEmpty else { throw .noPath }
    return PeerIdentity(id: id, serialNumber: certificate.serialNumber, notAfter: certificate.notAfter)
  }
}
