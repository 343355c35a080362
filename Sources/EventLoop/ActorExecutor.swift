/// Runs an actor on a loop, where it may use what is confined to the loop without locks.
///
/// The loop is not that executor itself: the concurrency runtime takes code of actors and code outside of them for two
/// places, and with one executor for both, each return from an `await` outside of actors would be a new job of the loop.
///
/// Threading: any thread.
public final class ActorExecutor: SerialExecutor {
  private let loop: EventLoop

  /// An executor that the actor keeps.
  public init(_ loop: EventLoop) { self.loop = loop }

  /// Takes a job of the actor; the concurrency runtime calls this.
  public func enqueue(_ job: consuming ExecutorJob) { loop.add(.isolated(UnownedJob(job), self)) }

  /// What the actor's `unownedExecutor` returns.
  public func asUnownedSerialExecutor() -> UnownedSerialExecutor { UnownedSerialExecutor(ordinary: self) }

  /// Called by the runtime to check that isolated code is on the loop.
  public func checkIsolated() { precondition(loop.isCurrent, "\(loop.name) is used from another thread") }
}
