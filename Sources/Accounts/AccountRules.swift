public import Identifiers
public import Rules

/// What may be done with accounts. No I/O, no clock.
public enum AccountRules {
  /// A new user; throws if the password is not allowed, or if the address or the name is missing. The contract has
  /// checked their form.
  public static func new(
    id: UUID, email: String, displayName: String, password: String
  ) throws(Refusal) -> User {
    var violations = violations(email: email, displayName: displayName)
    if let violation = PasswordRules.violation(of: password, field: "password") { violations.add(violation) }
    try violations.refuse()
    return User(id: id, email: email, displayName: displayName, version: .first)
  }

  /// What is missing in a new user.
  public static func violations(email: String, displayName: String) -> [FieldViolation] {
    var violations: [FieldViolation] = []
    if email.isEmpty {
      violations.add(FieldViolation("user.email", "REQUIRED", "an account has an address"))
    }
    if displayName.isEmpty { violations.add(nameRequired(field: "user.display_name")) }
    return violations
  }

  /// What is wrong with a user without a name.
  public static func nameRequired(field: String) -> FieldViolation {
    FieldViolation(field, "REQUIRED", "an account has a name")
  }
}
