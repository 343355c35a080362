/// Why a read, a batch or a connection failed.
public enum PostgresError: Error, Hashable, Sendable {
  /// A guard of the batch, or SQL of the application, raised an error of class `PS`. The batch has no effect.
  indirect case guardFailed(GuardFailure)
  /// The server refused a statement. If it was part of a batch, the whole batch has no effect.
  indirect case server(ServerError)
  /// No connection is available. Nothing was sent, or only reads, which have no effect.
  case unavailable(String)
  /// The connection was lost after the batch was sent and before the server answered: the batch may or may not be
  /// committed. Only reading what it would have written can tell.
  case outcomeUnknown(String)
  /// The deadline passed. A batch that had been sent may still be committed.
  case deadlineExceeded
  /// The task was cancelled. A batch that had been sent may still be committed.
  case cancelled
  /// More requests wait for the database than the named limit allows; nothing was sent.
  case overloaded(limit: String)
  /// PostgreSQL cannot hold this parameter (counted from 1); nothing was sent.
  case invalidParameter(position: Int, reason: String)
  /// A column (counted from 1) does not hold what the statement's decoder expects; a batch is committed anyway.
  /// `value` is the place where it is stored, if the decoder gives it (`RowReader.locate`).
  indirect case undecodable(column: Int, reason: String, value: StoredValue? = nil)
}

extension PostgresError {
  /// The server's code, if it gave one.
  public var state: SQLState? {
    switch self {
    case .server(let error): error.state
    case .guardFailed(let failure): failure.code
    default: nil
    }
  }

  /// Whether the server rolled the transaction back only because of concurrent ones: the same decision, made again,
  /// may well succeed.
  public var isRetryable: Bool {
    state == .serializationFailure || state == .deadlockDetected
  }

  /// Wraps a server error; those of class `PS` belong to the application.
  init(_ error: ServerError) {
    if error.state.isApplication {
      self = .guardFailed(GuardFailure(error.state, error.message, detail: error.detail))
    } else {
      self = .server(error)
    }
  }
}
