/// Limits that stop a peer before it becomes expensive.
public enum TLSLimits {
  /// The most bytes of a peer's certificate chain in a handshake; OpenSSL alone would take 100 KiB.
  public static let certificateChainBytes = 32_768
  /// The most intermediate certificates between a peer's certificate and a trusted one.
  public static let intermediateCertificates = 4
  /// The most bytes of a PEM file that is read.
  public static let pemFileBytes = 4_194_304
  /// The most post-handshake messages (KeyUpdate, NewSessionTicket) that a peer may send without sending data.
  ///
  /// Each costs a key derivation and perhaps an answer, so an endless stream of them is an attack.
  public static let freePostHandshakeMessages = 32
  /// The bytes of data that allow a peer one further post-handshake message.
  public static let dataBytesPerPostHandshakeMessage = 1_048_576
  /// The capacity of the output buffer that a session keeps while it has nothing to send.
  public static let idleOutputBytes = 4_096
}
