import PayshareClient

/// What to do about a connection that failed. The client library says only what went wrong, as it does not know the
/// options of this program.
struct ConnectionHint {
  let certificateFolder: String
  let identity: String

  /// One sentence; nil for other errors, or if there is no advice.
  func text(for error: CommandError) -> String? {
    guard case .status(let status) = error, status.code == .unavailable,
      status.message.hasPrefix("cannot connect to ")
    else { return nil }
    let message = status.message
    if message.hasSuffix("Connection refused") {
      return "is the server running? `make run` starts one here; --server or PAYSHARE_SERVER names another"
    }
    if message.hasSuffix("refused: untrusted") {
      return "the server's certificate is not from the authority in \(certificateFolder)/ca.crt; "
        + "--certs or PAYSHARE_CERTS names another folder"
    }
    if message.contains(" alert "), message.contains("certificate") || message.contains("unknown ca") {
      return "the server does not accept the certificate \(certificateFolder)/\(identity).crt; "
        + "--certs and --identity choose another"
    }
    return nil
  }
}
