import ArgumentParser
import JSON
import PayshareClient

/// Calls a method of the contract.
struct ApiCall: PayshareCommand {
  static let configuration = CommandConfiguration(
    commandName: "call", abstract: "Call a method; prints its responses as JSON.",
    discussion: """
      Fields have their names in the contract or in JSON; dots lead into messages: event.display_name=Goa. In a list, \
      user_ids=… appends an element and payers[0].amount_minor=500 changes one; labels[KEY]=… sets an entry of a map; \
      field:=JSON sets any value. The fields are set in every request of --data.

      A method with a stream of requests reads one per line from --data, usually standard input (-), and sends each \
      at once; a stream of responses is printed one per line. A missing request_id is generated.
      """)

  @Argument(
    help: "The method, such as EventService/GetEvent; the end of its name is enough.",
    completion: ApiCommand.methodCompletion)
  var method: String
  @Argument(help: "Fields of the request, field=value each.", completion: ApiCommand.fieldCompletion)
  var fields: [String] = []
  @Option(help: "The request as JSON, @FILE, or - for standard input.", completion: .file()) var data: String?
  @Flag(help: "Only print what would be sent, with secrets hidden.") var dryRun = false
  @Option(help: "End a stream of responses after this many.") var limit: Int?
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit is at least 1") }
  }

  func run() async throws {
    guard dryRun else { return try await runCalling() }
    // No call is made, so neither a server nor certificates are needed.
    try await reporting { () async throws(CommandError) in
      let method = try ContractMethod.named(method)
      try await DryRun(method: method, options: global).show(
        try RequestSource(method, data: data, fields: fields))
    }
  }

  func run(_ context: CommandContext) async throws(CommandError) {
    let method = try ContractMethod.named(method)
    let source = try RequestSource(method, data: data, fields: fields)
    try await ContractCall(
      method: method, channel: context.channel,
      options: { () async throws(CommandError) in try await callOptions(of: method, context) }, limit: limit
    ).run(source)
  }

  /// A stream has no end of its own, so it has a time limit only if the user gives one.
  private func callOptions(
    of method: ContractMethod, _ context: CommandContext
  ) async throws(CommandError) -> CallOptions {
    let timeout: Duration? =
      method.descriptor.kind == .unary ? context.timeout : global.timeout.map { .seconds($0) }
    guard method.needsSession else { return CallOptions(timeout: timeout) }
    return .bearing(try await context.freshSession().accessToken, timeout: timeout)
  }
}
