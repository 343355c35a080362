import ArgumentParser
import PayshareClient

/// Changes an expense.
struct ExpenseEdit: PayshareCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change an expense; what is not stated stays.",
    discussion: """
      A new amount is divided as the old one was: equally, by percentages or weights, or with adjustments. If exact \
      amounts were stated, restate them with --paid-by and --for, unless one person paid or owes all. A new currency \
      needs its --rate, unless it is the event's.

      Without --etag the current version is changed; with it, only that version.
      """)

  @OptionGroup var reference: ExpenseReference
  @Option(help: "What the money was for.") var description: String?
  @Option(help: "The whole amount, such as 2400.00.") var amount: String?
  @Flag(inversion: .prefixedNo, help: "The payers received the money back instead of paying it.")
  var refund: Bool?
  @Option(help: "The version to change, as an earlier command has shown it.") var etag: String?
  @OptionGroup var approval: ForApprovalOptions
  @OptionGroup var details: ExpenseOptions
  @OptionGroup var global: GlobalOptions

  func run(_ context: CommandContext) async throws(CommandError) {
    let old = try await context.expense(reference, .notDeleted)
    let (page, people) = try await context.page(of: old.eventID, expenses: 1)
    let base = page.event?.baseCurrencyCode ?? ""
    let category = try await context.categoryID(details.category)
    let change = try ExpenseChange(
      of: old, description: description, amount: amount, refund: refund, details, categoryID: category,
      base: base, people)
    guard !change.mask.isEmpty else {
      throw .usage("nothing would change; see payshare help expense edit")
    }
    let etag = etag ?? old.etag
    if approval.forApproval {
      return try await context.submit(
        .with { request in
          (request.expenseID, request.kind, request.etag) = (old.id, .update, etag)
          (request.expense, request.reason) = (change.new, approval.reason)
          request.updateMask = .with { $0.paths = change.mask }
        }, by: approval.route)
    }
    let answer = try await context.call { options async throws(Status) in
      try await PayshareV1.ExpenseServiceClient(context.channel).updateExpense(
        .with { request in
          request.expenseID = old.id
          request.expense = change.new
          request.updateMask = .with { $0.paths = change.mask }
          request.etag = etag
        }, options: options)
    }
    try await context.show(answer, people)
  }
}
