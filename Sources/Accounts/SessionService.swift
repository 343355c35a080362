import GoogleAPI
import Identifiers
import Journal
import Organisations
public import PayshareAPI
public import Postgres
import Protobuf
public import RPC
public import ServiceKit

/// Logs people in and out, and shows and ends their sessions.
public struct SessionService: PayshareV1.SessionService {
  static let tokenUsed: SQLState = "PS010"
  static let alreadyEnded: SQLState = "PS012"

  let database: Database
  private let passwords: PasswordCheck
  private let vault: UserVault
  let tokens: AccessTokens
  private let refreshTokens: RefreshTokens
  let values: SealedValues
  let pages: PageTokens
  private let sharing: any SessionSharing

  /// A service over a database.
  public init(
    _ database: Database, passwords: PasswordCheck, vault: UserVault, tokens: AccessTokens,
    refreshTokens: RefreshTokens, values: SealedValues, pages: PageTokens, sharing: any SessionSharing
  ) {
    self.database = database
    self.passwords = passwords
    self.vault = vault
    self.tokens = tokens
    self.refreshTokens = refreshTokens
    self.values = values
    self.pages = pages
    self.sharing = sharing
  }

  /// Begins a session. An unknown account and a wrong password get the same answer, in text and time.
  public func logIn(
    _ request: PayshareV1.LogInRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Session {
    let organisation = try await database.organisation(named: request.organisation, for: call)
    let authenticated = try await passwords.user(
      email: request.email, password: request.password, in: organisation, call)
    guard let authenticated else {
      throw Status(
        .unauthenticated, reason: "WRONG_CREDENTIALS", "there is no account with this address and password")
    }
    let time = Timestamp.now
    let token = RefreshToken(sessionID: UUID.version7(), in: organisation.id)
    let seconds = time.microsecondsSince1970 / 1_000_000
    let expireSeconds = SessionRules.expireTime(at: seconds, ofSessionSince: seconds, organisation.settings)
    let address = try sealedAddress(of: call, session: token.sessionID, in: organisation.id)
    return try await give(
      token, to: authenticated.stored, organisation, at: time, expiring: expireSeconds, call
    ) { batch, expireTime in
      batch.add(
        SessionStatements.insert(
          token, of: authenticated.stored.user, begunBy: call.serviceName, device: request.device,
          address: address, at: time, expireTime: expireTime))
      let author = JournalAuthor(authenticated.stored.user.id, in: organisation.id, call, at: time)
      batch.record(.sessionBegun(PayshareV1.SessionBegun()), of: token.sessionID, by: author)
      authenticated.recordSuccess(in: &batch)
    }
  }

  private func sealedAddress(
    of call: ServerCall, session: UUID, in organisation: UUID
  ) throws(Status) -> [UInt8]? {
    guard let address = call.source.address?.description else { return nil }
    return try values.seal(
      Array(address.utf8), of: ActiveSession.addressColumn, row: session, in: organisation)
  }

  /// Renews a session with new tokens. A refresh token that was used before ends its session: one of its two holders
  /// stole it.
  public func refreshSession(
    _ request: PayshareV1.RefreshSessionRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Session {
    guard let token = try refreshTokens.verify(request.refreshToken) else { throw Self.refused }
    try call.requireAllowed(token.organisationID)
    let (sessions, organisations) = try await database.read(
      SessionStatements.refreshable(token), OrganisationStatements.organisation(token.organisationID),
      for: call)
    let stored = sessions.first
    // First of all: a service that may not use the token must not end the session with it either.
    if let stored, !sharing.mayShow(sessionOf: stored.service, call) { throw Self.refused }
    guard let stored, let organisation = organisations.first?.organisation, !organisation.isArchived
    else { throw Self.refused }
    let time = Timestamp.now
    let seconds = time.microsecondsSince1970 / 1_000_000
    switch SessionRules.refresh(token, of: stored, at: seconds) {
    case .refuse: throw Self.refused
    case .end:
      try await end(token, of: stored.userID, Self.tokenReused, call)
      throw Self.refused
    case .renew: break
    }
    let user = try await database.readFirst(
      AccountStatements.user(stored.userID, in: organisation.id), for: call)
    guard let user, user.user.state == .active else { throw Self.refused }
    let expireSeconds = SessionRules.expireTime(
      at: seconds, ofSessionSince: stored.beginTime, organisation.settings)
    guard expireSeconds > seconds else { throw Self.refused }
    return try await give(
      token.next, to: user, organisation, at: time, expiring: expireSeconds, call
    ) { batch, expireTime in
      batch.add(SessionStatements.replace(token, at: time, expireTime: expireTime))
    }
  }

  /// Ends the caller's session: from the next call on, every server refuses its tokens. A session that has already
  /// ended is left unchanged.
  public func logOut(
    _ request: PayshareV1.LogOutRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.LogOutResponse {
    let caller = try call.caller
    let session = RefreshToken(sessionID: caller.sessionID, in: caller.organisationID)
    try await end(session, of: caller.userID, .sessionEnded(PayshareV1.SessionEnded()), call)
    return PayshareV1.LogOutResponse()
  }

  /// Issues a session's tokens to its user, once `fill` has stored which refresh token is the newest.
  private func give(
    _ token: RefreshToken, to stored: AccountStatements.StoredUser, _ organisation: Organisation,
    at time: Timestamp, expiring expireSeconds: Int64, _ call: ServerCall,
    _ fill: (_ batch: inout WriteBatch, _ expireTime: Timestamp) -> Void
  ) async throws(Status) -> PayshareV1.Session {
    let stored = try await vault.opened(stored, in: token.organisationID, call)
    let seconds = time.microsecondsSince1970 / 1_000_000
    let access = AccessToken(
      userID: stored.user.id, sessionID: token.sessionID, in: token.organisationID, at: seconds)
    let expireTime = Timestamp(microsecondsSince1970: expireSeconds * 1_000_000)
    var reply = PayshareV1.Session()
    reply.accessToken = try tokens.issue(access)
    reply.accessTokenExpireTime = GoogleProtobuf.Timestamp(
      Timestamp(microsecondsSince1970: access.expireTime * 1_000_000))
    reply.refreshToken = try refreshTokens.issue(token)
    reply.refreshTokenExpireTime = GoogleProtobuf.Timestamp(expireTime)
    reply.user = PayshareV1.User(stored).effective(in: organisation.settings)

    var batch = WriteBatch()
    fill(&batch, expireTime)
    do throws(PostgresError) {
      try await database.commit(batch, flow: call.flow, deadline: call.deadline)
    } catch {
      if error.state == Self.tokenUsed {
        try await end(token, of: stored.user.id, Self.tokenReused, call)
        throw Self.refused
      }
      throw Status(error)
    }
    return reply
  }

  /// Ends a session of a user; one that has ended stays as it is.
  private func end(
    _ token: RefreshToken, of userID: UUID, _ kind: PayshareV1.JournalEvent.Kind, _ call: ServerCall
  ) async throws(Status) {
    let time = Timestamp.now
    var batch = WriteBatch()
    batch.add(SessionStatements.end(token.sessionID, in: token.organisationID, at: time))
    batch.record(
      kind, of: token.sessionID, by: JournalAuthor(userID, in: token.organisationID, call, at: time))
    do throws(PostgresError) {
      try await database.commit(batch, flow: call.flow, deadline: call.deadline)
    } catch {
      if error.state != Self.alreadyEnded { throw Status(error) }
    }
  }

  private static let tokenReused = PayshareV1.JournalEvent.Kind.sessionRevoked(
    .with { $0.reason = .tokenReused })

  private static var refused: Status {
    Status(.unauthenticated, reason: "INVALID_REFRESH_TOKEN", "the refresh token is not valid; log in again")
  }
}
