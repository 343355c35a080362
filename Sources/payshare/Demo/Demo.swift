import ArgumentParser
import JSON
import PayshareClient

/// Walks the Goa trip, and what comes after it.
struct Demo: PayshareCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Walk through a trip of three people: expenses, balances, who pays whom, who else may see it, a budget, and its approval.",
    discussion: """
      Registers new people each time, so it can be repeated; the organisation must be open to everybody. `make run` gives \
      the demo an organisation of its own, with a token for its administrator. The session of the first person is stored \
      in --session, by default payshare/demo-session in $XDG_STATE_HOME; a file with your own session is not overwritten.
      """)

  @OptionGroup var organisation: OrganisationOption
  @Option(
    help: """
      A token with which somebody of the demo becomes an administrator, as payshare-server organisation prints it; \
      --organisation names the organisation that it is for.
      """)
  var bootstrapToken: String?
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if bootstrapToken != nil, organisation.name.isEmpty {
      throw ValidationError("--bootstrap-token needs --organisation")
    }
  }

  func run(_ context: CommandContext) async throws(CommandError) {
    let path = global.session ?? "\(StateFolder.path)/demo-session"
    let sessions = SessionFile(path: path)
    try Self.checkIsFree(sessions)
    let place = DemoPlace(
      channel: context.channel, timeout: context.timeout, organisation: organisation.name)
    let (trip, access, budget, approval) = try await walk(place)
    try await sessions.locked { () async throws(CommandError) in
      try Self.checkIsFree(sessions)
      try sessions.write(StoredSession(trip.asha.session, server: context.server))
    }
    let hints = DemoHints(
      program: DemoHints.programName, session: path, server: context.server,
      certificates: global.certificateFolder, identity: global.identityName,
      eventID: trip.eventID)
    var page = trip.page
    page.newestExpenses = LazyMessages(trip.expenses)
    try context.show(
      ([trip.text, access.text, budget.text] + (approval.map { [$0.text(of: budget.budget)] } ?? [])
        + [hints.text]).joined(separator: "\n\n"),
      .object([
        ("people", try .list(trip.people.map(\.user))), ("group", try trip.group.fullJSON()),
        ("events", try .list(trip.events)), ("page", try page.fullJSON()),
        ("settlement", try trip.settlement.fullJSON()), ("access", try access.json()),
        ("budget", try budget.json()), ("approval", try approval?.json() ?? .null),
        ("sessionFile", .string(path)),
      ]))
  }

  private func walk(
    _ place: DemoPlace
  ) async throws(CommandError) -> (GoaTrip, TripAccess, FlatBudget, FlatApproval?) {
    try await calling { () async throws(Status) in
      var administrator: DemoPerson?
      if let bootstrapToken {
        administrator = try await DemoPerson.administering("Mira", place, token: bootstrapToken)
      }
      let trip = try await GoaTrip.walk(place)
      let access = try await TripAccess.walk(trip, place, administrator: administrator)
      let budget = try await FlatBudget.walk(trip)
      // Only an administrator makes a route.
      guard let administrator else { return (trip, access, budget, nil) }
      let people = access.visitors.map(\.person).filter { $0.id != administrator.id }
      guard let accountant = people.first, let supervisor = people.last else {
        throw Status(.dataLoss, "nobody else is there")
      }
      let approval = try await FlatApproval.walk(
        budget, owner: trip.asha, accountant: accountant, supervisor: supervisor, administrator: administrator
      )
      return (trip, access, budget, approval)
    }
  }

  /// Refuses a file whose session is not from an earlier demo: overwriting it could not be undone.
  private static func checkIsFree(_ sessions: SessionFile) throws(CommandError) {
    guard let kept = try sessions.read(), !DemoPerson.isAddress(kept.email) else { return }
    throw .usage("\(sessions.path) keeps the session of \(kept.email); name another file with --session")
  }
}
