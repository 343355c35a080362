import ArgumentParser
import EventLoop
import Glibc
import Logging

/// The Payshare server's command.
@main
struct PayshareServer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "payshare-server",
    abstract: "Serves Payshare over gRPC with mutual TLS.",
    discussion: """
      Every option can also be given by an environment variable: PAYSHARE_ and the option's name in capitals, as \
      in PAYSHARE_LOG_LEVEL; several values are separated by commas. An option wins over its variable.

      SIGTERM and SIGINT stop the server once running calls have ended; a second one stops it at once. SIGHUP \
      reloads certificates, revocation lists and the client allow list, which also happens when they change.

      Without a command the server runs. payshare-server migrate, organisation, rotate-secrets, rotate-data-keys and \
      verify-journal have their own --help.

      Exit codes: 0 stopped as asked, 64 wrong options, 69 the database is unavailable, 71 the system refused \
      (such as a port in use), 78 certificates, the client allow list, the secrets key or the database's migrations \
      are not usable.
      """)

  /// The commands besides serving. Not subcommands: the server's options, which come first in `--help`, would be taken
  /// for theirs.
  static let commands: [String: any ParsableCommand.Type] = [
    "migrate": MigrateCommand.self, "organisation": OrganisationCommand.self,
    "rotate-secrets": SecretsCommand.self, DataKeysCommand.name: DataKeysCommand.self,
    "verify-journal": VerifyJournalCommand.self,
  ]

  @OptionGroup var options: ServerOptions

  nonisolated static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let environment = EnvironmentArguments.ofProcess()
    guard let name = arguments.first, let command = commands[name] else {
      return main(EnvironmentArguments.add(to: arguments, from: environment))
    }
    command.main(
      EnvironmentArguments.add(to: Array(arguments.dropFirst()), from: environment, forCommand: name))
  }

  nonisolated func run() throws {
    // First of all, so that every thread inherits it.
    SignalWatch.block(ServerProgram.signals)
    signal(SIGPIPE, SIG_IGN)
    let level = options.logLevel.level
    let sink: LogSink = options.logFormat == .json ? .jsonLines : .text
    LoggingSystem.bootstrap { label in LineLogHandler(label: label, sink: sink, level: level) }
    OpenFiles.raiseLimit()
    throw ExitCode(try ServerProgram.runOnThisThread(options))
  }
}
