/// What a field rule refused; stable, for programs.
public enum ViolationReason: String, Sendable {
  /// The field must be set.
  case required = "REQUIRED"
  /// The value is shorter than the rule allows.
  case tooShort = "TOO_SHORT"
  /// The value is longer than the rule allows.
  case tooLong = "TOO_LONG"
  /// The string does not have the format or pattern that the rule names.
  case malformed = "MALFORMED"
  /// Nothing in the string is visible.
  case blank = "BLANK"
  /// The string holds NUL, which PostgreSQL's text cannot hold.
  case nul = "NUL_CHARACTER"
  /// The number is below the least one allowed.
  case tooSmall = "TOO_SMALL"
  /// The number is above the greatest one allowed.
  case tooLarge = "TOO_LARGE"
  /// There are fewer elements than the rule allows.
  case tooFew = "TOO_FEW"
  /// There are more elements than the rule allows.
  case tooMany = "TOO_MANY"
  /// An element equals one before it.
  case duplicate = "DUPLICATE"
  /// The enum value has no name in this version of the contract.
  case undefined = "UNDEFINED"
}
