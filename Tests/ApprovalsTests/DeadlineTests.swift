import Approvals
import CalendarDates
import Identifiers
import Postgres
import Rules
import Testing
import TimeZones
import WorkingTime

/// Deadlines and escalation.
@Suite("Deadlines") struct DeadlineTests {
  private static let route = [Samples.step("a", [2, 3], .all, deadline: 8, escalations: [[4], [5]])]

  @Test func aStepIsEscalatedAndExpiresAtLast() throws {
    let sample = try Case(Self.route)
    let states = [7, 8, 15, 16, 23, 24].map { ApprovalRules.settled(sample.request, at: Samples.time($0)) }
    #expect(states.map { $0.request.steps[0].places.count } == [2, 3, 3, 4, 4, 4])
    #expect(
      states.map(\.request.state) == [.submitted, .submitted, .submitted, .submitted, .submitted, .expired])
    #expect(states[0].isEmpty && states[0].request == sample.request)
    #expect(states[1].events == [.escalated(step: 0, to: [Samples.id(4)])])
    #expect(states[5].events.last == .expired(step: 0) && states[5].events.count == 3)
    #expect(states[5].request.version == sample.request.version.next)
  }

  @Test func whatIsDueHasHappenedWhetherOrNotAJobHasSeenIt() throws {
    let sample = try Case(Self.route)
    let atOnce = ApprovalRules.settled(sample.request, at: Samples.time(24)).request
    var stepwise = sample.request
    for hour in 0...24 { stepwise = ApprovalRules.settled(stepwise, at: Samples.time(hour)).request }
    #expect(stepwise.state == atOnce.state && stepwise.steps == atOnce.steps)
  }

  @Test func nobodyDecidesAfterTheDeadline() throws {
    var sample = try Case([Samples.step("a", [2], .any, deadline: 8)])
    let refused = try refusal { try sample.decide(by: 2, at: 8) }
    #expect(refused?.reason == "APPROVAL_STATE" && refused?.metadata["state"] == "EXPIRED")
    try sample.reopen(at: 8)
    #expect(sample.request.state == .draft && sample.events.first == .expired(step: 0))
  }

  @Test func aStepIsRejectedAtLastWhereItsRouteSaysSo() throws {
    var sample = try Case([Samples.step("a", [2], .any, deadline: 8, escalations: [[3]], lastAction: .reject)]
    )
    #expect(ApprovalRules.settled(sample.request, at: Samples.time(8)).request.state == .submitted)
    let ended = ApprovalRules.settled(sample.request, at: Samples.time(16))
    #expect(ended.request.state == .rejected && ended.request.cause == .deadlinePassed)
    #expect(ended.events == [.escalated(step: 0, to: [Samples.id(3)]), .rejected(.deadlinePassed)])
    let refused = try refusal { try sample.decide(by: 3, at: 16) }
    #expect(refused?.metadata["state"] == "REJECTED")
    try sample.reopen(at: 16)
    #expect(sample.request.state == .draft && sample.request.cause == nil)
  }

  @Test func nobodyIsAskedTwice() throws {
    var sample = try Case(Self.route)
    try sample.reassign(2, to: 4, by: 2)
    let later = ApprovalRules.settled(sample.request, at: Samples.time(8))
    #expect(later.events == [.escalated(step: 0, to: [])])
    #expect(later.request.steps[0].places.map(\.approverID) == [4, 3].map { Samples.id($0) })
  }

  @Test func thoseOfAnEscalationCountTowardsTheSameNumber() throws {
    var sample = try Case(Self.route)
    try sample.decide(by: 2)
    try sample.decide(by: 4, at: 9)
    #expect(sample.request.state == .approved)
  }

  @Test func theDeadlineOfAStepBeginsWhenItOpens() throws {
    var sample = try Case([
      Samples.step("a", [2], .any), Samples.step("b", [3], .any, deadline: 4),
    ])
    try sample.decide(by: 2, at: 100)
    #expect(sample.explain(at: 101).step?.dueTime == Samples.time(104))
  }

  @Test func deadlinesAreInWorkingTime() throws {
    var sample = Case()
    // It begins on a Monday at 14:13; the Tuesday is a holiday.
    let tuesday = try #require(CalendarDate("2026-09-22"))
    sample.working = try WorkingCalendar(zone: .utc, holidays: [tuesday])
    try sample.submit(Self.route)
    #expect(sample.request.steps[0].dueTimes == [8, 40, 48].map { Samples.time($0) })
  }

  @Test func aWeekendDoesNotCount() throws {
    var sample = Case()
    sample.working = try WorkingCalendar(zone: .utc)
    try sample.submit(Self.route, at: 96)
    #expect(sample.request.steps[0].dueTimes == [104, 160, 168].map { Samples.time($0) })
  }

  @Test func aDeadlineThatNeverComesIsRefused() throws {
    var sample = Case()
    let monday = try #require(CalendarDate("2026-09-21"))
    let mondays = (0..<530).map { CalendarDate(daysSince1970: monday.daysSince1970 + 7 * $0) }
    sample.working = try WorkingCalendar(zone: .utc, weekdays: [.monday], holidays: mondays)
    let refused = try refusal { try sample.submit(Self.route) }
    #expect(refused?.reason == "APPROVAL_DEADLINE_TOO_FAR" && refused?.metadata["step"] == "a")
  }
}
