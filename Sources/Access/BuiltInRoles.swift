import PayshareAPI

/// The built-in roles and what they give. This file is data, the only one that says so: a permission that is added to
/// the contract is given here to the roles that shall have it.
///
/// Roles on goals and budgets come with their permissions.
enum BuiltInRoles {
  /// All of them, by the kind of resource that they are granted on.
  static let all = [
    BuiltInRole("admin", on: .organisation, PayshareV1.Permission.all), member, accountant, supervisor,
    auditor, service,
    groupAdmin, groupMember, eventOwner, participant,
  ]

  /// What everybody who is logged in has today; what they may do with a particular group or event depends on their part
  /// in it, and is for the slice's statements to see to.
  static let member = BuiltInRole(
    "member", on: .organisation,
    [
      .accountRead, .sessionDelete, .groupCreate, .groupRead, .eventCreate, .eventRead, .expenseCreate,
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

  private static let groupMember = BuiltInRole("group_member", on: .group, [.groupRead, .eventCreate])

  private static let eventOwner = BuiltInRole(
    "event_owner", on: .event,
    [.eventRead, .expenseCreate, .expenseRead, .expenseUpdate, .expenseDelete, .balanceRead, .settlementRead])

  private static let participant = BuiltInRole(
    "participant", on: .event,
    [.eventRead, .expenseCreate, .expenseRead, .expenseUpdate, .expenseDelete, .balanceRead, .settlementRead])
}
