extension EventLoop: TaskExecutor {
  /// Takes a job of a task; the concurrency runtime calls this from any thread.
  public func enqueue(_ job: consuming ExecutorJob) { add(.task(UnownedJob(job))) }

  /// The loop as the executor that a task prefers.
  public func asUnownedTaskExecutor() -> UnownedTaskExecutor { UnownedTaskExecutor(ordinary: self) }

  /// Runs `body` as a task on the loop and waits for its result. Any thread, any task.
  ///
  /// Cancelling the caller cancels the body.
  public func submit<Result: Sendable, Failure: Error>(
    _ body: @escaping @Sendable () async throws(Failure) -> Result
  ) async throws(Failure) -> Result {
    let task = Task(executorPreference: self) {
      do throws(Failure) {
        return Swift.Result<Result, Failure>.success(try await body())
      } catch {
        return .failure(error)
      }
    }
    let outcome = await withTaskCancellationHandler {
      await task.value
    } onCancel: {
      task.cancel()
    }
    return try outcome.get()
  }
}
