import ArgumentParser
import JSON
import PayshareClient

/// Walks the Goa trip.
struct Demo: PayshareCommand {
  static let configuration = CommandConfiguration(
    abstract: "Walk through a trip of three people: expenses, balances, and who pays whom.",
    discussion: """
      Registers three new people each time, so it can be repeated. The session of the first one is stored in --session, \
      by default payshare/demo-session in $XDG_STATE_HOME; a file with your own session is not overwritten.
      """)

  @OptionGroup var global: GlobalOptions

  func run(_ context: CommandContext) async throws(CommandError) {
    let path = global.session ?? "\(StateFolder.path)/demo-session"
    let sessions = SessionFile(path: path)
    try Self.checkIsFree(sessions)
    let trip = try await calling { () async throws(Status) in
      try await GoaTrip.walk(context.channel, timeout: context.timeout)
    }
    try await sessions.locked { () async throws(CommandError) in
      try Self.checkIsFree(sessions)
      try sessions.write(StoredSession(trip.asha.session, server: context.server))
    }
    let hints = DemoHints(
      program: DemoHints.programName, session: path, server: context.server,
      certificates: global.certificateFolder, identity: global.identityName,
      eventID: trip.page.event?.id ?? "")
    var page = trip.page
    page.newestExpenses = LazyMessages(trip.expenses)
    try context.show(
      trip.text + "\n\n" + hints.text,
      .object([
        ("people", try .list(trip.people.map(\.user))), ("group", try trip.group.fullJSON()),
        ("events", try .list(trip.events)), ("page", try page.fullJSON()),
        ("settlement", try trip.settlement.fullJSON()),
        ("sessionFile", .string(path)),
      ]))
  }

  /// Refuses a file whose session is not from an earlier demo: overwriting it could not be undone.
  private static func checkIsFree(_ sessions: SessionFile) throws(CommandError) {
    guard let kept = try sessions.read(), !DemoPerson.isAddress(kept.email) else { return }
    throw .usage("\(sessions.path) keeps the session of \(kept.email); name another file with --session")
  }
}
