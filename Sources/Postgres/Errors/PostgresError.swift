/// Why a read, a batch or a connection failed.
public enum PostgresError: Error, Hashable, Sendable {
  /// A guard of the batch, or SQL of the application, raised an error of class `PS`. The batch has no effect.
  indirect case guardFailed(GuardFailure)
  /// The server refused a statement. Where it was part of a batch, the whole batch has no effect.
  indirect case server(ServerError)
  /// There is no connection now. Nothing was sent, or only reads, which have no effect.
  case unavailable(String)
  /// The connection was lost after the batch was sent and before the server answered: the batch is committed, or
  /// it is not. Only a read of what it would have written can tell.
  case outcomeUnknown(String)
  /// The deadline passed. A batch that was sent by then may be committed all the same.
  case deadlineExceeded
  /// The task was cancelled. A batch that was sent by then may be committed all the same.
  case cancelled
  /// More waits for the database than the named limit allows; nothing was sent.
  case overloaded(limit: String)
  /// A parameter (from 1) that PostgreSQL cannot hold; nothing was sent.
  case invalidParameter(position: Int, reason: String)
  /// A column (from 1) does not hold what the statement's decoder expects; a batch is committed all the same. `value` is
  /// where that is stored, if the decoder says so (`RowReader.locate`).
  indirect case undecodable(column: Int, reason: String, value: StoredValue? = nil)
}

extension PostgresError {
  /// The server's code, where it gave one.
  public var state: SQLState? {
    switch self {
    case .server(let error): error.state
    case .guardFailed(let failure): failure.code
    default: nil
    }
  }

  /// Whether the server undid the transaction only because of others that ran beside it: the same decision, made
  /// again, may well succeed.
  public var isRetryable: Bool {
    state == .serializationFailure || state == .deadlockDetected
  }

  /// The error that stands for `error`: those of class `PS` are the application's own.
  init(_ error: ServerError) {
    if error.state.isApplication {
      self = .guardFailed(GuardFailure(error.state, error.message, detail: error.detail))
    } else {
      self = .server(error)
    }
  }
}
