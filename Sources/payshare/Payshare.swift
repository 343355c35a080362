import ArgumentParser

/// The command line client.
@main
struct Payshare: AsyncParsableCommand {
  /// The version of this program (Semantic Versioning); `CHANGELOG.md` says what it has.
  static let version = "0.1.0-dev"

  static let configuration = CommandConfiguration(
    commandName: "payshare",
    abstract: "Calls a Payshare server.",
    discussion: """
      Amounts are decimal text, such as 2400.00. An event, group or person is named by id or by name, an expense by id \
      or by description; `me` is the logged-in user.

      Exit codes: 0 done; 1 to 16 the gRPC status of a refused call (3 invalid argument, 5 not found, 10 aborted, \
      14 unavailable, 16 unauthenticated, …); 64 wrong usage; 66 a file is missing or not usable. With --json, errors are JSON too, on standard error.

      Completion of commands and options: payshare --generate-completion-script bash (or zsh, fish).
      """,
    version: version,
    subcommands: [
      Register.self, LogIn.self, LogOut.self, WhoAmI.self, Token.self, Bootstrap.self,
      SessionCommand.self, PasswordCommand.self, TotpCommand.self, OrganisationCommand.self,
      UserCommand.self, InvitationCommand.self, RoleCommand.self, GrantCommand.self, AccessCommand.self,
      GroupCommand.self, EventCommand.self, ExpenseCommand.self, BalancesCommand.self, Settle.self,
      CategoryCommand.self, GoalCommand.self, BudgetCommand.self, ApprovalCommand.self,
      ShareCommand.self, CommentCommand.self,
      Health.self, JobCommand.self, JournalCommand.self, AuditCommand.self, MailCommand.self, ApiCommand.self,
      Demo.self,
    ])

  /// Runs the command that the arguments name.
  static func main() async {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let json = arguments.prefix { $0 != "--" }.contains("--json")
    do throws(CommandError) {
      try ArgumentCheck.check(arguments, of: self)
    } catch {
      error.report(json: json)
      exit(withError: ExitCode(error.exitCode))
    }
    do {
      var command = try await asyncParseAsRoot(arguments)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      let code = exitCode(for: error)
      if json, !(error is ExitCode), !code.isSuccess {
        CommandError.usage(message(for: error)).report(json: true)
        exit(withError: code)
      }
      exit(withError: error)
    }
  }
}
