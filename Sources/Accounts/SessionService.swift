import Cryptography
import GoogleAPI
import Identifiers
public import PayshareAPI
public import Postgres
public import RPC
import Slice

/// Logs people in and out.
public struct SessionService: PayshareV1.SessionService {
  static let tokenUsed: SQLState = "PS010"

  private let database: Database
  private let hasher: PasswordHasher
  private let tokens: AccessTokens

  /// A service over a database.
  public init(_ database: Database, hasher: PasswordHasher, tokens: AccessTokens) {
    self.database = database
    self.hasher = hasher
    self.tokens = tokens
  }

  /// Begins a session. An unknown account and a wrong password are answered alike, in words and in time.
  public func logIn(
    _ request: PayshareV1.LogInRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Session {
    let email = AccountRules.canonical(email: request.email)
    let found = try await storing { () async throws(PostgresError) in
      try await database.readFirst(
        AccountStatements.user(email: email, in: Organisation.first), deadline: call.deadline)
    }
    let matches = try await hasher.matches(
      request.password, found?.passwordHash ?? .decoy, for: call.serviceName)
    guard let found, matches else {
      throw Status(
        .unauthenticated, reason: "WRONG_CREDENTIALS", "there is no account with this address and password")
    }
    let session = UUID.version7()
    let time = Timestamp.now
    return try await begin(session, of: found, at: time, call) { batch in
      batch.add(SessionStatements.insert(session, of: found.user.id, in: Organisation.first, at: time))
    }
  }

  /// Goes on with a session under new tokens. A refresh token that was used before ends its session: one of the two
  /// who hold it has stolen it.
  public func refreshSession(
    _ request: PayshareV1.RefreshSessionRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Session {
    guard let token = RefreshToken(request.refreshToken) else { throw Self.refused }
    let digest = try Self.digest(of: token)
    let stored = try await storing { () async throws(PostgresError) in
      try await database.readFirst(
        SessionStatements.refreshToken(digest, in: Organisation.first), deadline: call.deadline)
    }
    let time = Timestamp.now
    switch SessionRules.refresh(stored, at: time.microsecondsSince1970 / 1_000_000) {
    case .refuse: throw Self.refused
    case .end:
      if let stored { try await end(stored.sessionID, call) }
      throw Self.refused
    case .renew: break
    }
    guard let stored else { throw Self.refused }
    let user = try await storing { () async throws(PostgresError) in
      try await database.readFirst(
        AccountStatements.user(stored.userID, in: Organisation.first), deadline: call.deadline)
    }
    guard let user else { throw Self.refused }
    return try await begin(stored.sessionID, of: user, at: time, call) { batch in
      batch.add(SessionStatements.use(digest, in: Organisation.first, at: time))
    }
  }

  /// Ends the caller's session: its tokens are refused from the next call on, by every server.
  public func logOut(
    _ request: PayshareV1.LogOutRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.LogOutResponse {
    try await end(try call.caller.sessionID, call)
    return PayshareV1.LogOutResponse()
  }

  private func begin(
    _ session: UUID, of stored: AccountStatements.StoredUser, at time: Timestamp, _ call: ServerCall,
    _ first: (inout WriteBatch) -> Void
  ) async throws(Status) -> PayshareV1.Session {
    // Boxed: ThreadSanitizer stumbles over the address of an empty struct (swiftlang/swift#66099).
    var random: any RandomNumberGenerator = SystemRandomNumberGenerator()
    let refresh = RefreshToken(using: &random)
    let seconds = time.microsecondsSince1970 / 1_000_000
    let access = AccessToken(userID: stored.user.id, sessionID: session, at: seconds)
    let expireTime = Timestamp(
      microsecondsSince1970: (seconds + SessionRules.refreshLifetimeSeconds) * 1_000_000)
    var reply = PayshareV1.Session()
    reply.accessToken = try tokens.issue(access)
    reply.accessTokenExpireTime = GoogleProtobuf.Timestamp(
      Timestamp(microsecondsSince1970: access.expireTime * 1_000_000))
    reply.refreshToken = refresh.text
    reply.refreshTokenExpireTime = GoogleProtobuf.Timestamp(expireTime)
    reply.user = PayshareV1.User(stored.user, createTime: stored.createTime, updateTime: stored.updateTime)

    var batch = WriteBatch()
    first(&batch)
    batch.add(
      SessionStatements.insert(
        refreshTokenDigest: try Self.digest(of: refresh), of: session, in: Organisation.first,
        expireTime: expireTime))
    do throws(PostgresError) {
      try await database.commit(batch, deadline: call.deadline)
    } catch {
      if error.state == Self.tokenUsed {
        try await end(session, call)
        throw Self.refused
      }
      throw Status(error)
    }
    return reply
  }

  private func end(_ session: UUID, _ call: ServerCall) async throws(Status) {
    try await storing { () async throws(PostgresError) in
      _ = try await database.commit(
        SessionStatements.end(session, in: Organisation.first, at: .now), deadline: call.deadline)
    }
  }

  private static func digest(of token: RefreshToken) throws(Status) -> [UInt8] {
    do throws(OpenSSLError) {
      return try token.digest()
    } catch {
      throw Status(.internal, "no digest could be made")
    }
  }

  private static var refused: Status {
    Status(.unauthenticated, reason: "INVALID_REFRESH_TOKEN", "the refresh token is not valid; log in again")
  }
}
