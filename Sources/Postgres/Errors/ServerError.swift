/// An error that PostgreSQL reported, with the fields of its message (protocol: "Error and Notice Message Fields").
public struct ServerError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of error it is.
  public var state: SQLState
  /// `ERROR`, `FATAL` or `PANIC`. After the last two the connection is closed.
  public var severity: String
  /// The primary message.
  public var message: String
  /// More about the problem.
  public var detail: String?
  /// What may be done about it.
  public var hint: String?
  /// The schema of the object concerned.
  public var schema: String?
  /// The table concerned.
  public var table: String?
  /// The column concerned.
  public var column: String?
  /// The constraint that failed.
  public var constraint: String?
  /// Where in the SQL text the error lies, in characters from 1.
  public var position: Int?
  /// The function of the server that raised the error.
  public var routine: String?

  /// An error of this kind; the other fields are empty.
  public init(state: SQLState, message: String, severity: String = "ERROR") {
    self.state = state
    self.message = message
    self.severity = severity
  }

  /// Whether the connection is gone with this error.
  public var endsConnection: Bool { severity == "FATAL" || severity == "PANIC" }

  /// Code and message in one line, for logs: without the message where it may quote values, which may be personal data.
  /// Table and constraint stand in its place.
  public var description: String {
    if !state.quotesValues { return "\(severity) \(state): \(message)" }
    let place = [
      constraint.map { "constraint \($0)" }, table.map { "table \($0)" }, column.map { "column \($0)" },
    ]
    let known = place.compactMap(\.self).joined(separator: ", ")
    return "\(severity) \(state)" + (known.isEmpty ? "" : ": \(known)")
  }

  /// Whether such errors belong to the normal work of a database that many use at once, and callers are told: nothing
  /// that whoever runs it should learn of.
  var isExpected: Bool {
    switch state {
    case .uniqueViolation, .checkViolation, .numberOutOfRange, .serializationFailure, .deadlockDetected,
      .queryCancelled, .lockNotAvailable:
      true
    default: state.isApplication
    }
  }
}
