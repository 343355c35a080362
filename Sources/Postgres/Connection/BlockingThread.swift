import Glibc

/// Runs blocking work on its own thread, so that no loop waits for it: connecting (name resolution, TLS), cancelling
/// (which opens a connection), migrating, managing the private cluster.
enum BlockingThread {
  private final class Work {
    let body: () -> Void
    init(_ body: @escaping () -> Void) { self.body = body }
  }

  /// Runs `body` on a new thread that ends with it. Returns false if no thread can be created.
  @discardableResult
  static func run(_ body: @escaping @Sendable () -> Void) -> Bool {
    let context = Unmanaged.passRetained(Work(body))
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body()
        return nil
      }, context.toOpaque())
    if code != 0 {
      context.release()
      return false
    }
    pthread_detach(thread)
    return true
  }

  /// Runs `body` on a new thread and waits for its result without blocking the caller's.
  static func value<Value: Sendable, Failure: Error>(
    _ body: @escaping @Sendable () throws(Failure) -> Value
  ) async throws(Failure) -> Value {
    let result: Result<Value, Failure> = await withCheckedContinuation { continuation in
      let work: @Sendable () -> Void = {
        do throws(Failure) {
          continuation.resume(returning: .success(try body()))
        } catch {
          continuation.resume(returning: .failure(error))
        }
      }
      // If no thread can be created, the only option is to block the caller.
      if !run(work) { work() }
    }
    return try result.get()
  }
}
