import Glibc

/// A detached thread that runs a closure to its end.
struct Thread: Sendable {
  private final class Box: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  private let box: Box

  init(_ body: @escaping @Sendable () -> Void) { box = Box(body) }

  /// Starts it; if the system has no more threads, runs the closure on this one.
  func start() {
    var thread = pthread_t()
    let context = Unmanaged.passRetained(box)
    let code = pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<Box>.fromOpaque(context).takeRetainedValue().body()
        return nil
      }, context.toOpaque())
    if code == 0 { pthread_detach(thread) } else { context.takeRetainedValue().body() }
  }
}
