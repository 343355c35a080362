/// Why the pool has no result.
public enum ComputeError: Error, Sendable, Hashable {
  /// As many computations wait as may, and the caller has no fewer of them than others.
  case full
  /// Nobody waits for the result any more.
  case interrupted(Interruption)
}
