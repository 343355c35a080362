import Locking
import Testing

@Suite struct LockedTests {
  @Test func oneThreadAtATimeUsesTheValue() throws {
    let numbers = Locked<[Int]>([])
    let threads = try (0..<4).map { thread in
      try SystemThread {
        for index in 0..<1_000 { numbers.withLock { $0.append(thread * 1_000 + index) } }
      }
    }
    for thread in threads { thread.join() }
    #expect(Set(numbers.withLock { $0 }).count == 4_000)
  }

  @Test func anErrorLeavesTheLockFree() {
    struct Refusal: Error {}
    let number = Locked(1)
    #expect(throws: Refusal.self) {
      try number.withLock { number throws(Refusal) in
        number = 2
        throw Refusal()
      }
    }
    #expect(number.withLock { $0 } == 2)
  }
}
