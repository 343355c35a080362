import Locking

/// What a committed batch has for somebody in this process who waits for it, such as a job that can be begun now.
///
/// A hint, which saves polling often: other processes are not told, and neither is a process that ends right after the
/// commit. What the bits mean is up to those who use the database.
public struct CommitSignals: OptionSet, Sendable, Hashable {
  /// The bits.
  public let rawValue: UInt8

  /// The signals of these bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }
}

extension Database {
  /// Calls `handler` after each batch that was committed, or may have been, with one of these signals; on the thread
  /// that waited for the batch, so it must be quick. There is no end to it but that of the database.
  public func onCommit(of signals: CommitSignals, _ handler: @escaping @Sendable () -> Void) {
    commitHandlers.withLock { $0.append((signals, handler)) }
  }

  func tellCommit(of signals: CommitSignals) {
    for (wanted, handler) in commitHandlers.withLock({ $0 }) where !wanted.isDisjoint(with: signals) {
      handler()
    }
  }
}
