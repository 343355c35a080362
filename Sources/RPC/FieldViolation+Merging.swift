public import Protobuf

extension [FieldViolation] {
  /// What breaks the contract's field rules, followed by what a service finds beyond them. Where a rule has named a field
  /// already, the service says nothing of it or of what it holds, nor that it is missing where only a part of it is wrong:
  /// that follows from the first.
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
