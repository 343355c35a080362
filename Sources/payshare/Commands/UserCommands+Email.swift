import ArgumentParser
import JSON
import PayshareClient

extension UserCommand {
  /// Verifies an address.
  struct VerifyEmail: PayshareCommand {
    static let configuration = CommandConfiguration(
      commandName: "verify-email", abstract: "Show that your address is yours.",
      discussion: "Without a token, the server sends a mail with one; it works once, within 24 hours.")

    @Argument(help: "The token of the mail.") var token: String?
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      if let token {
        _ = try await context.callPublic { options async throws(Status) in
          try await PayshareV1.UserServiceClient(context.channel).verifyEmail(
            .with { $0.token = token }, options: options)
        }
        try context.show("The address is verified.", .object([]))
      } else {
        _ = try await context.call { options async throws(Status) in
          try await PayshareV1.UserServiceClient(context.channel).requestEmailVerification(
            .init(), options: options)
        }
        try context.show("The mail has a token; an address that is verified gets none.", .object([]))
      }
    }
  }

  /// Asks for another address.
  struct ChangeEmail: PayshareCommand {
    static let configuration = CommandConfiguration(
      commandName: "change-email", abstract: "Replace the address that you log in with.",
      discussion: """
        A mail goes to the new address and one to the old, each with a token for payshare user confirm-email, within 24 \
        hours. When both are confirmed the address changes, and you log in again.
        """)

    @Argument(help: "The new address.") var email: String
    @OptionGroup var password: PasswordOptions
    @OptionGroup var factor: SecondFactorOptions
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let text = try password.read()
      try await factor.withCodes { code, recoveryCode async throws(CommandError) in
        _ = try await context.call { options async throws(Status) in
          try await PayshareV1.UserServiceClient(context.channel).requestEmailChange(
            .with {
              ($0.email, $0.password) = (email, text)
              ($0.oneTimeCode, $0.recoveryCode) = (code, recoveryCode)
            }, options: options)
        }
      }
      try context.show("Both addresses get a mail; confirm both within 24 hours.", .object([]))
    }
  }

  /// Confirms another address.
  struct ConfirmEmail: PayshareCommand {
    static let configuration = CommandConfiguration(
      commandName: "confirm-email", abstract: "Confirm another address by the token of a mail.")

    @Argument(help: "The token of the mail.") var token: String
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let answer = try await context.callPublic { options async throws(Status) in
        try await PayshareV1.UserServiceClient(context.channel).confirmEmailChange(
          .with { $0.token = token }, options: options)
      }
      try context.show(
        answer.changed
          ? "The address has changed; log in with the new one."
          : "Confirmed. The address changes when the mail to the other one is confirmed, too.",
        try answer.fullJSON())
    }
  }
}
