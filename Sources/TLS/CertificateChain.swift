internal import COpenSSL

/// The certificate that we present to peers, and the intermediates that lead from it to an authority.
///
/// OpenSSL's stack holds bare pointers. This one owns a reference to each of its certificates, so that none can be
/// released before OpenSSL has read it.
final class CertificateChain {
  let leaf: Certificate
  private let intermediates: OpaquePointer

  /// Reads the leaf and the intermediates behind it.
  init(_ source: PEMSource) throws(TLSError) {
    let certificates = try PEMReader(source).certificates()
    guard let leaf = certificates.first else { throw TLSError(.malformedPEM, .loading, source.name) }
    guard let intermediates = OPENSSL_sk_new_null() else {
      throw .openSSL(.internalFailure, .loading, source.name)
    }
    self.leaf = leaf
    self.intermediates = intermediates
    for certificate in certificates.dropFirst() {
      guard Self.push(certificate, onto: intermediates) else {
        throw .openSSL(.internalFailure, .loading, source.name)
      }
    }
  }

  deinit {
    OPENSSL_sk_pop_free(intermediates) { X509_free(OpaquePointer($0)) }
  }

  /// Adds a reference to `certificate`, which the stack then owns.
  private static func push(_ certificate: Certificate, onto stack: OpaquePointer) -> Bool {
    certificate.withPointer { pointer in
      X509_up_ref(pointer)
      guard OPENSSL_sk_push(stack, UnsafeRawPointer(pointer)) > 0 else {
        X509_free(pointer)
        return false
      }
      return true
    }
  }

  /// Calls `body` with the leaf and the stack of intermediates, which are valid until it returns.
  func withPointers<Result, Failure: Error>(
    _ body: (_ leaf: OpaquePointer, _ intermediates: OpaquePointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try withExtendedLifetime(self) { () throws(Failure) in
      try leaf.withPointer { leaf throws(Failure) in try body(leaf, intermediates) }
    }
  }
}
