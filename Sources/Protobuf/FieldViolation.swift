/// One broken rule of the contract; what `google.rpc.BadRequest.FieldViolation` says on the wire.
public struct FieldViolation: Sendable, Hashable {
  /// The path of the field: `book.authors[2].display_name`.
  public let field: String
  /// What is wrong, for a person.
  public let description: String
  /// What is wrong, for a program: stable, in `UPPER_SNAKE_CASE`.
  public let reason: String

  /// A violation of `field`.
  public init(field: String, description: String, reason: String) {
    self.field = field
    self.description = description
    self.reason = reason
  }
}
