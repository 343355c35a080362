import ArgumentParser
import GRPCAPI
import JSON
import PayshareClient

/// Checks whether the server serves.
struct Health: PayshareCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check whether the server serves.", discussion: "Exit code 14 (UNAVAILABLE) if it does not.")

  @Argument(help: "A service, such as payshare.v1.EventService; the server as a whole without it.")
  var service = ""
  @OptionGroup var global: GlobalOptions

  func run(_ context: CommandContext) async throws(CommandError) {
    let answer = try await context.callPublic { options async throws(Status) in
      try await GrpcHealthV1.HealthClient(context.channel).check(
        .with { $0.service = service }, options: options)
    }
    let serves = answer.status == .serving
    let name = service.isEmpty ? context.server : service
    try context.show("\(name) \(serves ? "serves" : "does not serve")", try answer.fullJSON())
    if !serves { throw .status(Status(.unavailable, "\(name) does not serve")) }
  }
}
