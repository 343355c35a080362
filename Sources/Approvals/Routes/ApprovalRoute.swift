/// The way that a content takes to its approval: steps, one after the other. A template: `FrozenStep` is what becomes
/// of a step when something is submitted.
public struct ApprovalRoute: Sendable, Hashable {
  /// The steps in order.
  public var steps: [RouteStep]

  /// A route, which `RouteRules` checks.
  public init(steps: [RouteStep]) {
    self.steps = steps
  }

  /// All selectors, which submitting needs resolved.
  public var selectors: Set<ApproverSelector> {
    Set(steps.flatMap { $0.approvers + $0.escalations.joined() })
  }
}

/// One step of a route.
public struct RouteStep: Sendable, Hashable {
  /// What it is called, such as `Accountant`.
  public var name: String
  /// Who is asked.
  public var approvers: [ApproverSelector]
  /// How many of them have to approve.
  public var quorum: ApprovalQuorum
  /// How long it waits, in hours of working time, before it is escalated or ends; nil if for ever.
  public var deadlineHours: Int?
  /// Who is asked further, each time that the deadline has passed; it runs again then.
  public var escalations: [[ApproverSelector]]
  /// What happens when the last deadline has passed.
  public var lastAction: ApprovalLastAction

  /// A step, which `RouteRules` checks.
  public init(
    name: String, approvers: [ApproverSelector], quorum: ApprovalQuorum, deadlineHours: Int? = nil,
    escalations: [[ApproverSelector]] = [], lastAction: ApprovalLastAction = .expire
  ) {
    self.name = name
    self.approvers = approvers
    self.quorum = quorum
    self.deadlineHours = deadlineHours
    self.escalations = escalations
    self.lastAction = lastAction
  }
}
