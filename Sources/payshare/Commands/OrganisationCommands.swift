import ArgumentParser
import GoogleAPI
import JSON
import PayshareClient

/// Becomes the first administrator of an organisation.
struct Bootstrap: PayshareCommand {
  static let configuration = CommandConfiguration(
    abstract: "Become the first administrator of an organisation.",
    discussion: """
      The server prints the token when it starts on a database without an administrator, and so do payshare-server \
      organisation create and payshare organisation create. It works once, within 24 hours.
      """)

  @Argument(help: "The token.") var token: String
  @Argument(help: "The address to log in with.") var email: String
  @Option(help: "The name others see.") var name: String
  @OptionGroup var password: PasswordOptions
  @OptionGroup var global: GlobalOptions

  func run(_ context: CommandContext) async throws(CommandError) {
    let text = try password.read(confirming: true)
    let user = try await context.callPublic { options async throws(Status) in
      try await PayshareV1.UserServiceClient(context.channel).registerAdministrator(
        .with {
          $0.bootstrapToken = token
          $0.user = .with {
            $0.email = email
            $0.displayName = name
          }
          $0.password = text
        }, options: options)
    }
    try context.show(
      "\(Views.user(user))\n\(LogInHint.text(user, organisation: nil))",
      try user.fullJSON())
  }
}

/// Everything about organisations.
struct OrganisationCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "organisation", abstract: "Organisations: people who share one system.",
    discussion: """
      payshare organisation show
          the organisation you are logged in to, with its settings
      payshare organisation update --registration email-domain --email-domain example.com
          let everybody with such an address register
      payshare organisation create acme --name "Acme Ltd"
          make another one, as an administrator of the first
      """,
    subcommands: [Show.self, Update.self, Create.self, List.self, Archive.self, Unarchive.self])

  /// Shows the caller's organisation.
  struct Show: PayshareCommand {
    static let configuration = CommandConfiguration(abstract: "Show your organisation and its settings.")

    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let organisation = try await context.call { options async throws(Status) in
        try await PayshareV1.OrganisationServiceClient(context.channel).getOrganisation(
          .init(), options: options)
      }
      try context.show(OrganisationViews.organisation(organisation), try organisation.fullJSON())
    }
  }

  /// Changes the caller's organisation.
  struct Update: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Change your organisation, as its administrator.")

    @Option(help: "Its short name.") var handle: String?
    @Option(help: "Its name, as mails and pages show it.") var name: String?
    @OptionGroup var settings: OrganisationSettingOptions
    @OptionGroup var global: GlobalOptions

    func validate() throws {
      var unused = PayshareV1.Organisation()
      if handle == nil, name == nil, settings.apply(to: &unused).isEmpty {
        throw ValidationError("say what to change, such as --name or --reads-per-second")
      }
    }

    func run(_ context: CommandContext) async throws(CommandError) {
      let organisation = try await context.call { options async throws(Status) in
        let client = PayshareV1.OrganisationServiceClient(context.channel)
        let stored = try await client.getOrganisation(.init(), options: options)
        var draft = stored
        var paths = settings.apply(to: &draft)
        if let handle {
          draft.handle = handle
          paths.append("handle")
        }
        if let name {
          draft.displayName = name
          paths.append("display_name")
        }
        return try await client.updateOrganisation(
          .with {
            $0.organisation = draft
            $0.updateMask = .with { $0.paths = paths }
            $0.etag = stored.etag
          }, options: options)
      }
      try context.show(OrganisationViews.organisation(organisation), try organisation.fullJSON())
    }
  }

  /// Makes an organisation.
  struct Create: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make an organisation, as an administrator of the first one.")

    @Argument(help: "Its short name: small letters, digits and hyphens, first a letter.") var handle: String
    @Option(help: "Its name, as mails and pages show it. (default: the short name)") var name: String?
    @OptionGroup var settings: OrganisationSettingOptions
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let answer = try await context.call { options async throws(Status) in
        try await PayshareV1.OrganisationServiceClient(context.channel).createOrganisation(
          .with { request in
            var organisation = PayshareV1.Organisation()
            organisation.handle = handle
            organisation.displayName = name ?? handle
            _ = settings.apply(to: &organisation)
            request.organisation = organisation
          }, options: options)
      }
      let organisation = answer.organisation ?? PayshareV1.Organisation()
      try context.show(
        """
        \(OrganisationViews.organisation(organisation))
        Its administrator, once, within 24 hours: payshare bootstrap \(answer.bootstrapToken) EMAIL --name NAME
        Its people log in with: payshare login EMAIL --organisation \(organisation.handle)
        """, try answer.fullJSON())
    }
  }

  /// Lists all organisations.
  struct List: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "List all organisations by their short names. For operators.")

    @OptionGroup var limit: LimitOption
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let organisations = try await context.organisations(limit: limit.limit)
      try context.show(
        OrganisationViews.organisations(organisations.found),
        .object([("organisations", try .list(organisations.found))]))
      limit.tell(organisations.hasMore)
    }
  }

  /// Archives an organisation.
  struct Archive: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Archive an organisation: nobody can log in or use a session. For operators.")

    @Argument(help: "The organisation, by its handle or id.") var organisation: String
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let answer = try await context.callPublic { options async throws(Status) in
        try await PayshareV1.OrganisationServiceClient(context.channel).archiveOrganisation(
          .with { $0.organisation = organisation }, options: options)
      }
      try context.show(OrganisationViews.organisation(answer), try answer.fullJSON())
    }
  }

  /// Makes an archived organisation usable again.
  struct Unarchive: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make an archived organisation usable again. For operators.")

    @Argument(help: "The organisation, by its handle or id.") var organisation: String
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let answer = try await context.callPublic { options async throws(Status) in
        try await PayshareV1.OrganisationServiceClient(context.channel).unarchiveOrganisation(
          .with { $0.organisation = organisation }, options: options)
      }
      try context.show(OrganisationViews.organisation(answer), try answer.fullJSON())
    }
  }
}
