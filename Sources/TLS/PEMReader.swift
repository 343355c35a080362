internal import COpenSSL
import Files

/// Reads the objects in one PEM text, one after another.
final class PEMReader {
  private let bio: OpaquePointer
  private let name: String

  init(_ source: PEMSource, _ confidentiality: InputFile.Confidentiality = .open) throws(TLSError) {
    let bytes = try source.read(confidentiality)
    name = source.name
    ERR_clear_error()
    guard let bio = BIO_new(BIO_s_mem()) else { throw .openSSL(.internalFailure, .loading, name) }
    self.bio = bio
    guard BIO_write(bio, bytes, Int32(clamping: bytes.count)) == bytes.count || bytes.isEmpty else {
      throw .openSSL(.internalFailure, .loading, name)
    }
  }

  deinit {
    BIO_free(bio)
  }

  /// All certificates; at least one.
  func certificates() throws(TLSError) -> [Certificate] {
    var certificates: [Certificate] = []
    while let next = PEM_read_bio_X509(bio, nil, noPassphrase, nil) {
      certificates.append(Certificate(owning: next))
    }
    try expectEnd(after: certificates.count, of: "certificate")
    return certificates
  }

  /// Calls `body` with each revocation list; at least one.
  func eachRevocationList(_ body: (OpaquePointer) throws(TLSError) -> Void) throws(TLSError) {
    var count = 0
    while let next = PEM_read_bio_X509_CRL(bio, nil, noPassphrase, nil) {
      defer { X509_CRL_free(next) }
      try body(next)
      count += 1
    }
    try expectEnd(after: count, of: "revocation list")
  }

  /// Calls `body` with the first private key.
  func privateKey(_ body: (OpaquePointer) throws(TLSError) -> Void) throws(TLSError) {
    guard let key = PEM_read_bio_PrivateKey(bio, nil, noPassphrase, nil) else {
      throw .openSSL(.malformedPEM, .loading, "\(name): no unencrypted private key")
    }
    defer { EVP_PKEY_free(key) }
    try body(key)
  }

  /// At the end of a PEM text OpenSSL reports a missing start line; any other error is a real one.
  private func expectEnd(after count: Int, of kind: String) throws(TLSError) {
    let error = ERR_peek_last_error()
    if count > 0, ERR_GET_LIB(error) == ERR_LIB_PEM, ERR_GET_REASON(error) == PEM_R_NO_START_LINE {
      ERR_clear_error()
      return
    }
    throw .openSSL(.malformedPEM, .loading, count == 0 ? "\(name): no \(kind)" : name)
  }
}

/// Replaces OpenSSL's callback, which would prompt at the terminal.
private func noPassphrase(
  _ target: UnsafeMutablePointer<CChar>?, _ size: Int32, _ writing: Int32, _ context: UnsafeMutableRawPointer?
) -> Int32 { -1 }
