import PayshareAPI

/// The built-in roles and their permissions. This file is data, and the only place that defines them: a permission
/// added to the contract is assigned to roles here.
enum BuiltInRoles {
  /// All roles.
  static let all = [
    admin, member, accountant, supervisor, auditor, service, groupAdmin, groupMember, eventOwner, participant,
    goalOwner, viewer, commenter, editor, approver,
  ]

  /// All roles by name.
  static let byName = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// What everyone who is logged in may do: with what is their own, and to list what they take part in. On a particular
  /// group, event or goal they need a part in it.
  static let member = BuiltInRole(
    "member", on: [], "What everyone in the organisation may do.", ofMembers)

  private static let admin = BuiltInRole(
    "admin", on: [.organisation], "May do everything in the organisation.",
    PayshareV1.Permission.all)

  private static let accountant = BuiltInRole(
    "accountant", on: [.organisation, .group, .event, .goal, .budget],
    "Sees groups, events, money, goals and budgets, and keeps the categories, and budgets until they are approved.",
    reading.union([
      .categoryCreate, .categoryUpdate, .budgetTemplateCreate, .budgetTemplateUpdate, .approvalComment,
      .approvalDecide, .budgetCreate,
      .budgetUpdate, .budgetSpend, .commentCreate,
    ]))

  private static let supervisor = BuiltInRole(
    "supervisor", on: [.organisation, .group, .event, .goal, .budget],
    "Sees groups, events, money, goals and budgets, approves budgets, and spends beyond their limits.",
    // Not `.approvalThresholdUpdate`: who owns a goal makes supervisors of its budgets, and must not hold that.
    reading.union([
      .budgetApprove, .budgetOverride, .approvalComment, .approvalDecide, .approvalList, .commentCreate,
    ]))

  private static let auditor = BuiltInRole(
    "auditor", on: [.organisation, .group, .event, .goal, .budget],
    "Sees groups, events, money, goals and budgets, who may do what, and what happened.",
    reading.union([.grantRead, .accessRead, .auditRead, .auditExport, .approvalList]))

  static let service = BuiltInRole(
    "service", on: [.organisation, .group, .event, .goal, .budget],
    "For services that act for members: what a member and a participant may do, and who keeps a goal.",
    ofMembers.union(ofParticipants).union(ofGroupMembers).union(ofGoalOwners).union([.eventLink]))

  private static let groupAdmin = BuiltInRole(
    "group_admin", on: [.group], "Keeps a group and who may do what with it.",
    ofGroupMembers.union(granting).union([.groupUpdate]))

  private static let groupMember = BuiltInRole(
    "group_member", on: [], "Sees a group and makes events from it.", ofGroupMembers)

  private static let eventOwner = BuiltInRole(
    "event_owner", on: [.event], "Keeps an event and who may do what with it.",
    ofParticipants.union(granting).union([.eventLink, .approvalThresholdUpdate, .commentDelete]))

  private static let participant = BuiltInRole(
    "participant", on: [], "Takes part in an event and shares its expenses.", ofParticipants
  )

  private static let goalOwner = BuiltInRole(
    "goal_owner", on: [.goal], "Keeps a goal with its budgets, and who may do what with it.",
    granting.union(ofGoalOwners).union([.commentDelete]))

  private static let viewer = BuiltInRole(
    "viewer", on: [.goal, .budget], "Sees a goal with its budgets, or a budget.", viewing)

  private static let commenter = BuiltInRole(
    "commenter", on: [.goal, .budget],
    "Sees a goal or a budget, and says something about it and about what is to be approved.",
    viewing.union([.approvalComment, .commentCreate]))

  private static let editor = BuiltInRole(
    "editor", on: [.goal, .budget], "Sees and changes a goal or a budget, without approving anything.",
    viewing.union([.approvalComment, .commentCreate, .goalUpdate, .budgetCreate, .budgetUpdate, .budgetSpend])
  )

  private static let approver = BuiltInRole(
    "approver", on: [.goal, .budget], "Sees a goal or a budget, and decides about what others submit of it.",
    viewing.union([.approvalComment, .approvalDecide, .commentCreate]))

  private static let viewing: Set<PayshareV1.Permission> = [
    .goalRead, .budgetRead, .approvalRead, .commentRead,
  ]

  private static let ofMembers: Set<PayshareV1.Permission> = [
    .accountRead, .accountUpdate, .credentialsUpdate, .userFind, .organisationRead, .sessionDelete,
    .sessionRead, .groupCreate, .groupRead, .groupLeave, .eventCreate, .eventRead, .expenseCreate,
    .expenseRead,
    .expenseUpdate, .expenseDelete, .balanceRead, .settlementRead, .roleRead, .accessCheck,
    .categoryRead, .goalCreate, .goalRead, .goalUpdate, .budgetRead, .budgetTemplateRead,
    .approvalRead, .approvalRouteRead, .approvalDelegate, .commentRead,
  ]

  private static let reading: Set<PayshareV1.Permission> = [
    .groupRead, .groupList, .eventRead, .eventList, .expenseRead, .balanceRead, .settlementRead,
    .categoryRead, .goalRead, .goalList, .budgetRead, .budgetList, .budgetTemplateRead,
    .approvalRead, .approvalRouteRead, .commentRead,
  ]

  private static let ofGoalOwners: Set<PayshareV1.Permission> = [
    .goalRead, .goalUpdate, .budgetCreate, .budgetRead, .budgetUpdate, .budgetApprove, .budgetSpend,
    .budgetOverride, .budgetLink, .approvalRead, .approvalComment, .approvalDecide, .commentRead,
    .commentCreate,
  ]

  private static let granting: Set<PayshareV1.Permission> = [
    .grantCreate, .grantRead, .grantUpdate, .grantDelete,
  ]

  private static let ofGroupMembers: Set<PayshareV1.Permission> = [
    .groupRead, .groupLeave, .eventCreate, .grantRead,
  ]

  private static let ofParticipants: Set<PayshareV1.Permission> = [
    .eventRead, .expenseCreate, .expenseRead, .expenseUpdate, .expenseDelete, .balanceRead, .settlementRead,
    .grantRead, .commentRead, .commentCreate, .approvalRead, .approvalComment, .approvalDecide,
  ]
}
