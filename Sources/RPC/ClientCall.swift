public import EventLoop
import Synchronization

/// The state of one call between its user, on any thread, and its transport, on a loop.
public final class ClientCall: ClientStream {
  /// The loop of the transport.
  public let loop: EventLoop
  private let state: Mutex<State>

  private struct State {
    var transport: Unconfined<any ClientTransport>?
    var messages = MessageQueue()
    var status: Status?
    var hasRoom = true
    var sendingEnded = false
    var reader: UnsafeContinuation<Void, Never>?
    var writer: UnsafeContinuation<Void, Never>?
  }

  /// A call whose transport is given on the loop, with `attach`.
  public init(loop: EventLoop) {
    self.loop = loop
    state = Mutex(State())
  }

  // MARK: For the user; any thread

  /// Sends a request; waits while the server is slow to take those before.
  public func send(_ frame: [UInt8], last: Bool) async throws(Status) {
    while true {
      let (ready, status) = state.withLock { state in
        if let status = state.status { return (true, Optional(status)) }
        if state.sendingEnded {
          return (true, Optional(Status(.failedPrecondition, "the requests were ended before")))
        }
        if state.hasRoom {
          // Shut until the transport says that it still has room: one message at a time is under way to the loop.
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
    onTransport { $0.send(frame, last: last) }
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
      let (message, status) = state.withLock { state in (state.messages.popFirst(), state.status) }
      if let message {
        let byteCount = message.count + Frame.headerSize
        onTransport { $0.consumed(byteCount) }
        return message
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

  /// Gives the call up.
  public func cancel() { end(Status(.cancelled, "the caller gave the call up")) }

  /// Ends the call from this side with a status of its own; does nothing where it has ended.
  public func end(_ status: Status) {
    guard let transport = finish(status) else { return }
    onLoop(transport) { $0.cancel(status) }
  }

  // MARK: For transports; on the loop

  /// Gives the call its transport.
  /// - Returns: false where the call ended before, and there is nothing to be transported.
  public func attach(_ transport: any ClientTransport) -> Bool {
    state.withLock { state in
      if state.status != nil { return false }
      state.transport = Unconfined(transport)
      return true
    }
  }

  /// A response message has arrived.
  public func deliver(_ message: [UInt8]) {
    let reader = state.withLock { state in
      if state.status == nil { state.messages.append(message) }
      return state.reader.take()
    }
    reader?.resume()
  }

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

  /// Whether the call has ended.
  public var hasEnded: Bool { state.withLock { $0.status != nil } }

  // MARK: -

  private func finish(_ status: Status) -> Unconfined<any ClientTransport>? {
    let (transport, reader, writer) = state.withLock { state in
      guard state.status == nil else {
        return (nil, nil, nil)
          as (Unconfined<any ClientTransport>?, UnsafeContinuation<Void, Never>?, UnsafeContinuation<Void, Never>?)
      }
      state.status = status
      if status.code == .cancelled { state.messages.removeAll() }
      return (state.transport.take(), state.reader.take(), state.writer.take())
    }
    reader?.resume()
    writer?.resume()
    return transport
  }

  private func onTransport(_ body: @escaping @Sendable (any ClientTransport) -> Void) {
    guard let transport = state.withLock({ $0.transport }) else { return }
    onLoop(transport, body)
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
struct Unconfined<Value>: @unchecked Sendable {
  let value: Value

  init(_ value: Value) { self.value = value }
}
