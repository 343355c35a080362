import Glibc
import Testing

@testable import EventLoop

@Suite(.timeLimit(.minutes(15))) struct TurnTests {
  @Test func aTurnIsEventsThenTimersThenJobsThenHooks() async throws {
    try await withLoop { loop in
      let order = try await loop.submit {
        let journal = Journal()
        let pair = try Socket.pair()
        try pair.second.send("x")
        let handler = Handler()
        let watch = try loop.watch(pair.first.descriptor, .readable, handler)
        handler.action = { _ in
          watch.cancel()
          loop.atEndOfTurn(Handler { _ in journal.add("hook") })
          loop.execute { journal.add("job") }
          journal.add("event")
        }
        _ = loop.schedule(after: .zero) { journal.add("timer") }
        loop.letTimePass()
        await journal.wait(for: 4)
        return journal.entries
      }
      #expect(order == ["event", "timer", "job", "hook"])
    }
  }

  @Test func jobsRunInOrder() async throws {
    try await withLoop { loop in
      let journal = Journal()
      for index in 0..<100 { loop.execute { journal.add("\(index)") } }
      await loop.submit { await journal.wait(for: 100) }
      #expect(journal.entries == (0..<100).map { "\($0)" })
    }
  }

  @Test func aJobGivenByAJobRunsInTheSameTurn() async throws {
    try await withLoop { loop in
      let order = await loop.submit {
        loop.boundsTurns = false
        let journal = Journal()
        loop.atEndOfTurn(Handler { _ in journal.add("hook") })
        loop.execute {
          loop.execute { journal.add("inner") }
          journal.add("outer")
        }
        await journal.wait(for: 3)
        return journal.entries
      }
      #expect(order == ["outer", "inner", "hook"])
    }
  }

  @Test func jobsWithoutEndLeaveTimersTheirTurn() async throws {
    try await withLoop { loop in
      await loop.submit {
        let journal = Journal()
        nonisolated(unsafe) var running = true
        @Sendable func again() { if running { loop.execute(again) } }
        again()
        _ = loop.schedule(after: .milliseconds(1)) { journal.add("timer") }
        await journal.wait(for: 1)
        running = false
      }
    }
  }

  @Test func hooksRunOnceInTheirOrder() async throws {
    try await withLoop { loop in
      let order = await loop.submit {
        let journal = Journal()
        for index in 0..<10 { loop.atEndOfTurn(Handler { _ in journal.add("\(index)") }) }
        await loop.nextTurn()
        await loop.nextTurn()
        return journal.entries
      }
      #expect(order == (0..<10).map { "\($0)" })
    }
  }

  @Test func aHookOfAHookRunsAtTheEndOfTheNextTurn() async throws {
    try await withLoop { loop in
      let order = await loop.submit {
        let journal = Journal()
        loop.atEndOfTurn(
          Handler { _ in
            journal.add("first")
            loop.atEndOfTurn(Handler { _ in journal.add("second") })
            loop.execute { journal.add("job") }
          })
        await journal.wait(for: 3)
        return journal.entries
      }
      #expect(order == ["first", "job", "second"])
    }
  }

  @Test func theTimeOfATurnStandsStill() async throws {
    try await withLoop { loop in
      await loop.submit {
        let before = loop.now
        loop.letTimePass()
        #expect(loop.now == before)
        await loop.nextTurn()
        #expect(loop.now > before)
      }
    }
  }
}

extension Socket {
  /// Writes a short text, all of it.
  borrowing func send(_ text: String) throws {
    try #require(Glibc.write(descriptor, text, text.utf8.count) == text.utf8.count)
  }
}
