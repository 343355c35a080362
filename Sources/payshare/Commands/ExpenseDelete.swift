import ArgumentParser
import PayshareClient

/// Deletes an expense.
struct ExpenseDelete: PayshareCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Delete an expense; `undelete` takes it back.")

  @Argument(help: "The expense's id.") var expense: String
  @Option(help: "The version to delete, as a command before has shown it. (default: the present one)")
  var etag: String?
  @OptionGroup var global: GlobalOptions

  func run(_ context: CommandContext) async throws(CommandError) {
    let etag = try await context.etag(of: expense, stated: etag)
    let answer = try await context.call { options async throws(Status) in
      try await PayshareV1.ExpenseServiceClient(context.channel).deleteExpense(
        .with {
          $0.expenseID = expense
          $0.etag = etag
        }, options: options)
    }
    try await context.show(answer)
  }
}

/// Takes back a deletion.
struct ExpenseUndelete: PayshareCommand {
  static let configuration = CommandConfiguration(
    commandName: "undelete", abstract: "Take back the deletion of an expense.")

  @Argument(help: "The expense's id.") var expense: String
  @Option(help: "The deleted version, as a command before has shown it. (default: the present one)")
  var etag: String?
  @OptionGroup var global: GlobalOptions

  func run(_ context: CommandContext) async throws(CommandError) {
    let etag = try await context.etag(of: expense, stated: etag)
    let answer = try await context.call { options async throws(Status) in
      try await PayshareV1.ExpenseServiceClient(context.channel).undeleteExpense(
        .with {
          $0.expenseID = expense
          $0.etag = etag
        }, options: options)
    }
    try await context.show(answer)
  }
}

extension CommandContext {
  /// The version to change: the stated one, else the one that the server has now.
  func etag(of expenseID: String, stated: String?) async throws(CommandError) -> String {
    if let stated { return stated }
    return try await expense(expenseID).etag
  }
}
