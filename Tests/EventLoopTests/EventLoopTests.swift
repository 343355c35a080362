import Testing

@testable import EventLoop

@Suite struct EventLoopTests {
  @Test func submittedWorkRunsOnTheLoopAndReturns() async throws {
    let loop = try EventLoop(name: "test")
    try loop.start()
    let onLoop = await loop.submit {
      await Task.yield()
      return loop.isCurrent
    }
    #expect(onLoop)
    #expect(!loop.isCurrent)
    loop.stop()
    loop.join()
  }

  @Test func timersFireInTheOrderOfTheirTimes() async throws {
    let loop = try EventLoop(name: "test")
    try loop.start()
    let order = await withCheckedContinuation { continuation in
      loop.execute {
        nonisolated(unsafe) var fired: [Int] = []
        for delay in [30, 1, 70, 10] {
          _ = loop.schedule(after: .milliseconds(delay)) {
            fired.append(delay)
            if fired.count == 4 { continuation.resume(returning: fired) }
          }
        }
      }
    }
    #expect(order == [1, 10, 30, 70])
    loop.stop()
    loop.join()
  }
}
