import EventLoop
import HTTP2
import RPC
import TLS

/// The connection to one endpoint: makes it, replaces it when it is lost, and reports when it can be used. Confined to
/// its loop.
final class Subchannel: HTTP2ConnectionDelegate {
  enum State {
    case idle
    case connecting
    case ready
    case waiting(Status)
    case closed
  }

  private(set) var state = State.idle
  private let endpoint: ClientConfiguration.Endpoint
  private let configuration: ClientConfiguration
  private let buffers: IOBuffers
  private let loop: EventLoop
  private let changed: () -> Void
  private var connection: HTTP2Connection?
  /// Connections that the server is leaving; their calls go on.
  private var leaving: [ObjectIdentifier: HTTP2Connection] = [:]
  private var addresses: ArraySlice<SocketAddress> = []
  private var timer: LoopTimer?
  private var failures = 0
  private var keepalive: Keepalive
  private var sweepTimer: LoopTimer?
  private var idleSince: MonotonicTime
  private var knownStreams = 0

  init(
    _ endpoint: ClientConfiguration.Endpoint, _ configuration: ClientConfiguration, _ buffers: IOBuffers,
    _ loop: EventLoop, changed: @escaping () -> Void
  ) {
    self.endpoint = endpoint
    self.configuration = configuration
    self.buffers = buffers
    self.loop = loop
    self.changed = changed
    keepalive = configuration.keepalive
    // Not the loop's time: a channel is made on any thread.
    idleSince = .now
  }

  /// The session, if the connection is ready.
  var session: HTTP2Session? {
    guard case .ready = state else { return nil }
    return connection?.session
  }

  var authority: String { endpoint.description }

  var scheme: String {
    switch configuration.security {
    case .plaintext: "http"
    case .mutualTLS: "https"
    }
  }

  /// Connects unless it is already connecting, or waiting after a failure.
  func connect() {
    loop.assertCurrent()
    guard case .idle = state else { return }
    become(.connecting)
    let endpoint = endpoint
    let loop = loop
    let result = Unconfined(self)
    // Not on the loop: getaddrinfo blocks until a name server answers.
    Task.detached {
      let addresses: Result<[SocketAddress], SystemError> = Result { () throws(SystemError) in
        try SocketAddress.resolve(host: endpoint.host, port: endpoint.port)
      }
      loop.execute { result.value.resolved(addresses) }
    }
  }

  func close() {
    loop.assertCurrent()
    timer?.cancel()
    timer = nil
    sweepTimer?.cancel()
    sweepTimer = nil
    state = .closed
    connection?.close()
    for connection in leaving.values { connection.close() }
  }

  private func resolved(_ result: Result<[SocketAddress], SystemError>) {
    guard case .connecting = state else { return }
    switch result {
    case .success(let addresses):
      self.addresses = addresses[...]
      tryNextAddress(ConnectionError.closedHere)
    case .failure(let error): failed("\(endpoint): \(error)")
    }
  }

  private func tryNextAddress(_ lastError: any Error) {
    guard let address = addresses.popFirst() else { return failed("\(endpoint): \(lastError)") }
    do {
      let session =
        switch configuration.security {
        case .plaintext: nil as TLSSession?
        case .mutualTLS(let context, let expectation): try TLSSession(client: context, expecting: expectation)
        }
      let connection = HTTP2Connection(
        try Socket.connecting(to: address), tls: session, role: .client, limits: configuration.limits,
        handshakeTimeout: configuration.connectTimeout, buffers: buffers, loop: loop, delegate: self)
      connection.keepalive = keepalive
      self.connection = connection
      try connection.start()
    } catch {
      connection = nil
      tryNextAddress(error)
    }
  }

  private func failed(_ message: String) {
    // Boxed: ThreadSanitizer stumbles over the address of an empty struct (swiftlang/swift#66099).
    var generator: any RandomNumberGenerator = SystemRandomNumberGenerator()
    let wait = configuration.backoff.milliseconds(attempt: failures, using: &generator)
    failures += 1
    become(.waiting(Status(.unavailable, "cannot connect to \(message)")))
    timer = loop.schedule(after: .milliseconds(wait)) { [weak self] in
      guard let self else { return }
      timer = nil
      state = .idle
      connect()
    }
  }

  private func become(_ state: State) {
    self.state = state
    changed()
  }

  // MARK: By the clock

  /// Sweeps the connections from time to time, while there are any.
  private func scheduleSweep() {
    guard sweepTimer == nil, connection != nil || !leaving.isEmpty else { return }
    let times = [
      configuration.keepalive.time, configuration.keepalive.time.map { _ in configuration.keepalive.timeout },
      configuration.idleTimeout,
    ]
    if times.allSatisfy({ $0 == nil }) { return }
    let interval = Duration.sweepInterval(for: times, atMost: .seconds(60))
    sweepTimer = loop.schedule(after: interval) { [weak self] in self?.sweep() }
  }

  private func sweep() {
    sweepTimer = nil
    for connection in leaving.values { connection.sweep(nil) }
    connection?.sweep(nil)
    closeIfIdle()
    scheduleSweep()
  }

  private func closeIfIdle() {
    guard let limit = configuration.idleTimeout, let session else { return }
    if session.liveStreamCount > 0 || session.openedStreamCount != knownStreams { idleSince = loop.now }
    knownStreams = session.openedStreamCount
    if loop.now.nanoseconds(since: idleSince) >= limit.clampedNanoseconds { connection?.close() }
  }

  // MARK: From the connection

  func connectionOpened(_ connection: HTTP2Connection) {}

  func receivedSettings(_ connection: HTTP2Connection) {
    guard connection === self.connection, case .connecting = state else { return }
    failures = 0
    idleSince = loop.now
    scheduleSweep()
    become(.ready)
  }

  func makeStream(_ connection: HTTP2Connection) -> HTTP2Stream { HTTP2Stream() }

  func receivedGoAway(_ connection: HTTP2Connection, lastStream: Int32, _ code: ErrorCode) {
    guard connection === self.connection else { return }
    self.connection = nil
    leaving[ObjectIdentifier(connection)] = connection
    // This is how a server says that it is probed too often.
    if code == .enhanceYourCalm, let time = keepalive.time { keepalive.time = time * 2 }
    if case .closed = state { return }
    become(.idle)
  }

  func receivedPingAcknowledgement(_ connection: HTTP2Connection, _ payload: UInt64) {}

  func connectionClosed(_ connection: HTTP2Connection, _ reason: ConnectionError) {
    if leaving.removeValue(forKey: ObjectIdentifier(connection)) != nil { return }
    guard connection === self.connection else { return }
    self.connection = nil
    switch state {
    case .connecting: tryNextAddress(reason)
    case .ready: become(.idle)
    case .idle, .waiting, .closed: break
    }
  }
}
