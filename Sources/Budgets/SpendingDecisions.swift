import FairQueueing
import Identifiers
public import Postgres
import RPC
import ServiceKit

/// Reads what decides about spending, and has decisions about one budget take turns where they depend on each other.
public struct SpendingDecisions: Sendable {
  /// How often a decision is made again in its turn: only other processes can come in between.
  private static let maximumDecisions = 16

  let database: Database
  private let turns = FairTurns<UUID>()

  /// Decisions about the budgets of a database. All services of a process share one value.
  public init(_ database: Database) {
    self.database = database
  }

  /// Reads, and commits what follows from it: once more in a turn if that depends on sums that others change, too.
  /// - Parameters:
  ///   - read: reads what decides, with the ground of each budget.
  ///   - change: decides and commits.
  func make<Facts, Result>(
    for call: ServerCall, _ grounds: (Facts) -> [SpendingGround],
    read: () async throws(Status) -> Facts, change: (Facts) async throws(Status) -> Result
  ) async throws(Status) -> Result {
    let facts = try await read()
    let dependent = Set(grounds(facts).filter(\.dependsOnHistory).map(\.budgetID))
    if dependent.isEmpty { return try await change(facts) }
    return try await turns.run(with: dependent, for: call.flow) { () async throws(Status) in
      var (facts, decisions) = (try await read(), 1)
      while true {
        do throws(Status) {
          return try await change(facts)
        } catch {
          guard error.isLostRace, decisions < Self.maximumDecisions else { throw error }
          let before = grounds(facts).map(\.spendVersion)
          facts = try await read()
          // Unless a budget has changed, the race was about something that was read before.
          if grounds(facts).map(\.spendVersion) == before { throw error }
          decisions += 1
        }
      }
    }
  }

  /// A budget with the lines that count some categories.
  /// - Throws: `PERMISSION_DENIED` if there is none.
  func ground(
    of budget: UUID, for categories: [UUID], _ call: ServerCall
  ) async throws(Status) -> SpendingGround {
    let organisation = try call.caller.organisationID
    let scope = SpendingStatements.Scope.budget(budget)
    let (grounds, coverage, histories) = try await database.read(
      SpendingStatements.ground(budget, in: organisation),
      SpendingStatements.coverage(of: categories, by: scope, in: organisation),
      SpendingStatements.histories(of: categories, by: scope, in: organisation), for: call)
    return try Resource.budget(budget).shown(grounds).with(coverage, histories)
  }
}
