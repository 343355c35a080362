import EventLoop
package import Postgres
import Schema

/// Fills a database with a population.
package struct Preparation: Sendable {
  /// Why a database was not filled.
  package enum Failure: Error, CustomStringConvertible {
    /// The database holds the people of another population, or part of one.
    case otherPopulation(users: Int, events: Int, expenses: Int)
    /// The statements disagree about the balances: a fault of the generator.
    case wrongBalances(Int)

    package var description: String {
      switch self {
      case .otherPopulation(let users, let events, let expenses):
        "the database holds another population, or part of one (\(users) people, \(events) events, \(expenses) "
          + "expenses): use another database"
      case .wrongBalances(let count): "\(count) participants have other balances than their expenses say"
      }
    }
  }

  /// What has happened so far.
  package struct Progress: Sendable {
    package var step: String
    package var done: Int
    package var total: Int
  }

  /// About this many expenses are one transaction.
  private static let expensesInBatch = 4_000
  private static let rowsInBatch = 5_000
  /// Transactions under way at the same time.
  private static let batchesInFlight = 4

  private let database: Database
  private let population: Population
  private let report: @Sendable (Progress) -> Void

  /// Prepares a database whose schema is in place.
  package init(
    _ database: Database, _ shape: PopulationShape, report: @escaping @Sendable (Progress) -> Void
  ) {
    self.database = database
    population = Population(shape)
    self.report = report
  }

  /// Fills the database, unless it holds the population already.
  /// - Returns: whether it had to be filled.
  package func run() async throws -> Bool {
    let shape = population.shape
    let found = try await database.readFirst(PopulationStatements.counts)?.map { Int($0) } ?? [0, 0, 0]
    // Runs add expenses; people and events stay as they are.
    if found[0] == shape.users, found[1] == shape.events, found[2] >= shape.expenses {
      // A database that was filled before there were approvals has no route.
      try await database.commit(PopulationStatements.approvalRoute)
      return false
    }
    guard found == [0, 0, 0] else {
      throw Failure.otherPopulation(users: found[0], events: found[1], expenses: found[2])
    }
    try await fill("people", shape.users, step: Self.rowsInBatch) { range in
      [PopulationStatements.users(range)]
    }
    if let auditor = population.auditor {
      try await database.commit(PopulationStatements.auditor(auditor))
    }
    try await database.commit(PopulationStatements.approvalRoute)
    try await fill("groups", shape.groups, step: Self.rowsInBatch) { [population] range in
      [
        PopulationStatements.groups(population, range),
        PopulationStatements.members(population, ofGroups: range),
      ]
    }
    let eventsInBatch = max(1, min(500, Self.expensesInBatch * shape.events / max(1, shape.expenses)))
    try await fill("events and expenses", shape.events, step: eventsInBatch) { [population] range in
      let events = range.map(population.event)
      return [
        PopulationStatements.events(events), PopulationStatements.participants(events),
        PopulationStatements.expenses(events),
      ]
    }
    try await finish()
    return true
  }

  private func finish() async throws {
    // Otherwise autovacuum would do it in the middle of a run.
    let tables = [
      "app_user", "member_group", "group_member", "event", "participant", "expense",
    ]
    for (index, table) in tables.enumerated() {
      report(Progress(step: "analysing", done: index, total: tables.count))
      try await database.commit(Statement(SQL(dynamic: "ANALYZE \(table)")))
    }
    report(Progress(step: "analysing", done: tables.count, total: tables.count))
    // In batches, so that no statement exceeds its time limit.
    let events = population.shape.events
    for first in stride(from: 0, to: events, by: Self.rowsInBatch) {
      report(Progress(step: "checking the balances", done: first, total: events))
      let range = first..<min(first + Self.rowsInBatch, events)
      let wrong = try await database.readFirst(PopulationStatements.wrongBalances(range)) ?? 0
      if wrong != 0 { throw Failure.wrongBalances(Int(wrong)) }
    }
    report(Progress(step: "checking the balances", done: events, total: events))
  }

  private func fill(
    _ step: String, _ count: Int, step size: Int,
    _ statements: @escaping @Sendable (Range<Int>) -> [Statement<Void>]
  ) async throws {
    try await withThrowingTaskGroup(of: Int.self) { group in
      var (next, done, running) = (0, 0, 0)
      report(Progress(step: step, done: 0, total: count))
      while done < count {
        while running < Self.batchesInFlight, next < count {
          let range = next..<min(next + size, count)
          next = range.upperBound
          running += 1
          group.addTask {
            var batch = WriteBatch()
            for statement in statements(range) { batch.add(statement) }
            try await database.commit(batch)
            return range.count
          }
        }
        done += try await group.next() ?? 0
        running -= 1
        report(Progress(step: step, done: done, total: count))
      }
    }
  }
}
