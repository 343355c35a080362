import Expenses
import GoogleAPI
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Testing

@testable import payshare_server

/// The stored message of an expense, which must agree with its columns.
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

  @Test func theMessageHasTheRowsVersion() async throws {
    try await Payshare.with { payshare in
      _ = try await expenses(payshare)
      await #expect(throws: PostgresError.self) {
        try await payshare.test.made.administer("UPDATE expense SET version = version + 1")
      }
    }
  }
}

/// Rows of several formats, which coexist during a rolling upgrade.
@Suite struct ExpenseFormatTests {
  private struct Stored: Sendable, Equatable {
    let message: [UInt8]
    let format: Int16
    let version: Int64
    let updateTime: Timestamp
  }

  private func stored(_ payshare: Payshare) async throws -> [Stored] {
    try await payshare.database.read(
      Statement("SELECT message, message_format, version, update_time FROM expense ORDER BY create_time, id")
      {
        row throws(PostgresError) in
        Stored(
          message: try row.next(), format: try row.next(), version: try row.next(), updateTime: try row.next()
        )
      })
  }

  /// Three expenses: as this server writes them, and without a message, as before the first format.
  private func mixed(_ payshare: Payshare) async throws -> (
    Person, PayshareV1.Event, shown: [PayshareV1.Expense]
  ) {
    let asha = try await payshare.person("Asha")
    let trip = try await asha.event(with: [])
    var shown: [PayshareV1.Expense] = []
    for number in 1...3 {
      shown.append(try await asha.pays(number, "Tea \(number)", [(asha, number)], in: trip))
    }
    try await payshare.test.made.administer(
      "UPDATE expense SET message = '', message_format = 0 WHERE id <> '\(shown[1].id)'")
    return (asha, trip, shown.reversed())
  }

  @Test(arguments: [Int32(10), 1_000])
  func aPageOfSeveralFormatsShowsWhatOneOfTheCurrentFormatWould(size: Int32) async throws {
    try await Payshare.with { payshare in
      let (asha, trip, shown) = try await mixed(payshare)
      let list = try await asha.expenses.listExpenses(
        .with {
          $0.eventID = trip.id
          $0.pageSize = size
        })
      #expect(try list.expenses.received() == shown)
      let page = try await asha.events.getEvent(.with { ($0.eventID, $0.expensePageSize) = (trip.id, size) })
      #expect(try page.newestExpenses.received() == shown)
      for expense in shown {
        #expect(try await asha.expenses.getExpense(.with { $0.expenseID = expense.id }) == expense)
      }
    }
  }

  @Test func whatAPageMeetsInAnOlderFormatIsWrittenAnewAndStaysTheSameExpense() async throws {
    try await Payshare.with { payshare in
      let (asha, trip, _) = try await mixed(payshare)
      let before = try await stored(payshare)
      _ = try await asha.expenses.listExpenses(.with { $0.eventID = trip.id })
      try await payshare.services.expenseRewrites.flush(to: payshare.database)
      let after = try await stored(payshare)
      #expect(before.map(\.format) == [0, ExpenseFormat.current, 0])
      #expect(after.allSatisfy { $0.format == ExpenseFormat.current && !$0.message.isEmpty })
      #expect(after.map(\.version) == before.map(\.version))
      #expect(after.map(\.updateTime) == before.map(\.updateTime))
    }
  }

