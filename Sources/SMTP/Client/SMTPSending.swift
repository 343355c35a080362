import Locking

/// A mail to send, and the task that waits for the outcome. Any thread.
final class SMTPSending: Sendable {
  typealias Outcome = Result<Void, SMTPError>

  private struct State {
    var continuation: CheckedContinuation<Outcome, Never>?
    var outcome: Outcome?
  }

  let message: MailMessage
  private let state = Locked(State())

  init(_ message: MailMessage) { self.message = message }

  /// Whether the outcome is known, so that nothing remains to be done.
  var isFinished: Bool { state.withLock { $0.outcome != nil } }

  /// Resumes the task with the outcome. To be called once.
  func wait(_ continuation: CheckedContinuation<Outcome, Never>) {
    let known = state.withLock { state in
      if state.outcome == nil { state.continuation = continuation }
      return state.outcome
    }
    if let known { continuation.resume(returning: known) }
  }

  /// Sets the outcome; only the first call counts.
  func finish(_ outcome: Outcome) {
    let waiting = state.withLock { state -> CheckedContinuation<Outcome, Never>? in
      guard state.outcome == nil else { return nil }
      state.outcome = outcome
      return state.continuation.take()
    }
    waiting?.resume(returning: outcome)
  }
}
