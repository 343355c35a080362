import COpenSSL
import Glibc
import Testing

@testable import TLS

/// What a certificate made for a test says.
struct CertificateRequest {
  var commonName = "test"
  /// As OpenSSL's configuration writes it; nil leaves the extension out.
  var alternativeNames: String?
  var keyUsage: String? = "critical,digitalSignature"
  var extendedKeyUsage: String? = "clientAuth"
  var isAuthority = false
  var key = TestKey.Kind.p256
  /// Seconds from now.
  var begins = -3_600
  var ends = 86_400

  static func client(_ id: String = "spiffe://test.dev/client/admin") -> CertificateRequest {
    CertificateRequest(commonName: "client", alternativeNames: "URI:\(id)")
  }

  static let server = CertificateRequest(
    commonName: "server", alternativeNames: "DNS:localhost,IP:127.0.0.1,URI:spiffe://test.dev/server",
    extendedKeyUsage: "serverAuth")
}

/// A private key, and its PEM.
final class TestKey {
  enum Kind {
    case p256
    case rsa1024
  }

  let pointer: OpaquePointer

  init(_ kind: Kind) throws {
    let context = try #require(EVP_PKEY_CTX_new_from_name(nil, kind == .p256 ? "EC" : "RSA", nil))
    defer { EVP_PKEY_CTX_free(context) }
    EVP_PKEY_keygen_init(context)
    switch kind {
    case .p256: EVP_PKEY_CTX_set_ec_paramgen_curve_nid(context, NID_X9_62_prime256v1)
    case .rsa1024: EVP_PKEY_CTX_set_rsa_keygen_bits(context, 1_024)
    }
    var key: OpaquePointer?
    EVP_PKEY_generate(context, &key)
    pointer = try #require(key)
  }

  deinit {
    EVP_PKEY_free(pointer)
  }

  var pem: [UInt8] {
    get throws { try pemText { PEM_write_bio_PrivateKey($0, pointer, nil, nil, 0, nil, nil) } }
  }
}

/// A certificate with its key, and what a session takes of it.
struct TestCertificate {
  let pointer: Certificate
  let key: TestKey

  var pem: [UInt8] {
    get throws { try pemText { PEM_write_bio_X509($0, pointer.pointer) } }
  }

  var credentials: TLSCredentials {
    get throws { try TLSCredentials(certificateChain: .bytes(pem), privateKey: .bytes(key.pem)) }
  }
}

/// A certificate authority in memory.
final class TestAuthority {
  let certificate: TestCertificate
  private var lastSerial = 1_000

  init(_ name: String = "Test CA") throws {
    var request = CertificateRequest(commonName: name, alternativeNames: nil)
    request.isAuthority = true
    request.ends = 30 * 86_400
    request.keyUsage = "critical,keyCertSign,cRLSign"
    request.extendedKeyUsage = nil
    certificate = try Self.make(request, serial: 1, issuer: nil)
  }

  /// What whoever holds `certificate` could issue.
  init(misusing certificate: TestCertificate) {
    self.certificate = certificate
  }

  /// An authority below another.
  init(below authority: TestAuthority) throws {
    var request = CertificateRequest(commonName: "Intermediate CA", alternativeNames: nil)
    request.isAuthority = true
    request.ends = 30 * 86_400
    request.keyUsage = "critical,keyCertSign,cRLSign"
    request.extendedKeyUsage = nil
    certificate = try authority.issue(request)
  }

  var pem: PEMSource {
    get throws { .bytes(try certificate.pem) }
  }

  func issue(_ request: CertificateRequest) throws -> TestCertificate {
    lastSerial += 1
    return try Self.make(request, serial: lastSerial, issuer: certificate)
  }

  static func selfSigned(_ request: CertificateRequest) throws -> TestCertificate {
    try make(request, serial: 7, issuer: nil)
  }

  /// A revocation list that names `revoked`; times are seconds from now.
  func revocationList(_ revoked: [TestCertificate] = [], begins: Int = -60, ends: Int = 3_600) throws
    -> PEMSource
  {
    let list = try #require(X509_CRL_new())
    defer { X509_CRL_free(list) }
    X509_CRL_set_version(list, 1)
    X509_CRL_set_issuer_name(list, X509_get_subject_name(certificate.pointer.pointer))
    let now = try #require(ASN1_TIME_new())
    defer { ASN1_TIME_free(now) }
    X509_gmtime_adj(now, begins)
    X509_CRL_set1_lastUpdate(list, now)
    for entry in revoked {
      let item = X509_REVOKED_new()
      X509_REVOKED_set_serialNumber(item, X509_get_serialNumber(entry.pointer.pointer))
      X509_REVOKED_set_revocationDate(item, now)
      X509_CRL_add0_revoked(list, item)
    }
    X509_gmtime_adj(now, ends)
    X509_CRL_set1_nextUpdate(list, now)
    try #require(X509_CRL_sign(list, certificate.key.pointer, EVP_sha256()) > 0)
    return .bytes(try pemText { PEM_write_bio_X509_CRL($0, list) })
  }

  private static func make(
    _ request: CertificateRequest, serial: Int, issuer: TestCertificate?
  ) throws -> TestCertificate {
    let key = try TestKey(request.key)
    let x509 = try #require(X509_new())
    let certificate = Certificate(owning: x509)
    X509_set_version(x509, 2)
    ASN1_INTEGER_set(X509_get_serialNumber(x509), serial)
    X509_gmtime_adj(X509_getm_notBefore(x509), request.begins)
    X509_gmtime_adj(X509_getm_notAfter(x509), request.ends)
    let name = X509_get_subject_name(x509)
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, request.commonName, -1, -1, 0)
    X509_set_issuer_name(x509, issuer.map { X509_get_subject_name($0.pointer.pointer) } ?? name)
    X509_set_pubkey(x509, key.pointer)
    var context = X509V3_CTX()
    X509V3_set_ctx(&context, issuer?.pointer.pointer ?? x509, x509, nil, nil, 0)
    let extensions: [(Int32, String?)] = [
      (NID_basic_constraints, request.isAuthority ? "critical,CA:TRUE" : "critical,CA:FALSE"),
      (NID_key_usage, request.keyUsage),
      (NID_ext_key_usage, request.extendedKeyUsage),
      (NID_subject_alt_name, request.alternativeNames),
    ]
    for case (let type, let value?) in extensions {
      let made = try #require(X509V3_EXT_nconf_nid(nil, &context, type, value), "extension \(value)")
      X509_add_ext(x509, made, -1)
      X509_EXTENSION_free(made)
    }
    try #require(X509_sign(x509, (issuer?.key ?? key).pointer, EVP_sha256()) > 0)
    return TestCertificate(pointer: certificate, key: key)
  }
}

/// What `write` puts into a memory BIO.
func pemText(_ write: (OpaquePointer) -> Int32) throws -> [UInt8] {
  let bio = try #require(BIO_new(BIO_s_mem()))
  defer { BIO_free(bio) }
  try #require(write(bio) == 1)
  var bytes = [UInt8](repeating: 0, count: Int(BIO_ctrl_pending(bio)))
  BIO_read(bio, &bytes, Int32(bytes.count))
  return bytes
}
