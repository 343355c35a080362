import ArgumentParser
import Identifiers
import PayshareClient

/// Who holds a role.
struct PrincipalOptions: ParsableArguments, Sendable {
  /// What the names of services begin with.
  private static let servicePrefix = "spiffe://"

  @Option(help: "A user, by id, by address or, where you know each other, by name.") var user: String?
  @Option(help: "All members of a group, by its id or name.") var team: String?
  @Option(
    help: "A service, by the SPIFFE ID of its certificate, such as spiffe://payshare.dev/client/portal.")
  var service: String?

  func validate() throws {
    if [user, team, service].compactMap(\.self).count > 1 {
      throw ValidationError("--user, --team and --service exclude each other")
    }
    if let service, !service.hasPrefix(Self.servicePrefix) {
      throw ValidationError(
        "--service takes a SPIFFE ID, such as \(Self.servicePrefix)payshare.dev/client/portal")
    }
  }

  /// Whether one is named.
  var isGiven: Bool { user != nil || team != nil || service != nil }

  /// Who is named.
  func principal(_ context: CommandContext) async throws(CommandError) -> PayshareV1.Principal {
    if let user {
      let id = try await context.personID(user)
      return .with { $0.principal = .userID(id) }
    }
    if let team {
      let id = try await context.groupID(team)
      return .with { $0.principal = .groupID(id) }
    }
    guard let service else { throw .usage("say who: --user, --team or --service") }
    return .with { $0.principal = .service(service) }
  }
}

extension CommandContext {
  /// The id of a person given by id, by address, by name, or as `me`. Administrators find also those who cannot log in.
  func personID(_ text: String) async throws(CommandError) -> String {
    guard text.contains("@") else {
      if text == "me" { return try session().userID }
      return try await ids(of: [text]).first ?? text
    }
    return try await may([.userRead]) == [true] ? try await userID(text) : try await lookUp(text).id
  }
}
