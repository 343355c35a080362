public import Accounts
public import Postgres
public import RPC
import Slice

/// Carries out who may call: the allow list of certificates first, then the access part of each method's policy.
///
/// The certificate itself was checked with the connection. Field rules are checked after this, and the handler comes last.
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
  }

  /// Checks the certificate, finds the caller, and checks the permission that the method needs.
  public func intercept(_ call: ServerCall, _ next: () async throws(Status) -> Void) async throws(Status) {
    let grant = try callers.admit(call)
    switch call.method.policy?.access {
    case nil, .public: break
    case .permission(let permission):
      // Such a method is for users only, so that a certificate without them is told so even before it shows a session.
      try grant.requireUsers(call)
      let caller = try await caller(of: call)
      try Grants.require(permission, of: caller)
      call.knownCaller = caller
    }
    try await next()
  }

  private func caller(of call: ServerCall) async throws(Status) -> Caller {
    let authorizations = call.metadata.values("authorization")
    guard let authorization = authorizations.first,
      authorization.prefix(Self.scheme.count).lowercased() == Self.scheme
    else {
      throw Status(
        .unauthenticated, reason: "SESSION_REQUIRED",
        "log in first and send the access token as metadata: authorization: Bearer …")
    }
    // Of two, a proxy may have checked the other.
    guard authorizations.count == 1 else {
      throw Status(
        .unauthenticated, reason: "SESSION_AMBIGUOUS", "send one authorization, not \(authorizations.count)")
    }
    let token = try tokens.verify(
      String(authorization.dropFirst(Self.scheme.count)), at: .now, on: call.loop)
    let organisation = Organisation.first
    let user = try await storing { () async throws(PostgresError) in
      try await database.readFirst(
        SessionStatements.live(token.sessionID, in: organisation), deadline: call.deadline)
    }
    guard user == token.userID else {
      throw Status(.unauthenticated, reason: "SESSION_ENDED", "the session has ended; log in again")
    }
    return Caller(organisationID: organisation, userID: token.userID, sessionID: token.sessionID)
  }
}
