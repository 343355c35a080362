import ArgumentParser
import JSON
import PayshareClient

/// Everything about events.
struct EventCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "event", abstract: "Events: what people spend money on together, such as a trip.",
    subcommands: [Create.self, Get.self, List.self, EditThreshold.self])

  /// Makes an event.
  struct Create: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make an event from a group or from people; you take part in it.")

    @Argument(help: "What the event is called.") var name: String
    @Option(
      help: "The currency in which balances are kept and settled, such as INR. (default: the organisation's)",
      transform: { $0.uppercased() })
    var currency = ""
    @Option(help: "The group whose current members take part, by id or name.") var group: String?
    @Option(
      help: "Somebody who takes part, by id, by address or, where you know each other, by name. Repeatable.")
    var with: [String] = []
    @OptionGroup var global: GlobalOptions

    func validate() throws {
      guard group == nil || with.isEmpty else { throw ValidationError("give --group or --with, not both") }
    }

    func run(_ context: CommandContext) async throws(CommandError) {
      let members: PayshareV1.CreateEventRequest.Members
      if let group {
        members = .groupID(try await context.groupID(group))
      } else {
        let ids = with.isEmpty ? [try context.session().userID] : try await context.ids(of: with)
        members = .inlineGroup(.with { $0.userIDs = ids })
      }
      let event = try await context.call { options async throws(Status) in
        try await PayshareV1.EventServiceClient(context.channel).createEvent(
          .with { request in
            request.event = .with {
              $0.displayName = name
              $0.baseCurrencyCode = currency
            }
            request.members = members
          }, options: options)
      }
      try context.show(Views.newEvent(event), try event.fullJSON())
    }
  }

  /// Shows an event.
  struct Get: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show an event with its newest expenses and its balances.")

    @Argument(help: "The event, by id or name.") var event: String
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let (page, people) = try await context.page(of: try await context.eventID(event))
      let newest = try await calling { () throws(Status) in try page.newestExpenses.received() }
      try context.show(Views.event(page, newest, people), try page.fullJSON())
    }
  }

  /// Lists events.
  struct List: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the events you take part in, newest first unless --order says otherwise.")

    @OptionGroup var wanted: NamedListOptions
    @Flag(help: "Those of the whole organisation, whoever takes part, newest first.") var all = false
    @OptionGroup var limit: LimitOption
    @OptionGroup var global: GlobalOptions

    func validate() throws {
      if all { try wanted.refuse(beside: "--all") }
    }

    func run(_ context: CommandContext) async throws(CommandError) {
      let events =
        all
        ? try await context.organisationEvents(limit: limit.limit)
        : try await context.events(limit: limit.limit, wanted.query)
      try context.show(Views.events(events.found), .object([("events", try .list(events.found))]))
      limit.tell(events.hasMore)
    }
  }
}

extension CommandContext {
  /// An event's page, and its people.
  func page(
    of eventID: String, expenses: Int32 = 0
  ) async throws(CommandError) -> (PayshareV1.GetEventResponse, People) {
    let page = try await call { options async throws(Status) in
      try await PayshareV1.EventServiceClient(channel).getEvent(
        .with {
          $0.eventID = eventID
          $0.expensePageSize = expenses
        }, options: options)
    }
    return (page, People(me: try session(), of: page.event ?? PayshareV1.Event()))
  }
}
