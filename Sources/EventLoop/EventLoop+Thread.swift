import CSystem
import Glibc

extension EventLoop {
  /// Runs the loop on a new thread of its own.
  public func start() throws(SystemError) {
    var identifier = pthread_t()
    let context = Unmanaged.passRetained(self)
    let code = pthread_create(
      &identifier, nil,
      { context in
        guard let context else { return nil }
        let loop = Unmanaged<EventLoop>.fromOpaque(context).takeRetainedValue()
        payshare_set_thread_name(String(loop.name.prefix(15)))
        loop.run()
        return nil
      }, context.toOpaque())
    guard code == 0 else {
      context.release()
      throw SystemError("pthread_create", code: code)
    }
    joinable = identifier
  }

  /// Waits until the thread made by `start` has ended; on the loop itself, detaches the thread instead. Call it once.
  public func join() {
    guard let joinable else { return }
    self.joinable = nil
    // An unjoined thread keeps its stack, and a thread cannot join itself.
    if isCurrent { pthread_detach(joinable) } else { pthread_join(joinable, nil) }
  }
}