  /// A server of the version before shows and edits what it knows of an expense, in its own format.
  @Test func aMessageOfTheFormatBeforeGetsTheCategoryOfItsRow() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let trip = try await asha.event(with: [])
      let category = try #require(try await asha.allCategories().first)
      let tea = try await asha.pays(1, "Tea", [(asha, 1)], in: trip)
      try await payshare.test.made.administer(
        "UPDATE expense SET category_id = '\(category.id)', message_format = 1")
      let shown = try await asha.expenses.getExpense(.with { $0.expenseID = tea.id })
      #expect(shown.categoryID == category.id)
      let list = try await asha.expenses.listExpenses(.with { $0.eventID = trip.id })
      #expect(try list.expenses.received() == [shown])
      try await payshare.services.expenseRewrites.flush(to: payshare.database)
      #expect(try await stored(payshare).map(\.format) == [ExpenseFormat.current])
      #expect(try await asha.expenses.getExpense(.with { $0.expenseID = tea.id }) == shown)
    }
  }

  @Test func allOldMessagesAreWrittenInTheBackgroundAThousandAtATime() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let trip = try await asha.event(with: [])
      _ = try await asha.pays(1, "Tea", [(asha, 1)], in: trip)
      let written = try #require(try await stored(payshare).first)
      try await payshare.writeMessages(
        after: """
          UPDATE expense SET message = '', message_format = 0;
          INSERT INTO expense (organisation_id, id, event_id, creator_id, description, kind, spend_date, total_minor,
            currency, base_total_minor, version, create_time, update_time, payer_ids, payer_minor, payer_base_minor,
            share_ids, share_minor, share_base_minor)
          SELECT x.organisation_id, gen_random_uuid(), event_id, creator_id, description, kind, spend_date, total_minor,
            currency, base_total_minor, version, create_time + interval '1 s', update_time, payer_ids, payer_minor,
            payer_base_minor, share_ids, share_minor, share_base_minor
          FROM expense x, generate_series(1, 1500)
          """)
      let rewritten = try await stored(payshare)
      #expect(rewritten.count == 1_501)
      #expect(rewritten.first == written)
      #expect(rewritten.allSatisfy { $0.format == ExpenseFormat.current })
      let page = try await asha.expenses.listExpenses(.with { ($0.eventID, $0.pageSize) = (trip.id, 1_000) })
      for shown in try page.expenses.received().prefix(3) {
        #expect(try await asha.expenses.getExpense(.with { $0.expenseID = shown.id }) == shown)
      }
    }
  }

  @Test func aRewriteDoesNotUndoAnEditThatCameBetween() async throws {
    try await Payshare.with { payshare in
      let (asha, trip, shown) = try await mixed(payshare)
      // What the page met of the first expense waits to be written while it is edited.
      _ = try await asha.expenses.listExpenses(.with { $0.eventID = trip.id })
      let edited = try await asha.expenses.updateExpense(
        .with {
          $0.expenseID = shown[0].id
          $0.etag = shown[0].etag
          $0.expense = .with { $0.description = "Coffee" }
          $0.updateMask = .with { $0.paths = ["description"] }
        })
      try await payshare.services.expenseRewrites.flush(to: payshare.database)
      let list = try await asha.expenses.listExpenses(.with { $0.eventID = trip.id })
      #expect(try list.expenses.received() == [edited, shown[1], shown[2]])
    }
  }

  /// What a server after this one writes: a format that this one does not know, and a field besides.
  @Test func anExpenseOfANewerServerIsShownAsItIsAndNotEdited() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let trip = try await asha.event(with: [])
      let tea = try await asha.pays(1, "Tea", [(asha, 1)], in: trip)
      // Field 2047, "new", behind the message of now; the length before it grows by these six bytes.
      let message = try #require(try await stored(payshare).first).message
      let new: [UInt8] = [0xFA, 0x7F, 3] + Array("new".utf8)
      let body = Array(message.drop { $0 >= 0x80 }.dropFirst()) + new
      let delimited =
        [UInt8(truncatingIfNeeded: body.count) | 0x80, UInt8(truncatingIfNeeded: body.count >> 7)] + body
      let hex = delimited.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
      try await payshare.test.made.administer(
        "UPDATE expense SET message = '\\x\(hex)', message_format = \(ExpenseFormat.current + 1)")

      let list = try await asha.expenses.listExpenses(.with { $0.eventID = trip.id })
      #expect(list.expenses.delimited == delimited, "a newer client gets what a newer server wrote")
      #expect(try await asha.expenses.getExpense(.with { $0.expenseID = tea.id }) == tea)
      let refused = await status {
        _ = try await asha.expenses.deleteExpense(.with { ($0.expenseID, $0.etag) = (tea.id, tea.etag) })
      }
      #expect(refused?.code == .unavailable && refused?.reason == "NEWER_FORMAT")
      #expect(try await ExpenseRewrites.rewriteAll(in: payshare.database) == 0)
      #expect(try await stored(payshare).map(\.message) == [delimited])
    }
  }
}
