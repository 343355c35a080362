import ComputePool
import EventLoop
import FairQueueing
import Locking
import RPCTestSupport
import Testing

/// Computations beside the loops: where they run, whose turn it is, and what ends them.
@Suite(.timeLimit(.minutes(15))) struct ComputePoolTests {
  private static let one = FlowID("one")
  private static let other = FlowID("other")

  @Test func aComputationLeavesTheLoopAndItsResultComesBackToIt() async throws {
    try await withLoop { loop in
      let pool = ComputePool(threads: 1)
      try await loop.submit {
        let result = try await pool.run(for: Self.one) { _ in EventLoop.current == nil ? 42 : 0 }
        #expect(result == .success(42))
        #expect(loop.isCurrent)
      }
      #expect(pool.startedCount == 1)
    }
  }

  @Test func whatAComputationThrowsIsItsResult() async throws {
    struct Fault: Error, Equatable {}
    let result: Result<Int, Fault> = try await ComputePool(threads: 1).run(for: Self.one) {
      _ throws(Fault) in throw Fault()
    }
    #expect(result == .failure(Fault()))
  }

  @Test func callersTakeTurns() async throws {
    let pool = ComputePool(threads: 1)
    let order = Locked<[String]>([])
    let block = Block()
    let first = Task { try await pool.run(for: Self.one) { _ in block.wait() } }
    await block.started()
    await withTaskGroup { tasks in
      for index in 0..<6 {
        let isOther = index == 5
        tasks.addTask {
          _ = try? await pool.run(for: isOther ? Self.other : Self.one) { _ in
            order.withLock { $0.append(isOther ? "other" : "one") }
          }
        }
        await pool.untilWaiting(index + 1)
      }
      block.open()
    }
    _ = try await first.value
    // The first caller has used the pool already, and so the other is served first.
    #expect(
      order.withLock { $0 } == ["other", "one", "one", "one", "one", "one"]
        || order.withLock { $0 }[1] == "other")
  }

  @Test func aFullQueueRefusesTheCallerWithTheMost() async throws {
    let pool = ComputePool(threads: 1, maximumWaiting: 2)
    let block = Block()
    let first = Task { try await pool.run(for: Self.one) { _ in block.wait() } }
    await block.started()
    let waiting = Task { try await pool.run(for: Self.one) { _ in } }
    await pool.untilWaiting(1)
    let newest = Task { await error { _ = try await pool.run(for: Self.one) { _ in } } }
    await pool.untilWaiting(2)
    #expect(await error { _ = try await pool.run(for: Self.one) { _ in } } == .full)
    let modest = Task { try await pool.run(for: Self.other) { _ in } }
    #expect(await newest.value == .full)
    block.open()
    _ = try await first.value
    _ = try await waiting.value
    _ = try await modest.value
    #expect(pool.startedCount == 3)
  }

  @Test func aCancelledComputationLeavesTheQueue() async throws {
    let pool = ComputePool(threads: 1)
    let block = Block()
    let first = Task { try await pool.run(for: Self.one) { _ in block.wait() } }
    await block.started()
    let second = Task { await error { _ = try await pool.run(for: Self.one) { _ in } } }
    await pool.untilWaiting(1)
    second.cancel()
    #expect(await second.value == .interrupted(.cancelled))
    #expect(pool.waitingCount == 0)
    block.open()
    _ = try await first.value
    #expect(pool.startedCount == 1)
  }

  @Test func aComputationThatRunsEndsAtItsNextCheckpointWhenItIsCancelled() async throws {
    let pool = ComputePool(threads: 1)
    let started = Gate<Void>()
    let task = Task {
      try await pool.run(for: Self.one) { checkpoint throws(Interruption) in
        Task { await started.open() }
        while true { try checkpoint.step() }
      }
    }
    await started.wait()
    task.cancel()
    let result = try await task.value
    #expect(throws: Interruption.cancelled) { try result.get() }
  }

  @Test func aDeadlineIsHeededBeforeTheStartAndInside() async throws {
    let pool = ComputePool(threads: 1)
    let past = await error { _ = try await pool.run(for: Self.one, deadline: .now) { _ in } }
    #expect(past == .interrupted(.deadlineExceeded))
    #expect(pool.startedCount == 0)
    let soon = MonotonicTime.now.advanced(byNanoseconds: 20_000_000)
    let outcome = await error {
      let result = try await pool.run(for: Self.one, deadline: soon) { checkpoint throws(Interruption) in
        while true { try checkpoint.step() }
      }
      // On a machine so busy that it began too late, nothing was computed at all.
      if case .failure(let reason) = result { throw ComputeError.interrupted(reason) }
    }
    #expect(outcome == .interrupted(.deadlineExceeded))
  }

  @Test func thereAreAsManyThreadsAsConfigured() async throws {
    let pool = ComputePool(threads: 3)
    let block = Block()
    await withTaskGroup { tasks in
      for _ in 0..<5 { tasks.addTask { _ = try? await pool.run(for: Self.one) { _ in block.wait() } } }
      for _ in 0..<3 { await block.started() }
      await pool.untilWaiting(2)
      #expect(pool.startedCount == 3)
      block.open()
    }
    #expect(pool.startedCount == 5)
  }

  @Test func theThreadsEndWithThePool() async throws {
    weak var kept: Probe?
    do {
      let probe = Probe()
      kept = probe
      let pool = ComputePool(threads: 2)
      _ = try await pool.run(for: Self.one) { _ in _ = probe }
    }
    while kept != nil { await Task.yield() }
  }

  @Test func aCheckpointCountsAndChecksOnlyNowAndThen() throws {
    nonisolated(unsafe) var looks = 0
    let checkpoint = Checkpoint {
      looks += 1
      return looks == 3 ? .cancelled : nil
    }
    #expect(throws: Interruption.cancelled) { while true { try checkpoint.step() } }
    #expect(checkpoint.unitCount == 3 * Checkpoint.unitsPerCheck)
  }

  private func error(_ body: () async throws -> Void) async -> ComputeError? {
    do {
      try await body()
      return nil
    } catch {
      return error as? ComputeError
    }
  }

  private func withLoop(_ body: (EventLoop) async throws -> Void) async throws {
    let group = try EventLoopGroup(count: 1, name: "test")
    try await body(group.loops[0])
    await ChildProcess.blocking { group.shutDown() }
  }
}

private final class Probe: Sendable {}

/// Keeps threads until it is opened.
private final class Block: Sendable {
  private let semaphore = Semaphore()
  private let counter = AsyncStream.makeStream(of: Void.self)
  private let isOpen = Locked(false)

  func wait() {
    counter.continuation.yield()
    semaphore.wait()
    // For the next.
    semaphore.signal()
  }

  func open() { semaphore.signal() }

  /// Waits until one more thread is kept.
  func started() async {
    for await _ in counter.stream { return }
  }
}

extension ComputePool {
  fileprivate func untilWaiting(_ count: Int) async {
    while waitingCount != count { await Task.yield() }
  }
}
