import CSystem
import Glibc
import Testing

@testable import EventLoop

@Suite(.timeLimit(.minutes(15))) struct TurnMeterTests {
  @Test func aMeterReportsTheTurnsAndThePhasesOfTheLongest() async throws {
    let meter = TurnMeter()
    try await withLoop { loop in
      await loop.submit { loop.meter = meter }
      await loop.submit {}
      #expect(meter.take().turnCount > 0)
      await loop.submit { Self.use(microseconds: 3_000) }
      await loop.submit {}
      let report = meter.take()
      #expect(report.longest >= 3_000_000)
      #expect(report.phasesOfLongest[TurnMeter.Phase.jobs.rawValue] >= 3_000_000)
      #expect(report.phasesOfLongest.reduce(0, +) == report.longest)
      #expect(report.microseconds(of: 1) >= 3_000)
      #expect(report.microseconds(of: 0) <= report.microseconds(of: 1))
    }
  }

  @Test func takingAReportResetsTheMeter() {
    let meter = TurnMeter()
    meter.record([1_000, 2_000, 3_000, 4_000])
    let report = meter.take()
    #expect(report.turnCount == 1)
    #expect(report.longest == 10_000)
    #expect(report.microseconds(of: 0.99) == 11)
    #expect(meter.take().turnCount == 0)
  }

  /// Uses CPU time of this thread.
  private static func use(microseconds: Int) {
    func time() -> Int {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return time.tv_sec * 1_000_000 + time.tv_nsec / 1_000
    }
    let start = time()
    while time() - start <= microseconds {}
  }
}
