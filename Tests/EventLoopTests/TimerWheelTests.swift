import Testing

@testable import EventLoop

@Suite struct TimerWheelTests {
  private func advance(_ wheel: inout TimerWheel<Int>, to tick: UInt64) -> [Int] {
    var keys: [TimerWheel<Int>.Key] = []
    wheel.advance(to: tick, into: &keys)
    return keys.compactMap { wheel.take($0) }
  }

  /// Against a plain list of timers, with delays of every magnitude.
  @Test(arguments: 0..<20)
  func itDoesWhatAListDoes(seed: UInt64) {
    var random = Generator(state: seed &* 0x9e37_79b9 &+ 1)
    var now = UInt64.random(in: 0..<(1 << 40), using: &random)
    var wheel = TimerWheel<Int>(now: now)
    var waiting: [Int: (tick: UInt64, key: TimerWheel<Int>.Key)] = [:]
    for name in 0..<3_000 {
      switch UInt8.random(in: 0..<10, using: &random) {
      case 0..<6:
        let tick =
          now &+ UInt64.random(in: 0..<(1 << UInt64.random(in: 0...36, using: &random)), using: &random)
        waiting[name] = (tick, wheel.insert(name, at: tick))
      case 6:
        guard let victim = waiting.keys.randomElement(using: &random), let key = waiting[victim]?.key else {
          break
        }
        let removals = [wheel.remove(key), wheel.remove(key)]
        #expect(removals == [victim, nil])
        waiting[victim] = nil
      default:
        now += UInt64.random(in: 0..<(1 << UInt64.random(in: 0...34, using: &random)), using: &random)
        let fired = advance(&wheel, to: now)
        let due = waiting.filter { $0.value.tick <= now }
        #expect(Set(fired) == Set(due.keys) && fired.count == due.count)
        let ticks = fired.map { due[$0]?.tick ?? 0 }
        #expect(ticks == ticks.sorted())
        for name in fired { waiting[name] = nil }
      }
      #expect(wheel.count == waiting.count)
      let earliest = waiting.values.map(\.tick).min()
      #expect((wheel.nextTick == nil) == (earliest == nil))
      if let next = wheel.nextTick, let earliest { #expect(next <= earliest) }
    }
  }

  @Test func sleepingUntilNextTickEndsAfterFewSteps() {
    for distance in [1, 63, 64, 65, 4_095, 4_096, 1 << 20, (1 << 36) + 12_345] as [UInt64] {
      var wheel = TimerWheel<Int>(now: 1_000_003)
      _ = wheel.insert(1, at: 1_000_003 + distance)
      var steps = 0
      while let next = wheel.nextTick {
        steps += 1
        let fired = advance(&wheel, to: next)
        #expect(fired.isEmpty == (next < 1_000_003 + distance))
      }
      #expect(steps <= 8)
    }
  }

  @Test func aRemovedKeyDoesNotMatchTheNextTimerInItsNode() {
    var wheel = TimerWheel<Int>(now: 0)
    let first = wheel.insert(1, at: 10)
    let before = wheel.remove(first)
    _ = wheel.insert(2, at: 10)
    let after = wheel.remove(first)
    #expect(before == 1 && after == nil)
    let fired = advance(&wheel, to: 10)
    #expect(fired == [2])
  }

  @Test func anExpiredTimerMayBeRemovedUntilItIsTaken() {
    var wheel = TimerWheel<Int>(now: 0)
    let keys = (0..<3).map { wheel.insert($0, at: 5) }
    var expired: [TimerWheel<Int>.Key] = []
    wheel.advance(to: 5, into: &expired)
    #expect(expired.count == 3)
    let removed = wheel.remove(keys[1])
    let taken = Set(expired.compactMap { wheel.take($0) })
    #expect(removed == 1 && taken == [0, 2])
    #expect(wheel.count == 0)
  }

  @Test func theFarthestTimeIsTheHorizon() {
    var wheel = TimerWheel<Int>(now: 77)
    _ = wheel.insert(1, at: .max)
    let early = advance(&wheel, to: 76 + TimerWheel<Int>.horizon)
    let late = advance(&wheel, to: 77 + TimerWheel<Int>.horizon)
    #expect(early.isEmpty && late == [1])
  }

  @Test func aWheelHoldsNoPayloadItHasGivenBack() {
    weak var payload: AnyObject?
    var wheel = TimerWheel<AnyObject>(now: 0)
    do {
      let object = Handler()
      payload = object
      _ = wheel.remove(wheel.insert(object, at: 3))
      _ = wheel.insert(object, at: 70_000)
      #expect(wheel.removeAll().count == 1)
    }
    #expect(payload == nil)
  }
}

/// A small generator of numbers that repeat with their seed (xorshift64*).
private struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return state &* 0x2545_f491_4f6c_dd1d
  }
}
