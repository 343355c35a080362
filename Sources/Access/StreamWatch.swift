import EventLoop
import Postgres
import RPC
import ServiceKit

/// Checks again and again whether the caller of an open stream may still make the call, by the list of clients and, if
/// the method needs a session, by the database, and ends the stream if not: a handler that waits for its client, or for
/// something to happen, reads nothing that would tell. Confined to its loop.
///
/// A stream has at most one check under way, so it costs at most one statement in `pauseMilliseconds`.
final class StreamWatch: TimerHandler, @unchecked Sendable {
  /// How long after one check the next one begins. Shorter than a second, within which a stream must end, by the time
  /// that the answer of the check may take.
  static let pauseMilliseconds: UInt64 = 800

  private let call: ServerCall
  private let database: Database
  private let clients: ClientCheck
  private var timer: LoopTimer?
  private var isOver = false

  /// Watches a call that was admitted.
  init(_ call: ServerCall, _ database: Database, _ clients: ClientCheck) {
    self.call = call
    self.database = database
    self.clients = clients
    pause()
  }

  /// The call has ended.
  func stop() {
    call.loop.assertCurrent()
    isOver = true
    timer?.cancel()
    timer = nil
  }

  func timerFired() {
    timer = nil
    // Gone already, though its handler has not noticed.
    if call.isCancelled { return }
    Task.immediate(executorPreference: call.loop) { await check() }
  }

  private func pause() { timer = call.loop.schedule(afterMilliseconds: Self.pauseMilliseconds, self) }

  private func check() async {
    let refusal = await refusal()
    if isOver { return }
    guard let refusal else { return pause() }
    isOver = true
    call.end(refusal)
  }

  /// Why the caller may not go on; nil if they may. If the database cannot tell, neither does it show the stream
  /// anything, and the next check asks again.
  private func refusal() async -> Status? {
    do throws(Status) {
      try clients.readmit(call)
      try await database.checkAccess(for: call)
      return nil
    } catch {
      return Self.refusals.contains(error.code) ? error : nil
    }
  }

  private static let refusals: Set<StatusCode> = [.permissionDenied, .unauthenticated]
}
