import GoogleAPI
import PayshareAPI
import Protobuf
import RPC
import Testing

@Suite struct GoaTripTests {
  @Test func threePeopleShareATripAndSettleWithTwoPayments() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let ben = try await payshare.person("Ben")
      let chitra = try await payshare.person("Chitra")
      let trip = try await asha.event(with: [ben, chitra])
      #expect(Set(trip.participants.map(\.displayName)) == ["Asha", "Ben", "Chitra"])

      let dinner = try await asha.pays(
        240_000, "Dinner", [(asha, 80_000), (ben, 80_000), (chitra, 80_000)], in: trip)
      #expect(dinner.baseTotal?.amountMinor == 240_000)
      var nets = try await ben.nets(of: trip)
      #expect(nets == [asha.id: 160_000, ben.id: -80_000, chitra.id: -80_000])

      try await ben.pays(90_000, "Taxi", [(asha, 30_000), (ben, 30_000), (chitra, 30_000)], in: trip)
      try await chitra.pays(10_001, "Coffee", [(ben, 10_001)], in: trip)
      nets = try await chitra.nets(of: trip)
      #expect(nets == [asha.id: 130_000, ben.id: -30_001, chitra.id: -99_999])

      let settlement = try await ben.settlements.getSettlement(.with { $0.eventID = trip.id })
      #expect(settlement.optimality == .optimal)
      #expect(Set(settlement.transfers.map(\.amountMinor)) == [30_001, 99_999])
      #expect(settlement.transfers.allSatisfy { $0.payeeUserID == asha.id })

      let page = try await chitra.events.getEvent(.with { $0.eventID = trip.id })
      #expect(try page.newestExpenses.received().map(\.description) == ["Coffee", "Taxi", "Dinner"])
      #expect(try page.newestExpenses.received().last?.shares.count == 3)
      #expect(page.balances?.balanceVersion == 3)
      #expect(page.event?.participants.count == 3)
    }
  }

  @Test func aGroupIsCopiedIntoAnEventAndLeftAlone() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let ben = try await payshare.person("Ben")
      let group = try await asha.groups.createGroup(
        .with {
          $0.group = .with {
            $0.displayName = "Flat"
            $0.members = [.with { $0.userID = ben.id }]
          }
        })
      #expect(group.members.first { $0.userID == asha.id }?.role == .admin)
      #expect(group.members.first { $0.userID == ben.id }?.role == .member)
      let event = try await ben.events.createEvent(
        .with {
          $0.event = .with {
            $0.displayName = "Rent"
            $0.baseCurrencyCode = "EUR"
          }
          $0.members = .groupID(group.id)
        })
      #expect(event.groupID == group.id)
      #expect(Set(event.participants.map(\.userID)) == [asha.id, ben.id])
      let seen = try await asha.groups.getGroup(.with { $0.groupID = group.id })
      #expect(seen == group)
      let list = try await asha.groups.listGroups(PayshareV1.ListGroupsRequest())
      #expect(list.groups == [group])
    }
  }

  @Test func anExpenseInAnotherCurrencyIsConvertedOnceAndSumsExactly() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let ben = try await payshare.person("Ben")
      let chitra = try await payshare.person("Chitra")
      let trip = try await asha.event(with: [ben, chitra])
      var hotel = PayshareV1.Expense.exact(
        10_001, "Hotel", paidBy: ben, [(asha, 3_333), (ben, 3_334), (chitra, 3_334)], currency: "USD")
      hotel.exchangeRate = .with {
        $0.numerator = 8_333
        $0.denominator = 100
        $0.source = "card statement"
      }
      let made = try await ben.expenses.createExpense(
        .with {
          $0.eventID = trip.id
          $0.expense = hotel
        })
      #expect(made.baseTotal?.amountMinor == 833_383)
      #expect(made.shares.map(\.baseAmountMinor).reduce(0, +) == 833_383)
      let read = try await asha.expenses.getExpense(.with { $0.expenseID = made.id })
      #expect(read == made)
      _ = try await asha.nets(of: trip)
    }
  }

  @Test func editsMoveBalancesAndAreRefusedWhenStale() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let ben = try await payshare.person("Ben")
      let trip = try await asha.event(with: [ben])
      let dinner = try await asha.pays(100, "Dinner", [(asha, 50), (ben, 50)], in: trip)

      let edited = try await ben.expenses.updateExpense(
        .with {
          $0.expenseID = dinner.id
          $0.etag = dinner.etag
          $0.expense = .exact(100, "Dinner", paidBy: asha, [(asha, 20), (ben, 80)])
          $0.updateMask = .with { $0.paths = ["shares"] }
        })
      #expect(try await asha.nets(of: trip) == [asha.id: 80, ben.id: -80])

      let stale = await status {
        _ = try await asha.expenses.deleteExpense(
          .with {
            $0.expenseID = dinner.id
            $0.etag = dinner.etag
          })
      }
      #expect(stale?.code == .aborted)
      #expect(stale?.detail(GoogleRpc.ErrorInfo.self)?.metadata["current_etag"] == edited.etag)

      let deleted = try await asha.expenses.deleteExpense(
        .with {
          $0.expenseID = dinner.id
          $0.etag = edited.etag
        })
      #expect(deleted.deleteTime != nil)
      #expect(try await asha.nets(of: trip) == [asha.id: 0, ben.id: 0])
      var list = try await asha.expenses.listExpenses(.with { $0.eventID = trip.id })
      #expect(list.expenses.isEmpty)
      list = try await asha.expenses.listExpenses(
        .with {
          $0.eventID = trip.id
          $0.showDeleted = true
        })
      #expect(try list.expenses.received() == [deleted])

      let back = try await asha.expenses.undeleteExpense(
        .with {
          $0.expenseID = dinner.id
          $0.etag = deleted.etag
        })
      #expect(back.deleteTime == nil)
      #expect(try await asha.nets(of: trip) == [asha.id: 80, ben.id: -80])
    }
  }

  @Test func pagesFollowEachOtherWithoutGapOrRepetition() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let ben = try await payshare.person("Ben")
      let trip = try await asha.event(with: [ben])
      for number in 1...7 { try await asha.pays(number, "Tea \(number)", [(ben, number)], in: trip) }
      var token = ""
      var seen: [String] = []
      repeat {
        let page = try await ben.expenses.listExpenses(
          .with {
            $0.eventID = trip.id
            $0.pageSize = 3
            $0.pageToken = token
          })
        #expect(page.expenses.count <= 3)
        seen += try page.expenses.received().map(\.description)
        token = page.nextPageToken
      } while !token.isEmpty
      #expect(seen == (1...7).reversed().map { "Tea \($0)" })
    }
  }
}
