/// A certificate and its private key: what one side presents.
public struct TLSCredentials: Sendable, Hashable {
  /// The certificate, and after it the intermediate ones that lead to the authority.
  public var certificateChain: PEMSource
  /// The unencrypted private key of the first certificate.
  public var privateKey: PEMSource

  /// Names both; they are read when a context is made.
  public init(certificateChain: PEMSource, privateKey: PEMSource) {
    self.certificateChain = certificateChain
    self.privateKey = privateKey
  }
}

/// What a server needs for mutual TLS.
public struct TLSServerConfiguration: Sendable, Hashable {
  /// The server's own certificate and key.
  public var credentials: TLSCredentials
  /// The authorities whose client certificates are accepted.
  public var clientAuthorities: PEMSource
  /// Revocation lists. Without any, revocation is not checked; with any, every authority of a chain needs a valid one.
  public var revocationLists: [PEMSource] = []
  /// The SPIFFE trust domain that every client must belong to.
  public var trustDomain: String
  /// The oldest version that is accepted.
  public var minimumVersion = TLSVersion.v1_3
  /// The application protocols (RFC 7301), the best first; a client without any of them is refused.
  public var applicationProtocols = ["h2"]
  /// The time at which certificates are verified, in seconds since 1970, for tests; nil is now.
  var verificationTime: Int?

  /// A configuration for TLS 1.3 and `h2` without revocation lists.
  public init(credentials: TLSCredentials, clientAuthorities: PEMSource, trustDomain: String) {
    self.credentials = credentials
    self.clientAuthorities = clientAuthorities
    self.trustDomain = trustDomain
  }
}

/// What a client needs for TLS.
public struct TLSClientConfiguration: Sendable, Hashable {
  /// The client's own certificate and key, for servers that ask for one.
  public var credentials: TLSCredentials?
  /// The authorities whose server certificates are accepted.
  public var serverAuthorities: PEMSource
  /// Revocation lists. Without any, revocation is not checked; with any, every authority of a chain needs a valid one.
  public var revocationLists: [PEMSource] = []
  /// The oldest version that is accepted.
  public var minimumVersion = TLSVersion.v1_3
  /// The application protocols (RFC 7301), the best first; a server that picks none of them is refused.
  public var applicationProtocols = ["h2"]
  /// The time at which certificates are verified, in seconds since 1970, for tests; nil is now.
  var verificationTime: Int?

  /// A configuration for TLS 1.3 and `h2` without revocation lists.
  public init(credentials: TLSCredentials?, serverAuthorities: PEMSource) {
    self.credentials = credentials
    self.serverAuthorities = serverAuthorities
  }
}
