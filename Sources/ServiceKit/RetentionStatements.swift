public import Postgres

/// The SQL of the retention horizon.
public enum RetentionStatements {
  /// Where the horizon is.
  public static let horizon = Statement("SELECT horizon FROM retention_horizon", as: Timestamp.self)

  /// Advances the horizon to a time, never backwards; returns where it is then.
  static func advance(to time: Timestamp) -> Statement<Timestamp> {
    Statement(
      "UPDATE retention_horizon SET horizon = greatest(horizon, $1) RETURNING horizon", time,
      as: Timestamp.self)
  }

  /// The latest time among the last committed changes, or the horizon if that is later.
  static var latestChange: Statement<Timestamp> {
    Statement(
      """
      SELECT greatest(
        (SELECT horizon FROM retention_horizon),
        (SELECT max(create_time) FROM
          (SELECT create_time FROM journal_entry ORDER BY sequence DESC LIMIT 100) AS latest))
      """, as: Timestamp.self)
  }
}
