public import ComputePool
public import EventLoop
import Identifiers
public import Logging
public import Postgres

/// Takes and runs a server's jobs. Confined to its loop, except for `start` and `stop`.
///
/// Every server of a database has a runner. Runners know nothing of each other: row locks and leases decide who has a
/// job.
public final class JobRunner: @unchecked Sendable {
  /// How long the server waits for cancelled jobs when it stops, in milliseconds; then their leases expire.
  static let cancelMilliseconds: UInt64 = 2_000
  /// The pause before another try to store the end of an attempt, in milliseconds.
  static let settlePauseMilliseconds: Int64 = 500

  let database: Database
  let registry: JobRegistry
  let configuration: JobRunnerConfiguration
  let loop: EventLoop
  let log: CountedLog
  let counts = JobCounts()
  let sweeper: JobSweeper
  let heartbeatPause: WakeUp
  let sweepPause: WakeUp
  private let computePool: ComputePool
  private let work: WakeUp
  private let takingEnded: WakeUp
  private let allEnded: WakeUp
  private let upkeepEnded: WakeUp
  private var turns = JobTurns()
  private var cursor = UUID.version7()
  private(set) var running: [ObjectIdentifier: RunningJob] = [:]
  /// How often work was announced.
  private var signals = 0
  /// Whether the last take found nothing, and no work was announced since.
  private var isDrained = false
  private var lastTake = MonotonicTime(nanoseconds: 0)
  /// Whether no more jobs are taken.
  private(set) var isStopping = false
  /// Whether heartbeats and sweeps have ended, too.
  private(set) var hasStopped = false
  private var upkeepTasks = 0
  private var tasks: [Task<Void, Never>] = []

  /// A runner that has not started.
  public init(
    _ database: Database, _ registry: JobRegistry,
    configuration: JobRunnerConfiguration = JobRunnerConfiguration(), computePool: ComputePool,
    on loop: EventLoop, logger: Logger = Logger(label: "jobs")
  ) {
    self.database = database
    self.registry = registry
    self.configuration = configuration
    self.computePool = computePool
    self.loop = loop
    log = CountedLog(logger, on: loop)
    heartbeatPause = WakeUp(loop)
    sweepPause = WakeUp(loop)
    work = WakeUp(loop)
    takingEnded = WakeUp(loop)
    allEnded = WakeUp(loop)
    upkeepEnded = WakeUp(loop)
    sweeper = JobSweeper(
      database, registry.schedules, leaseMilliseconds: configuration.leaseMilliseconds, counts)
  }

  /// Starts to run jobs.
  public func start() {
    database.onCommit(of: .jobs) { [weak self] in self?.announceWork() }
    loop.execute { [self] in
      tasks = [
        Task(executorPreference: loop) { await self.takeRepeatedly() },
        upkeepTask { await self.prolongRepeatedly() },
        upkeepTask { await self.sweepRepeatedly() },
      ]
    }
  }

  private func upkeepTask(_ body: @escaping @Sendable () async -> Void) -> Task<Void, Never> {
    upkeepTasks += 1
    return Task(executorPreference: loop) { [self] in
      await body()
      upkeepTasks -= 1
      if upkeepTasks == 0 { upkeepEnded.wake() }
    }
  }

  /// Takes no more jobs, waits up to `grace` for running ones, and returns the others.
  public func stop(grace: Duration) async {
    await loop.submit { [self] in await stopOnLoop(grace) }
  }

  private func stopOnLoop(_ grace: Duration) async {
    loop.assertCurrent()
    isStopping = true
    work.wake()
    // First, or jobs that are returned below could be taken again.
    if !(await takingEnded.wait(milliseconds: Self.cancelMilliseconds)) { tasks.first?.cancel() }
    let wait = grace.clampedNanoseconds / 1_000_000
    if !running.isEmpty { _ = await allEnded.wait(milliseconds: wait) }
    for job in running.values { job.cancel(.serverStops) }
    if !running.isEmpty { _ = await allEnded.wait(milliseconds: Self.cancelMilliseconds) }
    hasStopped = true
    heartbeatPause.wake()
    sweepPause.wake()
    if upkeepTasks > 0 { _ = await upkeepEnded.wait(milliseconds: Self.cancelMilliseconds) }
    for task in tasks { task.cancel() }
    for task in tasks { await task.value }
    do throws(PostgresError) { try await counts.store(in: database) } catch {
      log.record(.error, "counts of jobs were not stored", ["reason": "\(error)"])
    }
    log.flush()
  }

  /// Announces that jobs may be ready. Any thread.
  private func announceWork() {
    loop.execute { [self] in noteWork() }
  }

  /// Takes note that jobs may be ready.
  func noteWork() {
    signals &+= 1
    isDrained = false
    work.wake()
  }

  // MARK: Taking

  private func takeRepeatedly() async {
    while !isStopping {
      let free = configuration.maximumRunning - running.count
      if isDrained || free <= 0 {
        let wasWoken = await work.wait(milliseconds: configuration.pollMilliseconds)
        if !wasWoken { isDrained = false }
        continue
      }
      if let wait = gatherMilliseconds(free) {
        _ = await work.wait(milliseconds: wait)
        continue
      }
      let before = signals
      lastTake = .now
      let count = await take(free)
      if count == 0, signals == before { isDrained = true }
    }
    takingEnded.wake()
  }

  /// How long to wait for more places; nil if there are enough, or the last take was long ago.
  private func gatherMilliseconds(_ free: Int) -> UInt64? {
    if free >= min(configuration.gatheredPlaces, configuration.maximumRunning) { return nil }
    let passed = MonotonicTime.now.nanoseconds(since: lastTake) / 1_000_000
    return passed < configuration.gatherMilliseconds ? configuration.gatherMilliseconds - passed : nil
  }

  /// Takes jobs and starts them; returns how many.
  private func take(_ count: Int) async -> Int {
    let order = turns.order()
    let kinds = registry.handlers.values.map { handler in
      (name: handler.kind, place: Int16(order.firstIndex(of: handler.priority) ?? order.count))
    }
    if kinds.isEmpty { return 0 }
    let demand = JobStatements.Demand(kinds: kinds, count: count, cursor: cursor)
    do throws(PostgresError) {
      let taken = try await commitLazily(
        JobStatements.take(demand, token: .version7(), leaseMilliseconds: configuration.leaseMilliseconds))
      if let last = taken.last { cursor = last.cursor }
      for taken in taken {
        if isStopping {
          try await database.commit(JobStatements.giveBack(taken.job))
        } else {
          begin(taken.job)
        }
      }
      return taken.count
    } catch {
      log.record(.error, "jobs were not taken", ["reason": "\(error)"])
      return 0
    }
  }

  private func begin(_ job: TakenJob) {
    // Only kinds with a handler are taken.
    guard let handler = registry.handlers[job.kind] else { return }
    counts.add(to: job.kind) { $0.attempts += 1 }
    let run = RunningJob(job, handler, at: .now)
    running[ObjectIdentifier(run)] = run
    run.timer = loop.schedule(after: .seconds(handler.timeLimitSeconds)) { [weak run] in
      run?.cancel(.timeLimit)
    }
    run.task = Task(executorPreference: loop) { [self] in
      await perform(run, JobContext(job, deadline: run.deadline, database, computePool))
      end(run)
    }
  }

  private func end(_ run: RunningJob) {
    loop.assertCurrent()
    run.timer?.cancel()
    running[ObjectIdentifier(run)] = nil
    if isStopping, running.isEmpty { allEnded.wake() }
    if !isDrained { work.wake() }
  }
}
