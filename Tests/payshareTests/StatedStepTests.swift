import PayshareClient
import Testing

@testable import payshare

@Suite("Steps of routes, as people write them")
struct StatedStepTests {
  @Test func aStepSaysWhoIsAskedHowManyAndHowLong() throws {
    let step = try StatedStep("Accountant: role accountant, within 48h, then role supervisor")
    #expect(step.name == "Accountant")
    #expect(step.approvers == [.init(kind: .role, name: "accountant")])
    #expect(step.quorum.kind == .any && step.deadlineHours == 48)
    #expect(step.escalations == [[.init(kind: .role, name: "supervisor")]])
  }

  @Test func partsComeInAnyOrderAndCase() throws {
    let step = try StatedStep(
      " The board :at least 2,  3d, Group The Board + user kim@example.com, then user a@b.c+role admin,Then user d@e.f"
    )
    #expect(step.name == "The board")
    #expect(
      step.approvers == [
        .init(kind: .group, name: "The Board"), .init(kind: .user, name: "kim@example.com"),
      ])
    #expect(step.quorum.kind == .count && step.quorum.count == 2 && step.deadlineHours == 72)
    #expect(
      step.escalations == [
        [.init(kind: .user, name: "a@b.c"), .init(kind: .role, name: "admin")],
        [.init(kind: .user, name: "d@e.f")],
      ])
  }

  @Test(arguments: [
    ("all", PayshareV1.ApprovalQuorum.Kind.all), ("majority", .majority), ("quorum any", .any),
    ("quorum majority", .majority),
  ])
  func howManyHaveToApproveIsAWord(text: String, kind: PayshareV1.ApprovalQuorum.Kind) throws {
    #expect(try StatedStep("One: role admin, \(text)").quorum.kind == kind)
  }

  @Test(arguments: [
    ("role accountant", "begins with its name"), (": role accountant", "begins with its name"),
    ("One:", "who is asked"), ("One: any, within 2h", "who is asked"),
    ("One: accountant", "none of: role NAME"), ("One: role", "none of: role NAME"),
    ("One: role a, within soon", "such as 48h or 3d"), ("One: role a, within 30m", "whole hours"),
    ("One: role a, 2h, 3h", "waits 2h already"), ("One: role a, all, any", "twice"),
    ("One: role a, then role b", "when that happens"), ("One: role a, then reject", "when that happens"),
    ("One: role a, 2h, then reject, then role b", "ends before"), ("One: role a, at least two", "none of"),
  ])
  func aMistakeIsExplained(text: String, said: String) {
    do {
      _ = try StatedStep(text)
      Issue.record("\(text) was taken")
    } catch {
      #expect("\(error)".contains(said), "\(error)")
    }
  }

  @Test func aStepIsShownAsItIsWritten() throws {
    let text =
      "Board: role accountant + role admin, at least 2, within 48h, then role supervisor, then reject"
    let stated = try StatedStep(text)
    let step = PayshareV1.ApprovalRouteStep.with { step in
      (step.displayName, step.quorum, step.deadlineHours) = (stated.name, stated.quorum, stated.deadlineHours)
      step.lastAction = stated.lastAction
      step.approvers = stated.approvers.map { one in .with { $0.approver = .role(one.name) } }
      step.escalations = stated.escalations.map { level in
        .with { $0.approvers = level.map { one in .with { $0.approver = .role(one.name) } } }
      }
    }
    #expect(ApprovalViews.text(step, AccessNames(People(me: "me", [:]))) == text)
  }

  @Test func aDelegationEndsBeforeTheNextOneBegins() throws {
    let until = try #require(UntilText("2027-03-31", now: 0)?.timestamp)
    let next = try #require(FromText(argument: "2027-04-01")).timestamp
    #expect(until == next)
    let last = until.momentBefore
    #expect(last.seconds == next.seconds - 1 && last.nanos == 999_999_000)
    #expect(FromText(argument: "tomorrow") == nil)
    let half = GoogleProtobuf.Timestamp.with { ($0.seconds, $0.nanos) = (5, 500_000_000) }
    #expect(half.momentBefore == .with { ($0.seconds, $0.nanos) = (5, 499_999_000) })
  }
}
