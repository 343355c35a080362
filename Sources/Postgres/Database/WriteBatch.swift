/// Statements that are one transaction and take one round trip.
///
/// They are carried out in the order in which they were added, and committed together: the first error (a guard's,
/// say) undoes all of them, and is the only one that is reported.
public struct WriteBatch: Sendable {
  var commands: [Command] = []

  /// An empty batch.
  public init() {}

  /// How many statements there are.
  public var count: Int { commands.count }

  /// Adds a statement whose result is not needed.
  public mutating func add<Row>(_ statement: Statement<Row>) {
    var command = statement.command
    command.keepsResult = false
    commands.append(command)
  }

  /// Adds a statement whose rows can be read once the batch is committed, with what this returns.
  public mutating func adding<Row>(_ statement: Statement<Row>) -> BatchRows<Row> {
    commands.append(statement.command)
    return BatchRows(index: commands.count - 1, decodeAll: statement.decodeAll)
  }
}

/// The place of a statement in a batch, to read its rows with.
public struct BatchRows<Row: Sendable>: Sendable {
  let index: Int
  let decodeAll: Statement<Row>.DecodeAll
}

/// A batch that is committed.
public struct CommittedBatch: Sendable {
  let request: Request

  /// The rows of a statement of this batch.
  public func rows<Row>(_ place: BatchRows<Row>) throws(PostgresError) -> [Row] {
    try request.rows(place.index, place.decodeAll)
  }
}
