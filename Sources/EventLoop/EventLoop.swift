import CSystem
import DequeModule
import Glibc
import Locking
import Synchronization

/// One thread that waits for events and runs everything that belongs to them: sockets, timers and Swift tasks.
///
/// A loop is a `TaskExecutor`: a task started with it as executor preference runs on the loop's thread from its first
/// line to its last, and may use what is confined to the loop without locks. `ActorExecutor` does the same for actors.
///
/// In each turn the loop waits in epoll, delivers events, fires timers, runs jobs until none is left, and calls the
/// hooks of the turn. Each phase has a time limit within the turn (`TurnTimes`) but always does a little; the rest
/// comes first in that phase of the next turn, so no socket, timer or job starves. Stop a loop only when its tasks have
/// ended: a job enqueued later is released without being run.
///
/// Threading: `execute`, `submit`, `stop`, `join`, `isCurrent` and the executor's own methods may be called from any
/// thread, everything else only on the loop.
public final class EventLoop: @unchecked Sendable {
  /// Events taken from the kernel in one turn.
  public static let maximumEventsPerTurn = 256
  /// The loop's name, also that of its thread (the first 15 bytes).
  public let name: String
  /// The time at which this turn began. Loop only.
  public private(set) var now: MonotonicTime
  /// What measures the loop's turns; nothing by default. Loop only.
  public var meter: TurnMeter?

  let epoll: Int32
  /// Holds the low-priority watches.
  let lowPriorityEpoll: Int32
  private let wakeUp: Int32
  private let inbox = Locked(Inbox())
  private let thread = Atomic<pthread_t>(0)
  /// The thread made by `start`, until it is joined.
  var joinable: pthread_t?
  private var jobs = Deque<Job>()
  private var hooks: [any TurnHook] = []
  private var spareHooks: [any TurnHook] = []
  private var watches: [Watch?] = []
  private var freeSlots: [Int] = []
  private var watchGeneration: UInt32 = 0
  var timers: TimerWheel<any TimerHandler>
  private var expired: [TimerWheel<any TimerHandler>.Key] = []
  private var stopping = false
  /// Whether turns are limited in time; off in tests that control what one turn does. Loop only.
  package var boundsTurns = true
  /// The events taken from the kernel that are not delivered yet.
  private var undelivered = 0..<0
  /// Whether low-priority events are pending.
  private var hasLowPriorityEvents = false

  enum Job {
    /// From a task, outside of actors.
    case task(UnownedJob)
    /// From a task, in an actor with this executor.
    case isolated(UnownedJob, ActorExecutor)
    case work(@Sendable () -> Void)
  }

  struct Inbox {
    var jobs = Deque<Job>()
    var waiting = false
    var stop = false
    var hasEnded = false
  }

  /// Makes a loop that does not run yet.
  public init(name: String) throws(SystemError) {
    self.name = name
    let epoll = epoll_create1(Int32(EPOLL_CLOEXEC))
    guard epoll >= 0 else { throw SystemError("epoll_create1") }
    let wakeUp = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
    guard wakeUp >= 0 else {
      let error = SystemError("eventfd")
      close(epoll)
      throw error
    }
    let lowPriorityEpoll = epoll_create1(Int32(EPOLL_CLOEXEC))
    guard lowPriorityEpoll >= 0 else {
      let error = SystemError("epoll_create1")
      close(epoll)
      close(wakeUp)
      throw error
    }
    self.epoll = epoll
    self.lowPriorityEpoll = lowPriorityEpoll
    self.wakeUp = wakeUp
    now = .now
    timers = TimerWheel(now: now.nanoseconds / nanosecondsPerTick)
    for (descriptor, tag) in [(wakeUp, wakeUpTag), (lowPriorityEpoll, lowPriorityTag)] {
      var event = epoll_event()
      event.events = Interest.readable.rawValue
      event.data.u64 = tag
      guard epoll_ctl(epoll, EPOLL_CTL_ADD, descriptor, &event) == 0 else { throw SystemError("epoll_ctl") }
    }
  }

  deinit {
    close(epoll)
    close(lowPriorityEpoll)
    close(wakeUp)
  }

  // MARK: Running

  /// Runs the loop on the calling thread until `stop` is called.
  public func run() {
    thread.store(pthread_self(), ordering: .relaxed)
    pthread_setspecific(currentLoopKey, Unmanaged.passUnretained(self).toOpaque())
    defer {
      pthread_setspecific(currentLoopKey, nil)
      thread.store(0, ordering: .relaxed)
    }
    let events = UnsafeMutablePointer<epoll_event>.allocate(capacity: Self.maximumEventsPerTurn)
    defer { events.deallocate() }
    while !stopping || !jobs.isEmpty { turn(events) }
    releasePending()
  }

