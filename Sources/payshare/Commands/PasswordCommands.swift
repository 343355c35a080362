import ArgumentParser
import JSON
import PayshareClient

/// Changing a password, and what to do when one is forgotten.
struct PasswordCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "password", abstract: "Change your password, or set a new one if you forgot it.",
    discussion: """
      payshare password request-reset asha@example.com
          sends a mail with a token
      payshare password reset TOKEN
          sets a new password
      """,
    subcommands: [Change.self, RequestReset.self, Reset.self, StartReset.self, Unlock.self])

  /// Replaces the caller's password.
  struct Change: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Change your password; your other sessions end.",
      discussion: """
        --password-stdin reads the old password from the first line of standard input and the new one from the second; \
        otherwise they are those of PAYSHARE_PASSWORD and PAYSHARE_NEW_PASSWORD, or asked for.
        """)

    @OptionGroup var password: PasswordOptions
    @OptionGroup var factor: SecondFactorOptions
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let old = try password.read(prompt: "Old password: ")
      let new = try password.read(
        confirming: true, prompt: "New password: ", variable: "PAYSHARE_NEW_PASSWORD")
      try await factor.withCodes { code, recoveryCode async throws(CommandError) in
        _ = try await context.call { options async throws(Status) in
          try await PayshareV1.PasswordServiceClient(context.channel).changePassword(
            .with {
              ($0.oldPassword, $0.newPassword) = (old, new)
              ($0.oneTimeCode, $0.recoveryCode) = (code, recoveryCode)
            }, options: options)
        }
      }
      try context.show("Your password was changed. Your other sessions have ended.", .object([]))
    }
  }

  /// Requests a token by mail.
  struct RequestReset: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Have a mail sent with which you can set a new password.")

    @Argument(help: "The address of your account.") var email: String
    @OptionGroup var organisation: OrganisationOption
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      _ = try await context.callPublic { options async throws(Status) in
        try await PayshareV1.PasswordServiceClient(context.channel).requestPasswordReset(
          .with { ($0.email, $0.organisation) = (email, organisation.name) }, options: options)
      }
      try context.show(
        "If this address has an account, a mail is on its way. It is valid for 10 minutes.", .object([]))
    }
  }

  /// Sets a new password by a token.
  struct Reset: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Set a new password by the token of a mail; all your sessions end.")

    @Argument(help: "The token of the mail.") var token: String
    @OptionGroup var password: PasswordOptions
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let new = try password.read(confirming: true, prompt: "New password: ")
      _ = try await context.callPublic { options async throws(Status) in
        try await PayshareV1.PasswordServiceClient(context.channel).resetPassword(
          .with { ($0.resetToken, $0.newPassword) = (token, new) }, options: options)
      }
      try context.show("Your new password is set. Log in with: payshare login EMAIL", .object([]))
    }
  }

  /// Sends a token to another user.
  struct StartReset: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Send another user a mail with which they can set a new password, as an administrator.")

    @Argument(help: "The user, by id or address.") var user: String
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let id = try await context.userID(user)
      let answer = try await context.call { options async throws(Status) in
        try await PayshareV1.PasswordServiceClient(context.channel).startPasswordReset(
          .with { $0.userID = id }, options: options)
      }
      try context.show(
        "A mail is on its way, valid until \(TimeText.short(answer.expireTime)).", try answer.fullJSON())
    }
  }

  /// Gives back all guesses at a password.
  struct Unlock: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Let another user log in again after too many wrong passwords, as an administrator.")

    @Argument(help: "The user, by id or address.") var user: String
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let id = try await context.userID(user)
      _ = try await context.call { options async throws(Status) in
        try await PayshareV1.PasswordServiceClient(context.channel).unlockUser(
          .with { $0.userID = id }, options: options)
      }
      try context.show("The account is unlocked.", .object([]))
    }
  }
}
