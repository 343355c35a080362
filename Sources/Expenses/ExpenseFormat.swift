/// The formats of stored messages of expenses.
///
/// Incremented whenever stored messages must be re-encoded because they get a fact that only the row's columns hold.
/// This program upgrades rows of an older format, on reading and in the background (`ExpenseRewrites`). It shows but
/// does not edit rows of a newer format, written by a newer server. A fact that only the message holds needs no new
/// format.
public enum ExpenseFormat {
  /// The format that this program writes: 2 has the category.
  public static let current: Int16 = 2
}
