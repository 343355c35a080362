import ArgumentParser

/// Callers for `fairness.py`: fifty who ask for little, and one who asks for everything.
@main
struct FairnessCallers: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fairness-callers", abstract: "Calls a server as many modest callers or as one greedy one.",
    subcommands: [Honest.self, Greedy.self])
}

/// What is asked for.
enum Want: String, CaseIterable, ExpressibleByArgument, Sendable {
  case reads, writes, pages, streams, refusals
  case logIns = "log-ins"
  /// Reads, of a server that limits them.
  case throttled
}
