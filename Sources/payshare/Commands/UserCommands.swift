import ArgumentParser
import GoogleAPI
import JSON
import PayshareClient

/// Everything about accounts.
struct UserCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "user", abstract: "Accounts: your own and, for administrators, all of the organisation.",
    discussion: """
      payshare user update --language de-AT --time-zone Europe/Vienna
          change your own account
      payshare user invite ben@example.com --name Ben
          send Ben a mail with which he makes an account
      payshare user import people.csv --refused refused.csv
          send one to everybody in a table
      payshare user list --state deactivated
          the accounts that are locked
      payshare user deactivate ben@example.com
          lock Ben's account; payshare user reactivate unlocks it
      """,
    subcommands: [
      Show.self, List.self, Invite.self, Update.self, Deactivate.self, Reactivate.self, Delete.self,
      Undelete.self, Import.self, Export.self, Erase.self, LookUp.self, VerifyEmail.self, ChangeEmail.self,
      ConfirmEmail.self,
    ])

  /// Shows an account.
  struct Show: PayshareCommand {
    static let configuration = CommandConfiguration(abstract: "Show an account.")

    @OptionGroup var who: UserArgument
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let id = try await context.userID(who.user)
      let user = try await context.call { options async throws(Status) in
        try await PayshareV1.UserServiceClient(context.channel).getUser(
          .with { $0.userID = id }, options: options)
      }
      try context.show(UserViews.user(user), try user.fullJSON())
    }
  }

  /// Lists accounts.
  struct List: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the accounts of the organisation, newest first. For administrators.")

    @Option(
      help: "Only those in this state. (default: all but deleted and erased ones)")
    var state: UserStateOption?
    @Option(help: "Only those who hold this role, such as admin.") var role: String?
    @Option(help: "Only the one with this address.") var email: String?
    @Option(help: "Only those with this text in their name, ignoring case.") var containing: String?
    @Option(help: "The newest first, or by name.") var order = NamedListOptions.Order.newest
    @OptionGroup var limit: LimitOption
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      var filter = FilterText()
      filter.add("state", "=", state?.rawValue.uppercased())
      filter.add("role", "=", role)
      filter.add("email", "=", email)
      filter.add("display_name", ":", containing)
      let users = try await context.users(
        limit: limit.limit,
        ListedQuery(filter: filter.text, orderBy: order == .name ? "display_name" : ""))
      try context.show(UserViews.users(users.found), .object([("users", try .list(users.found))]))
      limit.tell(users.hasMore)
    }
  }

  /// Invites somebody.
  struct Invite: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Invite somebody by mail. For administrators.",
      discussion: """
        The mail has a token that works once, within 14 days. Inviting the same address again replaces it; payshare \
        invitation lists what became of invitations.
        """)

    @Argument(help: "The address of the person.") var email: String
    @Option(help: "What the person is called; they may choose another name.") var name: String?
    @Option(help: "A role that comes with it: admin.") var role: String?
    @Option(help: "The language of the mail, such as de-AT. (default: the organisation's)")
    var language: String?
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let invitation = try await context.call { options async throws(Status) in
        try await PayshareV1.InvitationServiceClient(context.channel).createInvitation(
          .with {
            $0.invitation = .with {
              $0.email = email
              $0.displayName = name ?? ""
              $0.role = role ?? ""
              $0.languageCode = language ?? ""
            }
          }, options: options)
      }
      try context.show(UserViews.invitations([invitation]), try invitation.fullJSON())
    }
  }

  /// Changes an account.
  struct Update: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Change your account or, as an administrator, another one.",
      discussion: "An empty value removes a telephone number, a language or a time zone.")

    @OptionGroup var who: UserArgument
    @Option(help: "The name others see.") var name: String?
    @Option(help: "The telephone number, such as +436601234567.") var phone: String?
    @Option(help: "The language of mails, such as de-AT.") var language: String?
    @Option(help: "The time zone, such as Europe/Vienna.") var timeZone: String?
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let id = try await context.userID(who.user)
      let (draft, paths) = draft()
      if paths.isEmpty {
        throw .usage("say what to change: --name, --phone, --language or --time-zone")
      }
      let user = try await context.call { options async throws(Status) in
        let client = PayshareV1.UserServiceClient(context.channel)
        let stored = try await client.getUser(.with { $0.userID = id }, options: options)
        return try await client.updateUser(
          .with {
            $0.userID = id
            $0.user = draft
            $0.updateMask = .with { $0.paths = paths }
            $0.etag = stored.etag
          }, options: options)
      }
      try context.show(UserViews.user(user), try user.fullJSON())
    }

    private func draft() -> (PayshareV1.User, [String]) {
      var (draft, paths) = (PayshareV1.User(), [String]())
      if let name { (draft.displayName, paths) = (name, paths + ["display_name"]) }
      if let phone { (draft.phone, paths) = (phone, paths + ["phone"]) }
      if let language { (draft.languageCode, paths) = (language, paths + ["language_code"]) }
      if let timeZone { (draft.timeZone, paths) = (timeZone, paths + ["time_zone"]) }
      return (draft, paths)
    }
  }

  /// Finds a person.
  struct LookUp: PayshareCommand {
    static let configuration = CommandConfiguration(
      commandName: "look-up", abstract: "Find a person of the organisation by their exact address.")

    @Argument(help: "The address.") var email: String
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let found = try await context.lookUp(email)
      try context.show(
        "\(TextWidth.printable(found.displayName))\nid \(found.id)", try found.fullJSON())
    }
  }
}

/// The user whom a command is about.
struct UserArgument: ParsableArguments {
  @Argument(help: "The user, by id or address; for administrators. (default: you)") var user = "me"
}

/// The states of users on the command line.
enum UserStateOption: String, ExpressibleByArgument, CaseIterable, Sendable {
  case active, invited, deactivated, deleted, erased
}
