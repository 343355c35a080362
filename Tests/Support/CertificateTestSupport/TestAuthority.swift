import COpenSSL
package import TLS

/// What a certificate made for a test says.
package struct CertificateRequest: Sendable {
  package var commonName = "test"
  /// As OpenSSL's configuration writes it; nil leaves the extension out.
  package var alternativeNames: String?
  package var keyUsage: String? = "critical,digitalSignature"
  package var extendedKeyUsage: String? = "clientAuth"
  package var isAuthority = false
  package var key = TestKey.Kind.p256
  /// Seconds from now.
  package var begins = -3_600
  package var ends = 86_400

  package static func client(_ id: String = "spiffe://test.dev/client/admin") -> CertificateRequest {
    CertificateRequest(commonName: "client", alternativeNames: "URI:\(id)")
  }

  package static let server = CertificateRequest(
    commonName: "server", alternativeNames: "DNS:localhost,IP:127.0.0.1,URI:spiffe://test.dev/server",
    extendedKeyUsage: "serverAuth")
}

/// A private key, and its PEM.
package final class TestKey {
  package enum Kind: Sendable {
    case p256
    case rsa1024
  }

  private let pointer: OpaquePointer

  package init(_ kind: Kind) throws {
    _ = payshare_OpenSSL_start()
    let context = try required(EVP_PKEY_CTX_new_from_name(nil, kind == .p256 ? "EC" : "RSA", nil))
    defer { EVP_PKEY_CTX_free(context) }
    EVP_PKEY_keygen_init(context)
    switch kind {
    case .p256: EVP_PKEY_CTX_set_ec_paramgen_curve_nid(context, NID_X9_62_prime256v1)
    case .rsa1024: EVP_PKEY_CTX_set_rsa_keygen_bits(context, 1_024)
    }
    var key: OpaquePointer?
    EVP_PKEY_generate(context, &key)
    pointer = try required(key)
  }

  deinit {
    EVP_PKEY_free(pointer)
  }

  package var pem: [UInt8] {
    get throws {
      try withPointer { key in try pemText { PEM_write_bio_PrivateKey($0, key, nil, nil, 0, nil, nil) } }
    }
  }

  /// Calls `body` with OpenSSL's key, which is valid until it returns.
  package func withPointer<Result>(_ body: (OpaquePointer) throws -> Result) rethrows -> Result {
    try withExtendedLifetime(self) { try body(pointer) }
  }
}

/// One reference to an X.509 certificate of OpenSSL.
package final class X509Reference {
  private let pointer: OpaquePointer

  init(owning pointer: OpaquePointer) { self.pointer = pointer }

  deinit { X509_free(pointer) }

  /// Calls `body` with OpenSSL's certificate, which is valid until it returns.
  package func withPointer<Result>(_ body: (OpaquePointer) throws -> Result) rethrows -> Result {
    try withExtendedLifetime(self) { try body(pointer) }
  }
}

/// OpenSSL failed to make what a test asked for.
struct OpenSSLRefused: Error {}

private func required<Value>(_ value: Value?) throws -> Value {
  guard let value else { throw OpenSSLRefused() }
  return value
}

/// A certificate with its key, and what a session takes of it.
package struct TestCertificate {
  package let reference: X509Reference
  package let key: TestKey

  package var pem: [UInt8] {
    get throws { try reference.withPointer { x509 in try pemText { PEM_write_bio_X509($0, x509) } } }
  }

  package var credentials: TLSCredentials {
    get throws { try TLSCredentials(certificateChain: .bytes(pem), privateKey: .bytes(key.pem)) }
  }
}

