import ArgumentParser
import PayshareClient

/// Shows balances.
struct BalancesCommand: PayshareCommand {
  static let configuration = CommandConfiguration(
    commandName: "balances", abstract: "Show what each participant of an event paid, owes and is owed.")

  @Argument(help: "The event, by id or name.") var event: String
  @OptionGroup var global: GlobalOptions

  func run(_ context: CommandContext) async throws(CommandError) {
    let id = try await context.eventID(event)
    let balances = try await context.call { options async throws(Status) in
      try await PayshareV1.BalanceServiceClient(context.channel).getBalances(
        .with { $0.eventID = id }, options: options)
    }
    if global.json { return try context.show("", try balances.fullJSON()) }
    let (_, people) = try await context.page(of: id, expenses: 1)
    try context.show(Views.balances(balances, people), try balances.fullJSON())
  }
}

/// Shows who pays whom.
struct Settle: PayshareCommand {
  /// How a plan is found, as the contract calls it.
  enum Mode: String, ExpressibleByArgument, CaseIterable, Sendable {
    case auto, greedy, exact
    case preserveCounterparties = "preserve-counterparties"

    var mode: PayshareV1.Settlement.Mode {
      switch self {
      case .auto: .auto
      case .greedy: .greedy
      case .exact: .exact
      case .preserveCounterparties: .preserveCounterparties
      }
    }
  }

  static let configuration = CommandConfiguration(
    abstract: "Show who pays whom so that nobody owes anything; changes nothing.",
    discussion: """
      The modes: auto makes the fewest payments it can find; greedy lets the largest debtor pay the largest creditor; \
      exact makes the fewest possible, and is refused if too many people have a balance; preserve-counterparties lets \
      people pay only those they already owe.
      """)

  @Argument(help: "The event, by id or name.") var event: String
  @Option(help: "How the plan is found: auto, greedy, exact or preserve-counterparties.") var mode = Mode.auto
  @OptionGroup var global: GlobalOptions

  func run(_ context: CommandContext) async throws(CommandError) {
    let id = try await context.eventID(event)
    let settlement = try await context.call { options async throws(Status) in
      try await PayshareV1.SettlementServiceClient(context.channel).getSettlement(
        .with {
          $0.eventID = id
          $0.mode = mode.mode
        }, options: options)
    }
    if global.json { return try context.show("", try settlement.fullJSON()) }
    let (_, people) = try await context.page(of: id, expenses: 1)
    try context.show(Views.settlement(settlement, people), try settlement.fullJSON())
  }
}
