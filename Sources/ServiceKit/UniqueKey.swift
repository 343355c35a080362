public import Postgres
public import RPC

/// A unique constraint of the database, and the request field that can violate it.
public struct UniqueKey: Sendable {
  let constraint: String
  let field: String
  let message: String

  /// A constraint by its name.
  public init(_ constraint: String, field: String, _ message: String) {
    self.constraint = constraint
    self.field = field
    self.message = message
  }

  /// `ALREADY_EXISTS` if the error is a violation of this key, or of the chosen id's (`Guard.idTaken`); nil for others.
  public func status(for error: PostgresError) -> Status? {
    guard isViolated(error) else { return nil }
    return Status(
      .alreadyExists, reason: "ALREADY_EXISTS", "\(field): \(message)", metadata: ["field": field])
  }

  private func isViolated(_ error: PostgresError) -> Bool {
    switch error {
    case .server(let server): server.state == .uniqueViolation && server.constraint == constraint
    case .guardFailed(let failure): failure.code == Guard.idTaken
    default: false
    }
  }
}
