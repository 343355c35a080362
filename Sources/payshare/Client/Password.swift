import ArgumentParser

/// Where a password comes from; never from an argument, which every user of the machine can see.
struct PasswordOptions: ParsableArguments, Sendable {
  @Flag(
    help: "Read the password from the first line of standard input; else PAYSHARE_PASSWORD, else ask for it.")
  var passwordStdin = false

  /// The password.
  /// - Parameters:
  ///   - confirming: ask twice, as the input is not shown.
  ///   - prompt: how to ask for it.
  ///   - variable: the variable that it may be in.
  func read(
    confirming: Bool = false, prompt: String = "Password: ", variable: String = "PAYSHARE_PASSWORD"
  ) throws(CommandError) -> String {
    if passwordStdin {
      guard let line = readLine(strippingNewline: true) else { throw .usage("standard input is empty") }
      return line
    }
    if let value = Environment[variable] { return value }
    let alternative = "--password-stdin or \(variable)"
    let password = try TerminalPrompt.ask(prompt, orUse: alternative, isHidden: true)
    if confirming, try TerminalPrompt.ask("Once more: ", orUse: alternative, isHidden: true) != password {
      throw .usage("the two passwords differ")
    }
    return password
  }
}
