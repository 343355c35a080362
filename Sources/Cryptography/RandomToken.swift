/// Makes tokens that people copy from a mail or a terminal.
public enum RandomToken {
  /// Unguessable bytes in Base64URL. No token begins with `-`: a command line would take it for an option.
  /// - Parameter random: must be unguessable.
  public static func text(byteCount: Int, using random: inout some RandomNumberGenerator) -> String {
    while true {
      let text = Base64URL.encode((0..<byteCount).map { _ in UInt8.random(in: 0...255, using: &random) })
      if !text.hasPrefix("-") { return text }
    }
  }
}
