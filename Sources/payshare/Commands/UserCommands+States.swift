import ArgumentParser
import PayshareClient

/// A command that changes the state of an account.
protocol UserStateCommand: PayshareCommand {
  var user: String { get }
  /// Makes the change.
  static func change(
    _ id: String, _ client: PayshareV1.UserServiceClient, _ options: CallOptions
  ) async throws(Status) -> PayshareV1.User
}

extension UserStateCommand {
  func run(_ context: CommandContext) async throws(CommandError) {
    let id = try await context.userID(user)
    let changed = try await context.call { options async throws(Status) in
      try await Self.change(id, PayshareV1.UserServiceClient(context.channel), options)
    }
    try context.show(UserViews.user(changed), try changed.fullJSON())
  }
}

extension UserCommand {
  /// Locks an account.
  struct Deactivate: UserStateCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lock an account: its sessions end, and its user cannot log in. For administrators.")

    @Argument(help: "The user, by id or address.") var user: String
    @OptionGroup var global: GlobalOptions

    static func change(
      _ id: String, _ client: PayshareV1.UserServiceClient, _ options: CallOptions
    ) async throws(Status) -> PayshareV1.User {
      try await client.deactivateUser(.with { $0.userID = id }, options: options)
    }
  }

  /// Unlocks an account.
  struct Reactivate: UserStateCommand {
    static let configuration = CommandConfiguration(abstract: "Unlock an account. For administrators.")

    @Argument(help: "The user, by id or address.") var user: String
    @OptionGroup var global: GlobalOptions

    static func change(
      _ id: String, _ client: PayshareV1.UserServiceClient, _ options: CallOptions
    ) async throws(Status) -> PayshareV1.User {
      try await client.reactivateUser(.with { $0.userID = id }, options: options)
    }
  }

  /// Deletes an account.
  struct Delete: UserStateCommand {
    static let configuration = CommandConfiguration(
      abstract: "Delete an account; it can be restored for 30 days. For administrators.")

    @Argument(help: "The user, by id or address.") var user: String
    @OptionGroup var global: GlobalOptions

    static func change(
      _ id: String, _ client: PayshareV1.UserServiceClient, _ options: CallOptions
    ) async throws(Status) -> PayshareV1.User {
      try await client.deleteUser(.with { $0.userID = id }, options: options)
    }
  }

  /// Restores an account.
  struct Undelete: UserStateCommand {
    static let configuration = CommandConfiguration(
      abstract: "Restore an account that was deleted at most 30 days ago. For administrators.")

    @Argument(help: "The user, by id or address.") var user: String
    @OptionGroup var global: GlobalOptions

    static func change(
      _ id: String, _ client: PayshareV1.UserServiceClient, _ options: CallOptions
    ) async throws(Status) -> PayshareV1.User {
      try await client.undeleteUser(.with { $0.userID = id }, options: options)
    }
  }
}
