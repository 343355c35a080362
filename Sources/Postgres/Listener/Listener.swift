import CPostgres
public import EventLoop

/// Receives notifications (LISTEN) on its own connection, and reports when it cannot. Confined to its loop.
///
/// The connection is probed, so that one that died silently is noticed too.
public final class Listener: EventHandler, TimerHandler, @unchecked Sendable {
  /// How often the connection is probed, in milliseconds; each answer must come before the next probe.
  public static let probeMilliseconds: UInt64 = 10_000

  private let configuration: DatabaseConfiguration
  private let channels: [String]
  private let loop: EventLoop
  private let handler: (ListenerEvent) -> Void
  private var raw: RawConnection?
  private var watch: Watch?
  private var timer: LoopTimer?
  private var failures = 0
  private var awaitsAnswer = false
  private var isClosed = false

  /// A listener on these channels; calls `handler` on the loop.
  public init(
    _ configuration: DatabaseConfiguration, channels: [String], loop: EventLoop,
    _ handler: @escaping (ListenerEvent) -> Void
  ) {
    self.configuration = configuration
    self.channels = channels
    self.loop = loop
    self.handler = handler
  }

  /// Starts to connect. On the loop.
  public func start() {
    loop.assertCurrent()
    connect()
  }

  /// Stops listening; the handler is not called again. On the loop.
  public func close() {
    loop.assertCurrent()
    isClosed = true
    disconnect()
  }

  private func disconnect() {
    timer?.cancel()
    timer = nil
    watch?.cancel()
    watch = nil
    raw?.close()
    raw = nil
    awaitsAnswer = false
  }

  private func connect() {
    let (configuration, channels, loop) = (configuration, channels, loop)
    let started = BlockingThread.run { [weak self] in
      let outcome = Listener.open(configuration, channels)
      loop.execute { [weak self] in self?.opened(outcome) }
    }
    if !started { failed("no thread to connect with") }
  }

  private static func open(
    _ configuration: DatabaseConfiguration, _ channels: [String]
  ) -> Result<RawConnection, PostgresError> {
    do throws(PostgresError) {
      let raw = try RawConnection(
        conninfo: configuration.connection, connectSeconds: configuration.limits.connectSeconds)
      for channel in channels { try raw.execute("LISTEN \(channel.quotedIdentifier)") }
      try raw.becomeNonBlocking()
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
      guard let handle = raw.handle else { return failed("the connection was closed") }
      do {
        watch = try loop.watch(PQsocket(handle), .readable, self)
      } catch {
        return failed("\(error)")
      }
      self.raw = raw
      failures = 0
      timer = loop.schedule(afterMilliseconds: Self.probeMilliseconds, self)
      handler(.connected)
      // libpq already holds the notifications that arrived between LISTEN and now.
      deliver()
    }
  }

  private func failed(_ reason: String) {
    let wasUp = raw != nil
    disconnect()
    failures += 1
    if wasUp || failures == 1 { handler(.disconnected(reason: reason)) }
    if isClosed { return }
    let pause = configuration.limits.backoffMilliseconds(failures: failures)
    timer = loop.schedule(afterMilliseconds: pause, self)
  }

  /// Time for a probe, or to connect again.
  public func timerFired() {
    timer = nil
    guard let handle = raw?.handle else { return connect() }
    if awaitsAnswer { return failed("no answer to a probe") }
    guard PQsendQuery(handle, "") == 1 else { return failed("the connection cannot be written to") }
    awaitsAnswer = true
    _ = PQflush(handle)
    timer = loop.schedule(afterMilliseconds: Self.probeMilliseconds, self)
  }

  /// Something arrived.
  public func ready(_ conditions: Interest) {
    guard let handle = raw?.handle else { return }
    let isAlive = PQconsumeInput(handle) != 0
    while awaitsAnswer, PQisBusy(handle) == 0 {
      guard let result = PQgetResult(handle) else {
        awaitsAnswer = false
        break
      }
      PQclear(result)
    }
    let reason = isAlive ? nil : String(cString: PQerrorMessage(handle)).trimmingNewlines
    deliver()
    if let reason, raw != nil { failed(reason) }
  }

  /// Delivers notifications while the connection exists: the handler may close the listener at any event.
  private func deliver() {
    while let handle = raw?.handle, let notification = PQnotifies(handle) {
      let channel = String(cString: notification.pointee.relname)
      let payload = String(cString: notification.pointee.extra)
      PQfreemem(notification)
      handler(.notification(channel: channel, payload: payload))
    }
  }
}

extension String {
  /// The name quoted as an SQL identifier.
  var quotedIdentifier: String {
    let doubled = split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
    return "\"\(doubled)\""
  }
}

extension Database {
  /// A listener to channels of this database; `handler` is called on the loop.
  public func listener(
    to channels: [String], on loop: EventLoop, _ handler: @escaping (ListenerEvent) -> Void
  ) -> Listener {
    Listener(configuration, channels: channels, loop: loop, handler)
  }
}
