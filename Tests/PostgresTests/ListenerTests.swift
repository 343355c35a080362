import EventLoop
import Postgres
import PostgresTestSupport
import Testing

@Suite(.timeLimit(.minutes(15))) struct ListenerTests {
  @Test func notificationsArriveAlsoAfterTheLinkWasLost() async throws {
    try await TestDatabase.with { test async throws in
      let (events, sink) = AsyncStream.makeStream(of: ListenerEvent.self)
      let channel = "Hints \"quoted\""
      let listener = Listener(test.configuration, channels: [channel, "other"], loop: test.loop) {
        sink.yield($0)
      }
      await test.loop.submit { listener.start() }
      var iterator = events.makeAsyncIterator()

      #expect(await iterator.next() == .connected)
      try await test.database.commit(Statement("SELECT pg_notify($1, $2)", channel, "one"))
      #expect(await iterator.next() == .notification(channel: channel, payload: "one"))

      try await test.made.administer(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()"
      )
      guard case .disconnected? = await iterator.next() else {
        Issue.record("the loss of the connection was not reported")
        return
      }
      #expect(await iterator.next() == .connected)
      try await test.database.commit(Statement("SELECT pg_notify('other', '')"))
      #expect(await iterator.next() == .notification(channel: "other", payload: ""))
      await test.loop.submit { listener.close() }
    }
  }

  @Test func aListenerThatItsHandlerClosesTellsNothingMore() async throws {
    try await TestDatabase.with { test async throws in
      let (events, sink) = AsyncStream.makeStream(of: ListenerEvent.self)
      var itself: Postgres.Listener?
      let listener = Listener(test.configuration, channels: ["hints"], loop: test.loop) { event in
        sink.yield(event)
        itself?.close()
      }
      itself = listener
      await test.loop.submit { listener.start() }
      var iterator = events.makeAsyncIterator()
      #expect(await iterator.next() == .connected)
      try await test.database.commit(Statement("SELECT pg_notify('hints', '')"))
      await test.loop.submit { sink.finish() }
      #expect(await iterator.next() == nil)
      itself = nil
    }
  }
}
