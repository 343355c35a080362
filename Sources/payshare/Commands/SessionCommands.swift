import ArgumentParser
import JSON
import PayshareClient

/// Where people are logged in.
struct SessionCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "session", abstract: "Where you are logged in.",
    discussion: "With --user, administrators see and end the sessions of others of their organisation.",
    subcommands: [List.self, Revoke.self, RevokeAll.self])

  /// Whose sessions.
  struct UserOption: ParsableArguments {
    @Option(help: "Another user, by id or address, as an administrator. (default: you)") var user: String?

    /// The id of the other user; nil for the caller.
    func id(_ context: CommandContext) async throws(CommandError) -> String? {
      guard let user else { return nil }
      return try await context.userID(user)
    }
  }

  /// Lists sessions.
  struct List: PayshareCommand {
    static let configuration = CommandConfiguration(abstract: "List sessions, the newest first.")

    @OptionGroup var user: UserOption
    @OptionGroup var limit: LimitOption
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let id = try await user.id(context)
      let sessions = try await context.list(limit.limit) { size, token async throws(CommandError) in
        try await page(context, id, size, token)
      }
      try context.show(
        Views.sessions(sessions.found), .object([("sessions", try .list(sessions.found))]))
      limit.tell(sessions.hasMore)
    }

    private func page(
      _ context: CommandContext, _ user: String?, _ size: Int32, _ token: String
    ) async throws(CommandError) -> ([PayshareV1.ActiveSession], String) {
      try await context.call { options async throws(Status) in
        let client = PayshareV1.SessionServiceClient(context.channel)
        if let user {
          let page = try await client.listUserSessions(
            .with { ($0.userID, $0.pageSize, $0.pageToken) = (user, size, token) }, options: options)
          return (page.sessions, page.nextPageToken)
        }
        let page = try await client.listSessions(
          .with { ($0.pageSize, $0.pageToken) = (size, token) }, options: options)
        return (page.sessions, page.nextPageToken)
      }
    }
  }

  /// Ends a session.
  struct Revoke: PayshareCommand {
    static let configuration = CommandConfiguration(abstract: "End a session, such as that of a lost phone.")

    @Argument(help: "The session, by the id that session list shows.") var session: String
    @OptionGroup var user: UserOption
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let id = try await user.id(context)
      try await context.call { options async throws(Status) in
        let client = PayshareV1.SessionServiceClient(context.channel)
        if let id {
          _ = try await client.revokeUserSession(
            .with { ($0.userID, $0.sessionID) = (id, session) }, options: options)
        } else {
          _ = try await client.revokeSession(.with { $0.sessionID = session }, options: options)
        }
      }
      try context.show("The session has ended.", .object([]))
    }
  }

  /// Ends all sessions.
  struct RevokeAll: PayshareCommand {
    static let configuration = CommandConfiguration(
      commandName: "revoke-all", abstract: "End all sessions, or all but this one.")

    @Flag(help: "Stay logged in here.") var keepCurrent = false
    @OptionGroup var user: UserOption
    @OptionGroup var global: GlobalOptions

    func validate() throws {
      if keepCurrent, user.user != nil {
        throw ValidationError("--keep-current is for your own sessions, not with --user")
      }
    }

    func run(_ context: CommandContext) async throws(CommandError) {
      let id = try await user.id(context)
      try await context.call { options async throws(Status) in
        let client = PayshareV1.SessionServiceClient(context.channel)
        if let id {
          _ = try await client.revokeAllUserSessions(.with { $0.userID = id }, options: options)
        } else {
          _ = try await client.revokeAllSessions(.with { $0.keepCurrent = keepCurrent }, options: options)
        }
      }
      if user.user == nil, !keepCurrent { context.sessions.remove() }
      try context.show(
        keepCurrent ? "All other sessions have ended." : "All sessions have ended.", .object([]))
    }
  }
}
