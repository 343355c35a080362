import ArgumentParser
import PayshareClient

/// A command that calls the server.
protocol PayshareCommand: AsyncParsableCommand {
  /// The options that every command has.
  var global: GlobalOptions { get }
  /// Does the work.
  func run(_ context: CommandContext) async throws(CommandError)
}

extension PayshareCommand {
  func run() async throws { try await runCalling() }

  /// Does the work with a channel to the server.
  func runCalling() async throws {
    try await reporting { () async throws(CommandError) in
      let context = try CommandContext(global)
      defer { context.channel.shutDown() }
      try await run(context)
    }
  }

  /// Runs `body`; prints its error as text or JSON.
  func reporting(_ body: () async throws(CommandError) -> Void) async throws {
    do throws(CommandError) {
      try await body()
    } catch {
      let hint = ConnectionHint(
        certificateFolder: global.certificateFolder, identity: global.identityName)
      error.report(json: global.json, hint: hint.text(for: error))
      throw ExitCode(error.exitCode)
    }
  }
}
