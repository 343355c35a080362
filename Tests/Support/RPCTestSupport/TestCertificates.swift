public import TLS

/// The development authority and certificates, made in a folder of this process by `certs/make-dev-certs.sh`.
public struct TestCertificates: Sendable {
  /// The folder with `ca.crt`, `server.crt`, `server.key`, and the same for `admin`, `service` and `loadtest`.
  public let folder: String

  /// The trust domain of all certificates.
  public static let trustDomain = "payshare.dev"

  /// One set for all tests of a process.
  public static func shared() async throws -> TestCertificates { try await first.value }

  /// A set of an authority of its own, that no other trusts.
  public static func make() async throws -> TestCertificates {
    let path = try ScratchFolder.make("certs")
    // The script writes next to itself.
    let copy = try ChildProcess([
      "sh", "-c",
      "cp \"$1\"/make-dev-certs.sh \"$1\"/revoke.sh \"$1\"/ca.cnf \"$2\" && \"$2\"/make-dev-certs.sh", "sh",
      "\(Repository.path)/certs", path,
    ])
    let (code, output) = try await copy.finish()
    guard code == 0 else { throw ChildProcess.Failure(description: output) }
    return TestCertificates(folder: "\(path)/dev")
  }

  private static let first = Task { try await make() }

  /// What a server needs.
  public func server() throws(TLSError) -> TLSContext {
    try TLSContext(
      server: TLSServerConfiguration(
        credentials: credentials("server"), clientAuthorities: .file("\(folder)/ca.crt"),
        trustDomain: Self.trustDomain))
  }

  /// What a client needs who shows the certificate of that name; none where it is nil.
  public func client(_ name: String? = "service") throws(TLSError) -> TLSContext {
    try TLSContext(
      client: TLSClientConfiguration(
        credentials: name.map { credentials($0) }, serverAuthorities: .file("\(folder)/ca.crt")))
  }

  private func credentials(_ name: String) -> TLSCredentials {
    TLSCredentials(
      certificateChain: .file("\(folder)/\(name).crt"), privateKey: .file("\(folder)/\(name).key"))
  }
}

/// Where the sources are.
public enum Repository {
  /// The folder of the package.
  public static let path: String = {
    let parts = #filePath.split(separator: "/").dropLast(4)
    return "/" + parts.joined(separator: "/")
  }()
}
