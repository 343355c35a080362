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

  /// Code and message in one line.
  public var description: String { "\(severity) \(state): \(message)" }
}
