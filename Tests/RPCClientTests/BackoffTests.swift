import SeededRandom
import Testing

@testable import RPCClient

/// Waiting times between attempts to connect.
@Suite struct BackoffTests {
  @Test func waitsGrowUpToTheMaximumWithJitter() {
    let backoff = Backoff()
    var generator = SeededGenerator(seed: 9)
    for (attempt, wait) in [(0, 1_000), (1, 1_600), (2, 2_560), (5, 10_485), (100, 120_000)] {
      let waits = (0..<300).map { _ in Int(backoff.milliseconds(attempt: attempt, using: &generator)) }
      #expect(waits.allSatisfy { $0 >= wait * 8 / 10 - 1 && $0 <= wait * 12 / 10 + 1 })
      #expect(Set(waits).count > 50)
    }
  }

  @Test func withoutJitterTheWaitIsExact() {
    var backoff = Backoff()
    backoff.jitterPercent = 0
    backoff.initialMilliseconds = 10
    backoff.maximumMilliseconds = 15
    var generator = SeededGenerator(seed: 9)
    #expect((0..<4).map { backoff.milliseconds(attempt: $0, using: &generator) } == [10, 15, 15, 15])
  }
}
