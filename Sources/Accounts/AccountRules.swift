public import Identifiers
public import Rules

/// What may be done with accounts. No I/O, no clock.
public enum AccountRules {
  /// A new user; throws if the password is not allowed. The contract has checked the form of the address.
  public static func new(
    id: UUID, email: String, displayName: String, password: String
  ) throws(Refusal) -> User {
    if let violation = PasswordRules.violation(of: password, field: "password") {
      throw .invalid([violation])
    }
    return User(id: id, email: email, displayName: displayName, version: .first)
  }
}
