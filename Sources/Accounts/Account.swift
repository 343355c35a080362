import Identifiers
import Organisations
import Postgres
import RPC
import Rules
import ServiceKit

/// A user and their organisation.
struct Account: Sendable {
  let organisation: Organisation
  let stored: AccountStatements.StoredUser

  /// The address of the account.
  var email: String { stored.user.email }
}

extension Database {
  /// The caller's account, opened.
  func ownAccount(of caller: Caller, _ vault: UserVault, for call: ServerCall) async throws(Status) -> Account
  {
    let (organisations, users) = try await read(
      OrganisationStatements.organisation(caller.organisationID),
      AccountStatements.user(caller.userID, in: caller.organisationID), for: call)
    guard let organisation = organisations.first?.organisation, let stored = users.first else {
      throw Status(Refusal.unauthenticated)
    }
    return Account(
      organisation: organisation, stored: try await vault.opened(stored, in: organisation.id, call))
  }

  /// The account of a user of the caller's organisation, opened.
  /// - Throws: `PERMISSION_DENIED` if there is none.
  func account(
    _ user: UUID, seenBy caller: Caller, _ vault: UserVault, for call: ServerCall
  ) async throws(Status) -> Account {
    let (organisations, users) = try await read(
      OrganisationStatements.organisation(caller.organisationID),
      AccountStatements.user(user, in: caller.organisationID), for: call)
    guard let organisation = organisations.first?.organisation, let stored = users.first else {
      throw Status(Refusal.hidden(resource: "user"))
    }
    return Account(
      organisation: organisation, stored: try await vault.opened(stored, in: organisation.id, call))
  }
}
