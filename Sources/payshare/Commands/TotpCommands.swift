import ArgumentParser
import Glibc
import JSON
import PayshareClient

/// The second factor: codes of an authenticator.
struct TotpCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "totp", abstract: "Your second factor: codes of an authenticator app at each log-in.",
    subcommands: [Show.self, Enrol.self, Confirm.self, Disable.self, RecoveryCodes.self, Reset.self])

  /// Shows whether there is one.
  struct Show: PayshareCommand {
    static let configuration = CommandConfiguration(abstract: "Show whether you have a second factor.")

    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let factor = try await context.call { options async throws(Status) in
        try await PayshareV1.SecondFactorServiceClient(context.channel).getSecondFactor(
          .init(), options: options)
      }
      try context.show(Views.secondFactor(factor), try factor.fullJSON())
    }
  }

  /// Begins an enrolment, and ends it if there is a terminal to ask for the code.
  struct Enrol: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Enrol a second factor: shows a QR code for your authenticator app.",
      discussion: """
        Then it asks for the code that the app shows, and shows recovery codes: write them down. Where there is no \
        terminal, and with --json, payshare totp confirm CODE is the second step.
        """)

    @OptionGroup var password: PasswordOptions
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let text = try password.read()
      let offered = try await context.call { options async throws(Status) in
        try await PayshareV1.SecondFactorServiceClient(context.channel).enrolTotp(
          .with { $0.password = text }, options: options)
      }
      let code = QRCode(offered.uri)?.text(coloured: isatty(1) == 1) ?? ""
      try context.show(
        """
        \(code)
        Scan this with your authenticator app, or type in: \(offered.seed)
        Then: payshare totp confirm CODE
        """, try offered.fullJSON())
      guard !context.options.json, isatty(1) == 1, TerminalPrompt.isAvailable else { return }
      try await TotpCommand.confirm(try SecondFactorOptions.ask(), context)
    }
  }

  /// Ends an enrolment.
  struct Confirm: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "End the enrolment with the code that your authenticator app shows.")

    @Argument(help: "The code.") var code: String
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      try await TotpCommand.confirm(code, context)
    }
  }

  /// Removes the second factor.
  struct Disable: PayshareCommand {
    static let configuration = CommandConfiguration(abstract: "Remove your second factor.")

    @OptionGroup var password: PasswordOptions
    @OptionGroup var factor: SecondFactorOptions
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let text = try password.read()
      try await factor.withCodes { code, recoveryCode async throws(CommandError) in
        _ = try await context.call { options async throws(Status) in
          try await PayshareV1.SecondFactorServiceClient(context.channel).disableTotp(
            .with {
              $0.password = text
              ($0.oneTimeCode, $0.recoveryCode) = (code, recoveryCode)
            }, options: options)
        }
      }
      try context.show("Your second factor is removed.", .object([]))
    }
  }

  /// Replaces the recovery codes.
  struct RecoveryCodes: PayshareCommand {
    static let configuration = CommandConfiguration(
      commandName: "recovery-codes", abstract: "Make new recovery codes; the old ones no longer work.")

    @OptionGroup var password: PasswordOptions
    @OptionGroup var factor: SecondFactorOptions
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let text = try password.read()
      let answer = try await factor.withCodes { code, recoveryCode async throws(CommandError) in
        try await context.call { options async throws(Status) in
          try await PayshareV1.SecondFactorServiceClient(context.channel).regenerateRecoveryCodes(
            .with {
              $0.password = text
              ($0.oneTimeCode, $0.recoveryCode) = (code, recoveryCode)
            }, options: options)
        }
      }
      try context.show(Views.recoveryCodes(answer.recoveryCodes), try answer.fullJSON())
    }
  }

  /// Removes the second factor of another user.
  struct Reset: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Remove the second factor of another user who has lost it, as an administrator.")

    @Argument(help: "The user, by id or address.") var user: String
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let id = try await context.userID(user)
      _ = try await context.call { options async throws(Status) in
        try await PayshareV1.SecondFactorServiceClient(context.channel).resetSecondFactor(
          .with { $0.userID = id }, options: options)
      }
      try context.show("The second factor is removed, and the user's sessions have ended.", .object([]))
    }
  }

  /// Shows the first code; keeps the session that replaces one for enrolling only.
  fileprivate static func confirm(_ code: String, _ context: CommandContext) async throws(CommandError) {
    let answer = try await context.call { options async throws(Status) in
      try await PayshareV1.SecondFactorServiceClient(context.channel).confirmTotp(
        .with { $0.oneTimeCode = code }, options: options)
    }
    if let session = answer.session {
      try await context.sessions.locked { () async throws(CommandError) in
        try context.sessions.write(StoredSession(session, server: context.server))
      }
    }
    try context.show(
      """
      Your second factor is enrolled: from now on you show a code at each log-in.
      \(Views.recoveryCodes(answer.recoveryCodes))
      """,
      try PayshareV1.RegenerateRecoveryCodesResponse.with { $0.recoveryCodes = answer.recoveryCodes }
        .fullJSON()
    )
  }
}
