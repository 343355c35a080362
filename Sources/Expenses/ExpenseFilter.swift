import Identifiers
import Postgres
import ServiceKit

/// What an event's expenses can be filtered by.
struct ExpenseFilter: ListFilter, Hashable {
  /// The days on which the money was spent.
  var days = FilterBounds()
  /// The totals, in minor units of the expense's own currency.
  var totals = FilterBounds()
  /// The currency of payment.
  var currency: String?
  /// A person who paid some of it.
  var payer: UUID?
  /// A person who owes some of it.
  var sharer: UUID?
  /// A person who paid or owes some of it.
  var participant: UUID?
  /// The category that it counts for.
  var category: UUID?
  /// Text in the description, ignoring case.
  var text: String?
  /// Whether it is deleted; if nil, the request's `show_deleted` decides.
  var isDeleted: Bool?

  static var fields: [FilterField<ExpenseFilter>] {
    [
      .day("spend_date", \.days),
      .number("total.amount_minor", \.totals),
      .currency("total.currency_code", \.currency),
      .ids("payers.user_id", \.payer),
      .ids("shares.user_id", \.sharer),
      .id("participant", \.participant),
      .text("description", \.text),
      .id("category_id", \.category),
      .flag("deleted", \.isDeleted),
    ]
  }
}

/// What a request asks of an event's expenses.
typealias ExpenseQuery = ListQuery<ExpenseFilter, ExpenseOrder>
