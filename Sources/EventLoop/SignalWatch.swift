import CSystem
import Glibc

/// Delivers signals of the process to a loop as ordinary events (`man 2 signalfd`).
///
/// The signals must be blocked in every thread, so call `block` first thing in the program.
public final class SignalWatch: EventHandler {
  private let descriptor: Int32
  private let handler: (Int32) -> Void
  private var watch: Watch?

  /// Blocks signals in the calling thread and those it starts later.
  public static func block(_ signals: [Int32]) {
    var set = signalSet(signals)
    pthread_sigmask(SIG_BLOCK, &set, nil)
  }

  /// Calls `handler` on the loop with the number of each of `signals` that arrives, until `cancel`. Loop only.
  public init(
    _ signals: [Int32], on loop: EventLoop, _ handler: @escaping (Int32) -> Void
  ) throws(SystemError) {
    var set = signalSet(signals)
    descriptor = signalfd(-1, &set, Int32(SFD_NONBLOCK | SFD_CLOEXEC))
    guard descriptor >= 0 else { throw SystemError("signalfd") }
    self.handler = handler
    watch = try loop.watch(descriptor, .readable, self)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Ends the delivery. Loop only.
  public func cancel() {
    watch?.cancel()
    watch = nil
  }

  /// Takes the signals that arrived.
  public func ready(_ conditions: Interest) {
    var information = signalfd_siginfo()
    let size = MemoryLayout<signalfd_siginfo>.size
    while watch != nil, Glibc.read(descriptor, &information, size) == size {
      handler(Int32(information.ssi_signo))
    }
  }
}

private func signalSet(_ signals: [Int32]) -> sigset_t {
  var set = sigset_t()
  sigemptyset(&set)
  for signal in signals { sigaddset(&set, signal) }
  return set
}
