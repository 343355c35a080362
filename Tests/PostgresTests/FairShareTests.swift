import EventLoop
import FairQueueing
import PostgresTestSupport
import Testing

@testable import Postgres

private let greedy = FlowID("greedy")
private let modest = FlowID("modest")

/// A caller with heavy load beside one with little.
@Suite(.timeLimit(.minutes(15))) struct FairShareTests {
  @Test func oneCallersBatchesLeaveConnectionsToOthers() async throws {
    try await TestDatabase.with { test async throws in
      let holder = try HeldLock(test.made, "SELECT pg_advisory_lock(7)")
      let blocked = (0..<40).map { _ in
        Task {
          try await test.database.commit(Statement<Void>("SELECT pg_advisory_lock_shared(7)"), flow: greedy)
        }
      }
      try await holder.waitUntilAnotherWaits(for: 2)
      // Behind a blocked batch it would wait for the lock too.
      _ = try await test.database.commit(Statement("SELECT 1", as: Int32.self), flow: modest)
      holder.release()
      _ = holder.value("SELECT pg_advisory_unlock_all()")
      for task in blocked { _ = try await task.value }
    }
  }

  @Test func aCallerHasOneLargeBatchInFlight() async throws {
    try await TestDatabase.with { test async throws in
      let holder = try HeldLock(test.made, "SELECT pg_advisory_lock(7)")
      let text = String(repeating: "x", count: DatabaseLimits().largeBatchBytes)
      let blocked = (0..<10).map { _ in
        Task {
          try await test.database.commit(
            Statement<Void>("SELECT pg_advisory_lock_shared(7), length($1)", text), flow: greedy)
        }
      }
      try await holder.waitUntilAnotherWaits()
      // Other callers' batches continue, and no other batch of this caller waits in the database.
      for _ in 0..<20 {
        _ = try await test.database.commit(Statement("SELECT 1", as: Int32.self), flow: modest)
      }
      let waiting = """
        SELECT count(*) FROM pg_locks JOIN pg_database ON database = pg_database.oid
        WHERE datname = current_database() AND locktype = 'advisory' AND NOT granted
        """
      #expect(holder.value(waiting) == "1")
      _ = holder.value("SELECT pg_advisory_unlock_all()")
      for task in blocked { _ = try await task.value }
    }
  }

  @Test func readsOfAHeavyCallerAreKeptApart() async throws {
    try await TestDatabase.with { test async throws in
      let large = Statement("SELECT repeat('x', 300000)", as: String.self)
      for _ in 0..<2 { _ = try await test.database.read(large, flow: greedy) }
      let holder = try HeldLock(test.made, "SELECT pg_advisory_lock(7)")
      let blocked = (0..<40).map { _ in
        Task {
          try await test.database.read(
            Statement("SELECT repeat('x', 300000) || pg_advisory_lock_shared(7)::text", as: String.self),
            flow: greedy)
        }
      }
      try await holder.waitUntilAnotherWaits()
      for _ in 0..<20 {
        #expect(try await test.database.read(Statement("SELECT 1", as: Int32.self), flow: modest) == [1])
      }
      _ = holder.value("SELECT pg_advisory_unlock_all()")
      for task in blocked { _ = try await task.value }
    }
  }
}

struct ReadQueueTests {
  private func request(_ text: SQL, of flow: FlowID, isLarge: Bool) -> Request {
    let statement = Statement(text, as: String.self)
    return Request(
      [(isLarge ? statement.large : statement).command], isBatch: false, flow: flow, deadline: nil)
  }

  @Test func eachCallerHasOneLargeReadInAGroupOrInFlight() {
    var queue = ReadQueue()
    var noShare: ReadShare?
    for _ in 0..<5 {
      queue.append(request("SELECT 1", of: greedy, isLarge: true))
      queue.append(request("SELECT 1", of: modest, isLarge: true))
      queue.append(request("SELECT 2", of: greedy, isLarge: false))
    }
    let group = queue.nextGroup(atMost: 100, &noShare) { _ in false }
    #expect(group.count { $0.isLarge && $0.flow == greedy } == 1)
    #expect(group.count { $0.isLarge && $0.flow == modest } == 1)
    #expect(group.count { !$0.isLarge } == 5)
    let second = queue.nextGroup(atMost: 100, &noShare) { $0 == greedy }
    #expect(second.map(\.flow) == [modest])
    #expect(queue.count == 7)
  }

