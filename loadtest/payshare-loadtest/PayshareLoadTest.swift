import ArgumentParser

/// Loads a Payshare server and checks its answers.
@main
struct PayshareLoadTest: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "payshare-loadtest",
    abstract:
      "Loads a Payshare server as its users would, measures how it copes, and checks every answer.",
    discussion: """
      Exit codes: 0 done, and the objective met; 1 the objective missed; 2 an answer was wrong, a change could not be
      accounted for, or the generator itself could not keep up; 64 wrong usage; 69 the server or the database is
      unavailable.
      """,
    subcommands: [Run.self, Prepare.self, FindMax.self, Compare.self, Scenarios.self],
    defaultSubcommand: Run.self)
}

extension ExitCode {
  static let objectiveMissed = ExitCode(1)
  static let untrustworthy = ExitCode(2)
  static let unavailable = ExitCode(69)
}
