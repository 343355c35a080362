import EventLoop
import Glibc
import Locking

/// Wakes a loop when calls are due, to about ten microseconds, or `granularity` if there are many: a loop's own timers
/// only keep milliseconds.
final class Pacer: Sendable {
  private let isStopped = Locked(false)
  /// The loop is woken no more often, in nanoseconds: at high rates its wake-ups would cost more than the calls.
  private static let granularity: UInt64 = 200_000

  /// Calls `body` on the loop with the times of calls that are due; calls due together are passed together.
  func run(
    _ schedule: ArrivalSchedule, from start: MonotonicTime, on loop: EventLoop,
    _ body: @escaping @Sendable ([MonotonicTime]) -> Void, end: @escaping @Sendable () -> Void
  ) {
    let thread = Thread { [isStopped] in
      var schedule = schedule
      var next = schedule.next()
      var lastTime = start
      while let offset = next, !isStopped.withLock({ $0 }) {
        let due = start.advanced(byNanoseconds: offset)
        Self.sleep(until: max(due, lastTime.advanced(byNanoseconds: Self.granularity)))
        var batch = [due]
        let now = MonotonicTime.now
        lastTime = now
        next = schedule.next()
        while let offset = next, start.advanced(byNanoseconds: offset) <= now {
          batch.append(start.advanced(byNanoseconds: offset))
          next = schedule.next()
        }
        let calls = batch
        loop.execute { body(calls) }
      }
      loop.execute(end)
    }
    thread.start()
  }

  /// Makes no more calls.
  func stop() { isStopped.withLock { $0 = true } }

  static func sleep(until time: MonotonicTime) {
    var spec = timespec(
      tv_sec: Int(time.nanoseconds / 1_000_000_000), tv_nsec: Int(time.nanoseconds % 1_000_000_000))
    while clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &spec, nil) == EINTR {}
  }
}
