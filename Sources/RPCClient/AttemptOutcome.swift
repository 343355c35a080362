import RPC

/// The outcome of an attempt of a call, for the decision whether to make another. Confined to the loop until it ends.
final class AttemptOutcome: @unchecked Sendable {
  /// Failed attempts of the same call so far, sent to the server (gRFC A6, "Exposed Retry Metadata").
  let previousAttempts: Int
  /// The server has not processed the call.
  var isUnprocessed = false
  /// The request was given to a connection.
  var wasSent = false
  /// The server's own status has come: it has processed the call.
  var isAnswered = false
  /// The server has begun to answer: the call is committed to this attempt (gRFC A6, "When Retries are Valid").
  var isCommitted = false
  /// What the server said about retrying.
  var pushbackMilliseconds: Int64?

  init(previousAttempts: Int = 0) { self.previousAttempts = previousAttempts }

  /// The outcome of a failed attempt.
  func failure(_ status: Status) -> RetryState.Failure {
    RetryState.Failure(
      status: status, isUnprocessed: isUnprocessed, isCommitted: isCommitted,
      mayHaveActed: wasSent && !isUnprocessed && !isAnswered, pushbackMilliseconds: pushbackMilliseconds)
  }
}
