import ComputePool
public import EventLoop
public import FairQueueing
public import Protobuf

/// One call as its handler sees it. Confined to the loop on which the handler runs.
public final class ServerCall: @unchecked Sendable {
  /// The metadata of the request.
  public let metadata: Metadata
  /// Who calls.
  public let peer: Peer
  /// The flow of the call, where callers take turns: as the interceptors say, else the peer's.
  public private(set) var flow: FlowID
  /// When the client stops waiting; nil if it waits forever.
  public let deadline: MonotonicTime?
  /// The loop on which the call runs.
  public let loop: EventLoop
  /// Goes out with the response headers; later changes have no effect.
  public var responseMetadata = Metadata()
  /// Goes out with the status.
  public var trailers = Metadata()
  /// Whether responses are compressed, if the client accepts it. A call that sets it before its first response may
  /// change it for each one after.
  public var compressesResponses = false

  /// Whether the only response of a call takes long to encode; it is then encoded in the compute pool.
  public var hasLongResponse = false

  /// The ids of the resources that the request names, for the requirements of the method's policy.
  public var resources: [(requirement: Int, id: String)] { named ?? [] }
  // Nil rather than empty: most calls name none, and pay nothing.
  private var named: [(requirement: Int, id: String)]?

  /// The response that is compressed in the pool when the handler and the interceptors have returned.
  private var uncompressedResponse: (frame: Handover<[UInt8]>, count: Int)?
  /// The result of `onlyRequest`, if it is already decoded.
  @usableFromInline var decodedRequest: (any Sendable)?
  /// The request that was refused because it breaks the contract's field rules, with the violations.
  private var refused: RefusedRequest?
  @usableFromInline let implementation: ServerMethod
  private let observer: any HandlerObserver
  private(set) var transport: (any ServerTransport)?
  @usableFromInline var values: [(key: ObjectIdentifier, value: AnyObject)] = []
  private(set) var inbound = MessageQueue()
  private var inboundEnded = false
  private(set) var failure: Status?
  private var task: Task<Void, Never>?
  private var messageWaiter: UnsafeContinuation<Void, Never>?
  private var roomWaiters: [UnsafeContinuation<Void, Never>] = []
  private var turnWaiters: [UnsafeContinuation<Void, Never>] = []
  private var grantedTurns = 0
  private var hasRoom = true

  /// A call of `method` that arrived over `transport`, which the call keeps until it is finished or cancelled.
  public init(
    _ method: ServerMethod, metadata: Metadata, peer: Peer, deadline: MonotonicTime?, loop: EventLoop,
    transport: any ServerTransport, observer: any HandlerObserver
  ) {
    implementation = method
    self.observer = observer
    self.metadata = metadata
    self.peer = peer
    flow = peer.flow
    self.deadline = deadline
    self.loop = loop
    self.transport = transport
    if let flow = method.flow?(self) { self.flow = flow }
  }

  // MARK: For handlers and interceptors

  /// What the contract says about the method.
  @inlinable
  public var method: MethodDescriptor { implementation.descriptor }

  /// Whether the last request taken had arrived compressed.
  public var lastRequestWasCompressed: Bool { inbound.lastWasCompressed }

  /// Whether the client is gone, or its deadline has passed. The task is cancelled as well.
  public var isCancelled: Bool { failure != nil }

  /// A value that an interceptor left for those after it.
  @inlinable
  public subscript<Key: CallKey>(_ key: Key.Type) -> Key.Value? {
    get {
      for kept in values where kept.key == ObjectIdentifier(key) {
        // Only this type is stored under this key; a checked cast costs more than all the rest.
        return unsafeDowncast(kept.value, to: KeptValue<Key.Value>.self).value
      }
      return nil
    }
    set {
      values.removeAll { $0.key == ObjectIdentifier(key) }
      if let newValue { values.append((ObjectIdentifier(key), KeptValue(newValue))) }
    }
  }

  /// Tells which resource a requirement of the method's policy is about; nothing is required of an empty id. Generated
  /// code does, before the handler runs.
  public func addResource(_ id: String, of requirement: Int) {
    if id.isEmpty { return }
    if named == nil { named = [] }
    named?.append((requirement, id))
  }

  /// Ends the call before its handler does, as at its deadline: the client gets `status`, the handler's task is
  /// cancelled, and its pending operations on the call throw `status`.
  public func end(_ status: Status) {
    loop.assertCurrent()
    guard let transport, failure == nil else { return }
    cancel(status)
    transport.finish(status, self)
  }

  /// Sends the response headers now instead of with the first message.
  public func sendHeaders() { transport?.sendHeaders(self) }

