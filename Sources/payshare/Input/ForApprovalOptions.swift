import ArgumentParser

/// Whether an edit is submitted for approval instead of being made.
struct ForApprovalOptions: ParsableArguments, Sendable {
  @Flag(help: "Submit it for approval instead of making it.") var forApproval = false
  @Option(help: "Why, for those who decide; with --for-approval.") var reason = ""
  @Option(help: "The route, by id or name, unless it must take one; with --for-approval.")
  var route: String?

  func validate() throws {
    if !forApproval, !reason.isEmpty || route != nil {
      throw ValidationError("--reason and --route are for --for-approval")
    }
  }
}
