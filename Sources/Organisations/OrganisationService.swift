import GoogleAPI
import Identifiers
import Journal
public import PayshareAPI
public import Postgres
import Protobuf
public import RPC
import Rules
public import ServiceKit

/// Makes, shows and changes organisations.
public struct OrganisationService: PayshareV1.OrganisationService {
  private static let handleKey = UniqueKey(
    OrganisationStatements.handleConstraint, field: "organisation.handle", "there is an organisation with it")

  private let database: Database
  private let pages: PageTokens

  /// A service over a database.
  public init(_ database: Database, pages: PageTokens) {
    self.database = database
    self.pages = pages
  }

  /// Makes an organisation.
  public func createOrganisation(
    _ request: PayshareV1.CreateOrganisationRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.CreateOrganisationResponse {
    let own = try await self.own(call)
    guard own.organisation.isFirst else {
      throw Status(
        .permissionDenied, reason: "FIRST_ORGANISATION_ONLY",
        "only people of the first organisation of the system make others")
    }
    let mutation = try Mutation(call, request, requestID: "")
    let wanted = request.organisation ?? PayshareV1.Organisation()
    let made = try await OrganisationMaking(database).make(
      wanted, by: mutation.author)
    return .with {
      $0.organisation = made.organisation
      $0.bootstrapToken = made.token.text
    }
  }

  /// The caller's organisation.
  public func getOrganisation(
    _ request: PayshareV1.GetOrganisationRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Organisation {
    PayshareV1.Organisation(try await own(call))
  }

  /// A page of all organisations.
  public func listOrganisations(
    _ request: PayshareV1.ListOrganisationsRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListOrganisationsResponse {
    let arguments = ["organisations"]
    let page = try pages.page(size: request.pageSize, token: request.pageToken, arguments: arguments)
    var rows = try await database.read(OrganisationStatements.organisations(page), for: call)
    var response = PayshareV1.ListOrganisationsResponse()
    response.nextPageToken = try pages.cut(&rows, to: page, arguments: arguments)
    response.organisations = rows.map { PayshareV1.Organisation($0.element) }
    return response
  }

  /// Changes the caller's organisation.
  public func updateOrganisation(
    _ request: PayshareV1.UpdateOrganisationRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Organisation {
    let mutation = try Mutation(call, request, requestID: request.requestID)
    let draft = request.organisation ?? PayshareV1.Organisation()
    let fields: Set<OrganisationField> = try decide(
      UpdateMask.fields(request.updateMask?.paths ?? [], of: "an organisation"))
    // Also where the mask does not name it: whoever sends a time zone learns that there is no such one.
    let isKnown = draft.settings?.hasKnownTimeZone ?? true
    return try await database.once(mutation, for: call) { () async throws(Status) in
      let stored = try await own(call)
      let before = PayshareV1.Organisation(stored)
      let time = mutation.time(after: stored.updateTime)
      let new = try decide(
        OrganisationRules.edit(
          stored.organisation, fields, from: draft, etag: request.etag, hasKnownTimeZone: isKnown))
      let reply = PayshareV1.Organisation(new, createTime: stored.createTime, updateTime: time)
      let kind = try Self.update(from: before, to: reply)
      return try await database.commit(mutation, for: call, replying: reply, unique: [Self.handleKey]) {
        batch in
        batch.add(OrganisationStatements.update(new, at: time))
        batch.record(kind, of: new.id, by: mutation)
      }
    }
  }

  /// Archives an organisation.
  public func archiveOrganisation(
    _ request: PayshareV1.ArchiveOrganisationRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Organisation {
    try await archive(request.organisation, true, .organisationArchived(.init()), request, call)
  }

  /// Makes an archived organisation usable again.
  public func unarchiveOrganisation(
    _ request: PayshareV1.UnarchiveOrganisationRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Organisation {
    try await archive(request.organisation, false, .organisationUnarchived(.init()), request, call)
  }

  private func archive(
    _ name: String, _ isArchived: Bool, _ kind: PayshareV1.JournalEvent.Kind, _ request: some Message,
    _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Organisation {
    let stored = try await database.anyOrganisation(named: name, for: call)
    if stored.organisation.isArchived == isArchived { return PayshareV1.Organisation(stored) }
    try decide(OrganisationRules.archive(stored.organisation))
    let mutation = try Mutation(call, request, requestID: "", in: stored.organisation.id)
    var new = stored.organisation
    new.isArchived = isArchived
    new.version = new.version.next
    let time = mutation.time(after: stored.updateTime)
    let reply = PayshareV1.Organisation(new, createTime: stored.createTime, updateTime: time)
    return try await database.commit(mutation, for: call, replying: reply) { batch in
      batch.add(OrganisationStatements.archive(new, isArchived, at: time))
      batch.record(kind, of: new.id, by: mutation)
    }
  }

  private func own(_ call: ServerCall) async throws(Status) -> OrganisationStatements.StoredOrganisation {
    let id = try call.caller.organisationID
    guard let own = try await database.readFirst(OrganisationStatements.organisation(id), for: call) else {
      throw Status(Refusal.unauthenticated)
    }
    return own
  }

  private static func update(
    from before: PayshareV1.Organisation, to after: PayshareV1.Organisation
  ) throws(Status) -> PayshareV1.JournalEvent.Kind {
    do throws(DecodingError) {
      let difference = try MessageDifference(from: before, to: after)
      return .organisationUpdated(
        .with {
          $0.organisation = after
          $0.previous = difference.previous
          $0.changedFields = difference.fields
        })
    } catch {
      throw Status(.internal, "the organisation's own message could not be read")
    }
  }
}
