import Glibc
import TLS

/// The files that the server's TLS is configured from; read again at each reload.
struct CertificateFiles: Sendable, Hashable {
  let certificate: String
  let key: String
  let clientAuthorities: String
  let revocationLists: [String]
  let trustDomain: String
  let minimumVersion: TLSVersion
  /// Whether the files are those that `make certs` makes.
  let areForDevelopment: Bool

  /// The files that the options name, else those in the folder `--certs`.
  /// - Parameter before: the files in use. A revocation list that has vanished stays required; without it nothing would
  ///   be checked for revocation.
  init(_ options: ServerOptions, after before: CertificateFiles? = nil) {
    let folder = options.certs
    certificate = options.certificate ?? "\(folder)/server.crt"
    key = options.key ?? "\(folder)/server.key"
    clientAuthorities = options.clientCa ?? "\(folder)/ca.crt"
    // A revocation list belongs to its authority: with another authority the folder's list would refuse every client.
    let list = "\(folder)/ca.crl"
    let usesFolder = options.clientCa == nil && access(list, F_OK) == 0
    let lists = options.crl.isEmpty ? (usesFolder ? [list] : []) : options.crl
    revocationLists = lists.isEmpty ? before?.revocationLists ?? [] : lists
    trustDomain = options.trustDomain
    minimumVersion = options.tlsMinimum.version
    areForDevelopment = options.certificate == nil && options.key == nil && options.clientCa == nil
  }

  /// The paths.
  var all: [String] { [certificate, key, clientAuthorities] + revocationLists }

  /// Whether every file exists, readable or not.
  var allExist: Bool { all.allSatisfy { access($0, F_OK) == 0 } }

  /// Reads everything.
  func load() throws(TLSError) -> TLSContext {
    var configuration = TLSServerConfiguration(
      credentials: TLSCredentials(certificateChain: .file(certificate), privateKey: .file(key)),
      clientAuthorities: .file(clientAuthorities), trustDomain: trustDomain)
    configuration.revocationLists = revocationLists.map { .file($0) }
    configuration.minimumVersion = minimumVersion
    return try TLSContext(server: configuration)
  }
}
