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
    return User(id: id, email: canonical(email: email), displayName: displayName, version: .first)
  }

  /// The form in which addresses are stored and looked up, with ASCII letters in lower case. Two addresses with the
  /// same form are the same account, so nobody can take another's by writing it in capitals.
  public static func canonical(email: String) -> String {
    String(
      decoding: email.utf8.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 },
      as: UTF8.self)
  }
}
