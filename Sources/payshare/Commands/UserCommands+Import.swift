import ArgumentParser
import Glibc
import Identifiers
import JSON
import PayshareClient

extension UserCommand {
  /// Invites the people of a file.
  struct Import: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Invite all people of a table (CSV). For administrators.",
      discussion: """
        The first row has the titles of the columns. Addresses are needed; names, telephone numbers, languages and time \
        zones are used where there are any. Usual titles are recognised, in several languages; --map names others:

          payshare user import people.csv --map email="Contact" --map name="First name+Last name"

        The file is UTF-8, UTF-16 with or without a mark, or what --encoding says; its columns are separated by commas, \
        semicolons or tabs. An import that broke off goes on with the command that it prints: nobody is invited twice.
        """)

    /// How many refused rows are shown where they are not written into a file.
    static let shownRefusals = 10

    @Argument(help: "The file.", completion: .file(extensions: ["csv", "tsv", "txt"])) var file: String
    @Option(help: "The column of a field, such as email=Contact; once for each.") var map: [String] = []
    @Option(help: "The file's encoding, such as windows-1252. (default: UTF-16 if it looks so, else UTF-8)")
    var encoding: String?
    @Option(help: "What separates columns: comma, semicolon or tab. (default: what the titles have)")
    var delimiter: DelimiterOption?
    @Flag(help: "Only check the rows; invite nobody.") var validateOnly = false
    @Flag(help: "Send no invitations; payshare invitation resend sends them later.") var noMails = false
    @Option(help: "A role that comes with each invitation: admin.") var role: String?
    @Option(help: "The language of rows without one, such as de-AT. (default: the organisation's)")
    var language: String?
    @Option(help: "Write refused rows with the reasons into this file.", completion: .file())
    var refused: String?
    @Option(help: "The id of an import to go on with.") var requestID: String?
    @Option(help: "Begin at this row; the titles are row 1.") var fromRow: Int?
    @OptionGroup var global: GlobalOptions

    func validate() throws {
      if let requestID, UUID(requestID) == nil { throw ValidationError("--request-id takes a UUID") }
      if let fromRow, fromRow < 1 { throw ValidationError("--from-row takes a number from 1 on") }
    }

    func run(_ context: CommandContext) async throws(CommandError) {
      let table = try PeopleFile(file, encoding: encoding, delimiter: delimiter?.byte)
      let columns = try ColumnMap(titles: table.titles, stated: map)
      if !columns.unused.isEmpty, !global.json {
        let titles = columns.unused.map(TextWidth.printable).joined(separator: ", ")
        _ = PlainFile.writeAll("payshare: not used: \(titles)\n", to: 2)
      }
      var rows: RefusedRows?
      if let refused {
        rows = try RefusedRows(
          refused, titles: table.titles, delimiter: table.delimiter, goesOn: fromRow != nil)
      }
      let id = requestID ?? UUID.version7().description
      let plan = UserImportRun.Plan(
        requestID: id, settings: settings, firstRow: fromRow ?? 1, columns: columns, keepsRows: rows != nil)
      let call = try await begin(plan, context)
      Interruption.watch()
      if !validateOnly, !global.json { _ = PlainFile.writeAll("payshare: import \(id)\n", to: 2) }
      var line = ProgressLine(isWanted: !global.json)
      var shown: [String] = []
      let outcome = await UserImportRun(plan).run(table, over: call, &line) {
        [rows] number, cells, reason throws(CommandError) in
        try rows?.add(number, cells, reason: reason)
        if rows == nil, shown.count < Self.shownRefusals { shown.append("row \(number): \(reason)") }
      }
      try tell(outcome, plan, refusals: shown, context)
    }

    private var settings: PayshareV1.UserImportSettings {
      .with {
        $0.validateOnly = validateOnly
        $0.role = role ?? ""
        $0.languageCode = language ?? ""
        $0.skipInvitationMails = noMails
      }
    }

    private func begin(
      _ plan: UserImportRun.Plan, _ context: CommandContext
    ) async throws(CommandError) -> UserImportCall {
      let session = try await context.freshSession()
      // A large file takes longer than any other call.
      let options = CallOptions.bearing(session.accessToken, timeout: global.timeout.map { .seconds($0) })
      return try await calling { () async throws(Status) in
        let call = try await PayshareV1.UserServiceClient(context.channel).bulkRegisterUsers(options: options)
        try await call.send(
          .with {
            $0.requestID = plan.requestID
            $0.part = .settings(plan.settings)
          })
        return call
      }
    }

    private func tell(
      _ outcome: UserImportRun.Outcome, _ plan: UserImportRun.Plan, refusals: [String],
      _ context: CommandContext
    ) throws(CommandError) {
      let verb = validateOnly ? "would be invited" : "invited"
      let counts =
        "\(outcome.created) \(verb), \(outcome.duplicates) with an account already, \(outcome.invalid) wrong"
      let more = outcome.refused > refusals.count && refused == nil ? ["…"] : []
      try context.show(
        (refusals.map(TextWidth.printable) + more + [counts]).joined(separator: "\n"),
        .object([
          ("requestId", .string(plan.requestID)), ("createdCount", .integer(outcome.created)),
          ("duplicateCount", .integer(outcome.duplicates)), ("invalidCount", .integer(outcome.invalid)),
          ("lastRow", .integer(outcome.lastRow)),
        ]))
      if let failure = outcome.failure {
        // What was printed so far comes first.
        fflush(nil)
        let next = "payshare: go on with: " + resumption(plan, from: max(plan.firstRow, outcome.lastRow + 1))
        _ = PlainFile.writeAll(next + "\n", to: 2)
        throw failure
      }
      if outcome.refused > 0 {
        throw .data(outcome.refused == 1 ? "1 row was refused" : "\(outcome.refused) rows were refused")
      }
    }

    /// The command that goes on with an import.
    func resumption(_ plan: UserImportRun.Plan, from row: Int) -> String {
      var words = ["payshare", "user", "import", file]
      if !validateOnly { words += ["--request-id", plan.requestID] }
      words += ["--from-row", "\(row)"]
      for text in map { words += ["--map", text] }
      for (name, value) in [
        ("encoding", encoding), ("delimiter", delimiter?.rawValue), ("role", role), ("language", language),
        ("refused", refused),
      ] {
        if let value { words += ["--\(name)", value] }
      }
      if validateOnly { words.append("--validate-only") }
      if noMails { words.append("--no-mails") }
      return words.map(DemoHints.quoted).joined(separator: " ")
    }
  }
}

/// What separates columns, on the command line.
enum DelimiterOption: String, ExpressibleByArgument, CaseIterable, Sendable {
  case comma, semicolon, tab

  /// The character.
  var byte: UInt8 {
    switch self {
    case .comma: UInt8(ascii: ",")
    case .semicolon: UInt8(ascii: ";")
    case .tab: UInt8(ascii: "\t")
    }
  }
}
