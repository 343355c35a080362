public import EventLoop
import HTTP2
import Locking
public import RPC

/// A channel to one or several servers over HTTP/2. Any thread, any task.
///
/// It connects when the first call is made, and again when a connection is lost. Call `shutDown` when done.
public final class ClientChannel: Channel {
  let configuration: ClientConfiguration
  private let loop: EventLoop
  private let ownsLoop: Bool
  private let balancer: Unconfined<Balancer>
  let throttle = Locked(RetryThrottle())
  private let isShutDown = Locked(false)

  /// Makes a channel on a loop of its own, or on a given one, which it does not stop.
  public init(_ configuration: ClientConfiguration, on loop: EventLoop? = nil) throws(SystemError) {
    self.configuration = configuration
    ownsLoop = loop == nil
    if let loop {
      self.loop = loop
    } else {
      self.loop = try EventLoop(name: "rpc-client")
      try self.loop.start()
    }
    balancer = Unconfined(Balancer(configuration, self.loop))
  }

  /// Closes all connections; calls that run end with `UNAVAILABLE` or `CANCELLED`.
  ///
  /// Waits briefly for the thread of the channel's own loop: it holds its stack until then, and must not be in the
  /// middle of TLS when the process ends and OpenSSL cleans up.
  public func shutDown() {
    let loop = loop
    let balancer = balancer
    let ownsLoop = ownsLoop
    let isFirst = isShutDown.withLock { isShutDown in
      if isShutDown { return false }
      isShutDown = true
      loop.execute {
        balancer.value.close()
        if ownsLoop { loop.stop() }
      }
      return true
    }
    if isFirst, ownsLoop { loop.join() }
  }

  /// Makes a call with one request and one response, with retries as configured.
  public func unary(
    _ method: MethodDescriptor, frame: [UInt8], _ options: CallOptions
  ) async throws(Status) -> [UInt8] {
    let deadline = deadline(options)
    if let hedging = configuration.hedging, method.isIdempotent, hedging.maximumAttempts > 1 {
      return try await hedge(hedging, method, frame: frame, options, deadline)
    }
    return try await retry(method, frame: frame, options, deadline)
  }

  /// Opens a call with many messages; such a call is never retried.
  public func open(
    _ method: MethodDescriptor, _ options: CallOptions
  ) async throws(Status) -> any ClientStream {
    try begin(method, options, deadline(options), AttemptOutcome(), request: nil)
  }

  private func deadline(_ options: CallOptions) -> MonotonicTime? {
    options.timeout.map { MonotonicTime.now.advanced(byNanoseconds: $0.clampedNanoseconds) }
  }

  func begin(
    _ method: MethodDescriptor, _ options: CallOptions, _ deadline: MonotonicTime?, _ outcome: AttemptOutcome,
    request: [UInt8]?
  ) throws(Status) -> ClientCall {
    let call = ClientCall(loop: loop, response: options.response)
    let balancer = balancer
    let userAgent = configuration.userAgent
    let start = { @Sendable in
      balancer.value.pick(for: call, waitsForReady: options.waitsForReady) { subchannel, session in
        let stream = ClientHTTP2Stream(call, method, options, outcome)
        stream.start(
          session, subchannel.authority, subchannel.scheme, userAgent: userAgent, deadline: deadline)
        if let request { stream.send(request, last: true, compressing: true) }
      }
      if !call.hasStarted, let deadline { Self.expire(call, at: deadline) }
    }
    if loop.isCurrent {
      start()
      return call
    }
    // Under the lock: work given to a loop after its stop is never run.
    let isTaken = isShutDown.withLock { isShutDown in
      if !isShutDown { loop.execute(start) }
      return !isShutDown
    }
    guard isTaken else { throw Status(.unavailable, "the channel is shut down") }
    return call
  }

  /// A call that waits for a connection has no stream whose timer could end it.
  private static func expire(_ call: ClientCall, at deadline: MonotonicTime) {
    let milliseconds = deadline.nanoseconds(since: call.loop.now) / 1_000_000
    _ = call.loop.schedule(after: .milliseconds(milliseconds)) {
      if !call.hasStarted { call.end(.deadlineExceeded) }
    }
  }
}
