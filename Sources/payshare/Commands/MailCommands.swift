import ArgumentParser
import JSON
import PayshareClient

/// Everything about mails, for operators.
struct MailCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mail", abstract: "Mails that servers send. For operators.",
    discussion: """
      The certificate must be one that the server's file of --callers marks `operator`; no session is needed.

      payshare mail test you@example.com
          send a mail, to try the mail server
      payshare mail list --state waiting
          the mails that were not sent yet
      payshare mail show ID
          a mail with its text, and why it was not sent
      """,
    subcommands: [List.self, Show.self, Test.self])

  /// Lists mails.
  struct List: PayshareCommand {
    static let configuration = CommandConfiguration(abstract: "List mails, newest first.")

    @Option(help: "Only those that are waiting, sent or failed.") var state: MailStateOption?
    @Option(help: "Only those to this address.") var to: String?
    @OptionGroup var organisation: OrganisationOption
    @OptionGroup var limit: LimitOption
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      var filter = FilterText()
      filter.add("state", "=", state?.rawValue.uppercased())
      filter.add("recipient", "=", to)
      let mails = try await context.mails(limit: limit.limit, filter.text, in: organisation.name)
      try context.show(Views.mails(mails.found), .object([("mails", try .list(mails.found))]))
      limit.tell(mails.hasMore)
    }
  }

  /// Shows a mail.
  struct Show: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show a mail with its text.",
      discussion: "The text may hold secrets of the person it is for, such as a link that sets a password.")

    @Argument(help: "The mail's id.") var mail: String
    @OptionGroup var organisation: OrganisationOption
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let found = try await context.callPublic { options async throws(Status) in
        try await PayshareV1.MailServiceClient(context.channel).getMail(
          .with { ($0.mailID, $0.organisation) = (mail, organisation.name) }, options: options)
      }
      try context.show(Views.mail(found), try found.fullJSON())
    }
  }

  /// Sends a test mail.
  struct Test: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Send a test mail.",
      discussion: "It is sent in the background; payshare mail show tells whether it was.")

    @Argument(help: "The recipient's address.") var address: String
    @Option(help: "Its language, such as de-AT.") var language = ""
    @OptionGroup var organisation: OrganisationOption
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let mail = try await context.callPublic { options async throws(Status) in
        try await PayshareV1.MailServiceClient(context.channel).sendTestMail(
          .with {
            $0.recipient = address
            $0.organisation = organisation.name
            $0.languageCode = language
          }, options: options)
      }
      try context.show(
        "\(Views.mails([mail]))\n\npayshare mail show \(mail.id) says whether it was sent.",
        try mail.fullJSON())
    }
  }
}

/// The states of mails on the command line.
enum MailStateOption: String, ExpressibleByArgument, CaseIterable, Sendable {
  case waiting, sent, failed
}
