/// What an attempt of a call leaves for the decision whether to make another. Confined to the loop until it ends.
final class AttemptOutcome: @unchecked Sendable {
  /// The server has not dealt with the call.
  var isUntouched = false
  /// What the server said about retrying.
  var pushbackMilliseconds: Int64?
}
