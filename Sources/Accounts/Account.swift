import Identifiers
public import Organisations
public import PayshareAPI
public import Postgres
public import RPC
import Rules
public import ServiceKit

/// A user and their organisation.
public struct Account: Sendable {
  /// The organisation.
  public let organisation: Organisation
  /// The user.
  public let stored: AccountStatements.StoredUser

  /// A user of an organisation, opened.
  public init(organisation: Organisation, stored: AccountStatements.StoredUser) {
    self.organisation = organisation
    self.stored = stored
  }

  /// The address of the account.
  public var email: String { stored.user.email }
  /// The language of mails to the user.
  public var mailLanguage: LanguageTag { stored.user.mailLanguage(in: organisation) }
  /// The user as others see them, with the organisation's choices where the user has made none.
  public var message: PayshareV1.User { PayshareV1.User(stored).effective(in: organisation.settings) }
}

extension User {
  /// The language of mails to the user: their own, or else the organisation's.
  public func mailLanguage(in organisation: Organisation) -> LanguageTag {
    LanguageTag(language) ?? organisation.settings.effectiveLanguage
  }
}

extension Database {
  /// The caller's account, opened.
  public func ownAccount(
    of caller: Caller, _ vault: UserVault, for call: ServerCall
  ) async throws(Status) -> Account {
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
