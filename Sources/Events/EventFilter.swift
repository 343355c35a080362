import ServiceKit

/// What the caller's events can be filtered by.
struct EventFilter: ListFilter, Hashable {
  /// Text in the name, ignoring case.
  var text: String?
  /// The currency in which its balances are kept.
  var currency: String?

  static var fields: [FilterField<EventFilter>] {
    [.text("display_name", \.text), .currency("base_currency_code", \.currency)]
  }
}

/// What a request asks of the caller's events.
typealias EventQuery = ListQuery<EventFilter, EventOrder>
