public import Rules

/// What a route may be. No I/O, no clock.
public enum RouteRules {
  /// Refuses a route that breaks rules, with all of them. `field` is the path of the route in the request.
  public static func check(_ route: ApprovalRoute, field: String = "route") throws(Refusal) {
    var violations: [FieldViolation] = []
    if route.steps.isEmpty {
      violations.add(FieldViolation("\(field).steps", "REQUIRED", "a route has at least one step"))
    }
    if route.steps.count > ApprovalLimits.maximumSteps {
      violations.add(
        FieldViolation(
          "\(field).steps", "TOO_MANY", "a route has at most \(ApprovalLimits.maximumSteps) steps"))
    }
    var names: Set<String> = []
    for (index, step) in route.steps.enumerated() {
      let path = "\(field).steps[\(index)]"
      check(step, path, &violations)
      if !names.insert(step.name).inserted {
        violations.add(FieldViolation("\(path).display_name", "DUPLICATE", "two steps have this name"))
      }
    }
    try violations.refuse()
  }

  private static func check(_ step: RouteStep, _ path: String, _ violations: inout [FieldViolation]) {
    if step.name.allSatisfy(\.isWhitespace) {
      violations.add(FieldViolation("\(path).display_name", "REQUIRED", "a step has a name"))
    }
    if step.name.count > ApprovalLimits.maximumStepNameCharacters {
      violations.add(FieldViolation("\(path).display_name", "TOO_LONG", "the name is too long"))
    }
    check(step.approvers, "\(path).approvers", &violations)
    if case .count(let count) = step.quorum, !(1...ApprovalLimits.maximumApprovers).contains(count) {
      violations.add(
        FieldViolation(
          "\(path).quorum", "INVALID_QUORUM",
          "between 1 and \(ApprovalLimits.maximumApprovers) people have to approve"))
    }
    if let hours = step.deadlineHours, !(1...ApprovalLimits.maximumDeadlineHours).contains(hours) {
      violations.add(
        FieldViolation(
          "\(path).deadline_hours", "INVALID_DEADLINE",
          "a deadline is between 1 and \(ApprovalLimits.maximumDeadlineHours) hours"))
    }
    if step.escalations.count > ApprovalLimits.maximumEscalations {
      violations.add(
        FieldViolation(
          "\(path).escalations", "TOO_MANY",
          "a step is escalated at most \(ApprovalLimits.maximumEscalations) times"))
    }
    if step.deadlineHours == nil, !step.escalations.isEmpty {
      violations.add(
        FieldViolation(
          "\(path).escalations", "ESCALATION_WITHOUT_DEADLINE", "a step without a deadline is never escalated"
        ))
    }
    if step.deadlineHours == nil, step.lastAction != .expire {
      violations.add(
        FieldViolation(
          "\(path).last_action", "LAST_ACTION_WITHOUT_DEADLINE",
          "a step without a deadline has no last action"))
    }
    for (index, level) in step.escalations.enumerated() {
      check(level, "\(path).escalations[\(index)].approvers", &violations)
    }
  }

  private static func check(
    _ selectors: [ApproverSelector], _ path: String, _ violations: inout [FieldViolation]
  ) {
    if selectors.isEmpty {
      violations.add(FieldViolation(path, "REQUIRED", "somebody is asked"))
    }
    if selectors.count > ApprovalLimits.maximumSelectors {
      violations.add(
        FieldViolation(path, "TOO_MANY", "at most \(ApprovalLimits.maximumSelectors) selectors"))
    }
    if Set(selectors).count < selectors.count {
      violations.add(FieldViolation(path, "DUPLICATE", "a selector is named twice"))
    }
  }
}