  @Test func aGroupIsBounded() {
    var queue = ReadQueue()
    var noShare: ReadShare?
    for _ in 0..<5 {
      queue.append(request("SELECT 1", of: greedy, isLarge: true))
      queue.append(request("SELECT 2", of: greedy, isLarge: false))
    }
    #expect(queue.nextGroup(atMost: 1, &noShare) { _ in false }.count == 1)
    #expect(queue.nextGroup(atMost: 2, &noShare) { _ in false }.count == 2)
    #expect(queue.count == 7)
  }

  @Test func smallReadsInFlightOfACallerAreBoundedAndOthersGetTheirTurn() {
    var queue = ReadQueue()
    var share: ReadShare? = ReadShare(most: 3)
    share?.take(greedy)
    for _ in 0..<5 { queue.append(request("SELECT 1", of: greedy, isLarge: false)) }
    queue.append(request("SELECT 1", of: modest, isLarge: false))
    let group = queue.nextGroup(atMost: 100, &share) { _ in false }
    #expect(group.count { $0.flow == greedy } == 2)
    #expect(group.count { $0.flow == modest } == 1)
    #expect(queue.nextGroup(atMost: 100, &share) { _ in false }.isEmpty)
  }

  @Test func smallStatementsOfOneHeavyCallerDoNotHoldUpALargeOneOfAnother() {
    var queue = ReadQueue()
    for flow in [greedy, modest] { queue.record(bytes: 1 << 20, of: flow) }
    for _ in 0..<5 { queue.append(request("SELECT 1", of: greedy, isLarge: false)) }
    queue.append(request("SELECT 2", of: modest, isLarge: true))
    let taken = [queue.nextHeavy(), queue.nextHeavy()].compactMap { $0?.flow }
    #expect(taken.contains(modest))
    #expect(queue.count == 4)
  }

  @Test func readsOfAHeavyCallerJoinNoGroupOfOthers() {
    var queue = ReadQueue()
    var noShare: ReadShare?
    queue.record(bytes: 1 << 20, of: greedy)
    for isLarge in [true, false] {
      queue.append(request("SELECT 1", of: greedy, isLarge: isLarge))
      queue.append(request("SELECT 1", of: modest, isLarge: isLarge))
    }
    #expect(queue.nextGroup(atMost: 100, &noShare) { _ in false }.allSatisfy { $0.flow == modest })
    #expect(queue.nextHeavy()?.flow == greedy)
    #expect(queue.nextHeavy()?.flow == greedy)
    #expect(queue.nextHeavy() == nil)
    #expect(queue.isEmpty)
  }
}

struct HeavyFlowsTests {
  @Test func aCallerIsHeavyUntilTheAverageIsSmallAgain() {
    var flows = HeavyFlows()
    #expect(!flows.isHeavy(greedy))
    #expect(record(1 << 20, of: greedy, in: &flows) == 64)
    #expect(flows.isHeavy(greedy))
    #expect(!flows.isHeavy(modest))
    #expect(flows.expectedCost(of: greedy) == 65)
    var reads = 0
    while flows.isHeavy(greedy), reads < 100 {
      #expect(record(100, of: greedy, in: &flows) == 0)
      reads += 1
    }
    #expect((5...15).contains(reads))
  }

  @Test func smallReadsAreNotStored() {
    var flows = HeavyFlows()
    for number in 0..<100 {
      let extra = record(2 * HeavyFlows.bytesPerUnit, of: FlowID("\(number)"), in: &flows)
      #expect(extra == 2)
      #expect(!flows.isHeavy(FlowID("\(number)")))
    }
  }

  @Test func theNumberOfHeavyFlowsIsBounded() {
    var flows = HeavyFlows()
    for number in 0..<10_000 { _ = record(1 << 20, of: FlowID("\(number)"), in: &flows) }
    #expect(flows.count <= HeavyFlows.maximumFlows)
  }

  private func record(_ bytes: Int, of flow: FlowID, in flows: inout HeavyFlows) -> Int {
    flows.record(bytes: bytes, of: flow)
  }
}
