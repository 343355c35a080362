import Identifiers
import Postgres
import Rules
import Testing

@testable import ServiceKit

/// How a list interprets the `filter` and `order_by` of a request.
@Suite struct ListQueryTests {
  private struct Wanted: ListFilter {
    var days = FilterBounds()
    var amounts = FilterBounds()
    var currency: String?
    var person: UUID?
    var text: String?
    var isDeleted: Bool?

    static var fields: [FilterField<Wanted>] {
      [
        .day("day", \.days), .number("amount", \.amounts), .currency("currency", \.currency),
        .ids("people.id", \.person), .text("name", \.text), .flag("deleted", \.isDeleted),
      ]
    }
  }

  private enum Order: String, ListOrder {
    case day = "day desc, name"
    case entry = "create_time desc"

    static var standard: Order { .entry }
    var index: String { "none" }
  }

  private typealias Query = ListQuery<Wanted, Order>

  private func wanted(_ filter: String) throws -> Wanted {
    try #require(try Query(filter: filter, orderBy: "").wanted)
  }

  private func violations(filter: String = "", orderBy: String = "") -> [FieldViolation] {
    do throws(Refusal) {
      _ = try Query(filter: filter, orderBy: orderBy)
      return []
    } catch {
      guard case .invalid(let violations) = error else { return [] }
      return violations
    }
  }

  private func message(_ filter: String) -> String? { violations(filter: filter).first?.message }

  @Test func anEmptyQueryMeansEverythingInTheStandardOrder() throws {
    for filter in ["", "  "] {
      let query = try Query(filter: filter, orderBy: " ")
      #expect(query.wanted == nil && query.order == .entry)
      #expect(query.arguments == Query().arguments)
    }
  }

  @Test func eachFieldTakesItsValue() throws {
    let id = UUID.version7()
    let all = try wanted("currency = EUR AND people.id:\(id) AND name:'a b' AND deleted = false")
    #expect(all.currency == "EUR" && all.person == id && all.text == "a b" && all.isDeleted == false)
    #expect(all.days == FilterBounds() && all.amounts == FilterBounds())
    #expect(try wanted("deleted = true").isDeleted == true)
  }

  @Test func boundsNarrowEachOther() throws {
    #expect(try wanted("day = 2026-02-28").days.firstDay.description == "2026-02-28")
    let days = try wanted("day > 2026-02-28 AND day < 2026-03-03 AND day >= 2020-01-01 AND day <= 2027-01-01")
      .days
    #expect(days.firstDay.description == "2026-03-01" && days.lastDay.description == "2026-03-02")
    let amounts = try wanted("amount >= 5 AND amount < 8 AND amount <= 9 AND amount > 2").amounts
    #expect((0...10).filter { amounts.contains($0) } == [5, 6, 7])
  }

  @Test func emptyBoundsAreNoError() throws {
    for filter in [
      "amount = 1 AND amount = 2", "amount > 9223372036854775807", "amount < -9223372036854775808",
    ] {
      let amounts = try wanted(filter).amounts
      #expect(amounts.lower > amounts.upper)
    }
    #expect(
      try wanted("amount >= -9223372036854775808 AND amount <= 9223372036854775807").amounts == FilterBounds()
    )
  }

  @Test func daysBeyondTheDatabasesRangeAreClamped() {
    #expect(FilterBounds().firstDay == .earliest && FilterBounds().lastDay == .latest)
  }

  @Test(arguments: [
    ("nobody = 1", "character 1: this list is filtered by day, amount, currency, people.id, name, deleted"),
    ("name : a AND Day = 2026-01-01", "character 14: this list is filtered by"),
    ("name = a", "character 6: name takes :"), ("day : 2026-01-01", "character 5: day takes = < <= > >="),
    ("amount != 5", "character 8: amount takes"),
    ("day = 2026-02-29", "character 7: the value of day must be a day, YYYY-MM-DD"),
    ("day > yesterday", "character 7: the value of day"),
    ("amount < 1.5", "character 10: the value of amount"),
    ("amount = 9223372036854775808", "character 10: the value of amount must be a whole number of 64 bits"),
    ("currency = eur", "character 12: the value of currency must be a currency code"),
    ("currency = ÄÖ", "character 12: expected a value"),
    ("people.id : me", "character 13: the value of people.id must be a UUID"),
    ("name : ''", "character 8: the value of name must be text"),
    ("deleted = yes", "character 11: the value of deleted must be true or false"),
    ("name : a AND name : b", "character 14: name may be named once"),
  ])
  func unsupportedFiltersAndOrdersAreRefusedWithTheirPlace(filter: String, message: String) throws {
    let violation = try #require(violations(filter: filter).first)
    #expect(violation.field == "filter" && violation.reason == "INVALID_FILTER")
    #expect(violation.message.hasPrefix(message), "\(violation.message)")
  }

  @Test func allFaultsAreReportedAtOnce() {
    let found = violations(filter: "currency = x AND amount = y AND z = 1", orderBy: "name")
    #expect(found.map(\.field) == ["filter", "filter", "filter", "order_by"])
    #expect(violations(filter: "currency = ", orderBy: "name").map(\.field) == ["filter", "order_by"])
  }

  @Test func noErrorRepeatsAValue() {
    for filter in [
      "day = secret", "amount = secret", "currency = secret", "people.id : secret", "deleted = secret",
    ] {
      #expect(message(filter)?.contains("secret") == false)
    }
  }

  @Test func ordersAreThoseDeclared() throws {
    for text in ["day desc, name", "  day  desc ,name "] {
      #expect(try Query(filter: "", orderBy: text).order == .day)
    }
    #expect(try Query(filter: "", orderBy: "create_time desc").order == .entry)
  }

  @Test(arguments: [
    ("name", 1), ("create_time", 12), ("create_time asc", 13), ("day desc", 9), ("day desc, name desc", 16),
    ("day desc name", 10), (", day", 1), ("Create_time desc", 1),
  ])
  func anUnknownOrderIsRefusedWithItsPlace(text: String, place: Int) throws {
    let violation = try #require(violations(orderBy: text).first)
    #expect(violation.field == "order_by" && violation.reason == "INVALID_ORDER_BY")
    #expect(
      violation.message == "character \(place): this list is ordered by day desc, name or create_time desc")
  }

  @Test func pageTokensAreBoundToOrderAndFilter() throws {
    let queries = try [
      Query(), Query(filter: "", orderBy: "day desc, name"), Query(filter: "deleted = true", orderBy: ""),
      Query(filter: "deleted = false", orderBy: ""),
      Query(filter: "deleted = true", orderBy: "day desc, name"),
    ]
    #expect(Set(queries.map(\.arguments)).count == queries.count)
  }
}
