import ArgumentParser
import Glibc

/// Where a password comes from; never from an argument, which every user of the machine can see.
struct PasswordOptions: ParsableArguments, Sendable {
  @Flag(
    help: "Read the password from the first line of standard input; else PAYSHARE_PASSWORD, else ask for it.")
  var passwordStdin = false

  static let maximumBytes = 4_096

  /// The password.
  /// - Parameter confirming: ask twice, as the input is not shown.
  func read(confirming: Bool = false) throws(CommandError) -> String {
    if passwordStdin {
      guard let line = readLine(strippingNewline: true) else { throw .usage("standard input is empty") }
      return line
    }
    if let value = Environment["PAYSHARE_PASSWORD"] { return value }
    let password = try Self.ask("Password: ")
    if confirming, try Self.ask("Once more: ") != password { throw .usage("the two passwords differ") }
    return password
  }

  /// Asks at the terminal, without showing what is typed.
  private static func ask(_ prompt: String) throws(CommandError) -> String {
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    guard terminal >= 0 else {
      throw .usage("there is no terminal to ask for the password; use --password-stdin or PAYSHARE_PASSWORD")
    }
    defer { close(terminal) }
    var before = termios()
    guard tcgetattr(terminal, &before) == 0 else { throw .usage("the terminal cannot hide a password") }
    var hidden = before
    hidden.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(terminal, TCSAFLUSH, &hidden)
    defer { tcsetattr(terminal, TCSAFLUSH, &before) }
    _ = PlainFile.writeAll(prompt, to: terminal)
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while bytes.count < maximumBytes, Glibc.read(terminal, &byte, 1) == 1, byte != UInt8(ascii: "\n") {
      bytes.append(byte)
    }
    _ = PlainFile.writeAll("\n", to: terminal)
    return String(decoding: bytes, as: UTF8.self)
  }
}
