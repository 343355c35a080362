import EventLoop
import Testing

@testable import payshare_server

@Suite("Availability of the database")
struct AvailabilityTests {
  /// Takes probes of (answered, begin, end), in milliseconds; gives the ends of those that changed something.
  private func changes(_ probes: [(Bool, UInt64, UInt64)], _ availability: inout Availability) -> [UInt64] {
    probes.compactMap { answered, begin, end in
      let time = { MonotonicTime(nanoseconds: $0 * 1_000_000) }
      return availability.record(answered: answered, from: time(begin), to: time(end)) ? end : nil
    }
  }

  @Test func aLostDatabaseIsUnavailableWhenItHasBeenAwayForAWhile() {
    var availability = Availability()
    let probes: [(Bool, UInt64, UInt64)] = [
      (true, 0, 1), (false, 200, 200), (false, 400, 400), (false, 600, 600), (false, 800, 800),
    ]
    #expect(changes(probes, &availability) == [600])
    #expect(!availability.isAvailable)
  }

  @Test func aDatabaseThatDoesNotAnswerIsUnavailableAfterOneProbe() {
    var availability = Availability()
    #expect(changes([(false, 1_000, 1_500)], &availability) == [1_500])
  }

  @Test func aMomentaryLossChangesNothing() {
    var availability = Availability()
    let probes = (0..<100 as Range<UInt64>).map { number -> (Bool, UInt64, UInt64) in
      let time = number * 130
      return (number.isMultiple(of: 3), time, time)
    }
    #expect(changes(probes, &availability) == [])
    #expect(availability.isAvailable)
  }

  @Test func aDatabaseIsBackWhenItHasAnsweredForAWhile() {
    var availability = Availability()
    let probes: [(Bool, UInt64, UInt64)] = [
      (false, 0, 500),
      // Comes and goes: not back yet.
      (true, 600, 650), (true, 800, 801), (false, 1_000, 1_000), (true, 1_200, 1_201), (true, 1_400, 1_401),
      (true, 1_600, 1_601), (true, 1_800, 1_801),
    ]
    #expect(changes(probes, &availability) == [500, 1_801])
    #expect(availability.isAvailable)
  }

  @Test func aSlowAnswerTellsOfItsEndOnly() {
    var availability = Availability()
    #expect(changes([(false, 0, 500), (true, 600, 1_100)], &availability) == [500])
    #expect(!availability.isAvailable)
  }

  @Test func aLostOrHungDatabaseIsToldWithinAboutASecond() {
    let lost = Availability.failingMilliseconds + 2 * UInt64(DatabaseWatch.pauseMilliseconds)
    let hung = UInt64(DatabaseWatch.pauseMilliseconds + DatabaseWatch.probeMilliseconds)
    #expect(lost <= 1_000 && hung <= 1_000)
    #expect(UInt64(DatabaseWatch.probeMilliseconds) >= Availability.failingMilliseconds)
  }
}
