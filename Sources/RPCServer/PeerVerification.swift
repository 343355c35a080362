import EventLoop
import TLS

/// Verifies the peers of open connections again, some of them in each turn. Confined to its loop.
final class PeerVerification: @unchecked Sendable {
  /// How many peers are verified in one turn: each takes 0.1 to 0.3 ms, in which calls wait.
  static let maximumPerTurn = 16

  private let loop: EventLoop
  private var waiting: [ServerConnection] = []
  private var tls: TLSContext?

  init(_ loop: EventLoop) { self.loop = loop }

  /// Verifies the peers of these connections under a context; those that are refused are closed.
  func start(_ connections: some Collection<ServerConnection>, under tls: TLSContext) {
    loop.assertCurrent()
    let isRunning = !waiting.isEmpty
    self.tls = tls
    // Who still waited is among these, if it is still there.
    waiting = Array(connections)
    if !isRunning { verifySome() }
  }

  private func verifySome() {
    guard let tls else { return }
    var verified = 0
    while verified < Self.maximumPerTurn, let connection = waiting.popLast() {
      if connection.reverifyPeer(under: tls) { verified += 1 }
    }
    if waiting.isEmpty {
      self.tls = nil
    } else {
      // Jobs that a job adds may still run in this turn; a timer's do not.
      _ = loop.schedule(after: .zero) { [weak self] in self?.verifySome() }
    }
  }
}
