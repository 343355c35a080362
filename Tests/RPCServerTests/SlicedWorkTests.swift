import EventLoop
import Locking
import RPCTestSupport
import Testing

@testable import RPCServer

@Suite(.timeLimit(.minutes(15))) struct SlicedWorkTests {
  @Test func aTurnDoesAPartAndTheRestFollows() async throws {
    let turns = try await turns(of: 10, perTurn: 3) { _ in true }
    #expect(turns.map(\.index).sorted() == Array(0..<10))
    #expect(Dictionary(grouping: turns, by: \.turn).values.allSatisfy { $0.count <= 3 })
  }

  @Test func elementsWithoutWorkDoNotCount() async throws {
    let turns = try await turns(of: 10, perTurn: 3) { $0 >= 8 }
    // A turn that is over early on a busy machine does less.
    #expect(turns.map(\.index).sorted() == Array(0..<10))
    #expect(Set(turns.map(\.turn)).count < 10)
  }

  @Test func aNewStartDropsUnfinishedWork() async throws {
    try await withLoop { loop in
      let seen = Locked<[Int]>([])
      let done = Gate<Void>()
      await loop.submit {
        let work = SlicedWork<Int>(loop, perTurn: 2)
        work.start(0..<10) { element in
          seen.withLock { $0.append(element) }
          return true
        } whenDone: {
          seen.withLock { $0.append(-1) }
        }
        work.start(100..<103) { element in
          seen.withLock { $0.append(element) }
          return true
        } whenDone: {
          // Keeps the work until here.
          withExtendedLifetime(work) {}
          Task { await done.open() }
        }
        await done.wait()
      }
      #expect(seen.withLock { $0 }.filter { $0 >= 100 }.sorted() == [100, 101, 102])
      #expect(seen.withLock { $0 }.filter { $0 < 100 }.count == 2)
    }
  }

  private func turns(
    of count: Int, perTurn: Int, _ counts: @escaping @Sendable (Int) -> Bool
  ) async throws -> [(index: Int, turn: MonotonicTime)] {
    let seen = Locked<[(index: Int, turn: MonotonicTime)]>([])
    try await withLoop { loop in
      let done = Gate<Void>()
      await loop.submit {
        let work = SlicedWork<Int>(loop, perTurn: perTurn)
        work.start(0..<count) { element in
          seen.withLock { $0.append((element, loop.now)) }
          return counts(element)
        } whenDone: {
          withExtendedLifetime(work) {}
          Task { await done.open() }
        }
        await done.wait()
      }
    }
    return seen.withLock { $0 }
  }

  private func withLoop(_ body: (EventLoop) async throws -> Void) async throws {
    let group = try EventLoopGroup(count: 1, name: "test")
    try await body(group.loops[0])
    await ChildProcess.blocking { group.shutDown() }
  }
}
