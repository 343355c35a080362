/// The order in which jobs start if more are ready than a server may run.
public enum JobPriority: Int16, Sendable, Hashable, CaseIterable {
  /// A person waits for it, such as a mail that resets a password.
  case urgent = 0
  /// Its result is wanted soon.
  case normal = 1
  /// It can wait, such as retention.
  case low = 2
}
