/// Reads update masks (AIP-134): which fields of a resource an update changes.
public enum UpdateMask {
  /// How many characters of an unknown path a violation quotes.
  private static let maximumShownCharacters = 64

  /// The fields that paths name; `*` alone names all of them. `resource` is what violations call it: `an expense`.
  public static func fields<Field: RawRepresentable<String> & CaseIterable & Hashable>(
    _ paths: [String], of resource: String
  ) throws(Refusal) -> Set<Field> {
    if paths == ["*"] { return Set(Field.allCases) }
    var fields: Set<Field> = []
    var violations: [FieldViolation] = []
    for (index, path) in paths.enumerated() {
      guard let field = Field(rawValue: path) else {
        violations.add(
          FieldViolation(
            "update_mask.paths[\(index)]", "UNKNOWN_FIELD",
            "\(path.prefix(maximumShownCharacters)) is not a field of \(resource) that can be updated"))
        continue
      }
      fields.insert(field)
    }
    if paths.isEmpty {
      violations.add(FieldViolation("update_mask", "REQUIRED", "an update names at least one field"))
    }
    try violations.refuse()
    return fields
  }
}
