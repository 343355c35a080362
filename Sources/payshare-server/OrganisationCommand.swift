import ArgumentParser
import Identifiers
import Journal
import Logging
import Organisations
import PayshareAPI
import Postgres
import Protobuf
import RPC
import ServiceKit

/// Makes organisations, and tokens for their administrators, on the server's machine.
struct OrganisationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "payshare-server organisation",
    abstract: "Makes an organisation, or a token with which somebody becomes its administrator.",
    discussion: """
      Both print a token that works once, within 24 hours: payshare bootstrap TOKEN EMAIL --name NAME. An organisation \
      whose administrators cannot be reached gets a new one with bootstrap. What is done here is in the journal.
      """,
    subcommands: [Create.self, Bootstrap.self])

  /// The database that all of these use.
  struct Options: ParsableArguments, Sendable {
    @Option(help: "The PostgreSQL database, as a libpq connection string.")
    var database: String?

    @Option(help: "The data folder of a running server with its own PostgreSQL.")
    var data = "var/payshare"

    /// Runs `body` with the database, and prints its lines.
    func use(_ body: @escaping @Sendable (Database) async throws -> [String]) throws {
      LoggingSystem.bootstrap { label in LineLogHandler(label: label, sink: .text, level: .critical) }
      do {
        for line in try OfflineDatabase.use(database, data: data, body) { print(line) }
      } catch let failure as StartFailure {
        throw failure.exit()
      } catch let error as PostgresError {
        throw StartFailure(error).exit()
      } catch let status as Status {
        throw ValidationError(status.message)
      }
    }
  }

  /// Makes an organisation.
  struct Create: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Make an organisation.")

    @Argument(help: "Its short name: small letters, digits and hyphens, first a letter.") var handle: String
    @Option(help: "Its name, as mails and pages show it. (default: the short name)") var name: String?
    @Option(help: "How people join: open or invitation.") var registration = RegistrationOption.invitation
    @OptionGroup var options: Options

    nonisolated func run() throws {
      let (handle, name, registration) = (handle, name ?? handle, registration)
      try options.use { database in
        let wanted = PayshareV1.Organisation.with {
          $0.handle = handle
          $0.displayName = name
          $0.settings = .with { $0.registration = registration.value }
        }
        if let violation = wanted.violations.first {
          throw ValidationError("\(violation.field): \(violation.description)")
        }
        let made = try await OrganisationMaking(database).make(
          wanted, by: OrganisationCommand.author(Installation.id))
        return ["\(handle): \(made.organisation.id)"] + OrganisationCommand.lines(made.token)
      }
    }
  }

  /// Makes a new token for an administrator.
  struct Bootstrap: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make a token with which somebody becomes an administrator; an older one no longer works.")

    @Argument(help: "The organisation, by its handle or id.") var organisation: String
    @OptionGroup var options: Options

    nonisolated func run() throws {
      let name = organisation
      try options.use { database in
        OrganisationCommand.lines(
          try await OrganisationMaking(database).token(for: name) { OrganisationCommand.author($0) })
      }
    }
  }

  private static func author(_ organisation: UUID) -> JournalAuthor {
    JournalAuthor(
      organisationID: organisation, userID: nil, service: "payshare-server organisation",
      time: ChangeClock.shared.next())
  }

  private static func lines(_ token: OneTimeToken) -> [String] {
    ["Its administrator: payshare bootstrap \(token.text) EMAIL --name NAME"]
  }
}
