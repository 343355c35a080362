import Glibc

/// Whether the person at the terminal wants to end the command (Ctrl-C). A second time ends it at once.
enum Interruption {
  // Written by the signal's handler, which may only do that.
  nonisolated(unsafe) private static var wasAsked: sig_atomic_t = 0

  /// Takes the signal from now on.
  static func watch() {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in Interruption.wasAsked = 1 }
    // The next one has its usual effect.
    action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
    sigaction(SIGINT, &action, nil)
  }

  /// Whether the signal has come.
  static var isWanted: Bool { wasAsked != 0 }
}
