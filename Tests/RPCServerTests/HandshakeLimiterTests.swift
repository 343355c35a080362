import Testing

@testable import RPCServer

/// How handshakes are shared among networks.
struct HandshakeLimiterTests {
  private static let first: ArraySlice<UInt8> = [1]
  private static let second: ArraySlice<UInt8> = [2]
  private static let third: ArraySlice<UInt8> = [3]

  /// A limiter in which the networks have begun so many handshakes, numbered in that order.
  private func limiter(
    _ maximum: Int, perNetwork: Int, _ begun: [(ArraySlice<UInt8>, Int)]
  ) -> HandshakeLimiter<Int> {
    var limiter = HandshakeLimiter<Int>(maximum, perNetwork: perNetwork)
    var id = 0
    for (network, count) in begun {
      for _ in 0..<count {
        _ = limiter.begin(id, from: network)
        id += 1
      }
    }
    return limiter
  }

  @Test func aNetworkTakesNoMoreThanItsShare() {
    let limiter = limiter(8, perNetwork: 4, [(Self.first, 4)])
    #expect(!limiter.admits(Self.first))
    #expect(limiter.admits(Self.second))
  }

  @Test func theOldestOfTheNetworkWithTheMostGivesWay() {
    var limiter = limiter(8, perNetwork: 8, [(Self.second, 3), (Self.first, 5)])
    #expect(limiter.admits(Self.third))
    #expect(limiter.begin(100, from: Self.third) == 3)
    #expect(limiter.begin(101, from: Self.third) == 4)
    // Now the first and the second network have as many.
    #expect(limiter.begin(102, from: Self.third) == 0)
    #expect(limiter.count == 8)
  }

  @Test func aNewcomerOfTheNetworkWithTheMostIsRefused() {
    let limiter = limiter(8, perNetwork: 8, [(Self.first, 4), (Self.second, 4)])
    #expect(!limiter.admits(Self.first))
    #expect(!limiter.admits(Self.second))
    #expect(limiter.admits(Self.third))
  }

  @Test func whereEachNetworkHasOneTheOldestGivesWay() {
    var limiter = limiter(2, perNetwork: 2, [(Self.first, 1), (Self.second, 1)])
    #expect(limiter.begin(2, from: Self.third) == 0)
  }

  @Test func roomIsMadeWhenAHandshakeEnds() {
    var limiter = limiter(2, perNetwork: 2, [(Self.first, 2)])
    #expect(!limiter.admits(Self.first))
    limiter.end(0)
    limiter.end(0)
    #expect(limiter.admits(Self.first))
    #expect(limiter.begin(2, from: Self.first) == nil)
    #expect(limiter.count == 2)
    limiter.end(1)
    limiter.end(2)
    #expect(limiter.count == 0)
  }
}
