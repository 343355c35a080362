import EventLoop
import Locking
import RPC

extension ClientChannel {
  private enum HedgeEvent: Sendable {
    /// The time for another attempt has come; only the timer that was started last counts.
    case due(timer: Int)
    case ended(Result<[UInt8], RetryState.Failure>, ResponseInfo?)
  }

  /// Makes a call, repeats it while it is not answered, and takes the first answer that is good or final.
  func hedge(
    _ policy: HedgingPolicy, _ method: MethodDescriptor, frame: [UInt8], _ options: CallOptions,
    _ deadline: MonotonicTime?
  ) async throws(Status) -> [UInt8] {
    let result = await withTaskGroup(of: HedgeEvent.self) { group -> Result<[UInt8], Status> in
      defer { group.cancelAll() }
      var state = HedgeState(policy)
      var timers = 0
      var last = Status.givenUp
      func startTimer(_ milliseconds: UInt64) {
        timers += 1
        let timer = timers
        group.addTask {
          try? await Task.sleep(for: .milliseconds(milliseconds))
          return .due(timer: timer)
        }
      }
      func send() {
        let outcome = AttemptOutcome(previousAttempts: state.attempts)
        // One for each attempt: the caller gets that of the winning one.
        var options = options
        if options.response != nil { options.response = ResponseInfo() }
        let attempted = options
        state.sent()
        group.addTask {
          let result = await self.attempt(method, frame: frame, attempted, deadline, outcome)
          return .ended(result, attempted.response)
        }
        if state.allowsAttempt(throttle.withLock { $0 }) { startTimer(policy.delayMilliseconds) }
      }
      send()
      while let event = await group.next() {
        switch event {
        case .due(let timer):
          guard timer == timers else { break }
          if !Task.isCancelled, state.allowsAttempt(throttle.withLock { $0 }) {
            send()
          } else if state.running == 0 {
            return .failure(Task.isCancelled ? .givenUp : last)
          }
        case .ended(.success(let response), let info):
          options.response?.adopt(info)
          return .success(response)
        case .ended(.failure(let failure), let info):
          last = failure.status
          switch throttle.withLock({ state.ended(failure, &$0) }) {
          case .send(let milliseconds) where state.running > 0 || !isOver(deadline, after: milliseconds):
            startTimer(milliseconds)
          case .wait: break
          case .send, .finish:
            options.response?.adopt(info)
            return .failure(last)
          }
        }
      }
      return .failure(last)
    }
    return try result.get()
  }
}
