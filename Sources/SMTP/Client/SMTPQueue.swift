internal import CCurl
import DequeModule
import Locking

/// The mails that wait for the sending thread. Any thread.
final class SMTPQueue: Sendable {
  /// The thread's curl handle, used only to wake the thread.
  fileprivate struct Waker: @unchecked Sendable {
    let multi: UnsafeMutableRawPointer
  }

  fileprivate struct State {
    var waiting: Deque<SMTPSending> = []
    var hasEnded = false
    var hasThread = false
    /// nil before the thread has started and after it has ended.
    var waker: Waker?
  }

  private let maximumWaiting: Int
  private let state = Locked(State())

  init(maximumWaiting: Int) { self.maximumWaiting = maximumWaiting }

  /// Adds a mail, or finishes it with the reason why not.
  /// - Returns: whether the caller has to start the thread.
  func add(_ sending: SMTPSending) -> Bool {
    let (refusal, needsThread) = state.withLock { state -> (SMTPError?, Bool) in
      if state.hasEnded { return (.shutDown, false) }
      state.waiting.removeAll { $0.isFinished }
      guard state.waiting.count < maximumWaiting else {
        return (.overloaded(maximumWaiting: maximumWaiting), false)
      }
      state.waiting.append(sending)
      state.wake()
      defer { state.hasThread = true }
      return (nil, !state.hasThread)
    }
    if let refusal { sending.finish(.failure(refusal)) }
    return needsThread
  }

  /// Abandons a mail.
  func cancel(_ sending: SMTPSending) {
    sending.finish(.failure(.cancelled))
    state.withLock { $0.wake() }
  }

  /// The next mail that was not abandoned.
  func next() -> SMTPSending? {
    state.withLock { state in
      while let next = state.waiting.popFirst() {
        if !next.isFinished { return next }
      }
      return nil
    }
  }

  /// Ends the queue: waiting mails are abandoned, and new ones refused.
  func end(_ error: SMTPError = .shutDown) {
    let given = state.withLock { state in
      defer { state.waiting.removeAll() }
      state.hasEnded = true
      state.wake()
      return Array(state.waiting)
    }
    for sending in given { sending.finish(.failure(error)) }
  }

  /// Whether it has ended.
  var hasEnded: Bool { state.withLock { $0.hasEnded } }

  /// Registers the handle with which the thread waits.
  func threadWaits(with multi: UnsafeMutableRawPointer) {
    let waker = Waker(multi: multi)
    state.withLock { $0.waker = waker }
  }

  /// The thread is about to free its handle.
  func threadEnds() { state.withLock { $0.waker = nil } }
}

extension SMTPQueue.State {
  /// Ends the thread's current or next wait. Under the lock, so that the handle is not freed meanwhile.
  fileprivate func wake() {
    if let waker { curl_multi_wakeup(waker.multi) }
  }
}
