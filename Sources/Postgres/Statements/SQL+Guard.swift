extension SQL {
  /// Wraps a statement in a guard: if it does not touch the expected number of rows, an error is raised inside the
  /// transaction, which rolls the batch back without another round trip.
  ///
  /// The left join makes the check run whatever plan is chosen, and passes the statement's rows on. `platform.fail`
  /// is called only if the check fails, so a guard costs no function call.
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
