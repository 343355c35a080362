/// The state of a stored job. A job that has succeeded is deleted.
public enum JobState: Int16, Sendable, Hashable, CaseIterable {
  /// It is due later: it was made so, or an attempt failed and there will be another.
  case scheduled = 1
  /// It waits for a server with room.
  case ready = 2
  /// A server runs it under a lease.
  case running = 3
  /// All attempts failed. It waits for an operator, who retries or drops it.
  case dead = 4
}
