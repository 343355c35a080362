public import Protobuf

extension [FieldViolation] {
  /// Violations of the contract's field rules, followed by what a service finds beyond them. Findings that follow from
  /// a rule's violation are left out: those about the same field or what it contains, and that a field is missing if
  /// only a part of it is wrong.
  public func merged(with found: [FieldViolation]) -> [FieldViolation] {
    let own = self
    return own
      + found.filter { violation in
        !own.contains { rule in
          rule.field == violation.field || violation.field.hasPrefix(rule.field + ".")
            || (violation.reason == ViolationReason.required.rawValue
              && rule.field.hasPrefix(violation.field + "."))
        }
      }
  }
}
