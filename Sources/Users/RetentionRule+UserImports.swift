public import ServiceKit

extension RetentionRule {
  /// Imports of users that were not used for long, with the results of their rows.
  public static let userImports = RetentionRule(
    "user_imports", keptSeconds: UserImport.keptSeconds, UserImportStatements.purgeRows,
    UserImportStatements.purge)
}
