import COpenSSL
import FuzzSupport

@testable import TLS

/// Whatever a certificate says, the rules for peers give an identity or a refusal, and an identity is well-formed.
@main
enum CertificateFuzzer {
  private static let rules: [PeerRule] = [
    .client(trustDomain: "test.dev"), .server(.trustDomain("test.dev")), .server(.host("localhost")),
    (try? SPIFFEID("spiffe://test.dev/server")).map { .server(.spiffeID($0)) },
  ].compactMap { $0 }

  static func main() {
    Fuzzer.run { bytes in
      var input = FuzzInput(bytes)
      // A certificate in DER begins with 0x30, a SPIFFE ID with a letter, and PEM with a dash.
      switch input.rest.first {
      case 0x30: checkDER(input.rest)
      case UInt8(ascii: "s"): checkID(input.rest)
      default: checkPEM(&input)
      }
      ERR_clear_error()
    }
  }

  private static func checkDER(_ bytes: UnsafeRawBufferPointer) {
    var next = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
    guard let pointer = d2i_X509(nil, &next, bytes.count) else { return }
    check(Certificate(owning: pointer))
  }

  private static func checkPEM(_ input: inout FuzzInput) {
    guard let reader = try? PEMReader(.bytes(Array(input.rest))) else { return }
    guard let certificates = try? reader.certificates() else { return }
    precondition(!certificates.isEmpty, "no certificate is an error")
    for certificate in certificates { check(certificate) }
  }

  private static func check(_ certificate: Certificate) {
    for uri in certificate.uris { uri.withUnsafeBytes { checkID($0) } }
    _ = certificate.isValid(at: 1_800_000_000)
    for rule in rules {
      guard let identity = try? rule.check(certificate) else { continue }
      precondition(!certificate.isAuthority && certificate.mayOnlySign, "this is no leaf")
      precondition(
        certificate.uris == [Array("\(identity.id)".utf8)], "the identity is not the certificate's URI")
      precondition(!identity.id.path.isEmpty, "a workload has a path")
      if rule != .server(.host("localhost")) {
        precondition(identity.id.trustDomain == "test.dev", "this is another trust domain")
      }
    }
  }

  /// An ID is its text, byte for byte.
  private static func checkID(_ bytes: UnsafeRawBufferPointer) {
    guard let id = try? SPIFFEID(bytes) else { return }
    precondition(id.description.utf8.elementsEqual(bytes), "an ID was repaired")
    precondition(bytes.allSatisfy { $0 > 0x20 && $0 < 0x7F }, "an ID has a strange byte")
    precondition(SPIFFEID.isTrustDomain(id.trustDomain), "a trust domain is none")
    precondition(id.path.isEmpty || id.path.hasPrefix("/") && !id.path.hasSuffix("/"), "a path is none")
  }
}
