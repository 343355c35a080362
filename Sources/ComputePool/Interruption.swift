/// Why a computation ends before its result is there.
public enum Interruption: Error, Sendable, Hashable {
  /// The task that waits for the result was cancelled.
  case cancelled
  /// The time for it is over.
  case deadlineExceeded
}
