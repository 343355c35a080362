public import EventLoop
import Locking

/// The state of one call between its user, on any thread, and its transport, on a loop.
public final class ClientCall: ClientStream {
  /// The loop of the transport.
  public let loop: EventLoop
  private let response: ResponseInfo?
  private let state: Locked<State>

  private struct State {
    var transport: Unconfined<any ClientTransport>?
    /// Operations requested before there was a transport; at most one message, as `hasRoom` is false then.
    var early: [@Sendable (any ClientTransport) -> Void] = []
    var messages = MessageQueue()
    var status: Status?
    var hasRoom = true
    var sendingEnded = false
    var reader: UnsafeContinuation<Void, Never>?
    var writer: UnsafeContinuation<Void, Never>?
    var ender: UnsafeContinuation<Void, Never>?

    mutating func end(
      _ status: Status
    ) -> (Unconfined<any ClientTransport>?, [UnsafeContinuation<Void, Never>?]) {
      guard self.status == nil else { return (nil, []) }
      self.status = status
      early = []
      if status.code == .cancelled { messages.removeAll() }
      return (transport.take(), [reader.take(), writer.take(), ender.take()])
    }
  }

  /// A call that gets its transport on the loop, with `attach`; `response` learns which messages were compressed.
  public init(loop: EventLoop, response: ResponseInfo? = nil) {
    self.loop = loop
    self.response = response
    state = Locked(State())
  }

  // MARK: For the user; any thread

  /// Sends a request; waits while the server is slow.
  public func send(_ frame: [UInt8], last: Bool, compressing: Bool) async throws(Status) {
    while true {
      let (ready, status) = state.withLock { state in
        if let status = state.status { return (true, Optional(status)) }
        if state.sendingEnded {
          return (true, Optional(Status(.failedPrecondition, "the requests have already ended")))
        }
        if state.hasRoom {
          // Closed until the transport reports room again, so that one message at a time is on its way to the loop.
          state.hasRoom = false
          if last { state.sendingEnded = true }
          return (true, nil)
        }
        return (false, nil)
      }
      if let status { throw status.code == .ok ? Status(.cancelled, "the call has ended") : status }
      if ready { break }
      await waitForRoom()
    }
    onTransport { $0.send(frame, last: last, compressing: compressing) }
  }

  /// Tells the server that no request follows.
  public func finishSending() {
    let first = state.withLock { state in
      defer { state.sendingEnded = true }
      return !state.sendingEnded
    }
    if first { onTransport { $0.finishSending() } }
  }

  /// The next response; nil after the last.
  public func receive() async throws(Status) -> [UInt8]? {
    while true {
      let (message, status, wasCompressed) = state.withLock { state in
        (state.messages.popFirst(), state.status, state.messages.lastWasCompressed)
      }
      if let message {
        response?.took(compressedMessage: wasCompressed)
        let byteCount = message.bytes.count + Frame.headerSize
        onTransport { $0.consumed(byteCount) }
        return message.bytes
      }
      if let status {
        if status.code == .ok { return nil }
        throw status
      }
      await withTaskCancellationHandler {
        await waitForMessage()
      } onCancel: {
        self.cancel()
      }
    }
  }

  /// The one response of a call that has just one; waits for the call's end.
  /// - Throws: the call's status if it is not OK; `UNIMPLEMENTED` if there is no response, or more
  ///   than one (gRPC's statuscodes.md: "response cardinality violation").
  public func receiveOnly() async throws(Status) -> [UInt8] {
    while !hasEnded {
      await withTaskCancellationHandler {
        await waitForEnd()
      } onCancel: {
        self.cancel()
      }
    }
    let (status, first, second, wasCompressed) = state.withLock { state in
      (state.status, state.messages.popFirst(), state.messages.popFirst(), state.messages.lastWasCompressed)
    }
    if let status, status.code != .ok { throw status }
    guard let first else { throw Status(.unimplemented, "the server sent no response message") }
    guard second == nil else {
      throw Status(.unimplemented, "the server sent more than one response message")
    }
    response?.took(compressedMessage: wasCompressed)
    return first.bytes
  }

