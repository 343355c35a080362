public import Postgres

/// The tables of Payshare, as numbered migrations. A migration that was released is never changed.
public enum Schema {
  /// All migrations, in order.
  public static let migrations = Migrations(
    named: "payshare",
    [
      accounts, journal, groups, events, expenses, sessionAge, expenseParts, bounds,
      expenseMessages, refreshGenerations, guesses, retention, firstCallers, sealedSecrets,
      createFingerprints,
    ])
}
