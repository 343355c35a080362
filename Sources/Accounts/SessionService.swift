import GoogleAPI
import Identifiers
import Journal
import Organisations
public import PayshareAPI
public import Postgres
import Protobuf
public import RPC
import Roles
public import ServiceKit

/// Logs people in and out, and shows and ends their sessions.
public struct SessionService: PayshareV1.SessionService {
  static let tokenUsed: SQLState = "PS010"
  static let alreadyEnded: SQLState = "PS012"

  let database: Database
  let authentication: Authentication
  private let issuer: SessionIssuer
  let tokens: AccessTokens
  private let refreshTokens: RefreshTokens
  let pages: PageTokens
  private let sharing: any SessionSharing

  /// A service over a database.
  public init(
    _ database: Database, authentication: Authentication, issuer: SessionIssuer, tokens: AccessTokens,
    refreshTokens: RefreshTokens, pages: PageTokens, sharing: any SessionSharing
  ) {
    self.database = database
    self.authentication = authentication
    self.issuer = issuer
    self.tokens = tokens
    self.refreshTokens = refreshTokens
    self.pages = pages
    self.sharing = sharing
  }

  /// Begins a session. An unknown account and a wrong password get the same answer, in text and time.
  public func logIn(
    _ request: PayshareV1.LogInRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Session {
    let organisation = try await database.organisation(named: request.organisation, for: call)
    let person = try await authentication.person(
      email: request.email, password: request.password,
      SecondFactorProof(code: request.oneTimeCode, recoveryCode: request.recoveryCode), in: organisation, call
    )
    guard let person else { throw Self.wrongCredentials }
    // Who holds a role has got it from somebody who knows them, or by the token of the server's terminal.
    if organisation.settings.demandsVerifiedAddress, !person.stored.user.isEmailVerified, person.roles.isEmpty
    {
      try await authentication.giveBack(person, call)
      throw Self.addressNotVerified
    }
    let isDemanded = organisation.settings.demandsSecondFactor(ofRoles: person.roles)
    let session = try await issuer.begin(
      for: person.stored, in: organisation, device: request.device,
      isForEnrolment: isDemanded && person.factor == nil, call)
    var batch = WriteBatch()
    person.useFactor(in: &batch, by: session.author)
    session.add(to: &batch)
    person.recordSuccess(in: &batch)
    try await database.commit(batch, for: call) { error in
      switch error.state {
      case NewSession.passwordChanged: Self.wrongCredentials
      case SecondFactorStatements.codeUsed: Authentication.wrongCode(.unauthenticated)
      default: nil
      }
    }
    return session.reply
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
    let user = try await mayGoOn(stored.userID, in: organisation, call)
    let expireSeconds = SessionRules.expireTime(
      at: seconds, ofSessionSince: stored.beginTime, organisation.settings)
    guard let user, expireSeconds > seconds else { throw Self.refused }
    let reply = try issuer.session(
      token.next, of: user, in: organisation, at: time, expiring: expireSeconds)
    var batch = WriteBatch()
    batch.add(
      SessionStatements.replace(
        token, at: time, expireTime: Timestamp(microsecondsSince1970: expireSeconds * 1_000_000)))
    do throws(Status) {
      try await database.commit(batch, for: call) { $0.state == Self.tokenUsed ? Self.refused : nil }
    } catch {
      if error == Self.refused { try await end(token, of: stored.userID, Self.tokenReused, call) }
      throw error
    }
    return reply
  }

  /// The user of a session that is to be renewed; nil if they have to log in again, because their organisation has come
  /// to demand a second factor that they do not have.
  private func mayGoOn(
    _ user: UUID, in organisation: Organisation, _ call: ServerCall
  ) async throws(Status) -> AccountStatements.StoredUser? {
    let (users, factors, roles) = try await database.read(
      AccountStatements.user(user, in: organisation.id),
      SecondFactorStatements.factor(of: user, in: organisation.id),
      GrantStatements.roles(of: user, in: organisation.id), for: call)
    let isDemanded = organisation.settings.demandsSecondFactor(ofRoles: roles)
    guard !isDemanded || factors.first?.confirmTime != nil, let user = users.first, user.user.state == .active
    else { return nil }
    return try await authentication.vault.opened(user, in: organisation.id, call)
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

  /// Ends a session of a user; one that has ended stays as it is.
  private func end(
    _ token: RefreshToken, of userID: UUID, _ kind: PayshareV1.JournalEvent.Kind, _ call: ServerCall
  ) async throws(Status) {
    let time = Timestamp.now
    var batch = WriteBatch()
    batch.add(SessionStatements.end(token.sessionID, in: token.organisationID, at: time))
    batch.record(
      kind, of: token.sessionID,
      by: JournalAuthor(
        userID, in: token.organisationID, call, session: token.sessionID, at: time))
    try await database.commitEnd(batch, for: call)
  }

  private static let tokenReused = PayshareV1.JournalEvent.Kind.sessionRevoked(
    .with { $0.reason = .tokenReused })

  private static var wrongCredentials: Status {
    Status(
      .unauthenticated, reason: "WRONG_CREDENTIALS", "there is no account with this address and password")
  }

  private static var addressNotVerified: Status {
    Status(
      .failedPrecondition, reason: "EMAIL_NOT_VERIFIED",
      "show first that the address is yours, by the token of the mail, or by a reset of the password")
  }

  private static var refused: Status {
    Status(.unauthenticated, reason: "INVALID_REFRESH_TOKEN", "the refresh token is not valid; log in again")
  }
}
