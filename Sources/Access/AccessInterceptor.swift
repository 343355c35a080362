public import Accounts
public import FairQueueing
import Identifiers
public import Postgres
public import RPC
import ServiceKit

/// Carries out who may call: the allow list of certificates first, then the access part of each method's policy.
///
/// The certificate itself was checked with the connection. Field rules and the handler come after this; of a read they
/// may be at work while the session is looked at, and are heard when it is known to last.
public struct AccessInterceptor: ServerInterceptor {
  /// Compared without regard to case (RFC 9110, section 11.1).
  private static let scheme = "bearer "

  private let database: Database
  private let tokens: AccessTokens
  private let callers: CallerCheck

  /// Checks certificates by an allow list, and sessions in a database.
  public init(_ database: Database, tokens: AccessTokens, callers: CallerCheck) {
    self.database = database
    self.callers = callers
    self.tokens = tokens
    Grants.prepare()
  }

  /// Checks the certificate, finds the caller, and checks the permission that the method needs.
  public func intercept(_ call: ServerCall, _ next: () async throws(Status) -> Void) async throws(Status) {
    let grant = try callers.admit(call)
    if grant.forwards { call.statedSource = try grant.statedSource(of: call) }
    switch call.method.policy?.access {
    case nil, .public: break
    case .permission(let permission):
      // Such a method is for users only, so that a certificate without them is told so even before it shows a session.
      try grant.requireUsers(call)
      let caller = try identifyCaller(of: call)
      try Grants.require(permission, of: caller)
      return try await withLiveSession(of: caller, call, next)
    }
    try await next()
  }

  /// A user's calls are theirs, whichever service makes them; all others are their certificate's, or those of the
  /// address that a portal states.
  ///
  /// A token that this loop has not seen yet is not verified before the call is admitted, as that costs more than the
  /// rest of a call: the first call with it counts for the certificate.
  public func flow(of call: ServerCall) -> FlowID? {
    if case .permission = call.method.policy?.access,
      let token = bearerToken(of: call).flatMap({ tokens.known($0, at: .now, on: call.loop) })
    {
      call.knownCaller = Caller(token)
      return FlowID(high: token.userID.high, low: token.userID.low)
    }
    return callers.grant(of: call).flow(of: call)
  }

  private func bearerToken(of call: ServerCall) -> String? {
    let authorizations = call.metadata.values("authorization")
    guard authorizations.count == 1, let authorization = authorizations.first, Self.isBearer(authorization)
    else { return nil }
    return String(Substring(authorization.utf8.dropFirst(Self.scheme.utf8.count)))
  }

  /// Who calls, by the access token that they show; from then on the call knows it.
  private func identifyCaller(of call: ServerCall) throws(Status) -> Caller {
    if let known = call.knownCaller { return known }
    if let token = bearerToken(of: call) {
      let caller = Caller(try tokens.verify(token, at: .now, on: call.loop))
      call.knownCaller = caller
      return caller
    }
    let authorizations = call.metadata.values("authorization")
    // Of two, a proxy may have checked the other.
    if authorizations.count > 1, authorizations.contains(where: Self.isBearer) {
      throw Status(
        .unauthenticated, reason: "SESSION_AMBIGUOUS", "send one authorization, not \(authorizations.count)")
    }
    throw Status(
      .unauthenticated, reason: "SESSION_REQUIRED",
      "log in first and send the access token as metadata: authorization: Bearer …")
  }

  private static func isBearer(_ authorization: String) -> Bool {
    // The bit that tells cases of letters apart, and which a space has.
    authorization.utf8.count >= scheme.utf8.count
      && zip(authorization.utf8, scheme.utf8).allSatisfy { $0 | 0x20 == $1 }
  }

  /// Goes on where the caller's session has not ended.
  ///
  /// A method that only reads and has one response runs while the database looks at the session, in the same round trip
  /// and snapshot; what comes of it is passed on when the session is known to last, and UNAUTHENTICATED before all else.
  private func withLiveSession(
    of caller: Caller, _ call: ServerCall, _ next: () async throws(Status) -> Void
  ) async throws(Status) {
    let session = statement(ofSessionOf: caller, call)
    if call.method.policy?.effect == .read, call.method.kind == .unary,
      let look = try database.begin(session, for: call)
    {
      call.holdsResponse = true
      var failure: Status?
      do throws(Status) { try await next() } catch { failure = error }
      let shown = try await look.rows(for: call)
      try requireSession(of: caller, shown, call)
      if let failure { throw failure }
      call.holdsResponse = false
    } else {
      let shown = try await database.read(session, for: call)
      try requireSession(of: caller, shown, call)
      try await next()
    }
  }

  private func statement(ofSessionOf caller: Caller, _ call: ServerCall) -> Statement<ShownSession> {
    call.method.policy?.allowsEndedSession == true
      ? SessionStatements.any(caller.sessionID, shownBy: call.serviceName, in: caller.organisationID)
      : SessionStatements.live(caller.sessionID, shownBy: call.serviceName, in: caller.organisationID)
  }

  private func requireSession(
    of caller: Caller, _ shown: [ShownSession], _ call: ServerCall
  ) throws(Status) {
    guard let session = shown.first, session.userID == caller.userID else {
      throw Status(.unauthenticated, reason: "SESSION_ENDED", "the session has ended; log in again")
    }
    if let other = session.otherService, !callers.mayShow(sessionOf: other, call) {
      throw Status(
        .unauthenticated, reason: "SESSION_OF_ANOTHER_SERVICE",
        "the session was begun by another service; log in through this one")
    }
  }
}

extension Caller {
  /// The user and session that a verified token names.
  fileprivate init(_ token: AccessToken) {
    self.init(organisationID: Organisation.first, userID: token.userID, sessionID: token.sessionID)
  }
}
