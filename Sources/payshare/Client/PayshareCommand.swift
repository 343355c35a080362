import ArgumentParser
import Glibc
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
      fflush(nil)
      for line in error.lines { _ = PlainFile.writeAll(line + "\n", to: 2) }
      throw ExitCode(error.exitCode)
    }
  }
}
