import EventLoop
public import HTTP2

/// A plaintext HTTP/2 server that answers as a test wants, to see how a client reacts.
public final class RawServer: @unchecked Sendable {
  /// A stream that a client opened. On the server's loop.
  public final class Stream: HTTP2Stream {
    /// The request's headers, the last of each name.
    public private(set) var headers: [String: String] = [:]
    /// The request's body so far.
    public private(set) var body: [UInt8] = []
    /// The connection that the stream is of.
    public private(set) weak var connection: HTTP2Connection?
    private let handler: (Stream, Event) -> Void

    init(_ connection: HTTP2Connection, _ handler: @escaping (Stream, Event) -> Void) {
      self.connection = connection
      self.handler = handler
    }

    public override func receiveHeader(
      _ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>
    ) -> Bool {
      headers[String(decoding: name, as: UTF8.self)] = String(decoding: value, as: UTF8.self)
      return true
    }

    public override func receiveHeadersEnd(_ kind: HeaderKind) {
      if kind == .request { handler(self, .headers) }
    }

    public override func receiveData(_ bytes: UnsafeRawBufferPointer) {
      body += bytes
      consume(bytes.count)
    }

    public override func receiveEnd() { handler(self, .end) }

    public override func roomBecameFree() { handler(self, .roomBecameFree) }

    public override func closed(_ code: ErrorCode) { handler(self, .closed(code)) }

    /// Sends headers.
    public func respond(_ fields: [(StaticString, String)], ends: Bool = false) {
      respond(HeaderBlock(fields), ends: ends)
    }

    /// Answers a call as gRPC does, with messages and a status.
    public func answer(_ messages: [[UInt8]], status: String = "0", _ trailers: [(StaticString, String)] = [])
    {
      respond([(":status", "200"), ("content-type", "application/grpc")])
      for message in messages { write(RawCall.frame(message)) }
      finish(HeaderBlock([("grpc-status", status)] + trailers))
    }
  }

  /// What happened on a stream.
  public enum Event {
    /// The request's headers are there.
    case headers
    /// The request is complete.
    case end
    /// What was written went out, after it had filled the stream's buffer.
    case roomBecameFree
    /// The stream is over.
    case closed(ErrorCode)
  }

  /// The port.
  public let port: UInt16
  private let group: EventLoopGroup
  private let limits: SessionLimits
  private let handler: @Sendable (Stream, Event) -> Void
  private var listener: Listener?
  private var connections: [ObjectIdentifier: HTTP2Connection] = [:]
  private let buffers = IOBuffers()
  /// Connections accepted so far.
  public let accepted = Counter()
  /// Connections that are over.
  public let closed = Counter()
  /// The payloads of the pings that were acknowledged so far, in order. On the server's loop.
  public private(set) var acknowledgedPings: [UInt64] = []
  /// How many pings were acknowledged so far.
  public let acknowledged = Counter()

  /// Starts a server that calls `handler` on its loop.
  public init(
    limits: SessionLimits = SessionLimits(), _ handler: @escaping @Sendable (Stream, Event) -> Void
  ) async throws {
    group = try EventLoopGroup(count: 1, name: "raw")
    self.limits = limits
    self.handler = handler
    let loop = group.loops[0]
    let bound = try await loop.submit {
      let address = try SocketAddress.resolve(host: "127.0.0.1", port: 0)[0]
      let socket = try Socket.listening(at: address)
      let port = try socket.localAddress().port
      return (port, ListenerBox(socket))
    }
    port = bound.0
    await loop.submit { try? self.listen(bound.1) }
  }

  private final class ListenerBox: @unchecked Sendable {
    var socket: Socket?
    init(_ socket: consuming Socket) { self.socket = consume socket }
  }

  private func listen(_ box: ListenerBox) throws {
    guard let socket = box.socket.take() else { return }
    listener = try Listener(socket, on: group.loops[0]) { [unowned self] socket, _ in
      let connection = HTTP2Connection(
        socket, tls: nil, role: .server, limits: limits, handshakeTimeout: .seconds(30), buffers: buffers,
        loop: group.loops[0], delegate: self)
      connections[ObjectIdentifier(connection)] = connection
      try? connection.start()
      Task { await self.accepted.increment() }
    }
  }

  /// Runs `body` on the loop for each connection.
  public func onConnections(_ body: @escaping @Sendable (HTTP2Connection) -> Void) async {
    await group.loops[0].submit { for connection in self.connections.values { body(connection) } }
  }

  /// Runs `body` on the loop.
  public func onLoop<Result: Sendable>(_ body: @escaping @Sendable () -> Result) async -> Result {
    await group.loops[0].submit { body() }
  }

  /// Closes everything and stops the loop.
  public func stop() async {
    await group.loops[0].submit {
      self.listener?.close()
      self.listener = nil
      for connection in self.connections.values { connection.close() }
    }
    let group = group
    await ChildProcess.blocking { group.shutDown() }
  }
}

extension RawServer: HTTP2ConnectionDelegate {
  /// Does nothing.
  public func connectionOpened(_ connection: HTTP2Connection) {}
  /// A stream of the raw server.
  public func makeStream(_ connection: HTTP2Connection) -> HTTP2Stream { Stream(connection, handler) }
  /// Does nothing.
  public func receivedSettings(_ connection: HTTP2Connection) {}
  /// Does nothing.
  public func receivedGoAway(_ connection: HTTP2Connection, lastStream: Int32, _ code: ErrorCode) {}
  /// Keeps the payload.
  public func receivedPingAcknowledgement(_ connection: HTTP2Connection, _ payload: UInt64) {
    acknowledgedPings.append(payload)
    Task { await acknowledged.increment() }
  }
  /// Drops the connection.
  public func connectionClosed(_ connection: HTTP2Connection, _ reason: ConnectionError) {
    Task { await self.closed.increment() }
    connections[ObjectIdentifier(connection)] = nil
  }
}

extension HeaderBlock {
  /// Fields in order.
  public init(_ fields: [(StaticString, String)]) {
    self.init()
    for (name, value) in fields { append(name, value) }
  }
}
