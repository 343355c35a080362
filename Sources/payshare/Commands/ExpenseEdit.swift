import ArgumentParser
import Identifiers
import PayshareClient

/// Changes an expense.
struct ExpenseEdit: PayshareCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change an expense; what is not stated stays.",
    discussion: """
      With another amount and no --paid-by or --for, payments and shares change in proportion. Without --etag the \
      version that the server has now is changed; with it, only that very version.
      """)

  @Argument(help: "The expense's id.") var expense: String
  @Option(help: "What the money was for.") var description: String?
  @Option(help: "The whole amount, such as 2400.00.") var amount: String?
  @Option(help: "The version to change, as a command before has shown it.") var etag: String?
  @OptionGroup var details: ExpenseOptions
  @OptionGroup var global: GlobalOptions

  func run(_ context: CommandContext) async throws(CommandError) {
    let old = try await context.expense(expense)
    let (page, people) = try await context.page(of: old.eventID, expenses: 1)
    let (new, mask) = try changed(old, base: page.event?.baseCurrencyCode ?? "", people)
    if mask.isEmpty { throw .usage("there is nothing to change; see payshare expense edit --help") }
    let etag = etag ?? old.etag
    let answer = try await context.call { options async throws(Status) in
      try await PayshareV1.ExpenseServiceClient(context.channel).updateExpense(
        .with { request in
          request.expenseID = old.id
          request.expense = new
          request.updateMask = .with { $0.paths = mask }
          request.etag = etag
        }, options: options)
    }
    context.show(Views.expense(answer, people), answer.json)
  }

  /// The expense as it shall be, and which fields of it are sent.
  func changed(
    _ old: PayshareV1.Expense, base: String, _ people: People
  ) throws(CommandError) -> (PayshareV1.Expense, [String]) {
    var new = old
    var mask: [String] = []
    if let description {
      new.description = description
      mask.append("description")
    }
    if let date = details.date {
      new.spendDate = date
      mask.append("spend_date")
    }
    let oldTotal = old.total ?? PayshareV1.Money()
    let code = details.currency ?? oldTotal.currencyCode
    let text = amount ?? AmountText.decimal(oldTotal)
    let total = try ExpenseOptions.amount(text, code)
    let id = UUID(old.id) ?? UUID.version7()
    let isOtherTotal = PayshareV1.Money(total) != oldTotal
    if isOtherTotal {
      new.total = PayshareV1.Money(total)
      mask.append("total")
    }
    if let rate = try details.exchangeRate() {
      new.exchangeRate = rate
      mask.append("exchange_rate")
    } else if code == base, old.exchangeRate != nil {
      new.exchangeRate = nil
      mask.append("exchange_rate")
    }
    if isOtherTotal || !details.payers.isEmpty {
      let before = old.payers.map { ($0.userID, $0.amountMinor) }
      let parts =
        try details.payers.isEmpty
        ? Division.inProportion(total, to: before, expense: id)
        : ExpenseOptions.divide(total, among: details.payers, people, expense: id)
      new.payers = parts.map { PayshareV1.Payer($0.userID, $0.amountMinor) }
      mask.append("payers")
    }
    if isOtherTotal || !details.shares.isEmpty {
      let before = old.shares.map { ($0.userID, $0.amountMinor) }
      let parts =
        try details.shares.isEmpty
        ? Division.inProportion(total, to: before, expense: id)
        : ExpenseOptions.divide(total, among: details.shares, people, expense: id)
      new.shares = parts.map { PayshareV1.Share($0.userID, $0.amountMinor) }
      mask.append("shares")
    }
    return (new, mask)
  }
}