  /// The next request; nil after the last.
  /// - Throws: as `decode`; the status that ended the call early.
  public func nextRequest<Request: Message>() async throws(Status) -> Request? {
    guard let (request, violations) = try await nextRequestWithViolations(Request.self) else { return nil }
    if !violations.isEmpty { throw Status(violations) }
    return request
  }

  /// The next request and what in it breaks the contract's field rules; nil after the last.
  /// - Throws: as `read`; the status that ended the call early.
  func nextRequestWithViolations<Request: Message>(
    _: Request.Type
  ) async throws(Status) -> (request: Request, violations: Violations)? {
    guard let message = try await nextMessage() else { return nil }
    if message.isLong { return try await readInPool(message) }
    var violations = Violations()
    let request: Request = try Self.read(message.bytes, &violations)
    return (request, violations)
  }

  private func nextMessage() async throws(Status) -> InboundMessage? {
    while true {
      if let failure { throw failure }
      if !inbound.isEmpty { try await untilTurn() }
      if let message = inbound.popFirst() {
        transport?.consumed(message.bytes.count + Frame.headerSize)
        return message
      }
      if inboundEnded { return nil }
      if isTaskCancelled { throw Status(.cancelled, "the task that reads the requests was cancelled") }
      await untilWokenOrCancelled { self.messageWaiter = $0 }
    }
  }

  /// The only request of a call; it has arrived when the handler runs.
  /// - Throws: as `decode`; `UNIMPLEMENTED` if there is none, or more than one
  ///   (gRPC's statuscodes.md: "request cardinality violation").
  @inlinable
  public func onlyRequest<Request: Message>() throws(Status) -> Request {
    if let decodedRequest, let request = decodedRequest as? Request {
      self.decodedRequest = nil
      return request
    }
    var violations = Violations()
    let request: Request = try Self.read(onlyMessage(), &violations)
    if !violations.isEmpty { throw refuse(request, violations) }
    return request
  }

  @usableFromInline
  func refuse(_ request: any Message, _ violations: Violations) -> Status {
    refused = RefusedRequest(request, violations)
    return Status(violations)
  }

  /// The error that ended the call; a violation of field rules is completed with what the service finds beyond them.
  private func completed(_ error: Status) async -> Status {
    guard let refused, error.code == .invalidArgument, failure == nil, let find = implementation.find,
      let found = try? await find(refused.request, self), !found.isEmpty
    else { return error }
    let rules = refused.violations
    let all = rules.all.merged(with: found)
    return Status(violations: all, count: rules.count + all.count - rules.all.count)
  }

  /// The bytes of `onlyRequest`.
  @usableFromInline
  func onlyMessage() throws(Status) -> [UInt8] { try takeOnlyMessage().inflated(Checkpoint()) }

  func takeOnlyMessage() throws(Status) -> InboundMessage {
    if let failure { throw failure }
    guard let message = inbound.popFirst() else {
      throw Status(.unimplemented, "the client sent no request message")
    }
    guard inbound.isEmpty else { throw .tooManyRequests }
    return message
  }

  /// Decodes a request and checks it against the contract's field rules.
  /// - Throws: `INTERNAL` if the bytes are not such a message, `INVALID_ARGUMENT` with every offending field, or only
  ///   with those that have too many elements if that stopped the decoding.
  @inlinable
  public static func decode<Request: Message>(_ bytes: [UInt8]) throws(Status) -> Request {
    var violations = Violations()
    let request: Request = try read(bytes, &violations)
    if !violations.isEmpty { throw Status(violations) }
    return request
  }

  /// Decodes a request and finds what in it breaks the contract's field rules.
  @inlinable
  static func read<Request: Message>(
    _ bytes: [UInt8], _ violations: inout Violations
  ) throws(Status) -> Request {
    var request = Request()
    do throws(DecodingError) {
      try request.merge(request: bytes)
    } catch {
      throw Status(unreadable: request, error)
    }
    request.validate(into: &violations)
    return request
  }

  /// Sends one of several responses, whose first five bytes are free; waits while the client is slow.
  public func send(_ frame: consuming [UInt8]) async throws(Status) {
    while !hasRoom, failure == nil {
      if isTaskCancelled { throw Status(.cancelled, "the task that sends the responses was cancelled") }
      await untilWokenOrCancelled { self.roomWaiters.append($0) }
    }
    if let failure { throw failure }
    try await untilTurn()
    guard let transport else { throw Status(.cancelled, "the call has ended") }
    let count = frame.count
    if count > OffLoopSizes.compressedBytes, transport.compresses(count, self) {
      let compressed = try await compressInPool(Handover(frame))
      hasRoom = transport.send(compressed, compressedFrom: count, self)
    } else {
      hasRoom = transport.send(frame, compressedFrom: nil, self)
    }
  }