/// A certificate authority in memory.
package final class TestAuthority {
  package let certificate: TestCertificate
  private var lastSerial = 1_000

  package init(_ name: String = "Test CA") throws {
    var request = CertificateRequest(commonName: name, alternativeNames: nil)
    request.isAuthority = true
    request.ends = 30 * 86_400
    request.keyUsage = "critical,keyCertSign,cRLSign"
    request.extendedKeyUsage = nil
    certificate = try Self.make(request, serial: 1, issuer: nil)
  }

  /// An authority with the key of `certificate`, as a client could misuse it.
  package init(misusing certificate: TestCertificate) {
    self.certificate = certificate
  }

  /// An authority below another.
  package init(below authority: TestAuthority, _ name: String = "Intermediate CA") throws {
    var request = CertificateRequest(commonName: name, alternativeNames: nil)
    request.isAuthority = true
    request.ends = 30 * 86_400
    request.keyUsage = "critical,keyCertSign,cRLSign"
    request.extendedKeyUsage = nil
    certificate = try authority.issue(request)
  }

  package var pem: PEMSource {
    get throws { .bytes(try certificate.pem) }
  }

  package func issue(_ request: CertificateRequest) throws -> TestCertificate {
    lastSerial += 1
    return try Self.make(request, serial: lastSerial, issuer: certificate)
  }

  package static func selfSigned(_ request: CertificateRequest) throws -> TestCertificate {
    try make(request, serial: 7, issuer: nil)
  }

  /// A revocation list that names `revoked`; times are seconds from now.
  package func revocationList(_ revoked: [TestCertificate] = [], begins: Int = -60, ends: Int = 3_600) throws
    -> PEMSource
  {
    let list = try required(X509_CRL_new())
    defer { X509_CRL_free(list) }
    X509_CRL_set_version(list, 1)
    certificate.reference.withPointer { _ = X509_CRL_set_issuer_name(list, X509_get_subject_name($0)) }
    let now = try required(ASN1_TIME_new())
    defer { ASN1_TIME_free(now) }
    X509_gmtime_adj(now, begins)
    X509_CRL_set1_lastUpdate(list, now)
    for entry in revoked {
      let item = X509_REVOKED_new()
      entry.reference.withPointer { _ = X509_REVOKED_set_serialNumber(item, X509_get_serialNumber($0)) }
      X509_REVOKED_set_revocationDate(item, now)
      X509_CRL_add0_revoked(list, item)
    }
    X509_gmtime_adj(now, ends)
    X509_CRL_set1_nextUpdate(list, now)
    let signed = certificate.key.withPointer { X509_CRL_sign(list, $0, EVP_sha256()) }
    guard signed > 0 else { throw OpenSSLRefused() }
    return .bytes(try pemText { PEM_write_bio_X509_CRL($0, list) })
  }

  private static func make(
    _ request: CertificateRequest, serial: Int, issuer: TestCertificate?
  ) throws -> TestCertificate {
    let key = try TestKey(request.key)
    let x509 = try required(X509_new())
    let reference = X509Reference(owning: x509)
    let issuerReference = issuer?.reference ?? reference
    try issuerReference.withPointer { try fill(x509, request, serial: serial, key: key, issuer: $0) }
    let signed = (issuer?.key ?? key).withPointer { X509_sign(x509, $0, EVP_sha256()) }
    guard signed > 0 else { throw OpenSSLRefused() }
    return TestCertificate(reference: reference, key: key)
  }

  /// Sets all of a certificate but its signature; `issuer` may be the certificate itself.
  private static func fill(
    _ x509: OpaquePointer, _ request: CertificateRequest, serial: Int, key: TestKey, issuer: OpaquePointer
  ) throws {
    X509_set_version(x509, 2)
    ASN1_INTEGER_set(X509_get_serialNumber(x509), serial)
    X509_gmtime_adj(X509_getm_notBefore(x509), request.begins)
    X509_gmtime_adj(X509_getm_notAfter(x509), request.ends)
    X509_NAME_add_entry_by_txt(
      X509_get_subject_name(x509), "CN", MBSTRING_ASC, request.commonName, -1, -1, 0)
    X509_set_issuer_name(x509, X509_get_subject_name(issuer))
    key.withPointer { _ = X509_set_pubkey(x509, $0) }
    var context = X509V3_CTX()
    X509V3_set_ctx(&context, issuer, x509, nil, nil, 0)
    let extensions: [(Int32, String?)] = [
      (NID_basic_constraints, request.isAuthority ? "critical,CA:TRUE" : "critical,CA:FALSE"),
      (NID_key_usage, request.keyUsage),
      (NID_ext_key_usage, request.extendedKeyUsage),
      (NID_subject_alt_name, request.alternativeNames),
    ]
    for case (let type, let value?) in extensions {
      let made = try required(X509V3_EXT_nconf_nid(nil, &context, type, value))
      X509_add_ext(x509, made, -1)
      X509_EXTENSION_free(made)
    }
  }
}

/// What `write` puts into a memory BIO.
package func pemText(_ write: (OpaquePointer) -> Int32) throws -> [UInt8] {
  let bio = try required(BIO_new(BIO_s_mem()))
  defer { BIO_free(bio) }
  guard write(bio) == 1 else { throw OpenSSLRefused() }
  var bytes = [UInt8](repeating: 0, count: Int(BIO_ctrl_pending(bio)))
  BIO_read(bio, &bytes, Int32(bytes.count))
  return bytes
}
