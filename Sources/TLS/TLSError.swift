/// Why a context could not be made or a session ended.
public struct TLSError: Error, Sendable, Hashable {
  /// What went wrong, for a program.
  public let code: Code
  /// When it went wrong.
  public let phase: Phase
  /// What went wrong, for a person: OpenSSL's reason if it has one. Holds no secrets.
  public let reason: String

  init(_ code: Code, _ phase: Phase, _ reason: String) {
    self.code = code
    self.phase = phase
    self.reason = reason
  }

  /// What was being done.
  public enum Phase: Sendable, Hashable {
    /// Making a context from certificates and keys.
    case loading
    /// Negotiating, and verifying the peer.
    case handshake
    /// Reading what the peer sent.
    case receiving
    /// Encrypting data.
    case sending
    /// Checking the peer of an open session again.
    case reverifying
  }

  /// The kinds of errors.
  public enum Code: Sendable, Hashable {
    /// A file does not exist, cannot be read, is too large or not a regular file.
    case unreadableFile
    /// A key is readable by users other than its owner, or a file is writable by all.
    case unprotectedFile
    /// A source is not the expected PEM.
    case malformedPEM
    /// The private key does not belong to the certificate.
    case keyMismatch
    /// Our own certificate is too weak, has expired or is not yet valid.
    case unusableCertificate
    /// A revocation list has expired or is not yet valid.
    case unusableRevocationList
    /// A value of the configuration makes no sense.
    case invalidSetting
    /// The peer was refused.
    case peerRefused(PeerRefusal)
    /// The two sides have no application protocol in common (RFC 7301).
    case noApplicationProtocol
    /// The peer sent a fatal alert (RFC 8446, section 6).
    case alertReceived(UInt8)
    /// The peer violated the TLS protocol, or does not speak it.
    case protocolViolation
    /// The peer sent more post-handshake messages than `TLSLimits` allows.
    case tooManyPostHandshakeMessages
    /// The connection ended without close_notify: the data may be truncated.
    case truncated
    /// The session is not in a state that allows the call.
    case notOpen
    /// OpenSSL failed internally, for example without memory.
    case internalFailure
  }
}

extension TLSError: CustomStringConvertible {
  /// One line for a log.
  public var description: String { "TLS \(phase): \(reason)" }
}
