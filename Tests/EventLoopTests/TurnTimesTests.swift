import CSystem
import Glibc
import Locking
import Testing

@testable import EventLoop

/// What a turn leaves for the next, however much there is to do. Each piece of work goes on until its turn is over, so
/// that no turn does more than each phase does at least.
@Suite(.timeLimit(.minutes(15))) struct TurnTimesTests {
  @Test func jobsAreLeftForTheNextTurnInTheirOrder() async throws {
    let turns = try await turns(of: 10) { loop, work in
      for index in 0..<10 { loop.execute { work(index) } }
    }
    check(turns, count: 10, perTurn: TurnTimes.jobsPerClockRead)
  }

  @Test func hooksAreLeftForTheNextTurnInTheirOrder() async throws {
    let turns = try await turns(of: 7) { loop, work in
      for index in 0..<7 { loop.atEndOfTurn(Handler { _ in work(index) }) }
    }
    check(turns, count: 7, perTurn: TurnTimes.hooksPerClockRead)
  }

  @Test func timersAreLeftForTheNextTurn() async throws {
    let turns = try await turns(of: 13) { loop, work in
      for index in 0..<13 { _ = loop.schedule(after: .milliseconds(1)) { work(index) } }
      // All are due in the turn after this.
      loop.letTimePass()
    }
    check(
      turns.sorted { $0.index < $1.index }, count: 13, perTurn: TurnTimes.timersPerClockRead, inOrder: false)
  }

  @Test(arguments: [(false, TurnTimes.eventsPerClockRead), (true, 1)])
  func eventsAreLeftForTheNextTurn(haveLowPriority: Bool, perTurn: Int) async throws {
    try await withLoop { loop in
      let seen = Locked<[(index: Int, turn: MonotonicTime)]>([])
      try await loop.submit {
        let journal = Journal()
        var watches: [Watch] = []
        for index in 0..<9 {
          let descriptor = eventfd(1, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
          let handler = Handler()
          let watch = try loop.watch(descriptor, .readable, handler, isLowPriority: haveLowPriority)
          handler.action = { _ in
            watch.cancel()
            close(descriptor)
            seen.withLock { $0.append((index, loop.now)) }
            loop.untilTurnIsOver()
            journal.add("")
          }
          watches.append(watch)
        }
        await journal.wait(for: 9)
      }
      check(seen.withLock { $0 }, count: 9, perTurn: perTurn, inOrder: false)
    }
  }

  @Test func lowPriorityEventsComeAfterAllOthersUntilTheirPriorityIsRaised() async throws {
    try await withLoop { loop in
      try await loop.submit {
        let journal = Journal()
        for isLowPriority in [true, false, true, false] {
          let descriptor = eventfd(1, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
          let handler = Handler()
          let watch = try loop.watch(descriptor, .readable, handler, isLowPriority: isLowPriority)
          nonisolated(unsafe) var comesLate = isLowPriority
          handler.action = { _ in
            journal.add(comesLate ? "late" : isLowPriority ? "late no more" : "usual")
            if comesLate {
              comesLate = false
              #expect(throws: Never.self) { try watch.raisePriority() }
            } else {
              watch.cancel()
              close(descriptor)
            }
          }
        }
        await journal.wait(for: 6)
        #expect(journal.entries.prefix(3) == ["usual", "usual", "late"])
        #expect(journal.entries.count { $0 == "late no more" } == 2)
      }
    }
  }

  @Test func eachPhaseGetsItsTurnThoughTheOneBeforeTakesAllTheTime() async throws {
    try await withLoop { loop in
      await loop.submit {
        let journal = Journal()
        nonisolated(unsafe) var running = true
        @Sendable func again() {
          loop.untilTurnIsOver()
          if running { loop.execute(again) }
        }
        again()
        again()
        _ = loop.schedule(after: .milliseconds(1)) { journal.add("timer") }
        loop.atEndOfTurn(Handler { _ in journal.add("hook") })
        await journal.wait(for: 2)
        running = false
      }
    }
  }

  @Test func aLoopThatStopsStillCallsTheHooksThatWait() async throws {
    let called = Locked(0)
    try await withLoop { loop in
      loop.execute {
        for _ in 0..<6 {
          loop.atEndOfTurn(
            Handler { _ in
              called.withLock { $0 += 1 }
              loop.untilTurnIsOver()
            })
        }
        loop.stop()
      }
    }
    #expect(called.withLock { $0 } == 6)
  }

  private typealias Done = (index: Int, turn: MonotonicTime)

  /// The turns in which pieces of work were done.
  private func turns(
    of count: Int, _ give: @escaping @Sendable (EventLoop, @escaping @Sendable (Int) -> Void) -> Void
  ) async throws -> [Done] {
    let seen = Locked<[Done]>([])
    try await withLoop { loop in
      await loop.submit {
        let journal = Journal()
        give(loop) { index in
          seen.withLock { $0.append((index, loop.now)) }
          loop.untilTurnIsOver()
          journal.add("")
        }
        await journal.wait(for: count)
      }
    }
    return seen.withLock { $0 }
  }

  private func check(_ done: [Done], count: Int, perTurn: Int, inOrder: Bool = true) {
    #expect(done.map(\.index).sorted() == Array(0..<count))
    if inOrder { #expect(done.map(\.index) == Array(0..<count)) }
    let byTurn = Dictionary(grouping: done, by: \.turn).values.map(\.count)
    #expect(byTurn.allSatisfy { $0 <= perTurn }, "\(byTurn)")
  }
}

extension EventLoop {
  /// Keeps the loop busy until its turn is over.
  fileprivate func untilTurnIsOver() { while !isTurnOver {} }
}
