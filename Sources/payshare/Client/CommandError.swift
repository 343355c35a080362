import PayshareClient

/// Why a command failed.
enum CommandError: Error {
  /// The reason of a refused login, which needs no hint how to log in.
  private static let wrongCredentials = "WRONG_CREDENTIALS"
  /// The reason of a refusal that a code of the second factor would change.
  static let secondFactorRequired = "SECOND_FACTOR_REQUIRED"

  /// The server refused, or could not be reached.
  case status(Status)
  /// Wrong usage: exit code 64 (`EX_USAGE`).
  case usage(String)
  /// A file is missing or not usable: exit code 66 (`EX_NOINPUT`).
  case file(String)

  /// What a file says is wrong: exit code 65 (`EX_DATAERR`).
  case data(String)

  /// The number of the gRPC status, or of `sysexits.h`.
  var exitCode: Int32 {
    switch self {
    case .status(let status): status.code.rawValue
    case .usage: 64
    case .data: 65
    case .file: 66
    }
  }

  /// The lines for standard error: code and message, then a line for each wrong field; nothing twice.
  var lines: [String] {
    switch self {
    case .usage(let message), .file(let message), .data(let message): return ["payshare: \(message)"]
    case .status(let status):
      let violations = status.detail(GoogleRpc.BadRequest.self)?.fieldViolations ?? []
      let message = Self.message(of: status, beside: violations)
      var lines = ["payshare: \(status.code.name)\(message.isEmpty ? "" : ": \(message)")"]
      lines += violations.map { "  \($0.field): \($0.description)" }
      if let information = status.detail(GoogleRpc.ErrorInfo.self), information.tellsMore(than: status.code) {
        let metadata = information.metadata.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }
          .joined()
        lines.append("  reason: \(information.reason)\(metadata)")
      }
      if let next = Self.nextStep(after: status) { lines.append("  \(next)") }
      return lines
    }
  }

  /// What helps.
  private static func nextStep(after status: Status) -> String? {
    switch status.reason {
    case wrongCredentials, "WRONG_SECOND_FACTOR": nil
    case secondFactorRequired: "add --code CODE, or --recovery-code CODE"
    case "EMAIL_NOT_VERIFIED":
      "show the token of the mail with: payshare user verify-email TOKEN; without one: payshare password request-reset EMAIL"
    case _ where status.hasViolation("ORGANISATION_REQUIRED"): "add --organisation HANDLE"
    case "REGISTRATION_NOT_OPEN":
      "an administrator invites people with: payshare user invite EMAIL; payshare organisation update --registration open lets everybody register"
    case "SECOND_FACTOR_ENROLMENT_REQUIRED": "enrol one with: payshare totp enrol"
    case "BUDGET_LIMIT": budgetLimit(status)
    default: status.code == .unauthenticated ? "log in with: payshare login EMAIL" : nil
    }
  }

  /// An entry of a budget can be made all the same. Of an expense nothing is said but that a budget has less left.
  private static func budgetLimit(_ status: Status) -> String {
    if status.detail(GoogleRpc.ErrorInfo.self)?.metadata["category_id"] != nil {
      return
        "whoever holds budget.override enters it all the same: payshare budget spend --over-limit --reason WHY"
    }
    return
      "payshare budget of-event EVENT lists the budgets for which an event counts; who may see one is shown what "
      + "it has left by: payshare budget show BUDGET"
  }

  /// The same with the category by its name, where a line of a budget has less left.
  func naming(_ categories: CategoryView) -> CommandError {
    guard case .status(var status) = self, status.reason == "BUDGET_LIMIT",
      let id = status.detail(GoogleRpc.ErrorInfo.self)?.metadata["category_id"], !id.isEmpty
    else { return self }
    let path = TextWidth.printable(categories.path(ofID: id))
    status.message = status.message.replacing("category \(id)", with: path)
    return .status(status)
  }

  /// The server's message; a count if it only lists the fields that get lines of their own.
  private static func message(
    of status: Status, beside violations: [GoogleRpc.BadRequest.FieldViolation]
  ) -> String {
    let fields = violations.map {
      FieldViolation(field: $0.field, description: $0.description, reason: $0.reason)
    }
    guard !fields.isEmpty, Status(violations: fields).message == status.message else { return status.message }
    return fields.count == 1 ? "a field is wrong" : "\(fields.count) fields are wrong"
  }
}

extension Status {
  /// Whether it refuses a field for this reason.
  func hasViolation(_ reason: String) -> Bool {
    detail(GoogleRpc.BadRequest.self)?.fieldViolations.contains { $0.reason == reason } ?? false
  }
}

extension GoogleRpc.ErrorInfo {
  /// Whether it adds anything to the code.
  fileprivate func tellsMore(than code: StatusCode) -> Bool { reason != code.name || !metadata.isEmpty }
}

/// Runs a call of the contract as a step of a command.
func calling<Answer>(
  _ body: () async throws(Status) -> Answer
) async throws(CommandError) -> Answer {
  do throws(Status) { return try await body() } catch { throw .status(error) }
}
