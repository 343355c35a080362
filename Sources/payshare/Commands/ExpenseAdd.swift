import ArgumentParser
import Identifiers
import Money
import PayshareClient

/// Records an expense.
struct ExpenseAdd: PayshareCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Record an expense.",
    discussion: """
      Without options you paid, today by your clock and in the event's currency, and all participants share \
      it equally.

      payshare expense add "Goa trip" Dinner 2400.00
          you paid, all share it equally
      payshare expense add "Goa trip" Taxi 40.00 --currency EUR --rate 96.50 --paid-by ben --for ben --for chitra
      payshare expense add "Goa trip" Boat 1500.00 --for asha=600.00 --for ben --for chitra
          Ben and Chitra share the rest equally
      payshare expense add "Goa trip" Hut 3600.00 --shares me --shares ben --shares chitra=0.5
          by weights; by percentages it is --percent me=50 --percent ben=50
      payshare expense add "Goa trip" Drinks 20.00 --adjust ben=3.00
          Ben owes 3.00 more than the others, who share equally with him
      payshare expense add "Goa trip" Fish 66.00 --item Fish=40.00:me --item Wine=20.00:me,ben --tax 4.00 --tip 2.00
          by what each had; an item without people, as in Bread=4.00, is everybody's
      payshare expense add "Goa trip" "Boat, rain" 500.00 --refund
          you got the money back, all participants share it

      The division is stored: a new amount is divided the same way, except for a bill, whose items fix the amount.
      """)

  @Argument(help: "The event, by id or name.") var event: String
  @Argument(help: "What the money was for.") var description: String
  @Argument(help: "The whole amount, such as 2400.00.") var amount: String
  /// Only to explain the mistake.
  @Argument(help: .hidden) var surplus: [String] = []
  @OptionGroup var details: ExpenseOptions
  @Flag(help: "The payers received the money back instead of paying it.") var refund = false
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard let first = surplus.first else { return }
    let isCurrency = surplus.count == 1 && (try? Currency(code: first.uppercased())) != nil
    throw ValidationError(
      isCurrency
        ? "the currency is stated with --currency \(first.uppercased())"
        : "there are too many words: a name or description of several words needs quotes, as \"Goa trip\" does"
    )
  }

  func run(_ context: CommandContext) async throws(CommandError) {
    let eventID = try await context.eventID(event)
    let (page, people) = try await context.page(of: eventID, expenses: 1)
    let event = page.event ?? PayshareV1.Event()
    // The client chooses the id: if the answer is lost, repeating the call cannot record the expense twice.
    let id = UUID.version7()
    let total = try ExpenseOptions.amount(amount, details.currency ?? event.baseCurrencyCode)
    let payers = try details.payers(of: total, otherwise: [people.me], people, expense: id)
    let shares = try details.shares(
      of: total, otherwise: event.participants.map(\.userID), people, expense: id)
    // The server knows only UTC, in which it may be another day.
    let day = details.date ?? TimeText.localDay()
    let rate = try details.exchangeRate(
      of: total.currency.code, in: event.baseCurrencyCode, spentOn: day)
    let category = try await context.categoryID(details.category) ?? ""
    let expense = try await context.call { options async throws(Status) in
      try await PayshareV1.ExpenseServiceClient(context.channel).createExpense(
        .with { request in
          request.eventID = eventID
          request.expenseID = id.description
          request.expense = .with { expense in
            expense.description = description
            expense.kind = refund ? .refund : .expense
            expense.spendDate = day
            expense.total = PayshareV1.Money(total)
            expense.exchangeRate = rate
            expense.notes = details.notes ?? ""
            expense.categoryID = category
            expense.state(payers)
            expense.state(shares)
          }
        }, options: options)
    }
    try await context.show(expense, people)
  }
}
