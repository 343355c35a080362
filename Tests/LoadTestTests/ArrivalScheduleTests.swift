import Testing

@testable import LoadTest

/// When calls are due.
@Suite struct ArrivalScheduleTests {
  private func times(_ arrivals: Load.Arrivals, _ phases: Load.Phase..., seed: UInt64 = 1) -> [UInt64] {
    Array(ArrivalSchedule(arrivals, phases, seed: seed))
  }

  @Test func constantArrivalsAreAtEqualDistances() {
    let times = times(.constant, .init(from: 100, to: 100, seconds: 2))
    #expect(times == (1...200).map { UInt64($0) * 10_000_000 })
  }

  @Test func aPhaseFollowsThePhaseBefore() {
    let times = times(.constant, .init(from: 10, to: 10, seconds: 1), .init(from: 2, to: 2, seconds: 1))
    #expect(times.count == 12)
    #expect(times.suffix(2) == [1_500_000_000, 2_000_000_000])
  }

  @Test func aRampGoesEvenlyFromOneRateToTheOther() {
    let times = times(.constant, .init(from: 100, to: 300, seconds: 10))
    #expect(times.count == 2_000)
    #expect(times == times.sorted())
    // 100 a second and 20 more with each second: 100 + 10 in the first second, 300 - 10 in the last.
    #expect(times.filter { $0 <= 1_000_000_000 }.count == 110)
    #expect(times.filter { $0 > 9_000_000_000 }.count == 290)
  }

  @Test func poissonArrivalsKeepTheRateAndVaryAsTheyShould() {
    let times = times(.poisson, .init(from: 1_000, to: 1_000, seconds: 100))
    #expect(abs(times.count - 100_000) < 2_000)
    let gaps = zip(times.dropFirst(), times).map { Double($0 - $1) / 1e6 }
    let mean = gaps.reduce(0, +) / Double(gaps.count)
    let variance = gaps.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(gaps.count)
    // The deviation of an exponential distribution is its mean.
    #expect(abs(variance.squareRoot() - mean) < mean * 0.03)
  }

  @Test func theSameSeedGivesTheSameTimes() {
    let phase = Load.Phase(from: 50, to: 50, seconds: 2)
    #expect(times(.poisson, phase, seed: 7) == times(.poisson, phase, seed: 7))
    #expect(times(.poisson, phase, seed: 7) != times(.poisson, phase, seed: 8))
  }

  @Test func sharesOfALoadAddUpToIt() {
    let load = Load.open(.poisson, [.init(from: 100, to: 401, seconds: 5)])
    let parts = (0..<3).map { load.share($0, of: 3) }
    var from = 0
    var to = 0
    for case .open(_, let phases) in parts {
      from += phases[0].from
      to += phases[0].to
    }
    #expect(from == 100)
    #expect(to == 401)
  }
}
