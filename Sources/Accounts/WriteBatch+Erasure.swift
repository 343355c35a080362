public import Identifiers
public import Postgres

extension WriteBatch {
  /// Erases what accounts store of a user: all that is personal in their row, and everything with which they could log
  /// in. Sessions end; what they say of devices and network addresses goes.
  ///
  /// The user's row comes first: a session that is begun meanwhile waits for it, and is found then.
  public mutating func eraseAccount(of user: User, in organisation: UUID, at time: Timestamp) {
    add(AccountStatements.erase(user, in: organisation, at: time))
    add(SessionStatements.endAll(of: user.id, in: organisation, at: time))
    add(SessionStatements.strip(of: user.id, in: organisation))
    add(SecondFactorStatements.forget(user.id, in: organisation))
    add(PasswordResetStatements.remove(of: user.id, in: organisation))
    add(AccountStatements.dropVerification(of: user.id, in: organisation))
    add(AccountStatements.dropChange(of: user.id, in: organisation))
  }
}