  /// Sends the only response of a call.
  public func sendOnlyResponse(_ frame: consuming [UInt8]) {
    guard failure == nil else { return }
    if frame.count > OffLoopSizes.compressedBytes, transport?.compresses(frame.count, self) ?? false {
      let count = frame.count
      uncompressedResponse = (Handover(frame), count)
    } else {
      _ = transport?.send(frame, compressedFrom: nil, self)
    }
  }

  private func sendCompressed(_ frame: Handover<[UInt8]>, _ count: Int) async throws(Status) {
    uncompressedResponse = nil
    let compressed = try await compressInPool(frame)
    _ = transport?.send(compressed, compressedFrom: count, self)
  }

  // MARK: For transports

  /// Starts the call: a handler that reads requests one by one runs from now on, one with a single request when that is
  /// complete. Its outcome finishes the call.
  ///
  /// The observer is told when the handler has returned, which may be long after the call was cancelled.
  public func open() {
    if !takesOneRequest { start() }
  }

  private func start() {
    observer.handlerStarted()
    let task = Task.immediate(executorPreference: loop) {
      do throws(Status) {
        try await self.implementation.run(self)
        if let (frame, count) = self.uncompressedResponse { try await self.sendCompressed(frame, count) }
        self.finish(.ok)
      } catch {
        self.finish(self.refused == nil ? error : await self.completed(error))
      }
      self.observer.handlerEnded()
    }
    if transport != nil { self.task = task }
  }

  /// A whole request message has arrived.
  public func receive(_ message: InboundMessage) {
    guard failure == nil else { return }
    inbound.append(message)
    wakeReader()
  }

  /// Whether the method has exactly one request.
  public var takesOneRequest: Bool {
    switch implementation.descriptor.kind {
    case .unary, .serverStreaming: true
    case .clientStreaming, .bidirectionalStreaming: false
    }
  }

  /// The number of requests that wait for the handler.
  public var waitingMessageCount: Int { inbound.count }

  /// The bytes of requests that wait for the handler.
  public var waitingByteCount: Int { inbound.byteCount }

  /// The client will send no more.
  public func receiveEnd() {
    guard failure == nil, !inboundEnded else { return }
    inboundEnded = true
    if takesOneRequest { start() } else { wakeReader() }
  }

  /// The call may process one more message, after `ServerTransport.takesTurn` made it wait.
  public func grantTurn() {
    grantedTurns += 1
    wakeTurnWaiters()
  }

  /// The client can take more.
  public func roomBecameFree() {
    hasRoom = true
    wakeWriters()
  }

  /// Ends the call early: the handler's task is cancelled, and its pending operations on the call throw `status`.
  ///
  /// The transport is released; it answers the client, if there still is one.
  public func cancel(_ status: Status) {
    guard failure == nil, transport != nil else { return }
    failure = status
    transport = nil
    inbound.removeAll()
    task?.cancel()
    task = nil
    wakeReader()
    wakeWriters()
    wakeTurnWaiters()
  }

  private func finish(_ status: Status) {
    task = nil
    guard let transport else { return }
    self.transport = nil
    transport.finish(status, self)
  }

  /// Whether a task of the handler's own was cancelled while the call goes on.
  private var isTaskCancelled: Bool { failure == nil && Task.isCancelled }

  /// Suspends until the continuation given to `store` is resumed, or the task is cancelled: then all waiters check
  /// again.
  private func untilWokenOrCancelled(_ store: (UnsafeContinuation<Void, Never>) -> Void) async {
    await withTaskCancellationHandler {
      await withUnsafeContinuation { store($0) }
    } onCancel: {
      loop.execute {
        self.wakeReader()
        self.wakeWriters()
        self.wakeTurnWaiters()
      }
    }
  }

  /// Waits for the call's turn on its loop, if others come first.
  private func untilTurn() async throws(Status) {
    guard let transport, !transport.takesTurn(self) else { return }
    while grantedTurns == 0 {
      if let failure { throw failure }
      if isTaskCancelled { throw Status(.cancelled, "the task that waited for its turn was cancelled") }
      await untilWokenOrCancelled { self.turnWaiters.append($0) }
    }
    grantedTurns -= 1
    if let failure { throw failure }
  }

  private func wakeTurnWaiters() {
    if turnWaiters.isEmpty { return }
    let waiters = turnWaiters
    turnWaiters = []
    for waiter in waiters { waiter.resume() }
  }

  private func wakeReader() {
    guard let waiter = messageWaiter else { return }
    messageWaiter = nil
    waiter.resume()
  }

  private func wakeWriters() {
    if roomWaiters.isEmpty { return }
    let waiters = roomWaiters
    roomWaiters = []
    for waiter in waiters { waiter.resume() }
  }
}

extension Status {
  /// The client sent several requests where the method has one.
  public static var tooManyRequests: Status {
    Status(.unimplemented, "the client sent more than one request message")
  }
}
