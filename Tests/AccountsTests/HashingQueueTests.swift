import EventLoop
import FairQueueing
import RPC
import Testing

@testable import Accounts

/// How passwords wait to be hashed. The tests take the turns themselves, so that nothing depends on hashing time.
@Suite(.timeLimit(.minutes(15)))
struct HashingQueueTests {
  @Test func turnsAreLimitedAndWaitersFollowInOrder() async throws {
    let queue = HashingQueue(limit: 2, maximumWaiting: 8)
    try await queue.enter(for: FlowID("a"))
    try await queue.enter(for: FlowID("a"))
    let order = AsyncStream.makeStream(of: Int.self)
    for number in 0..<3 {
      Task {
        try await queue.enter(for: FlowID("a"))
        order.continuation.yield(number)
      }
      await queue.untilWaiting(number + 1)
    }
    var numbers = order.stream.makeAsyncIterator()
    for number in 0..<3 {
      queue.leave()
      #expect(await numbers.next() == number)
    }
    #expect(queue.waitingCount == 0)
  }

  @Test func oneMoreThanMayWaitIsRefusedAndTheOthersStay() async throws {
    let hasher = PasswordHasher(limit: 1, maximumWaiting: 2)
    try await hasher.queue.enter(for: FlowID("a"))
    let waiting = (0..<2).map { _ in
      Task { try await hasher.matches("zqxjvkwp", .decoy, flow: FlowID("a")) }
    }
    await hasher.queue.untilWaiting(2)
    let refused = await #expect(throws: Status.self) {
      try await hasher.matches("zqxjvkwp", .decoy, flow: FlowID("a"))
    }
    #expect(refused?.code == .resourceExhausted)
    #expect(refused?.reason == "TOO_MANY_LOGINS")
    #expect(hasher.queue.waitingCount == 2)
    hasher.queue.leave()
    for task in waiting { #expect(try await !task.value) }
  }

  @Test func theCallerWhoFillsTheQueueLosesTheirNewest() async throws {
    let queue = HashingQueue(limit: 1, maximumWaiting: 4)
    try await queue.enter(for: FlowID("flood"))
    var flood: [Task<Void, any Error>] = []
    for number in 1...4 {
      flood.append(Task { try await queue.enter(for: FlowID("flood")) })
      await queue.untilWaiting(number)
    }
    let other = Task { try await queue.enter(for: FlowID("other")) }
    let newest = flood.removeLast()
    let refused = await #expect(throws: Status.self) { try await newest.value }
    #expect(refused?.reason == "TOO_MANY_LOGINS")
    #expect(queue.waitingCount == 4)
    for task in flood + [other] { task.cancel() }
    await queue.untilWaiting(0)
  }

  @Test func callersTakeTurnsHoweverManyCallsOneHasWaiting() async throws {
    let queue = HashingQueue(limit: 1, maximumWaiting: 8)
    try await queue.enter(for: FlowID("flood"))
    let order = AsyncStream.makeStream(of: String.self)
    for (number, caller) in ["flood", "flood", "flood", "other", "other", "third"].enumerated() {
      Task {
        try await queue.enter(for: FlowID(caller))
        order.continuation.yield(caller)
      }
      await queue.untilWaiting(number + 1)
    }
    var callers = order.stream.makeAsyncIterator()
    for caller in ["flood", "other", "third", "flood", "other", "flood"] {
      queue.leave()
      #expect(await callers.next() == caller)
    }
  }

  @Test func aCallerThatRequeuesAtOnceDoesNotAlwaysJumpAhead() async throws {
    let queue = HashingQueue(limit: 1, maximumWaiting: 8)
    try await queue.enter(for: FlowID("other"))
    let order = AsyncStream.makeStream(of: String.self)
    func wait(_ caller: String, count: Int) async {
      Task {
        try await queue.enter(for: FlowID(caller))
        order.continuation.yield(caller)
      }
      await queue.untilWaiting(count)
    }
    for number in 1...3 { await wait("many", count: number) }
    await wait("other", count: 4)
    var callers = order.stream.makeAsyncIterator()
    for (number, caller) in ["many", "other", "many", "other", "many"].enumerated() {
      queue.leave()
      #expect(await callers.next() == caller)
      // It has at most one waiter and requeues at once.
      if caller == "other", number < 3 { await wait("other", count: 3) }
    }
  }

