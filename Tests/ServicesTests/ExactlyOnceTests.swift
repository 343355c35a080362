import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import ServiceKit
import Testing

@testable import payshare_server

@Suite struct ExactlyOnceTests {
  @Test func aRepeatedRequestGivesTheFirstAnswerAndChangesNothing() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let trip = try await asha.event(with: [])
      let request = asha.snack(in: trip)
      let first = try await asha.expenses.createExpense(request)
      let second = try await asha.expenses.createExpense(request)
      #expect(first == second)
      let list = try await asha.expenses.listExpenses(.with { $0.eventID = trip.id })
      #expect(list.expenses.count == 1)

      var other = request
      other.expense?.description = "Another"
      let refused = await status { _ = try await asha.expenses.createExpense(other) }
      #expect(refused?.code == .invalidArgument)
      #expect(refused?.detail(GoogleRpc.BadRequest.self)?.fieldViolations.first?.field == "request_id")
    }
  }

  @Test func aRepeatedEditIsAnsweredAlthoughItsEtagIsStale() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let trip = try await asha.event(with: [])
      let made = try await asha.pays(100, "Snack", [(asha, 100)], in: trip)
      let request = PayshareV1.DeleteExpenseRequest.with {
        $0.expenseID = made.id
        $0.etag = made.etag
        $0.requestID = UUID.version7().description
      }
      let first = try await asha.expenses.deleteExpense(request)
      #expect(try await asha.expenses.deleteExpense(request) == first)
    }
  }

  /// An answer that shows something is not given again to who may not see it any more.
  @Test func aRepetitionIsAnsweredThoughTheFirstRequestTookItsCallersPermission() async throws {
    try await Payshare.with { payshare in
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let group = try await asha.groups.createGroup(
        .with {
          $0.group = .with { group in
            group.displayName = "Team"
            group.members = [.with { ($0.userID, $0.role) = (ben.id, .admin) }]
          }
        })
      let on = PayshareV1.GrantResource.with { $0.resource = .groupID(group.id) }
      let grant = try await asha.grant("group_admin", to: ben, on: on).grant
      let requestID = UUID.version7().description
      func revoke(_ request: PayshareV1.RevokeGrantRequest) async -> Status? {
        await status { _ = try await asha.access.revokeGrant(request) }
      }
      func remove(_ request: PayshareV1.RemoveGroupMembersRequest) async -> Status? {
        await status { _ = try await ben.groups.removeGroupMembers(request) }
      }
      let request = PayshareV1.RevokeGrantRequest.with {
        ($0.grantID, $0.requestID) = (grant?.id ?? "", requestID)
      }
      for _ in 1...2 { #expect(await revoke(request) == nil) }
      var other = request
      other.etag = "v1"
      #expect(await revoke(other)?.code == .permissionDenied)
      for _ in 1...2 {
        let refused = await status {
          _ = try await asha.groups.leaveGroup(
            .with { ($0.groupID, $0.requestID) = (group.id, requestID) })
        }
        #expect(refused == nil)
      }
      let removal = PayshareV1.RemoveGroupMembersRequest.with {
        ($0.groupID, $0.userIDs, $0.requestID) = (group.id, [ben.id], requestID)
      }
      #expect(await remove(removal) == nil)
      #expect(await remove(removal)?.code == .permissionDenied)
    }
  }

  @Test func concurrentRepetitionsOfAnEditGetTheSameReply() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let trip = try await asha.event(with: [])
      for _ in 0..<10 {
        let made = try await asha.pays(100, "Snack", [(asha, 100)], in: trip)
        let request = PayshareV1.DeleteExpenseRequest.with {
          $0.expenseID = made.id
          $0.etag = made.etag
          $0.requestID = UUID.version7().description
        }
        let answers = try await withThrowingTaskGroup(of: PayshareV1.Expense.self) { group in
          for _ in 0..<8 { group.addTask { try await asha.expenses.deleteExpense(request) } }
          return try await group.reduce(into: Set<PayshareV1.Expense>()) { $0.insert($1) }
        }
        #expect(answers.count == 1)
      }
    }
  }

  @Test func concurrentRepetitionsCreateOneExpense() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let trip = try await asha.event(with: [])
      let request = asha.snack(in: trip)
      let answers = try await withThrowingTaskGroup(of: PayshareV1.Expense.self) { group in
        for _ in 0..<20 { group.addTask { try await asha.expenses.createExpense(request) } }
        return try await group.reduce(into: Set<PayshareV1.Expense>()) { $0.insert($1) }
      }
      #expect(answers.count == 1)
      #expect(try await asha.expenses.listExpenses(.with { $0.eventID = trip.id }).expenses.count == 1)
    }
  }

  @Test func aRegistrationRepeatedWithAnotherPasswordIsAnotherRequest() async throws {
    try await Payshare.with { payshare in
      let accounts = PayshareV1.UserServiceClient(payshare.channel)
      let request = PayshareV1.RegisterUserRequest.with {
        $0.user = .with {
          $0.email = "asha@example.com"
          $0.displayName = "Asha"
        }
        $0.password = "correct horse Asha"
        $0.requestID = UUID.version7().description
      }
      let first = try await accounts.registerUser(request)
      #expect(try await accounts.registerUser(request) == first)

      var other = request
      other.password = "another horse battery"
      let refused = await status { _ = try await accounts.registerUser(other) }
      #expect(refused?.code == .invalidArgument)
      let violations = refused?.detail(GoogleRpc.BadRequest.self)?.fieldViolations
      #expect(violations?.map(\.field) == ["request_id"])
      #expect(violations?.map(\.reason) == ["REQUEST_ID_REUSED"])

      let sessions = PayshareV1.SessionServiceClient(payshare.channel)
      for (password, code) in [(request.password, nil), (other.password, .unauthenticated)]
        as [(String, StatusCode?)]
      {
        let outcome = await status {
          _ = try await sessions.logIn(
            .with {
              $0.email = "asha@example.com"
              $0.password = password
            })
        }
        #expect(outcome?.code == code)
      }
    }
  }

  @Test func concurrentRegistrationsWithTwoPasswordsSucceedForOneOfThem() async throws {
    try await Payshare.with { payshare in
      let accounts = PayshareV1.UserServiceClient(payshare.channel)
      let requestID = UUID.version7().description
      let outcomes = await withTaskGroup(of: (String, StatusCode?).self) { group in
        for password in [
          "correct horse battery", "another horse battery", "correct horse battery", "another horse battery",
        ] {
          group.addTask {
            let outcome = await status {
              _ = try await accounts.registerUser(
                .with {
                  $0.user = .with {
                    $0.email = "asha@example.com"
                    $0.displayName = "Asha"
                  }
                  $0.password = password
                  $0.requestID = requestID
                })
            }
            return (password, outcome?.code)
          }
        }
        return await group.reduce(into: [String: Set<StatusCode?>]()) {
          $0[$1.0, default: []].insert($1.1)
        }
      }
      #expect(Set(outcomes.values) == [[nil], [.invalidArgument]])
    }
  }

  @Test func concurrentExpensesAndEditsLeaveBalancesThatMatchThem() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let ben = try await payshare.person("Ben")
      let trip = try await asha.event(with: [ben])
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 1...40 {
          group.addTask {
            let made = try await asha.pays(number * 2, "Tea", [(asha, number), (ben, number)], in: trip)
            if number % 4 == 0 {
              _ = try await ben.expenses.deleteExpense(
                .with {
                  $0.expenseID = made.id
                  $0.etag = made.etag
                })
            }
            _ = try await ben.nets(of: trip)
          }
        }
        try await group.waitForAll()
      }
      let owed = (1...40).filter { $0 % 4 != 0 }.reduce(0, +)
      #expect(try await asha.nets(of: trip) == [asha.id: Int64(owed), ben.id: -Int64(owed)])
    }
  }
}

@Suite struct AnswerRetentionTests {
  @Test func aReplyIsPurgedAfterSevenDaysAndNotBefore() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let trip = try await asha.event(with: [])
      let request = asha.snack(in: trip)
      let first = try await asha.expenses.createExpense(request)
      let day: Int64 = 86_400_000_000
      let now = Timestamp.now.microsecondsSince1970
      func purge(at microseconds: Int64) async throws -> Int {
        try await RetentionRule.answers.purge(at: Timestamp(microsecondsSince1970: microseconds)) {
          statement async throws(PostgresError) in try await payshare.database.commit(statement)
        }
      }
      #expect(try await purge(at: now + 6 * day) == 0)
      #expect(try await asha.expenses.createExpense(request) == first)
      // The replies to Asha's registration, the event and the expense.
      #expect(try await purge(at: now + 8 * day) == 3)
      #expect(try await asha.expenses.createExpense(request).id != first.id)
    }
  }
}
