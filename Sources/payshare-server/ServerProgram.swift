import Access
import Accounts
import ArgumentParser
import ComputePool
import EventLoop
import Expenses
import GRPCAPI
import Glibc
import GoogleAPI
import Jobs
import Journal
import Logging
import Organisations
import PayshareAPI
import PersonalStorage
import Postgres
import RPC
import RPCServer
import Schema
import ServiceKit

/// The running server: starts its components in order and stops them in reverse. Confined to the main loop, which
/// serves nothing itself: it takes signals and waits.
final class ServerProgram: @unchecked Sendable {
  /// The signals that the program answers; blocked in every thread.
  static let signals = [SIGTERM, SIGINT, SIGHUP, TurnReport.signal]
  /// How often to check whether the server's own PostgreSQL still runs, in milliseconds.
  static let clusterCheckMilliseconds = 500
  /// A second signal within this window, in milliseconds, is duplicate delivery, not a request to stop at once: a
  /// terminal, `make` and a script may each pass it on.
  static let duplicateSignalMilliseconds: UInt64 = 2_000
  /// The drain time, in seconds, after the server's own PostgreSQL has ended: calls can only fail then.
  static let drainWithoutDatabaseSeconds = 1
  /// How long the first connections to the database may take, in milliseconds.
  static let databaseMilliseconds: UInt64 = 10_000

  private let options: ServerOptions
  private let main: EventLoop
  /// Runs blocking work, so that the main loop can take signals.
  private let worker: EventLoop
  private let logger = Logger(label: "payshare")
  private var watch: SignalWatch?
  private let turnReport: TurnReport?
  /// Computes for all loops.
  private let computePool: ComputePool
  private var stopRequestedAt: MonotonicTime?
  private var waiting: CheckedContinuation<Void, Never>?
  private var exitCode = StartFailure.Code.interrupted

  private var loops: EventLoopGroup?
  private var cluster: PrivateCluster?
  private var database: Database?
  private var health: HealthService?
  private var server: Server?
  private var configuration: ConfigurationWatch?
  private var upkeep: Task<Void, Never>?
  private var journal: JournalUpkeep?
  private var jobs: JobRunner?
  private var refusedGuesses: RefusedGuesses?
  private var databaseWatch: Task<Void, Never>?

  private init(_ options: ServerOptions, _ main: EventLoop, _ worker: EventLoop) {
    self.options = options
    self.main = main
    self.worker = worker
    computePool = ComputePool(threads: options.computeThreads ?? ComputePool.defaultThreads)
    turnReport = options.reportTurns.map { TurnReport(file: $0) }
  }

  /// Runs the server until it is asked to stop; returns the exit code.
  static func runOnThisThread(_ options: ServerOptions) throws(SystemError) -> Int32 {
    let main = try EventLoop(name: "main")
    let worker = try EventLoop(name: "worker")
    try worker.start()
    let program = ServerProgram(options, main, worker)
    MemoryTrim.start(on: worker)
    main.execute {
      Task.immediate(executorPreference: main) {
        await program.run()
        main.stop()
      }
    }
    main.run()
    worker.stop()
    worker.join()
    return program.exitCode.rawValue
  }

  private func run() async {
    do throws(StartFailure) {
      try watchSignals()
      try await start()
      watchCluster()
      watchConfiguration()
      await waitForStopRequest()
    } catch {
      exitCode = error.code
      if error.code != .interrupted {
        StandardError.write("payshare-server: \(PersonalData.masked(error.message))")
      }
    }
    await stop()
  }

  // MARK: Start

  private func start() async throws(StartFailure) {
    let loaded = try LoadedConfiguration(options)
    let addresses = try ListenerCheck.resolve(options.listenAddresses)
    let secretsKeys = try SecretsKeyFile.keys(options.secrets)
    let mail = try MailSetup(options.mail)
    let group: EventLoopGroup
    do throws(SystemError) { group = try EventLoopGroup(count: options.loopCount, name: "loop") } catch {
      throw StartFailure(.system, "event loops: \(error)")
    }
    loops = group
    turnReport?.measure(group.loops)
    let (connection, sizing) = try await openDatabase(addresses: addresses.count)
    try checkStop()
    let database = try await connect(to: connection, sizing, group)
    try checkStop()
    let services = try await makeServices(database, secretsKeys, group, loaded.clientCheck, mail)
    let notice = try await FirstOrganisation(database).prepare(options.registration)
    let (refusedGuesses, expenseRewrites) = (services.refusedGuesses, services.expenseRewrites)
    self.refusedGuesses = refusedGuesses
    let refresh = secretsRefresh(services.signingSecrets)
    let personalStorage = services.personalStorage
    upkeep = Task(executorPreference: group.loops[0]) {
      await Upkeep(database) { () async throws(PostgresError) in
        await refresh()
        personalStorage.forgetKeys()
        try await refusedGuesses.store(in: database)
        try await expenseRewrites.flush(to: database)
      }.run()
    }
    journal = try JournalUpkeep(database, secretsKeys, services, on: group.loops[0])
    startJobs(services.jobs, database, group)
    try await serve(services, at: addresses, sizing, loaded, group)
    FirstOrganisation.tell(notice)
  }

