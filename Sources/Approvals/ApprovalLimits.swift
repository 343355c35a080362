/// How much there may be of what approvals are made of.
public enum ApprovalLimits {
  /// The most steps of a route.
  public static let maximumSteps = 10
  /// The most characters of the name of a step.
  public static let maximumStepNameCharacters = 100
  /// The most selectors of a step, or of one level of its escalation.
  public static let maximumSelectors = 20
  /// The most approvers of a step, those of its escalation included.
  public static let maximumApprovers = 100
  /// The most people whom the selectors of a route may mean, those included who cannot approve.
  public static let maximumConsidered = 2_000
  /// The most times that a step is escalated.
  public static let maximumEscalations = 5
  /// The longest deadline, in hours of working time: about a year of 40 hours a week.
  public static let maximumDeadlineHours = 2_000
  /// The most delegations of one person that have not ended.
  public static let maximumDelegations = 20
  /// The most delegations from one person to the next that lead to whoever stands in.
  public static let maximumDelegationChain = 3
  /// The longest delegation.
  public static let maximumDelegationDays = 366
  /// How often one place of an approver is given to another person.
  public static let maximumReassignments = 3
  /// The most comments of a request.
  public static let maximumComments = 1_000
}
