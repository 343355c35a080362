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
  func run() async throws {
    do throws(CommandError) {
      let context = try CommandContext(global)
      defer { context.channel.shutDown() }
      try await run(context)
    } catch {
      let hint = ConnectionHint(
        certificateFolder: global.certificateFolder, identity: global.identityName)
      error.report(json: global.json, hint: hint.text(for: error))
      throw ExitCode(error.exitCode)
    }
  }
}