  /// Cancels the call.
  public func cancel() { end(Status(.cancelled, "the caller cancelled the call")) }

  /// Ends the call from this side with a status of its own; does nothing if it has ended.
  public func end(_ status: Status) {
    guard let transport = finish(status) else { return }
    onLoop(transport) { $0.cancel(status) }
  }

  // MARK: For transports; on the loop

  /// Gives the call its transport, which calls `transportOpened` when it can send.
  /// - Returns: false if the call has already ended.
  public func attach(_ transport: any ClientTransport) -> Bool {
    state.withLock { state in
      if state.status != nil { return false }
      state.transport = Unconfined(transport)
      return true
    }
  }

  /// Sends what was requested before there was a transport. Call it in the same turn as `attach`, so that nothing
  /// overtakes it.
  public func transportOpened() {
    let (transport, early) = state.withLock { state in
      defer { state.early = [] }
      return (state.transport, state.early)
    }
    guard let transport else { return }
    for action in early { action(transport.value) }
  }

  /// A response message has arrived.
  /// - Returns: the bytes of messages that wait for the reader.
  public func deliver(_ message: InboundMessage) -> Int {
    let (reader, waiting) = state.withLock { state in
      if state.status == nil { state.messages.append(message) }
      return (state.reader.take(), state.messages.byteCount)
    }
    reader?.resume()
    return waiting
  }

  /// The bytes of responses that wait for the reader.
  public var waitingByteCount: Int { state.withLock { $0.messages.byteCount } }

  /// The server can take more, or cannot.
  public func setRoom(_ hasRoom: Bool) {
    let writer = state.withLock { state in
      state.hasRoom = hasRoom
      return hasRoom ? state.writer.take() : nil
    }
    writer?.resume()
  }

  /// The call has ended with its status; messages that arrived before can still be received.
  public func close(_ status: Status) { _ = finish(status) }

  /// Whether the call was given a transport, or has ended.
  public var hasStarted: Bool { state.withLock { $0.transport != nil || $0.status != nil } }

  /// Whether the call has ended.
  public var hasEnded: Bool { state.withLock { $0.status != nil } }

  // MARK: -

  private func finish(_ status: Status) -> Unconfined<any ClientTransport>? {
    let (transport, waiters) = state.withLock { state in state.end(status) }
    for waiter in waiters { waiter?.resume() }
    return transport
  }

  private func onTransport(_ body: @escaping @Sendable (any ClientTransport) -> Void) {
    let transport = state.withLock { state in
      if state.transport == nil, state.status == nil { state.early.append(body) }
      return state.transport
    }
    if let transport { onLoop(transport, body) }
  }

  private func onLoop(
    _ transport: Unconfined<any ClientTransport>, _ body: @escaping @Sendable (any ClientTransport) -> Void
  ) {
    if loop.isCurrent { body(transport.value) } else { loop.execute { body(transport.value) } }
  }

  private func waitForMessage() async {
    await withUnsafeContinuation { continuation in
      let arrived = state.withLock { state in
        if state.messages.isEmpty, state.status == nil {
          state.reader = continuation
          return false
        }
        return true
      }
      if arrived { continuation.resume() }
    }
  }

  private func waitForEnd() async {
    await withUnsafeContinuation { continuation in
      let ended = state.withLock { state in
        if state.status != nil { return true }
        state.ender = continuation
        return false
      }
      if ended { continuation.resume() }
    }
  }

  private func waitForRoom() async {
    await withTaskCancellationHandler {
      await withUnsafeContinuation { continuation in
        let ready = state.withLock { state in
          if state.hasRoom || state.status != nil { return true }
          state.writer = continuation
          return false
        }
        if ready { continuation.resume() }
      }
    } onCancel: {
      self.cancel()
    }
  }
}

/// Carries a value of a loop through other threads, which do not touch it.
package struct Unconfined<Value>: @unchecked Sendable {
  package let value: Value

  package init(_ value: Value) { self.value = value }
}
