internal import COpenSSL
import Glibc

/// One reference to an X.509 certificate of OpenSSL.
final class Certificate {
  private let pointer: OpaquePointer

  /// Takes over a reference.
  init(owning pointer: OpaquePointer) {
    self.pointer = pointer
  }

  /// Takes a further reference.
  convenience init(sharing pointer: OpaquePointer) {
    X509_up_ref(pointer)
    self.init(owning: pointer)
  }

  deinit {
    X509_free(pointer)
  }

  /// Calls `body` with OpenSSL's certificate, which is valid until it returns; to keep it, take a reference.
  func withPointer<Result, Failure: Error>(
    _ body: (OpaquePointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    // Without this the optimiser may release the certificate once the pointer is read: it does so in release builds.
    try withExtendedLifetime(self) { () throws(Failure) in try body(pointer) }
  }

  /// True if the certificate may issue others.
  var isAuthority: Bool {
    withPointer { X509_get_extension_flags($0) & UInt32(EXFLAG_CA) != 0 }
  }

  /// True if the key usage is present, has digitalSignature, and allows signing neither certificates nor revocation
  /// lists.
  var mayOnlySign: Bool {
    withPointer { pointer in
      // Without the extension OpenSSL answers "everything", but X509-SVID requires it.
      guard X509_get_extension_flags(pointer) & UInt32(EXFLAG_KUSAGE) != 0 else { return false }
      let usage = X509_get_key_usage(pointer)
      return usage & UInt32(X509v3_KU_DIGITAL_SIGNATURE) != 0
        && usage & UInt32(X509v3_KU_KEY_CERT_SIGN | X509v3_KU_CRL_SIGN) == 0
    }
  }

  /// The URIs of the subject alternative name, byte for byte; empty if the extension is missing or given twice.
  var uris: [[UInt8]] {
    guard let names = withPointer({ X509_get_ext_d2i($0, NID_subject_alt_name, nil, nil) }) else { return [] }
    let stack = OpaquePointer(names)
    defer { GENERAL_NAMES_free(stack) }
    var uris: [[UInt8]] = []
    for index in 0..<max(0, OPENSSL_sk_num(stack)) {
      guard let element = OPENSSL_sk_value(stack, index) else { continue }
      var type: Int32 = 0
      let value = GENERAL_NAME_get0_value(element.assumingMemoryBound(to: GENERAL_NAME.self), &type)
      guard type == GEN_URI, let text = value?.assumingMemoryBound(to: ASN1_STRING.self) else { continue }
      let bytes = UnsafeBufferPointer(
        start: ASN1_STRING_get0_data(text), count: Int(ASN1_STRING_length(text)))
      uris.append(Array(bytes))
    }
    return uris
  }

  /// The serial number in upper-case hexadecimal.
  var serialNumber: String {
    guard let number = withPointer({ ASN1_INTEGER_to_BN(X509_get0_serialNumber($0), nil) }) else { return "" }
    defer { BN_free(number) }
    guard let text = BN_bn2hex(number) else { return "" }
    defer { CRYPTO_free(text, #file, #line) }
    return String(cString: text)
  }

  /// When the certificate expires, in seconds since 1970; 0 if that cannot be read.
  var notAfter: Int64 { withPointer { Self.seconds(X509_get0_notAfter($0)) } }

  /// A time of OpenSSL in seconds since 1970; 0 if it cannot be read.
  static func seconds(_ time: UnsafePointer<ASN1_TIME>?) -> Int64 {
    var parts = tm()
    guard ASN1_TIME_to_tm(time, &parts) == 1 else { return 0 }
    return Int64(timegm(&parts))
  }

  /// When the first certificate of a chain expires, in seconds since 1970.
  static func end(ofChain chain: OpaquePointer?) -> Int64 {
    var end = Int64.max
    for index in 0..<max(0, OPENSSL_sk_num(chain)) {
      guard let element = OPENSSL_sk_value(chain, index) else { continue }
      end = min(end, Self.seconds(X509_get0_notAfter(OpaquePointer(element))))
    }
    return end
  }

  /// Whether the certificate is valid at `time` (seconds since 1970).
  func isValid(at time: Int) -> Bool {
    var time = time
    return withPointer { pointer in
      // X509_cmp_time answers 0 for a time that it cannot read.
      X509_cmp_time(X509_get0_notBefore(pointer), &time) < 0
        && X509_cmp_time(X509_get0_notAfter(pointer), &time) > 0
    }
  }
}
