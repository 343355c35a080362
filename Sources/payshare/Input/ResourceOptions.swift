import ArgumentParser
import Identifiers
import PayshareClient

/// What a role is granted on.
struct ResourceOptions: ParsableArguments, Sendable {
  @Option(help: "On a group, by id or name. (default: on the organisation)") var group: String?
  @Option(help: "On an event, by id or name.") var event: String?
  @Option(help: "On a goal, by id or name.") var goal: String?
  @Option(help: "On a budget, by id or name.") var budget: String?

  func validate() throws {
    if [group, event, goal, budget].compactMap(\.self).count > 1 {
      throw ValidationError("--group, --event, --goal and --budget exclude each other")
    }
  }

  /// Whether something below the organisation is named.
  var isGiven: Bool { group != nil || event != nil || goal != nil || budget != nil }

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
    if let goal {
      let id = try await context.goalID(goal)
      return .with { $0.resource = .goalID(id) }
    }
    if let budget {
      let id = try await context.budgetID(budget)
      return .with { $0.resource = .budgetID(id) }
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
    if above.isGiven { throw ValidationError("--expense excludes --group, --event, --goal and --budget") }
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
      case .goalID(let id): .goalID(id)
      case .budgetID(let id): .budgetID(id)
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