  private func startJobs(_ registry: JobRegistry, _ database: Database, _ group: EventLoopGroup) {
    if options.maxJobs == 0 { return }
    let jobs = JobRunner(
      database, registry, configuration: options.jobs, computePool: computePool, on: group.loops[0])
    jobs.start()
    self.jobs = jobs
  }

  private func openDatabase(addresses: Int) async throws(StartFailure) -> (String, Sizing) {
    let demand = options.demand(addresses: addresses)
    let machine = Machine.current
    let roles: DatabaseRoles
    let sizing: Sizing
    if let given = options.database {
      roles = DatabaseRoles(server: given, owner: options.ownerDatabase)
      let capacity = try await worker.submit { () async throws(StartFailure) in
        do throws(PostgresError) { return try DatabaseCapacity.measure(given) } catch {
          throw StartFailure(error)
        }
      }
      sizing = try Sizing(demand, on: machine, capacity)
    } else {
      let folder = options.data
      sizing = try Sizing(demand, on: machine)
      let settings = sizing.cluster?.settings ?? [:]
      logger.info("starting PostgreSQL", metadata: ["data": "\(folder)"])
      let cluster = try await worker.submit { () async throws(StartFailure) in
        do throws(ClusterError) {
          var configuration = PrivateClusterConfiguration(folder: folder)
          configuration.settings = settings
          return try PrivateCluster(configuration)
        } catch {
          throw StartFailure(error, folder: folder)
        }
      }
      self.cluster = cluster
      roles = try await worker.submit { () async throws(StartFailure) in
        do throws(PostgresError) { return try DatabaseRoles(cluster) } catch { throw StartFailure(error) }
      }
    }
    sizing.log(demand, logger)
    try await migrate(roles)
    return (roles.server, sizing)
  }

  private func migrate(_ roles: DatabaseRoles) async throws(StartFailure) {
    let logger = logger
    let folder = options.database == nil ? options.data : nil
    let applied = try await worker.submit { () async throws(StartFailure) in
      let applied: [Migration]
      do throws(MigrationError) { applied = try roles.migrate() } catch {
        throw StartFailure(error, folder: folder)
      }
      do throws(PostgresError) { try roles.warn(logger) } catch { throw StartFailure(error) }
      return applied
    }
    for migration in applied {
      logger.info("migrated", metadata: ["number": "\(migration.number)", "name": "\(migration.name)"])
    }
  }

  private func connect(
    to connection: String, _ sizing: Sizing, _ group: EventLoopGroup
  ) async throws(StartFailure) -> Database {
    var configuration = DatabaseConfiguration(connection)
    sizing.database.apply(to: &configuration)
    configuration.computePool = computePool
    configuration.logger = Logger(label: "postgres")
    let database = Database(configuration, loops: group.loops)
    self.database = database
    do throws(PostgresError) {
      try await database.waitUntilReady(milliseconds: Self.databaseMilliseconds)
    } catch {
      throw StartFailure(error)
    }
    return database
  }

  private func makeServices(
    _ database: Database, _ secretsKeys: SecretsKeys, _ group: EventLoopGroup, _ clients: ClientCheck,
    _ mail: MailSetup
  ) async throws(StartFailure) -> Services {
    do {
      try await ChangeClock.shared.note(latestIn: database)
      return try await Services(
        database, secretsKeys: secretsKeys, loops: group.loops, clients: clients, mail: mail,
        limits: options.rates.limits)
    } catch {
      throw StartFailure(services: error)
    }
  }

  /// Rotates secrets on schedule, and adopts what others have rotated.
  private func secretsRefresh(_ secrets: SigningSecrets) -> @Sendable () async -> Void {
    let seconds = Int64(options.rotateSecretsDays) * 86_400
    let logger = logger
    return {
      do {
        try await secrets.refresh(rotatingAfter: seconds)
      } catch {
        logger.error("secrets not refreshed: the old ones stay in use", metadata: ["reason": "\(error)"])
      }
    }
  }

