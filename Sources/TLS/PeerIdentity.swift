/// Who a peer is, as its verified certificate says.
public struct PeerIdentity: Sendable, Hashable {
  /// The peer's name.
  public let id: SPIFFEID
  /// The certificate's serial number in upper-case hexadecimal, as `openssl x509 -serial` shows it.
  public let serialNumber: String
  /// When the certificate expires, in seconds since 1970 UTC; a session may outlive it unless its owner prevents that.
  public let notAfter: Int64
}
