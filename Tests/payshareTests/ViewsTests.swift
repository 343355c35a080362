import ArgumentParser
import PayshareClient
import Testing

@testable import payshare

@Suite("Messages as text")
struct ViewsTests {
  private let people = People(me: "1", ["1": "Asha", "2": "Ben"])

  private var taxi: PayshareV1.Expense {
    .with { expense in
      expense.id = "x"
      expense.description = "Taxi"
      expense.spendDate = "2026-11-01"
      expense.total = .with { ($0.amountMinor, $0.currencyCode) = (40_00, "EUR") }
      expense.baseTotal = .with { ($0.amountMinor, $0.currencyCode) = (3_860_00, "INR") }
      expense.exchangeRate = .with { ($0.numerator, $0.denominator) = (193, 2) }
      expense.payers = [.with { ($0.userID, $0.amountMinor, $0.baseAmountMinor) = ("2", 40_00, 3_860_00) }]
      expense.shares = [
        .with { ($0.userID, $0.amountMinor, $0.baseAmountMinor) = ("1", 30_00, 2_895_00) },
        .with { ($0.userID, $0.amountMinor, $0.baseAmountMinor) = ("2", 10_00, 965_00) },
      ]
      expense.creatorUserID = "2"
    }
  }

  @Test func anExpenseTellsWhoEnteredItAndTheSharesInBothCurrencies() {
    let text = Views.expense(taxi, people)
    #expect(text.contains("\nEntered by Ben, "))
    #expect(
      text.hasSuffix(
        """
        PERSON  PAID EUR  SHARE EUR  PAID INR  SHARE INR
        Asha                  30.00              2895.00
        Ben        40.00      10.00   3860.00     965.00
        """))
  }

  @Test func anOrganisationTellsItsLimitsOfCallsIfItHasAny() {
    let organisation = PayshareV1.Organisation.with {
      $0.settings = .with { ($0.readsPerSecond, $0.writesPerSecond) = (50, 0) }
    }
    let text = OrganisationViews.organisation(organisation)
    #expect(text.contains("\ncalls that read: at most 50 a second and person"))
    #expect(!text.contains("calls that write"))
  }

  @Test func limitsOfCallsAreSettingsOfAnOrganisation() throws {
    var organisation = PayshareV1.Organisation()
    let options = try OrganisationSettingOptions.parse([
      "--reads-per-second", "50", "--writes-per-second", "0",
    ])
    #expect(
      options.apply(to: &organisation) == ["settings.reads_per_second", "settings.writes_per_second"])
    #expect(organisation.settings?.readsPerSecond == 50)
  }

  @Test func aListTellsWhoEnteredEachAndWhatOnesOwnShareIs() {
    #expect(
      Views.expenses([taxi], people, base: "INR") == """
        DATE        EXPENSE      TOTAL   IN INR  YOUR SHARE  PAID BY  FOR                    ENTERED BY  ID
        2026-11-01  Taxi     40.00 EUR  3860.00     2895.00  Ben      Asha 30.00, Ben 10.00  Ben         x
        """)
  }

  @Test func anEventOfOneHasOnePerson() {
    let alone = PayshareV1.GetEventResponse.with {
      $0.event = .with { $0.participants = [.with { $0.displayName = "Asha" }] }
    }
    #expect(Views.event(alone, [], people).contains("\n1 person, from people named for it"))
  }

  @Test func aNewEventTellsWhoTakesPart() {
    let event = { (count: Int) in
      PayshareV1.Event.with { event in
        event.participants = (1...count).map { number in .with { $0.displayName = "P\(number)" } }
      }
    }
    #expect(Views.newEvent(event(2)).hasSuffix("\n\nTaking part: P1, P2"))
    #expect(Views.newEvent(event(22)).hasSuffix(", P20 and 2 more"))
  }

  @Test func anOptimalPlanSaysAmongWhich() {
    let sentence = { (mode: PayshareV1.Settlement.Mode) in
      Views.settlement(
        .with {
          ($0.mode, $0.optimality) = (mode, .optimal)
          $0.transfers = [.with { $0.amountMinor = 1 }]
        }, people
      ).split(separator: "\n").last
    }
    #expect(sentence(.auto) == "No plan has fewer payments.")
    #expect(
      sentence(.preserveCounterparties)
        == "No plan in which people pay only those they owe has fewer payments.")
  }

  @Test(
    arguments: [(1, "At least 1 payment is needed."), (2, "At least 2 payments are needed.")]
      as [(Int32, String)])
  func aBoundIsASentence(_ bound: Int32, _ sentence: String) {
    let settlement = PayshareV1.Settlement.with {
      $0.currencyCode = "INR"
      $0.transfers = [.with { $0.amountMinor = 1 }]
      $0.optimality = .heuristic
      $0.lowerBound = bound
    }
    #expect(Views.settlement(settlement, people).hasSuffix("\n\n\(sentence)"))
  }

  @Test func aKindOfJobsThatTheServerLeavesToOthersSaysWhy() {
    let text = JobViews.statistics(
      .with {
        $0.kinds = [("a.b", true), ("mail.send-bulk", false), ("x.y", false)].map {
          (kind: String, known: Bool) in
          .with { ($0.kind, $0.known) = (kind, known) }
        }
      })
    #expect(text.contains("\na.b   "))
    #expect(text.contains("\nmail.send-bulk (this server sends no mails) "))
    #expect(text.contains("\nx.y (this server does not run it) "))
  }

  @Test func theHintHowToLogInNamesTheOrganisationWhereItIsKnown() {
    let user = PayshareV1.User.with { $0.email = "asha@example.com" }
    let command = "Log in with: payshare login asha@example.com"
    #expect(LogInHint.text(user, organisation: "") == command)
    #expect(LogInHint.text(user, organisation: "acme") == "\(command) --organisation acme")
    #expect(
      LogInHint.text(user, organisation: nil)
        == "\(command)\nWhere there are several organisations, add --organisation HANDLE.")
  }
}
