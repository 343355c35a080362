import EventLoop
import Glibc
import HTTP2
import Protobuf
import TLS
import TestingAPI

/// One measurement. Confined to its loop.
final class Run: HTTP2ConnectionDelegate, @unchecked Sendable {
  let loop: EventLoop
  private let calls: Int
  private let streams: Int
  private var connections: [HTTP2Connection] = []
  private var wanted = 0
  private var ready = 0
  private var started = 0
  private var finished = 0
  private(set) var failed = 0
  private var startTime = MonotonicTime.now
  private var endTime = MonotonicTime.now
  private var processBefore: ProcessUsage?
  private var processAfter: ProcessUsage?
  private var pid: Int32?
  private var latencies: [UInt32] = []
  let frame: [UInt8]

  init(_ loop: EventLoop, calls: Int, streams: Int) {
    self.loop = loop
    self.calls = calls
    self.streams = streams
    let message = Testing.EchoMessage.with {
      $0.text = String(repeating: "a", count: 40)
      $0.number = 123_456
      $0.payload = [UInt8](repeating: 98, count: 21)
    }
    let bytes = message.encoded()
    frame = [0, 0, 0, 0, UInt8(bytes.count)] + bytes
    latencies.reserveCapacity(calls)
  }

  func start(_ count: Int, _ address: SocketAddress, _ tls: TLSContext?, _ pid: Int32?) throws {
    wanted = count
    self.pid = pid
    let buffers = IOBuffers()
    for _ in 0..<count {
      let session = try tls.map { try TLSSession(client: $0, expecting: .host("localhost")) }
      let connection = HTTP2Connection(
        try Socket.connecting(to: address), tls: session, role: .client, limits: SessionLimits(),
        handshakeTimeout: .seconds(10), buffers: buffers, loop: loop, delegate: self)
      connections.append(connection)
      try connection.start()
    }
  }

  func receivedSettings(_ connection: HTTP2Connection) {
    ready += 1
    guard ready == wanted else { return }
    startTime = .now
    processBefore = pid.flatMap { ProcessUsage($0) }
    for connection in connections {
      for _ in 0..<streams { next(connection) }
    }
  }

  func next(_ connection: HTTP2Connection) {
    guard started < calls, let session = connection.session else { return }
    started += 1
    let stream = EchoStream(self, connection)
    var headers = HeaderBlock()
    headers.append(":method", "POST")
    headers.append(":scheme", "https")
    headers.append(":path", "/testing.EchoService/Echo")
    headers.append(":authority", "localhost")
    headers.append("content-type", "application/grpc")
    headers.append("te", "trailers")
    guard session.open(stream, headers, ends: false) else {
      failed += 1
      return
    }
    stream.write(frame)
    stream.finish()
  }

  func done(_ connection: HTTP2Connection, nanoseconds: UInt64, ok: Bool) {
    finished += 1
    if !ok { failed += 1 }
    latencies.append(UInt32(clamping: nanoseconds / 1_000))
    if finished == calls {
      endTime = .now
      processAfter = pid.flatMap { ProcessUsage($0) }
      loop.stop()
    } else {
      next(connection)
    }
  }

  func report() {
    latencies.sort()
    let seconds = Double(endTime.nanoseconds(since: startTime)) / 1e9
    let rate = Int(Double(finished) / seconds)
    var line = "\(finished) calls, \(failed) failed, \(rate)/s"
    if !latencies.isEmpty {
      line += ", p50 \(latencies[latencies.count / 2]) us, p99 \(latencies[latencies.count * 99 / 100]) us"
    }
    if let before = processBefore, let after = processAfter {
      let cpu = Double(after.cpuMicroseconds - before.cpuMicroseconds) / Double(max(1, finished))
      line +=
        ", server CPU \(Double(Int(cpu * 100)) / 100) us/call, RSS \(after.residentKilobytes / 1_024) MB"
    }
    print(line)
  }

  func connectionOpened(_ connection: HTTP2Connection) {}
  func makeStream(_ connection: HTTP2Connection) -> HTTP2Stream { HTTP2Stream() }
  func receivedGoAway(_ connection: HTTP2Connection, lastStream: Int32, _ code: ErrorCode) {}
  func receivedPingAcknowledgement(_ connection: HTTP2Connection, _ payload: UInt64) {}
  func connectionClosed(_ connection: HTTP2Connection, _ reason: ConnectionError) {
    print("connection closed: \(reason)")
    loop.stop()
  }
}

/// One call.
final class EchoStream: HTTP2Stream {
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
    run.done(connection, nanoseconds: nanoseconds, ok: code == .noError && received == run.frame.count)
  }
}
