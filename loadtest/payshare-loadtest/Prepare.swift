import ArgumentParser
import EventLoop
import LoadTest
import Postgres
import Schema

/// Fills a database with the population of a scenario.
struct Prepare: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Fills a database with the people, events and expenses of a scenario.",
    discussion: """
      The same numbers always give the same population. A population that already exists is not made again; a database with \
      another population is refused.
      """)

  @Option(help: "The database, as a libpq connection string.")
  var database: String?

  @Option(help: "The data folder of a running payshare-server, whose own PostgreSQL is filled.")
  var data = "var/payshare"

  @OptionGroup var scenario: ScenarioOptions

  func run() async throws {
    let shape = try scenario.read().population
    let connection = database ?? "host='\(Self.absolute(data))/socket' user=postgres dbname=postgres"
    let group = try EventLoopGroup(count: 1, name: "prepare")
    defer { group.shutDown() }
    let database = Database(DatabaseConfiguration(connection), loops: group.loops)
    do {
      try await database.waitUntilReady()
    } catch {
      Terminal.error("cannot connect: \(error)")
      throw ExitCode.unavailable
    }
    let bar = ProgressBar()
    let preparation = Preparation(database, shape) { bar.show($0.step, done: $0.done, of: $0.total) }
    do {
      let isNew = try await preparation.run()
      bar.end()
      print(isNew ? "prepared" : "the database holds this population already")
    } catch {
      bar.end()
      Terminal.error("\(error)")
      throw ExitCode.unavailable
    }
    await database.close()
  }

  private static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let here = Terminal.workingDirectory else { return path }
    return "\(here)/\(path)"
  }
}
