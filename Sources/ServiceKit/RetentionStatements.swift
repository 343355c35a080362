import Postgres

/// The SQL of what decides how far retention jobs may come.
enum RetentionStatements {
  /// Moves the horizon on to a moment, and never back; gives where it is then.
  static func advance(to time: Timestamp) -> Statement<Timestamp> {
    Statement(
      "UPDATE retention_horizon SET horizon = greatest(horizon, $1) RETURNING horizon", time,
      as: Timestamp.self)
  }

  /// The latest time of the last changes that were committed, or the horizon where that is later.
  static var latestChange: Statement<Timestamp> {
    Statement(
      """
      SELECT greatest(
        (SELECT horizon FROM retention_horizon),
        (SELECT max(create_time) FROM
          (SELECT create_time FROM audit_entry ORDER BY transaction_id DESC, id DESC LIMIT 100) AS latest))
      """, as: Timestamp.self)
  }
}
