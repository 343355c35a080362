import Glibc

/// A counting semaphore (POSIX `sem_t`). Any thread.
public final class Semaphore: @unchecked Sendable {
  // At an address of its own, because a semaphore must not move.
  private let semaphore: UnsafeMutablePointer<sem_t>

  /// A semaphore whose count is zero.
  public init() {
    semaphore = .allocate(capacity: 1)
    semaphore.initialize(to: sem_t())
    sem_init(semaphore, 0, 0)
  }

  deinit {
    sem_destroy(semaphore)
    semaphore.deinitialize(count: 1)
    semaphore.deallocate()
  }

  /// Increments the count, and wakes a waiting thread.
  public func signal() { sem_post(semaphore) }

  /// Waits until the count is positive, and decrements it.
  public func wait() {
    while sem_wait(semaphore) != 0, errno == EINTR {}
  }
}
