import Testing

@testable import EventLoop

@Suite(.timeLimit(.minutes(15))) struct TaskTests {
  @Test func aTaskStaysOnTheLoopAcrossSuspensions() async throws {
    try await withLoop { loop in
      await loop.submit {
        #expect(loop.isCurrent)
        await Task.yield()
        #expect(loop.isCurrent)
        try? await Task.sleep(for: .milliseconds(1))
        #expect(loop.isCurrent)
        await withCheckedContinuation { continuation in
          // Resumed from a thread of the global pool.
          Task.detached { continuation.resume() }
        }
        #expect(loop.isCurrent)
      }
    }
  }

  @Test func asyncLetStaysOnTheLoop() async throws {
    try await withLoop { loop in
      let all = await loop.submit {
        async let first = onLoop(loop)
        async let second = onLoop(loop)
        return await [first, second]
      }
      #expect(all == [true, true])
    }
  }

  @Test func aTaskGroupStaysOnTheLoop() async throws {
    try await withLoop { loop in
      let all = await loop.submit {
        await withTaskGroup(of: Bool.self) { group in
          for _ in 0..<100 { group.addTask { await onLoop(loop) } }
          return await group.reduce(true) { $0 && $1 }
        }
      }
      #expect(all)
    }
  }

  private static func suspend(_ loop: EventLoop, _ journal: Journal) async {
    await withUnsafeContinuation { continuation in
      loop.execute {
        continuation.resume()
        loop.execute { journal.add("next job") }
      }
    }
  }

  private static func passOn(_ loop: EventLoop, _ journal: Journal) async {
    await withTaskCancellationHandler {
      await suspend(loop, journal)
    } onCancel: {
    }
  }

  @Test func aTaskThatGoesOnReturnsFromAllItsAwaitsInOneJob() async throws {
    try await withLoop { loop in
      let journal = Journal()
      await loop.submit {
        await Self.passOn(loop, journal)
        journal.add("returned")
      }
      await loop.submit { await journal.wait(for: 2) }
      #expect(journal.entries == ["returned", "next job"])
    }
  }

  @Test func aPlainActorRunsOnItsCallersLoop() async throws {
    actor Plain {
      func isOn(_ loop: EventLoop) -> Bool { loop.isCurrent }
    }
    try await withLoop { loop in
      let plain = Plain()
      #expect(await loop.submit { await plain.isOn(loop) && loop.isCurrent })
    }
  }

  @Test func anActorOfALoopRunsOnItFromAnywhere() async throws {
    actor Confined {
      private let loop: EventLoop
      private let executor: ActorExecutor
      nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }
      private var count = 0

      init(_ loop: EventLoop) {
        self.loop = loop
        executor = ActorExecutor(loop)
      }

      func increment() -> (Int, Bool) {
        count += 1
        assertIsolated()
        return (count, loop.isCurrent)
      }
    }
    try await withLoop { loop in
      let confined = Confined(loop)
      let (count, isCurrent) = await confined.increment()
      #expect(count == 1)
      #expect(isCurrent)
      await withTaskGroup { group in
        for _ in 0..<1_000 { group.addTask { _ = await confined.increment() } }
      }
      #expect(await confined.increment().0 == 1_002)
    }
  }

  @Test func anImmediateTaskRunsInPlaceUntilItSuspends() async throws {
    try await withLoop { loop in
      let order = await loop.submit {
        let journal = Journal()
        let task = Task.immediate(executorPreference: loop) {
          journal.add("at once")
          #expect(loop.isCurrent)
          await Task.yield()
          #expect(loop.isCurrent)
          journal.add("after a suspension")
        }
        journal.add("starter")
        await task.value
        return journal.entries
      }
      #expect(order == ["at once", "starter", "after a suspension"])
    }
  }

  @Test func anImmediateTaskFromAJobRunsInPlace() async throws {
    try await withLoop { loop in
      let journal = Journal()
      loop.execute {
        Task.immediate(executorPreference: loop) {
          journal.add("at once")
          await Task.yield()
          journal.add(loop.isCurrent ? "on the loop" : "elsewhere")
        }
        journal.add("starter")
      }
      await loop.submit { await journal.wait(for: 3) }
      #expect(journal.entries == ["at once", "starter", "on the loop"])
    }
  }

  @Test func submitPassesOnItsError() async throws {
    struct Refusal: Error, Equatable {}
    try await withLoop { loop in
      await #expect(throws: Refusal()) {
        try await loop.submit { () async throws(Refusal) in
          await Task.yield()
          throw Refusal()
        }
      }
    }
  }

  @Test func submitPassesOnCancellation() async throws {
    try await withLoop { loop in
      let (started, begin) = AsyncStream<Void>.makeStream()
      let task = Task {
        await loop.submit {
          begin.finish()
          while !Task.isCancelled { await Task.yield() }
          return "cancelled"
        }
      }
      for await _ in started {}
      task.cancel()
      #expect(await task.value == "cancelled")
    }
  }

  @Test func manyTasksInterleaveOnOneLoop() async throws {
    try await withLoop { loop in
      // Confined to the loop, so no lock guards it.
      nonisolated(unsafe) var sum = 0
      await withTaskGroup { group in
        for _ in 0..<100 {
          group.addTask(executorPreference: loop) {
            for _ in 0..<100 {
              let before = sum
              sum = before + 1
              await Task.yield()
            }
          }
        }
      }
      #expect(await loop.submit { sum } == 10_000)
    }
  }
}

private func onLoop(_ loop: EventLoop) async -> Bool {
  await Task.yield()
  return loop.isCurrent
}
