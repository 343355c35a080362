import Glibc

/// Asks at the terminal, whatever standard input and output are.
enum TerminalPrompt {
  static let maximumBytes = 4_096

  /// Whether there is a terminal.
  static var isAvailable: Bool {
    let terminal = openTerminal()
    guard terminal >= 0 else { return false }
    close(terminal)
    return true
  }

  /// Asks for a line.
  /// - Parameters:
  ///   - alternative: what to use where there is no terminal.
  ///   - isHidden: whether what is typed is not shown.
  static func ask(
    _ prompt: String, orUse alternative: String, isHidden: Bool
  ) throws(CommandError) -> String {
    let terminal = openTerminal()
    guard terminal >= 0 else { throw .usage("there is no terminal to ask; use \(alternative)") }
    defer { close(terminal) }
    var before = termios()
    guard tcgetattr(terminal, &before) == 0 else { throw .usage("the terminal cannot hide a password") }
    if isHidden {
      var hidden = before
      hidden.c_lflag &= ~tcflag_t(ECHO)
      tcsetattr(terminal, TCSAFLUSH, &hidden)
    }
    defer { if isHidden { tcsetattr(terminal, TCSAFLUSH, &before) } }
    _ = PlainFile.writeAll(prompt, to: terminal)
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while bytes.count < maximumBytes, Glibc.read(terminal, &byte, 1) == 1, byte != UInt8(ascii: "\n") {
      bytes.append(byte)
    }
    if isHidden { _ = PlainFile.writeAll("\n", to: terminal) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func openTerminal() -> Int32 { open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY) }
}
