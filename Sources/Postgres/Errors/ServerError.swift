/// An error that PostgreSQL reported, with the fields of its message (protocol: "Error and Notice Message Fields").
public struct ServerError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of error.
  public var state: SQLState
  /// `ERROR`, `FATAL` or `PANIC`. After the last two the connection is closed.
  public var severity: String
  /// The primary message.
  public var message: String
  /// More about the problem.
  public var detail: String?
  /// What may help.
  public var hint: String?
  /// The schema of the object concerned.
  public var schema: String?
  /// The table concerned.
  public var table: String?
  /// The column concerned.
  public var column: String?
  /// The constraint that failed.
  public var constraint: String?
  /// The position of the error in the SQL text, in characters from 1.
  public var position: Int?
  /// The server function that raised the error.
  public var routine: String?

  /// An error of this kind, with the other fields empty.
  public init(state: SQLState, message: String, severity: String = "ERROR") {
    self.state = state
    self.message = message
    self.severity = severity
  }

  /// Whether the error ends the connection.
  public var endsConnection: Bool { severity == "FATAL" || severity == "PANIC" }

  /// Code and message in one line, for logs. A message that may quote values, and so personal data, is replaced by
  /// table and constraint.
  public var description: String {
    if !state.quotesValues { return "\(severity) \(state): \(message)" }
    let place = [
      constraint.map { "constraint \($0)" }, table.map { "table \($0)" }, column.map { "column \($0)" },
    ]
    let known = place.compactMap(\.self).joined(separator: ", ")
    return "\(severity) \(state)" + (known.isEmpty ? "" : ": \(known)")
  }

  /// Whether the error is normal in a database with concurrent clients. Callers are told; operators need not be.
  var isExpected: Bool {
    switch state {
    case .uniqueViolation, .checkViolation, .numberOutOfRange, .serializationFailure, .deadlockDetected,
      .queryCancelled, .lockNotAvailable:
      true
    default: state.isApplication
    }
  }
}
