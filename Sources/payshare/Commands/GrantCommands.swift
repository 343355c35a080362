import ArgumentParser
import JSON
import PayshareClient

/// Everything about grants.
struct GrantCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grant", abstract: "Grants: who holds which role, and on what.",
    discussion: """
      A grant holds for the organisation, a group, an event, a goal or a budget, and for all below it.

      payshare grant give accountant --user ben@example.com --until 30d --reason "the yearly audit"
          let Ben see all events and expenses of the organisation, for 30 days
      payshare grant give accountant --team "Flat 12" --event "Goa trip"
          let all members of a group see one event
      payshare grant list --event "Goa trip"
          who holds what on it; --mine shows your own grants
      payshare grant revoke ID
          take one back
      """,
    subcommands: [Give.self, List.self, Show.self, Update.self, Revoke.self])

  /// Grants a role.
  struct Give: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Grant a role whose permissions you hold; granting again what is held changes nothing.")

    @Argument(help: "The role, by its name; payshare role list shows them.") var role: String
    @OptionGroup var principal: PrincipalOptions
    @OptionGroup var resource: ResourceOptions
    @Option(help: "When it ends: \(UntilText.help). (default: never)") var until: UntilText?
    @Option(help: "Why it is given.") var reason: String?
    @Flag(help: "Fail with ALREADY_EXISTS if the role is held already.") var mustNotExist = false
    @OptionGroup var global: GlobalOptions

    func validate() throws {
      if !principal.isGiven { throw ValidationError("say to whom: --user, --team or --service") }
      if until?.isPast() == true {
        throw ValidationError("--until is in the past: the grant would allow nothing")
      }
    }

    func run(_ context: CommandContext) async throws(CommandError) {
      let (principal, resource) = (
        try await principal.principal(context), try await resource.resource(context)
      )
      let answer = try await context.call { options async throws(Status) in
        try await context.access.grantRole(
          .with {
            $0.grant = .with {
              ($0.principal, $0.role, $0.resource) = (principal, role, resource)
              ($0.expireTime, $0.reason) = (until?.timestamp, reason ?? "")
            }
            $0.mustNotExist = mustNotExist
          }, options: options)
      }
      let grant = answer.grant ?? PayshareV1.Grant()
      let text = AccessViews.grant(grant, try await context.names(in: [grant]))
      try context.show(
        answer.alreadyHeld ? "Held already; nothing has changed.\n\(text)" : text, try answer.fullJSON())
    }
  }

  /// Lists grants.
  struct List: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the grants on the organisation or on something else, or those that somebody holds.",
      discussion:
        """
        Grants on what is above are not listed, nor is what members and participants may do, nor, for a person, what their \
        teams hold: payshare access explain shows all of it. Grants that have ended are listed.
        """
    )

    @OptionGroup var resource: ResourceOptions
    @OptionGroup var principal: PrincipalOptions
    @Flag(help: "Your own grants, wherever they are; not those of your teams.") var mine = false
    @OptionGroup var limit: LimitOption
    @OptionGroup var global: GlobalOptions

    func validate() throws {
      if [resource.isGiven, principal.isGiven, mine].count(where: { $0 }) > 1 {
        throw ValidationError(
          "give one of: --group, --event, --goal or --budget; --user, --team or --service; --mine")
      }
    }

    func run(_ context: CommandContext) async throws(CommandError) {
      let selection: GrantSelection
      if mine {
        selection = .own
      } else if principal.isGiven {
        selection = .principal(try await principal.principal(context))
      } else {
        selection = .resource(try await resource.resource(context))
      }
      let grants = try await context.grants(limit: limit.limit, selection)
      let names = try await context.names(in: grants.found)
      try context.show(
        AccessViews.grants(grants.found, names), .object([("grants", try .list(grants.found))]))
      limit.tell(grants.hasMore)
    }
  }

  /// Shows a grant.
  struct Show: PayshareCommand {
    static let configuration = CommandConfiguration(abstract: "Show a grant.")

    @Argument(help: "The grant's id.") var id: String
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let grant = try await context.grant(id)
      let names = try await context.names(in: [grant])
      try context.show(AccessViews.grant(grant, names), try grant.fullJSON())
    }
  }

  /// Changes a grant.
  struct Update: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Change when a grant ends, or its reason; a later end needs what granting needs.")

    @Argument(help: "The grant's id.") var id: String
    @Option(help: "When it ends: \(UntilText.help); or never.") var until: UntilText?
    @Option(help: "Why it is given; empty for no reason.") var reason: String?
    @OptionGroup var global: GlobalOptions

    func validate() throws {
      if until == nil, reason == nil { throw ValidationError("say what to change: --until or --reason") }
    }

    func run(_ context: CommandContext) async throws(CommandError) {
      let stored = try await context.grant(id)
      let paths = (until == nil ? [] : ["expire_time"]) + (reason == nil ? [] : ["reason"])
      let grant = try await context.call { options async throws(Status) in
        try await context.access.updateGrant(
          .with {
            ($0.grantID, $0.etag) = (id, stored.etag)
            ($0.expireTime, $0.reason) = (until?.timestamp, reason ?? "")
            $0.updateMask = .with { $0.paths = paths }
          }, options: options)
      }
      let names = try await context.names(in: [grant])
      try context.show(AccessViews.grant(grant, names), try grant.fullJSON())
    }
  }

  /// Takes a grant back.
  struct Revoke: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take a grant back, from the next call on.",
      discussion: "The last administrator who can log in, by a grant without an end, stays.")

    @Argument(help: "The grant's id.") var id: String
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      _ = try await context.call { options async throws(Status) in
        try await context.access.revokeGrant(.with { $0.grantID = id }, options: options)
      }
      try context.show("Revoked \(TextWidth.printable(id))", .object([]))
    }
  }
}

extension CommandContext {
  /// A grant.
  fileprivate func grant(_ id: String) async throws(CommandError) -> PayshareV1.Grant {
    try await call { options async throws(Status) in
      try await access.getGrant(.with { $0.grantID = id }, options: options)
    }
  }
}
