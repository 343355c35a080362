public import Postgres

/// The tables of Payshare, as numbered migrations. A migration never changes once it is committed; tables are changed
/// by a new one.
public enum Schema {
  /// All migrations, in order. They replace those from before the first release.
  public static let migrations = Migrations(
    named: "payshare-1", replacing: "payshare",
    [
      baseline, expenseDays, journalling, jobs, mail, sealing, organisations, personalData, users, sessions,
      userImport, erasure, access, audit, rateLimits, organisationLists, permissions,
      categories, expenseCategories, invitedGrants, goals, budgets, budgetTemplates, approvals,
      templateAuthors, approvalLists, shareLinks, comments, expenseEdits,
    ])

  /// All tables, by slice.
  private static let baseline = Migration(
    1, "baseline", [accounts, journal, groups, events, expenses].joined(separator: "\n\n"))
}
