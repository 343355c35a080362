import ArgumentParser
import JSON
import PayshareClient

/// Walks the Goa trip.
struct Demo: PayshareCommand {
  static let configuration = CommandConfiguration(
    abstract: "Walk through a trip of three people: expenses, balances, and who pays whom.",
    discussion: """
      Makes three people of its own, so it can be run again and again. The session of the first of them is kept in \
      --session, by default payshare/demo-session in $XDG_STATE_HOME; your own session is left alone.
      """)

  @OptionGroup var global: GlobalOptions

  func run(_ context: CommandContext) async throws(CommandError) {
    let trip = try await calling { () async throws(Status) in
      try await GoaTrip.walk(context.channel, timeout: context.timeout)
    }
    let path = global.session ?? "\(StateFolder.path)/demo-session"
    let sessions = SessionFile(path: path)
    try await sessions.locked { () async throws(CommandError) in
      try sessions.write(StoredSession(trip.asha.session, server: context.server))
    }
    let hints = DemoHints(
      program: DemoHints.programName, session: path, server: context.server,
      certificates: global.certificateFolder, identity: global.identityName,
      eventID: trip.page.event?.id ?? "")
    context.show(
      trip.text + "\n\n" + hints.text,
      .object([
        ("people", .list(trip.people.map(\.user))), ("group", trip.group.json),
        ("events", .list(trip.events)), ("page", trip.page.json), ("settlement", trip.settlement.json),
        ("sessionFile", .string(path)),
      ]))
  }
}
