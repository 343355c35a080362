import Testing

@testable import EventLoop

@Suite(.timeLimit(.minutes(15))) struct TimerTests {
  @Test func timersFireInTheOrderOfTheirTimes() async throws {
    try await withLoop { loop in
      let order = await loop.submit {
        let journal = Journal()
        for delay in [30, 1, 70, 10] {
          _ = loop.schedule(after: .milliseconds(delay)) { journal.add("\(delay)") }
        }
        await journal.wait(for: 4)
        return journal.entries
      }
      #expect(order == ["1", "10", "30", "70"])
    }
  }

  @Test(arguments: [0, 1, 2, 20])
  func aTimerNeverFiresEarly(milliseconds: Int) async throws {
    try await withLoop { loop in
      await loop.submit {
        let journal = Journal()
        let begin = loop.now
        _ = loop.schedule(after: .milliseconds(milliseconds)) { journal.add("fired") }
        await journal.wait(for: 1)
        #expect(loop.now.nanoseconds(since: begin) >= UInt64(milliseconds) * 1_000_000)
      }
    }
  }

  @Test func aCancelledTimerDoesNotFire() async throws {
    try await withLoop { loop in
      await loop.submit {
        let journal = Journal()
        let timer = loop.schedule(after: .milliseconds(1)) { journal.add("cancelled") }
        _ = loop.schedule(after: .milliseconds(5)) { journal.add("other") }
        timer.cancel()
        timer.cancel()
        await journal.wait(for: 1)
        #expect(journal.entries == ["other"])
      }
    }
  }

  @Test func cancellingAfterFiringSparesTheNextTimerInItsNode() async throws {
    try await withLoop { loop in
      await loop.submit {
        let journal = Journal()
        let first = loop.schedule(after: .zero) { journal.add("first") }
        await journal.wait(for: 1)
        _ = loop.schedule(after: .zero) { journal.add("second") }
        first.cancel()
        await journal.wait(for: 2)
        #expect(journal.entries == ["first", "second"])
      }
    }
  }

  @Test func aTimerCancelsOthersOfItsTick() async throws {
    try await withLoop { loop in
      await loop.submit {
        let journal = Journal()
        nonisolated(unsafe) var timers: [LoopTimer] = []
        for index in 0..<10 {
          timers.append(
            loop.schedule(after: .milliseconds(1)) {
              journal.add("\(index)")
              for timer in timers { timer.cancel() }
            })
        }
        loop.letTimePass()
        await loop.nextTurn()
        await loop.nextTurn()
        #expect(journal.entries.count == 1)
      }
    }
  }

  @Test func manyTimersOfOneTickAllFire() async throws {
    try await withLoop { loop in
      await loop.submit {
        let journal = Journal()
        for index in 0..<10_000 {
          _ = loop.schedule(after: .milliseconds(2)) { journal.add("\(index)") }
        }
        await journal.wait(for: 10_000)
        #expect(Set(journal.entries).count == 10_000)
      }
    }
  }

  @Test func aTimerOfTheFarFutureNeitherFiresNorHinders() async throws {
    try await withLoop { loop in
      await loop.submit {
        let journal = Journal()
        let far = [Duration.seconds(86_400 * 365 * 10), .seconds(Int64.max), .seconds(86_400 * 30)].map {
          delay in
          loop.schedule(after: delay) { journal.add("far") }
        }
        let farthest = loop.schedule(afterMilliseconds: .max, Handler { _ in journal.add("far") })
        _ = loop.schedule(after: .milliseconds(3)) { journal.add("near") }
        await journal.wait(for: 1)
        #expect(journal.entries == ["near"])
        for timer in far { timer.cancel() }
        farthest.cancel()
        #expect(loop.timers.count == 0)
      }
    }
  }

  @Test func aTimeInThePastIsAsSoonAsPossible() async throws {
    try await withLoop { loop in
      await loop.submit {
        let journal = Journal()
        _ = loop.schedule(after: .seconds(-5)) { journal.add("fired") }
        await journal.wait(for: 1)
      }
    }
  }

  @Test func aTimerThatSchedulesItselfLetsOthersRun() async throws {
    try await withLoop { loop in
      await loop.submit {
        let journal = Journal()
        @Sendable func again() { if journal.entries.isEmpty { _ = loop.schedule(after: .zero, again) } }
        again()
        loop.execute { loop.execute { _ = loop.schedule(after: .milliseconds(5)) { journal.add("other") } } }
        await journal.wait(for: 1)
      }
    }
  }

  @Test func aHandlerMayCancelAnotherTimerAsItIsFreed() async throws {
    try await withLoop { loop in
      await loop.submit {
        let journal = Journal()
        let other = loop.schedule(after: .milliseconds(1)) { journal.add("other") }
        let timer = loop.schedule(afterMilliseconds: 1, GoingHandler { other.cancel() })
        timer.cancel()
        #expect(loop.timers.count == 0)
      }
    }
  }
}

/// Calls a closure when its last reference goes.
private final class GoingHandler: TimerHandler {
  private let going: () -> Void
  init(_ going: @escaping () -> Void) { self.going = going }
  deinit { going() }
  func timerFired() {}
}
