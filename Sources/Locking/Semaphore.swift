import Glibc

/// A number that threads count up, and wait for to be more than zero to count it down (POSIX `sem_t`). Any thread.
public final class Semaphore: @unchecked Sendable {
  // At an address of its own, because a semaphore must not move.
  private let semaphore: UnsafeMutablePointer<sem_t>

  /// The number is zero.
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

  /// Counts up, and lets a thread go on that waits.
  public func signal() { sem_post(semaphore) }

  /// Waits until the number is more than zero, and counts down.
  public func wait() {
    while sem_wait(semaphore) != 0, errno == EINTR {}
  }
}
