import Rules

/// An error in a filter or an order, with its place.
public struct ListFault: Error, Sendable, Hashable {
  /// The number of the character where the error is, from 1; characters are Unicode scalars, as in the field rules.
  public let place: Int
  /// What is wrong, for people. It quotes no value of the request.
  public let message: String

  init(at place: Int, _ message: String) {
    self.place = place
    self.message = message
  }

  /// As a violation of the field `filter`.
  var ofFilter: FieldViolation { FieldViolation("filter", "INVALID_FILTER", text) }

  /// As a violation of the field `order_by`.
  var ofOrder: FieldViolation { FieldViolation("order_by", "INVALID_ORDER_BY", text) }

  private var text: String { "character \(place): \(message)" }
}
