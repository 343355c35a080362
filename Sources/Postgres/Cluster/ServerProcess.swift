import EventLoop
import Glibc
import Locking

/// The server's main process (postmaster), with a thread that waits for its end.
///
/// The kernel interrupts the process when that thread ends, and so also when this process is killed: the server then
/// stops in an orderly way instead of being left behind.
final class ServerProcess: Sendable {
  private struct State {
    var process: pid_t?
    var isStarted = false
    var hasEnded = false
  }

  private let state = Locked(State())

  /// Starts the server and returns once the process exists.
  init?(_ program: String, _ arguments: [String], user: ServerUser?, output: Int32) {
    var prefix = ["--pdeathsig", "INT"]
    if let user { prefix += ["--reuid", user.name, "--regid", "\(user.group)", "--init-groups"] }
    let all = prefix + ["--", program] + arguments
    let asIs = user == nil
    let started = BlockingThread.run { [self] in
      var process = ChildProcess.start("setpriv", all, output: output, ownSession: true)
      if process == nil, asIs {
        process = ChildProcess.start(program, arguments, output: output, ownSession: true)
      }
      state.withLock {
        $0.process = process
        $0.isStarted = true
        $0.hasEnded = process == nil
      }
      guard let process else { return }
      // The process stays a zombie until the state says that it has ended; until then its number cannot be reused.
      var information = siginfo_t()
      while waitid(P_PID, id_t(process), &information, WEXITED | WNOWAIT) < 0, errno == EINTR {}
      state.withLock { $0.hasEnded = true }
      _ = ChildProcess.wait(for: process)
    }
    if !started { return nil }
    while !state.withLock({ $0.isStarted }) { usleep(200) }
    if state.withLock({ $0.process }) == nil { return nil }
  }

  var hasEnded: Bool { state.withLock { $0.hasEnded } }
  var identifier: pid_t? { state.withLock { $0.process } }

  /// Sends a signal, unless the process has ended.
  func signal(_ number: Int32) {
    state.withLock { state in
      if let process = state.process, !state.hasEnded { kill(process, number) }
    }
  }

  /// Waits for the end. Returns false if it does not come in time.
  func waitForEnd(seconds: Int) -> Bool {
    for _ in 0..<seconds * 500 {
      if hasEnded { return true }
      usleep(2_000)
    }
    return hasEnded
  }
}
