import EventLoop
import Locking
import RPC

extension ClientChannel {
  /// Makes a call, and retries it after each failure that the retry policy names.
  func retry(
    _ method: MethodDescriptor, frame: [UInt8], _ options: CallOptions, _ deadline: MonotonicTime?
  ) async throws(Status) -> [UInt8] {
    var retries = RetryState(configuration.retry, isIdempotent: method.isIdempotent)
    // Boxed: ThreadSanitizer stumbles over the address of an empty struct (swiftlang/swift#66099).
    var generator: any RandomNumberGenerator = SystemRandomNumberGenerator()
    while true {
      let outcome = AttemptOutcome(previousAttempts: retries.attempts - 1)
      let failure: RetryState.Failure
      switch await attempt(method, frame: frame, options, deadline, outcome) {
      case .success(let response): return response
      case .failure(let error): failure = error
      }
      switch throttle.withLock({ retries.decide(failure, &$0, using: &generator) }) {
      case .giveUp: throw failure.status
      case .retry(let milliseconds): try await pause(milliseconds, deadline, failure.status)
      }
    }
  }

  /// Makes one attempt of a call.
  func attempt(
    _ method: MethodDescriptor, frame: [UInt8], _ options: CallOptions, _ deadline: MonotonicTime?,
    _ outcome: AttemptOutcome
  ) async -> Result<[UInt8], RetryState.Failure> {
    do throws(Status) {
      let call = try begin(method, options, deadline, outcome, request: frame)
      let response = try await call.receiveOnly()
      throttle.withLock { $0.succeeded() }
      return .success(response)
    } catch {
      return .failure(outcome.failure(error))
    }
  }

  private func pause(
    _ milliseconds: UInt64, _ deadline: MonotonicTime?, _ status: Status
  ) async throws(Status) {
    if isOver(deadline, after: milliseconds) { throw status }
    do {
      try await Task.sleep(for: .milliseconds(milliseconds))
    } catch {
      throw .givenUp
    }
  }

  /// Whether a deadline will have passed when a wait ends.
  func isOver(_ deadline: MonotonicTime?, after milliseconds: UInt64) -> Bool {
    guard let deadline else { return false }
    let wait = Duration.milliseconds(milliseconds).clampedNanoseconds
    return MonotonicTime.now.advanced(byNanoseconds: wait) >= deadline
  }
}
