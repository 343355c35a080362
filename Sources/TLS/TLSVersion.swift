/// A version of the TLS protocol that this module speaks.
public enum TLSVersion: Sendable, Hashable, CaseIterable {
  /// TLS 1.2 (RFC 5246), with ECDHE and AEAD suites only.
  case v1_2
  /// TLS 1.3 (RFC 8446).
  case v1_3
}
