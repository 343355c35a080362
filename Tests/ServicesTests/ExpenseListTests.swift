import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Testing

@testable import Expenses
@testable import ServiceKit

/// Lists of an event's expenses: their orders, filters and pages.
@Suite struct ExpenseListTests {
  private struct Trip {
    let asha: Person
    let ben: Person
    let event: PayshareV1.Event

    init(_ payshare: Payshare) async throws {
      asha = try await payshare.person("Asha")
      ben = try await payshare.person("Ben")
      event = try await asha.event(with: [ben])
    }

    @discardableResult
    func add(
      _ description: String, on day: String, _ total: Int = 100, by payer: Person? = nil,
      for sharer: Person? = nil,
      currency: String = "INR"
    ) async throws -> PayshareV1.Expense {
      var expense = PayshareV1.Expense.exact(
        total, description, paidBy: payer ?? asha, [(sharer ?? asha, total)], currency: currency)
      expense.spendDate = day
      if currency != "INR" { expense.exchangeRate = .with { ($0.numerator, $0.denominator) = (80, 1) } }
      return try await asha.expenses.createExpense(.with { ($0.eventID, $0.expense) = (event.id, expense) })
    }

    func list(
      _ filter: String = "", orderBy: String = "", size: Int32 = 0, token: String = "", deleted: Bool = false
    ) async throws -> (names: [String], token: String) {
      let page = try await asha.expenses.listExpenses(
        .with {
          $0.eventID = event.id
          ($0.filter, $0.orderBy, $0.pageSize, $0.pageToken) = (filter, orderBy, size, token)
          $0.showDeleted = deleted
        })
      return (try page.expenses.received().map(\.description), page.nextPageToken)
    }

    func violations(
      _ filter: String = "", orderBy: String = "", token: String = ""
    ) async -> [GoogleRpc.BadRequest.FieldViolation] {
      let refused = await status { _ = try await list(filter, orderBy: orderBy, token: token) }
      #expect(refused?.code == .invalidArgument)
      return refused?.detail(GoogleRpc.BadRequest.self)?.fieldViolations ?? []
    }
  }

  private static func with(_ body: (Payshare, Trip) async throws -> Void) async throws {
    try await Payshare.with { payshare in try await body(payshare, try await Trip(payshare)) }
  }

