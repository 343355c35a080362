import CSystem

/// Conditions of a file descriptor: those that a handler waits for, or those that have occurred.
public struct Interest: OptionSet, Hashable, Sendable {
  /// The bits of `epoll_event.events`.
  public let rawValue: UInt32

  /// Conditions from bits of `epoll_event.events`.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// There is something to read, or the end of the stream.
  public static let readable = Interest(rawValue: UInt32(EPOLLIN.rawValue))
  /// There is room to write.
  public static let writable = Interest(rawValue: UInt32(EPOLLOUT.rawValue))
  /// The peer closed, or shut down its writing half.
  public static let peerClosed = Interest(rawValue: UInt32(EPOLLRDHUP.rawValue))
  /// An error or hang-up; always reported, whether waited for or not.
  public static let failed = Interest(rawValue: UInt32(EPOLLERR.rawValue | EPOLLHUP.rawValue))
}

/// Receives the events of a watched file descriptor, on the loop.
public protocol EventHandler: AnyObject {
  /// The descriptor is in at least one of these conditions. Called on the loop, once a turn at most.
  func ready(_ conditions: Interest)
}

/// Runs once before the loop waits again; a connection uses it to flush the output of the turn.
public protocol TurnHook: AnyObject {
  /// Called on the loop, after all events, timers and jobs of the turn.
  func endOfTurn()
}

/// Receives the expiry of a timer, on the loop.
public protocol TimerHandler: AnyObject {
  /// The timer has expired; it is removed before this is called.
  func timerFired()
}
