/// Why the pool has no result.
public enum ComputeError: Error, Sendable, Hashable {
  /// The queue is full, and the caller has no fewer computations in it than others.
  case full
  /// The result is no longer needed.
  case interrupted(Interruption)
}
