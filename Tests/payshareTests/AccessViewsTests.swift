import PayshareClient
import Testing

@testable import payshare

@Suite("Roles, grants and answers about access as text")
struct AccessViewsTests {
  private let names = AccessNames(
    People(me: "1", ["1": "Asha", "2": "Ben"]), ["t": "Trip\u{1B}", "f": "Flat"])

  private var grant: PayshareV1.Grant {
    .with { grant in
      (grant.id, grant.role, grant.granterUserID, grant.etag) = ("g", "accountant", "1", "e")
      grant.principal = .with { $0.principal = .userID("2") }
      grant.resource = .with { $0.resource = .eventID("t") }
      grant.createTime = .with { $0.seconds = 1_740_830_400 }
      grant.expireTime = .with { $0.seconds = 1_743_465_600 }
      grant.reason = "audit"
    }
  }

  @Test func aGrantTellsWhoHoldsItOnWhatAndForHowLong() {
    #expect(
      AccessViews.grant(grant, names) == """
        accountant for Ben on event Trip (t)
        given 2025-03-01 12:00 UTC by Asha
        until 2025-04-01 00:00 UTC
        reason: audit
        id g, etag e
        """)
    #expect(
      AccessViews.grants([grant], names) == """
        ROLE        HELD BY  ON              UNTIL                 REASON  GIVEN BY  ID
        accountant  Ben      event Trip (t)  2025-04-01 00:00 UTC  audit   Asha      g
        """)
  }

  @Test func aGrantOfTheSystemToATeamWithoutAnEndSaysSo() {
    var other = grant
    (other.granterUserID, other.expireTime, other.reason) = ("", nil, "")
    other.principal = .with { $0.principal = .groupID("f") }
    other.resource = .with { $0.resource = .organisationID("o") }
    #expect(
      AccessViews.grant(other, names) == """
        accountant for team Flat (f) on the organisation
        given 2025-03-01 12:00 UTC by the system
        without an end
        id g, etag e
        """)
  }

  @Test func whatHasNoKnownNameIsShownByItsIdAlone() {
    var other = grant
    other.principal = .with { $0.principal = .groupID("x") }
    other.resource = .with { $0.resource = .groupID("y") }
    #expect(AccessViews.grant(other, names).hasPrefix("accountant for team x on group y\n"))
    #expect(
      AccessViews.resources(["t", "x"], "EVENT", names) == """
        EVENT  ID
        Trip   t
               x
        """)
  }

  @Test func theNamesThatAreWantedAreThoseOfTeamsAndOfWhatGrantsAreOn() {
    var other = grant
    other.principal = .with { $0.principal = .groupID("f") }
    other.resource = .with { $0.resource = .organisationID("o") }
    let wanted = ResourceIDs(in: [grant, other])
    #expect(wanted == ResourceIDs(groups: ["f"], events: ["t"]))
    #expect(wanted.without(["t": "Trip"]) == ResourceIDs(groups: ["f"]))
    #expect(wanted.without(names.resources).isEmpty)
  }

  @Test func aRoleListsWhatItAllows() {
    let role = PayshareV1.Role.with {
      ($0.name, $0.title, $0.builtIn) = ("clerk", "Clerk\u{1B}", true)
      ($0.permissions, $0.resourceTypes) = ([.expenseRead, .balanceRead], [.organisation, .event])
    }
    #expect(
      AccessViews.role(role) == """
        clerk, Clerk (built in)
        granted on: organisation, event
        allows: balance.read, expense.read
        """)
  }

  @Test func anExplanationNamesEachPathThatAllows() {
    let answer = PayshareV1.ExplainAccessResponse.with {
      $0.allowed = true
      $0.paths = [
        .with { path in
          path.source = .membership(
            .with {
              $0.role = "participant"
              $0.resource = .with { $0.resource = .eventID("t") }
            })
        },
        .with { path in
          path.source = .grant(grant)
          path.teamGroupID = "f"
        },
      ]
    }
    #expect(
      AccessText.explanation(answer, .expenseRead, who: "Ben", names) == """
        Allowed: expense.read, for Ben
          as participant of the event
          by the role accountant to the team Flat (f) on the event, given by Asha, until 2025-04-01 00:00 UTC (audit); grant g
        """)
  }

  @Test func aDenialNamesWhatWouldAllowByWhereItWouldBeGranted() {
    let answer = PayshareV1.ExplainAccessResponse.with {
      $0.remedies = [("accountant", .event), ("auditor", .event), ("admin", .organisation)].map {
        (role: String, type: PayshareV1.ResourceType) in .with { ($0.role, $0.resourceType) = (role, type) }
      }
    }
    #expect(
      AccessText.explanation(answer, .expenseRead, who: "you", names) == """
        Not allowed: expense.read, for you
        One of these grants would allow it:
          on the event: accountant, auditor
          on the organisation: admin
        """)
    #expect(
      AccessText.explanation(.init(), .expenseRead, who: "you", names)
        == "Not allowed: expense.read, for you")
  }
}
