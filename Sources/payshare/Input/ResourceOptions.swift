import ArgumentParser
import Identifiers
import PayshareClient

/// What a role is granted on.
struct ResourceOptions: ParsableArguments, Sendable {
  @Option(help: "On a group, by id or name. (default: on the organisation)") var group: String?
  @Option(help: "On an event, by id or name.") var event: String?

  func validate() throws {
    if group != nil, event != nil { throw ValidationError("--group and --event exclude each other") }
  }

  /// Whether a group or an event is named.
  var isGiven: Bool { group != nil || event != nil }

  /// What is named; the caller's organisation if nothing is.
  func resource(_ context: CommandContext) async throws(CommandError) -> PayshareV1.GrantResource {
    if let group {
      let id = try await context.groupID(group)
      return .with { $0.resource = .groupID(id) }
    }
    if let event {
      let id = try await context.eventID(event)
      return .with { $0.resource = .eventID(id) }
    }
    let id = try await context.organisationID()
    return .with { $0.resource = .organisationID(id) }
  }
}

/// What somebody may do something on.
struct AccessResourceOptions: ParsableArguments, Sendable {
  @OptionGroup var above: ResourceOptions
  @Option(help: "On an expense, by id.") var expense: String?

  func validate() throws {
    guard let expense else { return }
    if above.isGiven { throw ValidationError("--expense excludes --group and --event") }
    if UUID(expense) == nil {
      throw ValidationError("--expense takes an id, which payshare expense list EVENT shows")
    }
  }

  /// What is named; the caller's organisation if nothing is.
  func resource(_ context: CommandContext) async throws(CommandError) -> PayshareV1.AccessResource {
    if let expense { return .with { $0.resource = .expenseID(expense) } }
    let resource: PayshareV1.AccessResource.Resource? =
      switch try await above.resource(context).resource {
      case .organisationID(let id): .organisationID(id)
      case .groupID(let id): .groupID(id)
      case .eventID(let id): .eventID(id)
      case nil: nil
      }
    return .with { $0.resource = resource }
  }
}

extension CommandContext {
  /// The id of the caller's organisation.
  func organisationID() async throws(CommandError) -> String {
    try await call { options async throws(Status) in
      try await PayshareV1.OrganisationServiceClient(channel).getOrganisation(.init(), options: options)
    }.id
  }
}
