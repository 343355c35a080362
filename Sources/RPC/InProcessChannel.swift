public import ComputePool
public import EventLoop

/// A channel to services in the same process, without sockets: for tests, and for programs that embed a service.
///
/// Calls run on the given loop through the same calls, interceptors and limits as over the network; messages are passed
/// as bytes, so that encoding and decoding errors show here too.
public final class InProcessChannel: Channel {
  private let methods: [String: ServerMethod]
  private let peer: Peer
  private let loop: EventLoop
  private let computePool: ComputePool
  private let observer = NoObserver()

  /// A channel to services whose handlers run on `loop`; `identity` is the caller's identity.
  public init(
    services: [any Service], interceptors: [any ServerInterceptor] = [], identity: String? = nil,
    on loop: EventLoop, computePool: ComputePool = ComputePool()
  ) {
    methods = Dictionary(
      services.flatMap(\.completeMethods).map { ($0.descriptor.path, $0.intercepted(by: interceptors)) },
      uniquingKeysWith: { first, _ in first })
    peer = Peer(address: "in-process", identity: identity)
    self.loop = loop
    self.computePool = computePool
  }

  /// Makes a call with one request and one response.
  public func unary(
    _ method: MethodDescriptor, frame: [UInt8], _ options: CallOptions
  ) async throws(Status) -> [UInt8] {
    let call = begin(method, options)
    try await call.send(frame, last: true)
    return try await call.receiveOnly()
  }

  /// Opens a call with many messages one way or both.
  public func open(
    _ method: MethodDescriptor, _ options: CallOptions
  ) async throws(Status) -> any ClientStream {
    begin(method, options)
  }

  private func begin(_ descriptor: MethodDescriptor, _ options: CallOptions) -> ClientCall {
    let call = ClientCall(loop: loop, response: options.response)
    loop.execute { [self] in
      guard let method = methods[descriptor.path] else {
        return call.end(Status(.unimplemented, "there is no method \(descriptor.path)"))
      }
      InProcessTransport(call, options, computePool).start(method, peer, observer)
    }
    return call
  }
}

private final class NoObserver: HandlerObserver {
  func handlerStarted() {}
  func handlerEnded() {}
}

/// Both ends of one call in the same process. Confined to the loop.
private final class InProcessTransport: ServerTransport, ClientTransport, TimerHandler {
  private let client: ClientCall
  private let options: CallOptions
  let computePool: ComputePool
  private var server: ServerCall?
  private var timer: LoopTimer?
  private var headersSent = false

  init(_ client: ClientCall, _ options: CallOptions, _ computePool: ComputePool) {
    self.client = client
    self.options = options
    self.computePool = computePool
  }

  func start(_ method: ServerMethod, _ peer: Peer, _ observer: any HandlerObserver) {
    guard client.attach(self) else { return }
    var deadline: MonotonicTime?
    if let timeout = options.timeout {
      let nanoseconds = timeout.clampedNanoseconds
      deadline = client.loop.now.advanced(byNanoseconds: nanoseconds)
      timer = client.loop.schedule(afterMilliseconds: nanoseconds / 1_000_000, self)
    }
    let server = ServerCall(
      method, metadata: options.metadata, peer: peer, deadline: deadline, loop: client.loop, transport: self,
      observer: observer)
    self.server = server
    server.open()
    client.transportOpened()
  }

  func timerFired() {
    timer = nil
    let status = Status(.deadlineExceeded, "the deadline has passed")
    end(status)
    server?.cancel(status)
  }

  private func end(_ status: Status) {
    timer?.cancel()
    timer = nil
    client.close(status)
  }

  // MARK: From the client

  func send(_ frame: [UInt8], last: Bool, compressing: Bool) {
    server?.receive(InboundMessage(Array(frame.dropFirst(Frame.headerSize))))
    if last { server?.receiveEnd() }
    if let server, server.waitingByteCount < Self.bufferBytes { client.setRoom(true) }
  }

  func finishSending() { server?.receiveEnd() }

  func consumed(_ byteCount: Int) {
    // Both sides call this: the server's handler took a request, or the caller a response.
    if let server, server.waitingByteCount < Self.bufferBytes { client.setRoom(true) }
    if client.waitingByteCount < Self.bufferBytes { server?.roomBecameFree() }
  }

  func cancel(_ status: Status) {
    timer?.cancel()
    timer = nil
    server?.cancel(status)
  }

  // MARK: From the server

  func sendHeaders(_ call: ServerCall) {
    guard !headersSent else { return }
    headersSent = true
    options.response?.receive(headers: call.responseMetadata)
  }

  func send(_ frame: [UInt8], compressedFrom originalCount: Int?, _ call: ServerCall) -> Bool {
    sendHeaders(call)
    // The caller is gone, and the loop will be told so. The sender must wait, or the loop never gets to that job.
    guard !client.hasEnded else { return false }
    let size = frame.count - Frame.headerSize
    guard size <= options.maximumMessageSize else {
      let status = Status(
        .resourceExhausted, "a message of \(size) bytes is above the limit of \(options.maximumMessageSize)")
      end(status)
      call.cancel(status)
      return true
    }
    return client.deliver(InboundMessage(Array(frame.dropFirst(Frame.headerSize)))) < Self.bufferBytes
  }

  func finish(_ status: Status, _ call: ServerCall) {
    options.response?.receive(trailers: call.trailers)
    server = nil
    end(status)
  }

  /// Bytes that may wait on one side before the other must wait.
  private static let bufferBytes = 64 << 10
}
