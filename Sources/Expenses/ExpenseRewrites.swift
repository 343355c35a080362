import Identifiers
import Locking
import Logging
public import Postgres
import RPC
import ServiceKit

/// Writes stored messages of expenses anew that have an older format: those that a page met first, and all others in the
/// background. Several servers may do so at once. Any thread.
///
/// A rewrite is guarded by the expense's version, and changes neither its etag nor its times.
public final class ExpenseRewrites: Sendable {
  /// How many rewrites wait at most. A page that meets more leaves them to the background.
  static let maximumWaiting = 1_000

  private let waiting = Locked<[ExpenseRewrite]>([])

  /// Nothing to write yet.
  public init() {}

  /// Remembers to write some, as far as there is room.
  func queue(_ rewrites: [ExpenseRewrite]) {
    waiting.withLock { waiting in
      waiting += rewrites.prefix(max(0, Self.maximumWaiting - waiting.count))
    }
  }

  /// Writes what pages have met.
  public func flush(to database: Database) async throws(PostgresError) {
    let rewrites = waiting.withLock { waiting in
      defer { waiting.removeAll() }
      return waiting
    }
    try await Self.write(rewrites, to: database)
  }

  /// Writes all messages of an older format, a thousand at a time; gives how many.
  @discardableResult
  public func rewriteAll(in database: Database) async throws(PostgresError) -> Int {
    var position = (organisation: UUID.zero, id: UUID.zero)
    var total = 0
    while true {
      let rows = try await database.read(
        ExpenseStatements.outdated(after: position, limit: Housekeeping.batchRows))
      guard let last = rows.last else { return total }
      position = (last.organisationID, last.stored.expense.id)
      // A row that cannot be encoded is left as it is; whoever reads it is told.
      let rewrites = rows.compactMap { try? ExpenseRewrite($0.stored, in: $0.organisationID) }
      try await Self.write(rewrites, to: database)
      total += rewrites.count
    }
  }

  private static func write(_ rewrites: [ExpenseRewrite], to database: Database) async throws(PostgresError) {
    var batch = WriteBatch()
    for rewrite in rewrites { batch.add(ExpenseStatements.rewrite(rewrite)) }
    try await database.commit(batch)
  }
}
