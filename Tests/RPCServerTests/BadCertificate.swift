import CertificateTestSupport
import TLS
import Testing

/// Row 16 of the reliability rows: the certificates that no client gets in with.
enum BadCertificate: String, CaseIterable, Sendable, CustomTestStringConvertible {
  case expired, notYetValid, anotherAuthority, authorityAsLeaf, noURI, twoURIs, anotherTrustDomain
  case wrongKeyUsage, revoked, selfSigned, weakKey, wrongExtendedKeyUsage

  var testDescription: String { rawValue }

  /// Why it is refused.
  var refusal: PeerRefusal {
    switch self {
    case .expired: .expired
    case .notYetValid: .notYetValid
    case .anotherAuthority, .selfSigned: .untrusted
    case .authorityAsLeaf: .authority
    case .noURI: .noURI
    case .twoURIs: .severalURIs
    case .anotherTrustDomain: .wrongTrustDomain
    case .wrongKeyUsage, .wrongExtendedKeyUsage: .wrongPurpose
    case .revoked: .revoked
    case .weakKey: .weak
    }
  }

  func make(by authority: TestAuthority) throws -> TestCertificate {
    var request = CertificateRequest.client()
    switch self {
    case .expired: request.ends = -60
    case .notYetValid: request.begins = 3_600
    case .anotherAuthority: return try TestAuthority().issue(request)
    case .authorityAsLeaf: request.isAuthority = true
    case .noURI: request.alternativeNames = "DNS:client.test.dev"
    case .twoURIs:
      request.alternativeNames = "URI:spiffe://test.dev/client/a,URI:spiffe://test.dev/client/b"
    case .anotherTrustDomain: request.alternativeNames = "URI:spiffe://other.dev/client/admin"
    case .wrongKeyUsage: request.keyUsage = "critical,keyAgreement"
    case .revoked: break
    case .selfSigned: return try TestAuthority.selfSigned(request)
    case .weakKey: request.key = .rsa1024
    case .wrongExtendedKeyUsage: request.extendedKeyUsage = "serverAuth"
    }
    return try authority.issue(request)
  }
}
