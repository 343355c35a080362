import Identifiers
import Journal
public import PayshareAPI
public import Postgres
import Protobuf
public import RPC
import Roles
import Rules
public import ServiceKit

/// What a server does for the first organisation when it starts.
public struct FirstOrganisation: Sendable {
  private let database: Database

  /// Over a migrated database.
  public init(_ database: Database) { self.database = database }

  /// Says how people join, if that was never said.
  /// - Parameter registration: how people join the organisation of a new database. One that has people already, from
  ///   before it could be said, stays open.
  public func settle(_ registration: PayshareV1.Registration) async throws(Status) {
    guard let stored = try await read(OrganisationStatements.first),
      stored.organisation.settings.registration == .unspecified
    else { return }
    var new = stored.organisation
    let hasPeople = try await read(OrganisationStatements.hasPeople(new.id)) ?? false
    new.settings.registration = hasPeople ? .open : registration
    new.version = new.version.next
    let author = Self.author(new.id)
    let reply = PayshareV1.Organisation(new, createTime: stored.createTime, updateTime: author.time)
    var batch = WriteBatch()
    batch.add(OrganisationStatements.update(new, at: author.time))
    batch.record(
      .organisationUpdated(
        .with {
          $0.organisation = reply
          $0.changedFields = ["settings"]
        }), of: new.id, by: author)
    do throws(PostgresError) { try await database.commit(batch) } catch {
      // Another server has done the same.
      if case .guardFailed = error { return }
      throw Status(error)
    }
  }

  /// A token for becoming its first administrator; nil if it has one, or a token that can still be used.
  public func bootstrapToken() async throws(Status) -> OneTimeToken? {
    guard let first = try await read(OrganisationStatements.first)?.organisation,
      try await read(GrantStatements.hasAdministrator(first.id)) == false
    else { return nil }
    let token = try OneTimeToken()
    let author = Self.author(first.id)
    var batch = WriteBatch()
    batch.add(BootstrapStatements.addIfMissing(token, of: first.id))
    batch.record(BootstrapTokens.issued(at: author.time), of: first.id, by: author)
    do throws(PostgresError) {
      try await database.commit(batch)
      return token
    } catch {
      // There is one that can still be used.
      if case .guardFailed = error { return nil }
      throw Status(error)
    }
  }

  private static func author(_ organisation: UUID) -> JournalAuthor {
    JournalAuthor(
      organisationID: organisation, userID: nil, service: "payshare-server",
      time: ChangeClock.shared.next())
  }

  private func read<Row>(_ statement: Statement<Row>) async throws(Status) -> Row? {
    do throws(PostgresError) { return try await database.readFirst(statement) } catch { throw Status(error) }
  }
}
