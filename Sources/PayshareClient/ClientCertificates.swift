/// The PEM files of a client's certificate, its key and the authorities of servers.
public struct ClientCertificates: Sendable, Hashable {
  /// The client's own certificate.
  public var certificate: String
  /// The private key of that certificate.
  public var key: String
  /// The authorities whose servers are trusted.
  public var serverAuthorities: String

  /// The files at these paths.
  public init(certificate: String, key: String, serverAuthorities: String) {
    self.certificate = certificate
    self.key = key
    self.serverAuthorities = serverAuthorities
  }

  /// The files of one identity in a folder laid out like `certs/dev`: `admin.crt`, `admin.key` and `ca.crt`.
  public init(folder: String, identity: String) {
    self.init(
      certificate: "\(folder)/\(identity).crt", key: "\(folder)/\(identity).key",
      serverAuthorities: "\(folder)/ca.crt")
  }
}
