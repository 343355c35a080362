import EventLoop
import Logging

/// A slot for one connection in a pool: connects, and reconnects when the connection is lost, with pauses that double
/// and vary, so that a server that comes back is not hit by all clients at once. Confined to its loop.
final class ConnectionSlot: TimerHandler, @unchecked Sendable {
  private(set) var connection: Connection?
  private(set) var failure: String?
  private let role: ConnectionRole
  private let configuration: DatabaseConfiguration
  private let loop: EventLoop
  private unowned let database: LoopDatabase
  private var failures = 0
  private var timer: LoopTimer?
  private var isClosed = false

  init(_ role: ConnectionRole, of database: LoopDatabase) {
    self.role = role
    self.database = database
    configuration = database.configuration
    loop = database.loop
  }

  /// Starts to connect.
  func connect() {
    loop.assertCurrent()
    if isClosed { return }
    let (configuration, role, loop) = (configuration, role, loop)
    // Weak, because an attempt may outlive the pool, and even the loop, that started it.
    let started = BlockingThread.run { [weak self] in
      let outcome = ConnectionSlot.open(configuration, role)
      loop.execute { [weak self] in self?.opened(outcome) }
    }
    if !started { opened(.failure(.unavailable("no thread to connect with"))) }
  }

  private static func open(
    _ configuration: DatabaseConfiguration, _ role: ConnectionRole
  ) -> Result<RawConnection, PostgresError> {
    do throws(PostgresError) {
      let limits = configuration.limits
      let raw = try RawConnection(
        conninfo: configuration.connection, connectSeconds: limits.connectSeconds)
      try raw.execute(role.setUp(statementMilliseconds: limits.statementMilliseconds))
      try raw.prepare(Connection.timeoutStatementName, Connection.timeoutStatement)
      try raw.becomePipeline()
      return .success(raw)
    } catch {
      return .failure(error)
    }
  }

  private func opened(_ outcome: Result<RawConnection, PostgresError>) {
    if isClosed { return }
    switch outcome {
    case .failure(let error): failed(error.reason)
    case .success(let raw):
      guard let handle = raw.take() else { return failed("the connection was closed") }
      do {
        connection = try Connection(
          handle, role: role, limits: configuration.limits, loop: loop, owner: database)
      } catch {
        return failed("\(error)")
      }
      if failures > 0 {
        configuration.logger.info("database connection is back", metadata: ["role": "\(role)"])
      }
      failures = 0
      failure = nil
      database.slotIsReady()
    }
  }

  /// The connection is lost: reconnect, at once the first time.
  func lost(_ reason: String) {
    connection = nil
    failed(reason)
  }

  private func failed(_ reason: String) {
    failure = reason
    failures += 1
    database.counted.record(
      .warning, "database connection failed",
      ["role": "\(role)", "reason": "\(reason)", "failures": "\(failures)"])
    let pause = configuration.limits.backoffMilliseconds(failures: failures)
    timer = loop.schedule(afterMilliseconds: pause, self)
    database.slotFailed()
  }

  func timerFired() {
    timer = nil
    connect()
  }

  /// Closes the connection and makes no new one.
  func close() {
    loop.assertCurrent()
    isClosed = true
    timer?.cancel()
    timer = nil
    let connection = connection
    self.connection = nil
    connection?.lose("the database is closed")
  }
}

extension PostgresError {
  /// A line for logs.
  var reason: String {
    switch self {
    case .unavailable(let reason), .outcomeUnknown(let reason): reason
    case .server(let error): "\(error)"
    default: "\(self)"
    }
  }
}
