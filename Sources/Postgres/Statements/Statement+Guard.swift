extension Statement {
  /// The same statement, with an error that rolls the whole batch back unless it touches exactly `rows` rows.
  ///
  /// The text must be a SELECT or have a RETURNING clause, because the rows it returns are counted. They can still be
  /// read. The failure comes back as `PostgresError.guardFailed`. `Migrations` creates its SQL function.
  public func expecting(rows: Int64, or failure: GuardFailure) -> Statement<Row> {
    var guarded = self
    guarded.command.sql = command.sql.guarded(after: command.parameters.count)
    guarded.command.parameters.append(rows)
    guarded.command.parameters.append(failure.code.description)
    guarded.command.parameters.append(failure.message)
    guarded.command.parameters.append(failure.detail)
    if !failure.code.isApplication { guarded.command.parameters.refuse("a guard's code must be of class PS") }
    return guarded
  }
}
