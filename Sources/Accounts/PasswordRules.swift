public import Rules

/// Which passwords are allowed. They are taken verbatim: any Unicode, no composition or rotation rules, no trimming.
/// `PasswordHasher` also refuses those that are too easily guessed (`PasswordStrength`).
public enum PasswordRules {
  /// The fewest characters, as Unicode scalars.
  public static let minimumLength = 8
  /// The most characters, as Unicode scalars: more than anyone types, and quick to hash.
  public static let maximumLength = 256

  /// What is wrong with a new password, if anything; `field` is its path in the request.
  public static func violation(of password: String, field: String) -> FieldViolation? {
    let length = password.unicodeScalars.count
    if length < minimumLength {
      return FieldViolation(
        field, "PASSWORD_TOO_SHORT", "a password has at least \(minimumLength) characters")
    }
    if length > maximumLength {
      return FieldViolation(field, "PASSWORD_TOO_LONG", "a password has at most \(maximumLength) characters")
    }
    if CommonPasswords.contains(password) {
      return FieldViolation(
        field, "PASSWORD_TOO_COMMON", "this is one of the passwords that everybody tries first")
    }
    return nil
  }

  /// What is wrong with a new password that withstands too few guesses.
  static func tooGuessable(field: String) -> FieldViolation {
    FieldViolation(
      field, "PASSWORD_TOO_GUESSABLE",
      "this password is too easily guessed; use a few uncommon words that say nothing about you")
  }
}
