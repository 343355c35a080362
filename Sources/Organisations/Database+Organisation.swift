import Identifiers
public import Postgres
public import RPC
import ServiceKit

extension Database {
  /// The organisation that a public method acts in.
  ///
  /// - Parameter name: its handle or id, from the field `organisation`. Empty means the only one that there is, or the
  ///   only one that the certificate may call for.
  /// - Throws: `INVALID_ARGUMENT` for the field `organisation`, if there is none, or several without a name;
  ///   `PERMISSION_DENIED` if the certificate may not call for it.
  public func organisation(named name: String, for call: ServerCall) async throws(Status) -> Organisation {
    let allowed = call.allowedOrganisations
    let found: [OrganisationStatements.StoredOrganisation]
    if let id = UUID(name) {
      found = try await read(OrganisationStatements.organisation(id), for: call)
    } else if !name.isEmpty {
      found = try await read(OrganisationStatements.organisation(handle: name), for: call)
    } else if let allowed {
      guard allowed.count == 1, let only = allowed.first else { throw Self.organisationRequired }
      found = try await read(OrganisationStatements.organisation(only), for: call)
    } else {
      found = try await read(OrganisationStatements.active, for: call)
      if found.count > 1 { throw Self.organisationRequired }
    }
    // Unknown and archived ones are not told apart.
    guard let organisation = found.first?.organisation, !organisation.isArchived else {
      throw Status(
        field: "organisation", reason: "UNKNOWN_ORGANISATION", "there is no organisation with this name")
    }
    try call.requireAllowed(organisation.id)
    return organisation
  }

  /// The organisation with a handle or an id, for operators; archived ones, too.
  func anyOrganisation(
    named name: String, for call: ServerCall
  ) async throws(Status) -> OrganisationStatements.StoredOrganisation {
    let found = try await readFirst(
      UUID(name).map { OrganisationStatements.organisation($0) }
        ?? OrganisationStatements.organisation(handle: name), for: call)
    guard let found else {
      throw Status(
        field: "organisation", reason: "UNKNOWN_ORGANISATION", "there is no organisation with this name")
    }
    return found
  }

  private static var organisationRequired: Status {
    Status(
      field: "organisation", reason: "ORGANISATION_REQUIRED",
      "there are several organisations: name one, by its handle or id")
  }
}
