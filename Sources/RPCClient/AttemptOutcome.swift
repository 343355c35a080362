import RPC

/// What an attempt of a call leaves for the decision whether to make another. Confined to the loop until it ends.
final class AttemptOutcome: @unchecked Sendable {
  /// Attempts of the same call that failed before; the server is told (gRFC A6, "Exposed Retry Metadata").
  let previousAttempts: Int
  /// The server has not dealt with the call.
  var isUnprocessed = false
  /// The request was given to a connection.
  var wasSent = false
  /// The server's own status has come: it has dealt with the call.
  var isAnswered = false
  /// The server has begun to answer: the call is committed to this attempt (gRFC A6, "When Retries are Valid").
  var isCommitted = false
  /// What the server said about retrying.
  var pushbackMilliseconds: Int64?

  init(previousAttempts: Int = 0) { self.previousAttempts = previousAttempts }

  /// The attempt as one that failed.
  func failure(_ status: Status) -> RetryState.Failure {
    RetryState.Failure(
      status: status, isUnprocessed: isUnprocessed, isCommitted: isCommitted,
      mayHaveActed: wasSent && !isUnprocessed && !isAnswered, pushbackMilliseconds: pushbackMilliseconds)
  }
}
