import Testing

@testable import RPCServer

/// When freed memory is given back.
struct TrimScheduleTests {
  private static let mebibyte = 1 << 20

  /// Whether a trim is due, with sizes in MiB.
  private func isDue(_ schedule: inout TrimSchedule, _ resident: Int, _ allocated: Int) -> Bool {
    schedule.isDue(resident: resident * Self.mebibyte) { allocated * Self.mebibyte }
  }

  @Test func aTrimIsDueOnceMuchWasFreed() {
    var schedule = TrimSchedule()
    #expect(!isDue(&schedule, 60, 20))
    // An attack, all of whose memory is in use.
    #expect(!isDue(&schedule, 360, 320))
    #expect(!isDue(&schedule, 360, 300))
    #expect(isDue(&schedule, 360, 20))
    schedule.trimmed(resident: 65 * Self.mebibyte, allocated: 20 * Self.mebibyte)
    #expect(!isDue(&schedule, 66, 20))
  }

  @Test func memoryThatATrimLeftIsNotTrimmedAgain() {
    var schedule = TrimSchedule()
    #expect(!isDue(&schedule, 60, 20))
    #expect(isDue(&schedule, 360, 20))
    schedule.trimmed(resident: 200 * Self.mebibyte, allocated: 20 * Self.mebibyte)
    #expect(!isDue(&schedule, 200, 20))
    #expect(!isDue(&schedule, 231, 20))
    #expect(isDue(&schedule, 232, 20))
  }

  @Test func memoryThatATrimLeftIsTrimmedAgainWhenItsNeighboursAreFreed() {
    var schedule = TrimSchedule()
    #expect(!isDue(&schedule, 60, 20))
    // In the middle of an attack a part of each page is in use.
    #expect(isDue(&schedule, 560, 100))
    schedule.trimmed(resident: 550 * Self.mebibyte, allocated: 100 * Self.mebibyte)
    #expect(!isDue(&schedule, 550, 90))
    #expect(isDue(&schedule, 550, 20))
    schedule.trimmed(resident: 65 * Self.mebibyte, allocated: 20 * Self.mebibyte)
    #expect(!isDue(&schedule, 65, 20))
  }

  @Test func mallocIsNotAskedWhereItsAnswerMakesNoDifference() {
    var schedule = TrimSchedule()
    #expect(!isDue(&schedule, 60, 20))
    let isDue = schedule.isDue(resident: 70 * Self.mebibyte) {
      Issue.record("malloc was asked")
      return 0
    }
    #expect(!isDue)
  }

  @Test func theMemoryOfThisProcessIsKnown() throws {
    #expect(try #require(MemoryTrim.residentBytes) > Self.mebibyte)
  }
}
