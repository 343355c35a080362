public import Postgres

extension Schema {
  /// What the server's role may do. It owns nothing, so it can change no table, trigger or function; and it can delete
  /// only where something is purged after its time. What was journalled stays: not even its owner's trigger has to be
  /// trusted for that. A table that is missing here is closed to the server.
  ///
  /// Purging needs no second role: what may be purged says this list, and nothing else can be deleted by it.
  public static let grants = Grants([
    "app_user": changing, "audit_entry": [.select, .insert], "event": changing, "expense": changing,
    "group_member": changing, "guess": purging, "idempotency": purging, "member_group": changing,
    "organisation": [.select], "participant": changing, "refused_guess": purging,
    "retention_horizon": [.select, .update], "secret": purging,
    "session": purging,
  ])

  private static let changing: Set<Grants.Right> = [.select, .insert, .update]
  /// PostgreSQL asks for UPDATE where rows are locked before they are deleted.
  private static let purging: Set<Grants.Right> = [.select, .insert, .update, .delete]
}
