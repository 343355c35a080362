public import Postgres

/// The tables of Payshare, as numbered migrations. A migration is never changed once it is committed; what changes tables
/// is a new one.
public enum Schema {
  /// All migrations, in order. They replace those of the time before the first release.
  public static let migrations = Migrations(
    named: "payshare-1", replacing: "payshare", [baseline, expenseDays])

  /// All tables at once, by slice.
  private static let baseline = Migration(
    1, "baseline", [accounts, journal, groups, events, expenses].joined(separator: "\n\n"))
}
