import GoogleAPI
import PayshareAPI
import PostgresTestSupport
import Protobuf
import RPC
import SeededRandom
import Testing

@testable import Expenses
@testable import ServiceKit

/// Random filters, orders and page sizes over random expenses.
@Suite struct ExpenseListPropertyTests {
  private static let words = ["Taxi", "taxi home", "HOTEL", "Hotel bar", "Tea_%", "日本茶", "rice \"x\""]
  private static let currencies = ["INR", "EUR", "USD"]

  /// Random expenses of the three people; every seventh is deleted.
  private static func fill(
    _ payshare: Payshare, _ event: PayshareV1.Event, _ people: [Person], _ count: Int,
    _ random: inout SeededGenerator
  ) async throws {
    let rows = (0..<count).map { number in
      let payer = people[Int.random(in: 0..<people.count, using: &random)].id
      let sharer = people[Int.random(in: 0..<people.count, using: &random)].id
      let total = Int.random(in: 1...6, using: &random) * 100
      let day = "2026-03-0\(Int.random(in: 1...5, using: &random))"
      return """
        ('\(words.randomElement(using: &random) ?? "")', '\(day)'::date, \(total)::bigint,
        '\(currencies.randomElement(using: &random) ?? "")', '\(payer)'::uuid, '\(sharer)'::uuid,
        '2026-04-01'::timestamptz + interval '1 s' * \(Int.random(in: 0..<count, using: &random)),
        \(number % 7 == 0 ? "now()" : "NULL::timestamptz"))
        """
    }
    try await payshare.writeMessages(
      after: """
        INSERT INTO expense (organisation_id, id, event_id, creator_id, description, kind, spend_date, total_minor,
          currency, rate_numerator, rate_denominator, base_total_minor, version, create_time, update_time, delete_time,
          payer_ids, payer_minor, payer_base_minor, share_ids, share_minor, share_base_minor)
        SELECT '00000000-0000-7000-8000-000000000001', gen_random_uuid(), '\(event.id)', payer, description, 1, day, total,
          currency, nullif(currency <> 'INR', false)::int, nullif(currency <> 'INR', false)::int, total, 1, time, time,
          deleted, ARRAY[payer], ARRAY[total], ARRAY[total], ARRAY[sharer], ARRAY[total], ARRAY[total]
        FROM (VALUES \(rows.joined(separator: ",")))
          AS x (description, day, total, currency, payer, sharer, time, deleted)
        """)
  }

  private typealias Check = (PayshareV1.Expense) -> Bool

  /// A random term, with the equivalent predicate in Swift.
  private static func term(_ people: [Person], _ random: inout SeededGenerator) -> (text: String, fits: Check)
  {
    let person = people[Int.random(in: 0..<people.count, using: &random)].id
    let day = "2026-03-0\(Int.random(in: 1...5, using: &random))"
    let total = Int64.random(in: 0...7, using: &random) * 100
    let currency = currencies.randomElement(using: &random) ?? ""
    let part = ["taxi", "hot", "tea_", "%", "茶", "E", "\"X"].randomElement(using: &random) ?? ""
    switch Int.random(in: 0..<12, using: &random) {
    case 0: return ("spend_date >= \(day)", { $0.spendDate >= day })
    case 1: return ("spend_date < '\(day)'", { $0.spendDate < day })
    case 2: return ("spend_date = \(day)", { $0.spendDate == day })
    case 3: return ("total.amount_minor > \(total)", { $0.total?.amountMinor ?? 0 > total })
    case 4: return ("total.amount_minor <= \(total)", { $0.total?.amountMinor ?? 0 <= total })
    case 5: return ("total.currency_code = \(currency)", { $0.total?.currencyCode == currency })
    case 6: return ("payers.user_id : \(person)", { $0.payers.contains { $0.userID == person } })
    case 7: return ("shares.user_id : \(person)", { $0.shares.contains { $0.userID == person } })
    case 8:
      return (
        "participant = \(person)",
        { $0.payers.contains { $0.userID == person } || $0.shares.contains { $0.userID == person } }
      )
    case 9: return ("deleted = true", { $0.deleteTime != nil })
    case 10: return ("deleted = false", { $0.deleteTime == nil })
    default:
      return (
        "description : '\(part)'", { $0.description.lowercased().contains(part.lowercased()) }
      )
    }
  }

