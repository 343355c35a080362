import GoogleAPI
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Testing

/// The message of an expense that is stored with its columns, and says the same.
@Suite struct ExpenseMessageTests {
  /// Expenses of all kinds: converted ones, a refund, an edited one, a deleted one, parts of zero, long texts.
  private func expenses(_ payshare: Payshare) async throws -> (Person, PayshareV1.Event) {
    let asha = try await payshare.person("Asha")
    let ben = try await payshare.person("Ben")
    let trip = try await asha.event(with: [ben])
    var hotel = PayshareV1.Expense.exact(
      10_001, "Hôtel — 部屋", paidBy: ben, [(asha, 3_333), (ben, 6_668)], currency: "USD")
    hotel.exchangeRate = .with {
      $0.numerator = 8_333
      $0.denominator = 100
      $0.source = "card statement"
      $0.date = "2025-02-28"
    }
    var taxi = hotel
    taxi.exchangeRate?.source = ""
    taxi.exchangeRate?.date = ""
    taxi.description = String(repeating: "long ", count: 30) + "ride"
    var refund = PayshareV1.Expense.exact(300, "Deposit", paidBy: asha, [(asha, 0), (ben, 300)])
    refund.kind = .refund
    refund.spendDate = "1999-12-31"
    for expense in [hotel, taxi, refund] {
      _ = try await asha.expenses.createExpense(
        .with {
          $0.eventID = trip.id
          $0.expense = expense
        })
    }
    let edited = try await asha.pays(100, "Dinner", [(asha, 50), (ben, 50)], in: trip)
    _ = try await asha.expenses.updateExpense(
      .with {
        $0.expenseID = edited.id
        $0.etag = edited.etag
        $0.expense = .exact(900_000_000_000_000, "Banquet", paidBy: asha, [(ben, 900_000_000_000_000)])
        $0.updateMask = .with { $0.paths = ["description", "total", "payers", "shares"] }
      })
    let deleted = try await asha.pays(100, "Mistake", [(asha, 50), (ben, 50)], in: trip)
    _ = try await asha.expenses.deleteExpense(
      .with {
        $0.expenseID = deleted.id
        $0.etag = deleted.etag
      })
    return (asha, trip)
  }

  private let stored = Statement(
    "SELECT message FROM expense ORDER BY id", as: [UInt8].self)

  @Test func listsShowWhatTheColumnsSay() async throws {
    try await Payshare.with { payshare in
      let (asha, trip) = try await expenses(payshare)
      let list = try await asha.expenses.listExpenses(
        .with {
          $0.eventID = trip.id
          $0.showDeleted = true
        })
      #expect(list.expenses.count == 5)
      for listed in try list.expenses.received() {
        #expect(try await asha.expenses.getExpense(.with { $0.expenseID = listed.id }) == listed)
      }
    }
  }

  @Test func theColumnsCannotChangeWithoutTheMessage() async throws {
    try await Payshare.with { payshare in
      _ = try await expenses(payshare)
      await #expect(throws: PostgresError.self) {
        try await payshare.test.made.administer("UPDATE expense SET total_minor = 1, version = version + 1")
      }
    }
  }

  @Test func expensesOfBefore1970AreMigratedToo() async throws {
    try await Payshare.with { payshare in
      let (asha, trip) = try await expenses(payshare)
      try await payshare.addExpenses(
        "UPDATE expense SET create_time = '1969-12-31 23:59:59.5Z', update_time = '1900-01-01Z'")
      let list = try await asha.expenses.listExpenses(
        .with {
          $0.eventID = trip.id
          $0.showDeleted = true
        })
      for listed in try list.expenses.received() {
        #expect(try await asha.expenses.getExpense(.with { $0.expenseID = listed.id }) == listed)
        #expect(
          listed.createTime
            == .with {
              $0.seconds = -1; $0.nanos = 500_000_000
            })
      }
    }
  }

  @Test func theMigrationWritesForOldExpensesWhatTheServerWritesForNewOnes() async throws {
    try await Payshare.with { payshare in
      _ = try await expenses(payshare)
      let written = try await payshare.database.read(stored)
      #expect(written.count == 5)
      #expect(try await payshare.addExpenses() == [9])
      #expect(try await payshare.database.read(stored) == written)
    }
  }
}
