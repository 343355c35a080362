import Dispatch
import EventLoop
import Journal
import Postgres
import PostgresTestSupport

@testable import payshare_server

/// A server's LISTEN connection that has stalled: it looks alive, and nothing that it is sent arrives.
struct StalledListener {
  private let loop: EventLoop
  private let listener: JournalListener
  private let end = DispatchSemaphore(value: 0)

  /// Begins to listen, and stalls.
  init(of payshare: Payshare) async throws {
    loop = try EventLoop(name: "stalled")
    try loop.start()
    listener = JournalListener(payshare.database, payshare.services.journalFollower, on: loop)
    listener.start()
    let listening = Statement(
      """
      SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'
      """, as: Int64.self)
    while try await payshare.database.readFirst(listening) == 0 {}
    loop.execute { [end] in end.wait() }
  }

  /// Ends it.
  func close() async throws {
    end.signal()
    await listener.stop()
    loop.stop()
    try await blocking { [loop] in loop.join() }
  }
}
