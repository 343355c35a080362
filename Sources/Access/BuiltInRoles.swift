import PayshareAPI

/// The built-in roles and their permissions. This file is data, and the only place that defines them: a permission
/// added to the contract is assigned to roles here.
///
/// Roles on goals and budgets will come with their permissions.
enum BuiltInRoles {
  /// All roles, by the kind of resource on which they are granted.
  static let all = [
    BuiltInRole("admin", on: .organisation, PayshareV1.Permission.all), member, accountant, supervisor,
    auditor, service,
    groupAdmin, groupMember, eventOwner, participant,
  ]

  /// What everyone who is logged in may do: with what is their own, and to list what they take part in. On a particular
  /// group or event they need a part in it.
  static let member = BuiltInRole(
    "member", on: .organisation,
    [
      .accountRead, .accountUpdate, .credentialsUpdate, .userFind, .organisationRead, .sessionDelete,
      .sessionRead, .groupCreate, .groupRead, .eventCreate, .eventRead,
      .expenseCreate,
      .expenseRead,
      .expenseUpdate, .expenseDelete, .balanceRead, .settlementRead,
    ])

  private static let accountant = BuiltInRole(
    "accountant", on: .organisation, [.groupRead, .eventRead, .expenseRead, .balanceRead, .settlementRead])

  private static let supervisor = BuiltInRole(
    "supervisor", on: .organisation, [.groupRead, .eventRead, .expenseRead, .balanceRead, .settlementRead])

  private static let auditor = BuiltInRole(
    "auditor", on: .organisation, [.groupRead, .eventRead, .expenseRead, .balanceRead, .settlementRead])

  private static let service = BuiltInRole("service", on: .organisation, [])

  private static let groupAdmin = BuiltInRole("group_admin", on: .group, [.groupRead, .eventCreate])

  static let groupMember = BuiltInRole("group_member", on: .group, [.groupRead, .eventCreate])

  private static let eventOwner = BuiltInRole("event_owner", on: .event, ofParticipants)

  static let participant = BuiltInRole("participant", on: .event, ofParticipants)

  /// What everyone who takes part in an event may do there.
  private static let ofParticipants: Set<PayshareV1.Permission> = [
    .eventRead, .expenseCreate, .expenseRead, .expenseUpdate, .expenseDelete, .balanceRead, .settlementRead,
  ]
}
