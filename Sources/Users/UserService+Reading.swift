import Accounts
import Identifiers
import Organisations
public import PayshareAPI
import PersonalStorage
import Postgres
import Protobuf
public import RPC
import Roles
import Rules
import ServiceKit

/// Showing and finding people.
extension UserService {
  /// An account.
  public func getUser(
    _ request: PayshareV1.GetUserRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.User {
    let id = try UUID(required: request.userID, field: "user_id")
    // Permission comes before existence (AIP-211).
    if id != (try call.caller).userID { try await database.require(.userRead, for: call) }
    let (stored, organisation) = try await account(id, call)
    return PayshareV1.User(stored).effective(in: organisation.settings)
  }

  /// The names of people.
  public func batchGetUsers(
    _ request: PayshareV1.BatchGetUsersRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.BatchGetUsersResponse {
    let caller = try call.caller
    var ids: [UUID] = []
    for (index, text) in request.userIDs.enumerated() {
      ids.append(try UUID(required: text, field: "user_ids[\(index)]"))
    }
    let (reads, audits, people) = try await database.read(
      GrantStatements.holds(.userRead, for: call), GrantStatements.holds(.auditRead, for: call),
      PeerStatements.people(ids, seenBy: caller), for: call)
    let seesAll = [reads, audits].contains { $0.first?.allSatisfy { $0 } == true }
    return try await call.compose(of: ids.count) { [ids] in
      let visible = people.filter { seesAll || $0.isPeer }
      let byID = Dictionary(visible.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      var (response, seen) = (PayshareV1.BatchGetUsersResponse(), Set<UUID>())
      for id in ids where seen.insert(id).inserted {
        if let peer = byID[id] {
          response.users.append(.init(id, displayName: peer.displayName, state: peer.state))
        } else {
          response.missingUserIDs.append(id.description)
        }
      }
      return response
    }
  }

  /// A page of the accounts.
  public func listUsers(
    _ request: PayshareV1.ListUsersRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListUsersResponse {
    let organisationID = try call.caller.organisationID
    let query = try decide(UserQuery(filter: request.filter, orderBy: request.orderBy))
    let arguments = ["users", organisationID.description] + query.arguments
    let page = try pages.page(size: request.pageSize, token: request.pageToken, arguments: arguments)
    let code = try query.wanted?.email.map { email throws(Status) in
      try vault.code(of: CanonicalEmail(email), in: organisationID)
    }
    let users = AccountStatements.users(in: organisationID, page, query, emailCode: code)
    let organisation = OrganisationStatements.organisation(organisationID)
    var rows: [PageRow<AccountStatements.StoredUser>]
    let organisations: [OrganisationStatements.StoredOrganisation]
    let readUpTo: [Page.Position]
    if let last = AccountStatements.lastReadable(in: organisationID, page, query) {
      (rows, organisations, readUpTo) = try await database.read(users, organisation, last, for: call)
    } else {
      (rows, organisations) = try await database.read(users, organisation, for: call)
      readUpTo = []
    }
    guard let settings = organisations.first?.organisation.settings else {
      throw Status(Refusal.unauthenticated)
    }
    var response = PayshareV1.ListUsersResponse()
    response.nextPageToken = try pages.cut(&rows, to: page, arguments: arguments)
    // A page filtered by name ends where as many users were read as may be.
    if response.nextPageToken.isEmpty, let last = readUpTo.first {
      response.nextPageToken = try pages.token(after: last, arguments: arguments)
    }
    let opened = try await vault.opened(rows.map(\.element), in: organisationID, call)
    response.users = try await call.compose(of: opened.count) {
      opened.map { PayshareV1.User($0).effective(in: settings) }
    }
    return response
  }

  /// A person by their address.
  public func lookUpUser(
    _ request: PayshareV1.LookUpUserRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.UserSummary {
    let organisation = try call.caller.organisationID
    try await database.take(
      .lookUps, reason: "TOO_MANY_LOOK_UPS", "too many people were looked up", for: call)
    let found = try await database.readFirst(
      vault.user(CanonicalEmail(request.email), in: organisation), for: call)
    guard let user = found?.user, user.state == .active else { throw Self.notFound }
    return PayshareV1.UserSummary(user.id, displayName: user.displayName, state: user.state)
  }

  /// An account of the caller's organisation.
  func account(
    _ id: UUID, _ call: ServerCall
  ) async throws(Status) -> (AccountStatements.StoredUser, Organisation) {
    let organisationID = try call.caller.organisationID
    let (users, organisations) = try await database.read(
      AccountStatements.user(id, in: organisationID),
      OrganisationStatements.organisation(organisationID), for: call)
    guard let organisation = organisations.first?.organisation else {
      throw Status(Refusal.unauthenticated)
    }
    guard let stored = users.first else { throw Self.notFound }
    return (try await vault.opened(stored, in: organisationID, call), organisation)
  }

  private static var notFound: Status {
    Status(.notFound, reason: "USER_NOT_FOUND", "there is no such user")
  }
}
