import ArgumentParser
import JSON
import PayshareClient

/// Everything about invitations.
struct InvitationCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "invitation", abstract: "Invitations: how people come into an organisation.",
    discussion: """
      payshare user invite makes one.

      payshare invitation accept TOKEN
          make an account, with the token of the mail
      payshare invitation list --state pending
          the invitations that nobody has accepted yet, as an administrator
      """,
    subcommands: [List.self, Resend.self, Revoke.self, Show.self, Accept.self, Decline.self])

  /// Lists invitations.
  struct List: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "List invitations, newest first. For administrators.")

    @Option(help: "Only pending, accepted, declined, revoked or expired ones.")
    var state: InvitationStateOption?
    @OptionGroup var limit: LimitOption
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      var filter = FilterText()
      filter.add("state", "=", state?.rawValue.uppercased())
      let invitations = try await context.invitations(limit: limit.limit, filter.text)
      try context.show(
        UserViews.invitations(invitations.found),
        .object([("invitations", try .list(invitations.found))]))
      limit.tell(invitations.hasMore)
    }
  }

  /// Sends an invitation again.
  struct Resend: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Send an invitation again, with another token. For administrators.")

    @Argument(help: "The invitation's id.") var invitation: String
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let answer = try await context.call { options async throws(Status) in
        try await PayshareV1.InvitationServiceClient(context.channel).resendInvitation(
          .with { $0.invitationID = invitation }, options: options)
      }
      try context.show(UserViews.invitations([answer]), try answer.fullJSON())
    }
  }

  /// Takes an invitation back.
  struct Revoke: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take an invitation back: its token no longer works. For administrators.")

    @Argument(help: "The invitation's id.") var invitation: String
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let answer = try await context.call { options async throws(Status) in
        try await PayshareV1.InvitationServiceClient(context.channel).revokeInvitation(
          .with { $0.invitationID = invitation }, options: options)
      }
      try context.show(UserViews.invitations([answer]), try answer.fullJSON())
    }
  }

  /// Shows an invitation to who has its token.
  struct Show: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show who invites you, by the token of the mail.")

    @Argument(help: "The token of the mail.") var token: String
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let offer = try await context.callPublic { options async throws(Status) in
        try await PayshareV1.InvitationServiceClient(context.channel).getInvitation(
          .with { $0.token = token }, options: options)
      }
      try context.show(UserViews.offer(offer), try offer.fullJSON())
    }
  }

  /// Accepts an invitation.
  struct Accept: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make an account, with the token of the mail.", discussion: "You choose a password.")

    @Argument(help: "The token of the mail.") var token: String
    @Option(help: "The name others see. (default: the one in the invitation)") var name: String?
    @OptionGroup var password: PasswordOptions
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let text = try password.read(confirming: true)
      let user = try await context.callPublic { options async throws(Status) in
        try await PayshareV1.InvitationServiceClient(context.channel).acceptInvitation(
          .with { ($0.token, $0.displayName, $0.password) = (token, name ?? "", text) }, options: options)
      }
      try context.show(
        "\(Views.user(user))\n\(LogInHint.text(user, organisation: nil))",
        try user.fullJSON())
    }
  }

  /// Declines an invitation.
  struct Decline: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Decline an invitation, with the token of the mail.")

    @Argument(help: "The token of the mail.") var token: String
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      _ = try await context.callPublic { options async throws(Status) in
        try await PayshareV1.InvitationServiceClient(context.channel).declineInvitation(
          .with { $0.token = token }, options: options)
      }
      try context.show("Declined.", .object([]))
    }
  }
}

/// The states of invitations on the command line.
enum InvitationStateOption: String, ExpressibleByArgument, CaseIterable, Sendable {
  case pending, accepted, declined, revoked, expired
}
