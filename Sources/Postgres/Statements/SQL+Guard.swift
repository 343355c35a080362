extension SQL {
  /// Puts a guard around a statement: where it does not touch as many rows as expected, an error is raised inside
  /// the transaction, which undoes the batch without another round trip.
  ///
  /// The left join makes sure that the check runs whatever the planner does, and passes the statement's rows on.
  /// `platform.fail` is called only where the check fails, so a guard costs no function call.
  static func guarded(_ statement: String, after parameters: Int) -> String {
    """
    WITH guarded AS (\(statement)),
    checked AS (
      SELECT CASE WHEN count(*) = $\(parameters + 1) THEN true
        ELSE platform.fail($\(parameters + 2), $\(parameters + 3), $\(parameters + 4)) END AS passed
      FROM guarded)
    SELECT guarded.* FROM checked LEFT JOIN guarded ON checked.passed
    """
  }
}
