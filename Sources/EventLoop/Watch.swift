import CSystem
import Glibc

/// A file descriptor's registration with its loop. Confined to the loop.
///
/// The watch keeps its handler alive until it is cancelled. It never closes the descriptor; cancel before closing it.
public final class Watch: @unchecked Sendable {
  /// The watched descriptor.
  public let descriptor: Int32
  private unowned let loop: EventLoop
  private(set) var handler: (any EventHandler)?
  private var interest: Interest
  /// Whether its events come after all others.
  private var isLowPriority: Bool
  let slot: Int
  let generation: UInt32

  init(
    _ descriptor: Int32, _ interest: Interest, _ handler: any EventHandler, loop: EventLoop, slot: Int,
    generation: UInt32, isLowPriority: Bool
  ) {
    self.descriptor = descriptor
    self.interest = interest
    self.handler = handler
    self.loop = loop
    self.slot = slot
    self.generation = generation
    self.isLowPriority = isLowPriority
  }

  /// Where the descriptor is registered.
  var epoll: Int32 { isLowPriority ? loop.lowPriorityEpoll : loop.epoll }

  var event: epoll_event {
    var event = epoll_event()
    event.events = interest.rawValue
    event.data.u64 = UInt64(generation) << 32 | UInt64(UInt32(truncatingIfNeeded: slot))
    return event
  }

  /// Changes the conditions waited for. Does nothing once cancelled.
  public func update(_ interest: Interest) {
    loop.assertCurrent()
    guard handler != nil, interest != self.interest else { return }
    self.interest = interest
    var event = event
    _ = epoll_ctl(epoll, EPOLL_CTL_MOD, descriptor, &event)
  }

  /// Gives the events normal priority from now on. Does nothing once cancelled, or if they have it.
  /// - Throws: `SystemError` if the system is out of memory; no events come then.
  public func raisePriority() throws(SystemError) {
    loop.assertCurrent()
    guard handler != nil, isLowPriority else { return }
    _ = epoll_ctl(epoll, EPOLL_CTL_DEL, descriptor, nil)
    isLowPriority = false
    var event = event
    guard epoll_ctl(epoll, EPOLL_CTL_ADD, descriptor, &event) == 0 else { throw SystemError("epoll_ctl") }
  }

  /// Ends the watch: no event is delivered from here on, not even one already collected in this turn.
  public func cancel() {
    loop.assertCurrent()
    guard let handler else { return }
    self.handler = nil
    _ = epoll_ctl(epoll, EPOLL_CTL_DEL, descriptor, nil)
    loop.remove(self)
    // This may release the handler, and what it holds may cancel other watches.
    withExtendedLifetime(handler) {}
  }
}