  /// Terms of different fields as a filter, with the equivalent predicate in Swift.
  private static func filter(_ people: [Person], _ random: inout SeededGenerator) -> (String, Check) {
    var terms: [String: (text: String, fits: Check)] = [:]
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      let term = term(people, &random)
      terms[String(term.text.prefix { $0 != " " }), default: term] = term
    }
    let all = Array(terms.values)
    return (all.map(\.text).joined(separator: " AND "), { expense in all.allSatisfy { $0.fits(expense) } })
  }

  @Test func pagesTogetherAreAllMatchesInOrder() async throws {
    try await Payshare.with { payshare in
      var random = SeededGenerator(seed: 7)
      let people = [
        try await payshare.person("Asha"), try await payshare.person("Ben"),
        try await payshare.person("Chitra"),
      ]
      let event = try await people[0].event(with: Array(people[1...]))
      try await Self.fill(payshare, event, people, 150, &random)
      let list = { (filter: String, order: String, size: Int32, deleted: Bool) async throws in
        var (found, token): ([PayshareV1.Expense], String) = ([], "")
        repeat {
          let page = try await people[0].expenses.listExpenses(
            .with {
              ($0.eventID, $0.filter, $0.orderBy, $0.showDeleted) = (event.id, filter, order, deleted)
              ($0.pageSize, $0.pageToken) = (size, token)
            })
          #expect(page.expenses.count <= Int(size))
          (found, token) = (found + (try page.expenses.received()), page.nextPageToken)
        } while !token.isEmpty
        return found
      }
      for order in ExpenseOrder.allCases {
        let everything = try await list("", order.rawValue, 1_000, true)
        #expect(everything.count == 150)
        #expect(Self.isSorted(everything, by: order))
        for _ in 0..<40 {
          let (filter, fits) = Self.filter(people, &random)
          let showsDeleted = Bool.random(using: &random) || filter.contains("deleted")
          let size = Int32.random(in: 1...60, using: &random)
          let found = try await list(filter, order.rawValue, size, showsDeleted)
          let wanted = everything.filter { fits($0) && (showsDeleted || $0.deleteTime == nil) }
          #expect(found == wanted, "\(filter), \(order), pages of \(size)")
        }
      }
    }
  }

  private static func isSorted(_ expenses: [PayshareV1.Expense], by order: ExpenseOrder) -> Bool {
    let keys = expenses.map { expense in
      (
        order == .day ? expense.spendDate : "", expense.createTime?.seconds ?? 0,
        expense.createTime?.nanos ?? 0, expense.id
      )
    }
    return zip(keys, keys.dropFirst()).allSatisfy { $0 > $1 }
  }

  @Test(arguments: ["", "description : tea"])
  func expensesAddedBeforeTheCursorDisturbNoPage(filter: String) async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let event = try await asha.event(with: [])
      let add = { (name: String, day: String) async throws in
        var expense = PayshareV1.Expense.exact(100, name, paidBy: asha, [(asha, 100)])
        expense.spendDate = day
        return try await asha.expenses.createExpense(.with { ($0.eventID, $0.expense) = (event.id, expense) })
          .id
      }
      var wanted: [String] = []
      for number in 1...12 { wanted.append(try await add("Tea \(number)", "2026-03-0\(1 + number / 4)")) }
      var (found, token): ([String], String) = ([], "")
      repeat {
        let page = try await asha.expenses.listExpenses(
          .with { ($0.eventID, $0.filter, $0.pageSize, $0.pageToken) = (event.id, filter, 3, token) })
        found += try page.expenses.received().map(\.id)
        token = page.nextPageToken
        _ = try await add("Tea between", "2026-03-04")
      } while !token.isEmpty
      #expect(found == wanted.reversed())
    }
  }
}
