import Identifiers
import PayshareAPI
import Postgres
import SeededRandom
import Testing

@testable import Audit

@Suite("Which refused calls become entries") struct RefusedCallCountsTests {
  private static let organisation = UUID(high: 1, low: 1)

  private func call(
    _ user: UInt64, _ method: String = "s/A", second: Int64 = 0, in organisation: UUID = organisation,
    reason: String = "PERMISSION_MISSING"
  ) -> RefusedCall {
    RefusedCall(
      key: RefusedCall.Key(organisationID: organisation, userID: UUID(high: 2, low: user), method: method),
      service: "web", traceID: nil, time: time(second), reason: reason, permission: "", resourceIDs: [])
  }

  private func time(_ second: Int64) -> Timestamp {
    Timestamp(microsecondsSince1970: 1_800_000_000_000_000 + second * 1_000_000)
  }

  @Test func theFirstOfAMinuteIsWrittenAtOnceAndFurtherOnesTogetherAtItsEnd() {
    var counts = RefusedCallCounts()
    let isNew = counts.add(call(1))
    #expect(isNew)
    let taken1 = counts.take(at: time(1)).calls.map(\.count)
    #expect(taken1 == [1])
    for second in 2..<50 {
      let isNew = counts.add(call(1, second: Int64(second), reason: "R\(second)"))
      #expect(!isNew)
    }
    let taken2 = counts.take(at: time(59)).calls
    #expect(taken2 == [])
    let later = counts.take(at: time(60)).calls
    #expect(later.map(\.count) == [48])
    #expect(later.map(\.reason) == ["R49"])
    #expect(counts.isEmpty)
    let isNewAgain = counts.add(call(1, second: 61))
    #expect(isNewAgain, "a new minute begins anew")
  }

  @Test func usersAndMethodsAreToldApart() {
    var counts = RefusedCallCounts()
    for user in 1...3 as ClosedRange<UInt64> {
      for method in ["s/A", "s/B"] { _ = counts.add(call(user, method)) }
    }
    let taken3 = counts.take(at: time(0)).calls.map(\.count)
    #expect(taken3 == [1, 1, 1, 1, 1, 1])
  }

  @Test func callsWithoutASecondOneLeaveNoCount() {
    var counts = RefusedCallCounts()
    _ = counts.add(call(1))
    _ = counts.take(at: time(0))
    let taken4 = counts.take(at: time(60)).calls
    #expect(taken4 == [])
  }

  @Test func whoStopsWritesWhatIsCounted() {
    var counts = RefusedCallCounts()
    for _ in 0..<3 { _ = counts.add(call(1)) }
    let taken5 = counts.take(at: time(1), isLast: true).calls.map(\.count)
    #expect(taken5 == [1, 2])
    #expect(counts.isEmpty)
  }

  @Test func tooManyUsersOfAnOrganisationAreOneSumAndLeaveRoomForOthers() {
    var counts = RefusedCallCounts()
    let limit = RefusedCallCounts.maximumKeysOfOrganisation
    for user in 0..<UInt64(limit + 50) { _ = counts.add(call(user)) }
    let other = UUID(high: 1, low: 2)
    _ = counts.add(call(1, in: other))
    let taken6 = counts.take(at: time(0)).calls.count
    #expect(taken6 == limit + 1)
    let sum = counts.take(at: time(60)).calls
    #expect(sum.map(\.key) == [.sum(of: Self.organisation)])
    #expect(sum.map(\.count) == [50])
  }

  @Test func aFloodKeepsEveryLimitAndNoCallIsLost() {
    var random = SeededGenerator(seed: 17)
    var counts = RefusedCallCounts()
    var (written, uncounted) = (0, 0)
    let calls = 60_000
    for _ in 0..<calls {
      _ = counts.add(
        call(
          UInt64.random(in: 0..<300, using: &random), "s/\(Int.random(in: 0..<3, using: &random))",
          in: UUID(high: 1, low: UInt64.random(in: 0..<2_500, using: &random))))
    }
    for taken in [counts.take(at: time(0)), counts.take(at: time(60))] {
      #expect(taken.calls.count <= RefusedCallCounts.maximumKeys + RefusedCallCounts.maximumSums)
      written += taken.calls.reduce(0) { $0 + $1.count }
      uncounted += taken.uncounted
    }
    #expect(written + uncounted == calls)
    #expect(uncounted > 0)
    #expect(counts.isEmpty)
  }

  @Test func whatCannotBeWrittenWaitsUpToALimit() {
    var counts = RefusedCallCounts()
    _ = counts.add(call(1))
    let taken = counts.take(at: time(0)).calls
    _ = counts.add(call(2))
    counts.giveBack(taken)
    let taken7 = counts.take(at: time(0)).calls.map(\.key.userID?.low)
    #expect(taken7 == [1, 2])
    counts.giveBack(Array(repeating: call(1), count: RefusedCallCounts.maximumWaiting + 5))
    let (kept, uncounted) = counts.take(at: time(0))
    #expect(kept.count == RefusedCallCounts.maximumWaiting)
    #expect(uncounted == 5)
  }

  @Test func anEntryNamesAFewOfTheThingsThatWereAskedFor() {
    let ids = (1...12).map { UUID(high: 3, low: $0) }
    let call = RefusedCall(
      key: .sum(of: Self.organisation), service: "web", traceID: nil, time: time(0), reason: "R",
      permission: "", resourceIDs: ids)
    #expect(call.event.resourceIDs == ids.prefix(RefusedCall.maximumResources).map(\.description))
    #expect(call.resourceID == Self.organisation, "it is about none of them alone")
  }

  @Test func callsOfNobodyAreOnlyCounted() {
    var counts = RefusedCallCounts()
    counts.addUnknown()
    let taken = counts.take(at: time(0))
    #expect(taken.calls == [])
    #expect(taken.uncounted == 1)
  }
}
