public import Accounts
public import FairQueueing
import Identifiers
public import Postgres
public import RPC
import Roles
public import ServiceKit

/// Enforces who may call: first the allow list of certificates, then the access part of each method's policy, and how
/// often each user may.
///
/// The certificate itself was checked with the connection. Field rules and the handler come after this. Session and
/// permissions are decided with what the handler reads and writes (`CallAccess`), and for open streams also by the clock
/// (`StreamWatch`).
public struct AccessInterceptor: ServerInterceptor {
  /// Compared case-insensitively (RFC 9110, section 11.1).
  private static let scheme = "bearer "

  private let tokens: AccessTokens
  private let clients: ClientCheck
  private let limiter: RateLimiter
  private let policies = AccessPolicies()
  private let sessions: KnownSessions
  private let database: Database
  private let refusals: (any RefusalObserver)?

  /// Checks certificates against an allow list, open streams by a database, and how often users call; `refusals` is told
  /// of calls that are refused.
  public init(
    _ database: Database, tokens: AccessTokens, clients: ClientCheck, limiter: RateLimiter,
    refusals: (any RefusalObserver)? = nil
  ) {
    self.database = database
    self.clients = clients
    self.limiter = limiter
    self.tokens = tokens
    self.refusals = refusals
    sessions = KnownSessions(sharing: clients)
  }

  /// Checks the certificate, identifies the caller, and tells the call what the method needs.
  public func intercept(_ call: ServerCall, _ next: () async throws(Status) -> Void) async throws(Status) {
    do throws(Status) {
      if let caller = try admit(call) {
        let effect = call.method.policy?.effect ?? .write
        if !limiter.takeAtOnce(effect, for: caller, on: call.loop) {
          try await limiter.admit(effect, for: caller, call)
        }
      }
      if call.method.kind != .unary, Self.isWatched(call) {
        try await watched(call, next)
      } else {
        try await next()
      }
    } catch {
      tell(of: call, error)
      throw error
    }
  }

  /// Refuses what the certificate or the kind of session may not call.
  /// - Returns: the user of a method that needs a session.
  private func admit(_ call: ServerCall) throws(Status) -> Caller? {
    let grant = try clients.admit(call)
    if let organisations = grant.organisations { call.allowedOrganisations = organisations }
    if grant.forwards { call.statedSource = try grant.statedSource(of: call) }
    switch call.method.policy?.access {
    case nil, .public: return nil
    case .operator:
      try grant.requireOperator(call)
      return nil
    case .requirements:
      // Such methods are for users only, so a certificate that may not act for users is refused even before it shows
      // a session.
      try grant.requireUsers(call)
      let caller = try identifyCaller(of: call)
      if grant.organisations != nil { try call.requireAllowed(caller.organisationID) }
      if caller.isEnrolling, call.method.policy?.allowsEnrolment != true { throw Self.enrolmentRequired }
      call.access = CallAccess(
        policies.policy(of: call.method), of: caller,
        through: grant.needsRoles ? try Principal.id(ofService: call.serviceName) : nil, sessions, call,
        refusals: refusals)
      return caller
    }
  }

  /// Tells of a refused call of a method that needs a session.
  @inline(never)
  private func tell(of call: ServerCall, _ error: Status) {
    guard let refusals, case .requirements = call.method.policy?.access else { return }
    // A certificate is refused before its user is identified; other refusals knew the user, or found none.
    if call.knownCaller == nil, error.code == .permissionDenied { _ = try? identifyCaller(of: call) }
    refusals.refused(call, error)
  }

  /// Whether what a call may show depends on who makes it.
  private static func isWatched(_ call: ServerCall) -> Bool {
    switch call.method.policy?.access {
    case nil, .public: false
    case .operator, .requirements: true
    }
  }

  /// Runs a stream, which ends when its caller's session or permission does, or the rights of the certificate.
  private func watched(_ call: ServerCall, _ next: () async throws(Status) -> Void) async throws(Status) {
    let watch = StreamWatch(call, database, clients)
    defer { watch.stop() }
    try await next()
  }

  /// A user's calls belong to the user, whichever service makes them; all others belong to their certificate, or to
  /// the address that a portal states.
  ///
  /// A token that this loop has not seen yet is not verified before the call is admitted, because that costs more
  /// than the rest of a call: the first call with it counts for the certificate.
  public func flow(of call: ServerCall) -> FlowID? {
    if case .requirements = call.method.policy?.access,
      let token = bearerToken(of: call).flatMap({ tokens.known($0, at: .now, on: call.loop) })
    {
      call.knownCaller = Caller(token)
      return FlowID(high: token.userID.high, low: token.userID.low)
    }
    return clients.grant(of: call).flow(of: call)
  }

  private func bearerToken(of call: ServerCall) -> String? {
    let authorizations = call.metadata.values("authorization")
    guard authorizations.count == 1, let authorization = authorizations.first, Self.isBearer(authorization)
    else { return nil }
    return String(Substring(authorization.utf8.dropFirst(Self.scheme.utf8.count)))
  }

  /// The caller named by the access token; stored in the call.
  private func identifyCaller(of call: ServerCall) throws(Status) -> Caller {
    if let known = call.knownCaller { return known }
    if let token = bearerToken(of: call) {
      let caller = Caller(try tokens.verify(token, at: .now, on: call.loop))
      call.knownCaller = caller
      return caller
    }
    let authorizations = call.metadata.values("authorization")
    // With two, a proxy may have checked the other one.
    if authorizations.count > 1, authorizations.contains(where: Self.isBearer) {
      throw Status(
        .unauthenticated, reason: "SESSION_AMBIGUOUS", "send one authorization, not \(authorizations.count)")
    }
    throw Status(
      .unauthenticated, reason: "SESSION_REQUIRED",
      "log in first and send the access token as metadata: authorization: Bearer …")
  }

  private static var enrolmentRequired: Status {
    Status(
      .failedPrecondition, reason: "SECOND_FACTOR_ENROLMENT_REQUIRED",
      "your organisation demands a second factor: enrol one first")
  }

  private static func isBearer(_ authorization: String) -> Bool {
    // As nearly everybody writes it; the comparison below takes a thousand instructions.
    if authorization.hasPrefix("Bearer ") { return true }
    // OR-ing 0x20 folds the case of letters; a space has this bit already.
    return authorization.utf8.count >= scheme.utf8.count
      && zip(authorization.utf8, scheme.utf8).allSatisfy { $0 | 0x20 == $1 }
  }
}

extension Caller {
  /// The user and session named by a verified token.
  fileprivate init(_ token: AccessToken) {
    self.init(
      organisationID: token.organisationID, userID: token.userID, sessionID: token.sessionID,
      isEnrolling: token.isForEnrolment)
  }
}
