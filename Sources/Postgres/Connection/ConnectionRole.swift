/// What a connection is used for; decides how its session is set up.
enum ConnectionRole: Sendable {
  /// Groups of reads. Each group is one transaction, so all reads of a group see one snapshot, and none can write.
  case read
  /// Write batches, one transaction each.
  case write
  /// A connection outside the pools: LISTEN, migrations.
  case plain

  /// The statements that set up the session.
  ///
  /// Pooled statements are prepared and find few rows by index: planning them for the values of each execution (which
  /// PostgreSQL keeps doing for array parameters) costs more than it can ever save.
  func setUp(statementMilliseconds: Int) -> String {
    let isolation =
      switch self {
      case .read:
        """
        SET default_transaction_isolation = 'repeatable read'; SET default_transaction_read_only = on;
        SET plan_cache_mode = force_generic_plan;
        """
      case .write:
        "SET default_transaction_isolation = 'read committed'; SET plan_cache_mode = force_generic_plan;"
      case .plain: ""
      }
    return "\(isolation) \(Self.ownErrors); SET statement_timeout = \(statementMilliseconds)"
  }

  /// This program reports the errors of these sessions: PostgreSQL would log a line for each, with values that a
  /// client sent. If the role may not set this, the administrator's setting applies.
  private static let ownErrors = """
    SELECT set_config('log_min_messages', 'log', false) WHERE has_parameter_privilege('log_min_messages', 'SET')
    """
}