  @Test func theBoundHasADefault() async throws {
    let hasher = PasswordHasher(limit: 1)
    try await hasher.queue.enter(for: FlowID("a"))
    let waiting = (0..<PasswordHasher.maximumWaiting).map { number in
      Task { try await hasher.queue.enter(for: FlowID(number.isMultiple(of: 2) ? "a" : "b")) }
    }
    await hasher.queue.untilWaiting(PasswordHasher.maximumWaiting)
    let refused = await #expect(throws: Status.self) {
      try await hasher.matches("zqxjvkwp", .decoy, flow: FlowID("b"))
    }
    #expect(refused?.reason == "TOO_MANY_LOGINS")
    for task in waiting { task.cancel() }
    await hasher.queue.untilWaiting(0)
  }

  @Test func aWaiterCancelledWhileWaitingLeavesTheQueueAndIsNotHashed() async throws {
    let hasher = PasswordHasher(limit: 1)
    try await hasher.queue.enter(for: FlowID("a"))
    // An invalid hash, so that checking it would cause a different error.
    let given = Task { try await hasher.matches("zqxjvkwp", PasswordHash(stored: ""), flow: FlowID("a")) }
    await hasher.queue.untilWaiting(1)
    let kept = Task { try await hasher.matches("zqxjvkwp", .decoy, flow: FlowID("a")) }
    await hasher.queue.untilWaiting(2)
    given.cancel()
    // While the turn is still held: it does not wait for its release.
    let status = await #expect(throws: Status.self) { try await given.value }
    #expect(status?.code == .cancelled)
    #expect(hasher.queue.waitingCount == 1)
    hasher.queue.leave()
    #expect(try await !kept.value)
  }

  @Test func aCallWhoseDeadlineHasPassedIsNotHashedAndItsTurnIsFreeAgain() async throws {
    let hasher = PasswordHasher(limit: 1, maximumWaiting: 0)
    let late = await #expect(throws: Status.self) {
      try await hasher.matches("zqxjvkwp", PasswordHash(stored: ""), flow: FlowID("a"), deadline: .now)
    }
    #expect(late?.code == .deadlineExceeded)
    try await hasher.queue.enter(for: FlowID("a"))
  }

  @Test func aRefusedPermitEndsTheTurnWithoutHashing() async throws {
    let hasher = PasswordHasher(limit: 1, maximumWaiting: 0)
    let refused = await #expect(throws: Status.self) {
      try await hasher.matches("zqxjvkwp", PasswordHash(stored: ""), flow: FlowID("a")) {
        () async throws(Status) in throw Status(.aborted, "not now")
      }
    }
    #expect(refused?.code == .aborted)
    try await hasher.queue.enter(for: FlowID("a"))
  }

  @Test func aTaskCancelledBeforehandTakesNoTurn() async throws {
    let queue = HashingQueue(limit: 1, maximumWaiting: 0)
    let late = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      try await queue.enter(for: FlowID("a"))
    }
    let status = await #expect(throws: Status.self) { try await late.value }
    #expect(status?.code == .cancelled)
    try await queue.enter(for: FlowID("a"))
  }

  @Test func noTurnIsLostWhenCancellationRacesWithTheTurn() async throws {
    let queue = HashingQueue(limit: 2, maximumWaiting: 1_000)
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<500 {
        let task = Task {
          try await queue.enter(for: FlowID("a"))
          await Task.yield()
          queue.leave()
        }
        group.addTask {
          await Task.yield()
          task.cancel()
          _ = await task.result
        }
      }
    }
    #expect(queue.waitingCount == 0)
    // Both turns are free again, and there is no third.
    try await queue.enter(for: FlowID("a"))
    try await queue.enter(for: FlowID("a"))
    let third = Task { try await queue.enter(for: FlowID("a")) }
    await queue.untilWaiting(1)
    third.cancel()
    _ = await third.result
  }
}

extension HashingQueue {
  /// Waits until this many wait.
  func untilWaiting(_ count: Int) async {
    while waitingCount != count { await Task.yield() }
  }
}
