import Identifiers
import Journal
import Organisations
public import PayshareAPI
import Postgres
import Protobuf
public import RPC
import Roles
import ServiceKit

/// What people see of sessions, and how they end others than the current one.
extension SessionService {
  /// A page of the caller's sessions.
  public func listSessions(
    _ request: PayshareV1.ListSessionsRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListSessionsResponse {
    let caller = try call.caller
    let page = try await self.page(of: caller.userID, request.pageSize, request.pageToken, call)
    return .with { ($0.sessions, $0.nextPageToken) = page }
  }

  /// A page of another user's sessions.
  public func listUserSessions(
    _ request: PayshareV1.ListUserSessionsRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListUserSessionsResponse {
    let user = try UUID(required: request.userID, field: "user_id")
    let page = try await self.page(of: user, request.pageSize, request.pageToken, call)
    return .with { ($0.sessions, $0.nextPageToken) = page }
  }

  /// Ends a session of the caller.
  public func revokeSession(
    _ request: PayshareV1.RevokeSessionRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.RevokeSessionResponse {
    let session = try UUID(required: request.sessionID, field: "session_id")
    try await revoke(session, of: try call.caller.userID, .user, call) { _, _ in }
    return PayshareV1.RevokeSessionResponse()
  }

  /// Ends a session of another user.
  public func revokeUserSession(
    _ request: PayshareV1.RevokeUserSessionRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.RevokeUserSessionResponse {
    let user = try UUID(required: request.userID, field: "user_id")
    let session = try UUID(required: request.sessionID, field: "session_id")
    try await revoke(session, of: user, .administrator, call) { batch, caller in
      batch.requireMayActUpon(
        user, by: caller.userID, through: call.access?.principal, in: caller.organisationID)
    }
    return PayshareV1.RevokeUserSessionResponse()
  }

  /// Ends all sessions of the caller, or all but the current one.
  public func revokeAllSessions(
    _ request: PayshareV1.RevokeAllSessionsRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.RevokeAllSessionsResponse {
    let caller = try call.caller
    let author = try Mutation(call, request, requestID: "").author
    var batch = WriteBatch()
    batch.endSessions(
      of: caller.userID, but: request.keepCurrent ? caller.sessionID : nil, .user, by: author)
    try await database.commit(batch, for: call)
    return PayshareV1.RevokeAllSessionsResponse()
  }

  /// Ends all sessions of another user.
  public func revokeAllUserSessions(
    _ request: PayshareV1.RevokeAllUserSessionsRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.RevokeAllUserSessionsResponse {
    let user = try UUID(required: request.userID, field: "user_id")
    let caller = try call.caller
    let author = try Mutation(call, request, requestID: "").author
    var batch = WriteBatch()
    batch.requireMayActUpon(
      user, by: caller.userID, through: call.access?.principal, in: caller.organisationID)
    batch.endSessions(of: user, .administrator, by: author)
    try await database.commit(batch, for: call)
    return PayshareV1.RevokeAllUserSessionsResponse()
  }

  /// The public keys of access tokens.
  public func getJwks(
    _ request: PayshareV1.GetJwksRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.JsonWebKeySet {
    PayshareV1.JsonWebKeySet(tokens.publicKeys)
  }

  private func page(
    of user: UUID, _ size: Int32, _ token: String, _ call: ServerCall
  ) async throws(Status) -> ([PayshareV1.ActiveSession], String) {
    let caller = try call.caller
    let arguments = ["sessions", caller.organisationID.description, user.description]
    let page = try pages.page(size: size, token: token, arguments: arguments)
    var rows = try await database.read(
      SessionStatements.active(of: user, in: caller.organisationID, page), for: call)
    let next = try pages.cut(&rows, to: page, arguments: arguments)
    var sessions: [PayshareV1.ActiveSession] = []
    for session in rows.map(\.element) {
      let address = try await address(of: session, in: caller.organisationID, call)
      sessions.append(
        PayshareV1.ActiveSession(session, address: address, isCurrent: session.id == caller.sessionID))
    }
    return (sessions, next)
  }

  private func address(
    of session: ActiveSession, in organisation: UUID, _ call: ServerCall
  ) async throws(Status) -> String {
    guard let sealed = session.sealedAddress else { return "" }
    let bytes = try await authentication.vault.opened(
      sealed, for: .sessionAddress, of: session.id, in: organisation, call)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Ends a session of a user; one that has ended stays as it is.
  private func revoke(
    _ session: UUID, of user: UUID, _ reason: PayshareV1.SessionRevocationReason, _ call: ServerCall,
    _ guards: (_ batch: inout WriteBatch, _ caller: Caller) -> Void
  ) async throws(Status) {
    let caller = try call.caller
    let author = JournalAuthor(caller.userID, in: caller.organisationID, call, at: .now)
    var batch = WriteBatch()
    guards(&batch, caller)
    batch.add(SessionStatements.end(session, of: user, in: caller.organisationID, at: author.time))
    batch.record(.sessionRevoked(.with { $0.reason = reason }), of: session, by: author)
    try await database.commitEnd(batch, for: call)
  }
}

extension Database {
  /// Commits the end of a session, unless it has ended already.
  func commitEnd(_ batch: WriteBatch, for call: ServerCall) async throws(Status) {
    let ended = Status(.aborted, "the session has ended already")
    do throws(Status) {
      try await commit(batch, for: call) { $0.state == SessionService.alreadyEnded ? ended : nil }
    } catch {
      if error != ended { throw error }
    }
  }
}
