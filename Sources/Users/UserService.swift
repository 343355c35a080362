public import Accounts
import Identifiers
import Journal
public import Mail
import Organisations
public import PayshareAPI
public import Postgres
public import Protobuf
public import RPC
import Rules
public import ServiceKit

/// Registers people, and keeps their accounts. The extensions have the methods by theme.
public struct UserService: PayshareV1.UserService {
  let database: Database
  let hasher: PasswordHasher
  let passwords: PasswordCheck
  let authentication: Authentication
  let vault: UserVault
  let pages: PageTokens
  let composer: MailComposer
  let mails: KeptMails
  let importStreams = ImportStreams()

  /// A service over a database.
  public init(
    _ database: Database, pages: PageTokens, hasher: PasswordHasher, passwords: PasswordCheck,
    authentication: Authentication, vault: UserVault,
    composer: MailComposer,
    mails: KeptMails
  ) {
    self.database = database
    self.pages = pages
    self.composer = composer
    self.mails = mails
    self.hasher = hasher
    self.passwords = passwords
    self.authentication = authentication
    self.vault = vault
  }

  /// The caller.
  public func getCurrentUser(
    _ request: PayshareV1.GetCurrentUserRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.User {
    try await own(call).message
  }

  /// The caller's own account, and their organisation.
  func own(_ call: ServerCall) async throws(Status) -> Account {
    try await database.ownAccount(of: call.caller, vault, for: call)
  }

  /// The violations of account rules in a request that also breaks the contract's field rules.
  public func violations(
    beyondFieldRules request: any Message, _ call: ServerCall
  ) async throws(Status) -> [Protobuf.FieldViolation] {
    if let request = request as? PayshareV1.ListUsersRequest {
      return findings { () throws(Refusal) in
        _ = try UserQuery(filter: request.filter, orderBy: request.orderBy)
      }
    }
    let user: PayshareV1.User? =
      switch request {
      case let request as PayshareV1.RegisterUserRequest: request.user
      case let request as PayshareV1.RegisterAdministratorRequest: request.user
      default: nil
      }
    guard let user else { return [] }
    return findings { () throws(Refusal) in
      try AccountRules.violations(email: user.email, displayName: user.displayName).refuse()
    }
  }
}
