import Glibc

/// A value that is used by one thread at a time.
///
/// Like `Synchronization.Mutex`, but made of a POSIX mutex: the other's code is in the uninstrumented standard library,
/// so ThreadSanitizer reports everything that it guards as a race.
public final class Locked<State>: @unchecked Sendable {
  private var state: State
  // At an address of its own, because a mutex must not move.
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>

  /// Guards `state`.
  public init(_ state: consuming sending State) {
    self.state = state
    mutex = .allocate(capacity: 1)
    mutex.initialize(to: pthread_mutex_t())
    pthread_mutex_init(mutex, nil)
  }

  deinit {
    pthread_mutex_destroy(mutex)
    mutex.deinitialize(count: 1)
    mutex.deallocate()
  }

  /// Calls `body` with the state while no other thread has it. Any thread; not again from within `body`.
  public func withLock<Result, Failure: Error>(
    _ body: (inout sending State) throws(Failure) -> sending Result
  ) throws(Failure) -> sending Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return try body(&state)
  }
}
