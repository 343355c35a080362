package import EventLoop
import GRPCAPI
import Glibc
import Identifiers
package import PayshareClient
import SeededRandom

/// Carries out a scenario: makes the calls, measures them, and checks the answers. Runs on one event loop.
package actor Generator {
  /// The server that a run is made against, and how.
  package struct Target: Sendable {
    /// The server, as `HOST:PORT`.
    package var server: String
    /// The client's certificate.
    package var certificates: ClientCertificates
    /// The server's process, if it is on this machine and its CPU time is to be measured.
    package var process: Int32?
    /// Which of several generators this is, from 0 on, and how many there are; each has events of its own.
    package var share: (index: Int, count: Int) = (0, 1)
    /// Seeds the choices of this run.
    package var seed: UInt64

    package init(
      server: String, certificates: ClientCertificates, process: Int32?,
      share: (index: Int, count: Int) = (0, 1),
      seed: UInt64
    ) {
      self.server = server
      self.certificates = certificates
      self.process = process
      self.share = share
      self.seed = seed
    }
  }

  /// The progress of a run.
  package enum Event: Sendable {
    /// Of all people that make calls, this many are logged in.
    case loggedIn(Int, of: Int)
    /// A second of the run is over.
    case second(Int, SecondFigures)
    /// All calls are made; their effects are being verified.
    case checking(done: Int, of: Int)
  }

  nonisolated let loop: EventLoop
  let scenario: Scenario
  let target: Target
  let population: Population
  let tell: @Sendable (Event) -> Void
  let configuration: ClientConfiguration
  let channel: ClientChannel
  private let mix: Mix
  private let ranks: Zipf
  private let eventCount: Int
  var random: SeededGenerator

  var sessions: Sessions?
  var recorder: Recorder
  var checks = Checks()
  private var overruns = 0
  var accounts: [Int: EventAccount] = [:]
  var openings: [Int: Task<Result<EventAccount, Status>, Never>] = [:]
  var created: [CreatedExpense] = []
  var unsettled: [UnsettledChange] = []
  /// The budgets that this run has made, by the caller who keeps them.
  var plans: [Int: Plan] = [:]
  var planning: [Int: Task<Result<Plan, Status>, Never>] = [:]
  /// Whose budgets have a revision on its way to be approved.
  var busyPlans: Set<Int> = []
  /// The groups that somebody joins at the moment, and those of which it is not known who is in them.
  var busyGroups: Set<Int> = []
  /// What is still to be verified after the run.
  var pendingVerifications: [Verification] = []
  var verifiedCount = 0
  private var isEnding = false
  private var idle: CheckedContinuation<Void, Never>?

  private let executor: ActorExecutor
  package nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  /// A generator that has not begun; `loop` must run.
  package init(
    _ scenario: Scenario, _ target: Target, on loop: EventLoop, _ tell: @escaping @Sendable (Event) -> Void
  ) throws {
    self.loop = loop
    executor = ActorExecutor(loop)
    self.scenario = scenario
    self.target = target
    self.tell = tell
    population = Population(scenario.population)
    var configuration = try ClientConfiguration(server: target.server, certificates: target.certificates)
    configuration.connectionsPerEndpoint = scenario.connections
    // Failures must be visible.
    configuration.retry = .none
    self.configuration = configuration
    channel = try ClientChannel(configuration, on: loop)
    mix = Mix(scenario.mix)
    let chosen = scenario.events.first ?? (scenario.population.events - scenario.events.skip)
    eventCount = max(1, (chosen - target.share.index + target.share.count - 1) / target.share.count)
    ranks = Zipf(eventCount, skew: scenario.events.skew)
    random = SeededGenerator(seed: target.seed &+ UInt64(target.share.index))
    recorder = Recorder(start: .now)
  }

  /// Carries the scenario out.
  /// - Throws: `Status` if the people who make the calls cannot log in.
  package func run() async throws -> RunReport {
    defer { channel.shutDown() }
    try await logIn()
    try await planAll()
    var report = RunReport(scenario: scenario, server: target.server, startTime: Self.timeText())
    let start = MonotonicTime.now
    recorder = Recorder(start: start)
    let watch = target.process.flatMap { ProcessWatch(server: $0, onlyItself: target.share.index > 0) }
    let ticking = tick(from: start, watch)
    switch scenario.load {
    case .open(let arrivals, let phases): await runOpen(arrivals, phases, from: start)
    case .closed(let callers, let think, let seconds):
      await runClosed(callers, think, until: start.advanced(byNanoseconds: UInt64(seconds) * 1_000_000_000))
    }
    report.seconds = Double(MonotonicTime.now.nanoseconds(since: start)) / 1e9
    // Calls that end late belong to the run, but their extra time does not count for the rate.
    report.seconds = min(report.seconds, Double(max(1, scenario.load.seconds)))
    await untilIdle()
    ticking.cancel()
    await verifyAll()
    report.operations = recorder.operations
    report.timeline = recorder.timeline
    // The last calls end a moment after the last second; they do not form a second of their own.
    if report.timeline.count == scenario.load.seconds + 1, let last = report.timeline.popLast() {
      report.timeline[report.timeline.count - 1].merge(last)
    }
    report.checks = checks
    report.overruns = overruns
    return report
  }

  // MARK: Making calls

  private func runOpen(_ arrivals: Load.Arrivals, _ phases: [Load.Phase], from start: MonotonicTime) async {
    let schedule = ArrivalSchedule(arrivals, phases, seed: random.next())
    await withCheckedContinuation { continuation in
      Pacer().run(schedule, from: start, on: loop) { due in
        self.assumeIsolated { generator in
          for time in due { generator.begin(due: time) }
        }
      } end: {
        continuation.resume()
      }
    }
  }

  private func runClosed(_ callers: Int, _ thinkMilliseconds: Int, until end: MonotonicTime) async {
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<callers {
        group.addTask(executorPreference: loop) { await self.callRepeatedly(thinkMilliseconds, until: end) }
      }
    }
  }

  private func callRepeatedly(_ thinkMilliseconds: Int, until end: MonotonicTime) async {
    while MonotonicTime.now < end {
      let now = MonotonicTime.now
      recorder.began(due: now)
      await perform(chooseOperation(), due: now)
      if thinkMilliseconds > 0 { try? await Task.sleep(for: .milliseconds(thinkMilliseconds)) }
    }
  }

  private func begin(due: MonotonicTime) {
    guard recorder.inFlight < scenario.maximumInFlight else {
      overruns += 1
      return
    }
    recorder.began(due: due)
    let operation = chooseOperation()
    // Without the preference, code outside the actor, that is the client's, would run on the global pool.
    Task.immediate(executorPreference: loop) { await self.perform(operation, due: due) }
  }

  private func perform(_ operation: Operation, due: MonotonicTime) async {
    let (began, ended, status) = await carryOut(operation)
    recorder.ended(operation, due: due, began: began, at: ended, error: status?.code.name)
    if isEnding, recorder.inFlight == 0 { idle.take()?.resume() }
  }

  private func untilIdle() async {
    isEnding = true
    if recorder.inFlight == 0 { return }
    await withCheckedContinuation { idle = $0 }
  }

  /// Chooses the next operation; the first change of a run cannot be an edit, and where nobody can join a group somebody
  /// asks about access instead.
  private func chooseOperation() -> Operation {
    let operation = mix.sample(using: &random)
    return switch operation {
    case .editExpense where created.isEmpty: .createExpense
    case .groupJoin where chooseGroupJoin() == nil: .accessCheck
    case .budgetRevision where busyPlans.count >= (sessions?.count ?? 0): .budgetEntry
    default: operation
    }
  }

  /// Chooses the event of the next call.
  func chooseEvent() -> Int {
    let rank = ranks.sample(using: &random)
    return scenario.events.skip + rank * target.share.count + target.share.index
  }

  var timeout: Duration { .milliseconds(scenario.timeoutMilliseconds) }

  /// The options of the auditor's calls.
  var auditorOptions: CallOptions {
    sessions?.auditorOptions(timeout: timeout) ?? CallOptions(timeout: timeout)
  }

  func options(forEvent event: Int) -> CallOptions { options(of: population.organiser(ofEvent: event)) }

  /// The options of a person's calls.
  func options(of user: Int) -> CallOptions {
    guard let sessions, user < sessions.count else { return CallOptions(timeout: timeout) }
    return sessions.options(of: user, timeout: timeout)
  }

  // MARK: Around the calls

  private func logIn() async throws {
    let needsSessions = scenario.mix.contains { $0.value > 0 && $0.key.needsEvent }
    guard needsSessions else { return }
    let first = scenario.events.first.map { scenario.events.skip + $0 } ?? scenario.population.organisers
    let count = min(scenario.population.organisers, first)
    let tell = tell
    let auditor = (scenario.mix[.auditList] ?? 0) > 0 ? population.auditor : nil
    sessions = try await Sessions(logIn: count, auditor: auditor, over: channel, timeout: .seconds(60)) {
      tell(.loggedIn($0, of: count))
    }
  }

  private func tick(from start: MonotonicTime, _ watch: ProcessWatch?) -> Task<Void, Never> {
    Task {
      var watch = watch
      var second = 0
      while !Task.isCancelled {
        second += 1
        let next = start.advanced(byNanoseconds: UInt64(second) * 1_000_000_000)
        try? await Task.sleep(for: .nanoseconds(next.nanoseconds(since: .now)))
        if Task.isCancelled { return }
        let usage = watch?.sample()
        tell(.second(second, recorder.tick(at: .now, usage)))
        if second % 30 == 0 { await renewSessions() }
      }
    }
  }

  private func renewSessions() async {
    let client = PayshareV1.SessionServiceClient(channel)
    for (user, request) in sessions?.ending(at: Int64(time(nil))) ?? [] {
      if let session = try? await client.refreshSession(request, options: CallOptions(timeout: .seconds(10)))
      {
        sessions?.renew(user, session)
      }
    }
  }

  private static func timeText() -> String {
    var now = time(nil)
    var parts = tm()
    gmtime_r(&now, &parts)
    var text = [CChar](repeating: 0, count: 32)
    strftime(&text, text.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
    return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
