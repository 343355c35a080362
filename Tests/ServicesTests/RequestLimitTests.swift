import GoogleAPI
import Identifiers
import PayshareAPI
import Protobuf
import RPC
import Rules
import Testing

/// Requests beyond the contract's limits are refused with the offending field, after little work.
@Suite struct RequestLimitTests {
  private func update(_ paths: [String]) -> PayshareV1.UpdateExpenseRequest {
    .with {
      $0.expenseID = "70617973-6861-8003-8000-000000000000"
      $0.expense = .with { $0.description = "Dinner" }
      $0.updateMask = .with { $0.paths = paths }
      $0.etag = "v1"
    }
  }

  private func violations(_ status: Status?) -> [String] {
    let badRequest = status?.detail(GoogleRpc.BadRequest.self)
    return badRequest?.fieldViolations.map { "\($0.field) \($0.reason)" } ?? []
  }

  @Test func anOversizeMaskIsRefusedWithItsFieldAndNothingElse() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      // The etag comes after the mask and is no longer read; it must not be reported as missing.
      let request = update([String](repeating: "", count: 2_000_000))
      let refused = await status { _ = try await asha.expenses.updateExpense(request) }
      #expect(refused?.code == .invalidArgument)
      #expect(violations(refused) == ["update_mask.paths TOO_MANY"])
    }
  }

  @Test func aLongListInAOneofIsRefusedWithItsField() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let refused = await status {
        _ = try await asha.events.createEvent(
          .with {
            $0.members = .inlineGroup(.with { $0.userIDs = [String](repeating: asha.id, count: 5_000) })
          })
      }
      #expect(violations(refused) == ["inline_group.user_ids TOO_MANY"])
    }
  }

  @Test func unknownFieldsCountAsWell() async throws {
    try await Payshare.with { payshare in
      let unknown = (0..<100_000).flatMap { _ in [0x78, 0] as [UInt8] }
      let refused = await status {
        _ = try await payshare.channel.unary(
          PayshareV1.SessionServiceMethods.refreshSession, frame: [0, 0, 0, 0, 0] + unknown, CallOptions())
      }
      #expect(refused?.code == .invalidArgument)
      #expect(refused?.reason == "TOO_MANY_FIELDS")
    }
  }

  @Test func longUnknownPathsAreShownShortened() async throws {
    try await Payshare.with { payshare in
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let trip = try await asha.event(with: [ben])
      let expense = try await asha.pays(100, "Dinner", [(ben, 100)], in: trip)
      var request = update([String](repeating: String(repeating: "😀", count: 256), count: 100))
      request.expenseID = expense.id
      request.etag = expense.etag
      let refused = await status { _ = try await asha.expenses.updateExpense(request) }
      #expect(violations(refused).first == "update_mask.paths[0] UNKNOWN_FIELD")
      #expect(refused?.message.hasSuffix("; and 97 more") == true)
      let details = try #require(refused?.detail(GoogleRpc.BadRequest.self))
      #expect(details.fieldViolations.allSatisfy { $0.description.count < 200 })
      #expect(details.encoded().count <= Status.maximumViolationBytes + 1_000)
    }
  }

  @Test func aDecisionNamesViolationsUpToALimit() async throws {
    try await Payshare.with { payshare in
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let trip = try await asha.event(with: [ben])
      var expense = PayshareV1.Expense.exact(1_000, "Dinner", paidBy: asha, [])
      expense.shares = (0..<1_000).map { _ in
        .with {
          $0.userID = UUID.version7().description
          $0.amountMinor = 1
        }
      }
      let request = PayshareV1.CreateExpenseRequest.with {
        $0.eventID = trip.id
        $0.expense = expense
      }
      let refused = await status { _ = try await asha.expenses.createExpense(request) }
      #expect(violations(refused).first == "expense.shares[0].user_id NOT_A_PARTICIPANT")
      #expect(
        refused?.message.hasSuffix("and at least \(Rules.FieldViolation.maximumCount - 3) more") == true)
    }
  }

  @Test func theLargestRequestsOfTheContractAreRead() throws {
    let id = "70617973-6861-8003-8000-000000000000"
    let money = PayshareV1.Money.with {
      $0.amountMinor = 1 << 40
      $0.currencyCode = "EUR"
    }
    var expense = PayshareV1.CreateExpenseRequest()
    expense.eventID = id
    expense.expense = .with {
      $0.description = String(repeating: "x", count: 200)
      $0.total = money
      $0.payers = (0..<1_000).map { number in
        .with {
          $0.userID = id
          $0.amountMinor = Int64(number + 1)
          $0.baseAmountMinor = Int64(number + 1)
        }
      }
      $0.shares = (0..<1_000).map { number in
        .with {
          $0.userID = id
          $0.amountMinor = Int64(number + 1)
          $0.baseAmountMinor = Int64(number + 1)
        }
      }
    }
    var read = PayshareV1.CreateExpenseRequest()
    try read.merge(request: expense.encoded())
    #expect(read == expense)
  }
}
