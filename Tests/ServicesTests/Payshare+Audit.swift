import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Testing

@testable import Audit
@testable import Jobs
@testable import Journal
@testable import payshare_server

extension Payshare {
  /// Somebody with the role `auditor`.
  func auditor() async throws -> Person {
    let person = try await person("Audrey")
    try await test.made.administer(
      """
      INSERT INTO role_grant (organisation_id, principal_id, resource_id, role, reason, create_time)
      VALUES ('\(Self.organisation)', '\(person.id)', '\(Self.organisation)', 'auditor', 'test', now())
      """)
    return person
  }

  /// Gives all entries their places.
  func seal() async throws { try await JournalSealer(database, services.journalFollower).sealAll() }

  /// Has this server write its refused calls.
  func storeRefusals(isLast: Bool = false) async throws {
    try await services.refusedCalls.store(in: database, isLast: isLast)
  }

  /// Runs the job that looks for suspicious edits.
  func lookForAlerts() async throws {
    try await seal()
    let handler = try #require(services.jobs.handlers["audit.alerts"])
    _ = try await handler.run([], jobContext)
    try await seal()
  }
}
