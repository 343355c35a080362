/// What a connection is for; decides how its session is set up.
enum ConnectionRole: Sendable {
  /// Groups of reads. Each group is one transaction, so all reads of a group see one snapshot, and none can write.
  case read
  /// Write batches, one transaction each.
  case write
  /// A connection outside the pools: LISTEN, migrations.
  case plain

  /// The statements that set up the session.
  ///
  /// What goes through the pools is prepared and finds few rows by index: planning it for the values of each execution
  /// (which PostgreSQL does for parameters that are arrays, again and again) costs more than it can ever save.
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

  /// The errors of these sessions are this program's to tell: PostgreSQL would write a line for each, and with it what
  /// a client sent. Where the role may not say so, what the database's administrator has set holds.
  private static let ownErrors = """
    SELECT set_config('log_min_messages', 'log', false) WHERE has_parameter_privilege('log_min_messages', 'SET')
    """
}
