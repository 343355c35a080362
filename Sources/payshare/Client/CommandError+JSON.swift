import Glibc
import JSON
import PayshareClient

extension CommandError {
  /// Prints the error on standard error: as JSON if the command was asked for it, else as text with a hint, if there is
  /// one.
  func report(json: Bool, hint: String? = nil) {
    fflush(nil)
    let text =
      json ? self.json.indented : (lines + (hint.map { ["  \($0)"] } ?? [])).joined(separator: "\n")
    _ = PlainFile.writeAll(text + "\n", to: 2)
  }

  /// The error for scripts, always with every key: the exit code, the name of the gRPC status or `USAGE`, `FILE` or `DATA`, the
  /// message, and the server's details (AIP-193).
  var json: JSONValue {
    switch self {
    case .usage(let message): Self.json(exitCode, "USAGE", message)
    case .file(let message): Self.json(exitCode, "FILE", message)
    case .data(let message): Self.json(exitCode, "DATA", message)
    case .status(let status):
      Self.json(
        exitCode, status.code.name, status.message, status.detail(GoogleRpc.ErrorInfo.self),
        status.detail(GoogleRpc.BadRequest.self)?.fieldViolations ?? [])
    }
  }

  private static func json(
    _ code: Int32, _ status: String, _ message: String, _ information: GoogleRpc.ErrorInfo? = nil,
    _ violations: [GoogleRpc.BadRequest.FieldViolation] = []
  ) -> JSONValue {
    let metadata = (information?.metadata ?? [:]).sorted { $0.key < $1.key }
    return .object([
      (
        "error",
        .object([
          ("code", .integer(Int(code))), ("status", .string(status)), ("message", .string(message)),
          ("reason", .string(information?.reason ?? "")),
          ("metadata", .object(metadata.map { ($0.key, .string($0.value)) })),
          (
            "fieldViolations",
            .array(
              violations.map {
                .object([
                  ("field", .string($0.field)), ("description", .string($0.description)),
                  ("reason", .string($0.reason)),
                ])
              })
          ),
        ])
      )
    ])
  }
}
