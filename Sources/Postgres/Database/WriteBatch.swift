/// Statements that form one transaction and take one round trip.
///
/// They are executed in the order in which they were added and committed together: the first error (a guard's, for
/// example) rolls all of them back, and is the only one reported.
public struct WriteBatch: Sendable {
  var commands: [Command] = []
  private var opening: Command?
  /// Who in this process is told when the batch is committed (`Database.onCommit`).
  public var signals: CommitSignals = []

  /// An empty batch.
  public init() {}

  /// The number of statements.
  public var count: Int { commands.count }

  /// Adds a statement whose result is not needed.
  public mutating func add<Row>(_ statement: Statement<Row>) {
    var command = statement.command
    command.keepsResult = false
    commands.append(command)
  }

  /// Makes a guard the first statement, before all that were added or will be.
  public mutating func open(with check: Statement<Bool>) {
    var command = check.command
    command.keepsResult = false
    opening = command
  }

  /// The statements in the order in which they are executed.
  var ordered: [Command] { opening.map { [$0] + commands } ?? commands }

  /// How many statements come before the first of `commands`.
  var openingCount: Int { opening == nil ? 0 : 1 }

  /// Appends the statements of another batch, and its signals. Their rows cannot be read.
  public mutating func append(_ other: WriteBatch) {
    commands += other.withoutResults
    signals.formUnion(other.signals)
  }

  /// Inserts the statements of another batch before the one at a place, and adds its signals. Rows cannot be read: not
  /// those of the other batch, nor those of `adding` behind the place.
  public mutating func insert(_ other: WriteBatch, at place: Int) {
    commands.insert(contentsOf: other.withoutResults, at: min(max(place, 0), commands.count))
    signals.formUnion(other.signals)
  }

  private var withoutResults: [Command] {
    commands.map { command in
      var command = command
      command.keepsResult = false
      return command
    }
  }

  /// Adds a statement whose rows are needed; once the batch is committed, the returned value reads them.
  public mutating func adding<Row>(_ statement: Statement<Row>) -> BatchRows<Row> {
    commands.append(statement.command)
    return BatchRows(index: commands.count - 1, decodeAll: statement.decodeAll)
  }
}

/// The place of a statement in a batch, used to read its rows.
public struct BatchRows<Row: Sendable>: Sendable {
  let index: Int
  let decodeAll: Statement<Row>.DecodeAll
}

/// A committed batch.
public struct CommittedBatch: Sendable {
  let request: Request
  let openingCount: Int

  /// The rows of a statement of this batch.
  public func rows<Row>(_ place: BatchRows<Row>) throws(PostgresError) -> [Row] {
    try request.rows(place.index + openingCount, place.decodeAll)
  }
}
