import SeededRandom
import Testing

@testable import Access

/// A token bucket, by properties over many seeds.
@Suite struct TokenBucketTests {
  private static let second: UInt64 = 1_000_000_000

  @Test(arguments: 0..<50)
  func noWindowHasMoreThanTheBurstAndWhatIsRefilled(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let interval = UInt64.random(in: 1_000_000...Self.second / 2, using: &random)
    let depth = interval * UInt64.random(in: 1...50, using: &random)
    var bucket = TokenBucket()
    var now = Self.second
    var taken: [UInt64] = []
    for _ in 0..<2_000 {
      now += UInt64.random(in: 0...interval, using: &random)
      // Another loop has read the clock a little earlier.
      let read = now - UInt64.random(in: 0...2_000_000, using: &random)
      if bucket.take(at: read, every: interval, depth: depth) { taken.append(read) }
    }
    for (first, start) in taken.enumerated() {
      for last in [first, first + 1, first + 7, first + 100, taken.count - 1]
      where taken.indices.contains(last) {
        let window = taken[last] > start ? taken[last] - start : 0
        #expect(UInt64(last - first + 1) <= (depth + window + 2_000_000) / interval + 1)
      }
    }
  }

  @Test(arguments: 0..<50)
  func whoeverStaysBelowTheRateIsNeverRefused(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let interval = UInt64.random(in: 1_000_000...Self.second, using: &random)
    var bucket = TokenBucket()
    var now = Self.second
    for _ in 0..<2_000 {
      let isTaken = bucket.take(at: now, every: interval, depth: interval)
      #expect(isTaken)
      now += interval + UInt64.random(in: 0...interval, using: &random)
    }
  }

  @Test func aTokenThatTakesLongerThanTheDepthDoesNotExist() {
    var bucket = TokenBucket()
    let isTaken = bucket.take(at: Self.second, every: Self.second + 1, depth: Self.second)
    #expect(!isTaken)
    #expect(bucket.isFull(at: Self.second))
  }

  @Test func recentEventsAreCounted() {
    let window = RecentCount.window
    var count = RecentCount()
    #expect(count.count(at: window) == 0)
    for number in 0..<10 as Range<UInt64> { count.add(at: 5 * window + number * window / 10) }
    #expect(count.count(at: 6 * window - 1) == 10)
    #expect(count.count(at: 6 * window + window / 2) == 5)
    count.add(at: 6 * window + window / 2)
    #expect(count.count(at: 6 * window + window / 2) == 11)
    #expect(count.count(at: 7 * window) == 6)
    #expect(count.count(at: 9 * window) == 0)
  }
}