  /// Pending handlers retain the loop; releasing them breaks the cycle.
  private func releasePending() {
    for watch in watches { watch?.cancel() }
    let handlers = timers.removeAll()
    // So do jobs; another thread may still enqueue one, such as a DNS answer.
    let late = inbox.withLock { inbox in
      inbox.hasEnded = true
      defer { inbox.jobs = [] }
      return inbox.jobs
    }
    withExtendedLifetime((handlers, late)) {}
  }

  /// Asks the loop to end after the jobs it has. Any thread; returns at once.
  public func stop() {
    let wake = inbox.withLock { inbox in
      inbox.stop = true
      return inbox.takeWaiting()
    }
    if wake { signalWakeUp() }
  }

  private func turn(_ events: UnsafeMutablePointer<epoll_event>) {
    if undelivered.isEmpty {
      let count = epoll_wait(epoll, events, Int32(Self.maximumEventsPerTurn), prepareToWait())
      undelivered = 0..<max(0, Int(count))
    }
    var measured = meter.map { MeasuredTurn($0) }
    now = .now
    deliver(events)
    measured?.end(.events)
    fireTimers()
    measured?.end(.timers)
    takeInbox()
    runJobs()
    measured?.end(.jobs)
    runHooks()
    measured?.end(.hooks)
    measured?.record()
  }

  /// Decides how long to wait, in milliseconds; announces the wait so that other threads wake the loop up.
  private func prepareToWait() -> Int32 {
    let hasWork = inbox.withLock { inbox in
      if !inbox.jobs.isEmpty || inbox.stop { return true }
      inbox.waiting = jobs.isEmpty && hooks.isEmpty && expired.isEmpty
      return !inbox.waiting
    }
    if hasWork { return 0 }
    guard let next = timers.nextTick else { return -1 }
    let time = MonotonicTime.now.nanoseconds
    let due = next &* nanosecondsPerTick
    return due <= time ? 0 : Int32(clamping: (due &- time &+ nanosecondsPerTick &- 1) / nanosecondsPerTick)
  }

  private func deliver(_ events: UnsafeMutablePointer<epoll_event>) {
    while let index = undelivered.popFirst() {
      deliver(events[index])
      if undelivered.count % TurnTimes.eventsPerClockRead == 0, isTurnSpent { break }
    }
    if hasLowPriorityEvents { deliverLowPriority() }
  }

  /// Delivers events of low-priority watches, at least one, so that they do not starve.
  private func deliverLowPriority() {
    hasLowPriorityEvents = false
    repeat {
      var event = epoll_event()
      guard epoll_wait(lowPriorityEpoll, &event, 1, 0) == 1 else { return }
      deliver(event)
    } while !isTurnSpent
  }

  /// Whether events have used up their time in this turn: a busy handler then leaves the rest for the next turn. Reads
  /// the clock.
  public var isTurnSpent: Bool { hasTurnTaken(TurnTimes.eventsEnd) }

  /// Whether this turn has used up its time: a busy hook then leaves the rest for the next turn. Reads the clock.
  public var isTurnOver: Bool { hasTurnTaken(TurnTimes.hooksEnd) }

  private func hasTurnTaken(_ nanoseconds: UInt64) -> Bool {
    boundsTurns && MonotonicTime.now.nanoseconds(since: now) >= nanoseconds
  }

  private func deliver(_ event: epoll_event) {
    if event.data.u64 == wakeUpTag {
      var value: UInt64 = 0
      _ = read(wakeUp, &value, MemoryLayout<UInt64>.size)
      return
    }
    if event.data.u64 == lowPriorityTag {
      hasLowPriorityEvents = true
      return
    }
    let slot = Int(UInt32(truncatingIfNeeded: event.data.u64))
    let generation = UInt32(truncatingIfNeeded: event.data.u64 >> 32)
    guard slot < watches.count, let watch = watches[slot], watch.generation == generation else { return }
    watch.handler?.ready(Interest(rawValue: event.events))
  }

  private func fireTimers() {
    timers.advance(to: now.nanoseconds / nanosecondsPerTick, into: &expired)
    if expired.isEmpty { return }
    var fired = 0
    for key in expired {
      timers.take(key)?.timerFired()
      fired += 1
      if fired % TurnTimes.timersPerClockRead == 0, hasTurnTaken(TurnTimes.timersEnd) { break }
    }
    expired.removeFirst(fired)
  }

  private func takeInbox() {
    inbox.withLock { inbox in
      inbox.waiting = false
      stopping = inbox.stop
      while let job = inbox.jobs.popFirst() { jobs.append(job) }
    }
  }

  private func runJobs() {
    var run = 0
    while let job = jobs.popFirst() {
      switch job {
      case .task(let job): job.runSynchronously(on: asUnownedTaskExecutor())
      case .isolated(let job, let executor):
        job.runSynchronously(
          isolatedTo: executor.asUnownedSerialExecutor(), taskExecutor: asUnownedTaskExecutor())
      case .work(let work): work()
      }
      run += 1
      if run % TurnTimes.jobsPerClockRead == 0, hasTurnTaken(TurnTimes.jobsEnd) { return }
    }
  }

