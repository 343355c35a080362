import GoogleAPI
import Identifiers
import PayshareAPI
import PostgresTestSupport
import Protobuf
import RPC
import Testing

@Suite struct RefusalTests {
  @Test func aCallWithoutSessionIsUnauthenticated() async throws {
    try await Payshare.with { payshare in
      let refused = await status {
        _ = try await PayshareV1.EventServiceClient(payshare.channel).listEvents(
          PayshareV1.ListEventsRequest())
      }
      #expect(refused?.code == .unauthenticated)
      #expect(refused?.reason == "SESSION_REQUIRED")
    }
  }

  @Test func aCallWithTwoAuthorizationsIsUnauthenticated() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let ben = try await payshare.person("Ben")
      var options = CallOptions()
      options.metadata.append("authorization", "Bearer \(ben.session.accessToken)")
      let refused = await status {
        _ = try await asha.events.listEvents(PayshareV1.ListEventsRequest(), options: options)
      }
      #expect(refused?.code == .unauthenticated)
      #expect(refused?.reason == "SESSION_AMBIGUOUS")
    }
  }

  @Test func anExpenseThatMakesABalanceTooLargeToShowIsRefusedAndNothingChanges() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let ben = try await payshare.person("Ben")
      let trip = try await asha.event(with: [ben])
      let most = 1_000_000_000_000_000
      try await asha.pays(most, "Island", [(ben, most)], in: trip)
      let refused = await status { try await asha.pays(1, "Ferry", [(ben, 1)], in: trip) }
      #expect(refused?.code == .outOfRange)
      #expect(refused?.reason == "AMOUNT_TOO_LARGE")
      #expect(
        refused?.message
          == "expense.total: with it, what Asha paid in this event would sum to 10000000000000.01 INR, and no such sum may "
          + "be more than 10000000000000.00 INR; make another event for the rest")
      let facts = refused?.detail(GoogleRpc.ErrorInfo.self)?.metadata ?? [:]
      #expect(facts["field"] == "expense.total" && facts["user_id"] == asha.id)
      #expect(facts["sum_minor"] == "\(most + 1)" && facts["limit_minor"] == "\(most)")
      #expect(try await asha.nets(of: trip) == [asha.id: Int64(most), ben.id: -Int64(most)])
      // An amount in the other direction is accepted.
      try await ben.pays(1, "Ferry", [(asha, 1)], in: trip)
      let page = try await asha.events.getEvent(.with { $0.eventID = trip.id })
      #expect(try page.newestExpenses.received().map(\.description) == ["Ferry", "Island"])
    }
  }

  @Test func sharesThatDoNotAddUpNameTheDifference() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let ben = try await payshare.person("Ben")
      let trip = try await asha.event(with: [ben])
      let refused = await status {
        try await asha.pays(240_000, "Dinner", [(asha, 80_000), (ben, 80_000)], in: trip)
      }
      #expect(refused?.code == .invalidArgument)
      let violation = try #require(refused?.detail(GoogleRpc.BadRequest.self)?.fieldViolations.first)
      #expect(violation.field == "expense.shares")
      #expect(violation.description.contains("-800.00"))
      #expect(try await asha.nets(of: trip) == [asha.id: 0, ben.id: 0])
    }
  }

  @Test func everyBrokenFieldIsNamedAtOnce() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let refused = await status {
        _ = try await asha.expenses.createExpense(
          .with {
            $0.eventID = "not a uuid"
            $0.requestID = "neither"
            $0.expense = .with { $0.payers = [.with { $0.userID = "nobody" }] }
          })
      }
      #expect(refused?.code == .invalidArgument)
      let fields = refused?.detail(GoogleRpc.BadRequest.self)?.fieldViolations.map(\.field) ?? []
      #expect(Set(fields).isSuperset(of: ["event_id", "request_id", "expense.payers[0].user_id"]))
    }
  }

  private func fields(_ refused: Status?) -> [String] {
    let violations = refused?.detail(GoogleRpc.BadRequest.self)?.fieldViolations ?? []
    return violations.map { "\($0.field) \($0.reason)" }.sorted()
  }

  @Test func violationsOfTheContractAndOfTheRulesAreReportedTogether() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let ben = try await payshare.person("Ben")
      let eve = try await payshare.person("Eve")
      let trip = try await asha.event(with: [ben])
      let made = try await asha.pays(100, "Snack", [(asha, 100)], in: trip)

      var badDate = PayshareV1.Expense.exact(100, "Tea", paidBy: asha, [(ben, 90)])
      badDate.spendDate = "2026-02-30"
      let both = ["expense.shares DIFFERS_FROM_TOTAL", "expense.spend_date MALFORMED"]
      let created = await status {
        _ = try await asha.expenses.createExpense(
          .with { ($0.eventID, $0.expense) = (trip.id, badDate) })
      }
      #expect(created?.code == .invalidArgument)
      #expect(fields(created) == both)
      let updated = await status {
        _ = try await asha.expenses.updateExpense(
          .with { request in
            request.expenseID = made.id
            request.etag = made.etag
            request.expense = badDate
            request.updateMask = .with { $0.paths = ["shares", "spend_date"] }
          })
      }
      #expect(fields(updated) == both)

      let twice = PayshareV1.Expense.exact(100, "Tea", paidBy: eve, [(asha, 50), (asha, 50)])
      let stranger = await status {
        _ = try await asha.expenses.createExpense(.with { ($0.eventID, $0.expense) = (trip.id, twice) })
      }
      #expect(
        fields(stranger) == ["expense.payers[0].user_id NOT_A_PARTICIPANT", "expense.shares[1] DUPLICATE"])

      let event = await status {
        _ = try await asha.events.createEvent(
          .with { request in
            request.event = .with { ($0.displayName, $0.baseCurrencyCode) = (" ", "QQQ") }
            request.members = .inlineGroup(
              .with { $0.userIDs = [ben.id, "x", UUID.version7().description] })
          })
      }
      #expect(
        fields(event) == [
          "event.base_currency_code UNKNOWN_CURRENCY", "event.display_name BLANK",
          "inline_group.user_ids[1] MALFORMED", "inline_group.user_ids[2] UNKNOWN_USER",
        ])
      let group = await status {
        _ = try await asha.groups.createGroup(
          .with { request in
            request.group = .with { group in
              group.displayName = " "
              group.members = [.with { $0.userID = UUID.version7().description }]
            }
          })
      }
      #expect(fields(group) == ["group.display_name BLANK", "group.members[0].user_id UNKNOWN_USER"])
    }
  }

  @Test func aStrangersInvalidRequestRevealsNothingOfTheEvent() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let eve = try await payshare.person("Eve")
      let trip = try await asha.event(with: [])
      var refusals: [Status?] = []
      for event in [trip.id, UUID.version7().description] {
        var expense = PayshareV1.Expense.exact(100, "Tea", paidBy: eve, [(eve, 90)])
        expense.spendDate = "x"
        refusals.append(
          await status {
            _ = try await eve.expenses.createExpense(.with { ($0.eventID, $0.expense) = (event, expense) })
          })
      }
      #expect(refusals[0] == refusals[1])
      #expect(fields(refusals[0]) == ["expense.spend_date MALFORMED"])
    }
  }

  @Test func aNewCurrencyAloneDropsTheOldRate() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let trip = try await asha.event(with: [])
      var hotel = PayshareV1.Expense.exact(100_00, "Hotel", paidBy: asha, [(asha, 100_00)], currency: "EUR")
      hotel.exchangeRate = .with { ($0.numerator, $0.denominator) = (108, 1) }
      let made = try await asha.expenses.createExpense(.with { ($0.eventID, $0.expense) = (trip.id, hotel) })
      func moved(to code: String) async throws -> PayshareV1.Expense {
        try await asha.expenses.updateExpense(
          .with { request in
            request.expenseID = made.id
            request.etag = made.etag
            request.expense = .with {
              $0.total = .with { ($0.amountMinor, $0.currencyCode) = (100_00, code) }
            }
            request.updateMask = .with { $0.paths = ["total"] }
          })
      }
      let pounds = await status { _ = try await moved(to: "GBP") }
      #expect(fields(pounds) == ["expense.exchange_rate REQUIRED"])
      let rupees = try await moved(to: "INR")
      #expect(rupees.exchangeRate == nil)
      #expect(rupees.baseTotal == rupees.total)
    }
  }

  @Test(arguments: [
    " ", "\t \n", "\u{3000}\u{A0}", "\u{200B}", "\u{2800}", " \u{2800}\u{7F}", "\u{1D159}\u{FFF9}",
  ])
  func namesAndDescriptionsOfWhiteSpaceAloneAreRefused(_ blank: String) async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let trip = try await asha.event(with: [])
      let made = try await asha.pays(100, "Snack", [(asha, 100)], in: trip)
      let refusals: [(String, Status?)] = [
        (
          "user.display_name",
          await status {
            _ = try await PayshareV1.UserServiceClient(payshare.channel).registerUser(
              .with {
                $0.user = .with {
                  $0.email = "blank@example.com"
                  $0.displayName = blank
                }
                $0.password = "correct horse"
              })
          }
        ),
        (
          "group.display_name",
          await status {
            _ = try await asha.groups.createGroup(.with { $0.group = .with { $0.displayName = blank } })
          }
        ),
        ("event.display_name", await status { _ = try await asha.event(blank, with: []) }),
        (
          "expense.description",
          await status { try await asha.pays(100, blank, [(asha, 100)], in: trip) }
        ),
        (
          "expense.description",
          await status {
            _ = try await asha.expenses.updateExpense(
              .with { request in
                request.expenseID = made.id
                request.etag = made.etag
                request.expense = .with { $0.description = blank }
                request.updateMask = .with { $0.paths = ["description"] }
              })
          }
        ),
      ]
      for (field, refusal) in refusals {
        #expect(refusal?.code == .invalidArgument)
        let violations = refusal?.detail(GoogleRpc.BadRequest.self)?.fieldViolations ?? []
        #expect(violations.map { "\($0.field) \($0.reason)" } == ["\(field) BLANK"])
      }
    }
  }

  @Test func whiteSpaceAroundNamesAndDescriptionsIsKept() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let text = "\u{3000} Goa \n"
      let group = try await asha.groups.createGroup(.with { $0.group = .with { $0.displayName = text } })
      #expect(group.displayName == text)
      let trip = try await asha.event(text, with: [])
      #expect(try await asha.events.getEvent(.with { $0.eventID = trip.id }).event?.displayName == text)
      let made = try await asha.pays(100, text, [(asha, 100)], in: trip)
      #expect(made.description == text)
      let user = try await PayshareV1.UserServiceClient(payshare.channel).registerUser(
        .with {
          $0.user = .with {
            $0.email = "goa@example.com"
            $0.displayName = text
          }
          $0.password = "correct horse"
        })
      #expect(user.displayName == text)
    }
  }

  @Test func aStrangerDoesNotLearnWhetherAnEventExists() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let eve = try await payshare.person("Eve")
      let trip = try await asha.event(with: [])
      let others = await status { _ = try await eve.events.getEvent(.with { $0.eventID = trip.id }) }
      let none = await status {
        _ = try await eve.events.getEvent(.with { $0.eventID = UUID.version7().description })
      }
      #expect(others?.code == .permissionDenied)
      #expect(others == none)
      let write = await status { try await eve.pays(100, "Snack", [(eve, 100)], in: trip) }
      #expect(write?.code == .permissionDenied)
      let settle = await status {
        _ = try await eve.settlements.getSettlement(.with { $0.eventID = trip.id })
      }
      #expect(settle?.code == .permissionDenied)
    }
  }

  @Test func aPersonOutsideTheEventCannotHaveAShare() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let eve = try await payshare.person("Eve")
      let trip = try await asha.event(with: [])
      let refused = await status { try await asha.pays(100, "Snack", [(eve, 100)], in: trip) }
      let violation = try #require(refused?.detail(GoogleRpc.BadRequest.self)?.fieldViolations.first)
      #expect(violation.field == "expense.shares[0].user_id")
      #expect(violation.reason == "NOT_A_PARTICIPANT")
    }
  }

  @Test func aPageTokenOfAnotherListIsRefused() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let trip = try await asha.event(with: [])
      let other = try await asha.event("Other", with: [])
      for number in 1...2 { try await asha.pays(number, "Tea", [(asha, number)], in: trip) }
      let page = try await asha.expenses.listExpenses(
        .with {
          $0.eventID = trip.id
          $0.pageSize = 1
        })
      for (event, token) in [
        (other.id, page.nextPageToken), (trip.id, "nonsense"), (trip.id, page.nextPageToken + "A"),
      ] {
        let refused = await status {
          _ = try await asha.expenses.listExpenses(
            .with {
              $0.eventID = event
              $0.pageToken = token
            })
        }
        #expect(refused?.code == .invalidArgument)
        #expect(refused?.detail(GoogleRpc.BadRequest.self)?.fieldViolations.first?.field == "page_token")
      }
    }
  }

  @Test func aPlanWithTooManyDebtsIsRefused() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      var people = [asha]
      for number in 1...3 { people.append(try await payshare.person("Person\(number)")) }
      let trip = try await asha.event(with: Array(people.dropFirst()))
      for _ in 0..<2 {
        try await asha.pays(400, "Dinner", people.map { ($0, 100) }, in: trip)
      }
      let kept = try await asha.settlements.getSettlement(
        .with {
          $0.eventID = trip.id
          $0.mode = .preserveCounterparties
        })
      #expect(kept.transfers.map(\.amountMinor) == [200, 200, 200])

      // 5 001 expenses of one payer and four sharers are 20 004 pairs.
      let organisation = "'00000000-0000-7000-8000-000000000001'"
      try await payshare.writeMessages(
        after: """
          INSERT INTO expense (organisation_id, id, event_id, creator_id, description, kind, spend_date, total_minor,
            currency, base_total_minor, version, create_time, update_time, payer_ids, payer_minor, payer_base_minor,
            share_ids, share_minor, share_base_minor)
          SELECT \(organisation), gen_random_uuid(), '\(trip.id)', '\(asha.id)', 'copy', 1, current_date, 4, 'INR', 4, 1,
            now(), now(), ARRAY['\(asha.id)'::uuid], '{4}', '{4}', p.ids, '{1,1,1,1}', '{1,1,1,1}'
          FROM generate_series(1, 4999), (
            SELECT array_agg(user_id ORDER BY user_id) AS ids FROM participant WHERE event_id = '\(trip.id)') AS p
          """)
      let refused = await status {
        _ = try await asha.settlements.getSettlement(
          .with {
            $0.eventID = trip.id
            $0.mode = .preserveCounterparties
          })
      }
      #expect(refused?.code == .failedPrecondition)
      #expect(refused?.reason == "TOO_MANY_DEBTS")
    }
  }
}
