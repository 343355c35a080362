public import Identifiers
public import Journal
public import PayshareAPI
public import Postgres
import Protobuf
public import RPC
import Rules
public import ServiceKit

/// Makes organisations, for administrators of the first one and for operators on the server's machine.
public struct OrganisationMaking: Sendable {
  /// A new organisation, and the token of its first administrator.
  public struct Made: Sendable {
    /// The organisation.
    public let organisation: PayshareV1.Organisation
    /// The token, which is stored nowhere.
    public let token: OneTimeToken
  }

  private let database: Database

  /// Over a database.
  public init(_ database: Database) { self.database = database }

  /// Makes an organisation with a token for its first administrator.
  /// - Throws: `INVALID_ARGUMENT`, `ALREADY_EXISTS` for a handle that is taken.
  public func make(
    _ wanted: PayshareV1.Organisation, by author: JournalAuthor
  ) async throws(Status) -> Made {
    let settings = wanted.settings ?? PayshareV1.OrganisationSettings()
    let organisation = try decide(
      OrganisationRules.new(
        id: .version7(), handle: wanted.handle, displayName: wanted.displayName, settings: settings,
        hasKnownTimeZone: settings.hasKnownTimeZone))
    let token = try OneTimeToken()
    let reply = PayshareV1.Organisation(organisation, createTime: author.time, updateTime: author.time)
    var batch = WriteBatch()
    batch.add(OrganisationStatements.insert(organisation, at: author.time))
    batch.add(BootstrapStatements.replace(token, of: organisation.id, at: author.time))
    batch.record(.organisationCreated(.with { $0.organisation = reply }), of: organisation.id, by: author)
    do throws(PostgresError) {
      try await database.commit(batch)
    } catch {
      let key = UniqueKey(
        OrganisationStatements.handleConstraint, field: "organisation.handle",
        "there is an organisation with it")
      throw key.status(for: error) ?? Status(error)
    }
    return Made(organisation: reply, token: token)
  }

  /// Makes a new token with which somebody becomes an administrator of an organisation; an older one no longer works.
  /// - Throws: `INVALID_ARGUMENT` if there is no such organisation.
  public func token(
    for name: String, by author: @Sendable (_ organisation: UUID) -> JournalAuthor
  ) async throws(Status) -> OneTimeToken {
    let found = try await first(
      UUID(name).map { OrganisationStatements.organisation($0) }
        ?? OrganisationStatements.organisation(handle: name))
    guard let organisation = found?.organisation else {
      throw Status(
        field: "organisation", reason: "UNKNOWN_ORGANISATION", "there is no organisation with this name")
    }
    let token = try OneTimeToken()
    var batch = WriteBatch()
    let author = author(organisation.id)
    batch.add(BootstrapStatements.replace(token, of: organisation.id, at: author.time))
    batch.record(BootstrapTokens.issued(at: author.time), of: organisation.id, by: author)
    do throws(PostgresError) { try await database.commit(batch) } catch { throw Status(error) }
    return token
  }

  private func first<Row>(_ statement: Statement<Row>) async throws(Status) -> Row? {
    do throws(PostgresError) { return try await database.readFirst(statement) } catch { throw Status(error) }
  }
}
