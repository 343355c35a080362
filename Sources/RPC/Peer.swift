/// Who is at the other end of a connection.
public final class Peer: Sendable {
  /// The network address, as in `127.0.0.1:53412`, or `in-process`.
  public let address: String
  /// The SPIFFE ID in the certificate, as in `spiffe://payshare.dev/client/service`; nil without TLS.
  public let identity: String?

  /// A peer of its parts.
  public init(address: String, identity: String?) {
    self.address = address
    self.identity = identity
  }
}
