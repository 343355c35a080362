internal import COpenSSL
import Glibc

/// Certificates, keys and settings for new sessions of one side; immutable, usable from any thread.
///
/// To reload, make another context and start new sessions with it. Running sessions keep theirs; their peers can be
/// verified again under the new one (`TLSSession.reverifyPeer`).
public final class TLSContext: Sendable {
  /// The side that a context is for.
  public enum Role: Sendable, Hashable {
    /// Accepts connections and requires client certificates.
    case server
    /// Makes connections.
    case client
  }

  /// The side that the context is for.
  public let role: Role
  /// When the first of the revocation lists expires, in seconds since 1970 UTC, after which peers that need it are
  /// refused; nil without lists.
  public let revocationListsEnd: Int64?
  /// What a server requires of clients; a client's sessions have their own rules.
  let clientRule: PeerRule?
  /// The application protocols (RFC 7301), the best first.
  let applicationProtocols: [[UInt8]]

  // OpenSSL's contexts count their references and lock their caches themselves, and this one no longer changes.
  nonisolated(unsafe) private let handle: ContextHandle

  /// Calls `body` with OpenSSL's context, which is valid until it returns.
  func withPointer<Result, Failure: Error>(
    _ body: (OpaquePointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try handle.withPointer(body)
  }

  /// The time at which peers are verified, in seconds since 1970.
  var time: Int64 { handle.time }

  /// Reads everything that a server needs; throws if any of it is missing, malformed or does not fit together.
  public init(server configuration: TLSServerConfiguration) throws(TLSError) {
    guard SPIFFEID.isTrustDomain(configuration.trustDomain) else {
      throw TLSError(
        .invalidSetting, .loading, "\"\(configuration.trustDomain)\" is not a SPIFFE trust domain")
    }
    let now = configuration.verificationTime ?? Glibc.time(nil)
    let handle = try ContextHandle(minimumVersion: configuration.minimumVersion)
    try handle.use(configuration.credentials, at: now)
    try handle.trust(configuration.clientAuthorities, named: true)
    revocationListsEnd = try handle.checkRevocation(configuration.revocationLists, at: now)
    if let time = configuration.verificationTime { handle.verify(at: time) }
    handle.withPointer { pointer in
      SSL_CTX_set_verify(pointer, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nil)
      SSL_CTX_set_cert_verify_callback(pointer, Handshake.verifyPeer, nil)
      SSL_CTX_set_client_hello_cb(pointer, Handshake.requireALPN, nil)
      SSL_CTX_set_alpn_select_cb(pointer, Handshake.selectALPN, nil)
    }
    applicationProtocols = try Self.checked(configuration.applicationProtocols)
    clientRule = .client(trustDomain: configuration.trustDomain)
    role = .server
    self.handle = handle
  }

  /// Reads everything that a client needs; throws if any of it is missing, malformed or does not fit together.
  public init(client configuration: TLSClientConfiguration) throws(TLSError) {
    let now = configuration.verificationTime ?? Glibc.time(nil)
    let handle = try ContextHandle(minimumVersion: configuration.minimumVersion)
    if let credentials = configuration.credentials { try handle.use(credentials, at: now) }
    try handle.trust(configuration.serverAuthorities, named: false)
    revocationListsEnd = try handle.checkRevocation(configuration.revocationLists, at: now)
    if let time = configuration.verificationTime { handle.verify(at: time) }
    handle.withPointer { pointer in
      SSL_CTX_set_verify(pointer, SSL_VERIFY_PEER, nil)
      SSL_CTX_set_cert_verify_callback(pointer, Handshake.verifyPeer, nil)
    }
    applicationProtocols = try Self.checked(configuration.applicationProtocols)
    let offer = applicationProtocols.flatMap { [UInt8($0.count)] + $0 }
    guard handle.withPointer({ SSL_CTX_set_alpn_protos($0, offer, UInt32(offer.count)) }) == 0 else {
      throw .openSSL(.internalFailure, .loading, "application protocols")
    }
    clientRule = nil
    role = .client
    self.handle = handle
  }

  /// The names as bytes; throws for one that ALPN cannot carry.
  private static func checked(_ protocols: [String]) throws(TLSError) -> [[UInt8]] {
    let names = protocols.map { Array($0.utf8) }
    guard !names.isEmpty, names.allSatisfy({ (1...255).contains($0.count) }) else {
      throw TLSError(.invalidSetting, .loading, "an application protocol has 1 to 255 bytes")
    }
    return names
  }
}
