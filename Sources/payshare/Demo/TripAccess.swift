import PayshareClient

/// Who else may see the trip, and why.
struct TripAccess: Sendable {
  /// Somebody who does not take part in the trip, and what the server lets them do.
  struct Visitor: Sendable {
    let person: DemoPerson
    /// What they are in the organisation.
    let part: String
    /// How many of the trip's expenses they were shown, or the reason why none.
    let seen: Result<Int, Status>
    let mayAdd: Bool
    /// Why they may see the expenses, or what would allow it.
    let explanation: PayshareV1.ExplainAccessResponse
  }

  /// What everybody asks about.
  static let permission = PayshareV1.Permission.expenseRead
  /// What the accountant is granted, on the event.
  static let role = "accountant"

  /// Who gave the role to the accountant.
  let granter: DemoPerson
  let grant: PayshareV1.Grant
  let visitors: [Visitor]

  /// Lets people into a trip, and shows what each may.
  /// - Parameter administrator: who grants the role; nil if the demo has none, and the event's owner does.
  static func walk(
    _ trip: GoaTrip, _ place: DemoPlace, administrator: DemoPerson?
  ) async throws(Status) -> TripAccess {
    let devi = try await DemoPerson.joining("Devi", place)
    let esha = try await DemoPerson.joining("Esha", place)
    let granter = administrator ?? trip.asha
    let answer = try await PayshareV1.AccessServiceClient(granter.channel).grantRole(
      .with { request in
        request.grant = .with { grant in
          grant.principal = .with { $0.principal = .userID(devi.id) }
          grant.role = role
          grant.resource = .with { $0.resource = .eventID(trip.eventID) }
          grant.reason = "checks what the trip cost"
        }
      }, options: granter.options)
    var visitors: [Visitor] = []
    if let administrator { visitors.append(try await visit(trip, by: administrator, "administrator")) }
    visitors.append(try await visit(trip, by: devi, role))
    visitors.append(try await visit(trip, by: esha, "member"))
    return TripAccess(granter: granter, grant: answer.grant ?? PayshareV1.Grant(), visitors: visitors)
  }

  private static func visit(
    _ trip: GoaTrip, by person: DemoPerson, _ part: String
  ) async throws(Status) -> Visitor {
    let access = PayshareV1.AccessServiceClient(person.channel)
    let event = PayshareV1.AccessResource.with { $0.resource = .eventID(trip.eventID) }
    return Visitor(
      person: person, part: part, seen: try await look(at: trip, person),
      mayAdd: try await access.checkAccess(
        .with { ($0.permission, $0.resource) = (.expenseCreate, event) }, options: person.options
      ).allowed,
      explanation: try await access.explainAccess(
        .with { ($0.permission, $0.resource) = (permission, event) }, options: person.options))
  }

  /// Asks for the trip's expenses; a refusal is an answer, too.
  private static func look(
    at trip: GoaTrip, _ person: DemoPerson
  ) async throws(Status) -> Result<Int, Status> {
    do throws(Status) {
      let page = try await PayshareV1.ExpenseServiceClient(person.channel).listExpenses(
        .with { $0.eventID = trip.eventID }, options: person.options)
      return .success(page.expenses.count)
    } catch {
      guard error.code == .permissionDenied else { throw error }
      return .failure(error)
    }
  }
}
