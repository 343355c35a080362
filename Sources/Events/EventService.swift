import Accounts
import Groups
import Identifiers
import Journal
import Organisations
public import PayshareAPI
public import Postgres
public import Protobuf
public import RPC
import Roles
import Rules
public import ServiceKit

/// Creates and shows events: a trip or a dinner with shared expenses.
public struct EventService: PayshareV1.EventService {
  private let database: Database
  private let pages: PageTokens
  private let page: any EventPage

  /// A service over a database; `page` builds an event's page.
  public init(_ database: Database, pages: PageTokens, page: any EventPage) {
    self.database = database
    self.pages = pages
    self.page = page
  }

  /// Creates an event, with a snapshot of a group's members or of the people named.
  public func createEvent(
    _ request: PayshareV1.CreateEventRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Event {
    let caller = try call.caller
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let chosen = try ChosenID(request.eventID, field: "event_id", of: request, by: caller)
    return try await database.create(
      mutation, chosen, for: call,
      isRepetition: { EventStatements.isRepetition($0, in: caller.organisationID) },
      existing: { id async throws(Status) in try await existing(id, call) }
    ) { () async throws(Status) in
      let wanted = request.event ?? PayshareV1.Event()
      let id = chosen?.id ?? .version7()
      let source = try await source(request.members, caller, call)
      let currency = try await currency(of: wanted, caller, call)
      let event = try decide(
        EventRules.new(
          id: id, displayName: wanted.displayName, baseCurrencyCode: currency, from: source,
          creatorID: caller.userID))
      let names = try await database.read(
        AccountStatements.names(of: event.participantIDs, in: caller.organisationID), for: call)
      let byUser = names.byUser
      let reply = PayshareV1.Event(
        event, event.participantIDs.map { ($0, byUser[$0] ?? "") }, createTime: mutation.time,
        updateTime: mutation.time)
      return try await database.commit(
        mutation, for: call, replying: reply,
        unique: [UniqueKey(EventStatements.idConstraint, field: "event_id", "there is an event with this id")]
      ) { batch in
        batch.requireUnused(chosen, by: .event, in: caller.organisationID)
        batch.add(EventStatements.insert(event, chosen, in: caller.organisationID, at: mutation.time))
        batch.add(EventStatements.insertParticipants(of: event, in: caller.organisationID))
        batch.record(.eventCreated(.with { $0.event = reply }), of: event.id, by: mutation)
      }
    }
  }

  /// The existing event with an id, as its page shows it.
  private func existing(_ id: UUID, _ call: ServerCall) async throws(Status) -> PayshareV1.Event {
    let page = try await getEvent(.with { ($0.eventID, $0.expensePageSize) = ("\(id)", 1) }, call)
    return page.event ?? PayshareV1.Event()
  }

  /// The violations of event rules in a request that also breaks the contract's field rules.
  public func violations(
    beyondFieldRules request: any Message, _ call: ServerCall
  ) async throws(Status) -> [Protobuf.FieldViolation] {
    if let request = request as? PayshareV1.ListEventsRequest {
      return findings { () throws(Refusal) in
        _ = try EventQuery(filter: request.filter, orderBy: request.orderBy)
      }
    }
    guard let request = request as? PayshareV1.CreateEventRequest else { return [] }
    let caller = try call.caller
    let source = try await source(request.members, caller, call)
    let currency = try await currency(of: request.event ?? PayshareV1.Event(), caller, call)
    return findings { () throws(Refusal) in
      _ = try EventRules.new(
        id: .zero, displayName: request.event?.displayName ?? "",
        baseCurrencyCode: currency, from: source, creatorID: caller.userID)
    }
  }

  /// The currency of a new event: the one that it names, or else the organisation's default.
  private func currency(
    of wanted: PayshareV1.Event, _ caller: Caller, _ call: ServerCall
  ) async throws(Status) -> String {
    if !wanted.baseCurrencyCode.isEmpty { return wanted.baseCurrencyCode }
    let stored = try await database.readFirst(
      OrganisationStatements.organisation(caller.organisationID), for: call)
    return stored?.organisation.settings.defaultCurrency ?? ""
  }

  private func source(
    _ members: PayshareV1.CreateEventRequest.Members?, _ caller: Caller, _ call: ServerCall
  ) async throws(Status) -> EventRules.Source {
    switch members {
    case .groupID(let text):
      // The field rules refuse malformed ids; the zero id that replaces them belongs to nobody and nothing.
      return .group(try await GroupService.group(UUID(text) ?? .zero, in: database, call))
    case .inlineGroup(let group):
      let ids = group.userIDs.map { UUID($0) ?? .zero }
      let known = try await database.read(
        AccountStatements.activeNames(of: ids, in: caller.organisationID), for: call)
      return .inline(ids, known: Set(known.map(\.userID)))
    case nil: return .inline([], known: [])
    }
  }

  /// An event with its participants, newest expenses and balances.
  public func getEvent(
    _ request: PayshareV1.GetEventRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.GetEventResponse {
    try await page.show(request, call)
  }

  /// The caller's events, in the requested order and filtered as requested.
  public func listEvents(
    _ request: PayshareV1.ListEventsRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListEventsResponse {
    let caller = try call.caller
    let query = try decide(EventQuery(filter: request.filter, orderBy: request.orderBy))
    let arguments = ["events", caller.userID.description] + query.arguments
    let page = try pages.page(size: request.pageSize, token: request.pageToken, arguments: arguments)
    var events = try await database.read(EventStatements.events(seenBy: caller, page, query), for: call)
    var response = PayshareV1.ListEventsResponse()
    response.nextPageToken = try pages.cut(&events, to: page, arguments: arguments)
    response.events = try await messages(events, call)
    return response
  }

  /// All events of the organisation.
  public func listOrganisationEvents(
    _ request: PayshareV1.ListOrganisationEventsRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListOrganisationEventsResponse {
    let organisation = try call.caller.organisationID
    let arguments = ["organisation-events", organisation.description]
    let page = try pages.page(size: request.pageSize, token: request.pageToken, arguments: arguments)
    let (epochs, found) = try await database.read(
      GrantStatements.epoch(of: organisation), EventStatements.events(of: organisation, page), for: call)
    let epoch = try page.require(epoch: epochs.first)
    var events = found
    var response = PayshareV1.ListOrganisationEventsResponse()
    response.nextPageToken = try pages.cut(&events, to: page, arguments: arguments, epoch: epoch)
    response.events = try await messages(events, call)
    return response
  }

  /// The events of a page with their participants.
  private func messages(
    _ events: [PageRow<EventStatements.StoredEvent>], _ call: ServerCall
  ) async throws(Status) -> [PayshareV1.Event] {
    let participants = try await database.read(
      EventStatements.participants(
        of: events.map(\.element.event.id), in: try call.caller.organisationID), for: call)
    return try await call.compose(of: participants.count) {
      let byEvent = Dictionary(grouping: participants, by: \.eventID)
      return events.map { PayshareV1.Event($0.element, byEvent[$0.element.event.id] ?? []) }
    }
  }
}
