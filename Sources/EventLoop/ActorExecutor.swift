/// Runs an actor on a loop, where it may use what is confined to the loop without locks.
///
/// The loop itself is not that executor: the runtime treats actor and non-actor code as different executors, so sharing
/// one adds a job at every return from `await` outside of actors.
///
/// Threading: any thread.
public final class ActorExecutor: SerialExecutor {
  private let loop: EventLoop

  /// An executor for an actor, which keeps it.
  public init(_ loop: EventLoop) { self.loop = loop }

  /// Takes a job of the actor; the concurrency runtime calls this.
  public func enqueue(_ job: consuming ExecutorJob) { loop.add(.isolated(UnownedJob(job), self)) }

  /// What the actor's `unownedExecutor` returns.
  public func asUnownedSerialExecutor() -> UnownedSerialExecutor { UnownedSerialExecutor(ordinary: self) }

  /// Called by the runtime to check that isolated code is on the loop.
  public func checkIsolated() { precondition(loop.isCurrent, "\(loop.name) is used from another thread") }
}
