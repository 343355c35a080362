import Rules

/// What is wrong with a filter or an order, and where.
public struct ListFault: Error, Sendable, Hashable {
  /// The number of the character where it is wrong, from 1 on; characters are Unicode scalars, as in the field rules.
  public let place: Int
  /// What is wrong, for people. It repeats no value of the request.
  public let message: String

  init(at place: Int, _ message: String) {
    self.place = place
    self.message = message
  }

  /// The violation of the field `filter`.
  var ofFilter: FieldViolation { FieldViolation("filter", "INVALID_FILTER", text) }

  /// The violation of the field `order_by`.
  var ofOrder: FieldViolation { FieldViolation("order_by", "INVALID_ORDER_BY", text) }

  private var text: String { "character \(place): \(message)" }
}
