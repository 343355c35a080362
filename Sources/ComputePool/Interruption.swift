/// Why a computation ends without a result.
public enum Interruption: Error, Sendable, Hashable {
  /// The task that waits for the result was cancelled.
  case cancelled
  /// Its deadline has passed.
  case deadlineExceeded
}
