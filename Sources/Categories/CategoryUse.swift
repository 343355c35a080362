public import Rules

/// Whether something new can be entered under a category.
public enum CategoryUse: Sendable, Hashable {
  /// It can.
  case inUse
  /// It is archived, or one above it is.
  case archived
  /// The organisation has no such category.
  case unknown

  /// What is wrong with a field that names the category; nil if nothing is.
  public func violation(of field: String) -> FieldViolation? {
    switch self {
    case .inUse: nil
    case .archived:
      FieldViolation(field, "CATEGORY_ARCHIVED", "the category, or one above it, is archived")
    case .unknown: FieldViolation(field, "UNKNOWN_CATEGORY", "there is no category with this id")
    }
  }
}
