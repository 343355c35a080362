/// Whether a user can log in. The raw values are stored and are those of the contract.
public enum UserState: Int16, Sendable, Hashable, CaseIterable {
  /// The user can log in.
  case active = 1
  /// The user was invited and has no password yet.
  case invited = 2
  /// An administrator has locked the account.
  case deactivated = 3
  /// The account was deleted.
  case deleted = 4
  /// Nothing personal is left.
  case erased = 5
}