  private func serve(
    _ services: Services, at addresses: [SocketAddress], _ sizing: Sizing, _ loaded: LoadedConfiguration,
    _ group: EventLoopGroup
  ) async throws(StartFailure) {
    let names = services.all.map { type(of: $0).descriptor.name }
    let health = HealthService(services: names)
    let own = [type(of: health).descriptor.name]
    let reflection = ReflectionService(
      services: names + own,
      files: PayshareAPIFileDescriptors.all + GRPCAPIFileDescriptors.all + GoogleAPIFileDescriptors.all)
    var configuration = ServerConfiguration(addresses: addresses, tls: loaded.tls)
    configuration.interceptors = services.interceptors
    options.connections.apply(to: &configuration)
    sizing.apply(to: &configuration)
    configuration.errorDomain = Status.domain
    configuration.traceID = { $0.traceID?.traceText }
    configuration.computePool = computePool
    configuration.compressedResponseBytes = options.compressAbove
    let server = Server(
      configuration, services: services.all + [health, reflection, reflection.alpha], on: group,
      logger: Logger(label: "server"))
    self.health = health
    self.server = server
    self.configuration = ConfigurationWatch(options, loaded, server: server, logger: logger)
    do throws(SystemError) {
      let bound = try await server.start()
      let text = bound.map(\.description).joined(separator: ", ")
      logger.info("serving", metadata: ["addresses": "\(text)", "loops": "\(group.loops.count)"])
      watchDatabase(health)
      print("serving at \(text)")
      fflush(nil)
    } catch {
      throw StartFailure(
        listenAt: options.listenAddresses.map(\.description).joined(separator: ", "), error)
    }
  }

  // MARK: Signals

  private func watchSignals() throws(StartFailure) {
    do throws(SystemError) {
      watch = try SignalWatch(Self.signals, on: main) { [unowned self] signal in take(signal) }
    } catch {
      throw StartFailure(.system, "signals: \(error)")
    }
  }

  private func take(_ signal: Int32) {
    if signal == TurnReport.signal {
      turnReport?.write()
      return
    }
    // Before serving there is nothing to reload.
    if signal == SIGHUP { return configuration?.reload() ?? () }
    if let asked = stopRequestedAt {
      guard main.now.nanoseconds(since: asked) >= Self.duplicateSignalMilliseconds * 1_000_000 else { return }
      logger.warning("stopping at once")
      // The kernel tells PostgreSQL to stop when this process ends; nothing that is committed is lost.
      _exit(128 + signal)
    }
    logger.info("stopping", metadata: ["signal": signal == SIGINT ? "SIGINT" : "SIGTERM"])
    requestStop()
  }

  private func requestStop() {
    stopRequestedAt = main.now
    waiting?.resume()
    waiting = nil
  }

  private func checkStop() throws(StartFailure) {
    if stopRequestedAt != nil { throw StartFailure(.interrupted, "") }
  }

  private func waitForStopRequest() async {
    await withCheckedContinuation { continuation in
      if stopRequestedAt != nil { return continuation.resume() }
      waiting = continuation
    }
  }

  /// Runs during the drain too: it must not wait for a revoked client.
  private func watchConfiguration() {
    _ = main.schedule(after: .seconds(options.reloadSeconds)) { [weak self] in
      self?.configuration?.check()
      self?.watchConfiguration()
    }
  }

  /// Without its database the server can only refuse: it stops, and its supervisor restarts it.
  private func watchCluster() {
    guard let cluster, stopRequestedAt == nil else { return }
    if cluster.hasEnded {
      logger.critical(
        "PostgreSQL has stopped unexpectedly",
        metadata: ["reason": "\(cluster.failure ?? "no message")", "log": "\(cluster.log)"])
      exitCode = .database
      return requestStop()
    }
    cluster.rotateLog()
    _ = main.schedule(after: .milliseconds(Self.clusterCheckMilliseconds)) { [weak self] in
      self?.watchCluster()
    }
  }

  /// Tells watchers of the health service when the database is lost and when it is back.
  private func watchDatabase(_ health: HealthService) {
    guard let database else { return }
    let watch = DatabaseWatch(database, health, logger: logger)
    databaseWatch = Task(executorPreference: main) { await watch.run() }
  }

  // MARK: Stop

  private func stop() async {
    databaseWatch?.cancel()
    health?.shutDown()
    journal?.endReaders()
    let hasDatabase = cluster?.hasEnded != true
    let grace = Duration.seconds(hasDatabase ? options.drainSeconds : Self.drainWithoutDatabaseSeconds)
    // Together, so that stopping takes no longer than one of them may.
    let jobs = jobs
    let draining = Task(executorPreference: main) { await jobs?.stop(grace: grace) }
    await server?.shutDown(grace: grace)
    await draining.value
    configuration = nil
    await databaseWatch?.value
    upkeep?.cancel()
    await upkeep?.value
    await journal?.stop(hasDatabase: hasDatabase)
    if hasDatabase, let database { await storeRefusedGuesses(in: database) }
    await database?.close()
    database = nil
    let loops = loops
    let cluster = cluster
    await worker.submit {
      loops?.shutDown()
      cluster?.stop()
    }
    self.cluster = nil
    watch?.cancel()
    if exitCode == .interrupted { logger.info("stopped") }
  }

  private func storeRefusedGuesses(in database: Database) async {
    do throws(PostgresError) {
      try await refusedGuesses?.store(in: database)
    } catch {
      logger.error("refused guesses were not stored", metadata: ["reason": "\(error)"])
    }
  }
}
