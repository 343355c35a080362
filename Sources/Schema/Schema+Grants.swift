public import Postgres

extension Schema {
  /// The rights of the server's role. It owns nothing, so it can change no table, trigger or function, and it can
  /// delete only expired rows. The journal is protected without relying on its trigger. A table that is missing here
  /// is closed to the server.
  ///
  /// Purging needs no second role: this list says what may be purged, and the role can delete nothing else.
  public static let grants = Grants([
    "app_user": changing, "approval": changing, "approval_comment": changing, "approval_delegation": purging,
    "approval_route": purging, "approval_waiting": purging, "audit_alert": appending,
    "audit_entry": [.select],
    "audit_state": [.select, .update], "audit_window": changing, "bootstrap_token": purging,
    "budget": changing, "budget_author": purging, "budget_actual": purging, "budget_counter": purging,
    "budget_coverage": purging,
    "budget_entry": purging, "budget_line": purging, "budget_link": purging, "budget_revision": purging,
    "budget_template": purging, "budget_total": changing, "budget_transfer_threshold": changing,
    "budget_tree": appending,
    "category": changing, "category_tree": changing, "comment": changing,
    "data_key": purging,
    "email_change": purging, "email_verification": purging, "event": changing,
    "expense": changing, "expense_edit": changing, "expense_edit_threshold": changing,
    "goal": changing, "goal_entry": purging, "goal_owner": changing,
    "group_member": purging, "guess": purging, "idempotency": purging,
    "invitation": purging, "job": purging, "job_count": purging, "job_schedule": changing,
    "journal_entry": appending, "journal_position": [.select], "journal_signature": appending,
    "journal_state": [.select], "mail": purging, "member_group": changing,
    "organisation": changing, "participant": changing, "password_reset": purging, "rate_bucket": purging,
    "refused_guess": purging,
    "retention_horizon": [.select, .update], "role": purging, "role_grant": purging,
    "second_factor": purging, "secret": purging,
    "session": purging, "share_link": purging, "user_import": purging, "user_import_row": purging,
  ])

  private static let changing: Set<Grants.Right> = [.select, .insert, .update]
  private static let appending: Set<Grants.Right> = [.select, .insert]
  /// PostgreSQL requires UPDATE to lock rows before they are deleted.
  private static let purging: Set<Grants.Right> = [.select, .insert, .update, .delete]
}
