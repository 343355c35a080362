import EventLoop

/// A job that runs on this server. Confined to its runner's loop.
final class RunningJob: @unchecked Sendable {
  /// Why an attempt is cancelled.
  enum Ending {
    /// Its time limit has passed.
    case timeLimit
    /// The server stops.
    case serverStops
    /// Another server has the job, or it was dropped.
    case leaseLost
  }

  let job: TakenJob
  let handler: JobHandler
  let deadline: MonotonicTime
  var task: Task<Void, Never>?
  var timer: LoopTimer?
  private(set) var ending: Ending?

  init(_ job: TakenJob, _ handler: JobHandler, at now: MonotonicTime) {
    self.job = job
    self.handler = handler
    deadline = now.advanced(byNanoseconds: UInt64(handler.timeLimitSeconds) * 1_000_000_000)
  }

  /// Cancels the attempt, unless it is cancelled already. One that continues nevertheless keeps its place on this server,
  /// but its lease is not prolonged.
  func cancel(_ ending: Ending) {
    if self.ending != nil { return }
    self.ending = ending
    task?.cancel()
  }

  /// The reason of a failure, or that the time limit has passed.
  func reason(_ failure: JobFailure) -> String {
    ending == .timeLimit
      ? "the attempt took longer than \(handler.timeLimitSeconds) seconds" : failure.reason
  }
}
