import EventLoop
public import HTTP2

/// One HTTP/2 request whose every byte a test chooses, and what came back. Plaintext.
public actor RawCall {
  /// What came back.
  public struct Answer: Sendable {
    /// The response headers, the last of each name.
    public var headers: [String: String] = [:]
    /// The trailers.
    public var trailers: [String: String] = [:]
    /// The body.
    public var body: [UInt8] = []
    /// How the stream was closed; nil where the connection was lost before.
    public var code: ErrorCode?

    /// The gRPC status, from the trailers or a trailers-only answer.
    public var status: String? { trailers["grpc-status"] ?? headers["grpc-status"] }
  }

  /// The headers of a usual call of `path`.
  public static func headers(
    _ path: String, _ more: [(StaticString, String)] = [], method: String = "POST",
    contentType: String = "application/grpc"
  ) -> [(StaticString, String)] {
    [
      (":method", method), (":scheme", "http"), (":path", path), (":authority", "test"), ("te", "trailers"),
      ("content-type", contentType),
    ] + more
  }

  /// A message behind its header.
  public static func frame(_ message: [UInt8], flag: UInt8 = 0) -> [UInt8] {
    let length = UInt32(message.count)
    return [flag] + (0..<4).reversed().map { UInt8(truncatingIfNeeded: length >> (8 * UInt32($0))) } + message
  }

  /// Makes a request on a connection of its own, and waits until its stream is closed.
  ///
  /// - Parameter ends: whether the request is ended behind its body.
  public static func make(
    port: UInt16, _ headers: [(StaticString, String)], body: [[UInt8]] = [], ends: Bool = true
  ) async throws -> Answer {
    let group = try EventLoopGroup(count: 1, name: "raw-call")
    let result = Gate<Answer>()
    let loop = group.loops[0]
    let client = Client()
    try await loop.submit {
      let address = try SocketAddress.resolve(host: "127.0.0.1", port: port)[0]
      try client.start(address, loop, headers, body, ends) { answer in Task { await result.open(answer) } }
    }
    let answer = await result.wait()
    await loop.submit { client.close() }
    await ChildProcess.blocking { group.shutDown() }
    return answer
  }

  private final class Client: HTTP2ConnectionDelegate, @unchecked Sendable {
    private var connection: HTTP2Connection?
    private var stream: Stream?
    private var send: (HTTP2Session) -> Void = { _ in }

    func start(
      _ address: SocketAddress, _ loop: EventLoop, _ headers: [(StaticString, String)], _ body: [[UInt8]],
      _ ends: Bool, _ done: @escaping (Answer) -> Void
    ) throws {
      let stream = Stream(done)
      self.stream = stream
      let connection = HTTP2Connection(
        try Socket.connecting(to: address), tls: nil, role: .client, limits: SessionLimits(),
        handshakeTimeout: .seconds(30), buffers: IOBuffers(), loop: loop, delegate: self)
      self.connection = connection
      send = { session in
        _ = session.open(stream, HeaderBlock(headers), ends: body.isEmpty && ends)
        for piece in body { stream.write(piece) }
        if ends, !body.isEmpty { stream.finish() }
      }
      try connection.start()
    }

    func close() { connection?.close() }

    func connectionOpened(_ connection: HTTP2Connection) {
      if let session = connection.session { send(session) }
    }
    func makeStream(_ connection: HTTP2Connection) -> HTTP2Stream { HTTP2Stream() }
    func receivedSettings(_ connection: HTTP2Connection) {}
    func receivedGoAway(_ connection: HTTP2Connection, lastStream: Int32, _ code: ErrorCode) {}
    func receivedPingAcknowledgement(_ connection: HTTP2Connection, _ payload: UInt64) {}
    func connectionClosed(_ connection: HTTP2Connection, _ reason: ConnectionError) { stream?.fail() }
  }

  private final class Stream: HTTP2Stream {
    private var answer = Answer()
    private var fields: [String: String] = [:]
    private var done: ((Answer) -> Void)?

    init(_ done: @escaping (Answer) -> Void) { self.done = done }

    func fail() { complete() }

    private func complete() {
      guard let done else { return }
      self.done = nil
      done(answer)
    }

    override func receiveHeader(
      _ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>
    ) -> Bool {
      fields[String(decoding: name, as: UTF8.self)] = String(decoding: value, as: UTF8.self)
      return true
    }

    override func receiveHeadersEnd(_ kind: HeaderKind) {
      if kind == .trailers { answer.trailers = fields } else { answer.headers = fields }
      fields = [:]
    }

    override func receiveData(_ bytes: UnsafeRawBufferPointer) {
      answer.body += bytes
      consume(bytes.count)
    }

    override func closed(_ code: ErrorCode) {
      if !isConnectionLost { answer.code = code }
      complete()
    }
  }
}
