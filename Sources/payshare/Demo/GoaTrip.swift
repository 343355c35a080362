import Identifiers
import PayshareClient

/// Three people on a trip, with the server's last answers.
struct GoaTrip: Sendable {
  let people: [DemoPerson]
  let group: PayshareV1.Group
  let events: [PayshareV1.Event]
  let page: PayshareV1.GetEventResponse
  let expenses: [PayshareV1.Expense]
  let edited: PayshareV1.Expense
  /// The server's answer to an edit of an outdated version.
  let refusal: Status
  let balances: PayshareV1.Balances
  let settlement: PayshareV1.Settlement

  /// The id of the event.
  var eventID: String { page.event?.id ?? "" }

  /// Who paid the dinner.
  var asha: DemoPerson { people[0] }

  /// Walks the trip.
  static func walk(_ place: DemoPlace) async throws(Status) -> GoaTrip {
    let asha = try await DemoPerson.joining("Asha", place)
    let ben = try await DemoPerson.joining("Ben", place)
    let chitra = try await DemoPerson.joining("Chitra", place)
    let group = try await makeGroup("Flat 12", by: asha, with: [ben, chitra])
    _ = try await makeEvent("Flat 12, this month", by: asha, .groupID(group.id))
    let event = try await makeEvent(
      "Goa trip", by: asha, .inlineGroup(.with { $0.userIDs = [asha.id, ben.id, chitra.id] }))

    _ = try await add(
      .with { expense in
        expense.description = "Dinner"
        expense.total = .inr(2_400_00)
        expense.payers = [.init(asha.id, 2_400_00)]
        expense.shares = [.init(asha.id, 800_00), .init(ben.id, 800_00), .init(chitra.id, 800_00)]
      }, to: event, by: asha)
    _ = try await add(
      .with { expense in
        expense.description = "Taxi to the airport"
        expense.total = .with {
          $0.amountMinor = 40_00
          $0.currencyCode = "EUR"
        }
        expense.exchangeRate = .with {
          $0.numerator = 965
          $0.denominator = 10
          $0.source = "card statement"
        }
        expense.payers = [.init(ben.id, 40_00)]
        expense.shares = [.init(asha.id, 13_34), .init(ben.id, 13_33), .init(chitra.id, 13_33)]
      }, to: event, by: ben)
    let boat = try await add(
      .with { expense in
        expense.description = "Boat tour"
        expense.total = .inr(1_350_00)
        expense.payers = [.init(chitra.id, 1_350_00)]
        expense.shares = [.init(asha.id, 600_00), .init(ben.id, 450_00), .init(chitra.id, 300_00)]
      }, to: event, by: chitra)
    let edited = try await edit(
      boat,
      .with { expense in
        expense.description = "Boat tour with the tip"
        expense.total = .inr(1_500_00)
        expense.payers = [.init(chitra.id, 1_500_00)]
        expense.shares = [.init(asha.id, 600_00), .init(ben.id, 600_00), .init(chitra.id, 300_00)]
      }, by: chitra)
    let refusal = try await refusal(of: boat, by: asha)
    return try await readBack(event, [asha, ben, chitra], group, edited, refusal)
  }

  private static func readBack(
    _ event: PayshareV1.Event, _ people: [DemoPerson], _ group: PayshareV1.Group,
    _ edited: PayshareV1.Expense, _ refusal: Status
  ) async throws(Status) -> GoaTrip {
    let asha = people[0]
    let events = PayshareV1.EventServiceClient(asha.channel)
    return GoaTrip(
      people: people, group: group,
      events: try await events.listEvents(.init(), options: asha.options).events,
      page: try await events.getEvent(.with { $0.eventID = event.id }, options: asha.options),
      expenses: try await PayshareV1.ExpenseServiceClient(asha.channel).listExpenses(
        .with { $0.eventID = event.id }, options: asha.options
      ).expenses.received(),
      edited: edited, refusal: refusal,
      balances: try await PayshareV1.BalanceServiceClient(asha.channel).getBalances(
        .with { $0.eventID = event.id }, options: asha.options),
      settlement: try await PayshareV1.SettlementServiceClient(asha.channel).getSettlement(
        .with { $0.eventID = event.id }, options: asha.options))
  }

  private static func makeGroup(
    _ name: String, by person: DemoPerson, with others: [DemoPerson]
  ) async throws(Status) -> PayshareV1.Group {
    try await PayshareV1.GroupServiceClient(person.channel).createGroup(
      .with { request in
        request.group = .with { group in
          group.displayName = name
          group.members = others.map { other in .with { $0.userID = other.id } }
        }
      }, options: person.options)
  }

  private static func makeEvent(
    _ name: String, by person: DemoPerson, _ members: PayshareV1.CreateEventRequest.Members
  ) async throws(Status) -> PayshareV1.Event {
    try await PayshareV1.EventServiceClient(person.channel).createEvent(
      .with { request in
        request.event = .with {
          $0.displayName = name
          $0.baseCurrencyCode = "INR"
        }
        request.members = members
      }, options: person.options)
  }

  private static func add(
    _ expense: PayshareV1.Expense, to event: PayshareV1.Event, by person: DemoPerson
  ) async throws(Status) -> PayshareV1.Expense {
    try await PayshareV1.ExpenseServiceClient(person.channel).createExpense(
      .with {
        $0.eventID = event.id
        $0.expense = expense
        $0.expenseID = UUID.version7().description
      }, options: person.options)
  }

  /// Changes everything of an expense that `new` states.
  private static func edit(
    _ expense: PayshareV1.Expense, _ new: PayshareV1.Expense, by person: DemoPerson
  ) async throws(Status) -> PayshareV1.Expense {
    try await PayshareV1.ExpenseServiceClient(person.channel).updateExpense(
      .with { request in
        request.expenseID = expense.id
        request.expense = new
        request.updateMask = .with { $0.paths = ["description", "total", "payers", "shares"] }
        request.etag = expense.etag
      }, options: person.options)
  }

  /// Edits an outdated version: a client that has not seen the newest one must not overwrite it.
  private static func refusal(
    of old: PayshareV1.Expense, by person: DemoPerson
  ) async throws(Status) -> Status {
    do throws(Status) {
      _ = try await edit(old, old, by: person)
    } catch {
      if error.code == .aborted { return error }
      throw error
    }
    throw Status(.dataLoss, "the server took an edit of an old version")
  }
}

extension PayshareV1.Money {
  fileprivate static func inr(_ minorUnits: Int64) -> PayshareV1.Money {
    .with {
      $0.amountMinor = minorUnits
      $0.currencyCode = "INR"
    }
  }
}
