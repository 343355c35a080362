import ArgumentParser
import PayshareClient

/// A question about what somebody may do.
struct AccessQuestionOptions: ParsableArguments, Sendable {
  /// The help of the option that names somebody.
  static let userHelp: ArgumentHelp =
    "Another user, by id, by address or, where you know each other, by name; needs access.read. (default: you)"

  @Argument(help: "The permission, such as expense.read.", completion: .list(PermissionName.names))
  var permission: String
  @OptionGroup var on: AccessResourceOptions
  @Option(help: Self.userHelp) var user: String?

  /// How the person is called in the answer.
  var name: String { user.map { $0 == "me" ? "you" : $0 } ?? "you" }

  /// The parts of a request; the user's id is empty for the caller.
  func parts(
    _ context: CommandContext
  ) async throws(CommandError) -> (PayshareV1.Permission, PayshareV1.AccessResource, String) {
    let permission = try PermissionName.value(of: permission)
    let user = try await user.idIfGiven(context)
    return (permission, try await on.resource(context), user)
  }
}

extension String? {
  /// The id of a person; empty for none, which means the caller.
  func idIfGiven(_ context: CommandContext) async throws(CommandError) -> String {
    guard let self else { return "" }
    return try await context.personID(self)
  }
}