  @Test func expensesAreOrderedByDaySpentOrByEntry() async throws {
    try await Self.with { _, trip in
      try await trip.add("first", on: "2026-03-02")
      try await trip.add("second", on: "2026-03-01")
      try await trip.add("third", on: "2026-03-02")
      try await trip.add("fourth", on: "2026-02-28")
      let byDay = ["third", "first", "second", "fourth"]
      #expect(try await trip.list().names == byDay)
      #expect(try await trip.list(orderBy: "spend_date desc").names == byDay)
      #expect(
        try await trip.list(orderBy: "create_time desc").names == ["fourth", "third", "second", "first"])
      let page = try await trip.asha.events.getEvent(
        .with { ($0.eventID, $0.expensePageSize) = (trip.event.id, 3) })
      #expect(try page.newestExpenses.received().map(\.description) == Array(byDay.prefix(3)))
      let rest = try await trip.list(size: 3, token: page.nextExpensePageToken)
      #expect(rest.names == ["fourth"] && rest.token.isEmpty)
    }
  }

  @Test func eachFieldFilters() async throws {
    try await Self.with { _, trip in
      try await trip.add("Taxi to the HOTEL", on: "2026-03-01", 500)
      try await trip.add("Hotel", on: "2026-03-02", 900, by: trip.ben, currency: "USD")
      try await trip.add("100% \"_\\' 🍜", on: "2026-03-03", 500, for: trip.ben)
      let gone = try await trip.add("Gone", on: "2026-03-04", 10)
      _ = try await trip.asha.expenses.deleteExpense(.with { ($0.expenseID, $0.etag) = (gone.id, gone.etag) })
      let (taxi, hotel, soup) = ("Taxi to the HOTEL", "Hotel", "100% \"_\\' 🍜")
      for (filter, names) in [
        ("spend_date >= 2026-03-02", [soup, hotel]), ("spend_date < 2026-03-02", [taxi]),
        ("spend_date = '2026-03-02'", [hotel]), ("spend_date > 2026-03-02 AND spend_date < 2026-03-03", []),
        ("total.amount_minor = 500", [soup, taxi]), ("total.amount_minor > 500", [hotel]),
        ("total.currency_code = USD", [hotel]), ("payers.user_id : \(trip.ben.id)", [hotel]),
        ("shares.user_id : \(trip.ben.id)", [soup]), ("participant = \(trip.ben.id)", [soup, hotel]),
        ("participant = \(trip.asha.id)", [soup, hotel, taxi]), ("description : hotel", [hotel, taxi]),
        ("description : '🍜'", [soup]), (#"description : "% \"_\\'""#, [soup]), ("description : '__'", []),
        ("deleted = true", ["Gone"]), ("deleted = false", [soup, hotel, taxi]),
        ("description : HOTEL AND total.amount_minor < 900 AND spend_date >= 2026-01-01", [taxi]),
      ] {
        #expect(try await trip.list(filter).names == names, "\(filter)")
        let byEntry = try await trip.list(filter, orderBy: "create_time desc").names
        #expect(byEntry == names, "\(filter), by entry")
      }
      #expect(try await trip.list("description : o", deleted: true).names == ["Gone", hotel, taxi])
    }
  }

  @Test func unsupportedFiltersAndOrdersAreRefusedWithTheirPlace() async throws {
    try await Self.with { _, trip in
      let violations = await trip.violations("notes : x", orderBy: "total")
      #expect(violations.map(\.field) == ["filter", "order_by"])
      #expect(violations.map(\.reason) == ["INVALID_FILTER", "INVALID_ORDER_BY"])
      #expect(violations.allSatisfy { $0.description.hasPrefix("character 1: ") })
      // Together with violations of field rules.
      let refused = await status {
        _ = try await trip.asha.expenses.listExpenses(
          .with { ($0.eventID, $0.pageSize, $0.filter) = (trip.event.id, -1, "a") })
      }
      let fields = refused?.detail(GoogleRpc.BadRequest.self)?.fieldViolations.map(\.field)
      #expect(fields == ["page_size", "filter"])
      let long = "description : " + String(repeating: "x", count: Filter.maximumLength)
      #expect(await trip.violations(long).map(\.field) == ["filter"])
    }
  }

  @Test func aTokenOfAnotherFilterOrOrderIsRefused() async throws {
    try await Self.with { _, trip in
      for day in 1...3 { try await trip.add("Tea", on: "2026-03-0\(day)") }
      let token = try await trip.list("description : tea", size: 1).token
      #expect(try await trip.list("description : tea", size: 1, token: token).names == ["Tea"])
      #expect(await trip.violations(token: token).map(\.reason) == ["INVALID_PAGE_TOKEN"])
      let other = "description : tea AND deleted = false"
      #expect(await trip.violations(other, token: token).map(\.reason) == ["INVALID_PAGE_TOKEN"])
      let reordered = await trip.violations("description : tea", orderBy: "create_time desc", token: token)
      #expect(reordered.map(\.reason) == ["INVALID_PAGE_TOKEN"])
    }
  }

  /// Three expenses match: the newest, the last one that the first page reads, and the one after it.
  @Test(arguments: ["spend_date desc", "create_time desc"])
  func aPageReadsABoundedNumberOfRowsAndItsTokenContinues(order: String) async throws {
    try await Self.with { payshare, trip in
      let limit = ListLimits.maximumReadRows
      try await trip.add("Tea", on: "2026-03-01")
      try await payshare.test.made.administer(
        """
        INSERT INTO expense (organisation_id, id, event_id, creator_id, description, kind, spend_date, total_minor,
          currency, base_total_minor, version, create_time, update_time, payer_ids, payer_minor, payer_base_minor,
          share_ids, share_minor, share_base_minor, message, message_format, message_version)
        SELECT organisation_id, gen_random_uuid(), event_id, creator_id,
          CASE WHEN n IN (\(limit - 1), \(limit)) THEN 'Tea' ELSE 'Rice' END, kind, spend_date - n / 100, total_minor,
          currency, base_total_minor, version, create_time - n * interval '1 s', update_time, payer_ids, payer_minor,
          payer_base_minor, share_ids, share_minor, share_base_minor, message, message_format, message_version
        FROM expense, generate_series(1, \(limit + 10)) AS n;
        ANALYZE expense
        """)
      let first = try await trip.list("description : tea", orderBy: order, size: 10)
      #expect(first.names.count == 2 && !first.token.isEmpty)
      let second = try await trip.list("description : tea", orderBy: order, size: 10, token: first.token)
      #expect(second.names.count == 1 && second.token.isEmpty)
      // A full page needs no second read.
      let full = try await trip.list("description : rice", orderBy: order, size: 10)
      #expect(full.names.count == 10 && !full.token.isEmpty)
      let empty = try await trip.list("description : x", orderBy: order, size: 10)
      #expect(empty.names.isEmpty && !empty.token.isEmpty)
      // By day, only the requested days are read: neither earlier days nor, 100 days ago, later ones.
      let isByDay = order == "spend_date desc"
      let newest = try await trip.list("description : tea AND spend_date >= 2026-03-01", orderBy: order)
      #expect(newest.names.count == 1 && newest.token.isEmpty == isByDay)
      let oldest = try await trip.list("description : tea AND spend_date <= 2025-11-21", orderBy: order)
      #expect(oldest.names.count == (isByDay ? 1 : 0) && oldest.token.isEmpty == isByDay)
    }
  }

  @Test(arguments: [Int32(10), 1_000])
  func aFilteredPageOfOlderFormatsIsShownInTheCurrentFormat(size: Int32) async throws {
    try await Self.with { payshare, trip in
      for day in 1...4 { try await trip.add(day == 2 ? "Rice" : "Tea \(day)", on: "2026-03-0\(day)") }
      try await payshare.test.made.administer(
        "UPDATE expense SET message = '', message_format = 0 WHERE description <> 'Tea 3'")
      #expect(try await trip.list("description : tea", size: size).names == ["Tea 4", "Tea 3", "Tea 1"])
      #expect(try await trip.list("description : tea", size: 1).names == ["Tea 4"])
    }
  }

  @Test func strangersSeeNothingThroughAFilter() async throws {
    try await Self.with { payshare, trip in
      try await trip.add("Tea", on: "2026-03-01")
      let chitra = try await payshare.person("Chitra")
      let refused = await status {
        _ = try await chitra.expenses.listExpenses(
          .with { ($0.eventID, $0.filter) = (trip.event.id, "description : tea") })
      }
      #expect(refused?.code == .permissionDenied)
    }
  }
}
