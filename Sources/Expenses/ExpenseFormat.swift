/// The formats of stored messages of expenses.
///
/// It grows by one whenever a stored message has to be written anew, because it gets a fact that only the row's columns
/// hold. Rows of an older format are upgraded by this program, on reading and in the background (`ExpenseRewrites`); those
/// of a newer one, which a newer server wrote, are shown and not edited. A fact that is in the message alone needs no new
/// format.
public enum ExpenseFormat {
  /// What this program writes.
  public static let current: Int16 = 1
}
