import ArgumentParser
import PayshareClient

/// Deletes an expense.
struct ExpenseDelete: PayshareCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Delete an expense; `undelete` restores it.")

  @OptionGroup var reference: ExpenseReference
  @Option(help: "The version to delete, as an earlier command has shown it. (default: the current one)")
  var etag: String?
  @OptionGroup var approval: ForApprovalOptions
  @OptionGroup var global: GlobalOptions

  func run(_ context: CommandContext) async throws(CommandError) {
    let old = try await context.expense(reference, .notDeleted)
    let etag = etag ?? old.etag
    if approval.forApproval {
      return try await context.submit(
        .with {
          ($0.expenseID, $0.kind, $0.etag, $0.reason) = (old.id, .delete, etag, approval.reason)
        }, by: approval.route)
    }
    let answer = try await context.call { options async throws(Status) in
      try await PayshareV1.ExpenseServiceClient(context.channel).deleteExpense(
        .with {
          $0.expenseID = old.id
          $0.etag = etag
        }, options: options)
    }
    try await context.show(answer)
  }
}

/// Restores a deleted expense.
struct ExpenseUndelete: PayshareCommand {
  static let configuration = CommandConfiguration(
    commandName: "undelete", abstract: "Restore a deleted expense.")

  @OptionGroup var reference: ExpenseReference
  @Option(help: "The deleted version, as an earlier command has shown it. (default: the current one)")
  var etag: String?
  @OptionGroup var approval: ForApprovalOptions
  @OptionGroup var global: GlobalOptions

  func run(_ context: CommandContext) async throws(CommandError) {
    let old = try await context.expense(reference, .deleted)
    let etag = etag ?? old.etag
    if approval.forApproval {
      return try await context.submit(
        .with {
          ($0.expenseID, $0.kind, $0.etag, $0.reason) = (old.id, .undelete, etag, approval.reason)
        }, by: approval.route)
    }
    let answer = try await context.call { options async throws(Status) in
      try await PayshareV1.ExpenseServiceClient(context.channel).undeleteExpense(
        .with {
          $0.expenseID = old.id
          $0.etag = etag
        }, options: options)
    }
    try await context.show(answer)
  }
}
