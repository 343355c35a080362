/// One field of a request that breaks a rule.
public struct FieldViolation: Sendable, Hashable {
  /// How many violations a decision collects; with thousands it is not worth naming each.
  public static let maximumCount = 256

  /// The field's path in the request, in the contract's names: `expense.shares[2].user_id`.
  public let field: String
  /// A stable name of the broken rule for programs: `NOT_A_PARTICIPANT`.
  public let reason: String
  /// What is wrong, for people.
  public let message: String

  /// A violation of the rule `reason` by `field`.
  public init(_ field: String, _ reason: String, _ message: String) {
    self.field = field
    self.reason = reason
    self.message = message
  }
}

extension [FieldViolation] {
  /// Adds a violation unless there are `maximumCount` already.
  public mutating func add(_ violation: @autoclosure () -> FieldViolation) {
    if count < FieldViolation.maximumCount { append(violation()) }
  }

  /// Throws `Refusal.invalid` with all of them, unless there are none.
  public func refuse() throws(Refusal) {
    guard isEmpty else { throw .invalid(self) }
  }
}
