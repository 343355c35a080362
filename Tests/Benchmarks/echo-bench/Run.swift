import EventLoop
import HTTP2
import ProcessUsage
import TLS

/// One measurement. Confined to its loop.
final class Run: HTTP2ConnectionDelegate, @unchecked Sendable {
  let loop: EventLoop
  let workload: Workload
  private let calls: Int
  private let warmUp: Int
  private let streams: Int
  private let server: Int32?
  private var connections: [HTTP2Connection] = []
  private var ready: Set<ObjectIdentifier> = []
  private var started = 0
  private var finished = 0
  private var startTime = MonotonicTime.now
  private var before: ProcessUsage?
  private var recorded = Figures()
  /// What was measured; nil until all is done.
  private(set) var figures: Figures?
  /// Why nothing was measured.
  private(set) var problem: String?

  init(_ loop: EventLoop, _ workload: Workload, calls: Int, warmUp: Int, streams: Int, server: Int32?) {
    self.loop = loop
    self.workload = workload
    self.calls = calls
    self.warmUp = warmUp
    self.streams = streams
    self.server = server
    recorded.latencies.reserveCapacity(calls)
  }

  func start(_ count: Int, _ address: SocketAddress, _ tls: TLSContext?) throws {
    let buffers = IOBuffers()
    for _ in 0..<count {
      let session = try tls.map { try TLSSession(client: $0, expecting: .host("localhost")) }
      let connection = HTTP2Connection(
        try Socket.connecting(to: address), tls: session, role: .client, limits: SessionLimits(),
        handshakeTimeout: .seconds(30), buffers: buffers, loop: loop, delegate: self)
      connections.append(connection)
      try connection.start()
    }
  }

  func fail(_ problem: String) {
    self.problem = self.problem ?? problem
    loop.stop()
  }

  func receivedSettings(_ connection: HTTP2Connection) {
    guard ready.insert(ObjectIdentifier(connection)).inserted, ready.count == connections.count else {
      return
    }
    if warmUp == 0 { begin() }
    if calls == 0 { return end() }
    for connection in connections {
      for _ in 0..<streams { next(connection) }
    }
  }

  private func next(_ connection: HTTP2Connection) {
    guard started < calls + warmUp, let session = connection.session else { return }
    started += 1
    let stream = EchoStream(self, connection)
    guard session.open(stream, workload.headers, ends: false) else { return fail("a stream was refused") }
    stream.write(workload.frame)
    stream.finish()
  }

  func done(_ connection: HTTP2Connection, nanoseconds: UInt64, ok: Bool) {
    finished += 1
    if finished > warmUp {
      if !ok { recorded.failed += 1 }
      recorded.latencies.append(UInt32(clamping: nanoseconds / 1_000))
    }
    if finished == warmUp { begin() }
    if finished == calls + warmUp { end() } else { next(connection) }
  }

  private func begin() {
    before = server.flatMap { ProcessUsage($0) }
    startTime = .now
  }

  private func end() {
    recorded.seconds = Double(MonotonicTime.now.nanoseconds(since: startTime)) / 1e9
    if let before, let after = server.flatMap({ ProcessUsage($0) }) {
      recorded.serverMicroseconds = after.cpuMicroseconds - before.cpuMicroseconds
      recorded.serverKilobytes = after.residentKilobytes
    }
    recorded.latencies.sort()
    figures = recorded
    loop.stop()
  }

  func connectionOpened(_ connection: HTTP2Connection) {}
  func makeStream(_ connection: HTTP2Connection) -> HTTP2Stream { HTTP2Stream() }
  func receivedGoAway(_ connection: HTTP2Connection, lastStream: Int32, _ code: ErrorCode) {}
  func receivedPingAcknowledgement(_ connection: HTTP2Connection, _ payload: UInt64) {}
  func connectionClosed(_ connection: HTTP2Connection, _ reason: ConnectionError) {
    fail("connection closed: \(reason)")
  }
}

/// One call.
private final class EchoStream: HTTP2Stream {
  private let run: Run
  private let connection: HTTP2Connection
  private let began = MonotonicTime.now
  private var received = 0

  init(_ run: Run, _ connection: HTTP2Connection) {
    self.run = run
    self.connection = connection
  }

  override func receiveData(_ bytes: UnsafeRawBufferPointer) {
    received += bytes.count
    consume(bytes.count)
  }

  override func closed(_ code: ErrorCode) {
    let nanoseconds = MonotonicTime.now.nanoseconds(since: began)
    let isWhole = code == .noError && received == run.workload.responseByteCount
    run.done(connection, nanoseconds: nanoseconds, ok: isWhole)
  }
}
