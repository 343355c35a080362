import ArgumentParser
import JSON
import PayshareClient

extension UserCommand {
  /// Erases a person.
  struct Erase: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Erase everything personal of you or, for administrators, of others, for good.",
      discussion: """
        Name, addresses, telephone number, password, sessions, mails and roles go. What was paid and is owed stays, \
        under the name "Former user". Nobody can undo it. Your own account is erased with your password and, if you \
        have one, your second factor. It asks for a yes; where there is no terminal, --yes says it.
        """)

    @OptionGroup var who: UserArgument
    @Flag(help: "Do not ask.") var yes = false
    @OptionGroup var password: PasswordOptions
    @OptionGroup var factor: SecondFactorOptions
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let id = try await context.userID(who.user)
      let isOwn = try id == context.session().userID
      if !yes { try Self.askForYes(isOwn ? "you" : who.user) }
      if isOwn {
        try await eraseOwn(context)
      } else {
        let erased = try await context.call { options async throws(Status) in
          try await PayshareV1.UserServiceClient(context.channel).eraseUser(
            .with { $0.userID = id }, options: options)
        }
        try context.show(UserViews.user(erased), try erased.fullJSON())
      }
    }

    private func eraseOwn(_ context: CommandContext) async throws(CommandError) {
      let text = try password.read()
      try await factor.withCodes { code, recoveryCode async throws(CommandError) in
        _ = try await context.call { options async throws(Status) in
          try await PayshareV1.UserServiceClient(context.channel).eraseOwnAccount(
            .with { ($0.password, $0.oneTimeCode, $0.recoveryCode) = (text, code, recoveryCode) },
            options: options)
        }
      }
      try context.show("Your account is erased, and your sessions have ended.", .object([]))
    }

    private static func askForYes(_ name: String) throws(CommandError) {
      let answer = try TerminalPrompt.ask(
        "Erase everything personal of \(TextWidth.printable(name))? Nobody can undo it. Type yes: ",
        orUse: "--yes", isHidden: false)
      if answer != "yes" { throw .usage("nothing was erased") }
    }
  }
}