  private func runHooks() {
    if hooks.isEmpty { return }
    swap(&hooks, &spareHooks)
    for index in spareHooks.indices {
      spareHooks[index].endOfTurn()
      let called = index + 1
      if called % TurnTimes.hooksPerClockRead == 0, called < spareHooks.count, isTurnOver, !stopping {
        hooks.insert(contentsOf: spareHooks[called...], at: 0)
        break
      }
    }
    spareHooks.removeAll(keepingCapacity: true)
  }

  // MARK: Work from any thread

  /// Whether the calling thread is the loop's.
  @inline(__always)
  public var isCurrent: Bool { thread.load(ordering: .relaxed) == pthread_self() }

  /// Checks, in debug builds, that the caller is on the loop.
  @inline(__always)
  public func assertCurrent() { assert(isCurrent, "\(name) is used from another thread") }

  /// The loop that the calling thread runs.
  public static var current: EventLoop? {
    guard let pointer = pthread_getspecific(currentLoopKey) else { return nil }
    return Unmanaged<EventLoop>.fromOpaque(pointer).takeUnretainedValue()
  }

  /// Runs `work` on the loop, after all earlier work. Any thread.
  public func execute(_ work: @escaping @Sendable () -> Void) { add(.work(work)) }

  func add(_ job: Job) {
    if isCurrent {
      jobs.append(job)
      return
    }
    let wake = inbox.withLock { inbox in
      if inbox.hasEnded { return false }
      inbox.jobs.append(job)
      return inbox.takeWaiting()
    }
    if wake { signalWakeUp() }
  }

  private func signalWakeUp() {
    var one: UInt64 = 1
    _ = write(wakeUp, &one, MemoryLayout<UInt64>.size)
  }

  // MARK: Events, timers and hooks; loop only

  /// Calls `handler` whenever `descriptor` is in one of the conditions (level-triggered).
  /// - Parameter isLowPriority: whether its events are expensive, such as handshakes: they come after all others, a few
  ///   in a turn, until `Watch.raisePriority`.
  public func watch(
    _ descriptor: Int32, _ interest: Interest, _ handler: any EventHandler, isLowPriority: Bool = false
  ) throws(SystemError) -> Watch {
    assertCurrent()
    watchGeneration &+= 1
    if watchGeneration == UInt32.max { watchGeneration = 1 }
    let slot = freeSlots.popLast() ?? watches.count
    let watch = Watch(
      descriptor, interest, handler, loop: self, slot: slot, generation: watchGeneration,
      isLowPriority: isLowPriority)
    var event = watch.event
    guard epoll_ctl(watch.epoll, EPOLL_CTL_ADD, descriptor, &event) == 0 else {
      let error = SystemError("epoll_ctl")
      if slot < watches.count { freeSlots.append(slot) }
      throw error
    }
    if slot == watches.count { watches.append(watch) } else { watches[slot] = watch }
    return watch
  }

  func remove(_ watch: Watch) {
    watches[watch.slot] = nil
    freeSlots.append(watch.slot)
  }

  /// Calls `handler` once, when `milliseconds` have passed since this turn began, rounded up to a tick.
  public func schedule(afterMilliseconds milliseconds: UInt64, _ handler: any TimerHandler) -> LoopTimer {
    assertCurrent()
    let due = now.advanced(byNanoseconds: min(milliseconds, .max / nanosecondsPerTick) &* nanosecondsPerTick)
    return LoopTimer(self, timers.insert(handler, at: due.nanoseconds / nanosecondsPerTick &+ 1))
  }

  /// Runs `action` once, when `delay` has passed since this turn began, rounded up to a millisecond.
  public func schedule(after delay: Duration, _ action: @escaping () -> Void) -> LoopTimer {
    let milliseconds = (delay.clampedNanoseconds &+ nanosecondsPerTick &- 1) / nanosecondsPerTick
    return schedule(afterMilliseconds: milliseconds, ClosureTimer(action))
  }

  /// Calls `hook` once, at the end of this turn, or of the next if this one has no time left.
  ///
  /// The caller must not add a hook twice in a turn; it keeps a flag for that.
  public func atEndOfTurn(_ hook: any TurnHook) {
    assertCurrent()
    hooks.append(hook)
  }
}

extension EventLoop.Inbox {
  /// Returns whether the loop is waiting and this caller must wake it; later callers need not.
  fileprivate mutating func takeWaiting() -> Bool {
    let wake = waiting
    waiting = false
    return wake
  }
}

/// The resolution of timers: a millisecond, which is also that of `epoll_wait`.
private let nanosecondsPerTick: UInt64 = 1_000_000

/// Marks the event of the wake-up descriptor; no watch has the last slot.
private let wakeUpTag = UInt64.max

/// Marks the event of the low-priority epoll; no watch has this slot either.
private let lowPriorityTag = UInt64.max - 1

private let currentLoopKey: pthread_key_t = {
  var key = pthread_key_t()
  pthread_key_create(&key, nil)
  return key
}()
