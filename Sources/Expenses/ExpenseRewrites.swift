public import FairQueueing
import Identifiers
import Locking
import Logging
public import Postgres
import RPC
import ServiceKit

/// Re-encodes stored expense messages of older formats: first those found by pages, then all others in the
/// background. Several servers may do so at once. Any thread.
///
/// A rewrite is guarded by the expense's version, and changes neither its etag nor its times.
public final class ExpenseRewrites: Sendable {
  /// How many rewrites may be queued. Pages that find more leave them to the background.
  static let maximumWaiting = 1_000
  /// The interval of searches for older formats, in seconds.
  static let everySeconds: Int64 = 600
  /// The number of messages rewritten in one transaction.
  private static let batchRows: Int64 = 1_000

  private let waiting = Locked<[ExpenseRewrite]>([])

  /// An empty queue.
  public init() {}

  /// Queues rewrites while there is room.
  func queue(_ rewrites: [ExpenseRewrite]) {
    waiting.withLock { waiting in
      waiting += rewrites.prefix(max(0, Self.maximumWaiting - waiting.count))
    }
  }

  /// Stores the rewrites queued by pages.
  public func flush(to database: Database) async throws(PostgresError) {
    let rewrites = waiting.withLock { waiting in
      defer { waiting.removeAll() }
      return waiting
    }
    try await Self.write(rewrites, to: database, .own)
  }

  /// Rewrites all messages of older formats, a thousand at a time; returns how many.
  @discardableResult
  public static func rewriteAll(
    in database: Database, flow: FlowID = .own
  ) async throws(PostgresError) -> Int {
    var position = (organisation: UUID.zero, id: UUID.zero)
    var total = 0
    while true {
      let rows = try await database.read(
        ExpenseStatements.outdated(after: position, limit: batchRows), flow: flow)
      guard let last = rows.last else { return total }
      position = (last.organisationID, last.stored.expense.id)
      // A row that cannot be encoded is skipped; its readers get an error.
      let rewrites = rows.compactMap { try? ExpenseRewrite($0.stored, in: $0.organisationID) }
      try await write(rewrites, to: database, flow)
      total += rewrites.count
    }
  }

  private static func write(
    _ rewrites: [ExpenseRewrite], to database: Database, _ flow: FlowID
  ) async throws(PostgresError) {
    var batch = WriteBatch()
    for rewrite in rewrites { batch.add(ExpenseStatements.rewrite(rewrite)) }
    try await database.commit(batch, flow: flow)
  }
}
