import PayshareClient

/// How somebody who has an account now logs in.
enum LogInHint {
  /// The command.
  /// - Parameter organisation: the one that was named; nil if the server chose it by a token, without saying which.
  static func text(_ user: PayshareV1.User, organisation: String?) -> String {
    let command = "Log in with: payshare login \(DemoHints.quoted(TextWidth.printable(user.email)))"
    guard let organisation else {
      return "\(command)\nWhere there are several organisations, add --organisation HANDLE."
    }
    return organisation.isEmpty ? command : "\(command) --organisation \(DemoHints.quoted(organisation))"
  }
}
