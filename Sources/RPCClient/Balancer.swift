import EventLoop
import HTTP2
import RPC

/// Chooses the connection for each call: those that are ready in turn (round robin). Confined to its loop.
final class Balancer {
  private struct Waiter {
    let call: ClientCall
    let waitsForReady: Bool
    let start: (Subchannel, HTTP2Session) -> Void
  }

  private let loop: EventLoop
  private var subchannels: [Subchannel] = []
  private var waiters: [Waiter] = []
  private var turn = 0
  private var isClosed = false

  init(_ configuration: ClientConfiguration, _ loop: EventLoop) {
    self.loop = loop
    let buffers = IOBuffers()
    for endpoint in configuration.endpoints {
      for _ in 0..<max(1, configuration.connectionsPerEndpoint) {
        subchannels.append(
          Subchannel(endpoint, configuration, buffers, loop) { [weak self] in self?.serveWaiters() })
      }
    }
  }

  /// Calls `start` with a connection, now or when there is one; ends the call if none is available.
  func pick(
    for call: ClientCall, waitsForReady: Bool, _ start: @escaping (Subchannel, HTTP2Session) -> Void
  ) {
    loop.assertCurrent()
    for subchannel in subchannels { subchannel.connect() }
    if let (subchannel, session) = nextReady() { return start(subchannel, session) }
    if let failure = failure(waitsForReady) { return call.end(failure) }
    waiters.append(Waiter(call: call, waitsForReady: waitsForReady, start: start))
  }

  func close() {
    isClosed = true
    for subchannel in subchannels { subchannel.close() }
    serveWaiters()
  }

  /// The next connection in turn. A full one, on which further calls would queue, is taken only if no other has room
  /// and none is being made.
  private func nextReady() -> (Subchannel, HTTP2Session)? {
    var full: (Subchannel, HTTP2Session)?
    var isConnecting = false
    for offset in subchannels.indices {
      let subchannel = subchannels[(turn &+ offset) % subchannels.count]
      if case .connecting = subchannel.state { isConnecting = true }
      guard let session = subchannel.session else { continue }
      if session.hasRoomForStreams {
        turn = (turn &+ offset &+ 1) % subchannels.count
        return (subchannel, session)
      }
      full = full ?? (subchannel, session)
    }
    if full != nil { turn = (turn &+ 1) % subchannels.count }
    return isConnecting ? nil : full
  }

  /// Why a call cannot wait for a connection; nil if it can.
  private func failure(_ waitsForReady: Bool) -> Status? {
    if isClosed { return Status(.unavailable, "the channel is shut down") }
    if waitsForReady { return nil }
    var last: Status?
    for subchannel in subchannels {
      switch subchannel.state {
      case .waiting(let status): last = status
      case .idle, .connecting, .ready, .closed: return nil
      }
    }
    return last ?? Status(.unavailable, "the channel has no endpoint")
  }

  private func serveWaiters() {
    if waiters.isEmpty { return }
    let waiting = waiters
    waiters = []
    for waiter in waiting where !waiter.call.hasEnded {
      if let (subchannel, session) = nextReady() {
        waiter.start(subchannel, session)
      } else if let failure = failure(waiter.waitsForReady) {
        waiter.call.end(failure)
      } else {
        waiters.append(waiter)
      }
    }
  }
}
