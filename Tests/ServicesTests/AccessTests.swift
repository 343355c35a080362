import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import RPCTestSupport
import ServiceKit
import Testing

@testable import Accounts
@testable import payshare_server

/// What decides access is read with the data, in the same snapshot, by every statement of a call.
@Suite("Access, decided by every statement", .timeLimit(.minutes(10))) struct AccessTests {
  @Test func aRoleLostOnOneServerIsLostOnTheNextCallOnAnother() async throws {
    try await Payshare.with { payshare in
      let other = try await payshare.anotherServer()
      _ = try await payshare.administrator()
      let second = try await payshare.administrator("second@example.com")
      let elsewhere = second.using(other)
      _ = try await elsewhere.accounts.listUsers(.init())
      try await payshare.test.made.administer("DELETE FROM role_grant WHERE principal_id = '\(second.id)'")
      for refused in [
        await status { _ = try await elsewhere.accounts.listUsers(.init()) },
        await status { _ = try await elsewhere.invite("x@example.com") },
      ] { #expect(refused?.code == .permissionDenied && refused?.reason == "PERMISSION_MISSING") }
    }
  }

  /// A handler reads twice: the second read is guarded like the first.
  @Test func aLaterReadOfACallIsGuardedToo() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let database = payshare.database
      let service = MethodService(
        .unary(PayshareV1.BalanceServiceMethods.getBalances) {
          (_: PayshareV1.GetBalancesRequest, call) async throws(Status) -> PayshareV1.Balances in
          let one = Statement("SELECT 1", as: Int32.self)
          #expect(try await database.read(one, for: call) == [1])
          await #expect(throws: Never.self) {
            try await payshare.test.made.administer("UPDATE session SET end_time = now()")
          }
          _ = try await database.read(one, for: call)
          return .init()
        })
      let channel = InProcessChannel(
        services: [service], interceptors: payshare.services.interceptors, identity: Payshare.web,
        on: payshare.test.loop)
      let client = PayshareV1.BalanceServiceClient(
        InterceptedChannel(channel, [BearerToken(token: asha.session.accessToken)]))
      let refused = await status {
        _ = try await client.getBalances(.with { $0.eventID = UUID.version7().description })
      }
      #expect(refused?.reason == "SESSION_ENDED")
    }
  }

  /// The role ends after a handler has read, and before it commits.
  @Test func aBatchIsRefusedInItsOwnTransaction() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let database = payshare.database
      let service = MethodService(
        .unary(PayshareV1.UserServiceMethods.deleteUser) {
          (_: PayshareV1.DeleteUserRequest, call) async throws(Status) -> PayshareV1.User in
          #expect(try await database.read(Statement("SELECT 1", as: Int32.self), for: call) == [1])
          await #expect(throws: Never.self) {
            try await payshare.test.made.administer("DELETE FROM role_grant")
          }
          var batch = WriteBatch()
          batch.add(Statement<Void>("UPDATE organisation SET display_name = 'Other'"))
          try await database.commit(batch, for: call)
          return .init()
        })
      let channel = InProcessChannel(
        services: [service], interceptors: payshare.services.interceptors, identity: Payshare.web,
        on: payshare.test.loop)
      let client = PayshareV1.UserServiceClient(
        InterceptedChannel(channel, [BearerToken(token: root.session.accessToken)]))
      let refused = await status {
        _ = try await client.deleteUser(.with { $0.userID = UUID.version7().description })
      }
      #expect(refused?.reason == "PERMISSION_MISSING")
      #expect(try await payshare.rowCount("organisation WHERE display_name = 'Other'") == 0)
    }
  }

  @Test func administratorsSeeTheEventsOfTheirOrganisationAndOthersOnlyTheirOwn() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let stranger = try await payshare.anotherOrganisation("acme")
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let trip = try await asha.event(with: [])
      try await asha.pays(100, "Tea", [(asha, 100)], in: trip)
      #expect(try await root.events.getEvent(.with { $0.eventID = trip.id }).newestExpenses.count == 1)
      #expect(try await root.balances.getBalances(.with { $0.eventID = trip.id }).balances.count == 1)
      let fee = try await root.expenses.createExpense(
        .with { ($0.eventID, $0.expense) = (trip.id, .exact(50, "Fee", paidBy: asha, [(asha, 50)])) })
      #expect(fee.creatorUserID == root.id, "who administers changes them, too")
      for person in [ben, stranger] {
        let refused = await status { _ = try await person.events.getEvent(.with { $0.eventID = trip.id }) }
        #expect(refused?.code == .permissionDenied && refused?.reason == "ACCESS_DENIED")
      }
      let unknown = await status {
        _ = try await root.events.getEvent(.with { $0.eventID = UUID.version7().description })
      }
      #expect(unknown?.reason == "ACCESS_DENIED", "permission comes before existence")
      #expect(try await root.events.listEvents(.init()).events.isEmpty, "a list has one's own")
    }
  }

  /// A handler that reads what the request does not name, such as the event of an expense, decides alike.
  @Test func administratorsChangeExpensesOfEventsInWhichTheyTakeNoPart() async throws {
    try await Payshare.with { payshare in
      let (root, asha) = (try await payshare.administrator(), try await payshare.person("Asha"))
      let ben = try await payshare.person("Ben")
      let trip = try await asha.event(with: [])
      let request = PayshareV1.CreateExpenseRequest.with {
        ($0.eventID, $0.expenseID) = (trip.id, UUID.version7().description)
        $0.expense = .exact(100, "Tea", paidBy: asha, [(asha, 100)])
      }
      let tea = try await root.expenses.createExpense(request)
      #expect(try await root.expenses.createExpense(request) == tea, "a repetition, which reads the expense")
      let deletion = PayshareV1.DeleteExpenseRequest.with { ($0.expenseID, $0.etag) = (tea.id, tea.etag) }
      let refused = await status { _ = try await ben.expenses.deleteExpense(deletion) }
      #expect(refused?.reason == "ACCESS_DENIED")
      let deleted = try await root.expenses.deleteExpense(deletion)
      let restored = try await root.expenses.undeleteExpense(
        .with { ($0.expenseID, $0.etag) = (deleted.id, deleted.etag) })
      #expect(restored.description == "Tea")
      #expect(try await asha.nets(of: trip) == [asha.id: 0])
    }
  }

  @Test func permissionComesBeforeWhatElseIsWrongWithACall() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let refused = [
        await status { _ = try await asha.accounts.eraseUser(.with { $0.userID = asha.id }) },
        await status { _ = try await asha.secondFactors.resetSecondFactor(.with { $0.userID = asha.id }) },
      ]
      #expect(refused.allSatisfy { $0?.reason == "PERMISSION_MISSING" })
    }
  }

  @Test func anEmptyListIsAnAnswerAndNoRefusal() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      #expect(try await asha.events.listEvents(.init()).events.isEmpty)
      #expect(try await asha.groups.listGroups(.init()).groups.isEmpty)
    }
  }
}
