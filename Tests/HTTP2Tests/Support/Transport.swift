import RPCTestSupport
import TLS

/// What a connection is made over, besides its socket.
enum Transport: CaseIterable, Sendable {
  case plaintext
  case tls

  /// What both ends need for TLS; nil without.
  func contexts() async throws -> Contexts? {
    guard self == .tls else { return nil }
    let certificates = try await TestCertificates.shared()
    return try Contexts(server: certificates.server(), client: certificates.client())
  }

  /// The configurations of both ends.
  struct Contexts: Sendable {
    let server: TLSContext
    let client: TLSContext
  }
}
