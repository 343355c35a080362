internal import COpenSSL

/// Why a peer's certificate was refused.
public enum PeerRefusal: Error, Sendable, Hashable {
  /// The peer sent no certificate.
  case noCertificate
  /// A certificate of the chain has expired.
  case expired
  /// A certificate of the chain is not valid yet.
  case notYetValid
  /// The chain does not end in a trusted authority, as with a self-signed certificate.
  case untrusted
  /// A certificate of the chain is revoked.
  case revoked
  /// No valid revocation list says whether a certificate of the chain is revoked.
  case revocationUnknown
  /// The (extended) key usage does not allow what the certificate was used for.
  case wrongPurpose
  /// A key or a signature of the chain is too weak.
  case weak
  /// The certificate is not one for the expected host.
  case wrongHost
  /// The certificate is an authority's, which may not identify a peer.
  case authority
  /// The subject alternative name has no URI.
  case noURI
  /// The subject alternative name has several URIs (X509-SVID, section 2, allows one).
  case severalURIs
  /// The URI is not a SPIFFE ID.
  case malformedID(SPIFFEID.ParseError)
  /// The SPIFFE ID has no path, so it names a trust domain and no peer.
  case noPath
  /// The SPIFFE ID belongs to another trust domain.
  case wrongTrustDomain
  /// The SPIFFE ID is not the expected one.
  case wrongID
  /// Anything else, by OpenSSL's number (`X509_V_ERR_…`).
  case other(Int32)

  /// The refusal for a result of `X509_verify_cert`.
  init(verifyResult: Int32) {
    switch verifyResult {
    case X509_V_ERR_CERT_HAS_EXPIRED: self = .expired
    case X509_V_ERR_CERT_NOT_YET_VALID: self = .notYetValid
    case X509_V_ERR_CERT_REVOKED: self = .revoked
    case X509_V_ERR_UNABLE_TO_GET_CRL, X509_V_ERR_CRL_HAS_EXPIRED, X509_V_ERR_CRL_NOT_YET_VALID,
      X509_V_ERR_CRL_SIGNATURE_FAILURE, X509_V_ERR_UNABLE_TO_GET_CRL_ISSUER, X509_V_ERR_KEYUSAGE_NO_CRL_SIGN,
      X509_V_ERR_DIFFERENT_CRL_SCOPE, X509_V_ERR_UNHANDLED_CRITICAL_CRL_EXTENSION,
      X509_V_ERR_CRL_PATH_VALIDATION_ERROR, X509_V_ERR_UNABLE_TO_DECRYPT_CRL_SIGNATURE:
      self = .revocationUnknown
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT, X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN,
      X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT, X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY,
      X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE, X509_V_ERR_CERT_UNTRUSTED, X509_V_ERR_CERT_REJECTED,
      X509_V_ERR_CERT_SIGNATURE_FAILURE, X509_V_ERR_CERT_CHAIN_TOO_LONG, X509_V_ERR_INVALID_CA:
      self = .untrusted
    case X509_V_ERR_INVALID_PURPOSE, X509_V_ERR_KEYUSAGE_NO_DIGITAL_SIGNATURE: self = .wrongPurpose
    case X509_V_ERR_EE_KEY_TOO_SMALL, X509_V_ERR_CA_KEY_TOO_SMALL, X509_V_ERR_CA_MD_TOO_WEAK: self = .weak
    case X509_V_ERR_HOSTNAME_MISMATCH, X509_V_ERR_IP_ADDRESS_MISMATCH: self = .wrongHost
    default: self = .other(verifyResult)
    }
  }

  /// One phrase for a log.
  var reason: String {
    switch self {
    case .other(let number): String(cString: X509_verify_cert_error_string(Int(number)))
    case .malformedID(let error): "malformed SPIFFE ID: \(error)"
    default: "peer's certificate refused: \(self)"
    }
  }
}
